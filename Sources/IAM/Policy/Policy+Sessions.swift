extension Policy {
  /// The sessions of a role that statements name as principals.
  func sessions(ofRole name: String, account: String) -> [Requester] {
    sessions.filter { $0.name == name && $0.account == account }
  }

  /// The sessions of roles that statements which allow name as principals.
  var sessions: [Requester] {
    statements.flatMap { statement -> [Requester] in
      guard statement.effect == .allow, case .listed(let element)? = statement.principals else { return [] }
      return element.entries.compactMap { entry in
        guard case .arn(let text) = entry, let requester = Requester(text), requester.kind == .session else {
          return nil
        }
        return requester
      }
    }
  }
}
