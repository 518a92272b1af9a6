/// Decodes declarations of parameters and the values given to them.
package enum ParameterDecoder {
  static func declarations(_ members: [FileNode.Member], path: String, _ problems: FileProblems)
    -> [String: Parameter]
  {
    var parameters: [String: Parameter] = [:]
    for member in members {
      let position = member.namePosition ?? member.node.position
      problems.positions[path + member.name] = position
      guard isName(member.name) else {
        problems.report("expected a snake_case name, found '\(member.name)'", at: position)
        continue
      }
      guard member.name != "now" else {
        problems.report("'now' is the time of the audit; give the parameter another name", at: position)
        continue
      }
      guard
        var fields = FieldReader(
          member.node, "a parameter", path: path + member.name + ".", problems)
      else { continue }
      let kind = fields.requiredWord("type", of: Parameter.Kind.self)
      let value = fields.required("default")
      let description = fields.requiredText("description")
      fields.finish()
      guard let kind, let value, let description,
        let defaultValue = self.value(value, kind, of: member.name, problems)
      else { continue }
      parameters[member.name] = Parameter(kind: kind, defaultValue: defaultValue, description: description)
    }
    return parameters
  }

  /// A value of the declared type.
  package static func value(
    _ node: FileNode, _ kind: Parameter.Kind, of name: String, _ problems: FileProblems
  )
    -> ParameterValue?
  {
    switch (kind, node.value) {
    case (.integer, .integer(let number)): return .integer(number)
    case (.string, .text(let text)): return .string(text)
    case (.boolean, .boolean(let flag)): return .boolean(flag)
    case (.list, .sequence): return .list(FieldReader.texts(node, name, problems))
    default:
      problems.report(
        "expected \(kind.article) as the value of '\(name)', found \(node.kindName)", at: node.position)
      return nil
    }
  }

  /// Values by name where the declarations are elsewhere; their type is what they look like.
  static func values(_ members: [FileNode.Member], path: String, _ problems: FileProblems)
    -> [String: ParameterValue]
  {
    var values: [String: ParameterValue] = [:]
    for member in members {
      problems.positions[path + member.name] = member.namePosition ?? member.node.position
      switch member.node.value {
      case .integer(let number): values[member.name] = .integer(number)
      case .text(let text): values[member.name] = .string(text)
      case .boolean(let flag): values[member.name] = .boolean(flag)
      case .sequence: values[member.name] = .list(FieldReader.texts(member.node, member.name, problems))
      case .mapping, .number, .null, .missing:
        problems.report(
          "expected an integer, text, a boolean or a list as the value of '\(member.name)', found "
            + member.node.kindName,
          at: member.node.position)
      }
    }
    return values
  }

  /// Whether SQL takes it behind a colon.
  static func isName(_ text: String) -> Bool {
    guard let first = text.utf8.first, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first) else {
      return false
    }
    return text.utf8.allSatisfy { byte in
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "_")
    }
  }
}

extension Parameter.Kind: CaseIterable {
  package static var allCases: [Parameter.Kind] { [.integer, .string, .boolean, .list] }

  /// For "expected an integer".
  package var article: String {
    switch self {
    case .integer: "an integer"
    case .string: "text"
    case .boolean: "true or false"
    case .list: "a list"
    }
  }
}
