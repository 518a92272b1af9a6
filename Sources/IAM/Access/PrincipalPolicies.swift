/// Everything that says what one user or role may do, or might say it.
struct PrincipalPolicies: Sendable {
  /// A permissions boundary, if there is one.
  enum Boundary: Sendable {
    case none
    case policy(PlacedPolicy)
    /// It is there, and what it allows is not known: neither all nor nothing.
    case unknown(Missing)
  }

  /// Its own and its groups'.
  var identity: [PlacedPolicy] = []
  /// Why policies of it cannot be read; they may allow or deny anything.
  var unread: [Missing] = []
  var boundary = Boundary.none
  /// The organization's, a list a level; empty for those whom no such policy binds.
  var serviceControl: [[PlacedPolicy]] = []
  var unreadServiceControl: [Missing] = []

  var boundaryPolicies: [PlacedPolicy]? {
    switch boundary {
    case .none: nil
    case .policy(let policy): [policy]
    case .unknown: []
    }
  }

  /// Of the actions in the table, those that may be allowed at all.
  var possible: ActionSet? {
    guard unread.isEmpty else { return nil }
    var possible = ActionSet()
    for policy in identity { possible.formUnion(policy.compiled.allowed) }
    if case .policy(let policy) = boundary { possible.formIntersection(policy.compiled.allowed) }
    for level in serviceControl {
      var allowed = ActionSet()
      for policy in level { allowed.formUnion(policy.compiled.allowed) }
      possible.formIntersection(allowed)
    }
    return possible
  }

  /// What can be read, layer by layer: nothing is allowed that one of them does not allow.
  var layers: [[PlacedPolicy]] {
    ([identity, boundaryPolicies ?? []] + serviceControl).filter { !$0.isEmpty }
  }

  /// All that can be read.
  var all: [PlacedPolicy] { identity + (boundaryPolicies ?? []) + serviceControl.joined() }

  /// Whether any that can be read is such a one; asked so often that no list is made for it.
  func contains(where isOne: (CompiledPolicy) -> Bool) -> Bool {
    if case .policy(let policy) = boundary, isOne(policy.compiled) { return true }
    return identity.contains { isOne($0.compiled) }
      || serviceControl.contains { $0.contains { isOne($0.compiled) } }
  }

  /// The tags of whoever has the policies that they ask for.
  var tagKeys: [ContextKey] {
    var keys: [ContextKey] = []
    for policy in all {
      for key in policy.compiled.tagKeys where !keys.contains(key) { keys.append(key) }
    }
    return keys
  }

  /// Whether an action may be allowed on anything: what is denied everywhere is not.
  func mayAllow(_ action: String) -> Bool {
    let folded = action.utf8.map(\.loweredASCII)
    func holds(_ effect: Statement.Effect, _ policies: [PlacedPolicy], everywhere: Bool = false) -> Bool {
      policies.contains { policy in
        policy.compiled.policy.statements.contains { statement in
          statement.effect == effect && statement.coversAction(folded)
            && (!everywhere || statement.isUnrestricted)
        }
      }
    }
    guard holds(.allow, identity), !holds(.deny, all, everywhere: true) else { return false }
    if case .policy(let policy) = boundary, !holds(.allow, [policy]) { return false }
    return serviceControl.allSatisfy { holds(.allow, $0) }
  }

  var asksForSession: Bool { contains(where: \.asksForSession) }
}

extension PrincipalPolicies {
  /// The prefixes of the services that are named in what is allowed, sorted; `*` where a name leaves the service open.
  var allowedServices: [String] {
    // A handful each: looking through them is faster than hashing, and there are a million actions.
    var services: [String] = []
    for policy in identity {
      for statement in policy.compiled.policy.statements where statement.effect == .allow {
        if statement.actions.isExcepting {
          if !services.contains("*") { services.append("*") }
          continue
        }
        // Lent, because many statements share a text, and two cores that count its references wait for each other.
        let actions = statement.actions.texts
        let texts = actions.span
        for index in texts.indices where index == 0 || !texts[index].hasService(of: texts[index - 1]) {
          let action = texts[index]
          let service = action[..<(action.utf8.firstIndex(of: UInt8(ascii: ":")) ?? action.endIndex)]
            .lowercased()
          let isOpen = service.utf8.contains { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "?") }
          let named = isOpen ? "*" : service
          if !services.contains(named) { services.append(named) }
        }
      }
    }
    return services.sorted()
  }
}

extension String {
  /// Whether another action begins as this one does, up to its colon.
  fileprivate borrowing func hasService(of other: borrowing String) -> Bool {
    let bytes = utf8Span.span
    let others = other.utf8Span.span
    for index in 0..<min(bytes.count, others.count) {
      guard bytes[index] == others[index] else { return false }
      if bytes[index] == UInt8(ascii: ":") { return true }
    }
    return false
  }
}
