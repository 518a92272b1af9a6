import IAM
import Testing

/// What is made with tags takes the permission to tag, and has those tags from then on.
struct CreationTagTests: RobinExpecting {
  private static let account = AccountSketch.id
  private static let own = "arn:aws:iam::\(account)"
  private static let untagged = [Requirement("Null", "aws:RequestTag/o", "true")]

  private func keeper(_ service: String) -> Holder {
    .role("keeper", trust: .trusting(service: "\(service).amazonaws.com")).with {
      $0.attached = [Managed.administrator.arn]
      $0.hasInstanceProfile = true
    }
  }

  private func expectNothing(
    _ standing: PrincipalStanding, _ what: String, at location: SourceLocation = #_sourceLocation
  ) {
    expect(standing, escalates: false, what, at: location)
    #expect(standing.paths.isEmpty, "\(what): \(standing.outline)", sourceLocation: location)
  }

  @Test(arguments: [
    (["iam:CreateUser", "iam:PutUserPolicy", "iam:CreateAccessKey"], "iam:TagUser", "user"),
    (["iam:CreateRole", "iam:PutRolePolicy", "sts:AssumeRole"], "iam:TagRole", "role"),
  ])
  func `somebody new who has to have a tag is made by whoever may tag`(
    _ actions: [String], _ tagging: String, _ kind: String
  ) throws {
    let making = Clause.allow(actions, on: ["\(Self.own):\(kind)/new-*"])
    let forcing = Clause.deny([actions[0]], when: Self.untagged)
    expect(try standing([making]), escalates: true, "no tag is asked for")
    expectNothing(try standing([making, forcing]), "\(tagging) is not allowed")
    let found = try standing([making, forcing, .allow([tagging])])
    expect(found, escalates: true, tagging)
    let step = try #require(found.paths.first?.steps.last)
    #expect(step.actions.contains(tagging), "\(step.actions)")
    #expect(Set(step.statements.map(\.index)).isSuperset(of: [0, 2]), "\(step.why)")

    expectNothing(
      try standing([making, forcing, .allow([tagging]), .deny([tagging])]), "\(tagging) is denied")
    expectNothing(
      try standing([making, forcing, .allow([tagging], on: ["\(Self.own):\(kind)/other"])]), "of another")
    let other = [Requirement("StringEquals", "aws:RequestTag/o", "x")]
    let exact = Clause.deny([actions[0]], when: [Requirement("StringNotEquals", "aws:RequestTag/o", "y")])
    expectNothing(try standing([making, exact, .allow([tagging], when: other)]), "with another value")
    // The permission may stand in a policy of its own, and the keys of the tags are known.
    let keys = [Requirement("ForAllValues:StringEquals", "aws:TagKeys", "o")]
    let apart = try standing([making, forcing]) { $0.inline.append(.allow([tagging], when: keys)) }
    expect(apart, escalates: true, "in another policy")
  }

  @Test func `principals with the same grants are told apart by who may tag`() throws {
    var sketch = AccountSketch()
    let making = Document(
      .allow(["iam:CreateUser", "iam:PutUserPolicy", "iam:CreateAccessKey"], on: ["\(Self.own):user/new-*"]),
      .deny(["iam:CreateUser"], when: Self.untagged))
    let shared = Managed("Making", making)
    sketch.policies = [shared]
    sketch.add(.user("robin").with { $0.attached = [shared.arn] })
    sketch.add(.user("alice", .allow(["iam:TagUser"])).with { $0.attached = [shared.arn] })
    let standings = try sketch.standings()
    #expect(standings.escalating == ["\(Self.own):user/alice"])
  }

  @Test func `an instance with a tag takes EC2's permission to tag`() throws {
    let resources = ["instance", "network-interface", "volume", "security-group", "subnet"]
    let running = Clause.allow(
      ["ec2:RunInstances"],
      on: resources.map { "arn:aws:ec2:*:\(Self.account):\($0)/*" } + ["arn:aws:ec2:*::image/*"])
    let instances = "arn:aws:ec2:*:*:instance/*"
    let forcing = Clause.deny(["ec2:RunInstances"], on: [instances], when: Self.untagged)
    let passing = Clause.allow(["iam:PassRole"])
    func found(_ clauses: Clause...) throws -> PrincipalStanding {
      try standing([passing, running] + clauses, keeper("ec2"))
    }
    expect(try found(), escalates: true, by: "ec2-001")
    expectNothing(try found(forcing), "no permission to tag")
    expect(try found(forcing, .allow(["ec2:CreateTags"], on: [instances])), escalates: true, by: "ec2-001")
    expectNothing(
      try found(forcing, .allow(["ec2:CreateTags"], on: ["arn:aws:ec2:*:*:volume/*"])), "volumes alone")
    func created(_ by: String) -> [Requirement] { [Requirement("StringEquals", "ec2:CreateAction", by)] }
    expect(
      try found(forcing, .allow(["ec2:CreateTags"], when: created("RunInstances"))), escalates: true,
      by: "ec2-001")
    expectNothing(
      try found(forcing, .allow(["ec2:CreateTags"], when: created("CreateVolume"))), "of volumes made alone")
  }

  @Test func `where no guide says whether tags take a permission, the way is conditional`() throws {
    let making = ["glue:CreateJob", "glue:StartJobRun"]
    let clauses = [
      Clause.allow(["iam:PassRole"]), .allow(making), .deny(["glue:CreateJob"], when: Self.untagged),
    ]
    let open = try standing(clauses, keeper("glue"))
    expect(open, escalates: false)
    let path = try #require(open.paths.first { $0.steps.last?.id == "glue-003" }, "\(open.outline)")
    #expect(path.conditions.contains { $0.contains("without glue:TagResource") }, "\(path.conditions)")
    expect(
      try standing(clauses + [.allow(["glue:TagResource"])], keeper("glue")), escalates: true, by: "glue-003")
    // A project has its tags by the permission to make it.
    let building = [
      Clause.allow(["iam:PassRole"]), .allow(["codebuild:CreateProject", "codebuild:StartBuild"]),
      .deny(["codebuild:CreateProject"], when: Self.untagged),
    ]
    expect(try standing(building, keeper("codebuild")), escalates: true, by: "codebuild-001")
  }

  @Test func `tags that something is made with are there when it is used`() throws {
    let mine = [Requirement("StringEquals", "aws:ResourceTag/mine", "1")]
    let invoking = Clause.allow(["lambda:InvokeFunction"], when: mine)
    func found(_ making: Clause...) throws -> PrincipalStanding {
      try standing([.allow(["iam:PassRole"]), invoking] + making, keeper("lambda"))
    }
    let tagged = try found(.allow(["lambda:CreateFunction", "lambda:TagResource"]))
    expect(tagged, escalates: true, by: "lambda-001")
    let step = try #require(tagged.paths.first?.steps.last)
    #expect(step.actions.contains("lambda:TagResource"), "\(step.actions)")
    #expect(step.why.contains("tag mine is \"1\""), "\(step.why)")
    expectNothing(try found(.allow(["lambda:CreateFunction"])), "it may not tag")
    let other = [Requirement("StringEquals", "aws:RequestTag/mine", "2")]
    expectNothing(
      try found(.allow(["lambda:CreateFunction"]), .allow(["lambda:TagResource"], when: other)),
      "with another value")
    let untouched = Clause.deny(
      ["lambda:CreateFunction"], when: [Requirement("Null", "aws:RequestTag/mine", "false")])
    expectNothing(
      try found(.allow(["lambda:CreateFunction", "lambda:TagResource"]), untouched), "made without that tag")
  }
}
