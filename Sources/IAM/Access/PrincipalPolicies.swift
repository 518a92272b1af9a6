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

  var asksForSession: Bool { contains(where: \.asksForSession) }
}

extension PrincipalPolicies {
  /// The prefixes of the services that are named in what is allowed, sorted; `*` where a name leaves the service open.
  var allowedServices: [String] {
    var services: Set<String> = []
    // What the action before began with, its colon too: most statements name one service, and there are a million actions.
    var last: [UInt8] = []
    for policy in identity {
      for statement in policy.compiled.policy.statements where statement.effect == .allow {
        guard !statement.actions.isExcepting else {
          services.insert("*")
          continue
        }
        // Lent, because many statements share a text, and two cores that count its references wait for each other.
        let actions = statement.actions.texts
        let texts = actions.span
        for index in texts.indices where last.isEmpty || !texts[index].begins(with: last) {
          let action = texts[index]
          let colon = action.utf8.firstIndex(of: UInt8(ascii: ":"))
          last = colon.map { Array(action.utf8[...$0]) } ?? []
          let service = action[..<(colon ?? action.endIndex)].lowercased()
          let isOpen = service.utf8.contains { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "?") }
          services.insert(isOpen ? "*" : service)
        }
      }
    }
    return services.sorted()
  }
}

extension String {
  fileprivate borrowing func begins(with prefix: [UInt8]) -> Bool {
    let bytes = utf8Span.span
    guard bytes.count >= prefix.count else { return false }
    for index in prefix.indices where bytes[index] != prefix[index] { return false }
    return true
  }
}
