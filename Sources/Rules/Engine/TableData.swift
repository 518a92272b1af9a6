import Dispatch
import IAM
import Synchronization

/// The rows of all tables for one account, each made when a statement first reads it.
final class TableData {
  private var make: (Int) -> any TableRows
  private var opened: [OpenTable?]
  private let tables: [Table]

  init(tables: [Table], make: @escaping (Int) -> any TableRows) {
    self.tables = tables
    self.make = make
    opened = Array(repeating: nil, count: tables.count)
  }

  /// Makes anew what is about the account as a whole, its evidence too; listings stay as they were read.
  func renew(_ make: @escaping (Int) -> any TableRows) {
    self.make = make
    for index in tables.indices where tables[index].sources.isEmpty { opened[index] = nil }
  }

  func table(_ index: Int) -> OpenTable {
    if let table = opened[index] { return table }
    let table = OpenTable(make(index), columns: tables[index].columns.count)
    opened[index] = table
    return table
  }

  /// Makes columns that all are going to be read, several at a time; of small tables each is made when it is read.
  func prepare(_ columns: [(table: Int, column: Int)]) {
    let large = columns.filter { table($0.table).count >= 1_000 }
    guard !large.isEmpty else { return }
    let rows = large.map { table($0.table).rows }
    // What columns share, such as who is an administrator, is computed for the first cell that asks: beforehand, because otherwise
    // one core would compute and the others wait for it.
    for (rows, column) in zip(rows, large) { _ = rows.cell(row: 0, column: column.column) }
    let made = Mutex<[Int: ColumnCells]>([:])
    DispatchQueue.concurrentPerform(iterations: large.count) { index in
      let cells = ColumnCells(rows[index], column: large[index].column)
      made.withLock { $0[index] = cells }
    }
    for (index, cells) in made.withLock({ $0 }) {
      table(large[index].table).keep(cells, as: large[index].column)
    }
  }

  /// Why the table, or a cell in one of the columns, is not there; every reason once a column, in their order.
  func missing(table index: Int, columns: [Int]) -> [Missing] {
    let table = table(index)
    return [table.gap].compactMap(\.self) + columns.compactMap { table.column($0).firstMissing }
  }
}

/// The rows of one table, with each column made once and kept.
///
/// Fifty rules read the same few columns; making a cell means calling a closure over a large value.
final class OpenTable {
  let count: Int
  let gap: Missing?
  fileprivate let rows: any TableRows
  private var columns: [ColumnCells?]

  init(_ rows: any TableRows, columns: Int) {
    self.rows = rows
    count = rows.count
    gap = rows.gap
    self.columns = Array(repeating: nil, count: columns)
  }

  func column(_ index: Int) -> ColumnCells {
    if let column = columns[index] { return column }
    let column = ColumnCells(rows, column: index)
    columns[index] = column
    return column
  }

  fileprivate func keep(_ cells: ColumnCells, as column: Int) { columns[column] = cells }

  func cell(row: Int, column: Int) -> Cell {
    let cells = self.column(column).cells
    return cells.isEmpty ? rows.cell(row: row, column: column) : cells[row]
  }
}

/// One column of one table: its cells, and which of them are missing.
///
/// It may be made on any thread; only one reads it.
final class ColumnCells: @unchecked Sendable {
  /// Empty where they are too long to keep; they are made anew then.
  let cells: [Cell]
  let missing: [Int: Missing]
  let firstMissing: Missing?
  private lazy var rowsByCell: [Cell: MatchingRows]? = indexed()

  /// Columns of long texts (a policy a row) would hold the listing a second time.
  private static let keptBytes = 32_000_000

  init(_ rows: any TableRows, column: Int) {
    var cells: [Cell] = []
    var missing: [Int: Missing] = [:]
    var first: Missing?
    var bytes = 0
    cells.reserveCapacity(rows.count)
    rows.forEachCell(column: column) { row, cell in
      switch cell {
      case .missing(let reason):
        missing[row] = reason
        if first == nil { first = reason }
      case .text(let text): bytes += text.utf8.count
      case .null, .integer: break
      }
      if bytes <= Self.keptBytes { cells.append(cell) }
    }
    self.cells = bytes <= Self.keptBytes ? cells : []
    self.missing = missing
    firstMissing = first
  }

  /// The rows whose cell may equal a value; nil where only a scan can tell, because types are mixed or cells not kept.
  func rows(equal value: Cell) -> MatchingRows? {
    guard let rowsByCell else { return nil }
    return rowsByCell[value] ?? MatchingRows.none
  }

  /// SQLite makes no index of its own over a virtual table, and a correlated sub-select would scan it for each row.
  private func indexed() -> [Cell: MatchingRows]? {
    var found: [Cell: MatchingRows] = [:]
    var hasText = false
    var hasIntegers = false
    for (row, cell) in cells.enumerated() {
      switch cell {
      case .text: hasText = true
      case .integer: hasIntegers = true
      case .null, .missing: continue
      }
      if let rows = found[cell] { rows.rows.append(row) } else { found[cell] = MatchingRows([row]) }
    }
    return cells.isEmpty || (hasText && hasIntegers) ? nil : found
  }
}

/// The numbers of rows, shared by the cursors that visit them.
final class MatchingRows {
  fileprivate(set) var rows: [Int]

  init(_ rows: [Int]) { self.rows = rows }

  static var none: MatchingRows { MatchingRows([]) }
}
