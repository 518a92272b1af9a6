extension AccountAccess {
  /// A user or role that somebody makes, once it has every permission that its boundary and the organization leave it.
  ///
  /// A boundary that is made for it allows everything. Nil where nobody of the account is known.
  func newPrincipal(
    _ kind: AccountPrincipal.Kind, index: Int, arn: String? = nil, boundary: String? = nil,
    isMade: Bool = false
  ) -> AccountPrincipal? {
    guard let everything, let limits = principals.first(where: { !$0.isServiceLinked })?.policies else {
      return nil
    }
    let arn = arn ?? "arn:\(circumstances.partition):iam::\(accountID):\(kind.rawValue)/muster"
    var policies = PrincipalPolicies()
    policies.identity = [
      PlacedPolicy(origin: .attached(arn: administratorPolicyARN, holder: arn), compiled: everything)
    ]
    policies.serviceControl = limits.serviceControl
    policies.unreadServiceControl = limits.unreadServiceControl
    if let boundary {
      let isWhole =
        isMade || boundary == administratorPolicyARN || boundary == identityPolicyARN
      let known = compiledByARN[boundary] ?? (isWhole ? everything : nil)
      if let known {
        policies.boundary = .policy(
          PlacedPolicy(origin: .boundary(arn: boundary, holder: arn), compiled: known))
      } else {
        let why = "policy \(boundary) is asked for as a boundary and not in the listing"
        policies.boundary = .unknown(Missing(.accountAuthorizationDetails, .incomplete, why))
      }
    }
    return AccountPrincipal(made: kind, arn: arn, index: index, policies: policies, boundaryARN: boundary)
  }
}
