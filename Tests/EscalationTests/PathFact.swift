import FoundationEssentials
import Testing

/// One published path as a fact: which actions on what, and what has to be there.
struct PathFact: Sendable, CustomTestStringConvertible {
  /// What an action has to be allowed on.
  enum Reach: Hashable, Sendable {
    /// Something new, which has no name yet.
    case anything
    /// The resource that runs already.
    case existing
    /// The administrator role that is passed or assumed.
    case adminRole
    case adminUser
    case adminGroup
    /// A role or user that is nobody yet.
    case plainRole
    case plainUser
    /// The customer's policy attached to the plain role.
    case plainPolicy
    /// A group that the start is a member of.
    case ownGroup
    /// The customer's policy attached to the start.
    case ownPolicy
    case itself
  }

  struct Need: Sendable {
    var action: String
    var reach: Reach

    /// What a request about something that runs is about beside: AWS authorizes both.
    var beside: [String] {
      guard reach == .existing else { return [] }
      return switch action {
      case "ssm:SendCommand": ["arn:aws:ssm:*::document/AWS-RunShellScript"]
      case "ecs:ExecuteCommand": ["arn:aws:ecs:us-east-1:\(AccountSketch.id):cluster/prod-cluster"]
      case "batch:SubmitJob": ["arn:aws:batch:us-east-1:\(AccountSketch.id):job-queue/prod-queue"]
      default: []
      }
    }
  }

  var id: String
  var needs: [Need]
  /// The service that runs code with the role: it has to be trusted.
  var service: String?
  /// The type of the resource that has to run already, as the inventory calls it.
  var existing: String?
  /// Whether the existing resource's role is what is gained; else one is passed.
  var usesExistingRole = false
  /// Who can go this way.
  var starts: [Holder.Kind] = [.user, .role]
  /// Actions without which another path of the catalogue is left, or that make a path only easier.
  var spare: Set<String> = []

  var testDescription: String { id }

  var isSelfEscalation: Bool {
    needs.contains { [.itself, .ownGroup, .ownPolicy, .adminGroup].contains($0.reach) }
  }

  /// One kind of start for each path, users and roles in turn; all of them where `EVERY_CASE` is set.
  var sampledStarts: [Holder.Kind] {
    guard ProcessInfo.processInfo.environment["EVERY_CASE"] == nil else { return starts }
    let place = Self.all.firstIndex { $0.id == id } ?? 0
    return [starts[place % starts.count]]
  }

  var passesRole: Bool { needs.contains { $0.action == "iam:PassRole" } }
}

extension PathFact {
  static let all = passing + existing + identities

  static let overExistingResources = all.filter { $0.existing != nil }

  /// A role is passed to a service that runs code with it.
  private static let passing: [PathFact] = [
    pass("apprunner-001", "tasks.apprunner", ["apprunner:CreateService"]),
    pass(
      "batch-001", "ecs-tasks", ["batch:RegisterJobDefinition", "batch:SubmitJob"], with: "batch-job-queue"),
    pass(
      "batch-003", "ecs-tasks",
      [
        "batch:CreateComputeEnvironment", "batch:CreateJobQueue", "batch:RegisterJobDefinition",
        "batch:SubmitJob",
      ]),
    pass(
      "bedrock-003", "bedrock-agentcore",
      [
        "bedrock-agentcore:CreateAgentRuntime", "bedrock-agentcore:CreateAgentRuntimeEndpoint",
        "bedrock-agentcore:CreateWorkloadIdentity", "bedrock-agentcore:InvokeAgentRuntimeCommand",
      ]),
    pass(
      "bedrock-005", "bedrock-agentcore",
      [
        "bedrock-agentcore:CreateHarness", "bedrock-agentcore:GetHarness",
        "bedrock-agentcore:CreateAgentRuntime", "bedrock-agentcore:GetAgentRuntime",
        "bedrock-agentcore:CreateAgentRuntimeEndpoint", "bedrock-agentcore:CreateWorkloadIdentity",
        "bedrock-agentcore:InvokeAgentRuntimeCommand",
      ],
      spare: [
        "bedrock-agentcore:CreateHarness", "bedrock-agentcore:GetHarness",
        "bedrock-agentcore:GetAgentRuntime",
      ]),
    pass(
      "bedrock-006", "bedrock-agentcore",
      [
        "bedrock-agentcore:CreateBrowser", "bedrock-agentcore:StartBrowserSession",
        "bedrock-agentcore:ConnectBrowserAutomationStream",
      ]),
    pass("braket-001", "braket", ["braket:CreateJob"]),
    pass(
      "cloudformation-006", "cloudformation",
      ["cloudformation:CreateChangeSet", "cloudformation:ExecuteChangeSet"]),
    pass(
      "codebuild-005", "codebuild", ["codebuild:UpdateProject", "codebuild:StartBuild"],
      with: "codebuild-project", spare: ["codebuild:UpdateProject"]),
    pass("codebuild-006", "codebuild", ["codebuild:StartBuild"], with: "codebuild-project"),
    pass(
      "emrserverless-001", "emr-serverless",
      ["emr-serverless:CreateApplication", "emr-serverless:StartJobRun"]),
    pass(
      "gamelift-001", "gamelift",
      ["gamelift:CreateBuild", "gamelift:RequestUploadCredentials", "gamelift:CreateFleet"]),
    pass(
      "imagebuilder-001", "ec2",
      [
        "imagebuilder:CreateComponent", "imagebuilder:CreateImageRecipe",
        "imagebuilder:CreateInfrastructureConfiguration", "imagebuilder:CreateImage",
      ]),
    pass(
      "instanceprofile-002", "ec2", ["ec2:AssociateIamInstanceProfile", "ssm:StartSession"],
      with: "ec2-instance"),
    pass(
      "instanceprofile-003", "ec2", ["ec2:ReplaceIamInstanceProfileAssociation", "ssm:StartSession"],
      with: "ec2-instance"),
    pass(
      "kinesisanalytics-001", "kinesisanalytics",
      ["kinesisanalytics:CreateApplication", "kinesisanalytics:StartApplication"]),
    pass(
      "lambda-007", "lambda", ["lambda:UpdateFunctionConfiguration", "lambda:UpdateFunctionCode"],
      with: "lambda-function"),
    pass("omics-001", "omics", ["omics:CreateWorkflow", "omics:StartRun"]),
    pass("scheduler-001", "scheduler", ["scheduler:CreateSchedule"]),
    pass("ssm-003", "ssm", ["ssm:CreateDocument", "ssm:StartAutomationExecution"]),
    pass("stepfunctions-001", "states", ["states:CreateStateMachine", "states:StartExecution"]),
    pass(
      "bedrock-001", "bedrock-agentcore",
      [
        "bedrock-agentcore:CreateCodeInterpreter", "bedrock-agentcore:StartCodeInterpreterSession",
        "bedrock-agentcore:InvokeCodeInterpreter",
      ]),
    pass("cloudformation-001", "cloudformation", ["cloudformation:CreateStack"]),
    pass(
      "cloudformation-003", "cloudformation",
      ["cloudformation:CreateStackSet", "cloudformation:CreateStackInstances"]),
    pass("codebuild-001", "codebuild", ["codebuild:CreateProject", "codebuild:StartBuild"]),
    pass("codebuild-004", "codebuild", ["codebuild:CreateProject", "codebuild:StartBuildBatch"]),
    pass(
      "datapipeline-001", "datapipeline",
      ["datapipeline:CreatePipeline", "datapipeline:PutPipelineDefinition", "datapipeline:ActivatePipeline"]),
    pass("ec2-001", "ec2", ["ec2:RunInstances"]),
    pass("ec2-003", "ec2", ["ec2:RequestSpotInstances"]),
    pass(
      "ecs-001", "ecs-tasks", ["ecs:CreateCluster", "ecs:RegisterTaskDefinition", "ecs:CreateService"],
      spare: ["ecs:CreateCluster"]),
    pass(
      "ecs-002", "ecs-tasks", ["ecs:CreateCluster", "ecs:RegisterTaskDefinition", "ecs:RunTask"],
      spare: ["ecs:CreateCluster"]),
    pass("ecs-003", "ecs-tasks", ["ecs:RegisterTaskDefinition", "ecs:CreateService"], with: "ecs-cluster"),
    // Where a cluster is, a definition may be too: `ecs-008`.
    pass(
      "ecs-004", "ecs-tasks", ["ecs:RegisterTaskDefinition", "ecs:RunTask"], with: "ecs-cluster",
      spare: ["ecs:RegisterTaskDefinition"]),
    pass(
      "ecs-005", "ecs-tasks", ["ecs:RegisterTaskDefinition", "ecs:StartTask"], with: "ecs-container-instance",
      spare: ["ecs:RegisterTaskDefinition"]),
    pass("ecs-008", "ecs-tasks", ["ecs:RunTask"], with: "ecs-cluster"),
    pass("ecs-009", "ecs-tasks", ["ecs:StartTask"], with: "ecs-cluster"),
    pass("ecs-010", "ecs-tasks", ["ecs:RegisterTaskDefinition", "ecs:UpdateService"], with: "ecs-service"),
    pass("glue-001", "glue", ["glue:CreateDevEndpoint"]),
    pass("glue-003", "glue", ["glue:CreateJob", "glue:StartJobRun"]),
    pass("glue-004", "glue", ["glue:CreateJob", "glue:CreateTrigger"]),
    pass("glue-005", "glue", ["glue:UpdateJob", "glue:StartJobRun"], with: "glue-job"),
    pass("glue-006", "glue", ["glue:UpdateJob", "glue:CreateTrigger"], with: "glue-job"),
    pass("glue-007", "glue", ["glue:CreateSession", "glue:RunStatement"]),
    pass("lambda-001", "lambda", ["lambda:CreateFunction", "lambda:InvokeFunction"]),
    pass(
      "lambda-002", "lambda", ["lambda:CreateFunction", "lambda:CreateEventSourceMapping"],
      with: "event-source"),
    pass("lambda-006", "lambda", ["lambda:CreateFunction", "lambda:AddPermission"]),
    pass("sagemaker-001", "sagemaker", ["sagemaker:CreateNotebookInstance"]),
    pass("sagemaker-002", "sagemaker", ["sagemaker:CreateTrainingJob"]),
    pass("sagemaker-003", "sagemaker", ["sagemaker:CreateProcessingJob"]),
    PathFact(
      id: "cloudformation-004",
      needs: [
        Need(action: "iam:PassRole", reach: .adminRole),
        Need(action: "cloudformation:UpdateStackSet", reach: .existing),
      ], service: "cloudformation.amazonaws.com", existing: "cloudformation-stackset"),
  ]

  /// Something runs with the role already.
  private static let existing: [PathFact] = [
    use("apprunner-002", "tasks.apprunner", "apprunner-service", ["apprunner:UpdateService"]),
    use("batch-002", "ecs-tasks", "batch-job-definition", ["batch:SubmitJob"]),
    use(
      "bedrock-004", "bedrock-agentcore", "bedrock-agent-runtime",
      ["bedrock-agentcore:InvokeAgentRuntimeCommand"]),
    use(
      "bedrock-007", "bedrock-agentcore", "bedrock-browser",
      ["bedrock-agentcore:StartBrowserSession", "bedrock-agentcore:ConnectBrowserAutomationStream"]),
    use(
      "codedeploy-001", "ec2", "codedeploy-deployment-group", ["codedeploy:CreateDeployment"],
      anywhere: ["codedeploy:RegisterApplicationRevision", "codedeploy:GetDeploymentConfig"]),
    use(
      "stepfunctions-002", "states", "stepfunctions-state-machine",
      ["states:UpdateStateMachine", "states:StartExecution"]),
    use(
      "bedrock-002", "bedrock-agentcore", "bedrock-code-interpreter",
      ["bedrock-agentcore:StartCodeInterpreterSession", "bedrock-agentcore:InvokeCodeInterpreter"]),
    use("cloudformation-002", "cloudformation", "cloudformation-stack", ["cloudformation:UpdateStack"]),
    use(
      "cloudformation-005", "cloudformation", "cloudformation-stack",
      ["cloudformation:CreateChangeSet", "cloudformation:ExecuteChangeSet"]),
    use("codebuild-002", "codebuild", "codebuild-project", ["codebuild:StartBuild"]),
    use("codebuild-003", "codebuild", "codebuild-project", ["codebuild:StartBuildBatch"]),
    use(
      "ec2instanceconnect-003", "ec2", "ec2-instance", ["ec2-instance-connect:SendSSHPublicKey"],
      anywhere: ["ec2:DescribeInstances"], spare: ["ec2:DescribeInstances"]),
    use(
      "ec2-002", "ec2", "ec2-instance",
      ["ec2:ModifyInstanceAttribute", "ec2:StopInstances", "ec2:StartInstances"]),
    use(
      "ec2-004", "ec2", "ec2-launch-template",
      ["ec2:CreateLaunchTemplateVersion", "ec2:ModifyLaunchTemplate"]),
    use("ecs-006", "ecs-tasks", "ecs-task", ["ecs:ExecuteCommand", "ecs:DescribeTasks"]),
    use("glue-002", "glue", "glue-dev-endpoint", ["glue:UpdateDevEndpoint"]),
    use("lambda-003", "lambda", "lambda-function", ["lambda:UpdateFunctionCode"]),
    use(
      "lambda-004", "lambda", "lambda-function", ["lambda:UpdateFunctionCode", "lambda:InvokeFunction"],
      spare: ["lambda:InvokeFunction"]),
    use(
      "lambda-005", "lambda", "lambda-function", ["lambda:UpdateFunctionCode", "lambda:AddPermission"],
      spare: ["lambda:AddPermission"]),
    use(
      "sagemaker-004", "sagemaker", "sagemaker-notebook", ["sagemaker:CreatePresignedNotebookInstanceUrl"]),
    use(
      "sagemaker-005", "sagemaker", "sagemaker-notebook",
      [
        "sagemaker:StopNotebookInstance", "sagemaker:UpdateNotebookInstance",
        "sagemaker:StartNotebookInstance",
      ], anywhere: ["sagemaker:CreateNotebookInstanceLifecycleConfig"]),
    use("ssm-001", "ec2", "ec2-instance", ["ssm:StartSession"]),
    use("ssm-002", "ec2", "ec2-instance", ["ssm:SendCommand"]),
  ]

  /// Permissions are added, or another's credentials taken.
  private static let identities: [PathFact] = [
    of("iam-001", [("iam:CreatePolicyVersion", .ownPolicy)]),
    of("iam-002", [("iam:CreateAccessKey", .adminUser)]),
    of("iam-003", [("iam:CreateAccessKey", .adminUser), ("iam:DeleteAccessKey", .adminUser)]),
    of("iam-004", [("iam:CreateLoginProfile", .adminUser)]),
    of("iam-005", [("iam:PutRolePolicy", .itself)], [.role]),
    of("iam-006", [("iam:UpdateLoginProfile", .adminUser)]),
    of("iam-007", [("iam:PutUserPolicy", .itself)], [.user]),
    of("iam-008", [("iam:AttachUserPolicy", .itself)], [.user]),
    of("iam-009", [("iam:AttachRolePolicy", .itself)], [.role]),
    of("iam-010", [("iam:AttachGroupPolicy", .ownGroup)], [.user]),
    of("iam-011", [("iam:PutGroupPolicy", .ownGroup)], [.user]),
    of("iam-012", [("iam:UpdateAssumeRolePolicy", .adminRole)]),
    of("iam-013", [("iam:AddUserToGroup", .adminGroup)], [.user]),
    of("iam-014", [("iam:AttachRolePolicy", .plainRole), ("sts:AssumeRole", .plainRole)]),
    of("iam-015", [("iam:AttachUserPolicy", .plainUser), ("iam:CreateAccessKey", .plainUser)]),
    of("iam-016", [("iam:CreatePolicyVersion", .plainPolicy), ("sts:AssumeRole", .plainRole)]),
    of("iam-017", [("iam:PutRolePolicy", .plainRole), ("sts:AssumeRole", .plainRole)]),
    of("iam-018", [("iam:PutUserPolicy", .plainUser), ("iam:CreateAccessKey", .plainUser)]),
    of("iam-019", [("iam:AttachRolePolicy", .plainRole), ("iam:UpdateAssumeRolePolicy", .plainRole)]),
    of("iam-020", [("iam:CreatePolicyVersion", .plainPolicy), ("iam:UpdateAssumeRolePolicy", .plainRole)]),
    of("iam-021", [("iam:PutRolePolicy", .plainRole), ("iam:UpdateAssumeRolePolicy", .plainRole)]),
    of("sts-001", [("sts:AssumeRole", .adminRole)]),
  ]

  private static func pass(
    _ id: String, _ service: String, _ actions: [String], with existing: String? = nil,
    spare: Set<String> = []
  ) -> PathFact {
    PathFact(
      id: id,
      needs: [Need(action: "iam:PassRole", reach: .adminRole)]
        + actions.map { Need(action: $0, reach: .anything) },
      service: "\(service).amazonaws.com", existing: existing, spare: spare)
  }

  private static func use(
    _ id: String, _ service: String, _ existing: String, _ actions: [String], anywhere: [String] = [],
    spare: Set<String> = []
  ) -> PathFact {
    PathFact(
      id: id,
      needs: actions.map { Need(action: $0, reach: .existing) }
        + anywhere.map { Need(action: $0, reach: .anything) },
      service: "\(service).amazonaws.com", existing: existing, usesExistingRole: true, spare: spare)
  }

  private static func of(
    _ id: String, _ needs: [(String, Reach)], _ starts: [Holder.Kind] = [.user, .role]
  ) -> PathFact {
    PathFact(id: id, needs: needs.map { Need(action: $0.0, reach: $0.1) }, starts: starts)
  }
}
