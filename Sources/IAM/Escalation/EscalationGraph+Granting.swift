// Whom a node can make an administrator.
extension EscalationGraph {
  mutating func empower(
    _ node: AccountPrincipal, _ entry: EscalationEntry, _ place: Int, _ actions: [EscalationEntry.Action]
  ) -> EdgeSet {
    guard let action = actions.first else { return .none }
    let attachables = Self.attaching.contains(action.name) ? attachables(node) : []
    let variants: [(variant: TargetSets.Variant, certainty: Certainty)] =
      attachables.isEmpty ? [(.init(), .yes)] : attachables.map { ($0.variant, $0.certainty) }
    var result = EdgeSet.none
    for (variant, certainty) in variants {
      var found: EdgeSet
      switch action.on {
      case .target:
        let pool = entry.target == .user ? users : roles
        let set = sets.set(node, may: action.name, on: pool, variant)
        guard !set.isEmpty else { continue }
        found = granted(node, place, set) { graph, targets in
          targets.map { pool === graph.users ? $0 : graph.index(ofRole: $0) }
        }
      case .group:
        let set = sets.set(node, may: action.name, on: groups, variant)
        guard !set.isEmpty else { continue }
        found = granted(node, place, set) { graph, groups in
          let joined = groups.contains { node.groups.contains(graph.access.groups[$0].name) }
          return groups.flatMap { graph.access.groups[$0].members } + graph.itself(node, if: joined)
        }
      case .administrators:
        let set = sets.set(node, may: action.name, on: groups, variant)
        guard !set.isEmpty else { continue }
        found = joined(node, place, set)
      case .policy:
        let set = versioned(node, sets.set(node, may: action.name, on: policies, variant))
        guard !set.isEmpty else { continue }
        let isRole = entry.target == .role
        let given = granted(node, place, set) { graph, policies in
          let held = policies.contains { node.attachedARNs.contains(graph.policies.targets[$0].arn) }
          let holders = policies.flatMap { graph.holders[$0] } + graph.itself(node, if: held)
          return holders.filter { !isRole || graph.nodes[$0].kind == .role }
        }
        let rewritten = rewritten(node, place, set, isRole: isRole)
        found = rewritten.isEmpty ? given : Self.union(given, rewritten)
      case .version:
        let set = sets.set(node, may: action.name, on: policies, variant)
        guard !set.isEmpty else { continue }
        found = reset(node, place, set)
      case .new where action.name == "iam:CreateGroup":
        guard grants(node, place) else { continue }
        let gate = gate(node, entry)
        guard gate != .no else { continue }
        let set = roomy(gate == .yes ? users.every : openUsers, node)
        guard !set.isEmpty else { continue }
        found = granted(node, place, set) { _, targets in targets }
      case .new, .existing, .profile, .used, .denial, .tags, .provider: continue
      }
      if certainty == .open, !found.settled.isEmpty {
        found = EdgeSet(settled: [], open: (found.settled + found.open).sorted())
      }
      result = result.isEmpty ? found : Self.union(result, found)
    }
    return result
  }

  static let attaching: Set<String> = [
    "iam:AttachUserPolicy", "iam:AttachRolePolicy", "iam:AttachGroupPolicy",
  ]

  static func passing(_ service: String, to thing: String? = nil) -> TargetSets.Variant {
    var variant = TargetSets.Variant(
      .passing, service + (thing ?? ""),
      keys: [(ContextKey("iam:PassedToService"), [Array(service.utf8)])])
    if let thing { variant.keys.append((Circumstances.associatedResource, [Array(thing.utf8)])) }
    return variant
  }

  /// A raised node's own place, for it has what the listings do not know of.
  func itself(_ node: AccountPrincipal, if holds: Bool) -> [Int] {
    holds && isRaised(node.index) ? [bases[node.index]] : []
  }

  /// What makes room for another version of a policy.
  static let deletingVersion = "iam:DeletePolicyVersion"

  /// Those of a set of policies that have room for a version, or whose versions the node may delete.
  mutating func versioned(_ node: AccountPrincipal, _ set: TargetSet) -> TargetSet {
    let full = (set.settled + set.open).filter {
      (access.customerPolicies[$0].versions.value?.count ?? 0) >= 5
    }
    guard !full.isEmpty else { return set }
    let deleting = sets.set(node, may: Self.deletingVersion, on: policies)
    let blocked = Set(full.filter { deleting.certainty(of: $0) == .no })
    let unsure = Set(full.filter { deleting.certainty(of: $0) == .open })
    let reduced = TargetSet(
      settled: set.settled.filter { !blocked.contains($0) && !unsure.contains($0) },
      open: (set.open.filter { !blocked.contains($0) } + set.settled.filter(unsure.contains)).sorted())
    // Sets are told apart by where they lie: one that is gone could lend its place to another.
    ownSets.append(reduced)
    return reduced
  }

  /// Whom a grant makes an administrator: those whom it is given to, unless something holds them back.
  mutating func granted(
    _ node: AccountPrincipal, _ place: Int, _ set: TargetSet,
    _ principals: (inout Self, [Int]) -> [Int]
  ) -> EdgeSet {
    let settled = withDeviceless(principals(&self, set.settled))
    let open = withDeviceless(principals(&self, set.open))
    let isBounded = (settled + open).contains { raising.isBounded(nodes[$0]) }
    let lifts = isBounded && mayLift(node) ? BoundaryLifts(node, &self) : nil
    // What a raised node has is known of it alone; of others equal grants, and equal power over boundaries, are shared.
    let isRaised = isRaised(node.index)
    return kept(
      .granting, entry: place, [ObjectIdentifier(set)] + (lifts?.identity ?? []), isOpen: false,
      node: isRaised ? node.index : nil
    ) { graph in
      var certain: Set<Int> = []
      var uncertain: Set<Int> = []
      for (principals, gate) in [(settled, Certainty.yes), (open, .open)] {
        for index in principals where !graph.isAdministrator(index) {
          let target = isRaised && index == graph.bases[node.index] ? node : graph.nodes[index]
          if target.isReserved { continue }
          switch min(gate, graph.raised(target, lifts)) {
          case .yes: certain.insert(index)
          case .open: uncertain.insert(index)
          case .no: break
          }
        }
      }
      return EdgeSet(settled: certain.sorted(), open: uncertain.subtracting(certain).sorted())
    }
  }

  func mayLift(_ node: AccountPrincipal) -> Bool {
    guard let possible = node.policies.possible else { return true }
    return Raising.lifting.contains { access.actions[$0].map(possible.contains) ?? true }
  }

  /// Whether `target` is an administrator once it has every permission; what `lifts` holds may be done away with first.
  mutating func raised(_ target: AccountPrincipal, _ lifts: BoundaryLifts?) -> Certainty {
    let verdict = raising.verdict(of: target).certainty
    guard verdict != .yes, let lifts, raising.isBounded(target) else { return verdict }
    let lifting = lifts.certainty(of: target, in: self)
    return max(verdict, min(lifting, raising.verdictWithoutBoundary(of: target).certainty))
  }

  /// Users who become administrators by joining one of the groups.
  mutating func joined(_ node: AccountPrincipal, _ place: Int, _ set: TargetSet) -> EdgeSet {
    let candidates = (set.settled + set.open).filter { administratorGroups[$0] != .no }
    guard !candidates.isEmpty else { return .none }
    let roomy = roomy(users.every, node)
    return kept(.joining, entry: place, [ObjectIdentifier(set), ObjectIdentifier(roomy)], isOpen: false) {
      graph in
      var certain: Set<Int> = []
      var uncertain: Set<Int> = []
      for index in graph.withDeviceless(graph.users.everyPlace) where !graph.isAdministrator(index) {
        let user = graph.nodes[index]
        var best = Certainty.no
        for group in candidates.sorted() where best != .yes {
          let verdict = graph.verdict(of: user, joining: group).certainty
          best = max(best, min(set.certainty(of: group), verdict))
        }
        best = min(best, roomy.certainty(of: graph.place(of: index)))
        switch best {
        case .yes: certain.insert(index)
        case .open: uncertain.insert(index)
        case .no: break
        }
      }
      return EdgeSet(settled: certain.sorted(), open: uncertain.sorted())
    }
  }

  /// Of `user` as a member of one more group.
  mutating func verdict(of user: AccountPrincipal, joining group: Int) -> Administrators.Verdict {
    if case .none = user.policies.boundary, user.policies.unread.isEmpty,
      user.policies.serviceControl.isEmpty,
      user.policies.identity.allSatisfy({ $0.compiled.denied.isEmpty }), administratorGroups[group] == .yes
    {
      return Administrators.Verdict(certainty: .yes, obstacles: [])
    }
    var policies = user.policies
    policies.identity += access.groups[group].policies
    policies.unread += access.groups[group].unread
    return raising.verdict(of: user, with: policies)
  }
}
