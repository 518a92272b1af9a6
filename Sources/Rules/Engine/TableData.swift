import IAM
import Synchronization

/// The rows of all tables for one account, each made when a statement first reads it.
final class TableData {
  private var make: @Sendable (Int) -> any TableRows
  private var opened: [OpenTable?]
  private let tables: [Table]

  init(tables: [Table], make: @escaping @Sendable (Int) -> any TableRows) {
    self.tables = tables
    self.make = make
    opened = Array(repeating: nil, count: tables.count)
  }

  /// Goes on from what another thread had made up to then.
  init(_ shared: Shared) {
    tables = shared.tables
    make = shared.make
    opened = shared.opened.map { $0.map { OpenTable($0.rows, columns: $0.columns) } }
  }

  /// What is there so far, for other threads to go on from.
  struct Shared: Sendable {
    fileprivate let tables: [Table]
    fileprivate let make: @Sendable (Int) -> any TableRows
    fileprivate let opened: [(rows: any TableRows, columns: [ColumnCells?])?]
  }

  var shared: Shared {
    Shared(tables: tables, make: make, opened: opened.map { $0.map { ($0.rows, $0.columns) } })
  }

  /// Whether some of the tables opened so far have so many rows that several cores are worth their while.
  var isLarge: Bool { opened.contains { ($0?.count ?? 0) >= Self.largeTable } }

  /// So many rows that another core has begun before the work is done.
  static let largeTable = 1_000

  /// Makes anew what is about the account as a whole, its evidence too; listings stay as they were read.
  func renew(_ make: @escaping @Sendable (Int) -> any TableRows) {
    self.make = make
    for index in tables.indices where tables[index].sources.isEmpty { opened[index] = nil }
  }

  func table(_ index: Int) -> OpenTable {
    if let table = opened[index] { return table }
    let table = OpenTable(make(index), columns: Array(repeating: nil, count: tables[index].columns.count))
    opened[index] = table
    return table
  }

  /// Opens tables that nobody has opened, and makes columns that all are going to be read, on all cores.
  ///
  /// There are more threads than cores: some wait for what tables share, such as who is an administrator, while one works it out, and
  /// the others go on meanwhile.
  func prepare(_ columns: [(table: Int, column: Int)]) {
    let wanted = Dictionary(grouping: columns, by: \.table).filter { opened[$0.key] == nil }
      .sorted { $0.key < $1.key }.map { (table: $0.key, columns: $0.value.map(\.column)) }
    let done = Mutex<[(table: Int, rows: any TableRows, columns: [Int: ColumnCells])]>([])
    concurrently(wanted.count, on: Self.threads) { [make] place in
      let rows = make(wanted[place].table)
      let cells = Self.made(wanted[place].columns, of: rows)
      done.withLock { $0.append((wanted[place].table, rows, cells)) }
    }
    for (table, rows, cells) in done.withLock({ $0 }) {
      opened[table] = OpenTable(rows, columns: tables[table].columns.indices.map { cells[$0] })
    }
  }

  /// Few, because each has memory of its own, which others go without.
  private static let threads = 3

  /// The last columns first: they ask for less than those before them, which may wait for what another thread works out.
  private static func made(_ columns: [Int], of rows: any TableRows) -> [Int: ColumnCells] {
    let made = Mutex<[Int: ColumnCells]>([:])
    concurrently(columns.count) { index in
      let column = columns[columns.count - 1 - index]
      let cells = ColumnCells(rows, column: column)
      made.withLock { $0[column] = cells }
    }
    return made.withLock { $0 }
  }

  /// Why the table, or a cell in one of the columns, is not there; every reason once a column, in their order.
  func missing(table index: Int, columns: [Int]) -> [Missing] {
    let table = table(index)
    return [table.gap].compactMap(\.self) + columns.compactMap { table.column($0).firstMissing }
  }
}
