extension InventoryResource {
  /// The types that ways to more permissions need.
  package static let types: Set = [
    "apprunner-service", "batch-job-definition", "batch-job-queue", "bedrock-agent-runtime",
    "bedrock-browser", "bedrock-code-interpreter", "cloudformation-stack", "cloudformation-stackset",
    "codebuild-project", "codedeploy-deployment-group", "cognito-identity-pool", "ec2-instance",
    "ec2-launch-template", "ecs-cluster",
    "ecs-container-instance",
    "ecs-service", "ecs-task", "event-source", "glue-dev-endpoint", "glue-job", "lambda-function",
    "sagemaker-notebook", "stepfunctions-state-machine",
  ]

  /// The types that are of use without a role of their own: something is run on them, or starts something.
  package static let typesWithoutRole: Set = [
    "batch-job-queue", "cognito-identity-pool", "ecs-cluster", "ecs-container-instance", "event-source",
  ]
}
