// Tags that a principal's own policies ask for: those that it gives itself, and those of a session that it opens.
extension EscalationGraph {
  /// So many changed principals are looked at for one at most.
  private static let retaggingLimit = 12

  /// The changes of its tags with which a principal's policies may say something else.
  func tagChanges(of principal: AccountPrincipal, _ policies: [PlacedPolicy]) -> [TagChange] {
    let asking = policies.filter { !$0.compiled.tagKeys.isEmpty }
    guard !asking.isEmpty else { return [] }
    let request = AccessRequest(
      requester: principal.requester, action: "", resource: "*",
      context: access.circumstances.context(of: principal, session: .unknown))
    return TagChange.candidates(asking, of: nil, .principal, in: request)
  }

  /// Adds a principal as it would be with other tags, which it may give itself, and so on from there.
  mutating func addRetagged(_ principal: AccountPrincipal) {
    guard !principal.isReserved, !principal.target.ownTagKeys.isEmpty, let entry = taggingEntry,
      let noun = TagChange.noun(of: principal.arn), principal.tags.value != nil,
      principal.policies.possible.map({ !$0.isDisjoint(with: unbindingActions) }) ?? true
    else { return }
    var states = [principal]
    var seen: Set<Set<Tag>> = [Set(principal.tags.value ?? [])]
    var next = 0
    while next < states.count {
      let state = states[next]
      next += 1
      if next > 1, administrators[state.index].certainty == .yes { continue }
      for change in tagChanges(of: state, state.policies.all) where states.count < Self.retaggingLimit {
        guard let tags = change.applied(to: state.tags.value ?? []), !isHeldByResource(change, state),
          seen.insert(Set(tags)).inserted
        else { continue }
        var inquiries = change.requests(for: noun).map { action, keys in
          AccessInquiry(access, state, action: action, target: state.target, keys: keys)
        }
        guard let first = inquiries.first else { continue }
        inquiries.removeFirst()
        var unbinding = Unbinding(
          entry: entry, inquiry: first, object: "\(change) then", policies: state.policies)
        unbinding.also = inquiries.first
        guard unbinding.certainty != .no else { continue }
        let node = add(
          state, with: state.policies, tags: AccountPrincipal.Tags(tags: tags), by: entry,
          unbinding.certainty)
        unbindings[node.index] = unbinding
        states.append(node)
      }
    }
  }

  /// Whether it has one of the tags, and may be allowed something on itself because of it.
  private func isHeldByResource(_ change: TagChange, _ principal: AccountPrincipal) -> Bool {
    let held = Set((principal.tags.value ?? []).map { $0.key.lowercased() })
    let lost = Set(change.keys.map { $0.lowercased() }).intersection(held)
    guard !lost.isEmpty else { return false }
    return principal.policies.all.contains { policy in
      policy.compiled.policy.statements.contains { statement in
        statement.conditions.contains { condition in
          TagChange.key(of: condition, .resource).map { lost.contains($0.lowercased()) } ?? false
        }
      }
    }
  }

  /// Adds roles as they are in a session that has tags which their policies ask for, as what those of `places` can become who
  /// may assume them with such tags.
  mutating func addTaggedSessions(_ places: [Int]) {
    guard let entry = assumingEntry else { return }
    var asking: [Int: [AccountPrincipal]] = [:]
    for place in access.principals.indices.dropFirst(userCount) {
      let role = nodes[place]
      guard !role.target.ownTagKeys.isEmpty, administrators[place].certainty != .yes,
        role.placedTrust != nil
      else { continue }
      let tagged = sessions(of: role)
      if !tagged.isEmpty { asking[place] = tagged }
    }
    guard !asking.isEmpty else { return }
    var found: [ObjectIdentifier: [Int]] = [:]
    for place in places {
      var reached: Set<Int> = []
      for edge in edges[place] where edge.entry == entry {
        let key = ObjectIdentifier(edge.reached)
        let roles =
          found[key] ?? (edge.reached.settled + edge.reached.open).filter { asking[$0] != nil }
        found[key] = roles
        reached.formUnion(roles)
      }
      var isSettled = false
      for role in reached.sorted() where role != place && !isSettled {
        for session in asking[role] ?? [] where !isSettled {
          let certainty = taggedEntrance(of: session, by: nodes[place]).map(\.certainty).min() ?? .no
          guard certainty != .no else { continue }
          isSettled = certainty == .yes && administrators[session.index].certainty == .yes
          edges[place].append(
            EscalationEdge(entry: entry, gain: .become, reached: EdgeSet(session.index, certainty)))
        }
      }
    }
  }

  /// A role's sessions with tags that get it further than without, as nodes.
  private mutating func sessions(of role: AccountPrincipal) -> [AccountPrincipal] {
    var sessions: [AccountPrincipal] = []
    for change in tagChanges(of: role, role.policies.all)
    where change.removed.isEmpty && sessions.count < Self.retaggingLimit {
      guard let tags = change.applied(to: role.tags.value ?? []) else { continue }
      let node = AccountPrincipal(
        role, index: nodes.count, policies: role.policies,
        tags: AccountPrincipal.Tags(tags: tags, isOfSession: true))
      let verdict = Administrators(access: access).verdict(of: node)
      append(node, of: role.index, verdict)
      let ways = found(for: node)
      guard verdict.certainty > administrators[role.index].certainty || ways.count > edges[role.index].count
      else {
        nodes.removeLast()
        bases.removeLast()
        administrators.removeLast()
        continue
      }
      edges.append(ways)
      sessionTags[node.index] = change
      sessions.append(node)
    }
    return sessions
  }

  /// What lets `node` open a session with tags: a permission to assume its role, and one for the tags, both of the trust policy too.
  func taggedEntrance(of session: AccountPrincipal, by node: AccountPrincipal) -> [AccessInquiry.Ruling] {
    ["sts:AssumeRole", Self.taggingSession].map { action in
      AccessInquiry(
        access, node, action: action, target: session.target,
        keys: sessionTags[session.index]?.requestKeys ?? [], trust: session.placedTrust
      ).ruling()
    }
  }

  /// What takes a permission of its own beside assuming.
  static let taggingSession = "sts:TagSession"
}
