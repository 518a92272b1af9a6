// Ways of two: what somebody does once another has prepared it, for each step is a request of its own.
extension EscalationGraph {
  /// A way that somebody could go if another made some of its requests.
  struct Wanting {
    /// The entry's place in the catalogue.
    let way: Int
    /// What the other has to be allowed: any of it, or all.
    let actions: ActionSet
    let isAny: Bool

    func isMet(by possible: ActionSet) -> Bool {
      isAny ? !possible.isDisjoint(with: actions) : possible.isSuperset(of: actions)
    }
  }

  /// What can be prepared for the ways of the catalogue, and who asks for it.
  struct Preparing {
    /// A way, and what of it another may do or prepare.
    fileprivate struct Way {
      let place: Int
      let asked: ActionSet
      /// Without which nobody is the one who goes it.
      let taking: ActionSet
      let isSplit: Bool
      let isTagged: Bool
      let prepared: ActionSet
      let isAttaching: Bool
    }

    fileprivate var ways: [Way] = []
    fileprivate let tagging: ActionSet
    fileprivate let attaching: ActionSet
    fileprivate let shared: ActionSet
    /// All that somebody may do for another.
    fileprivate(set) var actions = ActionSet()
    /// The actions that a policy allows or denies by the tags of what they are about.
    fileprivate var asking: [ObjectIdentifier: ActionSet] = [:]
    fileprivate var wantings: [Int: [Wanting]] = [:]
    fileprivate var joints: [[Int]: [Joint]] = [:]

    init(_ graph: EscalationGraph) {
      let table = graph.access.actions
      tagging = table.set(of: TagChange.actions)
      attaching = table.set(of: EscalationGraph.attachableActions)
      shared = table.set(of: graph.entries.flatMap(\.actionNames).filter(Partnership.isShared))
      let isFull = graph.access.customerPolicies.contains { ($0.versions.value?.count ?? 0) >= 5 }
      let hasDevices = graph.access.principals.contains { $0.hasMFA.value == true }
      actions = tagging
      actions.formUnion(attaching)
      for (place, entry) in graph.entries.enumerated() {
        guard entry.gain != .unbind, !entry.passesOn, entry.existing == nil,
          !entry.actions.contains(where: { $0.on == .provider || $0.on == .profile })
        else { continue }
        let names = entry.actionNames
        let passes = !entry.services.isEmpty
        // What one gives to whom another is comes together by itself.
        let isSplit = entry.gain != .both && (!passes || entry.needs.contains(.noInstanceProfile))
        guard isSplit || !passes else { continue }
        let prepared =
          (isFull && entry.needs.contains(.version) ? [EscalationGraph.deletingVersion] : [])
          + (hasDevices && names.contains(where: EscalationGraph.signingIn.contains)
            ? [EscalationGraph.deactivating] : [])
        let way = Way(
          place: place, asked: graph.asked[place],
          taking: table.set(of: names.filter(Self.taking.contains)), isSplit: isSplit,
          isTagged: !passes, prepared: table.set(of: prepared),
          isAttaching: names.contains(where: EscalationGraph.attaching.contains))
        actions.formUnion(way.prepared)
        if isSplit { actions.formUnion(table.set(of: names.filter(Partnership.isShared))) }
        ways.append(way)
      }
    }

    /// What comes last, or cannot be left to another.
    private static let taking: Set<String> = [
      "iam:CreateAccessKey", "iam:CreateLoginProfile", "iam:AddUserToGroup", "iam:PassRole",
    ]
  }

  /// Adds to `found` what two of `reached` can do together, of whom one prepares what the other does.
  mutating func addPrepared(
    _ reached: [Int], possible: [ActionSet], _ preparing: inout Preparing, to found: inout [Joint]
  ) {
    let helpers = reached.filter { !possible[$0].isDisjoint(with: preparing.actions) }
    guard reached.count > 1, !helpers.isEmpty else { return }
    var pairs = 0
    for doer in reached {
      let wantings = wantings(of: doer, possible[doer], &preparing)
      guard !wantings.isEmpty else { continue }
      for helper in helpers where bases[helper] != bases[doer] {
        let key = [doer, helper]
        if let known = preparing.joints[key] {
          found += known
          continue
        }
        let ways = wantings.filter { $0.isMet(by: possible[helper]) }.map(\.way)
        guard !ways.isEmpty else { continue }
        pairs += 1
        guard pairs <= Self.preparedLimit else { return }
        let joints = prepared(doer, by: helper, ways)
        preparing.joints[key] = joints
        found += joints
      }
    }
  }

  private var addingRoles: ActionSet { access.actions.set(of: [Partnership.addingRole]) }

  /// The roles that two may pass between them, where one passes the role to what it makes: those that the other may pass too,
  /// who puts them into an instance profile.
  mutating func passedTwice(
    _ passed: TargetSet, _ node: AccountPrincipal, _ entry: EscalationEntry, _ variant: TargetSets.Variant
  ) -> TargetSet {
    guard let partnership = node.partnership, partnership.passesTwice,
      entry.actionNames.contains(Partnership.addingRole)
    else { return passed }
    let other = sets.set(partnership.helper, may: "iam:PassRole", on: roles, variant)
    let key = [ObjectIdentifier(passed), ObjectIdentifier(other)]
    if let known = derivedSets[key] { return known }
    let both = TargetSet(settled: passed.settled.filter { other.certainty(of: $0) == .yes }, open: [])
    derivedSets[key] = both
    return both
  }

  /// So many pairs are thought of for one principal at most.
  private static let preparedLimit = 36

  /// The node of somebody whom another helps, where that gets it to whom neither gets.
  private mutating func prepared(_ doer: Int, by helper: Int, _ ways: [Int]) -> [Joint] {
    let alone = nodes[doer]
    let node = AccountPrincipal(
      alone, index: nodes.count, policies: alone.policies,
      partnership: Partnership(
        doer: alone, helper: nodes[helper],
        passesTwice: alone.policies.possible?.isDisjoint(with: addingRoles) ?? false))
    append(node, of: bases[doer], administrators[doer])
    edges.append([])
    var found: [EscalationEdge] = []
    for way in ways {
      let entry = entries[way]
      let reached: [EdgeSet] =
        switch entry.gain {
        case .become: become(node, entry, way, entry.actions)
        case .empower: [empower(node, entry, way, entry.actions)]
        case .both: both(node, entry, way)
        case .unbind: []
        }
      var known: Set<Int> = entry.gain == .become ? [doer, bases[doer]] : []
      for edge in edges[doer] + edges[helper] + found where edge.gain == entry.gain {
        known.formUnion(edge.reached.settled)
      }
      // Only what is certain is put together.
      let settled = Set(reached.flatMap(\.settled)).subtracting(known)
      guard !settled.isEmpty else { continue }
      found.append(
        EscalationEdge(
          entry: way, gain: entry.gain, reached: EdgeSet(settled: settled.sorted(), open: [])))
    }
    guard !found.isEmpty else { return [] }
    edges[node.index] = found
    return [Joint(first: helper, second: doer, node: node.index, entry: nil)]
  }

  /// The ways that a node could go if another made some of the requests, by what it may do itself.
  private func wantings(of place: Int, _ possible: ActionSet, _ preparing: inout Preparing) -> [Wanting] {
    if let known = preparing.wantings[place] { return known }
    var wantings: [Wanting] = []
    defer { preparing.wantings[place] = wantings }
    let policies = nodes[place].policies
    guard !possible.isEmpty, policies.unread.isEmpty, administrators[place].certainty == .no else {
      return []
    }
    var unrestricted = ActionSet()
    for policy in policies.identity { unrestricted.formUnion(policy.compiled.unrestricted) }
    var asking = ActionSet()
    for policy in policies.all + access.resourceControl.joined() {
      asking.formUnion(askingForTags(policy.compiled, &preparing))
    }
    let asksWhatIsAttached = asksWhatIsAttached(nodes[place])
    for way in preparing.ways {
      let required = required[way.place]
      let lacking = required.subtracting(possible)
      guard lacking.isEmpty else {
        guard way.isSplit, possible.isSuperset(of: way.taking), !possible.isDisjoint(with: required),
          preparing.shared.isSuperset(of: lacking)
        else { continue }
        wantings.append(Wanting(way: way.place, actions: lacking, isAny: false))
        continue
      }
      var prepared = way.prepared
      if way.isTagged, !asking.isDisjoint(with: way.asked) { prepared.formUnion(preparing.tagging) }
      if way.isAttaching, asksWhatIsAttached { prepared.formUnion(preparing.attaching) }
      prepared = prepared.subtracting(unrestricted)
      if !prepared.isEmpty { wantings.append(Wanting(way: way.place, actions: prepared, isAny: true)) }
    }
    return wantings
  }

  private func askingForTags(_ policy: CompiledPolicy, _ preparing: inout Preparing) -> ActionSet {
    guard !policy.particular.isEmpty else { return ActionSet() }
    if let known = preparing.asking[ObjectIdentifier(policy)] { return known }
    var asking = ActionSet()
    for (index, statement) in policy.policy.statements.enumerated()
    where statement.conditions.contains(where: { TagChange.key(of: $0, .resource) != nil }) {
      asking.formUnion(policy.covered[index])
    }
    preparing.asking[ObjectIdentifier(policy)] = asking
    return asking
  }
}
