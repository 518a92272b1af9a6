import GRDB
import IAM
import Rules

/// Works out how an account developed.
struct TrendReader {
  let database: Database
  let account: Int64

  /// So many points say what a chart can show.
  static let mostPoints = 120

  /// The history beside a run with these benchmarks and rules, in which `open` fails since so many seconds after 1970.
  func history(
    series: String, rules: Set<String>, open: [(severity: Severity, since: Int64)], at now: Int64
  ) throws -> Assessment.History {
    let trend = try points(series: series)
    return Assessment.History(
      runs: trend.count, trend: Self.thinned(trend), ages: Self.ages(open, at: now),
      fixes: try fixes(of: rules))
  }

  private func points(series: String) throws -> [Assessment.History.Point] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT evaluated_at, exit_status, failed, run.unknown FROM run JOIN scope ON scope.id = run.scope
        WHERE account = ? AND series = ? ORDER BY run.id
        """, arguments: [account, series]
    ).map { row in
      Assessment.History.Point(
        evaluatedAt: Timestamp(seconds: row[0]).iso8601, exitStatus: row[1],
        failed: StoredRun.severities(row[2]),
        unknown: StoredRun.severities(row[3]).values.reduce(0, +))
    }
  }

  /// At most ``mostPoints``, at even distances, the first and the last among them.
  static func thinned(_ points: [Assessment.History.Point]) -> [Assessment.History.Point] {
    guard points.count > mostPoints else { return points }
    return (0..<mostPoints).map { points[$0 * (points.count - 1) / (mostPoints - 1)] }
  }

  static func ages(_ open: [(severity: Severity, since: Int64)], at now: Int64) -> [Assessment.History.Ages] {
    let bounds = Assessment.History.Ages.bounds
    return Severity.allCases.compactMap { severity in
      let days = open.filter { $0.severity == severity }.map { max(0, Int(now - $0.since) / 86_400) }
      guard let oldest = days.max() else { return nil }
      var counts = Array(repeating: 0, count: bounds.count + 1)
      for age in days { counts[bounds.firstIndex { age <= $0 } ?? bounds.count] += 1 }
      return Assessment.History.Ages(severity: severity, counts: counts, oldestDays: oldest)
    }
  }

  private func fixes(of rules: Set<String>) throws -> [Assessment.History.Fixes] {
    var days: [Severity: [Int]] = [:]
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT severity, rule, evaluated_at - since FROM state JOIN run ON run.id = until_run
          JOIN finding ON finding.id = finding JOIN question ON question.id = question
        WHERE ended = 'fixed' AND since IS NOT NULL AND finding.account = ?
        """, arguments: [account])
    while let row = try rows.next() {
      guard rules.contains(row[1]), let severity = Severity(rawValue: row[0]) else { continue }
      days[severity, default: []].append(max(0, (row[2] as Int) / 86_400))
    }
    return Severity.allCases.compactMap { severity in
      guard let days = days[severity]?.sorted(), let longest = days.last else { return nil }
      return Assessment.History.Fixes(
        severity: severity, count: days.count, medianDays: days[days.count / 2], longestDays: longest)
    }
  }
}
