/// Why a file of rules, a benchmark, waivers or attestations is refused, and where.
package struct RuleFileError: Error, Hashable, Sendable {
  package var file: String
  /// Nil where the whole file is meant.
  package var position: FilePosition?
  /// What is wrong, what was expected and, where one is near, what was probably meant.
  package var message: String

  package init(file: String, position: FilePosition?, message: String) {
    self.file = file
    self.position = position
    self.message = message
  }
}

extension RuleFileError: CustomStringConvertible {
  package var description: String {
    guard let position else { return "\(file): \(message)" }
    return "\(file):\(position.line):\(position.column): \(message)"
  }
}

/// Everything that is wrong with the files of one run, so that their author mends them in one go.
package struct RuleFileErrors: Error, Hashable, Sendable {
  /// Never empty; in the order of files and lines.
  package var errors: [RuleFileError]

  package init(_ errors: [RuleFileError]) { self.errors = errors }
}

extension RuleFileErrors: CustomStringConvertible {
  package var description: String { errors.map(\.description).joined(separator: "\n") }
}
