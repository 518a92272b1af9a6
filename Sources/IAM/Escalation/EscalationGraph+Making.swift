// What a node can make, or do to what is there.
extension EscalationGraph {
  /// Whether the actions on what is made, or on what a role is passed to, are allowed on anything at all.
  ///
  /// `made` is the one thing that may be made, where the role can be passed to that alone.
  ///
  /// `role` is the one that is passed, where it makes a difference.
  mutating func gate(
    _ node: AccountPrincipal, _ entry: EscalationEntry, making made: String? = nil,
    for role: AccountPrincipal? = nil
  ) -> Certainty {
    var best = Certainty.no
    for region in regions(node, entry, making: made) where best != .yes {
      best = max(best, gate(node, entry, making: made, in: region, for: role))
    }
    return best
  }

  /// The same in one region, or where it makes no difference.
  mutating func gate(
    _ node: AccountPrincipal, _ entry: EscalationEntry, making made: String?, in region: String?,
    for role: AccountPrincipal? = nil
  ) -> Certainty {
    var result = entry.caveat == nil ? Certainty.yes : .open
    let asked = askedFixes(node, entry)
    if !asked.isEmpty {
      result = min(result, mayFixed(node, entry, asked, making: made, in: region, for: role))
      if result == .no { return .no }
    }
    for group in entry.groups[.new] ?? [] where asked.isEmpty {
      let certainty =
        if let made, group.template == entry.associated {
          MadeThings(access: access).found(node, group.actions, made, in: region).certainty
        } else {
          attached(node, group.actions, group.template, in: region).certainty
        }
      result = min(result, certainty)
      if result == .no { return .no }
    }
    for action in entry.actions where action.on == .used && (asked.isEmpty || action.isAboutAny) {
      result = min(result, chosen(node, action, in: region)?.certainty ?? .no)
      if result == .no { return .no }
    }
    result = min(result, profile(node, entry))
    if result == .no { return .no }
    for service in entry.companions {
      result = min(result, companion(node, service))
      if result == .no { return .no }
    }
    guard let existing = entry.existing else { return result }
    let onExisting = entry.actions.filter { $0.on == .existing }
    guard let inventory else {
      let held = onExisting.flatMap(\.keys)
      for group in entry.groups[.existing] ?? [] {
        // Whether it is there is open anyhow.
        guard
          mayAnywhere(node, group.actions, group.template, in: region, as: .any, holding: held) != .no
            || mayAnywhere(node, group.actions, group.wide, in: region, as: .any, holding: held) != .no
        else { return .no }
      }
      return min(result, .open)
    }
    guard let (pool, roles) = inventory[existing.type] else { return .no }
    // Where a role is passed, it is enough that one is there; otherwise each is asked about with its role.
    guard !entry.services.isEmpty else { return result }
    let found = onExisting.map { action in
      self.existing(
        node, action, of: existing.type, pool, filledIn: role.flatMap { variant(of: asked, action, $0) })
    }
    let places = pool.everyPlace.filter {
      (!existing.isVacant || roles[$0] == nil) && pool.isThere($0, in: region)
    }
    let best = places.map { place in found.map { $0.certainty(of: place) }.min() ?? .yes }.max() ?? .no
    return min(result, best)
  }

  /// Whether what the entry does to an instance profile is allowed on one; yes where it does nothing to any.
  private mutating func profile(_ node: AccountPrincipal, _ entry: EscalationEntry) -> Certainty {
    let names = entry.actions.filter { $0.on == .profile }.map(\.name)
    guard !names.isEmpty else { return .yes }
    let found = names.map { sets.set(node, may: $0, on: profiles) }
    guard let first = found.first else { return .no }
    var best = Certainty.no
    for place in first.settled + first.open where best != .yes {
      best = max(best, found.map { $0.certainty(of: place) }.min() ?? .no)
    }
    return best
  }

  /// Whether all of the actions are allowed on everything without a condition, and denied nowhere.
  func isUniform(_ node: AccountPrincipal, _ numbers: [Int]) -> Bool {
    let policies = node.policies
    guard policies.unread.isEmpty, policies.unreadServiceControl.isEmpty, access.resourceControl.isEmpty
    else {
      return false
    }
    if case .unknown = policies.boundary { return false }
    let layers =
      [policies.identity] + (policies.boundaryPolicies.map { [$0] } ?? []) + policies.serviceControl
    return numbers.allSatisfy { number in
      layers.allSatisfy { layer in
        layer.contains { $0.compiled.unrestricted.contains(number) }
          && !layer.contains { $0.compiled.denied.contains(number) }
      }
    }
  }

  /// Whether all of the actions are allowed on one thing of the form: one that is made on the way, or that is there, whose tags
  /// nobody told.
  mutating func mayAnywhere(
    _ node: AccountPrincipal, _ actions: [String], _ template: String, in region: String?,
    as nature: AccessTarget.Nature = .made, attaching policy: String? = nil,
    holding keys: [(name: String, value: String?)] = []
  ) -> Certainty {
    let numbers = actions.compactMap { access.actions[$0] }
    if isUniform(node, numbers) { return .yes }
    guard mayReach(node, numbers, template, in: region) else { return .no }
    let place =
      ([template, region, policy, nature.rawValue].compactMap(\.self)
      + keys.map { "\($0.name)=\($0.value ?? "")" }).joined(separator: " ")
    let key = gateKey(node, numbers, place)
    if let known = gates[key] { return known }
    let things = MadeThings(access: access, attached: policy, held: keys.map(EscalationEntry.Action.entry))
    let certainty =
      things.best(
        node, actions, template, in: region, as: nature, enough: nature == .any ? .open : .yes)?.certainty
      ?? .no
    gates[key] = certainty
    return certainty
  }

  /// Whether all of the actions are allowed on one thing, with the policy that is attached to it best, if one is.
  mutating func attached(
    _ node: AccountPrincipal, _ actions: [String], _ template: String, in region: String?
  ) -> (certainty: Certainty, policy: Attachable?) {
    guard actions.contains(where: Self.attaching.contains) else {
      return (mayAnywhere(node, actions, template, in: region), nil)
    }
    var best: (certainty: Certainty, policy: Attachable?) = (.no, nil)
    for policy in attachables(node) where best.certainty != .yes {
      let found = mayAnywhere(node, actions, template, in: region, attaching: policy.arn)
      let certainty = min(found, policy.certainty)
      if certainty > best.certainty { best = (certainty, policy) }
    }
    return best
  }

  /// What tells principals apart where it is asked whether they may do all of the actions to something; all of their policies have a
  /// say in what `isWhole`.
  func gateKey(
    _ node: AccountPrincipal, _ numbers: [Int], _ template: String, isWhole: Bool = false
  ) -> GateKey {
    let policies = node.policies.identity + (node.policies.boundaryPolicies ?? [])
    let numbers = access.actions.withTagging(numbers)
    let relevant = policies.filter { policy in
      isWhole
        || numbers.contains { policy.compiled.allowed.contains($0) || policy.compiled.denied.contains($0) }
    }
    let all = relevant + node.policies.serviceControl.joined()
    let isPersonal = all.contains { policy in
      isWhole && !policy.compiled.personalKeys.isEmpty
        || numbers.contains { policy.compiled.personal.contains($0) }
    }
    var isOpen = !node.policies.unread.isEmpty || !node.policies.unreadServiceControl.isEmpty
    if case .unknown = node.policies.boundary { isOpen = true }
    return GateKey(
      actions: numbers, template: template, policies: relevant.map { ObjectIdentifier($0.compiled) },
      kind: node.kind, isBound: !node.policies.serviceControl.isEmpty, isOpen: isOpen,
      persona: isPersonal ? Persona(node, asked: all, access) : nil, helper: node.partnership?.helper.index)
  }

  /// Whether some role of the account, other than AWS's own, can be passed to a service that it trusts.
  mutating func companion(_ node: AccountPrincipal, _ service: String) -> Certainty {
    let passed = sets.set(node, may: "iam:PassRole", on: roles, Self.passing(service))
    let trusting = trusting(service)
    var best = Certainty.no
    for place in trusting.settled + trusting.open
    where best != .yes && !nodes[index(ofRole: place)].isReserved {
      best = max(best, min(passed.certainty(of: place), trusting.certainty(of: place)))
    }
    return best
  }
}
