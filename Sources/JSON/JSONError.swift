/// Where a JSON text broke, and what was expected there.
package struct JSONError: Error, Equatable, Sendable {
  /// In bytes from the beginning.
  package var offset: Int
  package var expected: String

  package init(offset: Int, expected: String) {
    self.offset = offset
    self.expected = expected
  }
}

extension JSONError: CustomStringConvertible {
  package var description: String { "expected \(expected) at byte \(offset)" }
}
