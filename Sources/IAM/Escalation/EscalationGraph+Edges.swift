// What one node can do, entry by entry, and what the sets of targets have in common.
extension EscalationGraph {
  /// `other` is the same principal before its tags changed; what they have no say in is as it was.
  mutating func found(for node: AccountPrincipal, like other: AccountPrincipal? = nil) -> [EscalationEdge] {
    guard !isAdministrator(node.index), !isNew(node.index) else { return [] }
    let possible = node.policies.possible
    let asking = other.flatMap { actionsAsking(of: $0, as: node) }
    var edges: [EscalationEdge] = []
    for place in entries.indices {
      if let possible, !possible.isSuperset(of: required[place]) { continue }
      let entry = entries[place]
      if let other, let asking, isSpared(place, by: asking) {
        edges += self.edges[other.index].filter { $0.entry == place && !isRaised($0.reached) }
        continue
      }
      if entry.isOtherForm, let before = edges.last, entries[before.entry].id == entry.id,
        addsNothing(entry, to: before.reached, by: entries[before.entry])
      {
        continue
      }
      let found: [EdgeSet] =
        switch entry.gain {
        case .become: become(node, entry, place, entry.actions)
        case .empower: [empower(node, entry, place, entry.actions)]
        case .both: both(node, entry, place)
        case .unbind: [unbound(node, place)]
        }
      if entry.isOtherForm, let later = found.first {
        add(later, of: place, to: &edges)
        continue
      }
      // Doing away with what holds somebody else back gives it what it has.
      let gain = entry.gain == .unbind ? .empower : entry.gain
      edges += found.filter { !$0.isEmpty }.map {
        EscalationEdge(entry: place, gain: gain, reached: $0)
      }
    }
    return edges
  }

  /// Whether it is known without asking that another form of a way reaches nobody more, nor more certainly.
  private func addsNothing(
    _ entry: EscalationEntry, to before: EdgeSet, by earlier: EscalationEntry
  ) -> Bool {
    // Whom a role is passed to, and which roles are, is the same in all forms that the services act for alike.
    if !entry.services.isEmpty { return !before.settled.isEmpty && entry.source == earlier.source }
    // Where nobody told what runs, it is every role that the service may have, or none.
    return inventory == nil && !before.isEmpty
  }

  /// Adds whom another form of a way reaches, as far as the forms before do not.
  private mutating func add(_ later: EdgeSet, of place: Int, to edges: inout [EscalationEdge]) {
    var later = later
    for index in edges.indices.reversed() {
      let other = edges[index]
      guard entries[other.entry].id == entries[place].id else { break }
      let parts = parted(other.reached, later, entry: place)
      edges[index] = EscalationEdge(entry: other.entry, gain: other.gain, reached: parts.earlier)
      later = parts.later
    }
    edges.removeAll { $0.reached.isEmpty }
    if !later.isEmpty {
      edges.append(EscalationEdge(entry: place, gain: entries[place].gain, reached: later))
    }
  }

  /// Whether an edge leads to what only one principal can be.
  private func isRaised(_ reached: EdgeSet) -> Bool {
    (reached.settled.first ?? reached.open.first).map { isRaised($0) } ?? false
  }

  /// The actions that the tags have a say in by which a principal and the same with other tags differ; nil where what supports other
  /// ways is among them.
  private func actionsAsking(of before: AccountPrincipal, as after: AccountPrincipal) -> ActionSet? {
    guard !isRaised(before.index), access.resourceControl.isEmpty else {
      return nil
    }
    let changed = Set(before.tags.value ?? []).symmetricDifference(after.tags.value ?? [])
    let keys = Set(changed.map { $0.key.lowercased() })
    var asking = tagComparisons.trusts.isEmpty ? ActionSet() : entering
    for policy in after.policies.all
    where !policy.compiled.tagKeys.isEmpty || !policy.compiled.particular.isEmpty {
      for (index, statement) in policy.compiled.policy.statements.enumerated()
      where !policy.compiled.covered[index].isEmpty && TagChange.isAsked(keys, by: statement) {
        let covered = policy.compiled.covered[index]
        // What denies IAM's actions has a say in what comes of a grant.
        if statement.effect == .deny, !covered.isDisjoint(with: granting) { return nil }
        asking.formUnion(covered)
      }
    }
    if case .policy(let boundary) = after.policies.boundary, !boundary.compiled.tagKeys.isEmpty { return nil }
    return asking.isDisjoint(with: supporting) ? asking : nil
  }

  /// Whether none of the actions makes a difference to the entry.
  private func isSpared(_ place: Int, by asking: ActionSet) -> Bool {
    let entry = entries[place]
    guard !entry.passesOn, entry.target != .newRole, entry.target != .newUser, entry.gain != .unbind else {
      return asking.isEmpty
    }
    return asking.isDisjoint(with: asked[place])
  }

  mutating func both(_ node: AccountPrincipal, _ entry: EscalationEntry, _ place: Int) -> [EdgeSet] {
    let taking = entry.actions.filter { Self.taking.contains($0.name) }
    let granting = entry.actions.filter { !Self.taking.contains($0.name) }
    let granted = empower(node, entry, place, granting)
    guard !granted.isEmpty else { return [] }
    return become(node, entry, place, taking).map { taken in
      let settled = granted.settled.filter(Set(taken.settled).contains)
      let all = Set(taken.settled).union(taken.open)
      let both = Set(settled)
      let open = (granted.settled + granted.open).filter { all.contains($0) && !both.contains($0) }.sorted()
      return EdgeSet(settled: settled, open: open)
    }
  }

  /// The actions by which somebody takes another's credentials; the others of IAM grant.
  static let taking: Set<String> = [
    "sts:AssumeRole", rewritingTrust, "iam:CreateAccessKey", "iam:DeleteAccessKey",
    "iam:CreateLoginProfile", "iam:DeleteLoginProfile", "iam:UpdateLoginProfile",
  ]

  /// Whether the target is all that the entry asks of it.
  static func certainty(ofNeedsOf entry: EscalationEntry, about target: AccountPrincipal) -> Certainty {
    entry.needs.map { certainty(of: $0, about: target) }.min() ?? .yes
  }

  static func certainty(of need: EscalationEntry.Need, about target: AccountPrincipal) -> Certainty {
    func certainty(_ fact: Fact<Bool>, otherwise: Certainty = .open) -> Certainty {
      switch fact {
      case .known(let holds): holds ? .yes : .no
      case .missing: otherwise
      }
    }
    return switch need {
    case .freeKey: certainty(target.keyCount.map { $0 < 2 })
    // With both permissions it does not matter whether there are two: one can be deleted, or need not be.
    case .twoKeys: certainty(target.keyCount.map { $0 >= 2 }, otherwise: .yes)
    case .password: certainty(target.hasPassword)
    case .noPassword: certainty(target.hasPassword.map { !$0 })
    // Whether there is one or not, whoever may do both gives it a new one.
    case .oldPassword: certainty(target.hasPassword, otherwise: .yes)
    case .instanceProfile: certainty(target.hasInstanceProfile)
    case .noInstanceProfile: certainty(target.hasInstanceProfile.map { !$0 })
    case .version: .yes
    }
  }

  /// The principals at the places that all sets have; `about` says what else has to be so of each.
  func intersection(
    _ sets: [TargetSet], of pool: TargetPool, gate: Certainty, _ about: (Int) -> Certainty
  ) -> EdgeSet {
    var settled: [Int] = []
    var open: [Int] = []
    guard let smallest = sets.min(by: { $0.settled.count + $0.open.count < $1.settled.count + $1.open.count })
    else { return .none }
    for place in (smallest.settled + smallest.open).sorted() {
      let index = pool === users ? place : index(ofRole: place)
      var certainty = gate
      for set in sets where certainty != .no { certainty = min(certainty, set.certainty(of: place)) }
      if certainty != .no { certainty = min(certainty, about(index)) }
      switch certainty {
      case .yes: settled.append(index)
      case .open: open.append(index)
      case .no: break
      }
    }
    return EdgeSet(settled: settled, open: open)
  }

  static func union(_ left: EdgeSet, _ right: EdgeSet) -> EdgeSet {
    let settled = Set(left.settled).union(right.settled)
    let open = Set(left.open).union(right.open).subtracting(settled)
    return EdgeSet(settled: settled.sorted(), open: open.sorted())
  }

  mutating func kept(
    _ question: Question, entry: Int, _ sets: [ObjectIdentifier], isOpen: Bool, node: Int? = nil,
    _ make: (inout Self) -> EdgeSet
  ) -> EdgeSet {
    let key = ReachedKey(entry: entry, question: question, sets: sets, isOpen: isOpen, node: node)
    if let known = reached[key] { return known }
    let set = make(&self)
    reached[key] = set
    return set
  }
}
