import GRDB
import Rules

/// Up to which run whoever wanted to know was told, for each account and set of benchmarks.
///
/// What is to be told is worked out anew from there each night, so a message that did not arrive is told the next night
/// together with what came since, and a run that nobody wanted told is not lost either; nor is what came and went in one.
struct Telling {
  let database: Database
  let account: Int64
  let series: String

  /// What there is to tell; nil where nothing changed.
  func news(of assessment: Assessment, last: StoredRun?) throws -> News? {
    guard let last else { return .first }
    let row = try Row.fetchOne(
      database, sql: "SELECT run, failures FROM notified WHERE account = ? AND series = ?",
      arguments: [account, series])
    // Nothing was ever told of the account, though it was tried.
    if let row, row[0] as Int64 == 0 { return .first }
    guard let base = try self.run(from: row?[0] ?? last.number) else { return .first }
    let before = try LastTold(database: database, account: account, run: base, series: series)
      .assessment(before: assessment)
    let difference = AssessmentDifference(from: before, to: assessment)
    let transients = try TransientReader(
      database, account: account, series: series, after: base.number, difference: difference
    ).transients()
    guard difference.hasNews || !transients.isEmpty else { return nil }
    return .changes(difference, transients, failures: row?[1] ?? 0)
  }

  /// Notes with the run what is about to be told, so that a kill in between loses nothing.
  func note(_ news: News?, run: Int64) throws {
    let base: Int64 =
      switch news {
      case nil: run
      case .first: 0
      // Where nothing was told before, it begins with the run that this one was compared with.
      case .changes: try previous(to: run)
      }
    try database.execute(
      sql: """
        INSERT INTO notified (account, series, run, failures) VALUES (:account, :series, :base, :failures)
        ON CONFLICT (account, series) DO UPDATE SET
          run = CASE WHEN :failures = 0 THEN excluded.run ELSE run END,
          failures = CASE WHEN :failures = 0 THEN 0 ELSE failures + 1 END
        """,
      arguments: ["account": account, "series": series, "base": base, "failures": news == nil ? 0 : 1])
  }

  /// Up to which runs of an account somebody was told, where there were runs or notices since that they were not told of.
  static func untold(of account: Int64, in database: Database) throws -> [(run: Int64, failures: Int)] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT notified.run, failures FROM notified WHERE account = :account AND notified.run > 0 AND (failures > 0
          OR EXISTS (SELECT * FROM run JOIN scope ON scope.id = run.scope
            WHERE run.account = :account AND scope.series = notified.series AND run.id > notified.run))
        ORDER BY notified.run
        """, arguments: ["account": account]
    ).map { ($0[0], $0[1]) }
  }

  private func previous(to run: Int64) throws -> Int64 {
    try Int64.fetchOne(
      database, sql: "SELECT max(id) FROM run WHERE account = ? AND id < ?", arguments: [account, run]) ?? 0
  }

  /// The run, or the first after it where it was removed.
  private func run(from number: Int64) throws -> StoredRun? {
    try Row.fetchOne(
      database, sql: StoredRun.selection + " WHERE account.id = ? AND run.id >= ? ORDER BY run.id LIMIT 1",
      arguments: [account, number]
    ).map(StoredRun.init)
  }
}
