/// Asks whether a role's trust policy lets a service assume it, as it does for whatever somebody of the account makes there.
struct ServiceTrust {
  let access: AccountAccess

  func ruling(_ service: String, assuming role: AccountPrincipal) -> AccessInquiry.Ruling? {
    guard let trust = role.placedTrust, let requester = Requester(service) else { return nil }
    let context = access.circumstances.contextOfService(account: access.accountID)
    func ask(_ context: RequestContext) -> AccessInquiry.Ruling {
      let request = AccessRequest(
        requester: requester, action: "sts:AssumeRole", resource: role.arn, owner: access.accountID,
        context: context)
      var authorization = Authorization(request, action: nil)
      let certainty = authorization.decide(serviceBy: trust, resourceControl: access.resourceControl)
      return AccessInquiry.Ruling(certainty: certainty, authorization: authorization)
    }
    let ruling = ask(context)
    guard ruling.certainty == .open else { return ruling }
    return ChosenKeys(ruling: ruling, context: context, ask: ask, account: access.accountID).best()
  }
}

extension AccountPrincipal {
  /// The role's trust policy where it stands; nil for a user, or where it cannot be read.
  var placedTrust: PlacedPolicy? {
    guard let compiled = trust?.value else { return nil }
    return PlacedPolicy(origin: .trust(role: arn), compiled: compiled)
  }
}
