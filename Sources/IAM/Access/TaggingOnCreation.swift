/// What making something with tags takes beside the permission to make it.
///
/// Services check the permission to tag only where the request holds tags. The Service Authorization Reference lists none of this
/// as dependent actions; it stands in the guides of the services.
struct TaggingOnCreation: Sendable {
  /// The action that tags: `ec2:CreateTags`.
  let action: String
  /// Whether AWS says that it is asked for, of what is made; where it does not, nobody knows.
  let isDocumented: Bool
  /// The key by which a policy on tagging tells what is made: `ec2:CreateAction`, with the name of the action that makes it.
  let creation: RequestContext.Entry?

  /// Nil for an action that makes nothing with tags.
  init?(making action: String) {
    let parts = action.split(separator: ":", maxSplits: 1)
    guard parts.count == 2 else { return nil }
    let service = parts[0].lowercased()
    let name = parts[1].lowercased()
    guard Self.verbs.contains(where: name.hasPrefix) else { return nil }
    if service == "iam" {
      guard let tagging = Self.identities[name] else { return nil }
      self.init(action: tagging, isDocumented: true, creation: nil)
    } else if let tagging = Self.documented[service] {
      // A task is tagged, and a request to run one is about its definition.
      let isAboutAnother = service == "ecs" && (name == "runtask" || name == "starttask")
      self.init(
        action: "\(service):\(tagging)", isDocumented: !isAboutAnother,
        creation: Self.tellingCreation.contains(service)
          ? (ContextKey("\(service):CreateAction"), [Array(parts[1].utf8)]) : nil)
    } else if let tagging = Self.undocumented[service] {
      self.init(action: "\(service):\(tagging)", isDocumented: false, creation: nil)
    } else {
      return nil
    }
  }

  private init(action: String, isDocumented: Bool, creation: RequestContext.Entry?) {
    self.action = action
    self.isDocumented = isDocumented
    self.creation = creation
  }

  /// Whether a request has tags that are to be set.
  static func isAsked(in context: RequestContext) -> Bool {
    context.holds(anyBeginningWith: requestTags) || context.holds(anyBeginningWith: tagKeys)
  }

  /// The context of the request as it is asked about once more, for the tags.
  func asked(_ context: RequestContext) -> RequestContext {
    var context = context
    if let creation { context.set(creation.key, creation.values) }
    let names = context.names(after: Self.requestTags)
    if !names.isEmpty, !context.holds(anyBeginningWith: Self.tagKeys) {
      context.set(ContextKey("aws:TagKeys"), names)
    }
    return context
  }

  /// How the keys of such tags begin, lowered.
  static let requestTags = Array("aws:requesttag/".utf8)
  private static let tagKeys = Array("aws:tagkeys".utf8)

  /// How the names of actions begin, in lower case, that make something or set it going.
  private static let verbs = ["create", "run", "request", "register", "start", "submit"]

  /// "IAM: Create new users only with specific tags" in the IAM User Guide grants both.
  private static let identities = [
    "createuser": "iam:TagUser", "createrole": "iam:TagRole", "createpolicy": "iam:TagPolicy",
    "createinstanceprofile": "iam:TagInstanceProfile", "createsamlprovider": "iam:TagSAMLProvider",
  ]

  /// "Grant permission to tag resources during creation" in the guides of EC2 and ECS; "Tag Auto Scaling groups and instances",
  /// "Using tags on Lambda functions" and "Provide permissions for tagging SageMaker AI resources" say the same.
  private static let documented = [
    "ec2": "CreateTags", "ecs": "TagResource", "autoscaling": "CreateOrUpdateTags", "lambda": "TagResource",
    "sagemaker": "AddTags",
  ]

  private static let tellingCreation: Set<String> = ["ec2", "ecs"]

  /// Services with an action that tags, of which no guide says whether making something with tags takes it.
  private static let undocumented = [
    "apprunner": "TagResource", "batch": "TagResource", "bedrock-agentcore": "TagResource",
    "braket": "TagResource", "cloudformation": "TagResource", "datapipeline": "AddTags",
    "elasticmapreduce": "AddTags",
    "emr-serverless": "TagResource", "gamelift": "TagResource", "glue": "TagResource",
    "imagebuilder": "TagResource", "kinesisanalytics": "TagResource", "omics": "TagResource",
    "ssm": "AddTagsToResource", "states": "TagResource",
  ]
}
