/// What compiled statements read, by the index of table and column.
struct ModuleReads: Equatable, Sendable {
  /// Columns of the judged row.
  var own: Set<Int> = []
  /// Columns of every other table; none where only rows are counted.
  var others: [Int: Set<Int>] = [:]

  mutating func note(_ column: Int?, of module: ModuleID) {
    if module.isOwn {
      if let column { own.insert(column) }
    } else {
      others[module.table, default: []].formUnion(column.map { [$0] } ?? [])
    }
  }

  mutating func formUnion(_ other: ModuleReads) {
    own.formUnion(other.own)
    others.merge(other.others) { $0.union($1) }
  }
}

/// A table as SQLite knows it: under its own name, or as the judged row.
struct ModuleID: Hashable, Sendable {
  var table: Int
  var isOwn: Bool
}
