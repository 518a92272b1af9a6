import GRDB
import IAM
package import Rules

/// One run on record, with what leads to the rest of it.
package struct StoredRun: Equatable, Sendable {
  package let record: RunRecord
  /// Equal for runs of one account.
  package let accountID: Int64
  let scope: Int64
  let seconds: Int64
  let series: String

  static let selection = """
    SELECT run.id, number, partition, alias, evaluated_at, collected_at, tool_version, threshold, allow_unknown,
      exit_status, counts, failed, run.unknown, benchmarks, account.id, scope.id, series
    FROM run JOIN account ON account.id = run.account JOIN scope ON scope.id = run.scope
    """

  init(_ row: Row) {
    seconds = row[4]
    let counts = Self.numbers(row[10])
    var byStatus = Assessment.Counts()
    for (status, count) in zip(Self.statuses, counts) { byStatus[status] = count }
    record = RunRecord(
      number: row[0],
      account: Assessment.AccountIdentity(id: row[1], partition: row[2], alias: row[3]),
      evaluatedAt: Timestamp(seconds: seconds).iso8601,
      collectedAt: (row[5] as Int64?).map { Timestamp(seconds: $0).iso8601 }, toolVersion: row[6],
      threshold: Threshold(rawValue: row[7]) ?? .low, allowUnknown: row[8], exitStatus: row[9],
      summary: Assessment.Summary(
        byStatus: byStatus, failedBySeverity: Self.severities(row[11]),
        unknownBySeverity: Self.severities(row[12]), waived: counts.last ?? 0),
      benchmarks: (row[13] as String).split(separator: "\n").map(String.init))
    accountID = row[14]
    scope = row[15]
    series = row[16]
  }

  package var number: Int64 { record.number }

  private static let statuses: [ResultStatus] = [.pass, .fail, .unknown, .notApplicable, .manual]

  static func text(ofCounts summary: Assessment.Summary) -> String {
    (statuses.map { summary.byStatus[$0] } + [summary.waived]).map(String.init).joined(separator: " ")
  }

  static func text(of severities: [Severity: Int]) -> String {
    Severity.allCases.map { String(severities[$0] ?? 0) }.joined(separator: " ")
  }

  static func severities(_ text: String) -> [Severity: Int] {
    Dictionary(zip(Severity.allCases, numbers(text))) { $1 }
  }

  private static func numbers(_ text: String) -> [Int] { text.split(separator: " ").compactMap { Int($0) } }
}
