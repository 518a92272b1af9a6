import GRDB
import IAM
import Rules

/// Finds what came and went, or went and came, in runs that nobody was told of.
struct TransientReader {
  let database: Database
  let account: Int64
  let difference: AssessmentDifference
  /// The runs of the notice's own series since it was last told, the earliest first.
  private let runs: [(number: Int64, scope: Int64)]
  /// What each of them asked.
  private let questions: [Int64: Set<Question>]
  private let titles: [String: String]
  private let base: Int64

  /// `base` is the run up to which somebody was told; the later assessment of `difference` is not recorded yet.
  init(
    _ database: Database, account: Int64, series: String, after base: Int64, difference: AssessmentDifference
  ) throws {
    self.database = database
    self.account = account
    self.base = base
    self.difference = difference
    runs = try Row.fetchAll(
      database,
      sql: """
        SELECT run.id, scope FROM run JOIN scope ON scope.id = run.scope
        WHERE account = ? AND series = ? AND run.id > ? ORDER BY run.id
        """, arguments: [account, series, base]
    ).map { ($0[0], $0[1]) }
    var questions: [Int64: Set<Question>] = [:]
    var titles: [String: String] = [:]
    for scope in Set(runs.map(\.scope)) {
      let judgements = try HistoryFile.judgements(ofScope: scope, in: database)
      questions[scope] = Set(judgements.map(\.question))
      for judgement in judgements { titles[judgement.question.rule] = judgement.title }
    }
    for rule in difference.after.rules { titles[rule.id] = rule.title }
    self.questions = questions
    self.titles = titles
  }

  /// Of each kind the most severe first.
  func transients() throws -> [Transient] {
    if runs.isEmpty { return [] }
    let before = Self.failing(in: difference.before)
    let after = Self.failing(in: difference.after)
    let found =
      try failed { before[$0] == nil && after[$0] == nil }
      + fixed { before[$0] == nil ? nil : after[$0] }
    return Transient.Kind.allCases.flatMap { kind in
      let mine = found.filter { $0.kind == kind }
      return Severity.allCases.sorted(by: >).flatMap { severity in
        mine.filter { $0.result.severity == severity }.sorted { left, right in
          (left.result.rule, left.result.subject, left.result.detail ?? "", left.result.fingerprint)
            < (right.result.rule, right.result.subject, right.result.detail ?? "", right.result.fingerprint)
        }
      }
    }
  }

  private static func failing(in assessment: Assessment) -> [String: Assessment.Result] {
    let failed = assessment.results.filter { $0.status == .fail }
    return Dictionary(failed.map { ($0.fingerprint, $0) }) { first, _ in first }
  }

  /// What failed in one of the runs, as far as `isWanted` says so of its fingerprint.
  private func failed(where isWanted: (String) -> Bool) throws -> [Transient] {
    let states = try Row.fetchAll(
      database,
      sql: """
        SELECT state.id, from_run, until_run FROM finding JOIN state ON state.finding = finding.id
        WHERE finding.account = ? AND status = 'fail' AND from_run > ? ORDER BY from_run
        """, arguments: [account, base])
    let judged = JudgedResults(difference.after)
    let asked = Set(difference.after.rules.map { Question($0) })
    let listed = Dictionary(difference.after.results.map { ($0.fingerprint, $0.status) }) { first, _ in first
    }
    var found: [String: Transient] = [:]
    for row in states {
      let (first, end): (Int64, Int64?) = (row[1], row[2])
      let state = try self.state(row[0])
      guard isWanted(state.fingerprint), wasAsked(state.question, from: first, until: end),
        let result = state.result
      else { continue }
      let isTold =
        asked.contains(state.question) && ![.unknown, .manual].contains(listed[state.fingerprint])
        && FindingState.placeholder(state).map { !judged.isUntold($0) } ?? false
      var until: String?
      if isTold { until = try end.map(time) ?? difference.after.evaluatedAt }
      let earlier = found[state.fingerprint]
      found[state.fingerprint] = Transient(
        kind: .failed, title: titles[result.rule] ?? "", result: result,
        from: try earlier?.from ?? time(of: first), until: until)
    }
    return Array(found.values)
  }

  /// What was fixed in one of the runs, and fails now as `result` says.
  private func fixed(_ result: (String) -> Assessment.Result?) throws -> [Transient] {
    let gaps = try Row.fetchAll(
      database,
      sql: """
        SELECT id, until_run, (SELECT min(next.from_run) FROM state AS next
          WHERE next.finding = gone.finding AND next.from_run > gone.until_run AND next.status = 'fail')
        FROM state AS gone WHERE ended = 'fixed' AND until_run > ?
          AND finding IN (SELECT id FROM finding WHERE account = ?) ORDER BY until_run
        """, arguments: [base, account])
    var found: [String: Transient] = [:]
    for row in gaps {
      let (gone, back): (Int64, Int64?) = (row[1], row[2])
      let state = try self.state(row[0])
      guard let result = result(state.fingerprint), wasAsked(state.question, from: gone, until: back) else {
        continue
      }
      found[state.fingerprint] = Transient(
        kind: .fixed, title: titles[result.rule] ?? "", result: result,
        from: try found[state.fingerprint]?.from ?? time(of: gone),
        until: try back.map(time) ?? difference.after.evaluatedAt)
    }
    return Array(found.values)
  }

  /// Whether one of the runs from `first` on and before `end` asked it.
  private func wasAsked(_ question: Question, from first: Int64, until end: Int64?) -> Bool {
    // Years of nights may have to be told at once, with thousands of results: the first run is found without reading all.
    var (low, high) = (runs.startIndex, runs.endIndex)
    while low < high {
      let middle = low + (high - low) / 2
      if runs[middle].number < first { low = middle + 1 } else { high = middle }
    }
    return runs[low...].lazy.prefix { $0.number < end ?? .max }.contains {
      questions[$0.scope]?.contains(question) == true
    }
  }

  private func state(_ id: Int64) throws -> FindingState {
    let row = try Row.fetchOne(
      database, sql: FindingState.selection + " AND state.id = ?", arguments: [account, id])
    guard let row else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "a row that was there is not")
    }
    return try FindingState(row)
  }

  /// When a run was, or the first after it where it was removed.
  private func time(of run: Int64) throws -> String {
    let seconds = try Int64.fetchOne(
      database, sql: "SELECT evaluated_at FROM run WHERE account = ? AND id >= ? ORDER BY id LIMIT 1",
      arguments: [account, run])
    return seconds.map { Timestamp(seconds: $0).iso8601 } ?? difference.after.evaluatedAt
  }
}
