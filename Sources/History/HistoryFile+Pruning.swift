import GRDB
package import IAM

/// Which runs to keep.
package enum Retention: Equatable, Sendable {
  /// Those of the last so many days before an account's latest run.
  case days(Int)
  /// The last so many of each account.
  case runs(Int)
}

extension HistoryFile {
  /// Removes earlier runs with what had ended by then, and gives the room back; says how many it removed.
  ///
  /// Each account keeps its latest run. What still fails keeps the time when it began.
  package func prune(_ retention: Retention) throws(HistoryError) -> Int {
    let removed = try write { database in
      var removed = 0
      for account in try Int64.fetchAll(database, sql: "SELECT id FROM account") {
        let first: Int64? =
          switch retention {
          case .days(let days):
            try Int64.fetchOne(
              database,
              sql: """
                SELECT min(id) FROM run WHERE account = :account
                  AND evaluated_at >= (SELECT max(evaluated_at) FROM run WHERE account = :account) - :days * 86400
                """, arguments: ["account": account, "days": days])
          case .runs(let count):
            try Int64.fetchOne(
              database,
              sql: "SELECT min(id) FROM (SELECT id FROM run WHERE account = ? ORDER BY id DESC LIMIT ?)",
              arguments: [account, count])
          }
        guard let first else { continue }
        try database.execute(
          sql: """
            DELETE FROM state WHERE until_run < ? AND finding IN (SELECT id FROM finding WHERE account = ?)
            """, arguments: [first, account])
        try database.execute(
          sql: "DELETE FROM run WHERE account = ? AND id < ?", arguments: [account, first])
        removed += database.changesCount
      }
      try Self.removeWhatIsUnused(in: database)
      return removed
    }
    if removed > 0 { try compact() }
    return removed
  }

  /// Takes back the runs after a moment, as if they had not been; says how many.
  package func takeBack(after time: Timestamp) throws(HistoryError) -> Int {
    let removed = try write { database in
      var removed = 0
      for account in try Int64.fetchAll(database, sql: "SELECT id FROM account") {
        let last =
          try Int64.fetchOne(
            database, sql: "SELECT max(id) FROM run WHERE account = ? AND evaluated_at <= ?",
            arguments: [account, time.seconds]) ?? 0
        try database.execute(
          sql: "DELETE FROM run WHERE account = ? AND id > ?", arguments: [account, last])
        removed += database.changesCount
        let own = "finding IN (SELECT id FROM finding WHERE account = ?)"
        try database.execute(
          sql: "DELETE FROM state WHERE from_run > ? AND \(own)", arguments: [last, account])
        try database.execute(
          sql: "UPDATE state SET until_run = NULL, ended = NULL WHERE until_run > ? AND \(own)",
          arguments: [last, account])
        try database.execute(
          sql: "UPDATE notified SET run = min(run, ?) WHERE account = ?", arguments: [last, account])
      }
      try Self.removeWhatIsUnused(in: database)
      return removed
    }
    if removed > 0 { try compact() }
    return removed
  }

  private static func removeWhatIsUnused(in database: Database) throws {
    try database.execute(
      sql: """
        DELETE FROM finding WHERE id NOT IN (SELECT finding FROM state);
        DELETE FROM scope_judgement WHERE scope NOT IN (SELECT scope FROM run);
        DELETE FROM scope WHERE id NOT IN (SELECT scope FROM run);
        DELETE FROM judgement WHERE id NOT IN (SELECT judgement FROM scope_judgement)
          AND id NOT IN (SELECT judgement FROM state);
        DELETE FROM question WHERE id NOT IN (SELECT question FROM judgement)
          AND id NOT IN (SELECT question FROM finding);
        DELETE FROM notified WHERE account NOT IN (SELECT account FROM run);
        DELETE FROM account WHERE id NOT IN (SELECT account FROM run);
        """)
  }
}
