// Ways of two: one passes a role to what it makes, the other sets it going.
extension EscalationGraph {
  /// How two go a way that neither of them could go alone.
  struct Helping {
    /// Who passes the role, and who does the rest afterwards, by their places.
    let maker: Int
    let helper: Int
    let service: String
    /// What the role will belong to, where a policy asks for it.
    let thing: String?
    let rulings: [AccessInquiry.Ruling]
  }

  /// Of the targets of an edge, those who may do all of some actions: found once for all who have the edge.
  private struct Helpers {
    struct Key: Hashable {
      let reached: ObjectIdentifier
      let actions: ActionSet
    }

    private var found: [Key: [Int]] = [:]
    private var possible: [Int: ActionSet] = [:]

    mutating func helpers(of reached: EdgeSet, _ actions: ActionSet, in graph: EscalationGraph) -> [Int] {
      let key = Key(reached: ObjectIdentifier(reached), actions: actions)
      if let known = found[key] { return known }
      var helpers: [Int] = []
      for place in reached.settled
      where place < graph.access.principals.count && helpers.count < helperLimit {
        let own = possible[place] ?? graph.nodes[place].policies.possible ?? ActionSet()
        possible[place] = own
        if own.isSuperset(of: actions) { helpers.append(place) }
      }
      found[key] = helpers
      return helpers
    }
  }

  /// So many of those whom a principal can become are asked for their help at most.
  private static let helperLimit = 12

  /// Adds those who help a principal of `places` with a way, or whom it helps: whom it can become, as they are together with it.
  mutating func addHelped(_ places: [Int]) {
    let ways = passingEntries.filter { place in entries[place].actions.contains(where: \.isLater) }
    guard !ways.isEmpty else { return }
    var later: [Int: ActionSet] = [:]
    for way in ways {
      later[way] = access.actions.set(of: entries[way].actions.filter(\.isLater).map(\.name))
    }
    var helpers = Helpers()
    for place in places {
      let node = nodes[place]
      guard let possible = node.policies.possible else { continue }
      for way in ways {
        guard let rest = later[way] else { continue }
        let first = required[way].subtracting(rest)
        let makes = possible.isSuperset(of: first)
        let finishes = possible.isSuperset(of: rest)
        // Whoever may do both is held back by something else.
        guard makes != finishes else { continue }
        addHelper(node, way, needing: makes ? rest : first, isMaking: makes, &helpers)
      }
    }
  }

  private mutating func addHelper(
    _ node: AccountPrincipal, _ way: Int, needing actions: ActionSet, isMaking: Bool,
    _ helpers: inout Helpers
  ) {
    for edge in edges[node.index] where edge.gain == .become {
      for place in helpers.helpers(of: edge.reached, actions, in: self) where place != node.index {
        let other = nodes[place]
        let (maker, helper) = isMaking ? (node, other) : (other, node)
        guard let (helping, reached) = helping(maker, helper, way) else { continue }
        let both = AccountPrincipal(other, index: nodes.count, policies: other.policies)
        append(both, of: other.index, administrators[other.index])
        edges.append([EscalationEdge(entry: way, gain: .become, reached: reached)])
        helpings[both.index] = helping
        edges[node.index].append(
          EscalationEdge(entry: edge.entry, gain: .become, reached: EdgeSet(both.index, .yes)))
        return
      }
    }
  }

  /// The roles that two can have a service run code with, for certain.
  private mutating func helping(_ maker: AccountPrincipal, _ helper: AccountPrincipal, _ way: Int) -> (
    Helping, EdgeSet
  )? {
    let entry = entries[way]
    for (service, thing) in passings(maker, entry) {
      let trusting = trusting(service)
      let passed = sets.set(maker, may: "iam:PassRole", on: roles, Self.passing(service, to: thing))
      guard !trusting.isEmpty, !passed.isEmpty else { continue }
      let reached = intersection([passed, trusting], of: roles, gate: .yes) { index in
        // Nobody needs to be made whom one of them is.
        index == maker.index || index == helper.index
          ? .no : Self.certainty(ofNeedsOf: entry, about: nodes[index])
      }
      guard !reached.settled.isEmpty else { continue }
      var regions = regions(maker, entry, making: thing)
      for region in self.regions(helper, entry, making: thing) where !regions.contains(region) {
        regions.append(region)
      }
      for region in regions {
        guard let rulings = together(maker, helper, entry, making: thing, in: region) else { continue }
        let helping = Helping(
          maker: maker.index, helper: helper.index, service: service, thing: thing, rulings: rulings)
        return (helping, EdgeSet(settled: reached.settled, open: []))
      }
    }
    return nil
  }

  /// What lets two make something and set it going under one name; nil where they may not for certain.
  private func together(
    _ maker: AccountPrincipal, _ helper: AccountPrincipal, _ entry: EscalationEntry, making made: String?,
    in region: String?
  ) -> [AccessInquiry.Ruling]? {
    guard entry.caveat == nil, !entry.actions.contains(where: { $0.on == .used }) else { return nil }
    let things = MadeThings(access: access)
    var rulings: [AccessInquiry.Ruling] = []
    for (template, _) in Self.groups(of: entry, .new) {
      let actions = entry.actions.filter { $0.on == .new && ($0.resource ?? "*") == template }
      let own = actions.filter { !$0.isLater }.map(\.name)
      let rest = actions.filter(\.isLater).map(\.name)
      let names =
        template == entry.associated && made != nil
        ? [made].compactMap(\.self)
        : things.associations(maker, own, template) + things.associations(helper, rest, template)
      var best: [AccessInquiry.Ruling]?
      for name in names where best == nil {
        let first = things.found(maker, own, name, in: region)
        let second = things.found(helper, rest, name, in: region)
        if first.certainty == .yes, second.certainty == .yes { best = first.rulings + second.rulings }
      }
      guard let best else { return nil }
      rulings += best
    }
    return rulings
  }
}
