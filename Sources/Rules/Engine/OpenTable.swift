import CLibSQLite
import IAM

/// The rows of one table, with each column made once and kept.
///
/// Fifty rules read the same few columns; making a cell means calling a closure over a large value.
@safe final class OpenTable {
  let count: Int
  let gap: Missing?
  let rows: any TableRows
  /// Those that were made so far, for another thread to go on from.
  private(set) var columns: [ColumnCells?]
  /// The columns as cursors read them, those that were made.
  let lent: UnsafeMutablePointer<muster_column>

  init(_ rows: any TableRows, columns: [ColumnCells?]) {
    self.rows = rows
    count = rows.count
    gap = rows.gap
    self.columns = columns
    unsafe lent = .allocate(capacity: max(columns.count, 1))
    unsafe lent.initialize(repeating: muster_column(), count: columns.count)
    for (index, column) in columns.enumerated() {
      if let column { unsafe lent[index] = unsafe column.lent }
    }
  }

  deinit { unsafe lent.deallocate() }

  func column(_ index: Int) -> ColumnCells {
    if let column = columns[index] { return column }
    let column = ColumnCells(rows, column: index)
    columns[index] = column
    unsafe lent[index] = unsafe column.lent
    return column
  }

  func cell(row: Int, column: Int) -> Cell {
    self.column(column).cell(row) ?? rows.cell(row: row, column: column)
  }
}
