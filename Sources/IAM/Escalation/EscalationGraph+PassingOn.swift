// Roles that are passed to a service which is let in first: their trust policies are written anew.
extension EscalationGraph {
  /// How a role that lets in whatever service it is to be passed to is passed on.
  struct PassingOn {
    let certainty: Certainty
    let ruling: AccessInquiry.Ruling
    let service: String
    /// The entry by which it is passed, by its place in the catalogue.
    let entry: Int
    /// What the role will belong to, where a policy asks for it.
    let thing: String?
  }

  /// The best of the ways in which `node` may pass `role` to a service, once its trust policy lets it in.
  mutating func passingOn(_ node: AccountPrincipal, _ role: AccountPrincipal) -> PassingOn? {
    var best: PassingOn?
    let trust = ServiceTrust(access: access)
    for place in passingEntries where best?.certainty != .yes {
      let entry = entries[place]
      if let possible = node.policies.possible, !possible.isSuperset(of: required[place]) { continue }
      let needed = Self.certainty(ofNeedsOf: entry, about: role)
      guard needed != .no else { continue }
      for (service, thing) in passings(node, entry) where best?.certainty != .yes {
        let gate = min(gate(node, entry, making: thing, for: role), needed)
        guard gate != .no, let letting = trust.rewrittenRuling(service, assuming: role) else { continue }
        let ruling = AccessInquiry(
          access, node, action: "iam:PassRole", target: role.target,
          keys: Self.passing(service, to: thing).keys
        ).ruling()
        let certainty = min(ruling.certainty, gate, letting.certainty)
        if certainty > best?.certainty ?? .no {
          best = PassingOn(
            certainty: certainty, ruling: ruling, service: service, entry: place, thing: thing)
        }
      }
    }
    return best
  }

  /// Roles whose trust policies the node may rewrite, that it may not assume itself even then, and may pass to a service.
  mutating func passRewritten(_ node: AccountPrincipal, _ entry: EscalationEntry, _ place: Int) -> EdgeSet {
    let rewritten = sets.set(node, may: Self.rewritingTrust, on: roles)
    guard !rewritten.isEmpty else { return .none }
    let entered = sets.entered(by: node, of: roles)
    let userCount = userCount
    let closed = kept(
      .passingOn(nil), entry: place, [ObjectIdentifier(rewritten), ObjectIdentifier(entered)], isOpen: false
    ) { graph in
      graph.intersection([rewritten], of: graph.roles, gate: .yes) { index in
        graph.nodes[index].isReserved || entered.certainty(of: index - userCount) == .yes ? .no : .yes
      }
    }
    guard !closed.isEmpty else { return .none }
    var result = EdgeSet.none
    let trust = ServiceTrust(access: access)
    for passing in passingEntries where result.settled.count < closed.settled.count {
      let way = entries[passing]
      if let possible = node.policies.possible, !possible.isSuperset(of: required[passing]) { continue }
      for (service, thing) in passings(node, way) {
        let gate = gate(node, way, making: thing)
        guard gate != .no else { continue }
        let passed = sets.set(node, may: "iam:PassRole", on: roles, Self.passing(service, to: thing))
        guard !passed.isEmpty else { continue }
        let isOfRole = askedFixes(node, way).contains(where: \.isOfRole)
        let reached = kept(
          .passingOn(service), entry: passing, [ObjectIdentifier(closed), ObjectIdentifier(passed)],
          isOpen: gate == .open, node: isOfRole ? alike(node, way, service, thing) : nil
        ) { graph in
          var gates: [Int: Certainty] = [:]
          for place in isOfRole ? passed.settled + passed.open : [] {
            let role = graph.nodes[graph.index(ofRole: place)]
            gates[role.index] = graph.gate(node, way, making: thing, for: role)
          }
          return graph.intersection([rewritten, passed], of: graph.roles, gate: gate) { index in
            let role = graph.nodes[index]
            guard !role.isReserved, entered.certainty(of: index - userCount) != .yes else { return .no }
            let needed = Self.certainty(ofNeedsOf: way, about: role)
            return min(
              needed, gates[index] ?? .yes, trust.rewrittenRuling(service, assuming: role)?.certainty ?? .no)
          }
        }
        result = result.isEmpty ? reached : Self.union(result, reached)
      }
    }
    return result
  }

  static let rewritingTrust = "iam:UpdateAssumeRolePolicy"
}
