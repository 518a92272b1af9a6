/// Asks whether a role's trust policy lets a service assume it, as it does for whatever somebody of the account makes there.
struct ServiceTrust {
  let access: AccountAccess

  func ruling(_ service: String, assuming role: AccountPrincipal) -> AccessInquiry.Ruling? {
    guard let trust = role.placedTrust, let requester = Requester(service) else { return nil }
    let context = access.serviceContext
    // Cognito hands out what it vouches for.
    let action = requester.kind == .federated ? "sts:AssumeRoleWithWebIdentity" : "sts:AssumeRole"
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
}

extension AccountAccess {
  /// A trust policy of a role that names `principal`, as whoever may rewrite it would write it.
  func trust(naming principal: AccountPrincipal, ofRole arn: String) -> PlacedPolicy {
    let element = PrincipalElement(
      entries: [
        principal.kind == .user
          ? .user(arn: principal.arn, account: accountID, name: principal.name)
          : .role(arn: principal.arn, account: accountID, name: principal.name)
      ])
    let statement = Statement(
      index: 0, sid: nil, effect: .allow, principals: .listed(element),
      actions: Statement.Patterns(
        texts: ["sts:AssumeRole", "sts:TagSession", "sts:SetSourceIdentity"], isExcepting: false),
      resources: nil,
      conditions: [],
      hasVariables: false)
    let policy = Policy(kind: .trust, version: .v2012, id: nil, statements: [statement])
    return PlacedPolicy(origin: .trust(role: arn), compiled: CompiledPolicy(policy, actions))
  }
}
