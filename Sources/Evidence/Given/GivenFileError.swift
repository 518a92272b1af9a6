/// Why a file of the user's own evidence is refused, and where.
package struct GivenFileError: Error, Equatable, Sendable {
  package var file: String
  /// Counted from 1.
  package var line: Int
  package var reason: String
  /// A word that is none of those that can stand there.
  package var unknownWord: String?

  package init(file: String, line: Int, reason: String, unknownWord: String? = nil) {
    self.file = file
    self.line = line
    self.reason = reason
    self.unknownWord = unknownWord
  }
}

extension GivenFileError: CustomStringConvertible {
  package var description: String { "\(file):\(line): \(reason)" }
}
