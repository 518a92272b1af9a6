extension AccountAccess {
  /// Whether the principal at `place` may do `action`, and what decides it.
  ///
  /// `resource` is an ARN, with wildcards as it stands. For a role of the account that is to be assumed, its trust policy has its
  /// say; policies on other resources are not part of the evidence, so that what is of another account is never allowed for
  /// certain.
  package func answer(_ place: Int, may action: String, on resource: String) -> AccessAnswer {
    let principal = principals[place]
    let known = principals.first { $0.arn == resource }
    let isAssumed = isAssumption(action) && known?.kind == .role
    if isAssumed, let missing = known?.trust?.missing {
      return AccessAnswer(outcome: .conditional, obstacles: [.missing(missing)], statements: [])
    }
    let target = known?.target ?? AccessTarget(arn: resource, tags: tags(of: resource))
    let ruling = AccessInquiry(
      self, principal, action: action, target: target, trust: isAssumed ? known?.placedTrust : nil
    ).ruling()
    let authorization = ruling.authorization
    guard ruling.certainty != .no else {
      return AccessAnswer(
        outcome: authorization.denying.isEmpty ? .implicitDeny : .explicitDeny, obstacles: [],
        statements: authorization.denying.map(\.reference),
        withholding: authorization.denying.isEmpty ? authorization.withholding : [])
    }
    let open = ruling.certainty == .open ? authorization.openAllowing + authorization.openDenying : []
    let statements = (authorization.allowing + open).map(\.reference)
    var obstacles = ruling.obstacles
    switch otherAccount(action, on: resource) {
    case .unreachable(let withholding):
      return AccessAnswer(
        outcome: .implicitDeny, obstacles: [], statements: [], withholding: [withholding])
    case .hangs(let obstacle): obstacles.append(obstacle)
    case nil:
      if isAssumption(action), !isAssumed {
        obstacles.append(.circumstance("the trust policy of \(resource) lets it in"))
      }
    }
    let isAllowed = ruling.certainty == .yes && obstacles.isEmpty
    return AccessAnswer(
      outcome: isAllowed ? .allowed : .conditional, obstacles: obstacles, statements: statements)
  }

  private func isAssumption(_ action: String) -> Bool { action.lowercased().hasPrefix("sts:assumerole") }

  /// The tags of a policy or a group, which has none; nil where nobody knows.
  private func tags(of resource: String) -> [Tag]? {
    if groups.contains(where: { $0.arn == resource }) { return [] }
    return customerPolicies.first { $0.arn == resource }?.tags.value
  }
}
