import JSON
import Spelling

/// Reads the JSON of a policy by the grammar of the policy language, without forgiving anything.
///
/// What it let pass would grant or deny in silence. See "Grammar of the IAM JSON policy language".
struct PolicyDecoder {
  let kind: PolicyKind
  private var place = ""
  private var hasVariables = false
  private let words: PolicyWords

  /// `words` is that of documents that were decoded before.
  init(kind: PolicyKind, words: PolicyWords) {
    self.kind = kind
    self.words = words
  }

  mutating func policy(_ document: JSONValue) throws(PolicyError) -> Policy {
    let members = try members(document, knownAs: Self.documentElements)
    let version: Policy.Version
    if let value = members["Version"] {
      guard let known = value.string.flatMap(Policy.Version.init) else {
        throw error("Version", "it has to be \"2012-10-17\" or \"2008-10-17\"")
      }
      version = known
    } else {
      version = .v2008
    }
    hasVariables = version == .v2012
    let id = try text(members, "Id")
    guard let value = members["Statement"] else { throw error("Statement", "it is missing") }
    let items: [JSONValue]
    switch value {
    case .array(let array): items = array
    case .object: items = [value]
    default: throw error("Statement", "it has to be an object or an array of objects")
    }
    if items.isEmpty { throw error("Statement", "it is empty") }
    var statements: [Statement] = []
    for (index, item) in items.enumerated() {
      place = "Statement[\(index)]"
      statements.append(try statement(item, at: index))
    }
    return Policy(kind: kind, version: version, id: id, statements: statements)
  }

  private func statement(_ value: JSONValue, at index: Int) throws(PolicyError) -> Statement {
    let members = try members(value, knownAs: Self.statementElements)
    guard let effect = members["Effect"] else { throw error("Effect", "it is missing") }
    guard let effect = effect.string.flatMap(Statement.Effect.init) else {
      throw error("Effect", "it has to be \"Allow\" or \"Deny\"")
    }
    guard let actions = try listed(members, "Action", "NotAction") else {
      throw error("Action", "it is missing")
    }
    for action in actions.texts {
      guard let fault = Self.fault(ofAction: action) else { continue }
      throw error(actions.isExcepting ? "NotAction" : "Action", "\"\(action)\" \(fault)")
    }
    let resources = try listed(members, "Resource", "NotResource")
    if resources == nil, kind.mustNameResources { throw error("Resource", "it is missing") }
    if resources != nil, !kind.mayNameResources {
      throw error("Resource", "a trust policy names none: its resource is the role")
    }
    return Statement(
      index: index, sid: try text(members, "Sid"), effect: effect, principals: try principals(members),
      actions: actions, resources: resources, conditions: try conditions(members["Condition"]),
      hasVariables: hasVariables, mayLackParts: kind.completesARNs, words: words)
  }

  private static let documentElements = ["Version", "Id", "Statement"]
  private static let statementElements = [
    "Effect", "Action", "Resource", "Sid", "Condition", "Principal", "NotAction", "NotResource",
    "NotPrincipal",
  ]
  private static let principalTypes = ["AWS", "Service", "Federated", "CanonicalUser"]

  /// The members of an object, each name once.
  ///
  /// There are so few that going over them takes less than making a dictionary, of which a large account would need two for each
  /// of its documents.
  private struct Members {
    let pairs: [(key: String, value: JSONValue)]

    subscript(name: String) -> JSONValue? { pairs.first { $0.key == name }?.value }
  }

  /// The members of an object whose names are all known and stand once; names are case-sensitive.
  private func members(_ value: JSONValue, knownAs names: [String]) throws(PolicyError) -> Members {
    guard case .object(let pairs) = value else {
      throw PolicyError(place: place, reason: "it has to be an object")
    }
    var seen: UInt16 = 0
    for (name, _) in pairs {
      guard let index = names.firstIndex(of: name) else {
        throw error(
          name, "there is no such element\(NearestName.suggestion(for: name, in: names.sorted()))")
      }
      guard seen & 1 << index == 0 else { throw error(name, "it stands twice") }
      seen |= 1 << index
    }
    return Members(pairs: pairs)
  }

  private func text(_ members: Members, _ name: String) throws(PolicyError) -> String? {
    guard let value = members[name] else { return nil }
    guard let text = value.string else { throw error(name, "it has to be a string") }
    return text
  }

  /// An element or its negation; nil if neither stands there.
  private func listed(_ members: Members, _ name: String, _ negation: String)
    throws(PolicyError)
    -> Statement.Patterns?
  {
    if members[name] != nil, members[negation] != nil {
      throw error(name, "\(name) and \(negation) exclude each other")
    }
    for (element, isExcepting) in [(name, false), (negation, true)] {
      guard let value = members[element] else { continue }
      return Statement.Patterns(texts: try texts(value, element), isExcepting: isExcepting)
    }
    return nil
  }

  /// A string, or an array of strings that is not empty.
  private func texts(_ value: JSONValue, _ name: String) throws(PolicyError) -> [String] {
    let items = value.array ?? [value]
    if items.isEmpty { throw error(name, "it is empty") }
    var texts: [String] = []
    for item in items {
      guard let text = item.string else { throw error(name, "it has to be a string or an array of strings") }
      if text.isEmpty { throw error(name, "it holds an empty string") }
      texts.append(text)
    }
    return texts
  }

  /// What is wrong with an action that is neither `*` nor `service:name`: "Actions/Conditions must be prefaced by a vendor".
  private static func fault(ofAction text: String) -> String? {
    let bytes = text.utf8Span.span
    var colon: Int?
    var isEverything = true
    for index in bytes.indices where bytes[index] != UInt8(ascii: "*") {
      isEverything = false
      guard bytes[index] == UInt8(ascii: ":") else { continue }
      if colon != nil { return "has more than one colon" }
      colon = index
    }
    if isEverything { return nil }
    guard let colon, colon > 0 else { return "has no service before a colon" }
    return colon == bytes.count - 1 ? "has no action behind the colon" : nil
  }

  private func principals(_ members: Members) throws(PolicyError) -> Statement.Principals? {
    let listed = members["Principal"]
    let excepted = members["NotPrincipal"]
    let name = excepted == nil ? "Principal" : "NotPrincipal"
    if listed != nil, excepted != nil { throw error(name, "Principal and NotPrincipal exclude each other") }
    guard let value = listed ?? excepted else {
      if kind.namesPrincipals { throw error(name, "it is missing") }
      return nil
    }
    guard kind.namesPrincipals else { throw error(name, "only policies on resources name principals") }
    let element = PrincipalElement(entries: try entries(value, name))
    if kind == .resourceControl, excepted != nil || element.entries != [.everyone] {
      throw error(name, "a resource control policy is about \"*\"")
    }
    return excepted == nil ? .listed(element) : .allBut(element)
  }

  private func entries(_ value: JSONValue, _ name: String) throws(PolicyError) -> [PrincipalElement.Entry] {
    if let text = value.string {
      guard text == "*" else { throw error(name, "a string has to be \"*\"") }
      return [.everyone]
    }
    let members = try members(value, knownAs: Self.principalTypes)
    if members.pairs.isEmpty { throw error(name, "it is empty") }
    var entries: [PrincipalElement.Entry] = []
    for type in Self.principalTypes {
      guard let value = members[type] else { continue }
      for text in try numbersOrTexts(value, "\(name).\(type)") {
        switch type {
        case "AWS":
          guard let entry = PrincipalElement.Entry.aws(text) else {
            throw error("\(name).AWS", "\"\(text)\" is no account, ARN or \"*\"")
          }
          entries.append(entry)
        case "Service": entries.append(text == "*" ? .anyService : .service(text))
        case "Federated": entries.append(text == "*" ? .anyFederated : .federated(text))
        default: entries.append(.canonicalUser(text))
        }
      }
    }
    return entries
  }

  /// Account numbers stand without quotes at times.
  private func numbersOrTexts(_ value: JSONValue, _ name: String) throws(PolicyError) -> [String] {
    if let number = value.integer { return [Self.padded(number)] }
    guard let items = value.array else { return try texts(value, name) }
    return try texts(.array(items.map { $0.integer.map { .string(Self.padded($0)) } ?? $0 }), name)
  }

  private static func padded(_ number: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, 12 - digits.utf8.count)) + digits
  }

  private func conditions(_ value: JSONValue?) throws(PolicyError) -> [Condition] {
    guard let value else { return [] }
    guard let operators = value.object else { throw error("Condition", "it has to be an object") }
    var conditions: [Condition] = []
    var seen: Set<String> = []
    for (name, keys) in operators {
      guard let operation = words.conditionOperator(name) else {
        let suggestion = ConditionOperator.suggestion(for: name)
        throw error("Condition.\(name)", "there is no such operator\(suggestion)")
      }
      guard operators.count == 1 || seen.insert(name.lowercased()).inserted else {
        throw error("Condition.\(name)", "it stands twice")
      }
      guard let keys = keys.object else { throw error("Condition.\(name)", "it has to be an object") }
      var seenKeys: Set<ContextKey> = []
      for (key, value) in keys {
        var place: String { "Condition.\(name).\(key)" }
        if key.isEmpty { throw error(place, "a condition key has a name") }
        let contextKey = words.key(key)
        guard keys.count == 1 || seenKeys.insert(contextKey).inserted else {
          throw error(place, "it stands twice")
        }
        conditions.append(
          Condition(
            operation, key: contextKey, values: try values(value, at: place), hasVariables: hasVariables))
      }
    }
    return conditions
  }

  /// Strings, numbers and booleans, one or an array of them.
  private func values(_ value: JSONValue, at name: @autoclosure () -> String) throws(PolicyError)
    -> [String]
  {
    var texts: [String] = []
    for item in value.array ?? [value] {
      switch item {
      case .string(let text): texts.append(text)
      case .integer(let number): texts.append(String(number))
      case .number(let number): texts.append(String(number))
      case .bool(let flag): texts.append(flag ? "true" : "false")
      case .object, .array, .null: throw error(name(), "a value has to be a string, a number or a boolean")
      }
    }
    return texts
  }

  private func error(_ name: String, _ reason: String) -> PolicyError {
    PolicyError(place: place.isEmpty ? name : "\(place).\(name)", reason: reason)
  }
}
