/// Why a rule's SQL cannot be run, and where in its text: the rule's results are unknown, and the run goes on.
package struct RuleError: Error, Hashable, Sendable {
  /// The part of the rule that is wrong; the raw value is its key in the rule's file.
  package enum Field: String, Hashable, Sendable {
    case resource, when, require, subject, detail, reason, inference, query
    case attestedSince = "attested_since"
  }

  package var message: String
  package var field: Field
  /// In bytes from the beginning of the field's text; nil where no place can be named.
  package var offset: Int?

  package init(_ message: String, in field: Field, at offset: Int? = nil) {
    self.message = message
    self.field = field
    self.offset = offset
  }
}

extension RuleError: CustomStringConvertible {
  /// One line: `` `require` at byte 4: no such column: nmae ``.
  package var description: String {
    let place = offset.map { " at byte \($0)" } ?? ""
    return "`\(field.rawValue)`\(place): \(message)"
  }
}
