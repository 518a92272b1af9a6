extension Account {
  /// The ARNs of permissions boundaries of users and roles whose documents no listing holds, sorted.
  ///
  /// GetAccountAuthorizationDetails leaves out policies of AWS's that nobody has attached otherwise.
  package var unlistedBoundaries: [String] {
    var arns: Set<String> = []
    // Lent where they lie: a user is twenty references.
    let userList = users.elements
    let userSpan = userList.span
    for index in userSpan.indices {
      if case .known(let boundary?) = userSpan[index].permissionsBoundary { arns.insert(boundary.arn) }
    }
    let roleList = roles.elements
    let roleSpan = roleList.span
    for index in roleSpan.indices {
      if case .known(let boundary?) = roleSpan[index].permissionsBoundary { arns.insert(boundary.arn) }
    }
    guard !arns.isEmpty else { return [] }
    for policy in policies.elements where policy.versions.value != nil { arns.remove(policy.arn) }
    return arns.sorted()
  }

  /// Why nothing is known of a policy that no listing holds: what a live audit asks next, or what AWS answered.
  package func missingPolicy(_ arn: String) -> Missing {
    unreadPolicies[arn]
      ?? Missing(.policyVersion, .notCollected, "no listing holds the policy \(arn)", about: arn)
  }
}
