package import IAM

/// The rows that a SELECT gives, with what it reads and is not there.
package struct QueryAnswer: Equatable, Sendable {
  package var columns: [String]
  /// Values only: a missing cell arrives as NULL, and `missing` says so.
  package var rows: [[Cell]]
  /// In the order of the tables and their columns, the first reason of each.
  package var missing: [Missing]

  package init(columns: [String], rows: [[Cell]], missing: [Missing]) {
    self.columns = columns
    self.rows = rows
    self.missing = missing
  }
}
