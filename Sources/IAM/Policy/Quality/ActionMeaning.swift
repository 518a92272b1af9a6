/// What an action of a policy means by the catalogue.
enum ActionMeaning {
  /// `*`: every action of every service.
  case everything
  /// Actions of one service, by their numbers; several where there is a wildcard.
  case actions(ServiceActions, [Int], isPattern: Bool)
  /// A wildcard stands in the service's prefix.
  case services
  /// No service or no action of this name, or no action at all.
  case unknown
}

extension ActionMeaning {
  /// What the action with this spelling means, in lower case.
  init(_ folded: [UInt8], _ catalogue: ActionCatalogue) { self = Self.meaning(of: folded, catalogue) }

  private static func meaning(of folded: [UInt8], _ catalogue: ActionCatalogue) -> ActionMeaning {
    if folded.allSatisfy({ $0 == UInt8(ascii: "*") }) { return .everything }
    guard let colon = folded.firstIndex(of: UInt8(ascii: ":")), PolicyChecker.isAction(folded) else {
      return .unknown
    }
    let prefix = folded[..<colon]
    let name = Array(folded[(colon + 1)...])
    if prefix.contains(where: PolicyChecker.isWildcard) {
      return prefix.allSatisfy({ $0 == UInt8(ascii: "*") }) && name.allSatisfy({ $0 == UInt8(ascii: "*") })
        ? .everything : .services
    }
    guard let service = catalogue.service(String(decoding: prefix, as: UTF8.self)) else { return .unknown }
    if name.contains(where: PolicyChecker.isWildcard) {
      let found = service.actions(matching: Glob(pattern: name))
      return found.isEmpty ? .unknown : .actions(service, found, isPattern: true)
    }
    return service.action(name).map { .actions(service, [$0], isPattern: false) } ?? .unknown
  }
}

extension PolicyChecker {
  /// What is known of each action of the statement, in order.
  func actions(of statement: DraftStatement) -> [KnownAction] {
    statement.actions?.items.map { vocabulary.action($0.text) } ?? []
  }

  static func isWildcard(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "*") || byte == UInt8(ascii: "?") }

  /// Whether the form is `service:Name`: letters, digits, hyphens, underscores, dots and wildcards on both sides.
  static func isAction(_ folded: [UInt8]) -> Bool {
    var colons = 0
    for (index, byte) in folded.enumerated() {
      if byte == UInt8(ascii: ":") {
        colons += 1
        if index == 0 || index == folded.count - 1 { return false }
        continue
      }
      let isName = byte &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10 || isWildcard(byte)
      guard isName || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".")
      else {
        return false
      }
    }
    return colons == 1
  }
}
