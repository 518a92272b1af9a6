import IAM
import Synchronization

/// The tables over one account, opened once for an audit, so that all its rules share what has been read.
package final class TableDatabase {
  let tables: [Table]
  let connection: Connection
  let now: String
  /// What results about the account are about: its ARN, or `account` if nothing names it.
  let account: String
  private let limits: EngineLimits
  private var subjects = SubjectsFound()

  init(tables: [Table], data: TableData, now: Timestamp, accountARN: String?, limits: EngineLimits) throws {
    self.tables = tables
    self.now = now.iso8601
    self.limits = limits
    account = accountARN ?? "account"
    connection = try Connection(tables: tables, data: data, limits: limits)
  }

  /// The same account for another thread, with what was read so far.
  init(_ shared: Shared) throws {
    tables = shared.tables
    now = shared.now
    account = shared.account
    limits = shared.limits
    subjects = shared.subjects
    connection = try Connection(tables: tables, data: TableData(shared.data), limits: limits)
  }

  /// What another thread opens the same account from.
  struct Shared: Sendable {
    fileprivate let tables: [Table]
    fileprivate let data: TableData.Shared
    fileprivate let now: String
    fileprivate let account: String
    fileprivate let limits: EngineLimits
    fileprivate let subjects: SubjectsFound
  }

  var shared: Shared {
    Shared(
      tables: tables, data: connection.data.shared, now: now, account: account, limits: limits,
      subjects: subjects)
  }

  /// Whether there is so much to judge that several cores are worth their while.
  var isLarge: Bool { connection.data.isLarge }

  /// Puts other rows in place of all tables.
  func replace(_ data: TableData) {
    connection.data = data
    subjects = SubjectsFound()
  }

  /// Takes the account with its evidence settled: nothing else may differ.
  package func settle(_ input: TableInput) {
    connection.data.renew { [tables] in tables[$0].rows(input) }
    subjects = SubjectsFound()
  }

  /// The subject and detail of every row of a table; kept where no parameter decides them.
  func subjects(
    table index: Int, _ condition: Rule.RowCondition, _ bindings: Bindings, isFixed: Bool
  ) throws(SQLFailure) -> RowSubjects {
    let key = SubjectsFound.Key(table: index, subject: condition.subject, detail: condition.detail)
    if isFixed, let known = subjects[key] { return known }
    let sql = SQLText.subjects(tables[index], subject: condition.subject, detail: condition.detail)
    let account = account
    var found = RowSubjects(capacity: connection.data.table(index).count)
    try connection.run(try connection.compile(sql).statement, bindings) { row throws(SQLFailure) in
      found.append(row, account: account)
    }
    found.finish()
    if isFixed { subjects[key] = found }
    return found
  }

  /// The columns of a table by name; nil if there is no such table.
  func columns(of table: String) -> (table: Int, columns: [String: Int])? {
    guard let index = tables.firstIndex(where: { $0.name == table }) else { return nil }
    let names = tables[index].columns.enumerated().map { ($1.name, $0) }
    return (index, Dictionary(names) { first, _ in first })
  }

  func cell(table: Int, row: Int, column: Int) -> Cell {
    connection.data.table(table).cell(row: row, column: column)
  }

  /// What is missing of some tables and columns.
  func missing(_ reads: [(table: Int, columns: [Int])]) -> [Missing] {
    reads.flatMap { connection.data.missing(table: $0.table, columns: $0.columns) }
  }
}

/// The subjects of tables that some thread has found.
private final class SubjectsFound: Sendable {
  struct Key: Hashable, Sendable {
    var table: Int
    var subject: String
    var detail: String?
  }

  private let found = Mutex<[Key: RowSubjects]>([:])

  subscript(key: Key) -> RowSubjects? {
    get { found.withLock { $0[key] } }
    set { found.withLock { $0[key] = newValue } }
  }
}
