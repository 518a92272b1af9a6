/// A managed policy that somebody could attach to make an administrator: one that is there, or that it makes or rewrites first.
struct Attachable {
  let arn: String
  var certainty = Certainty.yes
  /// What has to be done to the policy before, and what allows it.
  var before: (action: String, rulings: [AccessInquiry.Ruling])?

  /// Which policy it is, for people.
  var remark: String { "with policy \(ARN(arn)?.name ?? arn), by \(before?.action ?? "itself") first" }

  /// What requests that attach it hold.
  var variant: TargetSets.Variant {
    TargetSets.Variant(.attaching, arn, keys: [(Circumstances.policyARN, [Array(arn.utf8)])])
  }
}

extension EscalationGraph {
  /// So many policies of the account's are thought of at most.
  private static let attachableLimit = 12

  /// The policies that `node` could attach: AdministratorAccess; others only where some policy asks which it is.
  ///
  /// IAMFullAccess, those of the account that allow as much, one that the node makes under a name that the conditions let
  /// through, and those that they name and the node may rewrite, or put a version in force of that allows everything.
  mutating func attachables(_ node: AccountPrincipal) -> [Attachable] {
    let patterns = attachedPatterns(node)
    guard !patterns.isEmpty else { return [Attachable(arn: access.administratorPolicyARN)] }
    if let known = attachables[node.index] { return known }
    var found = administratorPolicies.map { Attachable(arn: $0) }
    let globs = patterns.map { Glob(pattern: $0.utf8) }
    found += makeable(node, globs)
    for action in [Self.rewriting, Self.resetting] where mayDo(node, action) {
      let set =
        action == Self.resetting
        ? resettable(node) : versioned(node, sets.set(node, may: action, on: policies))
      let named = (set.settled + set.open).sorted().filter { place in
        let arn = Array(policies.targets[place].arn.utf8)
        return globs.contains { $0.matches(arn) }
      }
      for place in named.prefix(Self.attachableLimit) {
        let target = policies.targets[place]
        guard !found.contains(where: { $0.arn == target.arn }) else { continue }
        let ruling = AccessInquiry(access, node, action: action, target: target).prepared()
        found.append(
          Attachable(
            arn: target.arn, certainty: set.certainty(of: place), before: (action, [ruling])))
      }
    }
    attachables[node.index] = found
    return found
  }

  /// Policies that `node` may make, with names that one of the patterns means.
  func makeable(_ node: AccountPrincipal, _ patterns: [Glob]) -> [Attachable] {
    guard mayDo(node, Self.making) else { return [] }
    let things = MadeThings(access: access)
    var arns = things.policies(node, Self.making, patterns)
    if let helper = node.partnership?.helper {
      arns += things.policies(helper, Self.making, patterns).filter { !arns.contains($0) }
    }
    return arns.compactMap { arn in
      let made = things.found(node, [Self.making], arn)
      guard made.certainty != .no else { return nil }
      return Attachable(arn: arn, certainty: made.certainty, before: (Self.making, made.rulings))
    }
  }

  private static let making = "iam:CreatePolicy"
  private static let rewriting = "iam:CreatePolicyVersion"

  /// The actions that are asked about.
  static let attachableActions = [making, rewriting, resetting]

  private func mayDo(_ node: AccountPrincipal, _ action: String) -> Bool {
    guard let number = access.actions[action] else { return false }
    return node.grants.contains { $0.compiled.allowed.contains(number) }
  }

  private func attachedPatterns(_ node: AccountPrincipal) -> [String] {
    let policies = node.policies
    var patterns: [String] = []
    for policy in policies.identity + (policies.boundaryPolicies ?? []) + policies.serviceControl.joined()
    where !policy.compiled.attachedPatterns.isEmpty {
      for pattern in policy.compiled.attachedPatterns where !patterns.contains(pattern) {
        patterns.append(pattern)
      }
    }
    return patterns
  }
}
