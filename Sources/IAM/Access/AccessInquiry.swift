/// One question to the account, whether a principal with these policies may do this.
struct AccessInquiry {
  let access: AccountAccess
  let principal: AccountPrincipal
  /// The principal's own, or those that it would have.
  var policies: PrincipalPolicies
  let action: String
  /// The action's number in the table, if it is there.
  let number: Int?
  var target: AccessTarget
  /// What the request is known to hold besides, such as the service that a role is passed to.
  var keys: [(key: ContextKey, values: [[UInt8]])] = []
  /// The trust policy of the role that is to be assumed.
  var trust: PlacedPolicy?
  /// Whoever asks, if it is a session of the principal's.
  private var requester: Requester?
  /// The service that makes the request in the principal's name.
  private var forwarder: String?

  init(
    _ access: AccountAccess, _ principal: AccountPrincipal, policies: PrincipalPolicies? = nil,
    action: String,
    target: AccessTarget, keys: [(key: ContextKey, values: [[UInt8]])] = [], trust: PlacedPolicy? = nil
  ) {
    self.access = access
    self.principal = principal
    self.policies = policies ?? principal.policies
    self.action = action
    number = access.actions[action]
    self.target = target
    self.keys = keys
    self.trust = trust
  }

  /// What comes of the question, and how.
  struct Ruling {
    let certainty: Certainty
    let authorization: Authorization
    /// Whether nothing is in the way but a permission for what it takes beside.
    var lacksCompanion = false
    /// What else it hangs on.
    var beside: Obstacle?
    /// What is done to the target's tags before.
    var tagging: Tagging?
    /// What it takes beside, because what is made is made with tags, and what allows that.
    var tagsMade: (action: String, authorization: Authorization)?
    /// Who makes the request in the principal's stead, where two act together.
    var helper: AccountPrincipal?

    var obstacles: [Obstacle] {
      guard certainty == .open else { return [] }
      return authorization.obstacles + [beside].compactMap(\.self)
        + (tagging?.rulings ?? []).flatMap(\.ruling.obstacles)
    }
  }

  /// Asks in every way in which the principal, or who helps it, could make the request; the best counts.
  func ruling() -> Ruling {
    let own = rulingOfPrincipal()
    guard own.certainty != .yes, let partnership = principal.partnership, partnership.shares(action)
    else { return own }
    let helper = partnership.helper
    var other = AccessInquiry(access, helper, action: action, target: target, keys: keys, trust: trust)
      .rulingOfPrincipal()
    guard other.certainty > own.certainty else { return own }
    other.helper = helper
    return other
  }

  private func rulingOfPrincipal() -> Ruling {
    guard needsContext || !keys.isEmpty && makesWithTags else { return ask(RequestContext()) }
    let plain = rulingOfOwn()
    return plain.certainty == .no ? askByWayOfService() ?? plain : plain
  }

  /// By way of a service that makes requests with its caller's permissions, where a policy asks for that.
  private func askByWayOfService() -> Ruling? {
    guard number != nil, !isAction("sts:", whole: false), asksForForwarding else { return nil }
    for (service, action) in Circumstances.forwarders where policies.mayAllow(action) {
      var inquiry = self
      inquiry.forwarder = service
      let ruling = inquiry.rulingOfOwn()
      guard ruling.certainty != .no else { continue }
      return Ruling(
        certainty: .open, authorization: ruling.authorization,
        beside: .circumstance("the request is made by way of \(service)"))
    }
    return nil
  }

  private var asksForForwarding: Bool {
    policies.contains(where: \.asksForForwarding)
      || access.resourceControl.contains { $0.contains { $0.compiled.asksForForwarding } }
  }

  /// Asks in every way in which the principal could sign the request.
  private func rulingOfOwn() -> Ruling {
    switch principal.kind {
    case .role:
      let plain = ask(in: .unknown)
      return plain.certainty == .no ? askAsSession() ?? plain : plain
    case .user:
      let plain = ask(in: .longTerm)
      let asksForSession = policies.asksForSession || trust?.compiled.asksForSession ?? false
      guard plain.certainty != .yes, asksForSession else { return plain }
      let hasDevice = principal.hasMFA.value ?? false
      let session = ask(in: hasDevice ? .multiFactor : .unknown)
      return session.certainty > plain.certainty ? session : plain
    }
  }

  /// As one of the role's sessions that the trust policy names: whoever opened the session has chosen its name.
  private func askAsSession() -> Ruling? {
    guard let trust, principal.requester.kind == .role else { return nil }
    for session in trust.compiled.policy.sessions(ofRole: principal.name, account: access.accountID)
    where principal.mayBeCalled(session.sessionName ?? "") {
      var inquiry = self
      inquiry.requester = session
      let ruling = inquiry.ask(in: .unknown)
      guard ruling.certainty != .no else { continue }
      let name = session.sessionName ?? ""
      return Ruling(
        certainty: .open, authorization: ruling.authorization,
        beside: .circumstance("the session of role \(principal.name) is called \(name)"))
    }
    return nil
  }

  /// Whether any condition or variable has a say; most questions are decided without.
  private var needsContext: Bool {
    guard trust == nil, let number else { return true }
    func asks(_ policy: PlacedPolicy) -> Bool { policy.compiled.conditional.contains(number) }
    return policies.identity.contains(where: asks) || (policies.boundaryPolicies ?? []).contains(where: asks)
      || policies.serviceControl.contains { $0.contains(where: asks) }
      || access.resourceControl.contains { $0.contains(where: asks) }
  }

  private func ask(in session: Circumstances.Session) -> Ruling {
    var context = access.circumstances.context(of: principal, session: session)
    let parameters = access.actions.parameters(of: action, number)
    // What a policy makes of the tags of a role that is passed cannot be relied on: "Grant a user permissions to pass a role
    // to an AWS service" in the IAM User Guide.
    target.fill(&context, tellsTags: !isAction("iam:passrole"))
    target.fill(&context, as: parameters, owner: access.accountID)
    if let forwarder { Circumstances.forward(&context, by: forwarder) }
    if parameters.lacksBoundary { context.set(Self.boundary, []) }
    for (key, values) in keys { context.set(key, values) }
    if isAction("iam:", whole: false) {
      context.add([access.circumstances.requestedRegion])
    } else if !context.has(Statement.requestedRegion), let region = target.region {
      context.set(Statement.requestedRegion, [region])
    }
    context.parameters = parameters
    let makesWithTags = makesWithTags
    let ruling = makesWithTags ? askWithTags(context) : ask(context)
    guard ruling.certainty == .open else { return ruling }
    let askAll =
      isAction("sts:assumerole") ? askWithCompanions : makesWithTags ? askWithTags : ask
    return ChosenKeys(
      ruling: ruling, context: context, ask: askAll, account: access.accountID,
      isFree: target.nature == .made || target.nature == .used
    ).best()
  }

  private static let boundary = ContextKey("iam:PermissionsBoundary")

  func isAction(_ name: String, whole: Bool = true) -> Bool {
    let folded = action.utf8.lazy.map(\.loweredASCII)
    return whole ? folded.elementsEqual(name.utf8) : folded.starts(with: name.utf8)
  }

  /// With what the session that is asked for takes beside: tags and a source identity have permissions of their own.
  private func askWithCompanions(_ context: RequestContext) -> Ruling {
    var ruling = ask(context)
    for (action, keys) in RequestParameters.companions
    where ruling.certainty != .no && keys.contains(where: context.holds(anyBeginningWith:)) {
      let companion = ask(context, action, access.actions[action])
      if companion.certainty < ruling.certainty { ruling = companion }
      ruling.lacksCompanion = ruling.certainty == .no
    }
    return ruling
  }

  /// Whether it takes something beside where what it makes has tags.
  private var makesWithTags: Bool { number.map(access.actions.takesTagging) ?? false }

  /// With what it takes to give tags to what is made.
  private func askWithTags(_ context: RequestContext) -> Ruling {
    var ruling = ask(context)
    guard ruling.certainty != .no, TaggingOnCreation.isAsked(in: context),
      let (tagging, number) = number.flatMap(access.actions.tagging)
    else { return ruling }
    let beside = ask(tagging.asked(context), tagging.action, number)
    guard beside.certainty < ruling.certainty || beside.certainty == .yes else { return ruling }
    switch beside.certainty {
    case .yes: ruling.tagsMade = (tagging.action, beside.authorization)
    case .no where !tagging.isDocumented:
      guard ruling.certainty == .yes else { return ruling }
      return Ruling(
        certainty: .open, authorization: ruling.authorization,
        beside: .circumstance("\(action) sets tags without \(tagging.action)"))
    case .open, .no:
      ruling = beside
      ruling.lacksCompanion = beside.certainty == .no
    }
    return ruling
  }

  private func ask(_ context: RequestContext) -> Ruling { ask(context, action, number) }

  private func ask(_ context: RequestContext, _ action: String, _ number: Int?) -> Ruling {
    let request = AccessRequest(
      requester: requester ?? principal.requester, action: action, resource: target.arn,
      owner: access.accountID,
      context: context)
    var authorization = Authorization(request, action: number)
    let certainty = authorization.decide(
      policies, trust: trust, resourceControl: access.resourceControl(over: request))
    return Ruling(certainty: certainty, authorization: authorization)
  }
}
