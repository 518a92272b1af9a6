import CLibSQLite

/// Makes a table's rows readable to SQLite where they lie: a virtual table that is there without CREATE and INSERT.
@safe final class TableModule {
  /// What begins the name of a judged row's table, and of nothing in a rule.
  static let reservedPrefix = "muster$"

  /// The name under which a table is the judged row, so that its reads are told apart from those of sub-selects.
  static func ownName(_ table: Table) -> String { "\(reservedPrefix)row$\(table.name)" }

  fileprivate let id: ModuleID
  private let table: Table
  /// Whether a column compares as text.
  fileprivate let isText: [Bool]
  fileprivate let sandbox: Sandbox
  /// The rows as they are when a statement opens them.
  fileprivate let rows: () -> OpenTable

  private init(_ table: Table, _ id: ModuleID, _ sandbox: Sandbox, rows: @escaping () -> OpenTable) {
    self.id = id
    self.sandbox = sandbox
    self.rows = rows
    isText = table.columns.map { $0.affinity == "TEXT" }
    self.table = table
  }

  /// Made when a statement first names the table: an audit uses a third of them.
  fileprivate var declaration: String {
    let columns = table.columns.map { "\(SQLText.quoted($0.name)) \($0.affinity)" }
    return "CREATE TABLE t(\(columns.joined(separator: ",")))"
  }

  /// Registers a table twice: under its name and as the judged row.
  @safe static func register(
    _ table: Table, index: Int, on connection: OpaquePointer, sandbox: Sandbox,
    rows: @escaping () -> OpenTable
  ) throws(SQLFailure) {
    for (name, isOwn) in [(table.name, false), (ownName(table), true)] {
      let module = TableModule(table, ModuleID(table: index, isOwn: isOwn), sandbox, rows: rows)
      // SQLite gives it back to the closure when the connection closes, and at once if it cannot take it.
      let context = unsafe Unmanaged.passRetained(module).toOpaque()
      let code = unsafe sqlite3_create_module_v2(connection, name, callbacks, context) {
        if let context = unsafe $0 { unsafe Unmanaged<TableModule>.fromOpaque(context).release() }
      }
      guard code == SQLITE_OK else { throw SQLFailure(message: "cannot register \(name): code \(code)") }
    }
  }
}

extension Column {
  /// The type that decides how SQLite compares its values.
  fileprivate var affinity: String {
    switch kind {
    case .integer, .boolean: "INTEGER"
    case .text, .timestamp, .json: "TEXT"
    }
  }
}

/// A cursor visits all rows, the one of a given number, or those where a column has a given value.
private enum Plan {
  static let all: Int32 = 0
  static let byRowID: Int32 = 1
  static let byFirstColumn: Int32 = 2
}

/// SQLite keeps the pointer for as long as a connection is open, so it is never freed.
nonisolated(unsafe) private let callbacks: UnsafeMutablePointer<sqlite3_module> = {
  let module = UnsafeMutablePointer<sqlite3_module>.allocate(capacity: 1)
  unsafe module.initialize(to: sqlite3_module())
  unsafe module.pointee.xConnect = { connection, context, _, _, out, _ in
    guard let context = unsafe context, let out = unsafe out else { return SQLITE_ERROR }
    let module = unsafe Unmanaged<TableModule>.fromOpaque(context).takeUnretainedValue()
    // Declaring columns asks the authorizer as a stranger's CREATE would.
    let wasArmed = module.sandbox.isArmed
    module.sandbox.isArmed = false
    defer { module.sandbox.isArmed = wasArmed }
    let code = unsafe sqlite3_declare_vtab(connection, module.declaration)
    guard code == SQLITE_OK else { return code }
    let table = UnsafeMutablePointer<muster_table>.allocate(capacity: 1)
    unsafe table.initialize(to: muster_table(base: sqlite3_vtab(), context: context))
    unsafe out.pointee = UnsafeMutableRawPointer(table).assumingMemoryBound(to: sqlite3_vtab.self)
    return SQLITE_OK
  }
  unsafe module.pointee.xDisconnect = { table in
    unsafe UnsafeMutableRawPointer(table)?.deallocate()
    return SQLITE_OK
  }
  unsafe module.pointee.xBestIndex = { table, info in
    guard let module = owner(of: table), let info = unsafe info else { return SQLITE_ERROR }
    unsafe module.sandbox.note(columnsUsed: info.pointee.colUsed, of: module.id)
    // The same guess for every table: a plan that depends on the data would make results depend on it.
    unsafe info.pointee.idxNum = Plan.all
    unsafe info.pointee.estimatedCost = 1_000
    unsafe info.pointee.estimatedRows = 1_000
    for index in 0..<(unsafe Int(info.pointee.nConstraint)) {
      guard let constraint = unsafe info.pointee.aConstraint?[index],
        constraint.op == UInt8(SQLITE_INDEX_CONSTRAINT_EQ), constraint.usable != 0,
        unsafe constraint.iColumn == -1 || isBinary(sqlite3_vtab_collation(info, Int32(index)))
      else { continue }
      unsafe info.pointee.aConstraintUsage?[index].argvIndex = 1
      if constraint.iColumn == -1 {
        unsafe info.pointee.idxNum = Plan.byRowID
        unsafe info.pointee.idxFlags = Int32(SQLITE_INDEX_SCAN_UNIQUE)
        unsafe info.pointee.estimatedCost = 1
        unsafe info.pointee.estimatedRows = 1
      } else {
        unsafe info.pointee.idxNum = Plan.byFirstColumn + constraint.iColumn
        unsafe info.pointee.estimatedCost = 10
        unsafe info.pointee.estimatedRows = 10
      }
      break
    }
    return SQLITE_OK
  }
  unsafe module.pointee.xOpen = { _, out in
    let cursor = UnsafeMutablePointer<muster_cursor>.allocate(capacity: 1)
    unsafe cursor.initialize(to: muster_cursor())
    unsafe out?.pointee = UnsafeMutableRawPointer(cursor).assumingMemoryBound(to: sqlite3_vtab_cursor.self)
    return SQLITE_OK
  }
  unsafe module.pointee.xClose = { cursor in
    if let cursor = unsafe own(cursor) { unsafe release(cursor) }
    unsafe UnsafeMutableRawPointer(cursor)?.deallocate()
    return SQLITE_OK
  }
  unsafe module.pointee.xFilter = { cursor, plan, _, count, values in
    guard let module = unsafe owner(of: cursor?.pointee.pVtab), let cursor = unsafe own(cursor) else {
      return SQLITE_ERROR
    }
    let table = module.rows()
    // Held until the cursor is closed or filtered again.
    unsafe release(cursor)
    unsafe cursor.pointee.rows = Unmanaged.passRetained(table).toOpaque()
    unsafe cursor.pointee.columns = UnsafePointer(table.lent)
    unsafe cursor.pointee.row = 0
    unsafe cursor.pointee.end = Int64(table.count)
    // SQLite tests every condition itself, so visiting more rows than match does no harm; fewer would.
    guard plan != Plan.all, count == 1, let value = unsafe values?[0] else { return SQLITE_OK }
    if plan == Plan.byRowID {
      guard unsafe sqlite3_value_type(value) == SQLITE_INTEGER else { return SQLITE_OK }
      let row = unsafe sqlite3_value_int64(value)
      unsafe cursor.pointee.row = (0..<Int64(table.count)).contains(row) ? row : Int64(table.count)
      unsafe cursor.pointee.end = min(cursor.pointee.row + 1, Int64(table.count))
      return SQLITE_OK
    }
    let column = Int(plan - Plan.byFirstColumn)
    guard let wanted = cell(value), module.isText[column] == wanted.isText,
      let matches = table.column(column).rows(equal: wanted)
    else { return SQLITE_OK }
    unsafe cursor.pointee.matches = Unmanaged.passRetained(matches).toOpaque()
    unsafe cursor.pointee.order = UnsafePointer(matches.rows.baseAddress)
    unsafe cursor.pointee.end = Int64(matches.rows.count)
    return SQLITE_OK
  }
  unsafe module.pointee.xNext = { cursor in
    unsafe own(cursor)?.pointee.row += 1
    return SQLITE_OK
  }
  unsafe module.pointee.xEof = { cursor in
    guard let cursor = unsafe own(cursor) else { return 1 }
    return unsafe cursor.pointee.row >= cursor.pointee.end ? 1 : 0
  }
  unsafe module.pointee.xRowid = { cursor, out in
    guard let cursor = unsafe own(cursor) else { return SQLITE_ERROR }
    unsafe out?.pointee = Int64(currentRow(cursor))
    return SQLITE_OK
  }
  unsafe module.pointee.xColumn = { cursor, context, column in
    guard let cursor = unsafe own(cursor), let rows = unsafe cursor.pointee.rows,
      let columns = unsafe cursor.pointee.columns
    else { return SQLITE_ERROR }
    let row = unsafe currentRow(cursor)
    guard let cells = unsafe columns[Int(column)].cells else {
      let table = unsafe Unmanaged<OpenTable>.fromOpaque(rows).takeUnretainedValue()
      give(table.cell(row: row, column: Int(column)), to: context)
      return SQLITE_OK
    }
    let cell = unsafe cells[row]
    switch cell.kind {
    case SQLITE_TEXT:
      // The cursor holds the table, and SQLite copies what it keeps beyond a step.
      let texts = unsafe columns[Int(column)].texts
      unsafe sqlite3_result_text(context, texts?.advanced(by: Int(cell.value)), cell.length, muster_static())
    case SQLITE_INTEGER: unsafe sqlite3_result_int64(context, cell.value)
    default: unsafe sqlite3_result_null(context)
    }
    return SQLITE_OK
  }
  return unsafe module
}()

/// Gives SQLite a copy of a cell.
@safe private func give(_ cell: Cell, to context: OpaquePointer?) {
  switch cell {
  case .null, .missing: unsafe sqlite3_result_null(context)
  case .integer(let value): unsafe sqlite3_result_int64(context, value)
  case .text(var text):
    text.withUTF8 { bytes in
      // An empty text may have no address, which SQLite would take for NULL.
      guard let start = bytes.baseAddress else {
        return unsafe sqlite3_result_text(context, "", 0, muster_static())
      }
      guard let length = Int32(exactly: bytes.count) else {
        return unsafe sqlite3_result_error_toobig(context)
      }
      unsafe start.withMemoryRebound(to: CChar.self, capacity: bytes.count) {
        unsafe sqlite3_result_text(context, $0, length, muster_transient())
      }
    }
  }
}

@safe private func owner(of table: UnsafeMutablePointer<sqlite3_vtab>?) -> TableModule? {
  guard let table = unsafe UnsafeMutableRawPointer(table)?.assumingMemoryBound(to: muster_table.self),
    let context = unsafe table.pointee.context
  else { return nil }
  return unsafe Unmanaged<TableModule>.fromOpaque(context).takeUnretainedValue()
}

private func own(_ cursor: UnsafeMutablePointer<sqlite3_vtab_cursor>?) -> UnsafeMutablePointer<muster_cursor>?
{
  unsafe UnsafeMutableRawPointer(cursor)?.assumingMemoryBound(to: muster_cursor.self)
}

private func currentRow(_ cursor: UnsafeMutablePointer<muster_cursor>) -> Int {
  let row = unsafe Int(cursor.pointee.row)
  guard let order = unsafe cursor.pointee.order else { return row }
  return unsafe Int(order[row])
}

private func release(_ cursor: UnsafeMutablePointer<muster_cursor>) {
  if let rows = unsafe cursor.pointee.rows { unsafe Unmanaged<OpenTable>.fromOpaque(rows).release() }
  if let matches = unsafe cursor.pointee.matches {
    unsafe Unmanaged<MatchingRows>.fromOpaque(matches).release()
  }
  unsafe cursor.pointee.rows = nil
  unsafe cursor.pointee.matches = nil
  unsafe cursor.pointee.columns = nil
  unsafe cursor.pointee.order = nil
}

/// Whether a comparison is byte for byte, as the index over a column is.
private func isBinary(_ collation: UnsafePointer<CChar>?) -> Bool {
  guard let collation = unsafe collation else { return false }
  return unsafe String(cString: collation).lowercased() == "binary"
}

/// A value that an index can look up; nil for one whose comparison depends on conversions.
@safe private func cell(_ value: OpaquePointer) -> Cell? {
  switch unsafe sqlite3_value_type(value) {
  case SQLITE_INTEGER: return unsafe .integer(sqlite3_value_int64(value))
  case SQLITE_TEXT:
    guard let start = unsafe sqlite3_value_text(value) else { return nil }
    let count = unsafe Int(sqlite3_value_bytes(value))
    return unsafe .text(String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self))
  default: return nil
  }
}

extension Cell {
  fileprivate var isText: Bool { if case .text = self { true } else { false } }
}
