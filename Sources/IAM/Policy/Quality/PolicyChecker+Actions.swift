// Whether the actions exist.
extension PolicyChecker {
  mutating func checkActions(_ statement: DraftStatement, _ actions: [KnownAction]) {
    guard let items = statement.actions?.items else { return }
    for (index, action) in actions.enumerated() {
      switch action.meaning {
      case .everything: break
      case .services: addWildcardInService(items[index])
      case .actions(let service, _, _):
        if kind == .trust, service.prefix != "sts" { addUnsupported(items[index]) }
      case .unknown: addUnknown(items[index])
      }
    }
  }

  private mutating func addWildcardInService(_ item: DraftText) {
    add(
      .wildcardInService, at: item.place,
      "which services \"\(item.text)\" means, now and later, nobody can see; write their prefixes",
      action: item.text)
  }

  private mutating func addUnsupported(_ item: DraftText) {
    add(
      .unsupportedAction, at: item.place,
      "a trust policy is about actions of STS, such as sts:AssumeRole, not \(item.text); what the role may do stands in its own policies",
      action: item.text)
  }

  private mutating func addUnknown(_ item: DraftText) {
    let folded = item.text.utf8.map(\.loweredASCII)
    guard Self.isAction(folded), let colon = folded.firstIndex(of: UInt8(ascii: ":")) else {
      add(
        .invalidAction, at: item.place,
        "\"\(item.text)\" is no action; write service:Name, such as s3:GetObject, or \"*\"", action: item.text
      )
      return
    }
    let prefix = String(decoding: folded[..<colon], as: UTF8.self)
    guard let service = catalogue.service(prefix) else {
      if kind == .trust { return addUnsupported(item) }
      add(.unknownService, at: item.place, catalogue.unknownService(of: item.text), action: item.text)
      return
    }
    if kind == .trust, prefix != "sts" { return addUnsupported(item) }
    if item.text.utf8.contains(where: Self.isWildcard) {
      add(
        .wildcardMatchesNothing, at: item.place,
        "\(service.name) has no action that \"\(item.text)\" matches as of \(catalogue.date); remove it",
        action: item.text)
      return
    }
    add(.unknownAction, at: item.place, catalogue.unknownAction(item.text, of: service), action: item.text)
  }
}
