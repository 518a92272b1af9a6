import CLibSQLite
import GRDB
import JSON

/// A compiled SELECT.
///
/// GRDB owns it; it is stepped and read through SQLite's C API.
@safe final class SQLStatement {
  private let statement: GRDB.Statement

  init(_ statement: GRDB.Statement) { self.statement = statement }

  var columnNames: [String] { statement.columnNames }

  /// Names of `:name` parameters; nil among them for one that is written otherwise.
  var parameterNames: [String?] {
    let handle = unsafe statement.sqliteStatement
    return (0..<(unsafe sqlite3_bind_parameter_count(handle))).map { index in
      guard let name = unsafe sqlite3_bind_parameter_name(handle, index + 1) else { return nil }
      let text = unsafe String(cString: name)
      return text.hasPrefix(":") ? String(text.dropFirst()) : nil
    }
  }

  /// Gives every parameter its value; the result is where the number of a row is to be bound, if it is asked for.
  @discardableResult
  func bind(_ bindings: Bindings, sandbox: Sandbox) throws(SQLFailure) -> Int32? {
    var rowParameter: Int32?
    for (index, name) in parameterNames.enumerated() {
      if name == SQLText.rowParameter {
        rowParameter = Int32(index + 1)
        continue
      }
      guard let name, let value = bindings[name] else {
        throw SQLFailure(message: "no value is given for the parameter \(name.map { ":\($0)" } ?? "?")")
      }
      switch bind(value, at: Int32(index + 1)) {
      case SQLITE_OK: break
      case SQLITE_NOMEM: throw sandbox.lacksMemory()
      default: throw SQLFailure(message: "the value of the parameter :\(name) is too long")
      }
    }
    return rowParameter
  }

  func bind(_ row: Int, at parameter: Int32) {
    unsafe sqlite3_bind_int64(statement.sqliteStatement, parameter, Int64(row))
  }

  /// Steps to the end with the values that are bound.
  func run(
    sandbox: Sandbox, row: (borrowing SQLRow) throws(SQLFailure) -> Void
  ) throws(SQLFailure) {
    let handle = unsafe statement.sqliteStatement
    defer { unsafe sqlite3_reset(handle) }
    guard !sandbox.isExhausted else { throw failure(SQLITE_INTERRUPT, sandbox) }
    while true {
      let code = unsafe sqlite3_step(handle)
      switch code {
      case SQLITE_ROW: unsafe try row(SQLRow(handle: handle))
      case SQLITE_DONE: return
      default: throw failure(code, sandbox)
      }
    }
  }

  private func failure(_ code: Int32, _ sandbox: Sandbox) -> SQLFailure {
    if sandbox.isExhausted { return SQLFailure(message: "stopped after \(sandbox.limits.steps) steps") }
    if let refusal = sandbox.refusal { return SQLFailure(message: refusal) }
    if code & 0xFF == SQLITE_NOMEM { return sandbox.lacksMemory() }
    let connection = unsafe sqlite3_db_handle(statement.sqliteStatement)
    guard let message = unsafe sqlite3_errmsg(connection) else { return SQLFailure(message: "code \(code)") }
    return unsafe SQLFailure(message: String(cString: message))
  }

  private func bind(_ value: Bindings.Value, at index: Int32) -> Int32 {
    let handle = unsafe statement.sqliteStatement
    return switch value {
    case .integer(let number): unsafe sqlite3_bind_int64(handle, index, number)
    case .text(let text):
      unsafe sqlite3_bind_text(handle, index, text, Int32(clamping: text.utf8.count), muster_transient())
    }
  }
}

/// The row on which a statement stands, lent for the time of a closure.
@safe struct SQLRow: ~Copyable {
  private let handle: OpaquePointer?

  @unsafe fileprivate init(handle: OpaquePointer?) { unsafe self.handle = handle }

  var count: Int { unsafe Int(sqlite3_column_count(handle)) }

  func integer(_ column: Int) -> Int { unsafe Int(sqlite3_column_int64(handle, Int32(column))) }

  /// Whether SQL takes the value for true; nil for NULL.
  func truth(_ column: Int) -> Bool? {
    switch unsafe sqlite3_column_type(handle, Int32(column)) {
    case SQLITE_NULL: nil
    case SQLITE_INTEGER: unsafe sqlite3_column_int64(handle, Int32(column)) != 0
    default: unsafe sqlite3_column_double(handle, Int32(column)) != 0
    }
  }

  /// The value as text; nil for NULL.
  func text(_ column: Int) -> String? {
    unsafe bytes(column).map { unsafe String(decoding: $0, as: UTF8.self) }
  }

  /// Adds the value as text to others; false for NULL.
  func append(_ column: Int, to texts: inout [UInt8]) -> Bool {
    guard let bytes = unsafe bytes(column) else { return false }
    unsafe texts.append(contentsOf: bytes)
    return true
  }

  /// The bytes of the value as text, until the statement goes on; nil for NULL.
  private func bytes(_ column: Int) -> UnsafeRawBufferPointer? {
    let index = Int32(column)
    let start: UnsafeRawPointer?
    switch unsafe sqlite3_column_type(handle, index) {
    case SQLITE_NULL: return nil
    // As it lies: `sqlite3_column_text` would copy it to end it with a zero.
    case SQLITE_TEXT, SQLITE_BLOB: unsafe start = sqlite3_column_blob(handle, index)
    default: unsafe start = UnsafeRawPointer(sqlite3_column_text(handle, index))
    }
    return unsafe UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, index)))
  }

  /// The value as a cell; numbers that are not whole become text.
  func cell(_ column: Int) -> Cell {
    switch unsafe sqlite3_column_type(handle, Int32(column)) {
    case SQLITE_NULL: .null
    case SQLITE_INTEGER: unsafe .integer(sqlite3_column_int64(handle, Int32(column)))
    default: .text(text(column) ?? "")
    }
  }
}

/// The values that a statement's parameters get, by name.
struct Bindings {
  enum Value: Hashable {
    case integer(Int64)
    case text(String)
  }

  private var values: [String: Value]

  /// A rule's parameters and the clock.
  init(_ parameters: [String: ParameterValue], now: String) {
    values = parameters.mapValues(Value.init)
    values["now"] = .text(now)
  }

  subscript(name: String) -> Value? { values[name] }
}

extension Bindings.Value {
  /// Booleans as 0 and 1, lists as JSON for `json_each`.
  fileprivate init(_ value: ParameterValue) {
    switch value {
    case .integer(let number): self = .integer(Int64(number))
    case .boolean(let flag): self = .integer(flag ? 1 : 0)
    case .string(let text): self = .text(text)
    case .list(let texts):
      var json = JSONWriter(indented: false)
      json.array { json in for text in texts { json.item { $0.string(text) } } }
      self = .text(String(decoding: json.bytes, as: UTF8.self))
    }
  }
}
