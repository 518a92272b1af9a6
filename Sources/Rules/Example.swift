/// A rule's test: tables with rows, and the status that each row gets.
package struct Example: Equatable, Sendable {
  package var name: String
  /// The rows of whole tables, by table; tables that are not named are empty and complete.
  package var given: [String: GivenTable]
  /// Parameter values other than the defaults.
  package var parameters: [String: ParameterValue]
  /// `now` for the ages; nil: the ages are given as columns.
  package var now: String?
  /// The statuses in row order; an incomplete table's additional result comes last.
  package var expect: [ResultStatus]
  /// Left out of the rule's page: needed, but hard to read.
  package var isHidden: Bool
  /// 1-based in the rule's file.
  package var line: Int

  package init(
    name: String, given: [String: GivenTable], parameters: [String: ParameterValue], now: String?,
    expect: [ResultStatus], isHidden: Bool, line: Int
  ) {
    self.name = name
    self.given = given
    self.parameters = parameters
    self.now = now
    self.expect = expect
    self.isHidden = isHidden
    self.line = line
  }

  /// Rows by column name; columns that are not named have their declared default.
  package struct GivenTable: Equatable, Sendable {
    package var rows: [[String: Cell]]
    /// Why the table is incomplete: `!missing REASON` in place of, or after, its rows.
    package var gap: String?

    package init(rows: [[String: Cell]], gap: String?) {
      self.rows = rows
      self.gap = gap
    }
  }
}
