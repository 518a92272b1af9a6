import FoundationEssentials

/// The variables of a process, captured once by the command; their values never print, for some are secret.
package struct Environment: Sendable {
  /// All of them, for a process that is to have the same.
  package let variables: [String: String]

  package init(_ variables: [String: String]) { self.variables = variables }

  /// The value of a variable; nil if it is unset or empty, which mean the same to AWS's tools.
  package subscript(name: String) -> String? {
    guard let value = variables[name], !value.isEmpty else { return nil }
    return value
  }

  /// Whether a variable says `true`, in any case.
  func isTrue(_ name: String) -> Bool { self[name]?.lowercased() == "true" }

  /// `HOME`, else what the system says: services often run without the variable.
  var home: String { self["HOME"] ?? FileManager.default.homeDirectoryForCurrentUser.path }

  /// A path with `~` at its beginning and `$NAME` or `${NAME}` anywhere replaced; unknown names stay as they are.
  func expanded(_ path: String) -> String {
    var text = ""
    var rest = Substring(path)
    while let dollar = rest.firstIndex(of: "$") {
      text += rest[..<dollar]
      rest = rest[dollar...]
      let isBraced = rest.dropFirst().first == "{"
      let name =
        isBraced
        ? rest.dropFirst(2).prefix { $0 != "}" }
        : rest.dropFirst().prefix { $0 == "_" || $0.isLetter || $0.isNumber }
      let isWhole = !name.isEmpty && (!isBraced || rest[name.endIndex...].first == "}")
      if isWhole, let value = variables[String(name)] {
        text += value
        rest = isBraced ? rest[name.endIndex...].dropFirst() : rest[name.endIndex...]
      } else {
        text += "$"
        rest = rest.dropFirst()
      }
    }
    text += rest
    return text == "~" || text.hasPrefix("~/") ? home + text.dropFirst() : text
  }
}

extension Environment: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  package var description: String { "\(variables.count) environment variables" }
  package var debugDescription: String { description }
  package var customMirror: Mirror { Mirror(self, children: []) }
}
