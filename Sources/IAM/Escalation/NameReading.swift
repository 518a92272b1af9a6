/// What policies say of the names of things that somebody wants to do some actions to.
struct NameReading {
  /// A statement as far as it is about such names.
  private struct Say {
    /// The patterns that it lists or excepts.
    let patterns: [Glob]
    let isExcepting: Bool
    /// Whether its conditions hold.
    let standing: Certainty
    /// Whether it is about all names.
    let isEverything: Bool
    /// Whether it is about none.
    let isNothing: Bool
  }

  private var allowing: [[Say]] = []
  private var denying: [Say] = []
  /// Whether something is denied or excepted of such names.
  private(set) var isRefusing = false
  /// Whether only some names are allowed.
  var isAsking: Bool { isRefusing || !allowing.isEmpty }

  /// Whether something of the actions is denied, or allowed with exceptions: where nothing is there is nothing to be read.
  static func isNeeded(_ access: AccountAccess, _ node: AccountPrincipal, _ actions: [String]) -> Bool {
    let numbers = actions.compactMap { access.actions[$0] }
    func refuses(_ compiled: CompiledPolicy) -> Bool {
      if numbers.contains(where: compiled.denied.contains) { return true }
      return compiled.policy.statements.indices.contains { index in
        compiled.policy.statements[index].exceptsResources
          && numbers.contains(where: compiled.covered[index].contains)
      }
    }
    return node.policies.contains(where: refuses)
      || access.resourceControl.contains { $0.contains { refuses($0.compiled) } }
  }

  /// `form` is what all names match, `resource` one of them.
  init(
    _ access: AccountAccess, _ node: AccountPrincipal, _ actions: [String], about form: Glob, resource: String
  ) {
    let numbers = actions.compactMap { access.actions[$0] }
    let layers = node.policies.layers
    let request = AccessRequest(
      requester: node.requester, action: actions.first ?? "", resource: resource,
      context: access.circumstances.context(of: node, session: .unknown))
    func say(_ statement: Statement) -> Say? {
      var standing = statement.standing(in: request)
      guard standing != .no, statement.namesResources else { return nil }
      let unread = statement.resourcePatterns.filter { $0.glob(in: request) == nil }
      if statement.exceptsResources, !unread.isEmpty {
        // What excepts nobody knows what does not apply.
        guard unread.contains(where: { $0.isOpen(in: request) }) else { return nil }
        standing = .open
      }
      let patterns = statement.resourcePatterns.compactMap { $0.glob(in: request) }
        .filter { $0.intersects(form) }
      let coversAll = patterns.contains { $0.covers(form) }
      return Say(
        patterns: patterns, isExcepting: statement.exceptsResources, standing: standing,
        isEverything: statement.exceptsResources ? patterns.isEmpty : coversAll,
        isNothing: statement.exceptsResources ? coversAll : patterns.isEmpty)
    }
    var seen: Set<[ObjectIdentifier]> = []
    for layer in layers {
      // A role that is made lets in whom it names.
      for (action, number) in zip(actions, numbers) where action != "sts:AssumeRole" {
        var statements: [Statement] = []
        for policy in layer where policy.compiled.allowed.contains(number) {
          for (index, statement) in policy.compiled.policy.statements.enumerated()
          where statement.effect == .allow && policy.compiled.covered[index].contains(number) {
            statements.append(statement)
          }
        }
        guard !statements.isEmpty, seen.insert(statements.map { ObjectIdentifier($0) }).inserted else {
          continue
        }
        let says = statements.compactMap(say)
        if says.contains(where: { $0.isExcepting && !$0.isEverything && !$0.isNothing }) { isRefusing = true }
        if says.contains(where: { $0.isEverything && $0.standing == .yes }) { continue }
        allowing.append(says)
      }
    }
    for policy in (layers + access.resourceControl).joined() {
      for (index, statement) in policy.compiled.policy.statements.enumerated()
      where statement.effect == .deny && numbers.contains(where: policy.compiled.covered[index].contains) {
        guard let say = say(statement), !say.isNothing else { continue }
        denying.append(say)
        isRefusing = true
      }
    }
  }

  /// What a name has to be like: to be allowed for certain, or only perhaps, and denied not even perhaps, or only not for certain.
  ///
  /// Best first; none where no name can be.
  func clauses() -> [[NameSearch.Clause]] {
    let isOpen = (allowing.joined() + denying).contains { $0.standing == .open }
    let levels: [(allowed: Certainty, denied: Certainty)] =
      isOpen ? [(.yes, .open), (.open, .open), (.open, .yes)] : [(.yes, .open)]
    return levels.compactMap { clauses(allowed: $0.allowed, denied: $0.denied) }
  }

  private func clauses(allowed: Certainty, denied: Certainty) -> [NameSearch.Clause]? {
    var clauses: [NameSearch.Clause] = []
    for says in allowing {
      var clause = NameSearch.Clause()
      let says = says.filter { $0.standing >= allowed && !$0.isNothing }
      if says.contains(where: \.isEverything) { continue }
      guard !says.isEmpty else { return nil }
      for say in says {
        if say.isExcepting { clause.orNone.append(say.patterns) } else { clause.some += say.patterns }
      }
      clauses.append(clause)
    }
    for say in denying where say.standing >= denied {
      guard !say.isEverything else { return nil }
      clauses.append(say.isExcepting ? .init(some: say.patterns) : .init(orNone: [say.patterns]))
    }
    return clauses
  }
}

extension Statement {
  /// Whether its conditions hold in `request`, whatever its action and its resource.
  fileprivate func standing(in request: AccessRequest) -> Certainty {
    var standing = Certainty.yes
    for condition in conditions {
      let outcome = condition.evaluate(request)
      if !outcome.holds, outcome.isSettled { return .no }
      if !outcome.holds || !outcome.isSettled { standing = .open }
    }
    return standing
  }
}
