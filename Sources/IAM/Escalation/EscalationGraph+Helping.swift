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

  /// So many pairs are thought of for one principal at most.
  private static let pairLimit = 12

  /// Two whom somebody has to become, and the node that goes on from there.
  struct Joint: Hashable {
    let first: Int
    let second: Int
    let node: Int
    /// By which entry the first makes the node of the second; nil where they do something together.
    let entry: Int?
  }

  /// What is known of pairs, whoever can become both.
  private struct Pairs {
    struct Key: Hashable {
      let first: Int
      let second: Int
      let way: Int?
    }
    /// A principal as somebody changed it, whoever that was.
    struct State: Hashable {
      let place: Int
      let identity: [ObjectIdentifier]
      let boundary: [ObjectIdentifier]?
      let tags: [Tag]?
      let groups: [String]
      let attached: [String]

      init(_ node: AccountPrincipal, of place: Int) {
        self.place = place
        identity = node.policies.identity.map { ObjectIdentifier($0.compiled) }
        boundary = node.policies.boundaryPolicies?.map { ObjectIdentifier($0.compiled) }
        tags = node.isRetagged ? node.tags.value : nil
        groups = node.groups
        attached = node.attachedARNs
      }
    }

    var nodes: [Key: [Joint]] = [:]
    var possible: [ActionSet]
    /// What each state of a principal is and can do.
    var states: [State: (verdict: Administrators.Verdict, edges: [EscalationEdge])] = [:]
  }

  /// Adds what a principal of `places` can do who can become two others, or one beside itself: one passes a role to something
  /// that the other sets going, or one changes the other.
  mutating func addJoint(_ places: [Int], _ search: EscalationSearch) {
    guard !isHopeless else { return }
    let ways = passingEntries.filter { place in entries[place].actions.contains(where: \.isLater) }
    var later: [Int: ActionSet] = [:]
    for way in ways {
      later[way] = access.actions.set(of: entries[way].actions.filter(\.isLater).map(\.name))
    }
    var pairs = Pairs(
      possible: nodes.map { isNew($0.index) ? ActionSet() : $0.policies.possible ?? ActionSet() })
    let together = search.unions(of: pairs.possible)
    var changing = unbindingActions
    changing.formUnion(access.actions.set(of: [Self.joining] + Self.attaching))
    var preparing = Preparing(self)
    var closure = search.closure()
    for place in places {
      let own = pairs.possible[place]
      let all = together[place]
      let feasible = ways.filter { all.isSuperset(of: required[$0]) && !own.isSuperset(of: required[$0]) }
      let mayChange = !all.isDisjoint(with: changing)
      let mayPrepare = !all.isDisjoint(with: preparing.actions)
      guard !feasible.isEmpty || mayChange || mayPrepare else { continue }
      closure.begin(at: place, in: search)
      let reached = closure.order
      var found: [Joint] = []
      for way in feasible {
        guard let rest = later[way] else { continue }
        let first = required[way].subtracting(rest)
        // Whoever may do both is held back by something else.
        let makers = reached.filter {
          pairs.possible[$0].isSuperset(of: first) && !pairs.possible[$0].isSuperset(of: rest)
        }
        guard !makers.isEmpty else { continue }
        let helpers = reached.filter {
          pairs.possible[$0].isSuperset(of: rest) && !pairs.possible[$0].isSuperset(of: first)
        }
        for (maker, helper) in Self.pairs(makers, helpers) where bases[maker] != bases[helper] {
          let key = Pairs.Key(first: maker, second: helper, way: way)
          let joints = pairs.nodes[key] ?? joined(maker, helper, way)
          pairs.nodes[key] = joints
          found += joints
          if !joints.isEmpty { break }
        }
      }
      if mayChange {
        let changers = reached.filter { !pairs.possible[$0].isDisjoint(with: changing) }
        let changed = reached.filter { $0 < access.principals.count && mayBeChanged(nodes[$0]) }
        for (changer, other) in Self.pairs(changers, changed) where bases[changer] != other {
          let key = Pairs.Key(first: changer, second: other, way: nil)
          let joints = pairs.nodes[key] ?? self.changed(other, by: changer, &pairs)
          pairs.nodes[key] = joints
          found += joints
        }
      }
      if mayPrepare { addPrepared(reached, possible: pairs.possible, &preparing, to: &found) }
      if !found.isEmpty { joints[place] = found }
    }
  }

  /// Whether nobody is an administrator, and nobody could be made one: what an organization lets nobody do, no way leads to.
  private var isHopeless: Bool {
    guard administrators.allSatisfy({ $0.certainty == .no }), access.everything != nil else { return false }
    let isAskedForTags = nodes.contains { node in
      node.policies.serviceControl.contains { $0.contains { !$0.compiled.tagKeys.isEmpty } }
    }
    // Tags may be others by then.
    guard !isAskedForTags else { return false }
    var raising = raising
    return nodes.allSatisfy { principal in
      var policies = principal.policies
      policies.identity = []
      policies.boundary = .none
      policies.unread = []
      policies = access.withEverything(policies, of: principal)
      return raising.verdict(of: principal, with: policies).certainty == .no
    }
  }

  /// One of each, those who come first before others; so many at most.
  private static func pairs(_ left: [Int], _ right: [Int]) -> ArraySlice<(Int, Int)> {
    left.prefix(pairLimit).flatMap { one in right.prefix(pairLimit).map { (one, $0) } }.prefix(3 * pairLimit)
  }

  private mutating func joined(_ maker: Int, _ helper: Int, _ way: Int) -> [Joint] {
    helpings(nodes[maker], nodes[helper], way).map { helping, reached in
      let other = nodes[helper]
      let both = AccountPrincipal(other, index: nodes.count, policies: other.policies)
      append(both, of: other.index, administrators[other.index])
      edges.append([EscalationEdge(entry: way, gain: .become, reached: reached)])
      helpings[both.index] = helping
      return Joint(first: maker, second: helper, node: both.index, entry: nil)
    }
  }

  // MARK: One changes the other

  private static let joining = "iam:AddUserToGroup"

  /// Whether anything holds it back that another may do away with, or it may be put into a group.
  private func mayBeChanged(_ principal: AccountPrincipal) -> Bool {
    guard !principal.isReserved else { return false }
    return principal.kind == .user || raising.isBounded(principal) || !principal.target.ownTagKeys.isEmpty
      || !principal.attachedARNs.isEmpty
      || principal.policies.identity.contains { !$0.compiled.denied.isEmpty }
  }

  /// The nodes of a principal as it would be once `changer` has changed it, for certain.
  private mutating func changed(_ place: Int, by changer: Int, _ pairs: inout Pairs) -> [Joint] {
    let other = nodes[place]
    let actor = nodes[changer]
    let changes =
      (withoutBoundary(other, by: actor) + boundaryVersions(of: other, by: actor)
      + boundaryReplacements(of: other, by: actor) + denials(of: other, by: actor)
      + joinings(of: other, by: actor) + versions(of: other, by: actor)
      + attachments(of: other, by: actor) + retaggings(of: other, by: actor))
      .filter { $0.certainty == .yes }
    return changes.prefix(Self.pairLimit).map { change in
      let node = AccountPrincipal(
        other, index: nodes.count, policies: change.policies, joining: change.joined,
        leaving: change.left, attaching: change.attached,
        tags: change.tags.map { AccountPrincipal.Tags(tags: $0) })
      let state = Pairs.State(node, of: place)
      if let known = pairs.states[state] {
        append(node, of: place, known.verdict)
        edges.append(known.edges)
      } else {
        append(node, of: place, Administrators(access: access).verdict(of: node))
        edges.append(found(for: node))
        pairs.states[state] = (administrators[node.index], edges[node.index])
      }
      unbindings[node.index] = change
      return Joint(first: changer, second: place, node: node.index, entry: change.entry)
    }
  }

  private func withoutBoundary(_ principal: AccountPrincipal, by actor: AccountPrincipal) -> [Unbinding] {
    guard raising.isBounded(principal), mayLift(actor), let entry = unbindables.boundaryEntry else {
      return []
    }
    var policies = principal.policies
    policies.boundary = .none
    let lifts = lifts(of: principal, by: actor).map { lift in
      Unbinding(
        entry: entry, inquiry: lift, object: "the boundary of \(principal.name)", policies: policies)
    }
    return lifts.first { $0.certainty == .yes }.map { [$0] } ?? []
  }

  private func joinings(of principal: AccountPrincipal, by actor: AccountPrincipal) -> [Unbinding] {
    guard principal.kind == .user, let possible = actor.policies.possible,
      let number = access.actions[Self.joining], possible.contains(number), let entry = joiningEntry
    else { return [] }
    let groups = access.groups.filter { group in
      !principal.groups.contains(group.name) && !group.policies.isEmpty
        && group.policies.allSatisfy { $0.compiled.denied.isEmpty }
    }.map { group in
      (
        group: group,
        inquiry: AccessInquiry(
          access, actor, action: Self.joining, target: AccessTarget(arn: group.arn, tags: []))
      )
    }.filter { $0.inquiry.ruling().certainty == .yes }.prefix(Self.pairLimit)
    func joining(_ groups: some Collection<(group: AccountGroup, inquiry: AccessInquiry)>) -> Unbinding? {
      guard let first = groups.first else { return nil }
      var policies = principal.policies
      for (group, _) in groups { policies.identity += group.policies }
      let names = groups.map { "group \($0.group.name)" }.joined(separator: " and ")
      var unbinding = Unbinding(
        entry: entry, inquiry: first.inquiry, object: "with the permissions of \(names)", policies: policies)
      unbinding.joined = groups.map(\.group)
      unbinding.also = groups.dropFirst().map(\.inquiry)
      return unbinding
    }
    var found = groups.map { [$0] }.compactMap(joining)
    if groups.count > 1, let all = joining(groups) { found.append(all) }
    return found
  }

  /// The roles that two can have a service run code with, for certain: those together that go one way, and each by itself whose
  /// trust policy asks what the service acts for.
  private mutating func helpings(_ maker: AccountPrincipal, _ helper: AccountPrincipal, _ way: Int) -> [(
    helping: Helping, reached: EdgeSet
  )] {
    let entry = entries[way]
    let sourced = entry.source == nil ? [] : sourced
    for (service, thing) in passings(maker, entry) {
      let trusting = trusting(service)
      let passed = sets.set(maker, may: "iam:PassRole", on: roles, Self.passing(service, to: thing))
      guard !trusting.isEmpty, !passed.isEmpty else { continue }
      func isOutOfQuestion(_ index: Int) -> Bool {
        // Nobody needs to be made whom one of them is.
        index == maker.index || index == helper.index
          || Self.certainty(ofNeedsOf: entry, about: nodes[index]) != .yes
      }
      let alike = intersection([passed, trusting], of: roles, gate: .yes) { index in
        sourced.contains(index) || isOutOfQuestion(index) ? .no : .yes
      }
      let apart = intersection([passed], of: roles, gate: .yes) { index in
        sourced.contains(index) && !isOutOfQuestion(index) ? .yes : .no
      }
      var found: [(helping: Helping, reached: EdgeSet)] = []
      if !alike.settled.isEmpty, let helping = helping(maker, helper, entry, service, thing) {
        found.append((helping, EdgeSet(settled: alike.settled, open: [])))
      }
      for role in apart.settled.prefix(Self.pairLimit) where trusting.certainty(of: role - userCount) != .no {
        guard let helping = helping(maker, helper, entry, service, thing, actingWith: nodes[role]) else {
          continue
        }
        found.append((helping, EdgeSet(settled: [role], open: [])))
      }
      if !found.isEmpty { return found }
    }
    return []
  }

  private func helping(
    _ maker: AccountPrincipal, _ helper: AccountPrincipal, _ entry: EscalationEntry, _ service: String,
    _ thing: String?
  ) -> Helping? {
    var regions = regions(maker, entry, making: thing)
    for region in self.regions(helper, entry, making: thing) where !regions.contains(region) {
      regions.append(region)
    }
    for region in regions {
      guard let rulings = together(maker, helper, entry, making: thing, in: region) else { continue }
      return Helping(
        maker: maker.index, helper: helper.index, service: service, thing: thing, rulings: rulings)
    }
    return nil
  }

  /// The same with a role that lets the service in for something only, which the two make, or in some regions.
  private func helping(
    _ maker: AccountPrincipal, _ helper: AccountPrincipal, _ entry: EscalationEntry, _ service: String,
    _ thing: String?, actingWith role: AccountPrincipal
  ) -> Helping? {
    guard let form = entry.source else { return nil }
    let trust = ServiceTrust(access: access)
    for source in [maker, helper].flatMap({ sources($0, entry, form, thing, of: role) }) {
      guard trust.ruling(service, assuming: role, source: source.pattern)?.certainty == .yes,
        let rulings = together(maker, helper, entry, making: source.thing, in: source.region)
      else { continue }
      return Helping(
        maker: maker.index, helper: helper.index, service: service, thing: thing, rulings: rulings)
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
    for template in (entry.groups[.new] ?? []).map(\.template) {
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
