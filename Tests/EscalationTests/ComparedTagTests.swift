import IAM
import Testing

/// One's own tags, compared with those of what is asked for, named in its ARN, or asked for by its trust policy.
struct ComparedTagTests: RobinExpecting {
  private static let own = "arn:aws:iam::\(AccountSketch.id)"
  private let tagging = Clause.allow(["iam:TagUser"], on: [robin])

  private func keeper(_ trust: Document = .trusting(AccountSketch.root), tags: [String: String] = [:])
    -> Holder
  {
    .role("keeper", trust: trust).with {
      $0.attached = [Managed.administrator.arn]
      $0.tags = tags
    }
  }

  private func same(_ resource: String = "aws:ResourceTag/team", _ comparison: String = "StringEquals")
    -> [Requirement]
  {
    [Requirement(comparison, resource, "${aws:PrincipalTag/team}")]
  }

  // MARK: The tags of resources

  @Test(arguments: ["aws:ResourceTag/team", "iam:ResourceTag/team"])
  func `a tag that has to be the same as that of a role is set to it`(_ key: String) throws {
    let role = keeper(tags: ["team": "ops"])
    let assume = Clause.allow(["sts:AssumeRole"], when: same(key))
    func found(_ clauses: Clause..., role: Holder? = nil, tags: [String: String] = ["team": "dev"]) throws
      -> PrincipalStanding
    {
      try standing([assume] + clauses, role ?? keeper(tags: ["team": "ops"])) { $0.tags = tags }
    }
    let way = try found(tagging)
    expect(way, escalates: true, by: "tag-001")
    let steps = try #require(way.paths.first?.steps)
    #expect(steps.map(\.id) == ["tag-001", "sts-001"])
    #expect(steps.first?.why.contains("tag team is \"ops\"") == true, "\(way.outline)")
    #expect(steps.last?.to == role.arn)
    expect(try found(tagging, tags: [:]), escalates: true, by: "tag-001", "without a tag before")
    expect(try found(), escalates: false, "nothing tags")
    expect(try found(.allow(["iam:TagUser"], on: ["\(Self.own):user/other"])), escalates: false, "others")
    expect(try found(tagging, role: keeper()), escalates: false, "the role has no tag")
    expect(try found(tagging, role: keeper(tags: ["stage": "ops"])), escalates: false, "another tag")
    let dev = Clause.allow(["iam:TagUser"], when: [Requirement("StringEquals", "aws:RequestTag/team", "dev")])
    expect(try found(dev), escalates: false, "another value")
    expect(
      try found(tagging, role: keeper(.trusting(service: "ec2.amazonaws.com"), tags: ["team": "ops"])),
      escalates: false, "the role lets nobody in")
    expect(
      try found(tagging, role: keeper(tags: ["team": "ops"]).with { $0.attached = [] }), escalates: false,
      "a role without permissions")
    expect(
      try standing([assume, tagging], role, under: [[.everything, .deny(["iam:TagUser"])]]), escalates: false,
      "the organization")
    let cap = Managed("Cap", .allow(["sts:*"]))
    expect(
      try standing([assume, tagging], role, policies: [cap]) { $0.boundary = cap.arn }, escalates: false,
      "the boundary")
    // The tag is that of the role already.
    expect(try found(tags: ["team": "ops"]), escalates: true, by: "sts-001")
  }

  @Test func `a denial of all that has another tag is met by the tag`() throws {
    let alice = Holder.user("alice").with {
      $0.attached = [Managed.administrator.arn]
      $0.tags = ["team": "ops"]
    }
    let guarded = [
      Clause.allow(["iam:CreateAccessKey"]),
      .deny(["iam:CreateAccessKey"], when: same("aws:ResourceTag/team", "StringNotEquals")),
    ]
    expect(
      try standing(guarded + [tagging], alice) { $0.tags = ["team": "dev"] }, escalates: true, by: "iam-002")
    expect(try standing(guarded, alice) { $0.tags = ["team": "dev"] }, escalates: false, "nothing tags")
    expect(
      try standing(guarded + [tagging, .deny(["iam:TagUser"])], alice) { $0.tags = ["team": "dev"] },
      escalates: false, "tagging is denied")
    // A user without the tag is nobody's match.
    expect(
      try standing(guarded + [tagging], alice.with { $0.tags = [:] }) { $0.tags = ["team": "dev"] },
      escalates: false, "there is no value that matches")
  }

  /// A tag that lets it change itself may be lost by changing it.
  @Test func `a principal that is its own resource has its new tags there too`() throws {
    let put = Clause.allow(
      ["iam:PutUserPolicy"], on: [Self.robin],
      when: [Requirement("StringEquals", "aws:ResourceTag/team", "dev")])
    let denial = Clause.deny(
      ["iam:PutUserPolicy"], when: [Requirement("StringEquals", "aws:PrincipalTag/team", "dev")])
    let any = Clause.allow(["iam:TagUser", "iam:UntagUser"])
    expect(try standing([put, denial, any]) { $0.tags = ["team": "dev"] }, escalates: false)
    let other = Clause.allow(
      ["iam:PutUserPolicy"], on: [Self.robin],
      when: [Requirement("StringEquals", "aws:ResourceTag/owner", "${aws:PrincipalTag/team}")])
    let team = Clause.allow(
      ["iam:TagUser"], when: [Requirement("ForAllValues:StringEquals", "aws:TagKeys", "team")])
    expect(
      try standing([other, team]) { $0.tags = ["team": "dev", "owner": "ops"] }, escalates: true,
      by: "tag-001")
    expect(
      try standing([other, .allow(["iam:UntagUser"])]) { $0.tags = ["team": "dev", "owner": "ops"] },
      escalates: false)
  }

  @Test func `a session is opened with the tag that a role has`() throws {
    let role = keeper(tags: ["team": "ops"])
    func mover(_ actions: String...) -> Holder {
      var trust = Document.trusting(Self.robin)
      trust.clauses[0].actions = actions
      return .role("mover", trust: trust, .allow(["sts:AssumeRole"], when: same()))
    }
    let tags = Clause.allow(["sts:TagSession"])
    let found = try standing([tags], mover("sts:AssumeRole", "sts:TagSession"), role)
    expect(found, escalates: true, by: "sts-001")
    #expect(found.paths.first?.steps.map(\.to) == ["\(Self.own):role/mover", role.arn], "\(found.outline)")
    expect(try standing([tags], mover("sts:AssumeRole"), role), escalates: false, "the role takes no tags")
    expect(
      try standing([tags], mover("sts:AssumeRole", "sts:TagSession"), keeper()), escalates: false, "no tag")
    expect(
      try standing(
        [.allow(["sts:TagSession"], when: [Requirement("StringEquals", "aws:RequestTag/team", "dev")])],
        mover("sts:AssumeRole"), role), escalates: false, "another value")
  }

  // MARK: Names

  @Test func `a role is named by a tag of whoever asks`() throws {
    let assume = Clause.allow(["sts:AssumeRole"], on: ["arn:aws:iam::*:role/${aws:PrincipalTag/team}-*"])
    let role = keeper().with { $0.name = "ops-admin" }
    let found = try standing([assume, tagging], role)
    expect(found, escalates: true, by: "tag-001")
    #expect(found.paths.first?.steps.first?.why.contains("tag team is \"ops\"") == true, "\(found.outline)")
    expect(try standing([assume], role), escalates: false, "nothing tags")
    expect(try standing([assume, tagging], keeper()), escalates: false, "another name")
    expect(
      try standing([assume, tagging, .deny(["sts:AssumeRole"], on: [role.arn])], role), escalates: false,
      "denied")
  }

  // MARK: Trust policies

  @Test func `a trust policy that asks for a tag is met by the tag`() throws {
    let ops = [Requirement("StringEquals", "aws:PrincipalTag/team", "ops")]
    let role = keeper(.trusting(AccountSketch.root, when: ops))
    let assume = Clause.allow(["sts:AssumeRole"], on: [role.arn])
    let found = try standing([assume, tagging], role)
    expect(found, escalates: true, by: "tag-001")
    #expect(found.paths.first?.steps.map(\.id) == ["tag-001", "sts-001"], "\(found.outline)")
    expect(try standing([assume], role), escalates: false, "nothing tags")
    expect(try standing([tagging], role), escalates: false, "nothing assumes")
    expect(try standing([assume, tagging, .deny(["iam:TagUser"])], role), escalates: false, "denied")
    expect(try standing([tagging], keeper(.trusting(Self.robin, when: ops))), escalates: true, by: "sts-001")
    let compared = keeper(.trusting(Self.robin, when: same()), tags: ["team": "ops"])
    expect(try standing([tagging], compared), escalates: true, by: "tag-001")
    expect(try standing([.allow(["s3:*"])], compared), escalates: false)
  }

  // MARK: What the tag is for

  @Test func `a boundary is lifted once a tag allows it`() throws {
    let cap = Managed("Cap", .allow(["s3:*", "iam:TagUser", "iam:DeleteUserPermissionsBoundary"]))
    let ops = [Requirement("StringEquals", "aws:PrincipalTag/team", "ops")]
    let lift = Clause.allow(["iam:DeleteUserPermissionsBoundary"], on: [Self.robin], when: ops)
    let grant = Clause.allow(["iam:PutUserPolicy"], on: [Self.robin])
    func found(_ clauses: Clause..., cap: Managed) throws -> PrincipalStanding {
      try standing(clauses, policies: [cap]) { $0.boundary = cap.arn }
    }
    let way = try found(lift, grant, tagging, cap: cap)
    expect(way, escalates: true, by: "boundary-001")
    #expect(way.paths.first?.steps.map(\.id) == ["tag-001", "boundary-001", "iam-007"], "\(way.outline)")
    expect(try found(lift, grant, cap: cap), escalates: false, "nothing tags")
    expect(try found(grant, tagging, cap: cap), escalates: false, "nothing lifts")
    expect(try found(lift, tagging, cap: cap), escalates: false, "nothing to gain")
    let narrow = Managed("Cap", .allow(["s3:*", "iam:DeleteUserPermissionsBoundary"]))
    expect(try found(lift, grant, tagging, cap: narrow), escalates: false, "the boundary leaves out tagging")
  }

  @Test func `a boundary is lifted, and what it kept from being tagged is tagged`() throws {
    let cap = Managed("Cap", .allow(["s3:*", "iam:DeleteUserPermissionsBoundary"]))
    let lift = Clause.allow(["iam:DeleteUserPermissionsBoundary"], on: [Self.robin])
    let grant = Clause.allow(["*"], when: [Requirement("StringEquals", "aws:PrincipalTag/team", "ops")])
    func found(_ clauses: Clause...) throws -> PrincipalStanding {
      try standing(clauses, policies: [cap]) { $0.boundary = cap.arn }
    }
    let way = try found(lift, grant, tagging)
    expect(way, escalates: true, by: "tag-001")
    #expect(way.paths.first?.steps.map(\.id) == ["boundary-001", "tag-001"], "\(way.outline)")
    expect(try found(lift, grant), escalates: false)
    expect(try found(grant, tagging), escalates: false)
  }

  @Test func `a denial is deleted once a tag allows it`() throws {
    let ops = [Requirement("StringEquals", "aws:PrincipalTag/team", "ops")]
    func found(_ action: String, _ actions: [String], when: [Requirement]) throws -> PrincipalStanding {
      var sketch = AccountSketch()
      let grants = Document(.allow(["iam:PutRolePolicy"]), .allow([action], when: when), .allow(actions))
      let jail = Managed("Jail", .deny(["iam:PutRolePolicy"]))
      sketch.policies = [jail]
      var mover = Holder.role("mover", trust: .trusting(service: "ec2.amazonaws.com"), grants)
      if action == "iam:DetachRolePolicy" {
        mover.attached = [jail.arn]
      } else {
        mover.inline.append(.deny(["iam:PutRolePolicy"]))
      }
      sketch.add(mover)
      return try #require(try sketch.standings()[mover.arn])
    }
    for action in ["iam:DetachRolePolicy", "iam:DeleteRolePolicy"] {
      let way = try found(action, ["iam:TagRole"], when: ops)
      expect(way, escalates: true, by: "tag-001", action)
      #expect(way.paths.first?.steps.count == 3, "\(way.outline)")
      expect(try found(action, ["iam:TagUser"], when: ops), escalates: false, action)
      expect(
        try found(action, ["iam:TagRole"], when: [Requirement("Bool", "aws:ViaAWSService", "true")]),
        escalates: false, action)
    }
  }
}
