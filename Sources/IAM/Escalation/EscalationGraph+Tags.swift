// Tags that a principal's own policies ask for: those that it gives itself, and those of a session that it opens.
extension EscalationGraph {
  /// So many changed principals are looked at for one at most.
  private static let retaggingLimit = 12

  /// So many values of a tag, and principals that a pattern may mean, are thought of at most.
  private static let comparedLimit = 12

  /// What the account's tags and names are, for those who compare their own tags with them.
  struct TagComparisons {
    /// The values that users, roles and policies have, by the tag in lower case: of those who are worth being first.
    var values: [String: [String]] = [:]
    /// The tags that a principal has together, each once.
    var sets: [[String: String]] = []
    var principals: [[UInt8]] = []
    /// Trust policies that ask for tags of whoever they let in.
    var trusts: [PlacedPolicy] = []
  }

  /// Looks once at what tags may be compared with; `search` says who is worth being.
  mutating func compare(_ search: EscalationSearch) {
    let worthy = access.principals.indices.filter { !nodes[$0].isReserved && search.distances[$0] != nil }
      .sorted { (search.distances[$0] ?? 0, $0) < (search.distances[$1] ?? 0, $1) }
    let others = access.principals.indices.filter { search.distances[$0] == nil }
    var comparisons = TagComparisons()
    func add(_ tags: [Tag]) {
      for tag in tags {
        let key = tag.key.lowercased()
        var values = comparisons.values[key] ?? []
        guard values.count < Self.comparedLimit, !values.contains(tag.value) else { continue }
        values.append(tag.value)
        comparisons.values[key] = values
      }
    }
    for place in worthy { add(nodes[place].tags.value ?? []) }
    for policy in access.customerPolicies { add(policy.tags.value ?? []) }
    for place in others { add(nodes[place].tags.value ?? []) }
    for place in worthy + others where comparisons.sets.count < 2 * Self.comparedLimit {
      let tags = nodes[place].tags.value ?? []
      guard tags.count > 1 else { continue }
      let set = Dictionary(tags.map { ($0.key.lowercased(), $0.value) }) { first, _ in first }
      if !comparisons.sets.contains(set) { comparisons.sets.append(set) }
    }
    comparisons.principals = (worthy + others).prefix(2 * Self.comparedLimit).map {
      Array(nodes[$0].arn.utf8)
    }
    for place in worthy + others where comparisons.trusts.count < 2 * Self.comparedLimit {
      guard let trust = nodes[place].placedTrust, !trust.compiled.tagKeys.isEmpty else { continue }
      comparisons.trusts.append(trust)
    }
    tagComparisons = comparisons
  }

  /// The changes of its tags with which a principal's policies, and those of roles that might let it in, may say something else.
  func tagChanges(of principal: AccountPrincipal) -> [TagChange] {
    let asking = principal.policies.all.filter { !$0.compiled.tagKeys.isEmpty } + tagComparisons.trusts
    guard !asking.isEmpty else { return [] }
    let request = AccessRequest(
      requester: principal.requester, action: "", resource: "*",
      context: access.circumstances.context(of: principal, session: .unknown))
    let own = principal.tags.value ?? []
    let compared = tagComparisons
    let resources = TagChange.Resources(
      values: { key in
        own.filter { $0.key.lowercased() == key.lowercased() }.map(\.value)
          + (compared.values[key.lowercased()] ?? [])
      }, sets: compared.sets,
      matching: { before, after in Self.texts(between: before, after, in: compared.principals) })
    return TagChange.candidates(asking, of: nil, .principal, in: request, resources: resources)
  }

  /// What may stand between two patterns so that they mean one of the ARNs: the shortest text for each.
  private static func texts(between before: String, _ after: String, in arns: [[UInt8]]) -> [String] {
    let first = Glob(pattern: before.utf8)
    let last = Glob(pattern: after.utf8)
    let whole = Glob(pattern: "\(before)*\(after)".utf8)
    var texts: [String] = []
    for arn in arns where whole.matches(arn) && texts.count < comparedLimit {
      let starts = arn.indices.filter { first.matches(Array(arn[..<$0])) }
      let ends = arn.indices.dropFirst().map(\.self) + [arn.count]
      let fitting = ends.filter { last.matches(Array(arn[$0...])) }
      let best = starts.compactMap { start in fitting.first { $0 > start }.map { (start, $0) } }
        .min { $0.1 - $0.0 < $1.1 - $1.0 }
      guard let (start, end) = best else { continue }
      let text = String(decoding: arn[start..<end], as: UTF8.self)
      if !texts.contains(text) { texts.append(text) }
    }
    return texts
  }

  /// The ways to give it other tags, which its policies or those of others ask for.
  func retaggings(of state: AccountPrincipal, by actor: AccountPrincipal) -> [Unbinding] {
    guard !state.isReserved, let entry = taggingEntry, let tags = state.tags.value,
      let noun = TagChange.noun(of: state.arn), mayTag(actor, noun)
    else { return [] }
    return tagChanges(of: state).map { $0.needed(by: tags) }.compactMap { change in
      retagging(of: state, by: actor, to: change, entry, noun, tags)
    }
  }

  private func retagging(
    of state: AccountPrincipal, by actor: AccountPrincipal, to change: TagChange, _ entry: Int,
    _ noun: String,
    _ tags: [Tag]
  ) -> Unbinding? {
    guard let changed = change.applied(to: tags) else { return nil }
    let inquiries = change.requests(for: noun).map { action, keys in
      AccessInquiry(access, actor, action: action, target: state.target, keys: keys)
    }
    guard let first = inquiries.first else { return nil }
    var unbinding = Unbinding(
      entry: entry, inquiry: first, object: "\(change) then", policies: state.policies)
    unbinding.also = Array(inquiries.dropFirst())
    unbinding.tags = changed
    return unbinding.certainty == .no ? nil : unbinding
  }

  /// Adds the principal with the tags of a session that its role's trust policy compares with the tags of whoever opens it.
  private mutating func addRetagged(
    _ principal: AccountPrincipal, toOpen session: AccountPrincipal, by entry: Int
  ) {
    guard session.placedTrust?.compiled.tagKeys.isEmpty == false, !principal.isReserved,
      let change = sessionTags[session.index], let tagging = taggingEntry, let tags = principal.tags.value,
      let noun = TagChange.noun(of: principal.arn), mayTag(principal, noun),
      let unbinding = retagging(
        of: principal, by: principal, to: change.needed(by: tags), tagging, noun, tags),
      let changed = unbinding.tags
    else { return }
    let retagged = AccountPrincipal(
      principal, index: nodes.count, policies: principal.policies, tags: AccountPrincipal.Tags(tags: changed))
    let certainty = taggedEntrance(of: session, by: retagged).map(\.certainty).min() ?? .no
    guard certainty != .no else { return }
    let node = add(principal, by: unbinding)
    edges[node.index].append(
      EscalationEdge(entry: entry, gain: .become, reached: EdgeSet(session.index, certainty)))
  }

  private func mayTag(_ state: AccountPrincipal, _ noun: String) -> Bool {
    guard let possible = state.policies.possible else { return true }
    return !possible.isDisjoint(with: access.actions.set(of: TagChange.actions(on: noun)))
  }

  /// Adds roles as they are in a session that has tags which their policies ask for, as what those of `places` can become who
  /// may assume them with such tags.
  mutating func addTaggedSessions(_ places: [Int]) {
    guard let entry = assumingEntry else { return }
    var asking: [Int: [AccountPrincipal]] = [:]
    for place in access.principals.indices.dropFirst(userCount) {
      let role = nodes[place]
      guard !role.target.ownTagKeys.isEmpty || !tagComparisons.trusts.isEmpty,
        administrators[place].certainty != .yes, role.letsTagsIn
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
          guard certainty != .no else {
            addRetagged(nodes[place], toOpen: session, by: entry)
            continue
          }
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
    for change in tagChanges(of: role)
    where change.removed.isEmpty && sessions.count < Self.retaggingLimit {
      guard let tags = change.applied(to: role.tags.value ?? []) else { continue }
      let node = AccountPrincipal(
        role, index: nodes.count, policies: role.policies,
        tags: AccountPrincipal.Tags(tags: tags, isOfSession: true))
      guard add(node, of: role) else { continue }
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

extension AccountPrincipal {
  /// Whether its trust policy may allow tags of a session to anybody but those whom a provider or a service vouches for.
  fileprivate var letsTagsIn: Bool {
    guard let trust = placedTrust else { return false }
    let action = Array(EscalationGraph.taggingSession.lowercased().utf8)
    return trust.compiled.policy.statements.contains { statement in
      guard statement.effect == .allow, statement.coversAction(action) else { return false }
      guard case .listed(let element)? = statement.principals else { return true }
      return element.entries.contains { entry in
        switch entry {
        case .federated, .anyFederated, .service, .anyService: false
        default: true
        }
      }
    }
  }
}
