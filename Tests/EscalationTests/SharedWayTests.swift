import IAM
import Testing

/// Ways of two: one passes a role to what it makes, the other sets it going; each with neighbours that lack one thing.
struct SharedWayTests {
  private static let robin = "arn:aws:iam::\(AccountSketch.id):user/robin"
  private static let function = "arn:aws:lambda:*:\(AccountSketch.id):function:"
  private let assume = Clause.allow(["sts:AssumeRole"], on: ["arn:aws:iam::\(AccountSketch.id):role/mate"])
  private let make = Clause.allow(["iam:PassRole", "lambda:CreateFunction"])
  private let invoke = Clause.allow(["lambda:InvokeFunction"])

  /// What becomes of robin, who has the first statements and may be let in by a role with the second.
  private func standing(
    _ own: [Clause], _ others: [Clause], trust: Document = .trusting(AccountSketch.root),
    service: String = "lambda.amazonaws.com"
  ) throws -> PrincipalStanding {
    var sketch = AccountSketch()
    sketch.add(.user("robin", Document(clauses: own)))
    sketch.add(.role("mate", trust: trust, Document(clauses: others)))
    sketch.add(
      .role("keeper", trust: .trusting(service: service)).with { $0.attached = [Managed.administrator.arn] })
    return try #require(try sketch.standings()[Self.robin])
  }

  private func expect(
    _ standing: PrincipalStanding, escalates: Bool, _ what: String = "",
    at location: SourceLocation = #_sourceLocation
  ) {
    let outline = Comment(rawValue: "\(what) \(standing.outline)")
    #expect(standing.escalates == escalates, outline, sourceLocation: location)
    if !escalates { #expect(standing.paths.isEmpty, outline, sourceLocation: location) }
    standing.expectOrder(outline, sourceLocation: location)
  }

  @Test func `what one makes another sets going`() throws {
    let found = try standing([assume, make], [invoke])
    expect(found, escalates: true)
    let steps = try #require(found.paths.first?.steps)
    #expect(steps.map(\.id) == ["sts-001", "lambda-001"])
    #expect(steps.last?.from == Self.robin)
    #expect(steps.last?.why.contains("lambda:InvokeFunction is done by role mate") == true)
    #expect(
      Set(steps.last?.statements.map { "\($0.origin.holder ?? "") \($0.index)" } ?? []) == [
        "\(Self.robin) 1", "arn:aws:iam::\(AccountSketch.id):role/mate 0",
      ])
    // The other way round: the role makes it, and robin goes on.
    let reverse = try standing([assume, invoke], [make])
    expect(reverse, escalates: true)
    #expect(reverse.paths.first?.steps.last?.from == "arn:aws:iam::\(AccountSketch.id):role/mate")
  }

  @Test func `what is asked for in one request is not shared`() throws {
    let pass = Clause.allow(["iam:PassRole"])
    let create = Clause.allow(["lambda:CreateFunction", "lambda:InvokeFunction"])
    expect(try standing([assume, pass], [create]), escalates: false, "one passes, another makes")
    expect(try standing([assume, create], [pass]), escalates: false, "one makes, another passes")
  }

  @Test func `each has to have its part`() throws {
    expect(try standing([make], [invoke]), escalates: false, "nobody assumes")
    expect(
      try standing([assume, make], [invoke], trust: .trusting(service: "ec2.amazonaws.com")),
      escalates: false, "the role lets nobody in")
    expect(
      try standing([assume, make], [.allow(["lambda:GetFunction"])]), escalates: false, "nobody invokes")
    expect(
      try standing([assume, make], [invoke, .deny(["lambda:InvokeFunction"])]), escalates: false,
      "invoking is denied")
    expect(
      try standing([assume, make, .deny(["lambda:CreateFunction"])], [invoke]), escalates: false,
      "making is denied")
    expect(
      try standing([assume, make], [invoke], service: "ec2.amazonaws.com"), escalates: false,
      "the administrator trusts another service")
    let elsewhere = Requirement("StringEquals", "iam:PassedToService", "ec2.amazonaws.com")
    expect(
      try standing(
        [assume, .allow(["iam:PassRole"], when: [elsewhere]), .allow(["lambda:CreateFunction"])], [invoke]),
      escalates: false, "passed to another service")
  }

  @Test func `both do it to one thing in one region`() throws {
    func names(_ made: String, _ invoked: String) throws -> PrincipalStanding {
      try standing(
        [assume, .allow(["iam:PassRole"]), .allow(["lambda:CreateFunction"], on: [Self.function + made])],
        [.allow(["lambda:InvokeFunction"], on: [Self.function + invoked])])
    }
    expect(try names("team-*", "team-*"), escalates: true)
    expect(try names("team-*", "*"), escalates: true)
    expect(try names("team-*", "other-*"), escalates: false)
    func regions(_ made: String, _ invoked: String) throws -> PrincipalStanding {
      try standing(
        [
          assume, .allow(["iam:PassRole"]),
          .allow(
            ["lambda:CreateFunction"], when: [Requirement("StringEquals", "aws:RequestedRegion", made)]),
        ],
        [
          .allow(
            ["lambda:InvokeFunction"], when: [Requirement("StringEquals", "aws:RequestedRegion", invoked)])
        ])
    }
    expect(try regions("eu-west-1", "eu-west-1"), escalates: true)
    expect(try regions("eu-west-1", "us-east-1"), escalates: false)
  }

  @Test func `the service acts for what both do something to, in their region`() throws {
    func standing(_ made: String, _ started: String, _ trusted: String) throws -> PrincipalStanding {
      var trust = Document.trusting(service: "codebuild.amazonaws.com")
      trust.clauses[0].conditions = [Requirement("ArnLike", "aws:SourceArn", "arn:aws:codebuild:\(trusted)")]
      let project = "arn:aws:codebuild:*:\(AccountSketch.id):project/"
      var sketch = AccountSketch(inventory: [])
      sketch.add(
        .user(
          "robin", Document(clauses: [assume, .allow(["iam:PassRole"])]),
          .allow(["codebuild:CreateProject"], on: [project + made])))
      sketch.add(
        .role(
          "mate", trust: .trusting(AccountSketch.root),
          .allow(["codebuild:StartBuild"], on: [project + started])))
      sketch.add(.role("keeper", trust: trust).with { $0.attached = [Managed.administrator.arn] })
      return try #require(try sketch.standings()[Self.robin])
    }
    let own = "\(AccountSketch.id):project/"
    let found = try standing("team-*", "*", "*:\(own)team-*")
    expect(found, escalates: true)
    #expect(found.paths.first?.steps.map(\.id) == ["sts-001", "codebuild-001"], "\(found.outline)")
    expect(try standing("*", "team-*", "eu-west-1:\(own)team-x"), escalates: true)
    expect(try standing("team-*", "*", "*:\(own)prod-*"), escalates: false, "it may not be made")
    expect(try standing("*", "team-*", "*:\(own)prod-*"), escalates: false, "it may not be started")
    expect(
      try standing("team-*", "team-*", "*:999988887777:project/*"), escalates: false, "another account's")
  }

  // MARK: Further away

  private func role(_ name: String, _ clauses: Clause..., trust: String = robin) -> Holder {
    .role(name, trust: .trusting(trust), Document(clauses: clauses))
  }

  private func standing(_ holders: [Holder], robin own: Clause...) throws -> PrincipalStanding {
    var sketch = AccountSketch()
    sketch.add(.user("robin", Document(clauses: own)))
    for holder in holders { sketch.add(holder) }
    sketch.add(
      .role("keeper", trust: .trusting(service: "lambda.amazonaws.com")).with {
        $0.attached = [Managed.administrator.arn]
      })
    return try #require(try sketch.standings()[Self.robin])
  }

  @Test func `a helper may be further away than one step`() throws {
    let own = "arn:aws:iam::\(AccountSketch.id):role/"
    let none = Clause.allow(["s3:GetObject"])
    let far = [role("near", none), role("mate", invoke, trust: own + "near")]
    let found = try standing(far, robin: make)
    expect(found, escalates: true)
    #expect(found.paths.first?.steps.map(\.id) == ["sts-001", "sts-001", "lambda-001"], "\(found.outline)")
    #expect(found.paths.first?.steps.last?.from == Self.robin)
    expect(
      try standing([role("near", none), role("mate", invoke, trust: own + "other")], robin: make),
      escalates: false)
    expect(try standing([far[1]], robin: make), escalates: false, "nobody lets robin in")
    expect(try standing([far[0], role("mate", none, trust: own + "near")], robin: make), escalates: false)
  }

  @Test func `two whom somebody can become help each other`() throws {
    let own = "arn:aws:iam::\(AccountSketch.id):role/"
    let none = Clause.allow(["s3:GetObject"])
    let found = try standing([role("maker", make), role("mate", invoke)], robin: none)
    expect(found, escalates: true)
    #expect(found.paths.first?.steps.count == 3, "\(found.outline)")
    #expect(found.paths.first?.steps.last?.from == own + "maker")
    expect(
      try standing([role("maker", make), role("mate", invoke, trust: own + "maker")], robin: none),
      escalates: true)
    expect(
      try standing([role("maker", make), role("mate", invoke, trust: own + "other")], robin: none),
      escalates: false)
    expect(try standing([role("maker", make), role("mate", none)], robin: none), escalates: false)
    expect(
      try standing([role("maker", make), role("mate", invoke, .deny(["lambda:*"]))], robin: none),
      escalates: false)
  }

  // MARK: One changes another

  @Test func `somebody whom one can become does away with what holds one back`() throws {
    let none = Clause.allow(["s3:GetObject"])
    func found(_ mates: [Clause], own: [Clause], boundary: Document? = nil, groups: [String] = []) throws
      -> PrincipalStanding
    {
      var sketch = AccountSketch()
      if let boundary { sketch.policies = [Managed("Cap", boundary)] }
      sketch.add(
        .user("robin", Document(clauses: own)).with {
          if boundary != nil { $0.boundary = "arn:aws:iam::\(AccountSketch.id):policy/Cap" }
        })
      sketch.add(.group("deployers", .allow(["iam:UpdateAssumeRolePolicy"])))
      sketch.add(.role("mate", trust: .trusting(Self.robin), Document(clauses: mates)))
      sketch.add(
        .role("keeper", trust: .trusting(service: "ec2.amazonaws.com")).with {
          $0.attached = [Managed.administrator.arn]
        })
      return try #require(try sketch.standings()[Self.robin])
    }
    let rewrite = Clause.allow(["iam:UpdateAssumeRolePolicy"])
    // The boundary
    let cap = Document.allow(["sts:AssumeRole", "s3:*"])
    let lift = Clause.allow(["iam:DeleteUserPermissionsBoundary"])
    let lifted = try found([lift], own: [rewrite], boundary: cap)
    expect(lifted, escalates: true)
    #expect(
      lifted.paths.first?.steps.map(\.id) == ["sts-001", "boundary-001", "iam-012"], "\(lifted.outline)")
    expect(try found([none], own: [rewrite], boundary: cap), escalates: false)
    expect(try found([lift], own: [none], boundary: cap), escalates: false)
    expect(
      try found([.allow(["iam:DeleteRolePermissionsBoundary"])], own: [rewrite], boundary: cap),
      escalates: false)
    // A denial
    let denied = [rewrite, Clause.deny(["iam:UpdateAssumeRolePolicy"])]
    let delete = Clause.allow(["iam:DeleteUserPolicy"])
    expect(try found([delete], own: denied), escalates: false, "the grant is in the policy that is deleted")
    // A group
    let join = Clause.allow(["iam:AddUserToGroup"])
    let joined = try found([join], own: [none])
    expect(joined, escalates: true)
    #expect(joined.paths.first?.steps.map(\.id) == ["sts-001", "iam-013", "iam-012"], "\(joined.outline)")
    expect(
      try found([.allow(["iam:AddUserToGroup"], on: ["arn:aws:iam::*:group/other"])], own: [none]),
      escalates: false)
    // A tag
    let tagged = Clause.allow(
      ["iam:UpdateAssumeRolePolicy"], when: [Requirement("StringEquals", "aws:PrincipalTag/team", "ops")])
    expect(try found([.allow(["iam:TagUser"])], own: [tagged]), escalates: true)
    expect(try found([.allow(["iam:TagRole"])], own: [tagged]), escalates: false)
  }

  // MARK: Held back by the organization

  /// Robin, who is held by a boundary, and a role that robin can become, in an organization that denies giving permissions.
  private func standing(
    _ own: [Clause], mate: [Clause], tags: [String: String] = [:], boundary: Document = .everything,
    unless excepted: Requirement?
  ) throws -> PrincipalStanding {
    var sketch = AccountSketch()
    let cap = Managed("Cap", boundary)
    sketch.policies = [cap]
    sketch.serviceControl = [
      [.everything, .deny(["iam:Put*Policy", "iam:Attach*"], when: [excepted].compactMap(\.self))]
    ]
    sketch.add(
      .user("robin", Document(clauses: own)).with {
        $0.boundary = cap.arn
        $0.tags = tags
      })
    sketch.add(.role("mate", trust: .trusting(Self.robin), Document(clauses: mate)))
    return try #require(try sketch.standings()[Self.robin])
  }

  @Test func `whom the organization excepts is looked at, though nobody is an administrator yet`() throws {
    func found(_ excepted: String?, mate: Clause) throws -> PrincipalStanding {
      try standing(
        [.allow(["*"])], mate: [mate], boundary: .allow(["sts:*", "s3:*"]),
        unless: excepted.map { Requirement("ArnNotLike", "aws:PrincipalArn", "arn:aws:iam::*:\($0)") })
    }
    let lift = Clause.allow(["iam:DeleteUserPermissionsBoundary"])
    let way = try found("user/robin", mate: lift)
    expect(way, escalates: true)
    #expect(way.paths.first?.steps.map(\.id) == ["sts-001", "boundary-001"], "\(way.outline)")
    expect(try found("user/other", mate: lift), escalates: false, "another is excepted")
    expect(try found("role/mate", mate: lift), escalates: false, "who cannot give it permissions either")
    expect(try found(nil, mate: lift), escalates: false, "nobody is excepted")
    expect(
      try found("user/robin", mate: .allow(["iam:DeleteRolePermissionsBoundary"])), escalates: false,
      "a role's boundary")
  }

  @Test func `whom the organization excepts by a tag is looked at with other tags`() throws {
    func found(_ wanted: String, mate: Clause) throws -> PrincipalStanding {
      try standing(
        [.allow(["*"]), .deny(["iam:TagUser"])], mate: [mate], tags: ["team": "web"],
        unless: Requirement("StringNotEquals", "aws:PrincipalTag/team", wanted))
    }
    let tag = Clause.allow(["iam:TagUser"])
    let way = try found("identity", mate: tag)
    expect(way, escalates: true)
    #expect(way.paths.first?.steps.last?.id == "tag-001", "\(way.outline)")
    expect(
      try found("identity", mate: .allow(["iam:TagUser"], on: ["arn:aws:iam::*:user/other"])),
      escalates: false, "the tags of another")
    expect(
      try found(
        "identity",
        mate: .allow(["iam:TagUser"], when: [Requirement("StringEquals", "aws:RequestTag/team", "db")])),
      escalates: false, "another tag")
  }

  @Test func `what two do to the same role leads each of them on`() throws {
    let own = "arn:aws:iam::\(AccountSketch.id):role/"
    let cap = Managed("Cap", .allow(["s3:*"]))
    let lift = Clause.allow(["iam:DeleteRolePermissionsBoundary"], on: [own + "mate"])
    func found(sam clauses: Clause...) throws -> Standings {
      var sketch = AccountSketch()
      sketch.policies = [cap]
      sketch.add(.user("robin", Document(clauses: [lift])))
      sketch.add(.user("sam", Document(clauses: clauses)))
      sketch.add(
        .role(
          "mate", trust: .trusting(Self.robin, "arn:aws:iam::\(AccountSketch.id):user/sam"),
          .allow(["iam:UpdateAssumeRolePolicy"])
        ).with { $0.boundary = cap.arn })
      sketch.add(
        .role("keeper", trust: .trusting(service: "ec2.amazonaws.com")).with {
          $0.attached = [Managed.administrator.arn]
        })
      return try sketch.standings()
    }
    let sam = "arn:aws:iam::\(AccountSketch.id):user/sam"
    let both = try found(sam: lift)
    for arn in [Self.robin, sam] {
      let way = try #require(both[arn])
      expect(way, escalates: true, arn)
      #expect(way.paths.first?.steps.map(\.id).contains("boundary-001") == true, "\(way.outline)")
      #expect(way.paths.first?.steps.contains { $0.from == arn } == true, "\(way.outline)")
      #expect(way.paths.first?.steps.allSatisfy { $0.from == arn || $0.from == own + "mate" } == true)
    }
    #expect(try found(sam: .allow(["s3:*"])).escalating == [Self.robin])
  }

  // MARK: Sessions

  /// "Resource-based policies that grant permissions to an IAM role session ARN" are not limited by what a boundary leaves out.
  @Test func `a session that a trust policy names is not held by what its role's boundary leaves out`() throws
  {
    func found(_ cap: Document, name: String = "deploy", _ own: Clause...) throws -> PrincipalStanding {
      var sketch = AccountSketch()
      let boundary = Managed("Cap", cap)
      sketch.policies = [boundary]
      sketch.add(.user("robin", .allow(["s3:*"])))
      sketch.add(
        .role("mate", trust: .trusting(Self.robin), Document(clauses: [.allow(["s3:GetObject"])] + own)).with
        {
          $0.boundary = boundary.arn
        })
      sketch.add(
        .role("keeper", trust: .trusting("arn:aws:sts::\(AccountSketch.id):assumed-role/mate/\(name)")).with {
          $0.attached = [Managed.administrator.arn]
        })
      return try #require(try sketch.standings()[Self.robin])
    }
    let way = try found(.allow(["s3:*"]))
    expect(way, escalates: true)
    #expect(way.paths.first?.steps.first?.why.contains("calls deploy") == true, "\(way.outline)")
    expect(try found(Document(.allow(["*"]), .deny(["sts:AssumeRole"]))), escalates: false, "denied")
    expect(try found(.allow(["s3:*"]), .deny(["sts:*"])), escalates: false, "its own policy denies it")
  }
}
