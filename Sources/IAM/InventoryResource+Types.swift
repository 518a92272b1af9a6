extension InventoryResource {
  /// What the ARN of a resource of `type` looks like, as `service` and what its last part begins with; nil where it may be anything.
  ///
  /// From the Service Authorization Reference's tables of resource types.
  package static func form(of type: String) -> (service: String, beginnings: [String])? { forms[type] }

  private static let forms: [String: (service: String, beginnings: [String])] = [
    "apprunner-service": ("apprunner", ["service/"]),
    "batch-job-definition": ("batch", ["job-definition/"]),
    "batch-job-queue": ("batch", ["job-queue/"]),
    "bedrock-agent-runtime": ("bedrock-agentcore", ["runtime/"]),
    "bedrock-browser": ("bedrock-agentcore", ["browser-custom/", "browser/"]),
    "bedrock-code-interpreter": ("bedrock-agentcore", ["code-interpreter-custom/", "code-interpreter/"]),
    "cloudformation-stack": ("cloudformation", ["stack/"]),
    "cloudformation-stackset": ("cloudformation", ["stackset/"]),
    "codebuild-project": ("codebuild", ["project/"]),
    "codedeploy-deployment-group": ("codedeploy", ["deploymentgroup:"]),
    "cognito-identity-pool": ("cognito-identity", ["identitypool/"]),
    "ec2-instance": ("ec2", ["instance/"]),
    "ec2-launch-template": ("ec2", ["launch-template/"]),
    "ecs-cluster": ("ecs", ["cluster/"]),
    "ecs-container-instance": ("ecs", ["container-instance/"]),
    "ecs-service": ("ecs", ["service/"]),
    "ecs-task": ("ecs", ["task/"]),
    "glue-dev-endpoint": ("glue", ["devEndpoint/"]),
    "glue-job": ("glue", ["job/"]),
    "lambda-function": ("lambda", ["function:"]),
    "sagemaker-notebook": ("sagemaker", ["notebook-instance/"]),
    "stepfunctions-state-machine": ("states", ["stateMachine:"]),
  ]

  /// The types that ways to more permissions need.
  package static let types = Set(forms.keys).union(["event-source"])

  /// The types that are of use without a role of their own: something is run on them, or starts something.
  package static let typesWithoutRole: Set = [
    "batch-job-queue", "cognito-identity-pool", "ecs-cluster", "ecs-container-instance", "ecs-service",
    "event-source",
  ]
}
