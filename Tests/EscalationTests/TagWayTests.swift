import IAM
import Testing

/// Tags that a policy asks for and that whoever is held by it may change: each with neighbours that lack one thing.
struct TagWayTests: RobinExpecting {
  private static let own = "arn:aws:iam::\(AccountSketch.id)"

  private func tagged(_ key: String, _ value: String, _ comparison: String = "StringEquals") -> [Requirement]
  {
    [Requirement(comparison, key, value)]
  }

  // MARK: One's own

  @Test func `a tag that one's own grant asks for is one that one gives oneself`() throws {
    let grant = Clause.allow(["*"], when: tagged("aws:PrincipalTag/team", "ops"))
    let tag = ["iam:TagUser"]
    let found = try standing([grant, .allow(tag, on: [Self.robin])])
    expect(found, escalates: true, by: "tag-001")
    let step = try #require(found.paths.first?.steps.first)
    #expect(step.actions == tag)
    #expect(step.resource == Self.robin)
    #expect(step.statements.map(\.index) == [1])
    #expect(step.why.contains("tag team is \"ops\""), "\(step.why)")

    expect(try standing([grant]), escalates: false, "nothing tags")
    expect(try standing([grant, .allow(["iam:TagRole"])]), escalates: false, "it tags roles")
    expect(try standing([grant, .allow(tag, on: ["\(Self.own):user/other"])]), escalates: false, "others")
    expect(try standing([grant, .allow(tag), .deny(tag)]), escalates: false, "denied")
    expect(
      try standing([grant, .allow(tag)], under: [[.everything, .deny(tag)]]), escalates: false,
      "the organization")
    let cap = Managed("Cap", .allow(["s3:*", "iam:PutUserPolicy"]))
    expect(
      try standing([grant, .allow(tag)], policies: [cap]) { $0.boundary = cap.arn }, escalates: false,
      "the boundary")
    let harmless = Clause.allow(["s3:*"], when: tagged("aws:PrincipalTag/team", "ops"))
    expect(try standing([harmless, .allow(tag)]), escalates: false, "the grant is harmless")
    let patterns = Clause.allow(["*"], when: tagged("aws:PrincipalTag/team", "ops-*", "StringLike"))
    expect(try standing([patterns, .allow(tag)]), escalates: true, by: "tag-001")
  }

  /// The request is asked with the key and the value that it has to hold.
  @Test func `the tag that is given is one that may be given`() throws {
    let grant = Clause.allow(["*"], when: tagged("aws:PrincipalTag/team", "ops"))
    func tagging(_ requirement: Requirement) throws -> PrincipalStanding {
      try standing([grant, .allow(["iam:TagUser"], on: [Self.robin], when: [requirement])])
    }
    expect(try tagging(Requirement("StringEquals", "aws:RequestTag/team", "ops")), escalates: true)
    expect(try tagging(Requirement("StringEquals", "aws:RequestTag/team", "dev")), escalates: false)
    expect(try tagging(Requirement("ForAllValues:StringEquals", "aws:TagKeys", "team")), escalates: true)
    expect(try tagging(Requirement("ForAllValues:StringEquals", "aws:TagKeys", "owner")), escalates: false)
    // The permission to tag hangs on the tag itself.
    expect(try tagging(Requirement("StringEquals", "aws:PrincipalTag/team", "ops")), escalates: false)
    let open = try tagging(.officeAddress)
    #expect(!open.escalates && open.paths.contains { !$0.conditions.isEmpty }, "\(open.outline)")
  }

  @Test func `a role gives itself a tag`() throws {
    func found(_ action: String) throws -> PrincipalStanding {
      var sketch = AccountSketch()
      let role = Holder.role(
        "mover", trust: .trusting(service: "ec2.amazonaws.com"),
        Document(.allow(["*"], when: tagged("aws:PrincipalTag/team", "ops")), .allow([action])))
      sketch.add(role)
      return try #require(try sketch.standings()[role.arn])
    }
    expect(try found("iam:TagRole"), escalates: true, by: "tag-001")
    expect(try found("iam:TagUser"), escalates: false)
  }

  @Test func `a denial by a tag is gone with the tag`() throws {
    let put = Clause.allow(["iam:PutUserPolicy"], on: [Self.robin])
    let denial = Clause.deny(["iam:PutUserPolicy"], when: tagged("aws:PrincipalTag/stage", "dev"))
    func found(_ clauses: Clause...) throws -> PrincipalStanding {
      try standing([put, denial] + clauses) { $0.tags = ["stage": "dev"] }
    }
    let untagged = try found(.allow(["iam:UntagUser"], on: [Self.robin]))
    expect(untagged, escalates: true, by: "tag-001")
    #expect(untagged.paths.first?.steps.first?.actions == ["iam:UntagUser"])
    #expect(untagged.paths.first?.steps.last?.id == "iam-007")
    expect(try found(.allow(["iam:TagUser"], on: [Self.robin])), escalates: true, by: "tag-001")
    expect(try found(), escalates: false)
    expect(try found(.allow(["iam:UntagUser"], on: ["\(Self.own):user/other"])), escalates: false)
    expect(try found(.allow(["iam:UntagUser"]), .deny(["iam:UntagUser"])), escalates: false)
    let owner = [Requirement("ForAnyValue:StringEquals", "aws:TagKeys", "owner")]
    expect(try found(.allow(["iam:UntagUser"], when: owner)), escalates: false, "another tag")
  }

  // MARK: Others'

  @Test(arguments: ["aws:ResourceTag/open", "iam:ResourceTag/open"])
  func `a role is given the tag with which it may be assumed`(_ key: String) throws {
    let keeper = Holder.role("keeper", trust: .trusting(AccountSketch.root)).with {
      $0.attached = [Managed.administrator.arn]
    }
    let assume = Clause.allow(["sts:AssumeRole"], when: tagged(key, "yes"))
    let tag = ["iam:TagRole"]
    let found = try standing([assume, .allow(tag, on: [keeper.arn])], keeper)
    expect(found, escalates: true, by: "sts-001")
    let step = try #require(found.paths.first?.steps.first)
    #expect(step.actions == ["iam:TagRole", "sts:AssumeRole"])
    #expect(Set(step.statements.map(\.index)) == [0, 1])
    #expect(step.why.contains("once tag open is \"yes\""), "\(step.why)")

    expect(try standing([assume], keeper), escalates: false, "nothing tags")
    expect(try standing([assume, .allow(["iam:TagUser"])], keeper), escalates: false, "it tags users")
    expect(
      try standing([assume, .allow(tag, on: ["\(Self.own):role/other"])], keeper), escalates: false,
      "another role")
    expect(try standing([assume, .allow(tag), .deny(tag)], keeper), escalates: false, "denied")
    expect(
      try standing([assume, .allow(tag, when: tagged("aws:RequestTag/open", "no"))], keeper),
      escalates: false, "another value")
    expect(
      try standing(
        [assume, .allow(tag)], keeper.with { $0.trust = .trusting(service: "ec2.amazonaws.com") }),
      escalates: false, "a role that does not trust")
    expect(
      try standing([assume, .allow(tag)], keeper.with { $0.path = "/aws-reserved/sso.amazonaws.com/" }),
      escalates: false, "a role that AWS keeps")
    // What the role may do hangs on the tag that would be lost.
    let heeding = Holder.role(
      "keeper", trust: .trusting(AccountSketch.root),
      .allow(["*"], when: tagged("aws:PrincipalTag/open", "no"))
    ).with { $0.tags = ["open": "no"] }
    expect(try standing([assume, .allow(tag)], heeding), escalates: false, "a role that heeds the tag")
    // Of several, the one that may be tagged.
    let other = keeper.with { $0.name = "other" }
    let two = try standing([assume, .allow(tag, on: [other.arn])], keeper, other)
    expect(two, escalates: true)
    #expect(two.paths.first?.target == other.arn, "\(two.outline)")
  }

  @Test func `a user is given the tag with which a key may be made for it`() throws {
    let alice = Holder.user("alice").with { $0.attached = [Managed.administrator.arn] }
    let make = Clause.allow(["iam:CreateAccessKey"], when: tagged("aws:ResourceTag/open", "yes"))
    expect(
      try standing([make, .allow(["iam:TagUser"], on: [alice.arn])], alice), escalates: true, by: "iam-002")
    expect(try standing([make, .allow(["iam:TagUser"], on: [Self.robin])], alice), escalates: false)
    let guarded = [
      Clause.allow(["iam:CreateAccessKey"]),
      .deny(["iam:CreateAccessKey"], when: tagged("aws:ResourceTag/guarded", "yes")),
    ]
    func found(_ clauses: Clause...) throws -> PrincipalStanding {
      try standing(guarded + clauses, alice.with { $0.tags = ["guarded": "yes"] })
    }
    expect(try found(), escalates: false)
    expect(try found(.allow(["iam:UntagUser"], on: [alice.arn])), escalates: true, by: "iam-002")
    expect(try found(.allow(["iam:TagUser"], on: [alice.arn])), escalates: true, by: "iam-002")
    expect(try found(.allow(["iam:UntagUser"]), .deny(["iam:UntagUser"], on: [alice.arn])), escalates: false)
  }

  @Test func `a role that is an administrator with a tag is given it`() throws {
    let keeper = Holder.role(
      "keeper", trust: .trusting(AccountSketch.root),
      .allow(["*"], when: tagged("aws:PrincipalTag/team", "ops")))
    let assume = Clause.allow(["sts:AssumeRole"])
    let found = try standing([assume, .allow(["iam:TagRole"], on: [keeper.arn])], keeper)
    expect(found, escalates: true, by: "tag-001")
    #expect(found.paths.first?.target == keeper.arn, "\(found.outline)")
    expect(try standing([assume], keeper), escalates: false, "nothing tags")
    expect(try standing([.allow(["iam:TagRole"])], keeper), escalates: false, "nothing assumes")
    expect(
      try standing([assume, .allow(["iam:TagRole"], on: ["\(Self.own):role/other"])], keeper),
      escalates: false, "another role")
    expect(
      try standing([assume, .allow(["iam:TagRole"], when: tagged("aws:RequestTag/team", "dev"))], keeper),
      escalates: false, "another value")
  }

  // MARK: Sessions

  @Test func `a session is opened with the tag that its role's grants ask for`() throws {
    func keeper(_ actions: String..., value: String = "ops") -> Holder {
      var trust = Document.trusting(AccountSketch.root)
      trust.clauses[0].actions = actions
      return .role("keeper", trust: trust, .allow(["*"], when: tagged("aws:PrincipalTag/team", value)))
    }
    let both = ["sts:AssumeRole", "sts:TagSession"]
    let open = keeper("sts:AssumeRole", "sts:TagSession")
    let found = try standing([.allow(both, on: [open.arn])], open)
    expect(found, escalates: true, by: "sts-001")
    let step = try #require(found.paths.first?.steps.first)
    #expect(step.actions == both)
    #expect(step.why.contains("in a session where tag team is \"ops\""), "\(step.why)")
    for action in both {
      expect(try standing([.allow([action])], open), escalates: false, "\(action) alone")
      expect(try standing([.allow(both), .deny([action])], open), escalates: false, "\(action) denied")
      expect(
        try standing([.allow(both)], keeper(action)), escalates: false, "the role lets in \(action) alone")
    }
    let other = Clause.allow(["sts:TagSession"], when: tagged("aws:RequestTag/team", "dev"))
    expect(try standing([.allow(["sts:AssumeRole"]), other], open), escalates: false, "another value")
    let owner = [Requirement("ForAllValues:StringEquals", "aws:TagKeys", "owner")]
    expect(
      try standing([.allow(["sts:AssumeRole"]), .allow(["sts:TagSession"], when: owner)], open),
      escalates: false, "another tag")
    // A session cannot be rid of a tag that its role has, and one of its own wins.
    let held = keeper("sts:AssumeRole", "sts:TagSession").with { $0.tags = ["team": "dev"] }
    expect(try standing([.allow(both)], held), escalates: true, by: "sts-001")
    let without = Holder.role(
      "keeper", trust: open.trust,
      .allow(["*"], when: tagged("aws:PrincipalTag/team", "true", "Null"))
    ).with { $0.tags = ["team": "dev"] }
    expect(try standing([.allow(both)], without), escalates: false, "a tag that stays")
  }
}
