// The same as facts: what is false only because evidence is not there is missing, not false.
extension EscalationAnalysis {
  /// Whether the principal is no administrator and can become one.
  package func escalation(at place: Int) -> Fact<Bool> {
    if graph.isAdministrator(place) { return .known(false) }
    if escalates(place) { return .known(true) }
    return (doubt(about: place) ?? access.gap).map(Fact.missing) ?? .known(false)
  }

  /// Whether the principal can make somebody else an administrator without becoming that one.
  package func empowerment(at place: Int) -> Fact<Bool> {
    if graph.isAdministrator(place) { return .known(false) }
    if empowersOthers(place) { return .known(true) }
    if let missing = access.principals[place].policies.unread.first ?? access.gap { return .missing(missing) }
    let mayEmpower = graph.edges[place].contains { edge in
      edge.gain == .empower && edge.reached.open.contains { $0 != place }
    }
    return mayEmpower ? firstMissing.map(Fact.missing) ?? .known(false) : .known(false)
  }

  /// The evidence for want of which it cannot be told whether a principal, neither an administrator nor certain to become one,
  /// is or can.
  ///
  /// Paths are explained only where evidence is missing at all; whoever has them at hand gives them.
  func doubt(about place: Int, _ paths: [EscalationPath]? = nil) -> Missing? {
    let principal = access.principals[place]
    if let missing = administrators.doubt(about: place) ?? principal.policies.unread.first { return missing }
    guard firstMissing != nil, all.distances[place] != nil else { return nil }
    if let missing = principal.untoldSession { return missing }
    return (paths ?? self.paths(of: place)).lazy.compactMap(\.missing).first
  }
}

extension AccountPrincipal {
  /// The first of the facts about it that is missing, of those that paths ask for.
  var firstMissing: Missing? {
    if let missing = policies.unread.first ?? policies.unreadServiceControl.first ?? untoldSession {
      return missing
    }
    if case .unknown(let missing) = policies.boundary { return missing }
    return trust?.missing ?? keyCount.missing ?? hasPassword.missing ?? hasInstanceProfile.missing
  }

  /// Why it is not known whether it could sign in with a device, where its policies ask for that.
  var untoldSession: Missing? {
    hasMFA.missing.flatMap { policies.asksForSession ? $0 : nil }
  }
}
