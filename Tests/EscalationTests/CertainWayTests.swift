import IAM
import Testing

/// What AWS would not do is no way: keys that no request has, permissions for a session, regions, others' resources.
struct CertainWayTests {
  private let robin = Holder(kind: .user, name: "robin")
  private let passing = Clause.allow(["iam:PassRole"])

  private func keeper(_ trust: Document) -> Holder {
    .role("keeper", trust: trust).with {
      $0.attached = [Managed.administrator.arn]
      $0.hasInstanceProfile = true
    }
  }

  private func standing(
    _ clauses: [Clause], _ others: Holder..., inventory: [InventoryResource]? = nil
  ) throws -> PrincipalStanding {
    var sketch = AccountSketch(inventory: inventory)
    sketch.add(.user("robin", Document(clauses: clauses)))
    for other in others { sketch.add(other) }
    return try #require(try sketch.standings()[robin.arn])
  }

  private func expectNothing(
    _ clauses: [Clause], _ others: Holder..., inventory: [InventoryResource]? = nil, what: Comment? = nil,
    at location: SourceLocation = #_sourceLocation
  ) throws {
    var sketch = AccountSketch(inventory: inventory)
    sketch.add(.user("robin", Document(clauses: clauses)))
    for other in others { sketch.add(other) }
    let standing = try #require(try sketch.standings()[robin.arn])
    #expect(!standing.isAdministrator, what, sourceLocation: location)
    #expect(standing.administratorConditions.isEmpty, what, sourceLocation: location)
    #expect(standing.paths.isEmpty, what, sourceLocation: location)
  }

  @Test func `a key that the request cannot have is absent from it`() throws {
    let put = ["iam:PutUserPolicy"]
    let tag = Requirement("StringEquals", "aws:RequestTag/x", "y")
    let untagged = Requirement("Null", "aws:RequestTag/x", "true")
    try expectNothing([.allow(put, on: [robin.arn], when: [tag])])
    try expectNothing([.allow(put, on: [robin.arn]), .deny(["*"], when: [untagged])])
    let every = Requirement("ForAllValues:StringEquals", "aws:TagKeys", "x")
    try expectNothing([.allow(put, on: [robin.arn]), .deny(["*"], when: [every])])
    try expectNothing([.allow(["*"], when: [Requirement("StringLike", "sts:ExternalId", "*")])])
    try expectNothing([.allow(["*"]), .deny(["*"], when: [untagged])])
    let service = Requirement("StringEquals", "iam:PassedToService", "lambda.amazonaws.com")
    try expectNothing([.allow(put, on: [robin.arn], when: [service])])
    // Where the request has it, whoever asks sends it, if it may tag too.
    let new = "arn:aws:iam::\(AccountSketch.id):user/new"
    let made = try standing([
      .allow(["iam:CreateUser", "iam:TagUser"], on: [new], when: [tag]),
      .allow(["iam:PutUserPolicy", "iam:CreateAccessKey"], on: [new]),
    ])
    #expect(made.escalates, "\(made.outline)")
  }

  @Test(arguments: [
    [
      Requirement("StringEquals", "aws:SourceVpc", "vpc-1"),
      Requirement("StringNotEquals", "aws:SourceVpc", "vpc-1"),
    ],
    [
      Requirement("StringEquals", "aws:SourceVpc", "vpc-1"),
      Requirement("StringLike", "aws:sourcevpc", "vpc-2*"),
    ],
    [
      Requirement("StringEquals", "aws:PrincipalTag/team", "a"),
      Requirement("StringEqualsIfExists", "aws:PrincipalTag/team", "b"),
    ],
    [Requirement("StringLike", "aws:SourceVpc", "vpc-*"), Requirement("Null", "aws:SourceVpc", "true")],
    [
      Requirement("Bool", "aws:MultiFactorAuthPresent", "true"),
      Requirement("BoolIfExists", "aws:MultiFactorAuthPresent", "false"),
    ],
    [
      Requirement("NumericLessThan", "aws:MultiFactorAuthAge", "60"),
      Requirement("NumericGreaterThanEquals", "aws:MultiFactorAuthAge", "60"),
    ],
    [
      Requirement("IpAddress", "aws:SourceIp", "10.1.0.0/16"),
      Requirement("NotIpAddress", "aws:SourceIp", "10.0.0.0/8"),
    ],
    [
      Requirement("IpAddress", "aws:SourceIp", "10.1.0.0/16"),
      Requirement("IpAddressIfExists", "aws:SourceIp", "192.0.2.0/24"),
    ],
  ])
  func `conditions that contradict each other are never met`(_ conditions: [Requirement]) throws {
    try expectNothing([.allow(["*"], when: conditions)])
    // Nor is a denial with them.
    let free = try standing([.allow(["*"]), .deny(["*"], when: conditions)])
    #expect(free.isAdministrator, "\(free.outline)")
  }

  @Test(arguments: [
    [
      Requirement("StringEquals", "aws:SourceVpc", "vpc-1", "vpc-2"),
      Requirement("StringNotEquals", "aws:SourceVpc", "vpc-1"),
    ],
    [
      Requirement("StringNotEquals", "aws:SourceVpc", "vpc-1"),
      Requirement("StringLike", "aws:SourceVpc", "vpc-*"),
    ],
    [
      Requirement("StringEqualsIfExists", "aws:SourceVpc", "vpc-1"),
      Requirement("StringNotEquals", "aws:SourceVpc", "vpc-1"),
    ],
    [
      Requirement("ForAnyValue:StringEquals", "aws:PrincipalOrgPaths", "o-a/r-a/"),
      Requirement("ForAnyValue:StringNotEquals", "aws:PrincipalOrgPaths", "o-a/r-a/"),
    ],
    [
      Requirement("NumericLessThan", "aws:MultiFactorAuthAge", "61"),
      Requirement("NumericGreaterThan", "aws:MultiFactorAuthAge", "60"),
    ],
    [
      Requirement("IpAddress", "aws:SourceIp", "10.0.0.0/8"),
      Requirement("NotIpAddress", "aws:SourceIp", "10.1.0.0/16"),
    ],
    [
      Requirement("StringEquals", "aws:SourceVpc", "${aws:username}"),
      Requirement("StringNotEquals", "aws:SourceVpc", "vpc-1"),
    ],
  ])
  func `conditions that one value meets leave it open`(_ conditions: [Requirement]) throws {
    let standing = try standing([.allow(["*"], when: conditions)])
    #expect(!standing.isAdministrator, "\(standing.outline)")
    #expect(!standing.administratorConditions.isEmpty, "\(standing.outline)")
  }

  @Test(arguments: [
    ("sts:SetSourceIdentity", "sts:SourceIdentity"), ("sts:TagSession", "aws:RequestTag/team"),
  ])
  func `a source identity and tags of a session are permitted by both sides`(
    _ companion: String, _ key: String
  ) throws {
    let asked = [Requirement("StringLike", key, "*")]
    func trust(_ actions: [String]) -> Document {
      var trust = Document.trusting(AccountSketch.root, when: asked)
      trust.clauses[0].actions = actions
      return trust
    }
    let both = ["sts:AssumeRole", companion]
    try expectNothing([.allow(["sts:AssumeRole"])], keeper(trust(["sts:AssumeRole"])))
    try expectNothing([.allow(["sts:AssumeRole"])], keeper(trust(both)), what: "not the caller's")
    try expectNothing([.allow(both)], keeper(trust(["sts:AssumeRole"])), what: "not the role's")
    let found = try standing([.allow(both)], keeper(trust(both)))
    #expect(found.escalates, "\(found.outline)")
    // What the caller's own policy asks for takes the permission of a trust policy that asks for nothing.
    var plain = Document.trusting(AccountSketch.root)
    let own = [Clause.allow(["sts:AssumeRole"], when: asked), .allow([companion])]
    try expectNothing(own, keeper(plain))
    plain.clauses[0].actions = both
    #expect(try standing(own, keeper(plain)).escalates)
  }

  @Test func `a trust in the account that is not about assuming lets nobody in`() throws {
    var trust = Document.trusting(AccountSketch.root)
    trust.clauses[0].actions = ["sts:TagSession"]
    try expectNothing([.allow(["sts:*"])], keeper(trust))
  }

  @Test func `all that is done on a way is done in one region`() throws {
    let trusted = keeper(.trusting(service: "lambda.amazonaws.com"))
    func region(_ name: String) -> [Requirement] {
      [Requirement("StringEquals", "aws:RequestedRegion", name)]
    }
    let create = ["lambda:CreateFunction"]
    let invoke = ["lambda:InvokeFunction"]
    try expectNothing(
      [
        passing, .allow(create, when: region("us-east-1")), .allow(invoke, when: region("eu-west-1")),
      ], trusted)
    for clauses: [Clause] in [
      [.allow(create, when: region("eu-west-1")), .allow(invoke, when: region("eu-west-1"))],
      [
        .allow(create, on: ["arn:aws:lambda:eu-west-1:*:*"]),
        .allow(invoke, when: [Requirement("StringLike", "aws:RequestedRegion", "eu-*")]),
      ],
      [
        .allow(create),
        .allow(invoke, when: [Requirement("StringNotEquals", "aws:RequestedRegion", "us-east-1")]),
      ],
    ] {
      let found = try standing([passing] + clauses, trusted)
      #expect(found.escalates, "\(found.outline)")
    }
    let queue = "arn:aws:sqs:us-east-1:\(AccountSketch.id):work"
    let mapping = ["lambda:CreateEventSourceMapping"]
    func inRegions(_ first: String, _ second: String) -> [Clause] {
      [
        passing, .allow(create, on: ["arn:aws:lambda:\(first):\(AccountSketch.id):*"]),
        .allow(mapping, on: ["arn:aws:lambda:\(second):\(AccountSketch.id):*"]),
      ]
    }
    let events = [InventoryResource(arn: queue, type: "event-source", roleARN: nil)]
    try expectNothing(inRegions("us-east-1", "eu-west-1"), trusted, inventory: events)
    try expectNothing(inRegions("eu-west-1", "eu-west-1"), trusted, inventory: events, what: "no queue there")
    #expect(try standing(inRegions("us-east-1", "us-east-1"), trusted, inventory: events).escalates)
  }

  @Test func `what runs is reached in its own region`() throws {
    let trusted = keeper(.trusting(service: "lambda.amazonaws.com"))
    let update = ["lambda:UpdateFunctionCode"]
    func function(_ region: String) -> InventoryResource {
      InventoryResource(
        arn: "arn:aws:lambda:\(region):\(AccountSketch.id):function:f", type: "lambda-function",
        roleARN: trusted.arn)
    }
    let europe = [
      Clause.allow(update, when: [Requirement("StringEquals", "aws:RequestedRegion", "eu-west-1")])
    ]
    try expectNothing(europe, trusted, inventory: [function("us-east-1")])
    let both = [function("us-east-1"), function("eu-west-1")]
    #expect(try standing(europe, trusted, inventory: both).escalates)
  }

  @Test func `what is made is the account's own, and of the kind that the action makes`() throws {
    let trusted = keeper(.trusting(service: "lambda.amazonaws.com"))
    let actions = ["lambda:CreateFunction", "lambda:InvokeFunction"]
    for resource in ["999999999999:function:*", "\(AccountSketch.id):layer:*"] {
      try expectNothing([passing, .allow(actions, on: ["arn:aws:lambda:*:\(resource)"])], trusted)
    }
    for resource in [
      "arn:aws:lambda:*:*:function:team-*", "arn:aws:lambda:*", "arn:aws:lambda:*:function:x?*",
    ] {
      let found = try standing([passing, .allow(actions, on: [resource])], trusted)
      #expect(found.escalates, "\(resource): \(found.outline)")
    }
  }

  @Test func `an instance takes an image and a subnet beside`() throws {
    let trusted = keeper(.trusting(service: "ec2.amazonaws.com"))
    let run = ["ec2:RunInstances"]
    let own = "arn:aws:ec2:*:\(AccountSketch.id):"
    try expectNothing([passing, .allow(run, on: [own + "instance/*"])], trusted)
    let found = try standing([passing, .allow(run, on: [own + "*", "arn:aws:ec2:*::image/*"])], trusted)
    #expect(found.escalates, "\(found.outline)")
    let tagged = Requirement("StringEquals", "aws:ResourceTag/open", "yes")
    let open = try standing(
      [passing, .allow(run), .deny(run, on: [own + "subnet/*"], when: [tagged])], trusted)
    #expect(!open.escalates && open.paths.contains { !$0.conditions.isEmpty }, "\(open.outline)")
  }

  @Test func `a task runs in a cluster that is there`() throws {
    let trusted = keeper(.trusting(service: "ecs-tasks.amazonaws.com"))
    let clauses = [passing, Clause.allow(["ecs:RegisterTaskDefinition", "ecs:RunTask"])]
    try expectNothing(clauses, trusted, inventory: [])
    let untold = try standing(clauses, trusted)
    #expect(!untold.escalates && !untold.paths.isEmpty, "\(untold.outline)")
  }

  @Test(arguments: ["iam:CreateLoginProfile", "iam:UpdateLoginProfile"])
  func `a password is no way in for want of the device`(_ action: String) throws {
    let alice = Holder.user("alice").with {
      $0.attached = [Managed.administrator.arn]
      $0.hasPassword = action == "iam:UpdateLoginProfile"
      $0.hasMFA = true
    }
    let guarded = try standing([.allow([action])], alice)
    #expect(!guarded.escalates)
    #expect(
      guarded.paths.contains { $0.conditions.contains { $0.contains("MFA device") } }, "\(guarded.outline)")
    let freed = try standing([.allow([action, "iam:DeactivateMFADevice"])], alice)
    #expect(freed.escalates, "\(freed.outline)")
    #expect(freed.paths.first?.steps.first?.actions.contains("iam:DeactivateMFADevice") == true)
    #expect(try standing([.allow([action])], alice.with { $0.hasMFA = false }).escalates)
  }

  @Test(arguments: ["aws:ResourceTag/pass", "iam:ResourceTag/pass"], ["yes", "no"])
  func `tags do not settle which roles can be passed`(_ key: String, _ value: String) throws {
    let trusted = keeper(.trusting(service: "lambda.amazonaws.com")).with { $0.tags = ["pass": value] }
    let found = try standing(
      [
        .allow(["iam:PassRole"], when: [Requirement("StringEquals", key, "yes")]),
        .allow(["lambda:CreateFunction", "lambda:InvokeFunction"]),
      ], trusted)
    #expect(!found.escalates)
    #expect(found.paths.contains { !$0.conditions.isEmpty }, "\(found.outline)")
  }
}
