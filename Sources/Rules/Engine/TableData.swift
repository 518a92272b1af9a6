import Dispatch
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
    Shared(tables: tables, make: make, opened: opened.map { $0.map { ($0.rows, $0.made) } })
  }

  /// Whether some of the tables opened so far have so many rows that several cores are worth their while.
  var isLarge: Bool { opened.contains { ($0?.count ?? 0) >= Self.largeTable } }

  /// So many rows that another core has begun before the work is done.
  private static let largeTable = 1_000

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

  /// Opens tables and makes columns that all are going to be read, on all cores; of small tables each is made when it is read.
  ///
  /// Every table has a thread of its own: some wait for what they share, such as who is an administrator, while one works it out on one
  /// core, and the others go on meanwhile.
  func prepare(_ columns: [(table: Int, column: Int)]) {
    let made = Mutex<[(table: Int, rows: any TableRows, columns: [Int: ColumnCells])]>([])
    let work = DispatchGroup()
    for (table, columns) in Dictionary(grouping: columns, by: \.table) {
      DispatchQueue(label: "muster.table.\(tables[table].name)").async(group: work) { [make] in
        let rows = make(table)
        let cells = rows.count < Self.largeTable ? [:] : Self.made(columns.map(\.column), of: rows)
        made.withLock { $0.append((table, rows, cells)) }
      }
    }
    work.wait()
    for (table, rows, cells) in made.withLock({ $0 }) {
      opened[table] = OpenTable(rows, columns: tables[table].columns.indices.map { cells[$0] })
    }
  }

  private static func made(_ columns: [Int], of rows: any TableRows) -> [Int: ColumnCells] {
    // What the columns share is worked out for the first cell that asks: beforehand, or those of one table would wait for one of them.
    for column in columns { _ = rows.cell(row: 0, column: column) }
    let made = Mutex<[Int: ColumnCells]>([:])
    DispatchQueue.concurrentPerform(iterations: columns.count) { index in
      let cells = ColumnCells(rows, column: columns[index])
      made.withLock { $0[columns[index]] = cells }
    }
    return made.withLock { $0 }
  }

  /// Why the table, or a cell in one of the columns, is not there; every reason once a column, in their order.
  func missing(table index: Int, columns: [Int]) -> [Missing] {
    let table = table(index)
    return [table.gap].compactMap(\.self) + columns.compactMap { table.column($0).firstMissing }
  }
}
