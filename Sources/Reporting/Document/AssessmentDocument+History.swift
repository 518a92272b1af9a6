import JSON
import Rules

/// Reads what ``JSON/JSONWriter/members(of:)`` writes of a history.
extension AssessmentDocument {
  private typealias Failure = AssessmentDocumentError
  private typealias History = Assessment.History

  static func history(_ json: JSONValue) throws(AssessmentDocumentError) -> Assessment.History {
    Assessment.History(
      runs: try count(json, "runs"), trend: try json.list("trend", point),
      ages: try json.list("ages", ages), fixes: try json.list("time_to_fix", fixes))
  }

  private static func point(_ json: JSONValue) throws(Failure) -> History.Point {
    History.Point(
      evaluatedAt: try json.field("evaluated_at") { value throws(Failure) in try value.text() },
      exitStatus: try count(json, "exit_status"),
      failed: try json.field("failed") { failed throws(Failure) in
        var numbers: [Severity: Int] = [:]
        for severity in Severity.allCases { numbers[severity] = try count(failed, severity.rawValue) }
        return numbers
      }, unknown: try count(json, "unknown"))
  }

  private static func ages(_ json: JSONValue) throws(Failure) -> History.Ages {
    var counts = try json.field("up_to_days") { bands throws(Failure) in
      var counts: [Int] = []
      for bound in History.Ages.bounds { counts.append(try count(bands, String(bound))) }
      return counts
    }
    counts.append(try count(json, "older"))
    return History.Ages(
      severity: try severity(json), counts: counts, oldestDays: try count(json, "oldest_days"))
  }

  private static func fixes(_ json: JSONValue) throws(Failure) -> History.Fixes {
    History.Fixes(
      severity: try severity(json), count: try count(json, "fixed"),
      medianDays: try count(json, "median_days"), longestDays: try count(json, "longest_days"))
  }

  private static func severity(_ json: JSONValue) throws(Failure) -> Severity {
    try json.field("severity") { value throws(Failure) in try value.word(of: Severity.allCases) }
  }

  private static func count(_ json: JSONValue, _ key: String) throws(Failure) -> Int {
    try json.field(key) { value throws(Failure) in try value.count() }
  }
}
