extension AccountAccess {
  /// Whether the principal at `place` may do `action`, and what decides it.
  ///
  /// `resource` is an ARN, with wildcards as it stands. For a role of the account that is to be assumed, its trust policy has its
  /// say; policies on other resources are not part of the evidence.
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
    switch ruling.certainty {
    case .yes:
      let statements = authorization.allowing.map(\.reference)
      guard !isAssumption(action) || isAssumed else {
        let trust = Obstacle.circumstance("the trust policy of \(resource) lets it in")
        return AccessAnswer(outcome: .conditional, obstacles: [trust], statements: statements)
      }
      return AccessAnswer(outcome: .allowed, obstacles: [], statements: statements)
    case .open:
      let statements = authorization.allowing + authorization.openAllowing + authorization.openDenying
      return AccessAnswer(
        outcome: .conditional, obstacles: ruling.obstacles, statements: statements.map(\.reference))
    case .no:
      return AccessAnswer(
        outcome: authorization.denying.isEmpty ? .implicitDeny : .explicitDeny, obstacles: [],
        statements: authorization.denying.map(\.reference))
    }
  }

  private func isAssumption(_ action: String) -> Bool { action.lowercased().hasPrefix("sts:assumerole") }

  /// The tags of a policy or a group, which has none; nil where nobody knows.
  private func tags(of resource: String) -> [Tag]? {
    if groups.contains(where: { $0.arn == resource }) { return [] }
    return customerPolicies.first { $0.arn == resource }?.tags.value
  }
}
