import JSON

/// The published ways of privilege escalation, as data: `rules/escalation/paths.json`.
package struct EscalationCatalogue: Sendable {
  /// What is wrong with an entry.
  package struct Problem: Error, CustomStringConvertible {
    package let description: String
  }

  package let entries: [EscalationEntry]

  /// The one that is part of the binary.
  package static let builtIn: EscalationCatalogue = {
    do {
      return try EscalationCatalogue(json: Array(EmbeddedEscalation.paths.utf8))
    } catch {
      // A test decodes the embedded text; without its entries nothing would be found.
      return EscalationCatalogue(entries: [])
    }
  }()

  package init(entries: [EscalationEntry]) { self.entries = entries }

  /// What may follow the ARN in requests, by their actions.
  var qualifiers: [String: [String]] {
    var qualifiers: [String: [String]] = [:]
    for action in entries.flatMap(\.actions) where !action.qualifiers.isEmpty {
      qualifiers[action.name] = action.qualifiers
    }
    return qualifiers
  }

  package init(json text: [UInt8]) throws {
    let document = try JSONParser.parse(text.span)
    guard let paths = document["paths"]?.array else { throw Problem(description: "\"paths\" is missing") }
    var entries: [EscalationEntry] = []
    for path in paths {
      entries.append(try Self.entry(path, after: entries.last?.id))
    }
    self.entries = entries
  }

  private static func entry(_ value: JSONValue, after previous: String?) throws -> EscalationEntry {
    guard let id = value["id"]?.string else { throw Problem(description: "an entry lacks its \"id\"") }
    func text(_ name: String) throws -> String {
      guard let text = value[name]?.string else {
        throw Problem(description: "\(id): \"\(name)\" is missing")
      }
      return text
    }
    func known<Case: RawRepresentable<String>>(_ text: String?, _ name: String) throws -> Case {
      guard let text, let known = Case(rawValue: text) else {
        throw Problem(description: "\(id): \"\(name)\" is no known value: \(text ?? "nothing")")
      }
      return known
    }
    func fixes(_ value: JSONValue?) throws -> [EscalationEntry.Fix] {
      try (value?.object ?? []).map { name, value in
        guard let filling = value.string.flatMap(EscalationEntry.Filling.init) else {
          throw Problem(description: "\(id): \"fixes\" has no known value for \(name)")
        }
        return EscalationEntry.Fix(key: ContextKey(name), filling: filling)
      }
    }
    let actions = try (value["actions"]?.array ?? []).map { action in
      guard let name = action["action"]?.string else {
        throw Problem(description: "\(id): an action has no name")
      }
      let resource = action["resource"]?.string
      let choices = try action["any-of"]?.array?.map { choice in
        guard let resource = choice["resource"]?.string else {
          throw Problem(description: "\(id): something that \(name) may be about has no \"resource\"")
        }
        return EscalationEntry.Choice(
          resource: resource, beside: (choice["beside"]?.array ?? []).compactMap(\.string),
          caveat: choice["caveat"]?.string)
      }
      return EscalationEntry.Action(
        name: name, on: try known(action["on"]?.string, "on"), resource: resource,
        isLater: action["later"]?.bool ?? false, fixes: try fixes(action["fixes"]),
        keys: (action["keys"]?.object ?? []).compactMap { key in
          if case .null = key.value { return (key.key, nil) }
          return key.value.string.map { (key.key, $0) }
        },
        choices: choices ?? resource.map { [EscalationEntry.Choice(resource: $0)] } ?? [],
        qualifiers: (action["qualifiers"]?.array ?? []).compactMap(\.string))
    }
    let existing = try value["existing"].map { existing in
      guard let type = existing["type"]?.string else {
        throw Problem(description: "\(id): \"existing\" has no \"type\"")
      }
      return EscalationEntry.Existing(
        type: type, service: existing["service"]?.string, isVacant: existing["vacant"]?.bool ?? false)
    }
    return EscalationEntry(
      id: id, does: try text("does"), gain: try known(text("reaches"), "reaches"),
      target: try known(text("target"), "target"),
      services: (value["services"]?.array ?? []).compactMap(\.string),
      companions: (value["companions"]?.array ?? []).compactMap(\.string),
      associated: value["associated"]?.string, source: value["source"]?.string,
      passesOn: value["passes-on"]?.bool ?? false,
      caveat: value["caveat"]?.string, existing: existing,
      needs: try (value["needs"]?.array ?? []).map { try known($0.string, "needs") }, actions: actions,
      isOtherForm: id == previous)
  }
}

extension EscalationEntry.Filling {
  /// Reads `role`, `profile`, `reused`, `existing`, or the form of an ARN.
  fileprivate init?(_ text: String) {
    switch text {
    case "role": self = .role
    case "profile": self = .profile
    case "reused": self = .reused
    case "existing": self = .existing
    default:
      guard text.hasPrefix("arn:") else { return nil }
      self = .made(text)
    }
  }
}
