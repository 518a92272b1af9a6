import IAM
import Testing

/// What runs already gets its role's credentials only if the role's trust policy lets its service in.
struct RunningTests: RobinExpecting {
  private static let account = AccountSketch.id
  private static let project = "arn:aws:codebuild:eu-west-1:\(account):project/prod"
  private static let machine = "arn:aws:states:eu-west-1:\(account):stateMachine:prod"
  private static let function = "arn:aws:lambda:eu-west-1:\(account):function:prod"
  private static let instance = "arn:aws:ec2:eu-west-1:\(account):instance/i-0a1b2c3d4e5f60718"
  private static let task = "arn:aws:ecs:eu-west-1:\(account):task/prod/0a1b"

  /// What becomes of robin, who may do anything to what runs with an administrator's role.
  private func standing(
    _ things: [(type: String, arn: String)], trust: Document, may actions: [String]
  ) throws -> PrincipalStanding {
    let keeper = Holder.role("keeper", trust: trust).with {
      $0.attached = [Managed.administrator.arn]
      $0.hasInstanceProfile = true
    }
    var sketch = AccountSketch()
    sketch.inventory = things.map { InventoryResource(arn: $0.arn, type: $0.type, roleARN: keeper.arn) }
    sketch.add(.user("robin", .allow(actions)))
    sketch.add(keeper)
    return try #require(try sketch.standings()[Self.robin])
  }

  private func trust(_ service: String, _ conditions: Requirement...) -> Document {
    var document = Document.trusting(service: service)
    document.clauses[0].conditions = conditions
    return document
  }

  @Test(arguments: [
    ("codebuild-project", project, "codebuild:StartBuild", "codebuild.amazonaws.com"),
    ("lambda-function", function, "lambda:*", "lambda.amazonaws.com"),
    ("ec2-instance", instance, "ssm:StartSession", "ec2.amazonaws.com"),
    ("stepfunctions-state-machine", machine, "states:*", "states.amazonaws.com"),
  ])
  func `the role of what runs trusts its service`(type: String, arn: String, action: String, service: String)
    throws
  {
    let things = [(type: type, arn: arn)]
    let label = try #require(service.split(separator: ".").first)
    for name in [service, "\(label).eu-west-1.amazonaws.com", "*"] {
      expect(try standing(things, trust: trust(name), may: [action]), escalates: true, name)
    }
    let elsewhere = try standing(things, trust: trust("\(label).us-west-2.amazonaws.com"), may: [action])
    expect(elsewhere, escalates: false)
    #expect(elsewhere.paths.isEmpty, "\(elsewhere.outline)")
    // The inventory contradicts a trust policy that does not know the service.
    for name in ["glue.amazonaws.com", "x\(service)"] {
      let found = try standing(things, trust: trust(name), may: [action])
      expect(found, escalates: false, name)
      #expect(
        found.paths.first?.conditions.contains { $0.contains("lets in \(service)") } == true,
        "\(name): \(found.outline)")
    }
  }

  @Test(arguments: [
    (Requirement("StringEquals", "aws:SourceAccount", account), true),
    (Requirement("StringEquals", "aws:SourceAccount", "222222222222"), false),
    (Requirement("StringNotEquals", "aws:SourceAccount", account), false),
    (Requirement("ArnLike", "aws:SourceArn", "arn:aws:codebuild:*:\(account):project/*"), true),
    (Requirement("ArnLike", "aws:SourceArn", "arn:aws:codebuild:*:222222222222:project/*"), false),
    (Requirement("ArnEquals", "aws:SourceArn", project), true),
    (Requirement("ArnEquals", "aws:SourceArn", project + "-two"), false),
    (Requirement("ArnLike", "aws:SourceArn", "arn:aws:codebuild:us-*:*:project/prod"), false),
    (Requirement("ArnNotEquals", "aws:SourceArn", project), false),
  ])
  func `the role of a project is there for that project`(_ condition: Requirement, escalates: Bool) throws {
    let found = try standing(
      [("codebuild-project", Self.project)], trust: trust("codebuild.amazonaws.com", condition),
      may: ["codebuild:StartBuild"])
    expect(found, escalates: escalates)
    if !escalates { #expect(found.paths.isEmpty, "\(found.outline)") }
  }

  @Test func `of several things with one role those count that it is there for`() throws {
    let other = Self.project + "-two"
    let trust = trust("codebuild.amazonaws.com", Requirement("ArnEquals", "aws:SourceArn", other))
    let both = [("codebuild-project", Self.project), ("codebuild-project", other)].map {
      (type: $0.0, arn: $0.1)
    }
    let found = try standing(both, trust: trust, may: ["codebuild:StartBuild"])
    expect(found, escalates: true)
    #expect(found.paths.flatMap(\.steps).contains { $0.resource == other }, "\(found.outline)")
    expect(try standing([both[0]], trust: trust, may: ["codebuild:StartBuild"]), escalates: false)
  }

  @Test func `a task's source is something of its region`() throws {
    func found(_ region: String) throws -> PrincipalStanding {
      try standing(
        [("ecs-task", Self.task)],
        trust: trust(
          "ecs-tasks.amazonaws.com",
          Requirement("ArnLike", "aws:SourceArn", "arn:aws:ecs:\(region):\(Self.account):*")),
        may: ["ecs:*"])
    }
    expect(try found("eu-west-1"), escalates: true)
    expect(try found("*"), escalates: true)
    expect(try found("us-west-2"), escalates: false)
  }

  @Test func `what is open in the trust stays open`() throws {
    let found = try standing(
      [("lambda-function", Self.function)], trust: trust("lambda.amazonaws.com", .officeAddress),
      may: ["lambda:*"])
    expect(found, escalates: false)
    let path = try #require(found.paths.first { $0.steps.last?.id.hasPrefix("lambda-") == true })
    #expect(path.conditions.contains { $0.contains("aws:SourceIp") }, "\(found.outline)")
  }
}
