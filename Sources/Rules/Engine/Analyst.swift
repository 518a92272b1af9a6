import IAM
import Spelling

/// Finds out what rules read by compiling their SQL on an empty twin of the tables.
final class Analyst {
  private let tables: [Table]
  private let limits: EngineLimits
  private let twin: Connection
  private var fields: [FieldKey: Result<FieldReads, RuleError>] = [:]

  private struct FieldKey: Hashable {
    var table: Int?
    var field: RuleError.Field
    var text: String
  }

  init(tables: [Table], limits: EngineLimits) throws {
    self.tables = tables
    self.limits = limits
    let nothing = TableData(tables: tables) { _ in GivenRows() }
    twin = try Connection(tables: tables, data: nothing, limits: limits)
  }

  /// Compiles every part of a rule; the first that is wrong is thrown.
  func analysis(of rule: Rule) throws(RuleError) -> RuleAnalysis {
    var analysis: RuleAnalysis
    switch rule.condition {
    case .query(let sql): analysis = RuleAnalysis(query: try query(sql))
    case .rows(let condition):
      guard let table = tables.firstIndex(where: { $0.name == condition.resource }) else {
        let names = tables.map(\.name)
        throw RuleError(NearestName.unknown("table", condition.resource, among: names), in: .resource)
      }
      guard condition.require != nil || rule.manual != nil else {
        throw RuleError("a rule has `require`, `manual` or both", in: .require)
      }
      analysis = RuleAnalysis(
        table: table, when: try expression(condition.when, .when, table),
        require: try expression(condition.require, .require, table),
        subject: try expression(condition.subject, .subject, table),
        detail: try expression(condition.detail, .detail, table),
        reason: try expression(condition.reason, .reason, table),
        inference: try expression(condition.inference, .inference, table),
        attestedSince: try expression(condition.attestedSince, .attestedSince, table))
    }
    for (field, reads) in analysis.fields {
      for (name, offset) in reads.parameters where rule.parameters[name] == nil && name != "now" {
        throw RuleError("the rule has no parameter :\(name)", in: field, at: offset)
      }
    }
    return analysis
  }

  /// What a whole SELECT reads, with the names of its columns.
  func query(_ sql: String) throws(RuleError) -> FieldReads {
    try cached(FieldKey(table: nil, field: .query, text: sql)) { () throws(RuleError) in
      guard sql.utf8.count <= limits.expressionLength else {
        throw RuleError("longer than \(limits.expressionLength) bytes", in: .query)
      }
      guard !sql.utf8.contains(0) else { throw RuleError("a NUL byte", in: .query) }
      guard !sql.lowercased().contains(TableModule.reservedPrefix) else {
        throw RuleError("names that begin with \(TableModule.reservedPrefix) are reserved", in: .query)
      }
      return try compile(sql, prefix: 0, text: sql, in: .query)
    }
  }

  private func expression(
    _ text: String?, _ field: RuleError.Field, _ table: Int
  ) throws(RuleError) -> FieldReads? {
    guard let text else { return nil }
    return try cached(FieldKey(table: table, field: field, text: text)) { () throws(RuleError) in
      try Expression.check(text, limits: limits, in: field)
      let prefix = SQLText.analysisPrefix(tables[table])
      return try compile(
        prefix + text + SQLText.analysisSuffix, prefix: prefix.utf8.count, text: text, in: field)
    }
  }

  private func compile(
    _ sql: String, prefix: Int, text: String, in field: RuleError.Field
  ) throws(RuleError) -> FieldReads {
    let statement: SQLStatement
    let reads: ModuleReads
    do throws(SQLFailure) { (statement, reads) = try twin.compile(sql) } catch {
      let offset = error.offset.map { $0 - prefix }
      let isInside = offset.map { (0...text.utf8.count).contains($0) } ?? false
      throw RuleError(
        error.message + suggestedTable(for: error.message)
          + suggestedColumn(for: error.message, in: sql, field),
        in: field, at: isInside ? offset : nil)
    }
    var parameters: [(name: String, offset: Int?)] = []
    for name in statement.parameterNames {
      guard let name else { throw RuleError("parameters are written :name", in: field) }
      parameters.append((name, Self.offset(of: ":\(name)", in: text)))
    }
    return FieldReads(modules: reads, parameters: parameters, columns: statement.columnNames)
  }

  /// SQLite names the table that it does not know, and we the one that was meant.
  private func suggestedTable(for message: String) -> String {
    let unknown = "no such table: "
    guard message.hasPrefix(unknown) else { return "" }
    return NearestName.suggestion(for: String(message.dropFirst(unknown.count)), in: tables.map(\.name))
  }

  /// The same of columns, where the SQL is a whole query: a column of one of the tables that it names.
  private func suggestedColumn(for message: String, in sql: String, _ field: RuleError.Field) -> String {
    guard field == .query, message.hasPrefix("no such column: "),
      let name = message.split(whereSeparator: { $0 == " " || $0 == "." }).last
    else { return "" }
    let words = Set(
      sql.split { !($0.isLetter || $0.isNumber || $0 == "_") }.map { $0.lowercased() })
    let columns = tables.filter { words.contains($0.name) }.flatMap { $0.columns.map(\.name) }
    return NearestName.suggestion(for: String(name), in: columns)
  }

  private func cached(
    _ key: FieldKey, _ make: () throws(RuleError) -> FieldReads
  ) throws(RuleError) -> FieldReads {
    if let known = fields[key] { return try known.get() }
    let result: Result<FieldReads, RuleError>
    do throws(RuleError) { result = .success(try make()) } catch { result = .failure(error) }
    fields[key] = result
    return try result.get()
  }

  private static func offset(of name: String, in text: String) -> Int? {
    let bytes = Array(text.utf8)
    let wanted = Array(name.utf8)
    return bytes.indices.first { bytes[$0...].starts(with: wanted) }
  }
}

/// What one expression or query reads.
struct FieldReads {
  var modules: ModuleReads
  var parameters: [(name: String, offset: Int?)]
  /// The names of the result's columns.
  var columns: [String]
}
