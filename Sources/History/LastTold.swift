import GRDB
import Rules

/// What was known before a run of the questions that it asks: what people compare it with.
///
/// Each rule counts as it was last judged, by whichever run: between two nights of one benchmark there may be one of another.
/// What could not be told then and can be now counts as it was last told, so that a night without an answer does not
/// make everything fail anew. What the same series asked last and `now` does not is there too, so that it can be told that nobody
/// judges it any more.
struct LastTold {
  let database: Database
  let account: Int64
  /// The run up to which it is asked.
  let run: StoredRun
  /// That of the later run.
  let series: String

  func assessment(before now: Assessment) throws -> Assessment {
    let judgements = try judgements(before: now)
    let judged = JudgedResults(now)
    let digests = Dictionary(now.rules.map { (Question($0), $0.digest) }) { $1 }
    let results = Dictionary(now.results.map { ($0.fingerprint, $0) }) { first, _ in first }
    let wordings = Dictionary(uniqueKeysWithValues: try wordings().map { ($0.0, $0.1) })
    let states = try HistoryFile.states(of: account, at: run.number, in: database).map { state in
      guard state.since != nil, state.status != .fail, digests[state.question] != nil,
        wordings[state.judgement] == digests[state.question]
      else { return state.listed }
      switch results[state.fingerprint]?.status {
      case .fail: break
      case .unknown, .manual: return state.listed
      case .pass, .notApplicable, nil:
        // A result that is not listed is told only where its rule can tell all.
        if let result = FindingState.placeholder(state), judged.isUntold(result) { return state.listed }
      }
      return try lastFailure(of: state) ?? state.listed
    }
    return run.assessment(judgements, states)
  }

  /// For each rule of `now` how it was last judged, with the same parameters where it ever was.
  private func judgements(before now: Assessment) throws -> [Judgement] {
    let scopes = try Row.fetchAll(
      database,
      sql:
        "SELECT scope, max(id) AS last FROM run WHERE account = ? AND id <= ? GROUP BY scope ORDER BY last",
      arguments: [account, run.number])
    var byQuestion: [Question: Judgement] = [:]
    var latest: [String: [Judgement]] = [:]
    for scope in scopes {
      let judgements = try HistoryFile.judgements(ofScope: scope[0], in: database)
      for judgement in judgements { byQuestion[judgement.question] = judgement }
      latest.merge(Dictionary(grouping: judgements, by: \.question.rule)) { $1 }
    }
    let asked = Dictionary(grouping: now.rules.map { Question($0) }, by: \.rule)
    let lastAsked = try lastAsked(before: Set(asked.keys))
    let dropped = lastAsked.filter { asked[$0.question.rule] == nil }
    let lastRules = Set(lastAsked.map(\.question.rule))
    let onceDropped = try rulesEverAsked().subtracting(lastRules)
    return asked.keys.sorted().flatMap { rule in
      // That nobody judges it any more was told; now somebody does again.
      if !lastRules.isEmpty, onceDropped.contains(rule) { return [Judgement]() }
      let same = asked[rule, default: []].compactMap { byQuestion[$0] }
      return same.isEmpty ? latest[rule] ?? [] : same
    } + dropped
  }

  /// What the last run of the series asked; for single rules, which are a series of their own with each choice, what the
  /// run before asked, if `rules` are some of those.
  private func lastAsked(before rules: Set<String>) throws -> [Judgement] {
    let scope = try Int64.fetchOne(
      database,
      sql: """
        SELECT scope FROM run JOIN scope ON scope.id = run.scope
        WHERE account = ? AND run.id <= ? AND series = ? ORDER BY run.id DESC LIMIT 1
        """, arguments: [account, run.number, series])
    if let scope { return try HistoryFile.judgements(ofScope: scope, in: database) }
    guard Series.isOfSingleRules(series), Series.isOfSingleRules(run.series) else { return [] }
    let judgements = try HistoryFile.judgements(ofScope: run.scope, in: database)
    return rules.isSubset(of: judgements.map(\.question.rule)) ? judgements : []
  }

  /// All rules that the series ever asked.
  private func rulesEverAsked() throws -> Set<String> {
    try Set(
      String.fetchAll(
        database,
        sql: """
          SELECT DISTINCT rule FROM scope_judgement JOIN judgement ON judgement.id = judgement
            JOIN question ON question.id = question
          WHERE scope IN (SELECT scope FROM run JOIN scope ON scope.id = run.scope
            WHERE account = ? AND run.id <= ? AND series = ?)
          """, arguments: [account, run.number, series]))
  }

  private func wordings() throws -> [(Int64, String)] {
    try Row.fetchAll(database, sql: "SELECT id, digest FROM judgement").map { ($0[0], $0[1]) }
  }

  private func lastFailure(of state: FindingState) throws -> FindingState? {
    let row = try Row.fetchOne(
      database,
      sql: FindingState.selection
        + " AND finding.id = ? AND status = 'fail' AND from_run <= ? ORDER BY from_run DESC LIMIT 1",
      arguments: [account, state.finding, run.number])
    return try row.map { try FindingState($0) }
  }
}

extension FindingState {
  /// A result that stands for the finding where only its rule and parameters matter.
  static func placeholder(_ state: FindingState) -> Assessment.Result? {
    Assessment.Result(
      rule: state.question.rule, severity: state.severity, status: .unknown, subject: state.subject,
      detail: state.detail, reason: "", evidence: [], parameters: state.question.values, benchmarks: [],
      remediationCLI: nil, fingerprint: state.fingerprint, waiver: nil, attestation: nil, cause: nil)
  }
}
