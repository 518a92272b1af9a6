/// The pieces from which the engine's own SQL is put together.
enum SQLText {
  static func quoted(_ name: String) -> String {
    guard name.utf8.contains(UInt8(ascii: "\"")) else { return "\"\(name)\"" }
    return "\"" + name.map { $0 == "\"" ? "\"\"" : String($0) }.joined() + "\""
  }

  /// What stands before an expression where it is analysed.
  ///
  /// A WHERE, because SQLite refuses there what would make one row of many: aggregates and window functions.
  static func analysisPrefix(_ table: Table) -> String {
    "SELECT 1 FROM \(quoted(TableModule.ownName(table))) AS \(quoted(table.name)) WHERE (\n"
  }

  static let analysisSuffix = "\n)"

  /// Each row's number and `require`, where `when` holds.
  static func judgement(_ table: Table, when: String?, require: String?) -> String {
    let name = quoted(table.name)
    let condition = when.map { " WHERE (\n\($0)\n)" } ?? ""
    return "SELECT \(name).rowid, (\n\(require ?? "NULL")\n) FROM \(name)\(condition)"
  }

  /// Each row's subject and detail.
  static func subjects(_ table: Table, subject: String, detail: String?) -> String {
    "SELECT (\n\(subject)\n), (\n\(detail ?? "NULL")\n) FROM \(quoted(table.name))"
  }

  /// The reason of one row.
  static func reason(_ table: Table, _ reason: String) -> String {
    let name = quoted(table.name)
    return "SELECT (\n\(reason)\n) FROM \(name) WHERE \(name).rowid = :\(rowParameter)"
  }

  static let rowParameter = "\(TableModule.reservedPrefix)row"
}
