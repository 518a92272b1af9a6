// Nodes for sessions that a policy names: whoever opens one chooses its name and its source identity.
extension EscalationGraph {
  /// So many sessions are thought of for one role at most.
  private static let sessionLimit = 12

  /// Adds each session that a trust policy names, and those that a role's own policies ask for, as what those can become who may
  /// assume its role so.
  mutating func addSessions() {
    guard let entry = assumingEntry else { return }
    let named = Dictionary(grouping: trusts.sessions, by: \.name)
    for role in nodes[userCount...].prefix(roles.targets.count)
    where administrators[role.index].certainty != .yes {
      for session in sessions(of: role, named: named[role.name] ?? []) { add(session, by: entry) }
    }
  }

  /// What a session is like.
  private struct Session {
    let role: AccountPrincipal
    var requester: Requester?
    var sourceIdentity: String?
    /// Whether another role's trust policy names it.
    var isNamed = false
  }

  /// `named` are those of which other roles' trust policies speak.
  private func sessions(of role: AccountPrincipal, named: [Requester]) -> [Session] {
    var sessions = named.map { Session(role: role, requester: $0, isNamed: true) }
    guard
      role.policies.contains(where: { policy in
        policy.personalKeys.contains { $0 == AccountPrincipal.userID || $0 == AccountPrincipal.identity }
      })
    else { return sessions }
    let names = names(of: role)
    let identities = texts(askedBy: role, as: AccountPrincipal.identity, like: Glob([.anything]))
    for name in names { sessions.append(Session(role: role, requester: name)) }
    for identity in identities {
      sessions.append(Session(role: role, sourceIdentity: identity))
      for name in names { sessions.append(Session(role: role, requester: name, sourceIdentity: identity)) }
    }
    return Array(sessions.prefix(named.count + Self.sessionLimit))
  }

  /// Sessions with the names that the role's policies ask for: `aws:userid` is the role's id, a colon and the name.
  private func names(of role: AccountPrincipal) -> [Requester] {
    guard let id = role.id else { return [] }
    let shape = Glob(pattern: "\(id):*".utf8)
    return texts(askedBy: role, as: AccountPrincipal.userID, like: shape).compactMap { text in
      let name = text.dropFirst(id.utf8.count + 1)
      guard !name.isEmpty else { return nil }
      return Requester(
        "arn:\(access.circumstances.partition):sts::\(access.accountID):assumed-role/\(role.name)/\(name)")
    }
  }

  /// Texts of that shape that the values of the role's conditions on a key mean, each once.
  private func texts(askedBy role: AccountPrincipal, as key: ContextKey, like shape: Glob) -> [String] {
    var texts: [String] = []
    for condition in role.policies.all.flatMap(\.compiled.policy.statements).flatMap(\.conditions)
    where condition.key == key {
      for value in condition.values {
        guard let bytes = Glob(pattern: value.utf8).commonText(with: shape) else { continue }
        let text = String(decoding: bytes, as: UTF8.self)
        if !text.isEmpty, !texts.contains(text) { texts.append(text) }
      }
    }
    return texts
  }

  private mutating func add(_ session: Session, by entry: Int) {
    let role = session.role
    let node = AccountPrincipal(
      role, index: nodes.count, policies: role.policies, session: session.requester,
      sourceIdentity: session.sourceIdentity)
    guard add(node, of: role, inAnyCase: session.isNamed) else { return }
    let settled = EdgeSet(node.index, .yes)
    let open = EdgeSet(node.index, .open)
    for place in access.principals.indices + deviceless.values.sorted() where place != role.index {
      let isReaching = edges[place].contains { edge in
        edge.entry == entry
          && (edge.reached.settled.contains(role.index) || edge.reached.open.contains(role.index))
      }
      guard isReaching, let certainty = opening(node, by: nodes[place])?.map(\.certainty).min(),
        certainty != .no
      else { continue }
      edges[place].append(
        EscalationEdge(entry: entry, gain: .become, reached: certainty == .yes ? settled : open))
    }
  }

  /// Adds a session of a role; false where it gets no further than any other, so that it is of no use.
  mutating func add(_ session: AccountPrincipal, of role: AccountPrincipal, inAnyCase: Bool = false) -> Bool {
    let verdict = Administrators(access: access).verdict(of: session)
    append(session, of: role.index, verdict)
    let ways = found(for: session)
    guard
      inAnyCase || verdict.certainty > administrators[role.index].certainty
        || ways.count > edges[role.index].count
    else {
      nodes.removeLast()
      bases.removeLast()
      administrators.removeLast()
      return false
    }
    edges.append(ways)
    return true
  }

  /// What lets `node` open a session with a name or a source identity: a permission to assume its role, and one to set the
  /// identity, both of the trust policy too; nil where it has neither.
  func opening(_ session: AccountPrincipal, by node: AccountPrincipal) -> [AccessInquiry.Ruling]? {
    let name = session.requester.sessionName
    let identity = session.sourceIdentity
    guard name != nil || identity != nil else { return nil }
    var keys: [(key: ContextKey, values: [[UInt8]])] = []
    if let name { keys.append((AccountPrincipal.sessionName, [Array(name.utf8)])) }
    if let identity { keys.append((Self.identityOfRequest, [Array(identity.utf8)])) }
    return (["sts:AssumeRole"] + (identity == nil ? [] : [Self.settingIdentity])).map { action in
      AccessInquiry(
        access, node, action: action, target: session.target, keys: keys, trust: session.placedTrust
      ).prepared()
    }
  }

  /// What takes a permission of its own beside assuming.
  static let settingIdentity = "sts:SetSourceIdentity"
  private static let identityOfRequest = ContextKey("sts:SourceIdentity")
}
