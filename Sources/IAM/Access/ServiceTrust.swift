/// Asks whether a role's trust policy lets a service assume it, as it does for whatever somebody of the account makes there.
struct ServiceTrust {
  let access: AccountAccess

  /// `source` is what the service says it acts for, as far as that is known; otherwise whoever uses it may choose.
  func ruling(_ service: String, assuming role: AccountPrincipal, source: Glob? = nil)
    -> AccessInquiry.Ruling?
  {
    guard let trust = role.placedTrust, let requester = Requester(service) else { return nil }
    guard let source else { return ruling(requester, assuming: role, by: trust) }
    var context = access.serviceContext
    if let text = source.exactText {
      context.set(Circumstances.source, [text])
    } else {
      context.setShape(of: Circumstances.source, source)
    }
    return ruling(requester, assuming: role, by: trust, Self.action(of: requester), context)
  }

  /// The same once the role's trust policy lets the service in.
  func rewrittenRuling(_ service: String, assuming role: AccountPrincipal) -> AccessInquiry.Ruling? {
    guard let requester = Requester(service) else { return nil }
    return ruling(requester, assuming: role, by: access.trust(naming: requester, ofRole: role.arn))
  }

  /// Whether the trust policy lets somebody in who brings an assertion of the SAML provider that says what it has to.
  func rulingOfAssertion(by provider: String, assuming role: AccountPrincipal) -> AccessInquiry.Ruling? {
    guard let trust = role.placedTrust, let requester = Requester(provider) else { return nil }
    let ruling = ruling(
      requester, assuming: role, by: trust, "sts:AssumeRoleWithSAML", access.circumstances.contextOfAssertion)
    // What tags of a session take is in the trust policy too.
    guard ruling.certainty == .yes, trust.compiled.asksForSessionTags else { return ruling }
    let tagging = self.ruling(
      requester, assuming: role, by: trust, "sts:TagSession", access.circumstances.contextOfAssertion)
    return tagging.certainty == .yes
      ? ruling : AccessInquiry.Ruling(certainty: .open, authorization: ruling.authorization)
  }

  private func ruling(_ requester: Requester, assuming role: AccountPrincipal, by trust: PlacedPolicy)
    -> AccessInquiry.Ruling
  {
    ruling(requester, assuming: role, by: trust, Self.action(of: requester), access.serviceContext)
  }

  private func ruling(
    _ requester: Requester, assuming role: AccountPrincipal, by trust: PlacedPolicy, _ action: String,
    _ context: RequestContext
  ) -> AccessInquiry.Ruling {
    func ask(_ context: RequestContext) -> AccessInquiry.Ruling {
      let request = AccessRequest(
        requester: requester, action: action, resource: role.arn, owner: access.accountID,
        context: context)
      var authorization = Authorization(request, action: nil)
      let certainty = authorization.decide(
        serviceBy: trust, resourceControl: access.resourceControl(over: request))
      return AccessInquiry.Ruling(certainty: certainty, authorization: authorization)
    }
    let ruling = ask(context)
    guard ruling.certainty == .open else { return ruling }
    return ChosenKeys(ruling: ruling, context: context, ask: ask, account: access.accountID).best()
  }

  /// How a service takes a role; Cognito hands out what it vouches for.
  fileprivate static func action(of service: Requester) -> String {
    service.kind == .federated ? "sts:AssumeRoleWithWebIdentity" : "sts:AssumeRole"
  }
}

extension AccountAccess {
  /// A trust policy of a role that names `principal`, as whoever may rewrite it would write it.
  ///
  /// A role names the session that it is: what is granted to a session by its own ARN is not limited by what a boundary
  /// leaves out, as it is where the role is named ("Policy evaluation for requests within a single account").
  func trust(naming principal: AccountPrincipal, ofRole arn: String) -> PlacedPolicy {
    trust(
      in: principal.kind == .user
        ? .user(arn: principal.arn, account: accountID, name: principal.name)
        : .arn(principal.requester.identifier),
      for: ["sts:AssumeRole", "sts:TagSession", "sts:SetSourceIdentity"], ofRole: arn)
  }

  /// The same of a service.
  func trust(naming service: Requester, ofRole arn: String) -> PlacedPolicy {
    trust(
      in: service.kind == .federated ? .federated(service.identifier) : .service(service.name),
      for: [ServiceTrust.action(of: service)], ofRole: arn)
  }

  private func trust(in entry: PrincipalElement.Entry, for names: [String], ofRole arn: String)
    -> PlacedPolicy
  {
    let statement = Statement(
      index: 0, sid: nil, effect: .allow, principals: .listed(PrincipalElement(entries: [entry])),
      actions: Statement.Patterns(texts: names, isExcepting: false), resources: nil, conditions: [],
      hasVariables: false)
    let policy = Policy(kind: .trust, version: .v2012, id: nil, statements: [statement])
    return PlacedPolicy(origin: .trust(role: arn), compiled: CompiledPolicy(policy, actions))
  }
}
