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

  /// How to get the documents of boundaries that no listing holds and that nobody has asked for; nil where there are none.
  package var boundaryAdvice: String? {
    let arns = unlistedBoundaries.filter { missingPolicy($0).kind == .notCollected }
    guard let first = arns.first else { return nil }
    let others = arns.count > 1 ? " and \(arns.count - 1) more" : ""
    return
      "what the boundary \(first)\(others) allows is not known, because listings leave such policies out; without --snapshot Muster asks GetPolicy and GetPolicyVersion about it, and --keep DIR keeps the answers for --snapshot"
  }
}
