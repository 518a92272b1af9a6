/// Decides requests as AWS documents it: "Policy evaluation logic" in the IAM User Guide.
package struct Evaluation {
  private let request: AccessRequest
  private let policies: PolicyStack
  private var allowing: [Decision.Match] = []
  private var denying: [Decision.Match] = []
  /// Statements that would allow or deny if a key were there, or were not.
  private var undecided: [Statement] = []
  private var hasSettledDenial = false

  private init(_ request: AccessRequest, _ policies: PolicyStack) {
    self.request = request
    self.policies = policies
  }

  /// What IAM decides about `request` under `policies`.
  package static func decide(_ request: AccessRequest, under policies: PolicyStack) -> Decision {
    var evaluation = Evaluation(request, policies)
    return evaluation.decision()
  }

  /// What one layer of policies allows.
  private struct Permission {
    var isGranted = false
    /// How directly the requester is meant, in the policy on the resource.
    var directness: PrincipalElement.Directness?
    /// Through its account.
    var isDelegated = false
  }

  private mutating func decision() -> Decision {
    let isAllowed = isAllowed()
    if !denying.isEmpty {
      return Decision(
        outcome: .explicitDeny, matches: denying, missingKeys: hasSettledDenial ? [] : missingKeys())
    }
    return Decision(
      outcome: isAllowed ? .allowed : .implicitDeny, matches: isAllowed ? allowing : [],
      missingKeys: missingKeys())
  }

  /// Goes through all policies, so that every denial is found.
  private mutating func isAllowed() -> Bool {
    let requester = request.requester
    let hasIdentity = requester?.hasIdentityPolicies ?? true
    // Service-linked roles stand outside of what an organization forbids.
    let isExempt = requester?.isServiceLinkedRole ?? false
    let byIdentity = hasIdentity && isAllowedByIdentity()
    let resource = policies.resource.map { permission(in: [$0], .resource) } ?? Permission()
    var isWithinOrganization = true
    if hasIdentity, !isExempt {
      for (level, list) in policies.serviceControl.enumerated()
      where !permission(in: list, .serviceControl(level: level)).isGranted {
        isWithinOrganization = false
      }
    }
    if !policies.resourceControl.isEmpty, request.isUnderResourceControl {
      for (level, list) in policies.resourceControl.enumerated() {
        let permission = permission(in: list, .resourceControl(level: level))
        // RCPFullAWSAccess is attached everywhere and cannot be detached: a level that lists nothing to allow allows it.
        let onlyDenies = !list.contains { $0.statements.contains { $0.effect == .allow } }
        if !permission.isGranted, !onlyDenies { isWithinOrganization = false }
      }
    }
    return isWithinOrganization && isGranted(byIdentity: byIdentity, resource: resource)
  }

  private func isGranted(byIdentity: Bool, resource: Permission) -> Bool {
    guard hasIdentityPolicies else { return resource.isGranted }
    if request.requester?.kind == .root, isRole {
      // "AWS account root user credentials cannot be used to call AssumeRole."
      return false
    }
    guard request.isWithinAccount else { return byIdentity && resource.isGranted }
    if resource.directness == .direct { return true }
    if resource.directness == .entity, isWithinLimits { return true }
    return needsResourcePolicy ? byIdentity && resource.isDelegated : byIdentity
  }

  private var hasIdentityPolicies: Bool { request.requester?.hasIdentityPolicies ?? true }

  private var isLimitedByBoundary = false
  private var isLimitedBySession = false

  /// Whether boundary and session policies allow it, for permissions that pass by the identity's own policies.
  private var isWithinLimits: Bool { !isLimitedByBoundary && !isLimitedBySession }

  private mutating func isAllowedByIdentity() -> Bool {
    let isRoot = request.requester?.kind == .root
    // Nobody's policies bind the root user but an organization's and a resource's own.
    if isRoot { return true }
    let identity = permission(in: policies.identity, .identity)
    if let boundaries = policies.boundaries {
      isLimitedByBoundary = !permission(in: boundaries, .boundary).isGranted
    }
    if let sessions = policies.sessions {
      isLimitedBySession = !permission(in: sessions, .session).isGranted
    } else {
      // "If you do not pass a session policy, the resulting federated user session has no permissions."
      isLimitedBySession = request.requester?.kind == .federatedUser
    }
    return identity.isGranted && isWithinLimits
  }

  /// Whether the resource's own policy has to allow it even within its account.
  private var needsResourcePolicy: Bool { isRole || isKey && policies.resource != nil }

  /// Whether a role is to be assumed, whose trust policy always has a say.
  private var isRole: Bool {
    guard request.action.utf8.count > 4, Self.assumingActions.contains(request.foldedAction) else {
      return false
    }
    return policies.resource != nil || request.resource.contains(":role/")
  }

  private static let assumingActions: Set<[UInt8]> = Set(
    [
      "sts:assumerole", "sts:assumerolewithsaml", "sts:assumerolewithwebidentity", "sts:tagsession",
      "sts:setsourceidentity", "sts:setcontext",
    ].map { Array($0.utf8) })

  /// Whether a KMS key is used, whose policy has to allow it; without one at hand it is the one that keys are made with.
  private var isKey: Bool {
    request.foldedAction.starts(with: "kms:".utf8) && request.resource.contains(":key/")
  }

  private mutating func permission(in list: [Policy], _ layer: Decision.Layer) -> Permission {
    var result = Permission()
    var isSettled = false
    let firstUndecided = undecided.count
    var undecidedDenials: [Statement] = []
    for (place, policy) in list.enumerated() {
      for statement in policy.statements {
        let outcome = statement.evaluate(request)
        guard outcome.applies || !outcome.isSettled else { continue }
        guard
          let directness = statement.directness(
            for: request.requester, hasBoundary: policies.boundaries != nil)
        else { continue }
        let isDenial = statement.effect == .deny
        if !outcome.isSettled {
          if isDenial { undecidedDenials.append(statement) } else { undecided.append(statement) }
        }
        guard outcome.applies else { continue }
        let match = Decision.Match(layer: layer, policy: place, statement: statement)
        if isDenial {
          denying.append(match)
          if outcome.isSettled { hasSettledDenial = true }
        } else {
          allowing.append(match)
          if outcome.isSettled { isSettled = true }
          result.isGranted = true
          result.directness = max(result.directness ?? directness, directness)
          if directness == .account { result.isDelegated = true }
        }
      }
    }
    // What is allowed anyway is not allowed more by another statement.
    if isSettled, layer != .resource { undecided.removeSubrange(firstUndecided...) }
    undecided.append(contentsOf: undecidedDenials)
    return result
  }

  private func missingKeys() -> [String] {
    var seen: Set<ContextKey> = []
    return undecided.flatMap { $0.missingKeys(in: request) }.filter { seen.insert($0).inserted }.map(\.name)
  }
}
