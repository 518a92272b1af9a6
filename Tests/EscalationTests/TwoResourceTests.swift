import IAM
import Testing

/// Requests that are about two things, each of which has to be allowed: an instance and a document, a task and its cluster.
struct TwoResourceTests: RobinExpecting {
  private static let account = AccountSketch.id
  private static let instance = "arn:aws:ec2:us-east-1:\(account):instance/i-0a1b2c3d4e5f60718"
  private static let instances = "arn:aws:ec2:*:\(account):instance/*"

  private static func documents(_ name: String) -> String { "arn:aws:ssm:*::document/\(name)" }

  private static func own(_ name: String) -> String { "arn:aws:ssm:*:\(account):document/\(name)" }

  /// What becomes of robin in an account with something that runs as an administrator.
  private func standing(
    _ clauses: [Clause], type: String = "ec2-instance", arn: String = instance,
    service: String = "ec2.amazonaws.com", isTold: Bool = true, isVacant: Bool = false
  ) throws -> PrincipalStanding {
    let keeper = Holder.role("keeper", trust: .trusting(service: service)).with {
      $0.attached = [Managed.administrator.arn]
      $0.hasInstanceProfile = true
    }
    var sketch = AccountSketch()
    if isTold {
      sketch.inventory = [InventoryResource(arn: arn, type: type, roleARN: isVacant ? nil : keeper.arn)]
    }
    sketch.add(.user("robin", Document(clauses: clauses)))
    sketch.add(keeper)
    return try #require(try sketch.standings()[Self.robin])
  }

  /// Expects a way that hangs on something that says `condition`, and no certain one.
  private func expectOpen(
    _ standing: PrincipalStanding, by id: String, on condition: String,
    at location: SourceLocation = #_sourceLocation
  ) {
    expect(standing, escalates: false, condition, at: location)
    let path = standing.paths.first { $0.steps.contains { $0.id == id } }
    #expect(
      path?.conditions.contains { $0.contains(condition) } == true, "\(standing.outline)",
      sourceLocation: location)
  }

  private func expectNothing(
    _ standing: PrincipalStanding, _ what: String, at location: SourceLocation = #_sourceLocation
  ) {
    expect(standing, escalates: false, what, at: location)
    #expect(standing.paths.isEmpty, "\(what): \(standing.outline)", sourceLocation: location)
  }

  // MARK: Commands

  @Test(arguments: [
    documents("AWS-RunShellScript"), documents("AWS-RunPowerShellScript"), documents("AWS-RunRemoteScript"),
    documents("AWS-RunDocument"), documents("AWS-Run*"), "arn:aws:ssm:*:*:document/AWS-RunShellScript", "*",
  ])
  func `a command is sent with a document that runs what it is given`(_ document: String) throws {
    let found = try standing([.allow(["ssm:SendCommand"], on: [Self.instances, document])])
    expect(found, escalates: true, by: "ssm-002", document)
    let step = try #require(found.paths.first { $0.steps.contains { $0.id == "ssm-002" } }?.steps.last)
    #expect(step.why.contains("with document/AWS-"), "\(step.why)")
    #expect(step.actions == ["ssm:SendCommand"])
    // Without an inventory it hangs on which instance runs with the role.
    let untold = try standing([.allow(["ssm:SendCommand"], on: [Self.instances, document])], isTold: false)
    expectOpen(untold, by: "ssm-002", on: "an ec2-instance")
  }

  @Test(arguments: ["AWS-RunSaltState", "AWS-RunAnsiblePlaybook", "AWS-RunDockerAction"])
  func `a document that needs other software runs code where that is there`(_ name: String) throws {
    let sending = Clause.allow(["ssm:SendCommand"], on: [Self.instances, Self.documents(name)])
    expectOpen(try standing([sending]), by: "ssm-002", on: "is installed on the instance")
    // It installs what it needs.
    let playbooks = Self.documents("AWS-ApplyAnsiblePlaybooks")
    let both = Clause.allow(["ssm:SendCommand"], on: [Self.instances, Self.documents(name), playbooks])
    expect(try standing([both]), escalates: true, by: "ssm-002")
  }

  @Test func `no command is sent without a document`() throws {
    func found(_ clauses: Clause..., isTold: Bool = true) throws -> PrincipalStanding {
      try standing(clauses, isTold: isTold)
    }
    let sending = ["ssm:SendCommand"]
    let shell = Self.documents("AWS-RunShellScript")
    for isTold in [true, false] {
      expectNothing(try found(.allow(sending, on: [Self.instances]), isTold: isTold), "no document")
      let harmless = Self.documents("AWS-UpdateSSMAgent")
      expectNothing(
        try found(.allow(sending, on: [Self.instances, harmless]), isTold: isTold), "one that runs nothing")
      expectNothing(try found(.allow(sending, on: [shell]), isTold: isTold), "no instance")
      expectNothing(
        try found(.allow(sending), .deny(sending, on: ["arn:aws:ssm:*:*:document/*"]), isTold: isTold),
        "denied")
      let all = Clause.allow(sending, on: [Self.instances, "arn:aws:ssm:us-east-1:*:document/*"])
      let local = Clause.deny(
        sending, when: [Requirement("StringEquals", "aws:RequestedRegion", "us-east-1")])
      expectNothing(try found(all, local, isTold: isTold), "denied where the document is")
    }
    // One of many that is denied leaves the others.
    expect(
      try found(.allow(sending), .deny(sending, on: [shell])), escalates: true, by: "ssm-002",
      "another runs code")
  }

  @Test func `a document of one's own making runs what it says`() throws {
    let sending = Clause.allow(["ssm:SendCommand"], on: [Self.instances, Self.own("team-*")])
    let found = try standing([sending, .allow(["ssm:CreateDocument"], on: [Self.own("*")])])
    expect(found, escalates: true, by: "ssm-002")
    let step = try #require(found.paths.first?.steps.last)
    #expect(step.actions == ["ssm:CreateDocument", "ssm:SendCommand"])
    #expect(Set(step.statements.map(\.index)) == [0, 1])
    // What others have made may run what it is given, or not.
    expectOpen(try standing([sending]), by: "ssm-002", on: "a command document of the account's own")
    let elsewhere = Clause.allow(["ssm:CreateDocument"], on: [Self.own("other-*")])
    expectOpen(try standing([sending, elsewhere]), by: "ssm-002", on: "a command document")
  }

  // MARK: Sessions

  @Test func `a session takes a document only where the policy asks for the check`() throws {
    let starting = ["ssm:StartSession"]
    let check = [Requirement("BoolIfExists", "ssm:SessionDocumentAccessCheck", "true")]
    func found(_ documents: String..., when conditions: [Requirement]) throws -> PrincipalStanding {
      try standing([.allow(starting, on: [Self.instances] + documents, when: conditions)])
    }
    expect(try found(when: []), escalates: true, by: "ssm-001", "the default document is not checked")
    expectNothing(try found(when: check), "no document")
    let shell = Self.own("SSM-SessionManagerRunShell")
    expect(try found(shell, when: check), escalates: true, by: "ssm-001", "the default document")
    let interactive = Self.documents("AWS-StartInteractiveCommand")
    expect(try found(interactive, when: check), escalates: true, by: "ssm-001", "a command of its own")
    let forwarding = Self.documents("AWS-StartPortForwardingSession")
    expectOpen(try found(forwarding, when: check), by: "ssm-001", on: "listens on the instance")
    expectOpen(try found(Self.own("team"), when: check), by: "ssm-001", on: "a session document")

    let denying = Clause.deny(starting, on: ["arn:aws:ssm:*:*:document/*"])
    expect(try standing([.allow(starting), denying]), escalates: true, by: "ssm-001", "none is named")
    expectNothing(try standing([.allow(starting, when: check), denying]), "the check, and no document")
    let making = Clause.allow(["ssm:CreateDocument"], on: [Self.own("team")])
    let own = Clause.allow(starting, on: [Self.instances, Self.own("team")], when: check)
    expect(try standing([own, making]), escalates: true, by: "ssm-001", "one of its own making")
  }

  @Test func `a way with a session to an instance that is given the role takes the document too`() throws {
    let binding = Clause.allow(["iam:PassRole", "ec2:AssociateIamInstanceProfile"])
    let check = [Requirement("BoolIfExists", "ssm:SessionDocumentAccessCheck", "true")]
    func found(_ documents: String...) throws -> PrincipalStanding {
      let session = Clause.allow(["ssm:StartSession"], on: [Self.instances] + documents, when: check)
      return try standing([binding, session], isVacant: true)
    }
    expect(try found(Self.own("SSM-SessionManagerRunShell")), escalates: true, by: "instanceprofile-002")
    expectNothing(try found(), "no document")
  }

  @Test func `forms of one way are shown as one`() throws {
    let found = try standing([.allow(["ssm:StartSession", "ssm:SendCommand"])])
    found.expectOrder("everything")
    #expect(found.paths.map { $0.steps.map(\.id) } == [["ssm-001"], ["ssm-002"]], "\(found.outline)")
  }

  // MARK: Others

  @Test func `a command in a task takes the task and its cluster`() throws {
    let cluster = "arn:aws:ecs:us-east-1:\(Self.account):cluster/prod"
    let task = "arn:aws:ecs:us-east-1:\(Self.account):task/prod/0a1b2c3d4e5f60718293a4b5c6d7e8f9"
    func found(_ clauses: Clause...) throws -> PrincipalStanding {
      try standing(clauses, type: "ecs-task", arn: task, service: "ecs-tasks.amazonaws.com")
    }
    let describing = Clause.allow(["ecs:DescribeTasks"])
    let executing = ["ecs:ExecuteCommand"]
    expect(try found(describing, .allow(executing, on: [task, cluster])), escalates: true, by: "ecs-006")
    expectNothing(try found(describing, .allow(executing, on: [task])), "no cluster")
    expectNothing(
      try found(describing, .allow(executing), .deny(executing, on: ["arn:aws:ecs:*:*:cluster/*"])), "denied")
  }

  @Test func `a job is submitted with a definition to a queue`() throws {
    let definition = "arn:aws:batch:us-east-1:\(Self.account):job-definition/prod:1"
    let queue = "arn:aws:batch:us-east-1:\(Self.account):job-queue/prod"
    func found(_ resources: String...) throws -> PrincipalStanding {
      try standing(
        [.allow(["batch:SubmitJob"], on: resources)], type: "batch-job-definition", arn: definition,
        service: "ecs-tasks.amazonaws.com")
    }
    expect(try found(definition, queue), escalates: true, by: "batch-002")
    expectNothing(try found(definition), "no queue")
    expectNothing(try found(queue), "no definition")
  }

  @Test func `an automation takes the document and the execution`() throws {
    let own = "arn:aws:ssm:*:\(Self.account):document/team-*"
    let execution = "arn:aws:ssm:*:\(Self.account):automation-execution/*"
    func found(_ resources: String...) throws -> PrincipalStanding {
      let clauses = [
        Clause.allow(["iam:PassRole"]), .allow(["ssm:CreateDocument"], on: [own]),
        .allow(["ssm:StartAutomationExecution"], on: resources),
      ]
      return try standing(clauses, service: "ssm.amazonaws.com", isVacant: true)
    }
    expect(try found(own, execution), escalates: true, by: "ssm-003")
    expectNothing(try found(own), "no execution")
    expectNothing(try found(execution), "no document")
    let old = "arn:aws:ssm:*:\(Self.account):automation-definition/team-*:*"
    expectOpen(try found(old), by: "ssm-003", on: "automation definitions")
  }

  // MARK: Versions of functions

  @Test func `a function may be invoked by a version's name alone`() throws {
    let function = "arn:aws:lambda:us-east-1:\(Self.account):function:dev-a"
    func found(_ resource: String, isTold: Bool = true) throws -> PrincipalStanding {
      try standing(
        [
          .allow(["lambda:UpdateFunctionCode"], on: [function]),
          .allow(["lambda:InvokeFunction"], on: [resource]),
        ], type: "lambda-function", arn: function, service: "lambda.amazonaws.com", isTold: isTold)
    }
    expect(try found("\(function):*"), escalates: true, by: "lambda-004")
    expect(try found("\(function):$LATEST"), escalates: true, by: "lambda-004")
    let others = try found("arn:aws:lambda:us-east-1:\(Self.account):function:dev-b:*")
    #expect(!others.paths.contains { $0.steps.contains { $0.id == "lambda-004" } }, "\(others.outline)")

    let passing = Clause.allow(["iam:PassRole"])
    func made(_ created: String, _ invoked: String) throws -> PrincipalStanding {
      let all = "arn:aws:lambda:*:\(Self.account):function:"
      return try standing(
        [
          passing, .allow(["lambda:CreateFunction"], on: [all + created]),
          .allow(["lambda:InvokeFunction"], on: [all + invoked]),
        ], service: "lambda.amazonaws.com", isVacant: true)
    }
    expect(try made("dev-*", "dev-a:*"), escalates: true, by: "lambda-001")
    expectNothing(try made("dev-*", "prod-a:*"), "no name is both")
    expectNothing(try made("dev-*", "dev-a:7"), "a version that nobody has made")
  }
}
