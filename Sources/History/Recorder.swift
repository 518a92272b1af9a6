import Digests
import GRDB
import IAM
import JSON
import Rules

/// Writes one run into the open transaction.
struct Recorder {
  let database: Database
  let assessment: Assessment
  let account: Int64
  /// The moment of the run in seconds since 1970.
  let seconds: Int64

  init(_ assessment: Assessment, in database: Database) throws {
    guard let number = assessment.account.id, let time = Timestamp(iso8601: assessment.evaluatedAt) else {
      throw HistoryError.noAccount
    }
    self.database = database
    self.assessment = assessment
    seconds = time.seconds
    // An account whose evidence of tonight lacks the alias keeps the one it had.
    try database.execute(
      sql: """
        INSERT INTO account (number, partition, alias) VALUES (?, ?, ?)
        ON CONFLICT (number) DO UPDATE SET
          partition = coalesce(excluded.partition, partition), alias = coalesce(excluded.alias, alias)
        """, arguments: [number, assessment.account.partition, assessment.account.alias])
    account = try Self.id(in: database, "SELECT id FROM account WHERE number = ?", [number])
  }

  /// The account's latest run before this one.
  func lastRun() throws -> StoredRun? {
    try Row.fetchOne(
      database, sql: StoredRun.selection + " WHERE account.id = ? ORDER BY run.id DESC LIMIT 1",
      arguments: [account]
    ).map(StoredRun.init)
  }

  var series: String { Series.name(of: assessment) }

  /// Adds the run and what is different in it; gives its number and since when results fail.
  func record() throws -> (run: Int64, failingSince: [String: Int64]) {
    let (scope, judgements) = try scope()
    try database.execute(
      sql: """
        INSERT INTO run (account, scope, evaluated_at, collected_at, tool_version, threshold, allow_unknown, exit_status,
          counts, failed, unknown)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        account, scope, seconds, assessment.collectedAt.flatMap { Timestamp(iso8601: $0)?.seconds },
        assessment.toolVersion, assessment.threshold.rawValue, assessment.allowUnknown,
        assessment.exitStatus,
        StoredRun.text(ofCounts: assessment.summary),
        StoredRun.text(of: assessment.summary.failedBySeverity),
        StoredRun.text(of: assessment.summary.unknownBySeverity),
      ])
    let run = database.lastInsertedRowID
    return (run, try changes(in: run, judgements))
  }

  /// The set of rules that ran, found again where it ran before.
  private func scope() throws -> (id: Int64, judgements: [Question: (id: Int64, digest: String)]) {
    var judgements: [Question: (id: Int64, digest: String)] = [:]
    var members: [(judgement: Int64, error: String?, told: Judgement.Told)] = []
    for outcome in assessment.rules {
      let question = Question(outcome)
      try database.execute(
        sql: "INSERT OR IGNORE INTO question (rule, parameters) VALUES (?, ?)",
        arguments: [question.rule, question.parameters])
      let questionID = try Self.id(
        in: database, "SELECT id FROM question WHERE rule = ? AND parameters = ?",
        [question.rule, question.parameters])
      let wording: StatementArguments = [
        questionID, outcome.digest, outcome.severity.rawValue, outcome.title,
      ]
      try database.execute(
        sql: "INSERT OR IGNORE INTO judgement (question, digest, severity, title) VALUES (?, ?, ?, ?)",
        arguments: wording)
      let judgement = try Self.id(
        in: database,
        "SELECT id FROM judgement WHERE question = ? AND digest = ? AND severity = ? AND title = ?", wording)
      judgements[question] = (judgement, outcome.digest)
      members.append((judgement, outcome.error, Judgement.Told(outcome.counts)))
    }
    let digest = digest(of: members)
    let benchmarks = assessment.benchmarks.map(\.title).map { $0.replacing("\n", with: " ") }
    try database.execute(
      sql: "INSERT OR IGNORE INTO scope (digest, series, benchmarks) VALUES (?, ?, ?)",
      arguments: [digest, series, benchmarks.joined(separator: "\n")])
    let isNew = database.changesCount > 0
    let scope = try Self.id(in: database, "SELECT id FROM scope WHERE digest = ?", [digest])
    if isNew {
      for member in members {
        try database.execute(
          sql: "INSERT OR IGNORE INTO scope_judgement (scope, judgement, error, told) VALUES (?, ?, ?, ?)",
          arguments: [scope, member.judgement, member.error, member.told.rawValue])
      }
    }
    return (scope, judgements)
  }

  private func digest(of members: [(judgement: Int64, error: String?, told: Judgement.Told)]) -> String {
    var json = JSONWriter(indented: false)
    json.array { json in
      json.item { $0.string(series) }
      for benchmark in assessment.benchmarks { json.item { $0.string(benchmark.title) } }
      for member in members.sorted(by: { $0.judgement < $1.judgement }) {
        json.item { $0.integer(member.judgement) }
        json.item { json in if let error = member.error { json.string(error) } else { json.null() } }
        json.item { $0.integer(Int64(member.told.rawValue)) }
      }
    }
    let bytes = json.bytes
    return SHA256.hexDigest(of: bytes.span)
  }

  /// Ends states that no longer hold and begins those that do; gives since when results fail.
  private func changes(
    in run: Int64, _ judgements: [Question: (id: Int64, digest: String)]
  ) throws -> [String: Int64] {
    var open: [String: FindingState] = [:]
    let rows = try Row.fetchCursor(
      database, sql: FindingState.selection + " AND until_run IS NULL", arguments: [account])
    while let row = try rows.next() {
      let state = try FindingState(row)
      open[state.fingerprint] = state
    }
    let digests = try wordings()
    let judged = JudgedResults(assessment)
    var failingSince: [String: Int64] = [:]
    for result in assessment.results {
      guard let status = FindingState.Status(rawValue: result.status.rawValue),
        failingSince[result.fingerprint] == nil,
        let judgement = judgements[Question(result)]
      else { continue }
      let earlier = open.removeValue(forKey: result.fingerprint)
      let since = status == .fail ? earlier?.since ?? seconds : earlier?.since
      if status == .fail { failingSince[result.fingerprint] = since }
      let waiver = FindingState.text(of: result.waiver)
      if let earlier {
        let isSame =
          earlier.status == status && earlier.severity == result.severity
          && (earlier.waiver == nil) == (waiver == nil)
        if isSame {
          try update(
            earlier, reason: result.reason, waiver: waiver, judgement: status == .fail ? judgement.id : nil)
          continue
        }
        try end(earlier, in: run, as: earlier.status == .unknown && earlier.since == nil ? "told" : "changed")
      }
      // What cannot be told keeps the wording by which it failed: only by that can it be told to be fixed.
      let wording = status == .fail ? judgement.id : earlier.flatMap { $0.since == nil ? nil : $0.judgement }
      try begin(
        earlier?.finding ?? finding(of: result), status, result.severity, since, waiver, result.reason,
        judgement: wording ?? judgement.id, in: run)
    }
    for state in open.values.sorted(by: { $0.id < $1.id }) {
      // A rule that did not run says nothing of its findings.
      guard let judgement = judgements[state.question] else { continue }
      if let result = FindingState.placeholder(state), judged.isUntold(result) {
        if state.status == .untold { continue }
        try end(state, in: run, as: "untold")
        if let since = state.since {
          try begin(
            state.finding, .untold, state.severity, since, state.waiver, state.reason,
            judgement: state.judgement, in: run)
        }
        continue
      }
      let isJudgedAlike = digests[state.judgement] == judgement.digest
      try end(state, in: run, as: !isJudgedAlike ? "rejudged" : state.since == nil ? "told" : "fixed")
    }
    return failingSince
  }

  private func wordings() throws -> [Int64: String] {
    let rows = try Row.fetchAll(database, sql: "SELECT id, digest FROM judgement")
    return Dictionary(rows.map { ($0[0], $0[1]) }) { $1 }
  }

  private func finding(of result: Assessment.Result) throws -> Int64 {
    let fingerprint = FindingState.bytes(of: result.fingerprint)
    let sql = "SELECT id FROM finding WHERE fingerprint = ?"
    if let id = try Int64.fetchOne(try database.cachedStatement(sql: sql), arguments: [fingerprint]) {
      return id
    }
    let question = Question(result)
    let questionID = try Self.id(
      in: database, "SELECT id FROM question WHERE rule = ? AND parameters = ?",
      [question.rule, question.parameters])
    try database.cachedStatement(
      sql: "INSERT INTO finding (account, question, subject, detail, fingerprint) VALUES (?, ?, ?, ?, ?)"
    ).execute(arguments: [account, questionID, result.subject, result.detail, fingerprint])
    return database.lastInsertedRowID
  }

  private func begin(
    _ finding: Int64, _ status: FindingState.Status, _ severity: Severity, _ since: Int64?, _ waiver: String?,
    _ reason: String, judgement: Int64, in run: Int64
  ) throws {
    try database.cachedStatement(
      sql: """
        INSERT INTO state (finding, judgement, status, severity, from_run, since, waiver, reason)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [finding, judgement, status.rawValue, severity.rawValue, run, since, waiver, reason])
  }

  private func end(_ state: FindingState, in run: Int64, as ended: String) throws {
    try database.cachedStatement(sql: "UPDATE state SET until_run = ?, ended = ? WHERE id = ?")
      .execute(arguments: [run, ended, state.id])
  }

  /// In place: a reason that counts days is another every night, and no change.
  private func update(_ state: FindingState, reason: String, waiver: String?, judgement: Int64?) throws {
    let judgement = judgement ?? state.judgement
    if state.reason == reason, state.waiver == waiver, state.judgement == judgement { return }
    try database.cachedStatement(sql: "UPDATE state SET reason = ?, waiver = ?, judgement = ? WHERE id = ?")
      .execute(arguments: [reason, waiver, judgement, state.id])
  }

  private static func id(
    in database: Database, _ sql: String, _ arguments: StatementArguments
  ) throws -> Int64 {
    guard let id = try Int64.fetchOne(try database.cachedStatement(sql: sql), arguments: arguments) else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "a row that was written is not there")
    }
    return id
  }
}
