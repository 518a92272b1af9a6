import IAM
import Testing

/// Ways on which something is done away with or made first, so that the rest goes: each with neighbours that lack one thing.
struct PreparedWayTests: RobinExpecting {
  private static let own = "arn:aws:iam::\(AccountSketch.id)"
  private let robin = Holder(kind: .user, name: "robin")
  private let lambda = Clause.allow(["lambda:CreateFunction", "lambda:InvokeFunction"])

  private func keeper(_ trust: Document) -> Holder {
    .role("keeper", trust: trust).with { $0.attached = [Managed.administrator.arn] }
  }

  // MARK: Trust policies

  /// What a session is granted by its own ARN is not limited by what a boundary leaves out.
  @Test func `a role whose boundary leaves out STS lets its own session in`() throws {
    func found(_ boundary: Document, _ own: Clause...) throws -> PrincipalStanding {
      var sketch = AccountSketch()
      let cap = Managed("Cap", boundary)
      sketch.policies = [cap]
      let rewriting = [Clause.allow(["iam:UpdateAssumeRolePolicy"])] + own
      let stranger = "arn:aws:iam::999999999999:root"
      let mover = Holder.role("mover", trust: .trusting(stranger), Document(clauses: rewriting))
        .with { $0.boundary = cap.arn }
      sketch.add(mover)
      sketch.add(keeper(.trusting(service: "ec2.amazonaws.com")))
      return try #require(try sketch.standings()[mover.arn])
    }
    let rewriting = Document.allow(["iam:UpdateAssumeRolePolicy", "s3:*"])
    expect(try found(rewriting), escalates: true, by: "iam-012")
    expect(try found(.allow(["s3:*"])), escalates: false, "the boundary lacks what rewrites")
    let denying = Document(.allow(["*"]), .deny(["sts:*"]))
    expect(try found(denying), escalates: false, "the boundary denies it")
    expect(try found(rewriting, .deny(["sts:AssumeRole"])), escalates: false, "its own policy denies it")
  }

  @Test func `a role that may not be assumed is handed to a service that its trust policy is rewritten for`()
    throws
  {
    let closed = keeper(.trusting(service: "ec2.amazonaws.com"))
    let taking = Clause.allow(["iam:UpdateAssumeRolePolicy", "iam:PassRole"], on: [closed.arn])
    let denying = Clause.deny(["sts:*"])
    let found = try standing([taking, lambda, denying], closed)
    expect(found, escalates: true, by: "trust-001")
    let step = try #require(found.paths.first?.steps.first)
    #expect(
      step.actions == [
        "iam:UpdateAssumeRolePolicy", "iam:PassRole", "lambda:CreateFunction", "lambda:InvokeFunction",
      ])
    #expect(step.why.contains("lambda.amazonaws.com"))
    #expect(Set(step.statements.map(\.index)) == [0, 1])

    // Whoever may assume the role once it is named needs no service.
    let plain = try standing([taking, lambda], closed)
    #expect(!plain.paths.contains { $0.steps.contains { $0.id == "trust-001" } }, "\(plain.outline)")

    let update = Clause.allow(["iam:UpdateAssumeRolePolicy"], on: [closed.arn])
    let pass = Clause.allow(["iam:PassRole"], on: [closed.arn])
    expect(try standing([update, lambda, denying], closed), escalates: false, "nothing passes it")
    expect(try standing([pass, lambda, denying], closed), escalates: false, "nothing rewrites it")
    expect(
      try standing([taking, .allow(["lambda:InvokeFunction"]), denying], closed), escalates: false,
      "nothing is made")
    let elsewhere = Clause.allow(
      ["iam:PassRole"], on: [closed.arn],
      when: [Requirement("StringEquals", "iam:PassedToService", "ec2.amazonaws.com")])
    expect(try standing([update, elsewhere, lambda, denying], closed), escalates: false, "another service")
    let other = Clause.allow(["iam:PassRole"], on: ["\(Self.own):role/other"])
    expect(try standing([update, other, lambda, denying], closed), escalates: false, "another role")
    let nobody = Holder.role("keeper", trust: .trusting(service: "ec2.amazonaws.com"))
    expect(try standing([taking, lambda, denying], nobody), escalates: false, "a role without permissions")
    let denied = [[Document.everything, .deny(["iam:PassRole"])]]
    expect(
      try standing([taking, lambda, denying], closed, under: denied), escalates: false, "the organization")
    let reserved = keeper(.trusting(service: "ec2.amazonaws.com")).with {
      $0.path = "/aws-reserved/sso.amazonaws.com/"
    }
    let any = Clause.allow(["iam:UpdateAssumeRolePolicy", "iam:PassRole"])
    expect(try standing([any, lambda, denying], reserved), escalates: false, "a role that AWS keeps")
  }

  // MARK: Passwords

  @Test func `a password that is there is deleted before another is given`() throws {
    let alice = Holder.user("alice").with {
      $0.attached = [Managed.administrator.arn]
      $0.hasPassword = true
    }
    let both = ["iam:DeleteLoginProfile", "iam:CreateLoginProfile"]
    let found = try standing([.allow(both, on: [alice.arn])], alice)
    expect(found, escalates: true, by: "password-001")
    #expect(found.paths.first?.steps.map(\.actions) == [both])
    for action in both {
      expect(try standing([.allow([action], on: [alice.arn])], alice), escalates: false, "\(action) alone")
      let elsewhere = Clause.allow([action], on: ["\(Self.own):user/bob"])
      let other = Clause.allow(both.filter { $0 != action }, on: [alice.arn])
      expect(try standing([elsewhere, other], alice), escalates: false, "\(action) of somebody else")
      expect(
        try standing([.allow(both), .deny([action], on: [alice.arn])], alice), escalates: false,
        "\(action) denied")
      let level = [[Document.everything, .deny([action])]]
      expect(try standing([.allow(both)], alice, under: level), escalates: false, "\(action) by none")
      let cap = Managed("Cap", .allow(both.filter { $0 != action }))
      expect(
        try standing([.allow(both)], alice, policies: [cap]) { $0.boundary = cap.arn }, escalates: false,
        "\(action) out of bounds")
    }
    // Without one the password is given at once, and none is spoken of that is deleted.
    let bare = try standing([.allow(both)], alice.with { $0.hasPassword = false })
    expect(bare, escalates: true, by: "iam-004")
    #expect(!bare.paths.contains { $0.steps.contains { $0.id == "password-001" } })
    // The device stays.
    let guarded = try standing([.allow(both)], alice.with { $0.hasMFA = true })
    expect(guarded, escalates: false)
    expect(
      try standing([.allow(both + ["iam:DeactivateMFADevice"])], alice.with { $0.hasMFA = true }),
      escalates: true)
  }

  // MARK: New groups

  @Test func `the group that is made gets a policy that may be attached`() throws {
    func attaching(_ comparison: String, _ arn: String) -> [Clause] {
      [
        .allow(["iam:CreateGroup", "iam:AddUserToGroup"]),
        .allow(["iam:AttachGroupPolicy"], when: [Requirement(comparison, "iam:PolicyARN", arn)]),
      ]
    }
    func found(_ comparison: String, _ arn: String, _ own: Clause...) throws -> PrincipalStanding {
      try standing(attaching(comparison, arn) + own)
    }
    for arn in [Managed.administrator.arn, Managed.fullIAM.arn] {
      expect(try found("ArnEquals", arn), escalates: true, by: "newgroup-001", arn)
    }
    let harmless = try found("ArnEquals", Managed.readOnly.arn)
    expect(harmless, escalates: false)
    #expect(harmless.paths.isEmpty, "\(harmless.outline)")
    let refused = try standing([
      .allow(["iam:CreateGroup", "iam:AddUserToGroup", "iam:AttachGroupPolicy"]),
      .deny(
        ["iam:AttachGroupPolicy"],
        when: [Requirement("ArnLike", "iam:PolicyARN", "arn:aws:iam::aws:policy/*")]),
    ])
    expect(refused, escalates: false)
    // A policy of its own making is as good.
    let team = "\(Self.own):policy/team-*"
    expect(try found("ArnLike", team), escalates: false, "there is none of that name")
    let made = try found("ArnLike", team, .allow(["iam:CreatePolicy"]))
    expect(made, escalates: true, by: "newgroup-001")
    #expect(
      made.paths.first?.steps.first?.actions == [
        "iam:CreateGroup", "iam:CreatePolicy", "iam:AttachGroupPolicy", "iam:AddUserToGroup",
      ], "\(made.outline)")
    expect(
      try found("ArnLike", team, .allow(["iam:CreatePolicy"], on: ["\(Self.own):policy/other-*"])),
      escalates: false, "made under another name")
  }

  // MARK: Roles that are made anew

  @Test func `a role without policies is deleted and made anew under its name`() throws {
    let bare = Holder.role("bare", trust: .trusting(service: "ec2.amazonaws.com"))
    let names = ["iam:CreateRole", "iam:DeleteRole", "iam:AttachRolePolicy"]
    let found = try standing([.allow(names, on: [bare.arn])], bare)
    expect(found, escalates: true, by: "newrole-001")
    let step = try #require(found.paths.first?.steps.first)
    #expect(step.actions.prefix(2) == ["iam:DeleteRole", "iam:CreateRole"], "\(step.actions)")
    #expect(step.to == bare.arn)
    for action in names {
      let rest = names.filter { $0 != action }
      expect(try standing([.allow(rest, on: [bare.arn])], bare), escalates: false, "without \(action)")
      expect(
        try standing([.allow(names, on: [bare.arn]), .deny([action])], bare), escalates: false,
        "\(action) denied")
    }
    for (what, full) in [
      ("an inline policy", bare.with { $0.inline = [.allow(["s3:GetObject"])] }),
      ("a managed policy", bare.with { $0.attached = [Managed.readOnly.arn] }),
      ("an instance profile", bare.with { $0.hasInstanceProfile = true }),
    ] {
      expect(try standing([.allow(names, on: [bare.arn])], full), escalates: false, what)
    }
  }

  @Test func `a role is rid of its policies and left by its instance profile before it is made anew`() throws
  {
    let full = Holder.role("full", trust: .trusting(service: "ec2.amazonaws.com"), .allow(["s3:GetObject"]))
      .with {
        $0.attached = [Managed.readOnly.arn]
        $0.hasInstanceProfile = true
      }
    let profile = "\(Self.own):instance-profile/full"
    let names = ["iam:CreateRole", "iam:DeleteRole", "iam:AttachRolePolicy"]
    let before = ["iam:DetachRolePolicy", "iam:DeleteRolePolicy", "iam:RemoveRoleFromInstanceProfile"]
    let found = try standing([.allow(names + before, on: [full.arn, profile])], full)
    expect(found, escalates: true, by: "newrole-001")
    #expect(
      found.paths.first?.steps.first?.actions.prefix(5) == [
        "iam:DetachRolePolicy", "iam:DeleteRolePolicy", "iam:RemoveRoleFromInstanceProfile", "iam:DeleteRole",
        "iam:CreateRole",
      ], "\(found.outline)")
    for action in before {
      let rest = (names + before).filter { $0 != action }
      expect(
        try standing([.allow(rest, on: [full.arn, profile])], full), escalates: false, "without \(action)")
      expect(
        try standing([.allow(names + before, on: [full.arn, profile]), .deny([action])], full),
        escalates: false, "\(action) denied")
      expect(
        try standing(
          [.allow(names + before, on: [full.arn, profile])], full,
          under: [[.everything, .deny([action])]]), escalates: false, "the organization denies \(action)")
    }
    expect(
      try standing([.allow(names + before, on: [full.arn])], full), escalates: false, "another profile")
    let other = Clause.allow(
      ["iam:DetachRolePolicy"], on: [full.arn],
      when: [Requirement("ArnEquals", "iam:PolicyARN", Managed.powerUser.arn)])
    let rest = Clause.allow(names + before.dropFirst(), on: [full.arn, profile])
    expect(try standing([rest, other], full), escalates: false, "another policy is detached")
    // What is not there need not be done away with.
    expect(
      try standing([rest], full.with { $0.attached = [] }), escalates: true, by: "newrole-001")
  }

  /// The session that deletes its own role is over.
  @Test func `nobody makes itself anew`() throws {
    let names = [
      "iam:CreateRole", "iam:DeleteRole", "iam:AttachRolePolicy", "iam:DeleteRolePolicy",
    ]
    var sketch = AccountSketch()
    let arn = "\(Self.own):role/mover"
    sketch.add(
      .role(
        "mover", trust: .trusting(service: "ec2.amazonaws.com"),
        Document(.allow(names, on: [arn]), .deny(["iam:AttachRolePolicy"]))))
    let mover = try #require(try sketch.standings()[arn])
    expect(mover, escalates: false)
  }

  // MARK: Groups that deny

  /// Whoever may write to the group that denies it something writes over what denies; another group is of no use.
  @Test func `a policy of a group is written over in that group alone`() throws {
    var jail = Document(.deny(["*"]))
    jail.clauses[0].actions = ["iam:PutGroupPolicy", "s3:*"]
    jail.clauses[0].exceptsActions = true
    func found(_ resource: String) throws -> PrincipalStanding {
      var sketch = AccountSketch()
      sketch.add(.group("free"))
      sketch.add(.group("jail", jail))
      sketch.add(.user("robin", .allow(["iam:PutGroupPolicy"], on: [resource]), groups: ["free", "jail"]))
      return try #require(try sketch.standings()[robin.arn])
    }
    let standing = try found("*")
    expect(standing, escalates: true, by: "denial-004")
    #expect(standing.paths.first?.steps.first?.resource == "\(Self.own):group/jail")
    expect(try found("\(Self.own):group/jail"), escalates: true, by: "denial-004")
    expect(try found("\(Self.own):group/free"), escalates: false)
  }

  @Test func `whose boundary it is shows in what is said of it`() throws {
    let cap = Managed("Cap", .allow(["s3:*"]))
    let bounded = keeper(.trusting(AccountSketch.root)).with { $0.boundary = cap.arn }
    let found = try standing(
      [.allow(["iam:DeleteRolePermissionsBoundary", "sts:AssumeRole"])], bounded, policies: [cap])
    expect(found, escalates: true, by: "boundary-001")
    let why = try #require(found.paths.first?.steps.first?.why)
    #expect(why.hasPrefix("user robin does away with a permissions boundary (role keeper)"), "\(why)")
  }
}
