package import IAM

/// A table that rules read: its columns, and how its rows come from an account.
///
/// Nothing is made until a statement reads it.
package struct Table: Sendable {
  package var name: String
  package var description: String
  package var columns: [Column]
  /// The APIs that decide which rows there are, the best first.
  package var sources: [Source]
  package var rows: @Sendable (TableInput) -> any TableRows

  package init(
    _ name: String, _ description: String, columns: [Column], sources: [Source],
    rows: @escaping @Sendable (TableInput) -> any TableRows
  ) {
    self.name = name
    self.description = description
    self.columns = columns
    self.sources = sources
    self.rows = rows
  }

  /// A table of one Swift value a row, each column beside the closure that reads it.
  package static func of<Row: Sendable>(
    _ name: String, _ description: String, sources: [Source],
    rows: @escaping @Sendable (TableInput) -> Listing<Row>,
    columns: [(Column, @Sendable (Row, TableInput) -> Cell)]
  ) -> Table {
    let readers = columns.map(\.1)
    return Table(name, description, columns: columns.map(\.0), sources: sources) { input in
      let listing = rows(input)
      let elements = listing.elements
      return ReadRows(
        count: elements.count, gap: listing.gap,
        readCell: { row, column in elements.span.lend(row) { readers[column]($0, input) } },
        readColumn: { column, body in
          let read = readers[column]
          elements.span.lendEach { number, row in body(number, read(row, input)) }
        })
    }
  }

  package func index(of column: String) -> Int? {
    columns.firstIndex { $0.name.lowercased() == column.lowercased() }
  }
}

/// What tables are made from: the account, what follows from its policies, the one clock, and which sources the selected
/// rules need.
///
/// A class, so that every cell is read without a copy of it.
package final class TableInput: Sendable {
  package let account: Account
  package let analysis: AccountAnalysis
  package let now: Timestamp
  /// The sources that the selected rules read, for the rules about evidence.
  package let neededSources: Set<Source>
  /// What several tables have in common.
  private let relations: Lazy<Relations>
  private let places: Lazy<Listing<PolicyPlace>>

  package convenience init(account: Account, now: Timestamp, neededSources: Set<Source> = []) {
    let relations = Lazy { Relations(account) }
    self.init(
      account, AccountAnalysis(account, now: now), now: now, neededSources, relations,
      Lazy { account.identityPolicyPlaces(of: relations.value.principals, relations.value.attachments) })
  }

  private init(
    _ account: Account, _ analysis: AccountAnalysis, now: Timestamp, _ neededSources: Set<Source>,
    _ relations: Lazy<Relations>, _ places: Lazy<Listing<PolicyPlace>>
  ) {
    self.account = account
    self.analysis = analysis
    self.now = now
    self.neededSources = neededSources
    self.relations = relations
    self.places = places
  }

  /// The same with the account's evidence settled; of what else is looked at nothing may differ.
  func settled(_ account: Account) -> TableInput {
    TableInput(account, analysis, now: now, neededSources, relations, places)
  }

  /// Users, then groups, then roles.
  var principals: Listing<Principal> { relations.value.principals }

  /// Every managed policy at every principal; a principal whose policies are missing leaves a gap.
  var attachments: Listing<Attachment> { relations.value.attachments }

  /// The policies that say what users, groups and roles may do.
  var identityPolicyPlaces: Listing<PolicyPlace> { places.value }

  private struct Relations: Sendable {
    let principals: Listing<Principal>
    let attachments: Listing<Attachment>

    init(_ account: Account) {
      principals = account.principals
      attachments = account.attachments(of: principals)
    }
  }
}

/// The rows of one table; cells are made when they are read.
package protocol TableRows: Sendable {
  var count: Int { get }
  /// Why rows may be lacking; nil if the table is whole.
  var gap: Missing? { get }
  func cell(row: Int, column: Int) -> Cell
  /// The cells of a whole column, row by row.
  func forEachCell(column: Int, _ body: (Int, Cell) -> Void)
}

extension TableRows {
  package func forEachCell(column: Int, _ body: (Int, Cell) -> Void) {
    for row in 0..<count { body(row, cell(row: row, column: column)) }
  }
}

/// Rows that closures read off values of one Swift type.
///
/// The type is not among its parameters: closures that are made where it is known are specialised for it, and the witnesses of a
/// generic type are not.
private struct ReadRows: TableRows {
  let count: Int
  let gap: Missing?
  let readCell: @Sendable (_ row: Int, _ column: Int) -> Cell
  let readColumn: @Sendable (_ column: Int, _ body: (Int, Cell) -> Void) -> Void

  func cell(row: Int, column: Int) -> Cell { readCell(row, column) }

  func forEachCell(column: Int, _ body: (Int, Cell) -> Void) { readColumn(column, body) }
}

/// Rows whose cells are at hand: an example's `given`, and the twin's no rows at all.
package struct GivenRows: TableRows {
  package var cells: [[Cell]]
  package var gap: Missing?

  package init(_ cells: [[Cell]] = [], gap: Missing? = nil) {
    self.cells = cells
    self.gap = gap
  }

  package var count: Int { cells.count }

  package func cell(row: Int, column: Int) -> Cell { cells[row][column] }
}
