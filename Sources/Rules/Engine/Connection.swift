import CLibSQLite
import GRDB

/// One in-memory database whose tables are rows of ours, guarded by a ``Sandbox``.
final class Connection {
  let tables: [Table]
  /// What the tables hold; may be replaced while no statement runs.
  var data: TableData
  private let sandbox: Sandbox
  private let queue: DatabaseQueue

  init(tables: [Table], data: TableData, limits: EngineLimits) throws {
    self.tables = tables
    self.data = data
    let sandbox = Sandbox(tables: tables, limits: limits)
    self.sandbox = sandbox
    SQLiteMemory.confine()
    queue = try DatabaseQueue()
    try queue.inDatabase { database in
      // Sorts of strangers never reach a file.
      try database.execute(sql: "PRAGMA temp_store = MEMORY")
      // Table functions are connected at their first use, which the sandbox would refuse.
      _ = try database.makeStatement(sql: "SELECT 1 FROM json_each('[]'), json_tree('[]')")
      guard let connection = unsafe database.sqliteConnection else {
        throw SQLFailure(message: "SQLite cannot open a database in memory")
      }
      for (index, table) in tables.enumerated() {
        try TableModule.register(table, index: index, on: connection, sandbox: sandbox) {
          [unowned self] in self.data.table(index)
        }
      }
      sandbox.install(on: connection)
    }
  }

  deinit {
    // The sandbox is freed with this object, the connection perhaps a moment later.
    queue.inDatabase { database in
      unsafe sqlite3_progress_handler(database.sqliteConnection, 0, nil, nil)
      unsafe sqlite3_set_authorizer(database.sqliteConnection, nil, nil)
    }
  }

  /// Compiles one SELECT; `reads` is what it reads of the tables.
  func compile(_ sql: String) throws(SQLFailure) -> (statement: SQLStatement, reads: ModuleReads) {
    let result: Result<(SQLStatement, ModuleReads), SQLFailure> = confined { database, sandbox in
      sandbox.reset()
      do {
        let statement = try database.makeStatement(sql: sql)
        guard sandbox.sawSelect, statement.isReadonly, statement.columnCount > 0,
          unsafe sqlite3_stmt_isexplain(statement.sqliteStatement) == 0
        else { return .failure(SQLFailure(message: "only SELECT is allowed")) }
        return .success((SQLStatement(statement), sandbox.reads))
      } catch let error as DatabaseError {
        if error.resultCode == .SQLITE_NOMEM { return .failure(sandbox.lacksMemory()) }
        let offset = unsafe sqlite3_error_offset(database.sqliteConnection)
        // GRDB's own complaints (no statement, several) leave SQLite's last offset as it was.
        let isSQLites = error.resultCode != .SQLITE_MISUSE && offset >= 0
        let complaint = error.message ?? error.resultCode.description
        // GRDB advises its callers, who are not the authors of rules.
        let isSeveral = !isSQLites && complaint.hasPrefix("Multiple statements")
        let message = sandbox.refusal ?? (isSeveral ? "only one statement is allowed" : complaint)
        return .failure(SQLFailure(message: message, offset: isSQLites ? Int(offset) : nil))
      } catch { return .failure(SQLFailure(message: "\(error)")) }
    }
    return try result.get()
  }

  /// Runs a statement to its end, with its steps counted; `row` is called for each row.
  func run(
    _ statement: SQLStatement, _ bindings: Bindings,
    row: (borrowing SQLRow) throws(SQLFailure) -> Void
  ) throws(SQLFailure) {
    let result: Result<Void, SQLFailure> = confined { _, sandbox in
      sandbox.refill()
      do throws(SQLFailure) {
        try statement.bind(bindings, sandbox: sandbox)
        try statement.run(sandbox: sandbox, row: row)
        return .success(())
      } catch { return .failure(error) }
    }
    try result.get()
  }

  /// The text that a statement gives of each row whose number it asks for, all within one statement's steps.
  ///
  /// A row is left out where the text is NULL or empty, or cannot be worked out.
  func texts(of statement: SQLStatement, _ bindings: Bindings, rows: [Int]) -> [Int: String] {
    confined { _, sandbox in
      sandbox.refill()
      var texts: [Int: String] = [:]
      texts.reserveCapacity(rows.count)
      guard let parameter = try? statement.bind(bindings, sandbox: sandbox) else { return texts }
      for row in rows {
        statement.bind(row, at: parameter)
        try? statement.run(sandbox: sandbox) { result throws(SQLFailure) in
          if let text = result.text(0), !text.isEmpty { texts[row] = text }
        }
      }
      return texts
    }
  }

  /// What `body` gives, and whether SQLite could not have memory that it asked for meanwhile.
  func notingLackOfMemory<Value>(_ body: () -> Value) -> (value: Value, lackedMemory: Bool) {
    sandbox.forgetLackOfMemory()
    return (body(), sandbox.lackedMemory)
  }

  private func confined<Value>(_ body: (Database, Sandbox) -> Value) -> Value {
    queue.inDatabase { database in
      sandbox.isArmed = true
      defer { sandbox.isArmed = false }
      return body(database, sandbox)
    }
  }
}
