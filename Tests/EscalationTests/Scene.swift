import IAM

/// The account in which one published path can be taken: its start, whom it reaches, and others who have no part in it.
struct Scene: Sendable {
  let fact: PathFact
  var account = AccountSketch()
  var start: Holder
  /// What the start may do beyond what its form gives it.
  var clauses: [Clause]

  static let adminRole = "keeper"
  static let adminUser = "alice"
  static let adminGroup = "administrators"
  static let plainRole = "worker"
  static let plainUser = "bob"
  static let ownGroup = "developers"
  static let startName = "robin"
  static let ownPolicy = Managed("TeamTools", .allow(["s3:ListAllMyBuckets"]))
  static let plainPolicy = Managed("WorkerTools", .allow(["s3:GetObject"]))

  init(_ fact: PathFact, from kind: Holder.Kind) {
    self.fact = fact
    start = Holder(kind: kind, name: Self.startName)
    clauses = []
    let service = fact.service ?? "ec2.amazonaws.com"
    let reaches = Set(fact.needs.map(\.reach))

    let keeperTrust =
      fact.id == "sts-001" ? Document.trusting(AccountSketch.root) : .trusting(service: service)
    account.add(
      .role(Self.adminRole, trust: keeperTrust).with {
        $0.attached = [Managed.administrator.arn]
        $0.hasInstanceProfile = true
      })
    let assumesWorker = fact.needs.contains { $0.action == "sts:AssumeRole" && $0.reach == .plainRole }
    let workerTrust =
      assumesWorker ? Document.trusting(AccountSketch.root) : .trusting(service: "ec2.amazonaws.com")
    for name in [Self.plainRole, "clerk"] {
      account.add(
        .role(name, trust: workerTrust, .allow(["s3:GetObject"])).with { $0.hasInstanceProfile = true })
    }
    account.add(.role("helper", trust: .trusting(service: service), .allow(["logs:PutLogEvents"])))
    if reaches.contains(.plainPolicy) {
      account = account.changing(Self.plainRole) { $0.attached = [Self.plainPolicy.arn] }
    }

    account.add(
      .user(Self.adminUser).with {
        $0.attached = [Managed.administrator.arn]
        $0.keys = fact.id == "iam-003" ? 2 : 1
        $0.hasPassword = fact.id == "iam-006"
      })
    account.add(.user("zoe", groups: [Self.adminGroup]).with { $0.hasPassword = true })
    account.add(.user(Self.plainUser, .allow(["s3:GetObject"])))
    account.add(.user("carol", .allow(["s3:GetObject"])))
    account.add(.group(Self.adminGroup).with { $0.attached = [Managed.administrator.arn] })
    account.add(.group(Self.ownGroup, .allow(["s3:ListAllMyBuckets"])))
    account.add(.group("readers").with { $0.attached = [Managed.readOnly.arn] })
    account.policies = [Self.ownPolicy, Self.plainPolicy, Managed("Spare", .allow(["s3:GetObject"]))]

    if kind == .user { start.groups = [Self.ownGroup] }
    if reaches.contains(.ownPolicy) { start.attached = [Self.ownPolicy.arn] }
    if let existing = fact.existing {
      account.inventory = [
        InventoryResource(
          arn: Self.resource(existing), type: existing,
          roleARN: fact.usesExistingRole || existing == "cloudformation-stackset" ? keeper : nil)
      ]
    }
    clauses = exactClauses
  }

  /// The administrator role's ARN.
  var keeper: String { "arn:aws:iam::\(AccountSketch.id):role/\(Self.adminRole)" }

  /// The ARN of what an action has to be allowed on, `*` for what is new.
  func arn(_ reach: PathFact.Reach) -> String {
    switch reach {
    case .anything: "*"
    case .existing: Self.resource(fact.existing ?? "")
    case .adminRole: arn(of: Self.adminRole)
    case .adminUser: arn(of: Self.adminUser)
    case .adminGroup: arn(of: Self.adminGroup)
    case .plainRole: arn(of: Self.plainRole)
    case .plainUser: arn(of: Self.plainUser)
    case .plainPolicy: Self.plainPolicy.arn
    case .ownGroup: arn(of: Self.ownGroup)
    case .ownPolicy: Self.ownPolicy.arn
    case .itself: start.arn
    }
  }

  /// The ARN of another of the same kind, which is of no use.
  func other(_ reach: PathFact.Reach) -> String? {
    switch reach {
    case .anything: nil
    case .existing: arn(reach).replacing("prod-", with: "test-").replacing("0a1b2c3d", with: "0f0f0f0f")
    case .adminRole: fact.passesRole ? arn(of: "helper") : arn(of: "clerk")
    case .adminUser, .plainUser: arn(of: "carol")
    case .itself: start.kind == .user ? arn(of: "carol") : arn(of: "clerk")
    case .adminGroup, .ownGroup: arn(of: "readers")
    case .plainRole: arn(of: "clerk")
    case .plainPolicy, .ownPolicy: "arn:aws:iam::\(AccountSketch.id):policy/Spare"
    }
  }

  func arn(of name: String) -> String {
    (account.users + account.groups + account.roles + [start]).first { $0.name == name }?.arn ?? name
  }

  /// One statement an action, each on exactly what it has to reach.
  var exactClauses: [Clause] { fact.needs.map { .allow([$0.action], on: [arn($0.reach)] + $0.beside) } }

  /// The account with the start in it.
  var sketch: AccountSketch {
    var whole = account
    var holder = start
    if !clauses.isEmpty { holder.inline.append(Document(clauses: clauses)) }
    whole.add(holder)
    return whole
  }

  func changing(_ change: (inout Scene) -> Void) -> Scene {
    var copy = self
    change(&copy)
    return copy
  }

  /// The ARN of something that runs, by its type.
  static func resource(_ type: String) -> String {
    let account = AccountSketch.id
    let identifier = "11111111-2222-3333-4444-555555555555"
    return switch type {
    case "apprunner-service":
      "arn:aws:apprunner:us-east-1:\(account):service/prod-svc/8fe1e10304f84fd2b0df550fe98a71fa"
    case "batch-job-definition": "arn:aws:batch:us-east-1:\(account):job-definition/prod-jobs:3"
    case "batch-job-queue": "arn:aws:batch:us-east-1:\(account):job-queue/prod-queue"
    case "bedrock-agent-runtime": "arn:aws:bedrock-agentcore:us-east-1:\(account):runtime/prod-agent"
    case "bedrock-browser": "arn:aws:bedrock-agentcore:us-east-1:\(account):browser-custom/prod-browser"
    case "codedeploy-deployment-group":
      "arn:aws:codedeploy:us-east-1:\(account):deploymentgroup:prod-app/prod-group"
    case "stepfunctions-state-machine": "arn:aws:states:us-east-1:\(account):stateMachine:prod-flow"
    case "bedrock-code-interpreter":
      "arn:aws:bedrock-agentcore:us-east-1:\(account):code-interpreter-custom/prod-ci"
    case "cloudformation-stack": "arn:aws:cloudformation:us-east-1:\(account):stack/prod-stack/\(identifier)"
    case "cloudformation-stackset":
      "arn:aws:cloudformation:us-east-1:\(account):stackset/prod-set:\(identifier)"
    case "codebuild-project": "arn:aws:codebuild:us-east-1:\(account):project/prod-build"
    case "ec2-instance": "arn:aws:ec2:us-east-1:\(account):instance/i-0a1b2c3d4e5f60718"
    case "ec2-launch-template": "arn:aws:ec2:us-east-1:\(account):launch-template/lt-0a1b2c3d4e5f60718"
    case "ecs-task": "arn:aws:ecs:us-east-1:\(account):task/prod-cluster/0a1b2c3d4e5f60718293a4b5c6d7e8f9"
    case "ecs-cluster": "arn:aws:ecs:us-east-1:\(account):cluster/prod-cluster"
    case "ecs-container-instance":
      "arn:aws:ecs:us-east-1:\(account):container-instance/prod-cluster/0a1b2c3d4e5f60718293a4b5c6d7e8f9"
    case "ecs-service": "arn:aws:ecs:us-east-1:\(account):service/prod-cluster/prod-service"
    case "event-source": "arn:aws:sqs:us-east-1:\(account):prod-queue"
    case "glue-dev-endpoint": "arn:aws:glue:us-east-1:\(account):devEndpoint/prod-ep"
    case "glue-job": "arn:aws:glue:us-east-1:\(account):job/prod-job"
    case "lambda-function": "arn:aws:lambda:us-east-1:\(account):function:prod-fn"
    case "sagemaker-notebook": "arn:aws:sagemaker:us-east-1:\(account):notebook-instance/prod-nb"
    default: "*"
    }
  }
}
