/// Writes the moves of a way as steps that people can follow: what is done to what, and which statements allow it.
struct EscalationExplainer {
  private var graph: EscalationGraph

  init(_ graph: EscalationGraph) { self.graph = graph }

  /// What a step rests on.
  private struct Grounds {
    var resource: String
    var actions: [String]
    var statements: [StatementReference] = []
    var obstacles: [Obstacle] = []
    var remarks: [String] = []

    mutating func add(_ ruling: AccessInquiry.Ruling) {
      let authorization = ruling.authorization
      let found =
        ruling.certainty == .yes
        ? authorization.allowing : authorization.allowing + authorization.openAllowing
      if let first = found.first, !statements.contains(first.reference) { statements.append(first.reference) }
      obstacles += ruling.obstacles
    }
  }

  mutating func path(_ moves: [EscalationSearch.Move], from node: Int) -> EscalationPath {
    var steps: [EscalationPath.Step] = []
    var obstacles: [Obstacle] = []
    var decisive: [Obstacle] = []
    // Which group is joined shows in what is done next.
    for move in moves.reversed() {
      let (step, open) = self.step(move, before: steps)
      steps.insert(step, at: 0)
      obstacles = open + obstacles
      decisive += Self.decisive(open, isAnyEnough: !graph.nodes[move.from].policies.unread.isEmpty)
    }
    let last = moves.last?.to ?? node
    let verdict = graph.administrators[last]
    if verdict.certainty == .open {
      obstacles += verdict.obstacles
      decisive += Self.decisive(verdict.obstacles, isAnyEnough: true)
    }
    let target = moves.contains { $0.gain != .become } ? raised(moves) : graph.nodes[last].arn
    var seen: Set<String> = []
    let conditions = obstacles.map(\.description).filter { seen.insert($0).inserted }
    let missing = decisive.allSatisfy { $0.missing != nil } ? decisive.first?.missing : nil
    return EscalationPath(target: target, conditions: conditions, steps: steps, missing: missing)
  }

  /// What would have to be told: where a policy that cannot be read may grant it all, the conditions of others do not matter.
  private static func decisive(_ obstacles: [Obstacle], isAnyEnough: Bool) -> [Obstacle] {
    let untold = obstacles.filter { $0.missing != nil }
    return isAnyEnough && !untold.isEmpty ? untold : obstacles
  }

  /// Whom the way ends with: whoever is given permissions in it.
  private func raised(_ moves: [EscalationSearch.Move]) -> String {
    let to = moves.last(where: { $0.gain != .become })?.to ?? moves[moves.count - 1].to
    return graph.nodes[to].arn
  }

  private mutating func step(
    _ move: EscalationSearch.Move, before following: [EscalationPath.Step]
  ) -> (EscalationPath.Step, [Obstacle]) {
    let entry = graph.entries[move.entry]
    let from = graph.nodes[move.from]
    let to = graph.nodes[move.to]
    let isRaise = move.gain == .become && graph.place(of: move.to) == graph.place(of: move.from)
    let grounds: Grounds =
      if isRaise {
        raiseGrounds(entry, from, to, following)
      } else if !entry.services.isEmpty {
        passGrounds(entry, from, to)
      } else if entry.existing != nil {
        runGrounds(entry, from, to)
      } else {
        directGrounds(entry, from, to, move.gain)
      }
    let subject = "\(from.kind.rawValue) \(from.name)"
    let object = from.arn == to.arn ? "itself" : "\(to.kind.rawValue) \(to.name)"
    var why = "\(subject) \(entry.does) (\(object))"
    for remark in grounds.remarks { why += "; \(remark)" }
    if !grounds.statements.isEmpty {
      why += "; by " + grounds.statements.map(\.description).joined(separator: " and ")
    }
    let step = EscalationPath.Step(
      id: entry.id, from: from.arn, to: to.arn, actions: grounds.actions, resource: grounds.resource,
      why: why,
      statements: grounds.statements)
    return (step, grounds.obstacles)
  }

  // MARK: The kinds of steps

  private mutating func passGrounds(
    _ entry: EscalationEntry, _ from: AccountPrincipal, _ to: AccountPrincipal
  ) -> Grounds {
    var best: (Certainty, Grounds)?
    for service in entry.services {
      let variant = EscalationGraph.passing(service)
      let passing = AccessInquiry(
        graph.access, from, action: "iam:PassRole", target: to.target, keys: variant.keys
      ).ruling()
      var grounds = Grounds(resource: to.arn, actions: entry.actions.map(\.name))
      grounds.add(passing)
      var certainty = passing.certainty
      if let trust = ServiceTrust(access: graph.access).ruling(service, assuming: to) {
        certainty = min(certainty, trust.certainty)
        grounds.add(trust)
        grounds.remarks.append("the role trusts \(service)")
      } else if let missing = to.trust?.missing {
        certainty = min(certainty, .open)
        grounds.obstacles.append(.missing(missing))
      }
      if certainty > best?.0 ?? .no { best = (certainty, grounds) }
    }
    var grounds = best?.1 ?? Grounds(resource: to.arn, actions: entry.actions.map(\.name))
    addMade(&grounds, entry, from)
    addExisting(&grounds, entry, from)
    addNeeds(&grounds, entry, to)
    return grounds
  }

  private func addMade(_ grounds: inout Grounds, _ entry: EscalationEntry, _ from: AccountPrincipal) {
    for (template, actions) in EscalationGraph.groups(of: entry, .new) {
      guard let made = MadeThings(access: graph.access).best(from, actions, template) else { continue }
      for ruling in made.rulings { grounds.add(ruling) }
    }
  }

  /// What has to be there where a role is passed to it.
  private func addExisting(_ grounds: inout Grounds, _ entry: EscalationEntry, _ from: AccountPrincipal) {
    guard let existing = entry.existing else { return }
    let actions = entry.actions.filter { $0.on == .existing }.map(\.name)
    guard let inventory = graph.inventory else {
      grounds.obstacles.append(.circumstance("there is \(Self.article(existing.type)) \(existing.type)"))
      for (template, actions) in EscalationGraph.groups(of: entry, .existing) {
        guard let made = MadeThings(access: graph.access).best(from, actions, template) else { continue }
        for ruling in made.rulings { grounds.add(ruling) }
      }
      return
    }
    guard let (pool, _) = inventory[existing.type] else { return }
    if let (_, rulings) = best(of: pool.targets, actions, from) {
      for ruling in rulings { grounds.add(ruling) }
    }
  }

  private func runGrounds(_ entry: EscalationEntry, _ from: AccountPrincipal, _ to: AccountPrincipal)
    -> Grounds
  {
    var grounds = Grounds(resource: "*", actions: entry.actions.map(\.name))
    guard let existing = entry.existing else { return grounds }
    let actions = entry.actions.filter { $0.on == .existing }.map(\.name)
    if let (pool, roles) = graph.inventory?[existing.type] {
      let running = pool.everyPlace.filter { roles[$0] == to.index }.map { pool.targets[$0] }
      if let (target, rulings) = best(of: running, actions, from) {
        grounds.resource = target.arn
        for ruling in rulings { grounds.add(ruling) }
      }
    } else {
      grounds.obstacles.append(
        .circumstance("\(Self.article(existing.type)) \(existing.type) runs with \(to.arn)"))
      for (template, actions) in EscalationGraph.groups(of: entry, .existing) {
        guard let made = MadeThings(access: graph.access).best(from, actions, template) else { continue }
        for ruling in made.rulings { grounds.add(ruling) }
      }
    }
    addMade(&grounds, entry, from)
    if graph.inventory == nil { addNeeds(&grounds, entry, to) }
    return grounds
  }

  private func best(
    of targets: [AccessTarget], _ actions: [String], _ from: AccountPrincipal
  ) -> (AccessTarget, [AccessInquiry.Ruling])? {
    var best: (Certainty, AccessTarget, [AccessInquiry.Ruling])?
    for target in targets {
      let rulings = actions.map { AccessInquiry(graph.access, from, action: $0, target: target).ruling() }
      let certainty = rulings.map(\.certainty).min() ?? .yes
      if certainty > best?.0 ?? .no { best = (certainty, target, rulings) }
      if certainty == .yes { break }
    }
    return best.map { ($0.1, $0.2) }
  }

  private mutating func directGrounds(
    _ entry: EscalationEntry, _ from: AccountPrincipal, _ to: AccountPrincipal, _ gain: EscalationEntry.Gain
  ) -> Grounds {
    var grounds = Grounds(resource: to.arn, actions: [])
    for action in entry.actions {
      grounds.actions.append(action.name)
      switch action.on {
      case .target: addOnTarget(&grounds, action.name, from, to)
      case .policy:
        let held = graph.access.customerPolicies.filter { to.attachedARNs.contains($0.arn) }
        add(&grounds, action.name, from, held.map { AccessTarget(arn: $0.arn, tags: $0.tags.value) })
      case .group:
        let groups = graph.access.groups.filter { to.groups.contains($0.name) }
        add(&grounds, action.name, from, groups.map { AccessTarget(arn: $0.arn, tags: []) })
      case .administrators:
        var best: (Certainty, AccountGroup, AccessInquiry.Ruling)?
        for (place, group) in graph.access.groups.enumerated() where graph.administratorGroups[place] != .no {
          let ruling = AccessInquiry(
            graph.access, from, action: action.name, target: AccessTarget(arn: group.arn, tags: [])
          ).ruling()
          let certainty = min(ruling.certainty, graph.verdict(of: to, joining: place).certainty)
          if certainty > best?.0 ?? .no { best = (certainty, group, ruling) }
        }
        if let (_, group, ruling) = best {
          grounds.resource = group.arn
          grounds.add(ruling)
        }
      case .new, .existing: break
      }
    }
    addNeeds(&grounds, entry, to)
    if gain != .become { addLift(&grounds, from, to) }
    return grounds
  }

  private mutating func addOnTarget(
    _ grounds: inout Grounds, _ action: String, _ from: AccountPrincipal, _ to: AccountPrincipal
  ) {
    switch action {
    case "sts:AssumeRole":
      if let missing = to.trust?.missing {
        grounds.obstacles.append(.untold("the trust policy of \(to.arn) lets \(from.arn) in", missing))
      } else {
        grounds.add(graph.entering(to, by: from))
      }
    case "iam:UpdateAssumeRolePolicy":
      grounds.add(AccessInquiry(graph.access, from, action: action, target: to.target).ruling())
      if graph.enteringRewritten(to, by: from) != .yes {
        grounds.obstacles.append(
          .circumstance(
            "somebody assumes the role whom \(from.arn) names in its trust policy; it may not itself"))
      }
    default: add(&grounds, action, from, [to.target])
    }
  }

  /// Adds the best of what an action may be done to, with the best of the policies that may be attached.
  private func add(
    _ grounds: inout Grounds, _ action: String, _ from: AccountPrincipal, _ targets: [AccessTarget]
  ) {
    let isAttaching = EscalationGraph.attaching.contains(action)
    let variants =
      isAttaching
      ? graph.administratorPolicies.enumerated().map { EscalationGraph.attaching($0, $1) }
      : [TargetSets.Variant()]
    var best: (AccessTarget, AccessInquiry.Ruling)?
    for target in targets {
      for variant in variants where best?.1.certainty != .yes {
        let ruling = AccessInquiry(graph.access, from, action: action, target: target, keys: variant.keys)
          .ruling()
        if ruling.certainty > best?.1.certainty ?? .no { best = (target, ruling) }
      }
    }
    guard let (target, ruling) = best else { return }
    grounds.resource = target.arn
    grounds.add(ruling)
  }

  /// What holds `to` back once it has every permission, and how it is done away with.
  private mutating func addLift(_ grounds: inout Grounds, _ from: AccountPrincipal, _ to: AccountPrincipal) {
    let verdict = graph.raising.verdict(of: to)
    if verdict.certainty == .yes {
      if graph.raising.isBounded(to) {
        grounds.remarks.append("its boundary allows as much, or it can lift it then")
      }
      return
    }
    let lifts = graph.raising.lifts(of: to, by: from)
    if let lift = lifts.first(where: { $0.ruling().certainty == .yes }) {
      grounds.actions.append(lift.action)
      grounds.add(lift.ruling())
      grounds.remarks.append("the boundary is done away with by \(lift.action)")
    } else {
      grounds.obstacles += verdict.obstacles
    }
  }

  private func addNeeds(_ grounds: inout Grounds, _ entry: EscalationEntry, _ to: AccountPrincipal) {
    for need in entry.needs {
      let unknown: (reason: Missing?, text: String)? =
        switch need {
        case .freeKey: (to.keyCount.missing, "\(to.arn) has fewer than two access keys")
        case .password: (to.hasPassword.missing, "\(to.arn) has a console password")
        case .noPassword: (to.hasPassword.missing, "\(to.arn) has no console password")
        case .instanceProfile: (to.hasInstanceProfile.missing, "\(to.arn) has an instance profile")
        case .twoKeys, .version: nil
        }
      guard let unknown, let reason = unknown.reason else { continue }
      grounds.obstacles.append(.untold(unknown.text, reason))
    }
  }

  /// How a principal raises itself within its limits: the groups that it joins are those whose policies are used next.
  private func raiseGrounds(
    _ entry: EscalationEntry, _ from: AccountPrincipal, _ to: AccountPrincipal,
    _ following: [EscalationPath.Step]
  ) -> Grounds {
    var grounds = Grounds(resource: from.arn, actions: entry.actions.map(\.name))
    guard entry.gain != .unbind else { return unbound(from) }
    let action = entry.actions.first?.name ?? ""
    var targets: [AccessTarget] = []
    switch entry.actions.first?.on {
    case .administrators:
      let joined = graph.access.groups.filter {
        to.groups.contains($0.name) && !from.groups.contains($0.name)
      }
      let used = Set(
        following.prefix(1).flatMap { [$0.resource] + $0.statements.compactMap(\.origin.holder) })
      let needed = joined.filter { used.contains($0.arn) }
      let groups = needed.isEmpty ? Array(joined.prefix(1)) : needed
      targets = groups.map { AccessTarget(arn: $0.arn, tags: []) }
      grounds.remarks.append(
        "with the permissions of \(groups.map { "group \($0.name)" }.joined(separator: " and "))")
    case .policy:
      targets = graph.access.customerPolicies.filter { from.attachedARNs.contains($0.arn) }
        .map { AccessTarget(arn: $0.arn, tags: $0.tags.value) }
    default: targets = [from.target]
    }
    add(&grounds, action, from, targets)
    return grounds
  }

  /// How a principal does away with its own boundary.
  private func unbound(_ from: AccountPrincipal) -> Grounds {
    var grounds = Grounds(resource: from.arn, actions: [])
    let lifts = graph.raising.lifts(of: from, by: from).map { ($0, $0.ruling()) }
    guard let (lift, ruling) = lifts.max(by: { $0.1.certainty < $1.1.certainty }) else { return grounds }
    grounds.actions = [lift.action]
    grounds.resource = lift.target.arn
    grounds.add(ruling)
    return grounds
  }

  private static func article(_ noun: String) -> String {
    noun.first.map { "aeiou".contains($0) } == true ? "an" : "a"
  }
}
