// Whom a node can become.
extension EscalationGraph {
  mutating func become(
    _ node: AccountPrincipal, _ entry: EscalationEntry, _ place: Int, _ actions: [EscalationEntry.Action]
  ) -> [EdgeSet] {
    if entry.target == .newUser || entry.target == .newRole { return [made(node, entry, place)] }
    if entry.actions.contains(where: { $0.on == .provider }) { return [signIn(node, entry, place)] }
    if entry.passesOn { return [passRewritten(node, entry, place)] }
    if !entry.services.isEmpty { return [pass(node, entry, place)] }
    if entry.existing != nil { return [run(node, entry, place)] }
    let names = actions.map(\.name)
    if names.contains("sts:AssumeRole") { return assume(node, entry, place) }
    let pool = entry.target == .user ? users : roles
    var key: [ObjectIdentifier] = []
    var found: [TargetSet] = []
    for name in names {
      let set = sets.set(node, may: name, on: pool)
      if set.isEmpty { return [] }
      key.append(ObjectIdentifier(set))
      found.append(set)
    }
    if names.contains(Self.rewritingTrust) {
      let entered = sets.entered(by: node, of: pool)
      key.append(ObjectIdentifier(entered))
      found.append(entered)
    }
    let signsIn = names.contains(where: Self.signingIn.contains)
    let freed = signsIn ? sets.set(node, may: Self.deactivating, on: users) : .none
    key.append(ObjectIdentifier(freed))
    let enrollable = pool === users ? enrollable(by: node) : .none
    key.append(ObjectIdentifier(enrollable))
    return [
      kept(.becoming, entry: place, key, isOpen: false) { graph in
        let reached = graph.intersection(found, of: pool, gate: .yes) { index in
          let target = graph.nodes[index]
          if target.kind == .role, target.isReserved { return .no }
          let needed = Self.certainty(ofNeedsOf: entry, about: target)
          // A password alone signs nobody in who has a device.
          guard signsIn, target.hasMFA.value == true, freed.certainty(of: index) != .yes else {
            return needed
          }
          return min(needed, .open)
        }
        return graph.withoutDevices(reached) { user in
          // Nobody signs in with a password without the device; with a key anybody does.
          signsIn && freed.certainty(of: user) != .yes || enrollable.certainty(of: user) == .yes
        }
      }
    ]
  }

  /// The actions that give somebody a password to sign in with.
  static let signingIn: Set<String> = ["iam:CreateLoginProfile", "iam:UpdateLoginProfile"]

  /// What does away with the device that somebody signs in with.
  static let deactivating = "iam:DeactivateMFADevice"

  mutating func pass(_ node: AccountPrincipal, _ entry: EscalationEntry, _ place: Int) -> EdgeSet {
    var result = EdgeSet.none
    for (service, thing) in passings(node, entry) {
      let trusting = trusting(service)
      guard !trusting.isEmpty else { continue }
      let variant = Self.passing(service, to: thing)
      let passed = passedTwice(
        sets.set(node, may: "iam:PassRole", on: roles, variant), node, entry, variant)
      guard !passed.isEmpty else { continue }
      let gate = gate(node, entry, making: thing)
      guard gate != .no else {
        if thing == nil { return .none }
        continue
      }
      if let apart = passedApart(node, entry, place, service, thing, passed) {
        result = result.isEmpty ? apart : Self.union(result, apart)
        continue
      }
      let reached = kept(
        .becoming, entry: place, [ObjectIdentifier(passed), ObjectIdentifier(trusting)], isOpen: gate == .open
      ) {
        graph in
        graph.intersection([passed, trusting], of: graph.roles, gate: gate) { index in
          Self.certainty(ofNeedsOf: entry, about: graph.nodes[index])
        }
      }
      result = result.isEmpty ? reached : Self.union(result, reached)
    }
    return result
  }

  /// What a role may be passed to: a service, and where a policy asks for it the thing that it will belong to.
  func passings(_ node: AccountPrincipal, _ entry: EscalationEntry) -> [(service: String, thing: String?)] {
    var things: [String?] = [nil]
    if let associated = entry.associated, asksForAssociation(node) {
      let actions = entry.actions.filter { $0.on == .new && $0.resource == associated }.map(\.name)
      things = MadeThings(access: access).associations(node, actions, associated)
    }
    return entry.services.flatMap { service in things.map { (service, $0) } }
  }

  private func asksForAssociation(_ node: AccountPrincipal) -> Bool {
    node.policies.contains(where: \.asksForAssociation)
  }

  mutating func run(_ node: AccountPrincipal, _ entry: EscalationEntry, _ place: Int) -> EdgeSet {
    guard let existing = entry.existing else { return .none }
    guard let inventory else {
      // Nobody told what runs: it may be any role that the service may have.
      guard let service = existing.service else { return .none }
      let trusting = trusting(service)
      guard !trusting.isEmpty, gate(node, entry) != .no else { return .none }
      return kept(.becoming, entry: place, [ObjectIdentifier(trusting)], isOpen: true) { graph in
        graph.intersection([trusting], of: graph.roles, gate: .open) { index in
          Self.certainty(ofNeedsOf: entry, about: graph.nodes[index])
        }
      }
    }
    guard let (pool, runningRoles) = inventory[existing.type] else { return .none }
    let regions = regions(node, entry)
    var gates: [(region: String?, certainty: Certainty)] = []
    for region in regions { gates.append((region, gate(node, entry, making: nil, in: region))) }
    let gate = gates.map(\.certainty).max() ?? .no
    guard gate != .no else { return .none }
    let found = entry.actions.filter { $0.on == .existing }.map {
      self.existing(node, $0, of: existing.type, pool)
    }
    guard !found.contains(where: \.isEmpty) else { return .none }
    return kept(
      .becoming, entry: place, found.map { ObjectIdentifier($0) }, isOpen: gate == .open,
      node: regions.count > 1 ? number(of: gates) : nil
    ) { graph in
      let trusts = graph.runnings(existing)
      var settled: Set<Int> = []
      var open: Set<Int> = []
      for place in pool.everyPlace {
        guard let role = runningRoles[place] else { continue }
        let there = gates.filter { pool.isThere(place, in: $0.region) }.map(\.certainty).max()
        guard let there, there != .no else { continue }
        let allowed = found.map { $0.certainty(of: place) }.min() ?? .yes
        switch min(there, trusts[place], allowed) {
        case .yes: settled.insert(role)
        case .no: break
        case .open: open.insert(role)
        }
      }
      return EdgeSet(settled: settled.sorted(), open: open.subtracting(settled).sorted())
    }
  }

  /// Roles that the node may assume: by a permission and a trust policy that leaves it to the account, or by a trust policy that
  /// names it.
  mutating func assume(_ node: AccountPrincipal, _ entry: EscalationEntry, _ place: Int) -> [EdgeSet] {
    let granted = sets.set(node, may: "sts:AssumeRole", on: roles)
    var shared = EdgeSet.none
    let delegating = delegating
    // What tags of a session take is in the trust policy too, so that each has to be asked.
    let isTagged = (node.policies.all + access.resourceControl.joined()).contains {
      $0.compiled.asksForSessionTags
    }
    if !granted.isEmpty, !isTagged {
      shared = kept(
        .becoming, entry: place, [ObjectIdentifier(granted), ObjectIdentifier(delegating)], isOpen: false
      ) {
        graph in
        graph.intersection([granted, delegating], of: graph.roles, gate: .yes) { _ in .yes }
      }
    }
    var asked = Set(particular.byARN[node.arn] ?? [])
    asked.formUnion(particular.forEveryone)
    if isTagged {
      asked.formUnion(delegating.settled.filter { granted.certainty(of: $0) != .no })
    }
    if !granted.isEmpty {
      asked.formUnion(particular.forAccount.filter { granted.certainty(of: $0) != .no })
    }
    var settled: [Int] = []
    var open: [Int] = []
    for role in asked.sorted() {
      let target = nodes[index(ofRole: role)]
      switch entering(target, by: node).certainty {
      case .yes: settled.append(target.index)
      case .open: open.append(target.index)
      case .no: break
      }
    }
    let own = EdgeSet(settled: settled.filter { $0 != node.index }, open: open.filter { $0 != node.index })
    return [shared, own, unreadable]
  }

  /// Whether `node` may assume `role` by its trust policy as it is.
  func entering(_ role: AccountPrincipal, by node: AccountPrincipal) -> AccessInquiry.Ruling {
    AccessInquiry(
      access, node, action: "sts:AssumeRole", target: role.target, trust: role.placedTrust
    ).prepared()
  }

  /// Whether `node` could assume `role` once its trust policy names it.
  func enteringRewritten(_ role: AccountPrincipal, by node: AccountPrincipal) -> Certainty {
    let trust = access.trust(naming: node, ofRole: role.arn)
    let inquiry = AccessInquiry(access, node, action: "sts:AssumeRole", target: role.target, trust: trust)
    return inquiry.prepared().certainty == .yes ? .yes : .open
  }

  /// Roles that a service may assume.
  mutating func trusting(_ service: String) -> TargetSet {
    if let known = trusting[service] { return known }
    let trust = ServiceTrust(access: access)
    var settled: [Int] = []
    var open: [Int] = []
    for place in trusts.letting(in: service) {
      let role = nodes[index(ofRole: place)]
      if role.trust?.missing != nil {
        open.append(place)
        continue
      }
      switch trust.ruling(service, assuming: role)?.certainty ?? .no {
      case .yes: settled.append(place)
      case .open: open.append(place)
      case .no: break
      }
    }
    let set = TargetSet(settled: settled, open: open)
    trusting[service] = set
    return set
  }
}
