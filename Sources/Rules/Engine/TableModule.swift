import CLibSQLite

/// Makes a table's rows readable to SQLite where they lie: a virtual table that is there without CREATE and INSERT.
@safe final class TableModule {
  /// What begins the name of a judged row's table, and of nothing in a rule.
  static let reservedPrefix = "muster$"

  /// The name under which a table is the judged row, so that its reads are told apart from those of sub-selects.
  static func ownName(_ table: Table) -> String { "\(reservedPrefix)row$\(table.name)" }

  fileprivate let id: ModuleID
  fileprivate let declaration: String
  fileprivate let sandbox: Sandbox
  /// The rows as they are when a statement opens them.
  fileprivate let rows: () -> OpenTable

  private init(_ table: Table, _ id: ModuleID, _ sandbox: Sandbox, rows: @escaping () -> OpenTable) {
    self.id = id
    self.sandbox = sandbox
    self.rows = rows
    let columns = table.columns.map { "\(SQLText.quoted($0.name)) \($0.affinity)" }
    declaration = "CREATE TABLE t(\(columns.joined(separator: ",")))"
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

/// A cursor reads one row, the row with a given number, or all.
private enum Plan {
  static let all: Int32 = 0
  static let byRowID: Int32 = 1
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
      guard let constraint = unsafe info.pointee.aConstraint?[index], constraint.iColumn == -1,
        constraint.op == UInt8(SQLITE_INDEX_CONSTRAINT_EQ), constraint.usable != 0
      else { continue }
      unsafe info.pointee.aConstraintUsage?[index].argvIndex = 1
      unsafe info.pointee.idxNum = Plan.byRowID
      unsafe info.pointee.idxFlags = Int32(SQLITE_INDEX_SCAN_UNIQUE)
      unsafe info.pointee.estimatedCost = 1
      unsafe info.pointee.estimatedRows = 1
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
    if let rows = unsafe own(cursor)?.pointee.rows { unsafe Unmanaged<OpenTable>.fromOpaque(rows).release() }
    unsafe UnsafeMutableRawPointer(cursor)?.deallocate()
    return SQLITE_OK
  }
  unsafe module.pointee.xFilter = { cursor, plan, _, count, values in
    guard let module = unsafe owner(of: cursor?.pointee.pVtab), let cursor = unsafe own(cursor) else {
      return SQLITE_ERROR
    }
    let table = module.rows()
    // Held until the cursor is closed or filtered again.
    if let rows = unsafe cursor.pointee.rows { unsafe Unmanaged<OpenTable>.fromOpaque(rows).release() }
    unsafe cursor.pointee.rows = Unmanaged.passRetained(table).toOpaque()
    unsafe cursor.pointee.row = 0
    unsafe cursor.pointee.end = Int64(table.count)
    if plan == Plan.byRowID, count == 1, let value = unsafe values?[0],
      unsafe sqlite3_value_type(value) == SQLITE_INTEGER
    {
      // SQLite tests the condition itself, so a row of another number does no harm.
      let row = unsafe sqlite3_value_int64(value)
      unsafe cursor.pointee.row = (0..<Int64(table.count)).contains(row) ? row : Int64(table.count)
      unsafe cursor.pointee.end = min(cursor.pointee.row + 1, Int64(table.count))
    }
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
    unsafe out?.pointee = cursor.pointee.row
    return SQLITE_OK
  }
  unsafe module.pointee.xColumn = { cursor, context, column in
    guard let cursor = unsafe own(cursor), let rows = unsafe cursor.pointee.rows else { return SQLITE_ERROR }
    let table = unsafe Unmanaged<OpenTable>.fromOpaque(rows)
    let cell = unsafe table._withUnsafeGuaranteedRef {
      unsafe $0.cell(row: Int(cursor.pointee.row), column: Int(column))
    }
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
    return SQLITE_OK
  }
  return unsafe module
}()

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
