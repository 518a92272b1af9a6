/// Principals who would be administrators for certain but for a boundary or a denial that others may do away with.
struct Unbindables {
  /// What is done to one of a pool, and who is an administrator then.
  struct Way {
    let entry: Int
    let action: String
    let pool: TargetPool
    let variant: TargetSets.Variant
    /// What it is done to in the pool, and whom it makes an administrator.
    var targets: [(place: Int, principal: Int, certainty: Certainty, object: String)]
  }

  /// Those whom a boundary holds back.
  private(set) var bounded: [(principal: Int, certainty: Certainty)] = []
  private(set) var ways: [Way] = []
  /// The catalogue's entry about boundaries.
  let boundaryEntry: Int?

  static let none = Unbindables()

  private init() { boundaryEntry = nil }

  init(_ graph: inout EscalationGraph) {
    boundaryEntry = graph.entries.firstIndex { entry in
      entry.gain == .unbind && entry.actions.contains { $0.on == .target }
    }
    let entries = graph.entries.enumerated().filter { $1.gain == .unbind }.map(\.offset)
    func entry(of action: String) -> Int? {
      entries.first { place in
        graph.entries[place].actions.contains { $0.name == action && $0.on == .denial }
      }
    }
    let groupPlaces = Dictionary(
      graph.access.groups.enumerated().map { ($1.arn, $0) }
    ) { first, _ in first }
    for principal in graph.access.principals + graph.deviceless.values.sorted().map({ graph.nodes[$0] })
    where !principal.isReserved && graph.administrators[principal.index].certainty != .yes {
      if graph.raising.isBounded(principal) {
        var policies = principal.policies
        policies.boundary = .none
        let certainty = graph.raising.verdict(of: principal, with: policies).certainty
        if certainty == .yes { bounded.append((principal.index, certainty)) }
      }
      if let tagging = graph.taggingEntry { addTags(principal, tagging, &graph) }
      for policy in principal.policies.identity where !policy.compiled.denied.isEmpty {
        let holder = policy.origin.holder ?? ""
        let isOwn = holder == principal.arn
        let noun = isOwn ? (principal.kind == .user ? "User" : "Role") : "Group"
        let pool = isOwn ? (principal.kind == .user ? graph.users : graph.roles) : graph.groups
        let base = graph.place(of: principal.index)
        let own = principal.kind == .user ? base : base - graph.userCount
        guard let place = isOwn ? own : groupPlaces[holder] else { continue }
        var without = principal.policies
        without.identity.removeAll { $0 === policy }
        var actions: [(name: String, variant: TargetSets.Variant, policies: PrincipalPolicies)] = []
        switch policy.origin {
        case .attached(let arn, _):
          actions.append(("iam:Detach\(noun)Policy", Attachable(arn: arn).variant, without))
        case .inline:
          actions.append(("iam:Delete\(noun)Policy", .init(), without))
          if let everything = graph.access.everything {
            var written = without
            written.identity.append(PlacedPolicy(origin: policy.origin, compiled: everything))
            actions.append(("iam:Put\(noun)Policy", .init(), written))
          }
        default: break
        }
        if !isOwn {
          var left = principal.policies
          left.identity.removeAll { $0.origin.holder == holder }
          actions.append(("iam:RemoveUserFromGroup", .init(), left))
        }
        for action in actions {
          guard let entry = entry(of: action.name) else { continue }
          let certainty = graph.raising.verdict(of: principal, with: action.policies).certainty
          guard certainty == .yes else { continue }
          add(
            Way(entry: entry, action: action.name, pool: pool, variant: action.variant, targets: []),
            (place, principal.index, certainty, "\(policy.origin)"))
        }
      }
    }
  }

  /// Adds whoever is an administrator with a tag that others may give it, or take from it.
  private mutating func addTags(
    _ principal: AccountPrincipal, _ entry: Int, _ graph: inout EscalationGraph
  ) {
    guard !principal.target.ownTagKeys.isEmpty, let tags = principal.tags.value,
      let noun = TagChange.noun(of: principal.arn)
    else { return }
    for change in graph.tagChanges(of: principal) {
      // One request has to do.
      guard let request = change.requests(for: noun).first, change.added.isEmpty || change.removed.isEmpty,
        let changed = change.applied(to: tags)
      else { continue }
      let tagged = AccountPrincipal(
        principal, index: principal.index, policies: principal.policies,
        tags: AccountPrincipal.Tags(tags: changed))
      let certainty = graph.raising.verdict(of: tagged, with: tagged.policies).certainty
      guard certainty == .yes else { continue }
      let isUser = principal.kind == .user
      add(
        Way(
          entry: entry, action: request.action, pool: isUser ? graph.users : graph.roles,
          variant: TargetSets.Variant(number: change.number, keys: request.keys), targets: []),
        (
          graph.place(of: principal.index) - (isUser ? 0 : graph.userCount), principal.index, certainty,
          "\(change) then"
        ))
    }
  }

  var isEmpty: Bool { bounded.isEmpty && ways.isEmpty }

  private mutating func add(
    _ way: Way, _ target: (place: Int, principal: Int, certainty: Certainty, object: String)
  ) {
    let known = ways.firstIndex {
      $0.action == way.action && $0.pool === way.pool && $0.variant.number == way.variant.number
    }
    if known == nil { ways.append(way) }
    ways[known ?? ways.count - 1].targets.append(target)
  }
}

// What others may do away with.
extension EscalationGraph {
  /// Whom `node` makes administrators by an entry that does away with something of theirs.
  mutating func unbound(_ node: AccountPrincipal, _ entry: Int) -> EdgeSet {
    guard !unbindables.isEmpty else { return .none }
    let own = bases[node.index]
    var certainties: [Int: Certainty] = [:]
    if entry == unbindables.boundaryEntry, !unbindables.bounded.isEmpty, mayLift(node) {
      let lifts = BoundaryLifts(node, &self)
      for (principal, certainty) in unbindables.bounded {
        let found = min(certainty, lifts.certainty(of: nodes[principal], in: self))
        certainties[principal] = max(certainties[principal] ?? .no, found)
      }
    }
    for way in unbindables.ways where way.entry == entry {
      if let possible = node.policies.possible, let number = access.actions[way.action],
        !possible.contains(number)
      {
        continue
      }
      let set = sets.set(node, may: way.action, on: way.pool, way.variant)
      guard !set.isEmpty else { continue }
      for target in way.targets {
        let found = min(target.certainty, set.certainty(of: target.place))
        certainties[target.principal] = max(certainties[target.principal] ?? .no, found)
      }
    }
    // What it may do away with of its own is thought of apart, one thing after the other.
    certainties[own] = nil
    guard certainties.contains(where: { $0.value != .no }) else { return .none }
    return EdgeSet(
      settled: certainties.filter { $0.value == .yes }.keys.sorted(),
      open: certainties.filter { $0.value == .open }.keys.sorted())
  }

  /// How `node` does away with what holds `target` back, by the entry.
  mutating func unbinding(
    _ node: AccountPrincipal, _ entry: Int, of target: AccountPrincipal
  ) -> (inquiry: AccessInquiry, object: String)? {
    var best: (certainty: Certainty, inquiry: AccessInquiry, object: String)?
    if entry == unbindables.boundaryEntry {
      for lift in lifts(of: target, by: node) {
        let certainty = lift.prepared().certainty
        if certainty > best?.certainty ?? .no { best = (certainty, lift, "the boundary of \(target.name)") }
      }
    }
    for way in unbindables.ways where way.entry == entry {
      let held = isDeviceless(target.index) ? target.index : bases[target.index]
      for found in way.targets where found.principal == held {
        let inquiry = AccessInquiry(
          access, node, action: way.action, target: way.pool.targets[found.place], keys: way.variant.keys)
        let certainty = min(inquiry.prepared().certainty, found.certainty)
        if certainty > best?.certainty ?? .no { best = (certainty, inquiry, found.object) }
      }
    }
    return best.map { ($0.inquiry, $0.object) }
  }
}
