import GRDB
package import Rules

/// What was found when.
extension HistoryFile {
  /// All runs, or those of one account, the latest last.
  package func runs(account: String? = nil) throws(HistoryError) -> [StoredRun] {
    try read { database in
      let filter = account == nil ? "" : " WHERE number = ?"
      return try Row.fetchAll(
        database, sql: StoredRun.selection + filter + " ORDER BY run.id",
        arguments: account.map { [$0] } ?? []
      ).map(StoredRun.init)
    }
  }

  /// The run that people call `name`: its number, or `latest`, of one account or of all.
  package func run(_ name: String, account: String? = nil) throws(HistoryError) -> StoredRun {
    let all = try runs()
    if all.isEmpty { throw .noRuns(path: path) }
    let own = all.filter { account == nil || $0.record.account.id == account }
    if own.isEmpty, let account { throw .noNumber(account) }
    func find(in runs: [StoredRun]) -> StoredRun? {
      name == "latest" ? runs.last : Int64(name).flatMap { number in runs.first { $0.number == number } }
    }
    if let run = find(in: own) { return run }
    if let account, let other = find(in: all) {
      throw .otherAccount(run: other.number, of: other.record.account.id ?? "unknown", not: account)
    }
    throw .noRun(name)
  }

  /// What a run found, as far as another assessment can be compared with it.
  ///
  /// Rules have no text, results no evidence, and reasons are worded as in the last run that found the same.
  package func assessment(of run: StoredRun) throws(HistoryError) -> Assessment {
    try read { database in
      let judgements = try Self.judgements(ofScope: run.scope, in: database)
      let states = try Self.states(of: run.accountID, at: run.number, in: database)
      return run.assessment(judgements, states)
    }
  }

  /// Which rules ran, and in which wording.
  static func judgements(ofScope scope: Int64, in database: Database) throws -> [Judgement] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT judgement.id, rule, parameters, digest, severity, title, error, told
        FROM scope_judgement JOIN judgement ON judgement.id = judgement JOIN question ON question.id = question
        WHERE scope = ? ORDER BY rule, parameters
        """, arguments: [scope]
    ).map { row in
      Judgement(
        id: row[0], question: Question(rule: row[1], parameters: row[2]), digest: row[3],
        severity: Severity(rawValue: row[4]) ?? .info, title: row[5], error: row[6],
        told: Judgement.Told(rawValue: row[7]) ?? .something)
    }
  }

  /// What was known of an account's findings after a run, whether or not it asked their rules.
  static func states(of account: Int64, at run: Int64, in database: Database) throws -> [FindingState] {
    try Row.fetchCursor(
      database,
      sql: FindingState.selection + " AND from_run <= ? AND (until_run IS NULL OR until_run > ?)",
      arguments: [account, run, run]
    ).map { try FindingState($0) }.array()
  }
}

extension Cursor {
  fileprivate func array() throws -> [Element] { try Array(self) }
}

extension StoredRun {
  /// The assessment that these judgements and states make.
  func assessment(_ judgements: [Judgement], _ states: [FindingState]) -> Assessment {
    let questions = Set(judgements.map(\.question))
    let results = states.filter { questions.contains($0.question) }.compactMap(\.result)
      .sorted { ($0.rule, $0.subject, $0.detail ?? "") < ($1.rule, $1.subject, $1.detail ?? "") }
    return Assessment(
      toolVersion: record.toolVersion, account: record.account, collectedBy: nil,
      collectedAt: record.collectedAt, evaluatedAt: record.evaluatedAt, asOfCollection: false,
      threshold: record.threshold, allowUnknown: record.allowUnknown, exitStatus: record.exitStatus,
      benchmarks: record.benchmarks.map {
        Assessment.BenchmarkOutcome(id: "", title: $0, version: "", sections: [])
      },
      summary: record.summary, rules: judgements.map(\.outcome), results: results, evidence: [], waivers: [],
      attestations: [], principals: [], notes: [])
  }
}
