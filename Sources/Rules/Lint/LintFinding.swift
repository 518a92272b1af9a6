/// Something about a rule file that its author should mend.
package struct LintFinding: Hashable, Sendable {
  package enum Level: String, Hashable, Sendable {
    /// The rule is refused, cannot be judged, or does not do what it says.
    case error
    case warning
  }

  package var file: String
  package var line: Int
  package var column: Int
  package var level: Level
  package var message: String

  package init(file: String, line: Int, column: Int, level: Level, message: String) {
    self.file = file
    self.line = line
    self.column = column
    self.level = level
    self.message = message
  }
}

extension LintFinding: CustomStringConvertible {
  /// As compilers write it, so that editors find the place.
  package var description: String { "\(file):\(line):\(column): \(level.rawValue): \(message)" }
}

extension LintFinding: Comparable {
  package static func < (left: Self, right: Self) -> Bool {
    (left.file, left.line, left.column, left.message) < (right.file, right.line, right.column, right.message)
  }
}
