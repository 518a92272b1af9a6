package import IAM

/// One column of a table, declared in one place: its page, permissions and missing evidence follow from it.
package struct Column: Sendable {
  package enum Kind: String, Hashable, Sendable {
    case text
    case integer
    /// 0 or 1, as SQLite has it.
    case boolean
    /// ISO 8601 in UTC, so that text compares as time does.
    case timestamp
    /// JSON text, for `json_each` and `->>`.
    case json
  }

  package var name: String
  package var kind: Kind
  package var description: String
  /// The APIs whose answers it is made of, the best first; empty for what follows from the folder or the clock.
  package var sources: [Source]
  /// What an example gets that does not name the column.
  package var defaultValue: Cell

  package init(
    _ name: String, _ kind: Kind, _ description: String, from sources: [Source],
    default defaultValue: Cell = .null
  ) {
    self.name = name
    self.kind = kind
    self.description = description
    self.sources = sources
    self.defaultValue = defaultValue
  }
}
