package import IAM

/// One value of a table: what SQLite takes, or why it is missing.
///
/// `null` means that AWS says there is none. A missing cell is NULL to SQLite too, but whoever reads it is told.
package enum Cell: Hashable, Sendable {
  case null
  case integer(Int64)
  case text(String)
  /// Beside the cell and not in it: large tables hold a million cells, of which few are missing.
  indirect case missing(Missing)

  package static func bool(_ flag: Bool) -> Cell { .integer(flag ? 1 : 0) }

  package static func int(_ number: Int) -> Cell { .integer(Int64(number)) }

  package static func timestamp(_ time: Timestamp) -> Cell { .text(time.iso8601) }

  /// NULL for nil, else what `make` makes of the value.
  package static func optional<Value>(_ value: Value?, _ make: (Value) -> Cell) -> Cell {
    value.map(make) ?? .null
  }

  /// What `make` makes of a known fact; the reason of a missing one.
  package static func fact<Value>(_ fact: Fact<Value>, _ make: (Value) -> Cell) -> Cell {
    switch fact {
    case .known(let value): make(value)
    case .missing(let missing): .missing(missing)
    }
  }

  package var missing: Missing? {
    if case .missing(let missing) = self { missing } else { nil }
  }
}
