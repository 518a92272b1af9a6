// Nodes for principals as they would be once they have raised themselves.
extension EscalationGraph {
  /// Adds a principal as it would be with other policies, and as what it can become by `entry`.
  @discardableResult
  mutating func add(
    _ principal: AccountPrincipal, with policies: PrincipalPolicies, joining joined: [AccountGroup] = [],
    leaving left: AccountGroup? = nil, attaching attached: String? = nil, tags: AccountPrincipal.Tags? = nil,
    by entry: Int,
    _ certainty: Certainty
  ) -> AccountPrincipal {
    let node = AccountPrincipal(
      principal, index: nodes.count, policies: policies, joining: joined, leaving: left, attaching: attached,
      tags: tags)
    append(node, of: bases[principal.index], Administrators(access: access).verdict(of: node))
    edges.append(found(for: node, like: tags == nil ? nil : principal))
    edges[principal.index].append(
      EscalationEdge(entry: entry, gain: .become, reached: EdgeSet(node.index, certainty)))
    return node
  }

  /// Adds those that can raise themselves by more than one step: by joining groups, by a grant that a boundary or a denial
  /// caps, by another version of a policy, by tags, or by doing away with their boundary or what denies them something.
  ///
  /// Asked only of those that get no further as they are.
  mutating func addRaised(_ places: [Int], after search: EscalationSearch) {
    compare(search)
    addTaggedSessions(places)
    for place in places {
      let principal = nodes[place]
      if principal.kind == .user { addMember(principal) }
      if let (entry, certainty) = ownGrant(of: principal), raising.verdict(of: principal).certainty != .yes {
        addChanged(
          add(principal, with: access.withEverything(principal.policies, of: principal), by: entry, certainty)
        )
      }
      addVersions(principal)
      addChanged(principal)
    }
  }

  mutating func addMember(_ user: AccountPrincipal) {
    guard let entry = joiningEntry, roomy(users.every, user).certainty(of: place(of: user.index)) != .no
    else {
      return
    }
    let set = sets.set(user, may: entries[entry].actions[0].name, on: groups)
    for (places, certainty) in [(set.settled, Certainty.yes), (set.settled + set.open, .open)] {
      if certainty == .open, set.open.isEmpty { continue }
      var policies = user.policies
      var joined: [AccountGroup] = []
      for place in places {
        let group = access.groups[place]
        // A group that denies something is not joined.
        guard !user.groups.contains(group.name), group.policies.allSatisfy({ $0.compiled.denied.isEmpty })
        else {
          continue
        }
        policies.identity += group.policies
        joined.append(group)
      }
      guard !joined.isEmpty else { continue }
      add(user, with: policies, joining: joined, by: entry, certainty)
    }
  }

  /// An entry by which a principal may give itself permissions, whatever holds them back.
  mutating func ownGrant(of principal: AccountPrincipal) -> (entry: Int, certainty: Certainty)? {
    var best: (entry: Int, certainty: Certainty)?
    guard !principal.isReserved else { return nil }
    let base = place(of: principal.index)
    let possible = principal.policies.possible
    for place in entries.indices where possible?.isSuperset(of: required[place]) ?? true {
      let entry = entries[place]
      guard entry.gain == .empower, let action = entry.actions.first else { continue }
      let certainty: Certainty
      switch action.on {
      case .target where entry.target.rawValue == principal.kind.rawValue:
        let pool = principal.kind == .user ? users : roles
        let own = principal.kind == .user ? base : base - userCount
        let attachables: [Attachable?] =
          Self.attaching.contains(action.name) ? attachables(principal) : [nil]
        certainty =
          attachables.map { attachable in
            let set = sets.set(principal, may: action.name, on: pool, attachable?.variant ?? .init())
            return min(set.certainty(of: own), attachable?.certainty ?? .yes)
          }.max() ?? .no
      case .policy:
        let set = versioned(principal, sets.set(principal, may: action.name, on: policies))
        certainty =
          policies.everyPlace.filter { holders[$0].contains(base) }
          .map { set.certainty(of: $0) }.max() ?? .no
      default: continue
      }
      if certainty > best?.certainty ?? .no { best = (place, certainty) }
    }
    return best
  }
}
