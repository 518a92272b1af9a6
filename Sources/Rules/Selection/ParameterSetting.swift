import JSON
import Spelling

/// A parameter of a rule or a shared one, with its new value.
package struct ParameterSetting: Equatable, Sendable {
  /// Nil: the shared parameter, wherever it is used.
  package var rule: String?
  package var name: String
  package var value: ParameterValue

  package init(rule: String?, name: String, value: ParameterValue) {
    self.rule = rule
    self.name = name
    self.value = value
  }

  /// Reads the value of one `--set`; the library tells its type.
  package init(_ text: String, _ library: RuleLibrary) throws(SelectionError) {
    guard let equals = text.firstIndex(of: "=") else {
      throw SelectionError(
        "--set \(text): expected RULE.PARAMETER=VALUE, or PARAMETER=VALUE for a shared parameter")
    }
    let target = text[..<equals]
    let raw = String(text[text.index(after: equals)...])
    let declared: Parameter
    // Ids may hold dots, names of parameters never do.
    if let dot = target.lastIndex(of: ".") {
      let id = String(target[..<dot])
      name = String(target[target.index(after: dot)...])
      guard let rule = library.rule(id) else {
        throw SelectionError(
          "--set \(text): no rule is called '\(id)'"
            + NearestName.suggestion(for: id, in: library.rules.map(\.id)))
      }
      let names = library.parameterNames(of: rule)
      guard names.contains(name), let declaration = library.declaration(of: name, for: rule) else {
        throw SelectionError(
          "--set \(text): rule \(id) has no parameter '\(name)'"
            + (names.isEmpty ? "; it has none" : Self.suggestion(name, names)))
      }
      self.rule = id
      declared = declaration
    } else {
      name = String(target)
      guard let declaration = library.parameters[name] else {
        throw SelectionError("--set \(text): " + Self.unknownShared(name, library))
      }
      rule = nil
      declared = declaration
    }
    let kind = declared.kind
    guard let value = Self.value(raw, kind) else {
      throw SelectionError(
        "--set \(text): expected \(kind.article) as the value of '\(name)', found '\(raw)'")
    }
    if let refusal = declared.refusal(of: value, named: name) {
      throw SelectionError("--set \(text): \(refusal)")
    }
    self.value = value
  }

  private static func unknownShared(_ name: String, _ library: RuleLibrary) -> String {
    let owners = library.rules.filter { $0.parameters[name] != nil }.map(\.id)
    if let owner = owners.first {
      return "'\(name)' is not shared; write RULE.\(name)=VALUE, as in \(owner).\(name)=VALUE"
    }
    return "no shared parameter is called '\(name)'" + suggestion(name, library.parameters.keys)
  }

  private static func suggestion(_ name: String, _ names: some Collection<String>) -> String {
    let nearest = NearestName.suggestion(for: name, in: names)
    if !nearest.isEmpty || names.isEmpty { return nearest }
    return "; expected one of \(names.sorted().joined(separator: ", "))"
  }

  /// A list is a JSON array, or texts separated by commas.
  private static func value(_ raw: String, _ kind: Parameter.Kind) -> ParameterValue? {
    switch kind {
    case .integer: Int(raw).map { .integer($0) }
    case .string: .string(raw)
    case .boolean: Bool(raw).map { .boolean($0) }
    case .list: list(raw).map { .list($0) }
    }
  }

  private static func list(_ raw: String) -> [String]? {
    if raw.isEmpty { return [] }
    guard raw.hasPrefix("[") else {
      return raw.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    let bytes = Array(raw.utf8)
    guard let items = (try? JSONParser.parse(bytes.span))?.array else { return nil }
    let texts = items.compactMap(\.string)
    return texts.count == items.count ? texts : nil
  }
}
