import CLibSQLite

/// Guards one connection against SQL that comes from strangers, while it is compiled and while it runs.
///
/// SQLite has one authorizer a connection, and GRDB's own statements pass it too: it acts only while armed.
@safe final class Sandbox {
  let limits: EngineLimits
  /// What the statements compiled since the last ``reset()`` read.
  private(set) var reads = ModuleReads()
  /// Why the first thing was refused.
  private(set) var refusal: String?
  /// Whether a SELECT was among what was compiled: not so for EXPLAIN's, REINDEX and their like.
  private(set) var sawSelect = false
  private(set) var isExhausted = false
  /// Whether SQLite could not have memory that it asked for, perhaps because others had it.
  private(set) var lackedMemory = false
  var isArmed = false
  private var stepsLeft = 0
  private let modules: [String: ModuleID]
  private let columns: [[String: Int]]

  /// How often SQLite asks whether to go on.
  private static let stride = 1_000

  init(tables: [Table], limits: EngineLimits) {
    self.limits = limits
    var modules: [String: ModuleID] = [:]
    for (index, table) in tables.enumerated() {
      modules[table.name.lowercased()] = ModuleID(table: index, isOwn: false)
      modules[TableModule.ownName(table).lowercased()] = ModuleID(table: index, isOwn: true)
    }
    self.modules = modules
    columns = tables.map { table in
      Dictionary(table.columns.enumerated().map { ($0.element.name, $0.offset) }) { first, _ in first }
    }
  }

  /// Installs the checks on a connection that this object outlives.
  @safe func install(on connection: OpaquePointer) {
    let context = unsafe Unmanaged.passUnretained(self).toOpaque()
    unsafe sqlite3_set_authorizer(connection, authorize, context)
    unsafe sqlite3_progress_handler(connection, Int32(Self.stride), countSteps, context)
    unsafe sqlite3_enable_load_extension(connection, 0)
    for (limit, value) in [
      (SQLITE_LIMIT_LENGTH, limits.length), (SQLITE_LIMIT_SQL_LENGTH, limits.expressionLength * 3),
      (SQLITE_LIMIT_EXPR_DEPTH, 300), (SQLITE_LIMIT_COMPOUND_SELECT, 100), (SQLITE_LIMIT_FUNCTION_ARG, 64),
      (SQLITE_LIMIT_ATTACHED, 0), (SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 500),
      (SQLITE_LIMIT_VARIABLE_NUMBER, 200),
      (SQLITE_LIMIT_TRIGGER_DEPTH, 0), (SQLITE_LIMIT_WORKER_THREADS, 0),
    ] { unsafe sqlite3_limit(connection, limit, Int32(value)) }
    SQLFunctions.addPriced(to: connection, sandbox: self)
  }

  /// Forgets what was read and refused, and grants a new statement its steps.
  func reset() {
    reads = ModuleReads()
    refusal = nil
    sawSelect = false
    refill()
  }

  func refill() {
    stepsLeft = limits.steps
    isExhausted = false
  }

  /// Notes that SQLite could not have memory, and says so.
  func lacksMemory() -> SQLFailure {
    lackedMemory = true
    return SQLFailure(message: "stopped: it needs too much memory")
  }

  func forgetLackOfMemory() { lackedMemory = false }

  /// Takes steps from what is left; false once nothing is.
  func spend(_ steps: Int) -> Bool {
    stepsLeft -= steps
    if stepsLeft < 0 { isExhausted = true }
    return !isExhausted
  }

  /// Notes columns that the planner says a statement uses.
  ///
  /// The authorizer is silent about those that USING and NATURAL JOIN compare; the planner is not.
  func note(columnsUsed mask: UInt64, of module: ModuleID) {
    if !module.isOwn { reads.note(nil, of: module) }
    guard mask != 0 else { return }
    for column in columns[module.table].values where mask & (1 << UInt64(min(column, 63))) != 0 {
      reads.note(column, of: module)
    }
  }

  fileprivate func tick() -> Bool { !isArmed || spend(Self.stride) }

  fileprivate func verdict(_ action: Int32, _ first: String, _ second: String) -> Int32 {
    guard isArmed else { return SQLITE_OK }
    switch action {
    case SQLITE_SELECT:
      sawSelect = true
      return SQLITE_OK
    case SQLITE_RECURSIVE: return SQLITE_OK
    case SQLITE_READ:
      return mayRead(first.lowercased(), second) ? SQLITE_OK : refuse("\(first) cannot be read")
    case SQLITE_FUNCTION:
      if SQLFunctions.allowed.contains(second.lowercased()) { return SQLITE_OK }
      return refuse("the function \(second) is not available")
    default: return refuse("only SELECT is allowed")
    }
  }

  private func mayRead(_ table: String, _ column: String) -> Bool {
    if let module = modules[table] {
      // Without a column only rows are counted; ROWID is the row's number.
      reads.note(columns[module.table][column], of: module)
      return true
    }
    if table == "json_each" || table == "json_tree" { return true }
    // A common table expression, of which SQLite reports no columns. A table module that is not ours cannot be
    // connected here, because declaring its columns asks the authorizer.
    return column.isEmpty && !table.hasPrefix("sqlite_") && !table.hasPrefix("pragma_")
  }

  private func refuse(_ what: String) -> Int32 {
    refusal = refusal ?? what
    return SQLITE_DENY
  }
}

private func authorize(
  context: UnsafeMutableRawPointer?, action: Int32, first: UnsafePointer<CChar>?,
  second: UnsafePointer<CChar>?, schema: UnsafePointer<CChar>?, trigger: UnsafePointer<CChar>?
) -> Int32 {
  guard let context = unsafe context else { return SQLITE_DENY }
  let sandbox = unsafe Unmanaged<Sandbox>.fromOpaque(context).takeUnretainedValue()
  return unsafe sandbox.verdict(
    action, first.map { unsafe String(cString: $0) } ?? "", second.map { unsafe String(cString: $0) } ?? "")
}

private func countSteps(context: UnsafeMutableRawPointer?) -> Int32 {
  guard let context = unsafe context else { return 1 }
  return unsafe Unmanaged<Sandbox>.fromOpaque(context).takeUnretainedValue().tick() ? 0 : 1
}
