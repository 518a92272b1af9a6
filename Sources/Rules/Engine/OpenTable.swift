import CLibSQLite
import IAM

/// The rows of one table, with each column made once and kept.
///
/// Fifty rules read the same few columns; making a cell means calling a closure over a large value.
@safe final class OpenTable {
  let count: Int
  let gap: Missing?
  let rows: any TableRows
  private var columns: [ColumnCells?]
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

  /// What was made so far, for another thread to go on from.
  var made: [ColumnCells?] { columns }

  func column(_ index: Int) -> ColumnCells {
    if let column = columns[index] { return column }
    let column = ColumnCells(rows, column: index)
    keep(column, as: index)
    return column
  }

  func keep(_ cells: ColumnCells, as column: Int) {
    columns[column] = cells
    unsafe lent[column] = unsafe cells.lent
  }

  func cell(row: Int, column: Int) -> Cell {
    self.column(column).cell(row) ?? rows.cell(row: row, column: column)
  }
}
