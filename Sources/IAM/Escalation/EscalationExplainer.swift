/// Writes the moves of a way as steps that people can follow: what is done to what, and which statements allow it.
struct EscalationExplainer {
  private var graph: EscalationGraph

  init(_ graph: EscalationGraph) { self.graph = graph }

  /// What a step rests on.
  private struct Grounds {
    var resource: String
    var actions: [String]
    /// The ARN of somebody who is made.
    var made: String?
    /// What is done, where it is not quite what the entry says.
    var does: String?
    var statements: [StatementReference] = []
    var obstacles: [Obstacle] = []
    var remarks: [String] = []

    mutating func add(_ ruling: AccessInquiry.Ruling) {
      let authorization = ruling.authorization
      let found =
        ruling.certainty == .yes
        ? authorization.allowing : authorization.allowing + authorization.openAllowing
      name(found)
      obstacles += ruling.obstacles
      if let (action, authorization) = ruling.tagsMade {
        if !actions.contains(action) { actions.append(action) }
        name(authorization.allowing)
      }
      if let helper = ruling.helper {
        let remark = "\(authorization.request.action) is done by \(helper.kind.rawValue) \(helper.name)"
        if !remarks.contains(remark) { remarks.append(remark) }
      }
      guard let tagging = ruling.tagging else { return }
      for (action, allowing) in tagging.rulings where !actions.contains(action) {
        actions.insert(action, at: max(actions.count - 1, 0))
        name(allowing.authorization.allowing)
      }
      let helper = tagging.rulings.lazy.compactMap(\.ruling.helper).first
      let remark =
        "once \(tagging.change)" + (helper.map { ", by \($0.kind.rawValue) \($0.name)" } ?? "")
      if !remarks.contains(remark) { remarks.append(remark) }
    }

    /// Names the first of the statements that allow something.
    private mutating func name(_ allowing: [Authorization.Placed]) {
      if let first = allowing.first, !statements.contains(first.reference) {
        statements.append(first.reference)
      }
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
    // What is open about somebody who is made, or is given permissions on the way, stands in the step.
    let isGiven = moves.contains { $0.gain != .become && $0.to == last }
    if !graph.isNew(last), !isGiven, verdict.certainty == .open {
      obstacles += verdict.obstacles
      decisive += Self.decisive(verdict.obstacles, isAnyEnough: true)
    }
    let target =
      if graph.isNew(last), let step = steps.last {
        step.to
      } else {
        moves.contains { $0.gain != .become } ? raised(moves) : graph.nodes[last].arn
      }
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
    let helping = graph.helpings[move.from]
    let from = graph.nodes[helping?.maker ?? move.from]
    let isSelf = move.gain == .empower && graph.place(of: move.to) == graph.place(of: move.from)
    // What it is like now, which the listing does not know of.
    let to = isSelf && helping == nil ? from : graph.nodes[move.to]
    let isRaise = move.gain == .become && graph.place(of: move.to) == graph.place(of: move.from)
    let grounds: Grounds =
      if let helping {
        helpedGrounds(entry, helping, to)
      } else if graph.isNew(move.to) {
        newGrounds(entry, from)
      } else if isRaise || graph.unbindings[move.to] != nil {
        raiseGrounds(entry, from, to, following)
      } else if entry.gain == .unbind {
        unbindGrounds(move.entry, from, to)
      } else if entry.actions.contains(where: { $0.on == .provider }) {
        providerGrounds(entry, from, to)
      } else if entry.passesOn {
        passOnGrounds(entry, from, to)
      } else if !entry.services.isEmpty {
        passGrounds(entry, from, to)
      } else if entry.existing != nil {
        runGrounds(entry, from, to)
      } else {
        directGrounds(entry, from, to, move.gain)
      }
    let subject = "\(from.kind.rawValue) \(from.name)"
    let reached = grounds.made ?? to.arn
    let name = grounds.made.map { ARN($0)?.name ?? $0 } ?? to.name
    let object = from.arn == reached ? "itself" : "\(to.kind.rawValue) \(name)"
    var why = "\(subject) \(grounds.does ?? entry.does) (\(object))"
    for remark in grounds.remarks { why += "; \(remark)" }
    if !grounds.statements.isEmpty {
      why += "; by " + grounds.statements.map(\.description).joined(separator: " and ")
    }
    let step = EscalationPath.Step(
      id: entry.id, from: from.arn, to: reached, actions: grounds.actions, resource: grounds.resource,
      why: why,
      statements: grounds.statements)
    return (step, grounds.obstacles)
  }

  // MARK: The kinds of steps

  private mutating func passGrounds(
    _ entry: EscalationEntry, _ from: AccountPrincipal, _ to: AccountPrincipal
  ) -> Grounds {
    var best: (Certainty, Grounds, EscalationGraph.Passage)?
    for (service, thing) in graph.passings(from, entry) {
      let passage = graph.passage(from, entry, service, thing, of: to)
      let variant = EscalationGraph.passing(service, to: thing)
      let passing = AccessInquiry(
        graph.access, from, action: "iam:PassRole", target: to.target, keys: variant.keys
      ).ruling()
      var grounds = Grounds(resource: to.arn, actions: entry.actionNames)
      grounds.add(passing)
      if let partnership = from.partnership, partnership.passesTwice,
        entry.actionNames.contains(Partnership.addingRole)
      {
        grounds.add(
          AccessInquiry(
            graph.access, partnership.helper, action: "iam:PassRole", target: to.target, keys: variant.keys
          ).ruling())
      }
      if let trust = passage.trust {
        grounds.add(trust)
        grounds.remarks.append("the role trusts \(service)")
      } else if let missing = to.trust?.missing {
        grounds.obstacles.append(.missing(missing))
      }
      let certainty = min(passing.certainty, passage.certainty)
      if certainty > best?.0 ?? .no { best = (certainty, grounds, passage) }
    }
    var grounds = best?.1 ?? Grounds(resource: to.arn, actions: entry.actionNames)
    addMade(&grounds, entry, from, best?.2, for: to)
    addExisting(&grounds, entry, from)
    addCompanions(&grounds, entry, from)
    if let caveat = entry.caveat { grounds.obstacles.append(.circumstance(caveat)) }
    addNeeds(&grounds, entry, to)
    return grounds
  }

  /// A role that trusts a SAML provider whose metadata are replaced.
  private mutating func providerGrounds(
    _ entry: EscalationEntry, _ from: AccountPrincipal, _ to: AccountPrincipal
  ) -> Grounds {
    var grounds = Grounds(resource: to.arn, actions: entry.actionNames)
    var best: (certainty: Certainty, taking: EscalationGraph.Taking, trust: AccessInquiry.Ruling)?
    for taking in graph.takings(from, entry) {
      guard let trust = graph.signingIn(to, by: taking.provider) else { continue }
      let certainty = min(taking.certainty, trust.certainty)
      if certainty > best?.certainty ?? .no { best = (certainty, taking, trust) }
    }
    guard let best else { return grounds }
    grounds.resource = best.taking.provider
    grounds.actions = []
    for (action, ruling) in best.taking.rulings {
      grounds.actions.append(action)
      grounds.add(ruling)
    }
    grounds.add(best.trust)
    grounds.obstacles += best.taking.obstacles
    grounds.remarks.append("the role trusts \(ARN(best.taking.provider)?.name ?? best.taking.provider)")
    return grounds
  }

  /// A role that one passes and another sets going.
  private mutating func helpedGrounds(
    _ entry: EscalationEntry, _ helping: EscalationGraph.Helping, _ to: AccountPrincipal
  ) -> Grounds {
    var grounds = Grounds(resource: to.arn, actions: entry.actionNames)
    let keys = EscalationGraph.passing(helping.service, to: helping.thing).keys
    grounds.add(
      AccessInquiry(
        graph.access, graph.nodes[helping.maker], action: "iam:PassRole", target: to.target, keys: keys
      ).ruling())
    for ruling in helping.rulings { grounds.add(ruling) }
    let helper = graph.nodes[helping.helper]
    let later = entry.actions.filter(\.isLater).map(\.name).joined(separator: " and ")
    grounds.remarks.append("the role trusts \(helping.service)")
    grounds.remarks.append("\(later) is done by \(helper.kind.rawValue) \(helper.name)")
    return grounds
  }

  /// A role whose trust policy is written anew for a service.
  private mutating func passOnGrounds(
    _ entry: EscalationEntry, _ from: AccountPrincipal, _ to: AccountPrincipal
  ) -> Grounds {
    var grounds = Grounds(resource: to.arn, actions: entry.actionNames)
    grounds.add(
      AccessInquiry(graph.access, from, action: EscalationGraph.rewritingTrust, target: to.target).prepared())
    guard let passing = graph.passingOn(from, to) else { return grounds }
    let way = graph.entries[passing.entry]
    grounds.add(passing.ruling)
    addMade(&grounds, way, from, for: to)
    addNeeds(&grounds, way, to)
    for name in way.actionNames where !grounds.actions.contains(name) { grounds.actions.append(name) }
    grounds.remarks.append("the role trusts \(passing.service) then, as in \(way.id)")
    if let caveat = way.caveat { grounds.obstacles.append(.circumstance(caveat)) }
    if let letting = ServiceTrust(access: graph.access).rewrittenRuling(passing.service, assuming: to) {
      grounds.obstacles += letting.obstacles
    }
    return grounds
  }

  /// The roles that have to be passed beside.
  private mutating func addCompanions(
    _ grounds: inout Grounds, _ entry: EscalationEntry, _ from: AccountPrincipal
  ) {
    for service in entry.companions {
      let keys = EscalationGraph.passing(service).keys
      let trusting = graph.trusting(service)
      var best: (ruling: AccessInquiry.Ruling, role: AccountPrincipal, certainty: Certainty)?
      for place in trusting.settled + trusting.open where best?.certainty != .yes {
        let role = graph.nodes[graph.index(ofRole: place)]
        guard !role.isReserved else { continue }
        let ruling = AccessInquiry(
          graph.access, from, action: "iam:PassRole", target: role.target, keys: keys
        )
        .ruling()
        let certainty = min(ruling.certainty, trusting.certainty(of: place))
        if certainty > best?.certainty ?? .no { best = (ruling, role, certainty) }
      }
      guard let best else { continue }
      grounds.add(best.ruling)
      grounds.remarks.append("role \(best.role.name) is passed to \(service) beside")
      if let missing = best.role.trust?.missing { grounds.obstacles.append(.missing(missing)) }
    }
  }

  /// Somebody who is made, by the name that is allowed.
  private mutating func newGrounds(_ entry: EscalationEntry, _ from: AccountPrincipal) -> Grounds {
    var grounds = Grounds(resource: "*", actions: entry.actionNames)
    guard let made = graph.madePrincipal(from, entry) else { return grounds }
    grounds.made = made.arn
    grounds.resource = made.rulings.first.map { Self.pattern($0, of: made.arn) } ?? made.arn
    grounds.actions = made.actions
    for ruling in made.rulings { grounds.add(ruling) }
    grounds.obstacles += made.obstacles
    grounds.remarks += made.remarks
    return grounds
  }

  /// What the statement that allows it is about, as it spells it.
  private static func pattern(_ ruling: AccessInquiry.Ruling, of arn: String) -> String {
    let authorization = ruling.authorization
    let statement = (authorization.allowing + authorization.openAllowing).first?.statement
    guard let statement, statement.namesResources, !statement.exceptsResources else { return "*" }
    let pattern = statement.resourcePatterns.first { pattern in
      pattern.glob(in: authorization.request)?.matches(Array(arn.utf8)) ?? false
    }
    return pattern?.spelling ?? arn
  }

  /// What has to be there or run, of a kind and as the statement names it: `a lambda-function like arn:aws:lambda:*:*:function:a-*`.
  private static func thing(_ type: String, like pattern: String) -> String {
    "\(article(type)) \(type)" + (pattern == "*" ? "" : " like \(pattern)")
  }

  private mutating func addMade(
    _ grounds: inout Grounds, _ entry: EscalationEntry, _ from: AccountPrincipal,
    _ passage: EscalationGraph.Passage? = nil, for role: AccountPrincipal? = nil
  ) {
    let region = passage?.region ?? graph.region(from, entry)
    let asked = graph.askedFixes(from, entry)
    let fixed =
      asked.isEmpty ? nil : graph.fixed(from, entry, asked, making: passage?.thing, in: region, for: role)
    let onProfile = entry.actions.filter { $0.on == .profile }
    if let profile = fixed?.profile {
      grounds.remarks.append("with instance profile \(ARN(profile)?.name ?? profile)")
    } else if !onProfile.isEmpty, let (profile, rulings) = best(of: graph.profiles.targets, onProfile, from) {
      for ruling in rulings { grounds.add(ruling) }
      grounds.remarks.append("with instance profile \(ARN(profile.arn)?.name ?? profile.arn)")
    }
    for ruling in fixed?.rulings ?? [] { grounds.add(ruling) }
    for group in entry.groups[.new] ?? [] where asked.isEmpty {
      let (template, actions) = (group.template, group.actions)
      let policy = graph.attached(from, actions, template, in: region).policy
      let things = MadeThings(access: graph.access, attached: policy?.arn)
      let named = template == entry.source ? passage?.thing : nil
      let made =
        named.map { things.found(from, actions, $0, in: region) }
        ?? things.best(from, actions, template, in: region)
      guard let made else { continue }
      for ruling in made.rulings { grounds.add(ruling) }
      if let tags = made.tags { grounds.remarks.append("made so that \(tags)") }
      guard let policy, let before = policy.before else { continue }
      grounds.actions.append(before.action)
      for ruling in before.rulings { grounds.add(ruling) }
      grounds.remarks.append(policy.remark)
    }
    for action in entry.actions where action.on == .used && (asked.isEmpty || action.isAboutAny) {
      guard let chosen = graph.chosen(from, action, in: region) else { continue }
      let things = MadeThings(access: graph.access)
      guard
        let used = things.best(
          from, chosen.actions, chosen.choice.resource, in: region, as: chosen.isMade ? .made : .used)
      else { continue }
      for ruling in used.rulings { grounds.add(ruling) }
      for name in chosen.choice.beside where !grounds.actions.contains(name) {
        grounds.actions.insert(name, at: max(grounds.actions.count - 1, 0))
      }
      if let caveat = chosen.choice.caveat { grounds.obstacles.append(.circumstance(caveat)) }
      guard action.choices.count > 1, let name = ARN(used.arn)?.resource else { continue }
      grounds.remarks.append("with \(name)")
    }
  }

  /// What has to be there where a role is passed to it.
  private mutating func addExisting(
    _ grounds: inout Grounds, _ entry: EscalationEntry, _ from: AccountPrincipal
  ) {
    guard let existing = entry.existing else { return }
    let actions = entry.actions.filter { $0.on == .existing }
    guard let inventory = graph.inventory else {
      let region = graph.region(from, entry)
      var pattern = "*"
      let things = MadeThings(access: graph.access, held: actions.flatMap(\.held))
      for group in entry.groups[.existing] ?? [] {
        guard let made = things.best(from, group.actions, group.template, in: region, as: .any)
        else { continue }
        if pattern == "*", let first = made.rulings.first { pattern = Self.pattern(first, of: made.arn) }
        for ruling in made.rulings { grounds.add(ruling) }
      }
      let without = existing.isVacant ? " without a role" : ""
      grounds.obstacles.append(
        .circumstance("there is \(Self.thing(existing.type, like: pattern))\(without)"))
      return
    }
    guard let (pool, roles) = inventory[existing.type] else { return }
    let targets = pool.everyPlace.filter { !existing.isVacant || roles[$0] == nil }.map { pool.targets[$0] }
    if let (_, rulings) = best(of: targets, actions, from) {
      for ruling in rulings { grounds.add(ruling) }
    }
  }

  private mutating func runGrounds(
    _ entry: EscalationEntry, _ from: AccountPrincipal, _ to: AccountPrincipal
  ) -> Grounds {
    var grounds = Grounds(resource: "*", actions: entry.actionNames)
    guard let existing = entry.existing else { return grounds }
    let actions = entry.actions.filter { $0.on == .existing }
    if let (pool, roles) = graph.inventory?[existing.type] {
      let running = pool.everyPlace.filter { roles[$0] == to.index }
        .map { (target: pool.targets[$0], trust: graph.running($0, existing, with: to.index)) }
        .filter { $0.trust.certainty != .no }
        .sorted { $0.trust.certainty > $1.trust.certainty }
      if let (target, rulings) = best(of: running.map(\.target), actions, from) {
        grounds.resource = target.arn
        for ruling in rulings { grounds.add(ruling) }
        let trust = running.first { $0.target.arn == target.arn }?.trust
        grounds.obstacles += trust?.obstacles ?? []
        if let missing = to.trust?.missing { grounds.obstacles.append(.missing(missing)) }
      }
    } else {
      let region = graph.region(from, entry)
      let things = MadeThings(access: graph.access, held: actions.flatMap(\.held))
      for group in entry.groups[.existing] ?? [] {
        guard let made = things.best(from, group.actions, group.template, in: region, as: .any)
        else { continue }
        if grounds.resource == "*", let first = made.rulings.first {
          grounds.resource = Self.pattern(first, of: made.arn)
        }
        for ruling in made.rulings { grounds.add(ruling) }
      }
      grounds.obstacles.append(
        .circumstance("\(Self.thing(existing.type, like: grounds.resource)) runs with \(to.arn)"))
    }
    addMade(&grounds, entry, from)
    if graph.inventory == nil { addNeeds(&grounds, entry, to) }
    return grounds
  }

  private func best(
    of targets: [AccessTarget], _ actions: [EscalationEntry.Action], _ from: AccountPrincipal
  ) -> (AccessTarget, [AccessInquiry.Ruling])? {
    var best: (Certainty, AccessTarget, [AccessInquiry.Ruling])?
    for target in targets {
      let rulings = actions.map {
        graph.access.ruling(from, $0.name, $0.held) { qualifier in
          qualifier.isEmpty ? target : AccessTarget(arn: target.arn + qualifier, tags: target.tags)
        }
      }
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
        addDeletedVersion(&grounds, from)
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
      case .version: addVersion(&grounds, action.name, from, to)
      case .new where action.name == "iam:CreateGroup": addMade(&grounds, entry, from)
      case .new, .existing, .profile, .used, .denial, .tags, .provider: break
      }
    }
    addNeeds(&grounds, entry, to)
    addDevice(&grounds, from, to)
    let isReset = entry.actions.contains { $0.on == .version }
    if gain != .become, !isReset {
      addLift(&grounds, from, to, isRewriting: entry.actions.first?.on == .policy)
    }
    return grounds
  }

  /// The policy and the version of it with which `to` gets furthest.
  private mutating func addVersion(
    _ grounds: inout Grounds, _ action: String, _ from: AccountPrincipal, _ to: AccountPrincipal
  ) {
    var best: (certainty: Certainty, place: Int, id: String, missing: Missing?, ruling: AccessInquiry.Ruling)?
    for (place, policy) in graph.access.customerPolicies.enumerated()
    where to.attachedARNs.contains(policy.arn) && best?.certainty != .yes {
      guard let (version, verdict) = graph.best(of: place, held: to) else { continue }
      let ruling = AccessInquiry(
        graph.access, from, action: action, target: graph.policies.targets[place]
      ).prepared()
      let certainty = min(verdict, ruling.certainty)
      if certainty > best?.certainty ?? .no {
        best = (certainty, place, version.id, version.compiled.missing, ruling)
      }
    }
    guard let best else { return }
    let policy = graph.access.customerPolicies[best.place]
    grounds.resource = policy.arn
    grounds.add(best.ruling)
    grounds.remarks.append("version \(best.id) of policy \(policy.name)")
    if let missing = best.missing {
      grounds.obstacles.append(
        .untold("version \(best.id) of policy \(policy.name) makes an administrator", missing))
    } else if let version = graph.others(of: best.place).first(where: { $0.id == best.id })?.compiled.value {
      let policies = to.policies.replacing(policy.arn, by: version)
      let verdict = graph.raising.verdict(of: to, with: policies)
      if verdict.certainty == .open { grounds.obstacles += verdict.obstacles }
    }
  }

  private mutating func addOnTarget(
    _ grounds: inout Grounds, _ action: String, _ from: AccountPrincipal, _ to: AccountPrincipal
  ) {
    switch action {
    case "sts:AssumeRole":
      if let missing = to.trust?.missing {
        grounds.obstacles.append(.untold("the trust policy of \(to.arn) lets \(from.arn) in", missing))
      } else if let change = graph.sessionTags[to.index] {
        for ruling in graph.taggedEntrance(of: to, by: from) { grounds.add(ruling) }
        grounds.actions.append(EscalationGraph.taggingSession)
        grounds.remarks.append("in a session where \(change)")
      } else if let opening = graph.opening(to, by: from) {
        for ruling in opening { grounds.add(ruling) }
        if let name = to.requester.sessionName {
          grounds.remarks.append("in a session that it calls \(name)")
        }
        if let identity = to.sourceIdentity {
          grounds.actions.append(EscalationGraph.settingIdentity)
          grounds.remarks.append("in a session with the source identity \(identity)")
        }
      } else {
        grounds.add(graph.entering(to, by: from))
      }
    case EscalationGraph.rewritingTrust:
      grounds.add(AccessInquiry(graph.access, from, action: action, target: to.target).prepared())
      if graph.enteringRewritten(to, by: from) != .yes {
        grounds.obstacles.append(
          .circumstance(
            "somebody assumes the role whom \(from.arn) names in its trust policy; it may not itself"))
      }
    default: add(&grounds, action, from, [to.target])
    }
  }

  /// Adds the best of what an action may be done to, with the best of the policies that may be attached.
  private mutating func add(
    _ grounds: inout Grounds, _ action: String, _ from: AccountPrincipal, _ targets: [AccessTarget]
  ) {
    let attachables: [Attachable?] =
      EscalationGraph.attaching.contains(action) ? graph.attachables(from) : [nil]
    var best: (certainty: Certainty, target: AccessTarget, ruling: AccessInquiry.Ruling, with: Attachable?)?
    for target in targets {
      for attachable in attachables where best?.certainty != .yes {
        let ruling = AccessInquiry(
          graph.access, from, action: action, target: target, keys: attachable?.variant.keys ?? []
        ).prepared()
        let certainty = min(ruling.certainty, attachable?.certainty ?? .yes)
        if certainty > best?.certainty ?? .no { best = (certainty, target, ruling, attachable) }
      }
    }
    guard let best else { return }
    grounds.resource = best.target.arn
    grounds.add(best.ruling)
    guard let attachable = best.with, let before = attachable.before else { return }
    grounds.actions.insert(before.action, at: max(grounds.actions.count - 1, 0))
    for ruling in before.rulings { grounds.add(ruling) }
    grounds.remarks.append(attachable.remark)
  }

  /// What makes room for one more version of the policy, where another does that.
  private func addDeletedVersion(_ grounds: inout Grounds, _ from: AccountPrincipal) {
    guard from.partnership != nil, let place = graph.policyPlaces[grounds.resource],
      (graph.access.customerPolicies[place].versions.value?.count ?? 0) >= 5
    else { return }
    let ruling = AccessInquiry(
      graph.access, from, action: EscalationGraph.deletingVersion, target: graph.policies.targets[place]
    ).prepared()
    grounds.actions.insert(EscalationGraph.deletingVersion, at: max(grounds.actions.count - 1, 0))
    grounds.add(ruling)
  }

  /// What holds `to` back once it has every permission, and how it is done away with.
  private mutating func addLift(
    _ grounds: inout Grounds, _ from: AccountPrincipal, _ to: AccountPrincipal, isRewriting: Bool
  ) {
    var verdict = graph.raising.verdict(of: to)
    if isRewriting, verdict.certainty != .yes, let everything = graph.access.everything {
      // What a policy denied is gone with what it said.
      let policies = to.policies.replacing(grounds.resource, by: everything)
      let rewritten = graph.raising.verdict(of: to, with: policies)
      if rewritten.certainty > verdict.certainty {
        verdict = rewritten
        grounds.remarks.append("what that policy denied is gone then")
      }
    }
    if verdict.certainty == .yes {
      if graph.raising.isBounded(to) {
        grounds.remarks.append("its boundary allows as much, or it can lift it then")
      }
      return
    }
    let lifts = graph.lifts(of: to, by: from).lazy.map { ($0, $0.prepared()) }
    if let (lift, ruling) = lifts.first(where: { $0.1.certainty == .yes }) {
      grounds.actions.append(lift.action)
      grounds.add(ruling)
      grounds.remarks.append("the boundary is done away with by \(lift.action)")
    } else {
      grounds.obstacles += verdict.obstacles
    }
  }

  /// What becomes of the device that `to` signs in with, where a password or a key is given to it.
  private func addDevice(_ grounds: inout Grounds, _ from: AccountPrincipal, _ to: AccountPrincipal) {
    let user = graph.nodes[graph.place(of: to.index)]
    guard user.hasMFA.value == true, grounds.actions.contains(where: EscalationGraph.taking.contains) else {
      return
    }
    if grounds.actions.contains(where: EscalationGraph.signingIn.contains) {
      addDeactivation(&grounds, from, user)
      guard grounds.actions.contains(EscalationGraph.deactivating) else { return }
    }
    guard to.index == user.index else { return }
    if graph.enrolled.contains(user.index) {
      grounds.remarks.append("it may enable another MFA device by itself")
    } else if graph.deviceless[user.index] != nil {
      grounds.actions += EscalationGraph.enrolling
      for ruling in graph.enrolling(user, by: from) { grounds.add(ruling) }
      grounds.remarks.append("an MFA device that \(from.kind.rawValue) \(from.name) makes is enabled for it")
    }
  }

  private func addDeactivation(_ grounds: inout Grounds, _ from: AccountPrincipal, _ to: AccountPrincipal) {
    let ruling = AccessInquiry(
      graph.access, from, action: EscalationGraph.deactivating, target: to.target
    ).prepared()
    guard ruling.certainty == .yes else {
      grounds.obstacles.append(.circumstance("whoever signs in as \(to.arn) has its MFA device"))
      return
    }
    grounds.actions.append(EscalationGraph.deactivating)
    grounds.add(ruling)
    grounds.remarks.append("its MFA device is deactivated by \(EscalationGraph.deactivating)")
  }

  private func addNeeds(_ grounds: inout Grounds, _ entry: EscalationEntry, _ to: AccountPrincipal) {
    for need in entry.needs {
      let unknown: (reason: Missing?, text: String)? =
        switch need {
        case .freeKey: (to.keyCount.missing, "\(to.arn) has fewer than two access keys")
        case .password: (to.hasPassword.missing, "\(to.arn) has a console password")
        case .noPassword: (to.hasPassword.missing, "\(to.arn) has no console password")
        case .instanceProfile: (to.hasInstanceProfile.missing, "\(to.arn) has an instance profile")
        case .noInstanceProfile: (to.hasInstanceProfile.missing, "\(to.arn) has no instance profile")
        case .twoKeys, .oldPassword, .version: nil
        }
      guard let unknown, let reason = unknown.reason else { continue }
      grounds.obstacles.append(.untold(unknown.text, reason))
    }
  }

  /// How a principal raises itself within its limits: the groups that it joins are those whose policies are used next.
  private mutating func raiseGrounds(
    _ entry: EscalationEntry, _ from: AccountPrincipal, _ to: AccountPrincipal,
    _ following: [EscalationPath.Step]
  ) -> Grounds {
    var grounds = Grounds(resource: from.arn, actions: entry.actionNames)
    if let unbinding = graph.unbindings[to.index] {
      grounds.resource = unbinding.inquiry.target.arn
      grounds.actions = [unbinding.inquiry.action]
      grounds.add(unbinding.inquiry.prepared())
      for also in unbinding.also {
        if !grounds.actions.contains(also.action) { grounds.actions.append(also.action) }
        grounds.add(also.prepared())
      }
      grounds.does = unbinding.does
      grounds.remarks.append(unbinding.object)
      if let missing = unbinding.missing {
        grounds.obstacles.append(.untold("another version denies less", missing))
      }
      return grounds
    }
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

  /// How a principal does away with what holds somebody else back.
  private mutating func unbindGrounds(_ entry: Int, _ from: AccountPrincipal, _ to: AccountPrincipal)
    -> Grounds
  {
    var grounds = Grounds(resource: to.arn, actions: [])
    guard let (inquiry, object) = graph.unbinding(from, entry, of: to) else { return grounds }
    grounds.actions = [inquiry.action]
    grounds.resource = inquiry.target.arn
    grounds.add(inquiry.prepared())
    grounds.remarks.append(object)
    return grounds
  }

  /// How a principal does away with its own boundary.
  private func unbound(_ from: AccountPrincipal) -> Grounds {
    var grounds = Grounds(resource: from.arn, actions: [])
    let lifts = graph.lifts(of: from, by: from).map { ($0, $0.prepared()) }
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
