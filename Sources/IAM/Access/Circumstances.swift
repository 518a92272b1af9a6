/// What is known of a request beside who makes it and what it is about, from the evidence and from how AWS fills keys in.
///
/// See "AWS global condition context keys" in the IAM User Guide, and "Actions, resources, and condition keys for AWS
/// Identity and Access Management" for the keys of `iam:`.
struct Circumstances: Sendable {
  /// How a principal signs its requests.
  enum Session: Int, CaseIterable, Sendable {
    /// A user's access key: no key of a session is in the request.
    case longTerm
    /// A session of a user with a device.
    case multiFactor
    /// A role's, or one of which nothing is known.
    case unknown
  }

  /// Keys that tell how the requester signed in.
  static let sessionKeys: Set<ContextKey> = [
    ContextKey("aws:MultiFactorAuthPresent"), ContextKey("aws:MultiFactorAuthAge"),
    ContextKey("aws:TokenIssueTime"),
  ]

  /// The ARN of what a role that is passed will belong to: the service fills it in, of the form of its own resources.
  static let associatedResource = ContextKey("iam:AssociatedResourceArn")

  /// The ARN of what a service acts for.
  static let source = ContextKey("aws:SourceArn")

  /// Which managed policy is attached or detached.
  static let policyARN = ContextKey("iam:PolicyARN")

  /// Services that make any request with the permissions of whoever asks them to, and the action that asks them.
  ///
  /// A stack without a role of its own is made with its caller's: "AWS CloudFormation service role" in its guide, and
  /// `aws:CalledVia` in the IAM User Guide.
  static let forwarders = [("cloudformation.amazonaws.com", "cloudformation:CreateStack")]

  /// The keys that tell of such a request.
  static let forwardingKeys: Set<ContextKey> = [via, first, last, isForwarded]
  private static let via = ContextKey("aws:CalledVia")
  private static let first = ContextKey("aws:CalledViaFirst")
  private static let last = ContextKey("aws:CalledViaLast")
  private static let isForwarded = ContextKey("aws:ViaAWSService")

  /// Makes a request one that `service` makes in its caller's name.
  static func forward(_ context: inout RequestContext, by service: String) {
    for key in [via, first, last] { context.set(key, [Array(service.utf8)]) }
    context.set(isForwarded, [Array("true".utf8)])
  }

  let organizationID: String?
  let now: Timestamp?
  let partition: String

  /// The context of a request that `principal` makes itself.
  func context(of principal: AccountPrincipal, session: Session) -> RequestContext {
    var context = shared[session.rawValue * 2 + (principal.kind == .user ? 0 : 1)]
    context.add(principal.contextEntries)
    if case .known = principal.tags { context.setAbsent(allBeginningWith: Self.principalTags) }
    return context
  }

  private static let principalTags = Array("aws:principaltag/".utf8)

  /// The region of requests to IAM.
  let requestedRegion: RequestContext.Entry

  /// What the contexts of all principals have in common, by session and kind: made once, for there are a million requests.
  private var shared: [RequestContext] = []

  init(organizationID: String?, now: Timestamp?, partition: String) {
    self.organizationID = organizationID
    self.now = now
    self.partition = partition
    requestedRegion = (
      ContextKey("aws:RequestedRegion"), [Array(Self.homeRegion(of: partition).utf8)]
    )
    shared = Session.allCases.flatMap { session in
      [AccountPrincipal.Kind.user, .role].map { context(of: $0, session).asCommon }
    }
  }

  private func context(of kind: AccountPrincipal.Kind, _ session: Session) -> RequestContext {
    var context = common()
    context.set("aws:ViaAWSService", "false")
    context.isFromSomewhere = true
    context.isOfUser = kind == .user
    for name in Self.absentForPrincipals { context.setAbsent(name) }
    if let organizationID { context.set("aws:PrincipalOrgID", organizationID) }
    if kind == .user {
      // Only the session of a role has one, once whoever assumed it has set it.
      context.setAbsent("aws:SourceIdentity")
      context.setAbsent("aws:FederatedProvider")
      context.setAbsent("ec2:SourceInstanceArn")
      context.setAbsent("ec2:RoleDelivery")
    }
    // "This key is included in requests that are signed by IAM users"; a role's session has none.
    if kind == .role { context.setAbsent("aws:username") }
    switch session {
    case .longTerm: for key in Self.sessionKeys { context.set(key, []) }
    case .multiFactor:
      context.set("aws:MultiFactorAuthPresent", "true")
      context.set("aws:MultiFactorAuthAge", "1")
      if let now { context.set("aws:TokenIssueTime", "\(now)") }
    case .unknown:
      if kind == .role, let now { context.set("aws:TokenIssueTime", "\(now)") }
    }
    return context
  }

  /// The context of a request that a service makes for somebody of the account.
  func contextOfService(account: String) -> RequestContext {
    var context = common()
    context.set("aws:SourceAccount", account)
    if let organizationID { context.set("aws:SourceOrgID", organizationID) }
    context.setAbsent(allBeginningWith: "aws:principaltag/")
    for name in Self.absentForServices { context.setAbsent(name) }
    for key in Self.sessionKeys { context.set(key, []) }
    return context
  }

  /// The context of a request that brings an assertion of a SAML provider, and no credentials.
  var contextOfAssertion: RequestContext {
    var context = common()
    for name in Self.absentForPrincipals + Self.absentForServices where name != "aws:FederatedProvider" {
      context.setAbsent(name)
    }
    for key in Self.sessionKeys { context.set(key, []) }
    return context
  }

  private func common() -> RequestContext {
    var context = RequestContext()
    context.set("aws:SecureTransport", "true")
    if let now {
      context.set("aws:CurrentTime", "\(now)")
      context.set("aws:EpochTime", "\(now.seconds)")
    }
    if let organizationID { context.set("aws:ResourceOrgID", organizationID) }
    return context
  }

  /// Where IAM's own requests are made: it has one endpoint in each partition.
  private static func homeRegion(of partition: String) -> String {
    switch partition {
    case "aws-us-gov": "us-gov-west-1"
    case "aws-cn": "cn-north-1"
    default: "us-east-1"
    }
  }

  /// Only requests that a service makes in somebody's name have these.
  private static let absentForPrincipals = [
    "aws:CalledVia", "aws:CalledViaFirst", "aws:CalledViaLast", "aws:SourceArn", "aws:SourceAccount",
    "aws:SourceOrgID",
    "aws:SourceOrgPaths", "aws:PrincipalServiceName", "aws:PrincipalServiceNamesList",
  ]

  private static let absentForServices = [
    "aws:PrincipalOrgID", "aws:PrincipalOrgPaths", "aws:PrincipalArn", "aws:PrincipalAccount", "aws:username",
    "aws:userid",
    "aws:FederatedProvider", "aws:SourceIdentity", "sts:ExternalId",
  ]

  /// Whether whoever makes the request may choose what the key holds.
  ///
  /// The region, the tags and the options of what is made, the name of a session. Not the addresses it comes from, and
  /// not what the resource is like already, unless it `isFree`: made, or chosen among others; nor a parameter where nobody
  /// knows whether the action takes it.
  static func isChosen(_ key: ContextKey, in request: AccessRequest, isFree: Bool) -> Bool {
    let name = key.folded
    let parameters = request.context.parameters
    if RequestParameters.chooses(name) { return parameters?.isKnown ?? true }
    if chosen.contains(name) { return true }
    // A service names the thing that it acts for, which whoever uses the service has made.
    if request.requester?.kind == .service, name.elementsEqual("aws:sourcearn".utf8) { return true }
    // Whoever writes an assertion says what it says.
    if request.foldedAction.elementsEqual("sts:assumerolewithsaml".utf8),
      name.starts(with: Array("saml:".utf8))
    {
      return true
    }
    let service = request.foldedAction.prefix { $0 != UInt8(ascii: ":") }
    guard !service.elementsEqual("iam".utf8), !service.elementsEqual("sts".utf8) else { return false }
    return key.origin == .service && parameters?.chooses(key, isFree: isFree) ?? false
  }

  private static let chosen: Set<[UInt8]> = Set(
    ["aws:requestedregion", "aws:useragent", "aws:referer"].map { Array($0.utf8) })
}
