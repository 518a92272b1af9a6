extension PrincipalElement.Entry {
  /// As a policy names it.
  var text: String {
    switch self {
    case .everyone, .anyService, .anyFederated: "*"
    case .account(let account, nil): account
    case .account(let account, let partition?): "arn:\(partition):iam::\(account):root"
    case .role(let arn, _, _), .user(let arn, _, _), .arn(let arn): arn
    case .service(let name), .federated(let name), .canonicalUser(let name): name
    }
  }

  /// What it is, and of which account; nil for what no role can be entered by.
  var party: (kind: TrustedParty.Kind, account: String?)? {
    switch self {
    case .everyone: return (.everyone, nil)
    case .account(let account, _): return (.account, account)
    case .role(_, let account, _): return (.role, account)
    case .user(_, let account, _): return (.user, account)
    case .arn(let text):
      guard let arn = ARN(text) else { return (.deleted, nil) }
      guard arn.service == "sts" else { return (.other, arn.account) }
      if arn.resource.hasPrefix("assumed-role/") { return (.session, arn.account) }
      return (arn.resource.hasPrefix("federated-user/") ? .federatedUser : .other, arn.account)
    case .service, .anyService: return (.service, nil)
    case .federated(let name):
      guard let arn = ARN(name) else { return (.oidc, nil) }
      return (arn.resource.hasPrefix("saml-provider/") ? .saml : .oidc, arn.account)
    case .anyFederated: return (.oidc, nil)
    case .canonicalUser: return nil
    }
  }

  /// The URL of an OpenID Connect provider without `https://`, as its condition keys begin; nil for any provider.
  var issuer: String? {
    guard case .federated(let name) = self else { return nil }
    guard let arn = ARN(name) else { return name }
    let prefix = "oidc-provider/"
    return arn.resource.hasPrefix(prefix) ? String(arn.resource.dropFirst(prefix.count)) : nil
  }

  /// Somebody whom it means: a stranger among those, where it means many.
  var requester: Requester? {
    switch self {
    case .everyone: Requester(Stranger.role)
    case .account(let account, let partition):
      Requester("arn:\(partition ?? "aws"):iam::\(account):role/zq7-stranger")
    case .role(let arn, _, _), .user(let arn, _, _), .arn(let arn): Requester(arn)
    case .service(let name): Requester(name)
    case .anyService: Requester("zq7-stranger.amazonaws.com")
    case .federated(let name): Requester(vouchedForBy: name)
    case .anyFederated: Requester(vouchedForBy: "zq7-stranger.example")
    case .canonicalUser: nil
    }
  }
}
