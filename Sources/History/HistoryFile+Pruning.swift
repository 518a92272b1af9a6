import GRDB
package import IAM

extension HistoryFile {
  /// Removes earlier runs with what had ended by then, and gives the room back.
  ///
  /// Each account keeps its latest run of every set of benchmarks, by which the next one is known to bring nothing new, and what
  /// still fails keeps the time when it began. What changed since somebody was
  /// last told can only be told by the run up to which they were, so that one stays, unless `includesUntold` gives it up;
  /// where notices did not arrive, so do all after it, between which something may have come and gone.
  ///
  /// With the number of an `account` only its runs go; without a run it throws `noNumber`. A trial says what would go, and
  /// removes nothing.
  package func prune(
    _ retention: Retention, account: String? = nil, includesUntold: Bool = false, isTrial: Bool = false
  ) throws(HistoryError) -> Pruning {
    try remove(isTrial: isTrial) { database in
      try Self.accounts(account, in: database).map { account in
        try Self.plan(retention, of: account, includesUntold: includesUntold, in: database)
      }
    } apply: { plan, database in
      let kept = plan.bases.map { "AND NOT (from_run <= \($0) AND until_run > \($0))" }.joined(separator: " ")
      try database.execute(
        sql: """
          DELETE FROM state WHERE until_run < ? AND finding IN (SELECT id FROM finding WHERE account = ?) \(kept)
          """, arguments: [plan.first, plan.account])
    }
  }

  /// Takes back the runs after a moment, as if they had not been: all of an account, where all are later.
  ///
  /// With the number of an `account` only its runs go; without a run it throws `noNumber`. A trial says what would go, and
  /// removes nothing.
  package func takeBack(
    after time: Timestamp, account: String? = nil, isTrial: Bool = false
  ) throws(HistoryError) -> Pruning {
    try remove(isTrial: isTrial) { database in
      try Self.accounts(account, in: database).map { account in
        let last =
          try Int64.fetchOne(
            database, sql: "SELECT max(id) FROM run WHERE account = ? AND evaluated_at <= ?",
            arguments: [account, time.seconds]) ?? 0
        let removed = try Self.runs("account.id = ? AND run.id > ?", [account, last], in: database)
        return PruningPlan(account: account, first: last, removed: removed)
      }
    } apply: { plan, database in
      let own = "finding IN (SELECT id FROM finding WHERE account = ?)"
      try database.execute(
        sql: "DELETE FROM state WHERE from_run > ? AND \(own)", arguments: [plan.first, plan.account])
      try database.execute(
        sql: "UPDATE state SET until_run = NULL, ended = NULL WHERE until_run > ? AND \(own)",
        arguments: [plan.first, plan.account])
      try database.execute(
        sql: "UPDATE notified SET run = min(run, ?) WHERE account = ?", arguments: [plan.first, plan.account])
    }
  }

  /// Finds out what goes, and lets it go together with what `apply` removes for each account.
  private func remove(
    isTrial: Bool, plan: (Database) throws -> [PruningPlan], apply: (PruningPlan, Database) throws -> Void
  ) throws(HistoryError) -> Pruning {
    func pruning(_ plans: [PruningPlan], in database: Database) throws -> Pruning {
      let runs = try Int.fetchOne(database, sql: "SELECT count(*) FROM run") ?? 0
      let removed = plans.flatMap(\.removed).sorted { $0.number < $1.number }
      return Pruning(
        removed: removed.map(\.record), held: plans.flatMap(\.held), left: runs - removed.count)
    }
    if isTrial { return try read { try pruning(try plan($0), in: $0) } }
    let done = try write { database in
      let plans = try plan(database)
      let done = try pruning(plans, in: database)
      for plan in plans {
        try apply(plan, database)
        for run in plan.removed {
          try database.cachedStatement(sql: "DELETE FROM run WHERE id = ?").execute(arguments: [run.number])
        }
      }
      try Self.removeWhatIsUnused(in: database)
      return done
    }
    if !done.removed.isEmpty { try compact() }
    return done
  }

  private static func accounts(_ number: String?, in database: Database) throws -> [Int64] {
    guard let number else { return try Int64.fetchAll(database, sql: "SELECT id FROM account ORDER BY id") }
    let account = try Int64.fetchOne(
      database, sql: "SELECT id FROM account WHERE number = ?", arguments: [number])
    guard let account else { throw HistoryError.noNumber(number) }
    return [account]
  }

  private static func runs(
    _ condition: String, _ arguments: StatementArguments, in database: Database
  ) throws -> [StoredRun] {
    try Row.fetchAll(
      database, sql: "\(StoredRun.selection) WHERE \(condition) ORDER BY run.id", arguments: arguments
    ).map(StoredRun.init)
  }

  private static func plan(
    _ retention: Retention, of account: Int64, includesUntold: Bool, in database: Database
  ) throws -> PruningPlan {
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
    guard let first else { return PruningPlan(account: account, first: 0, removed: []) }
    let old = try runs("account.id = ? AND run.id < ?", [account, first], in: database)
    var plan = PruningPlan(account: account, first: first, removed: [])
    plan.bases = try Set(
      Int64.fetchAll(
        database,
        sql:
          "SELECT max(run.id) FROM run JOIN scope ON scope.id = run.scope WHERE account = ? GROUP BY series",
        arguments: [account]
      ).filter { $0 < first })
    if !includesUntold {
      for untold in try Telling.untold(of: account, in: database) {
        guard let base = old.first(where: { $0.number >= untold.run }) else { continue }
        let isTried = untold.failures > 0
        if isTried { plan.first = min(plan.first, base.number) } else { plan.bases.insert(base.number) }
        plan.held.append(
          Pruning.Held(
            since: base.record, count: isTried ? old.count { $0.number >= base.number } : 1,
            failures: untold.failures))
      }
    }
    plan.removed = old.filter { $0.number < plan.first && !plan.bases.contains($0.number) }
    return plan
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

/// What is to go of one account.
private struct PruningPlan {
  let account: Int64
  /// The first run of those that stay together, or the last one that stays.
  var first: Int64
  /// Earlier runs that stay by themselves.
  var bases: Set<Int64> = []
  var removed: [StoredRun]
  var held: [Pruning.Held] = []
}
