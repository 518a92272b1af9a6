import JSON
import Rules

/// How a history is written, in `muster history trend` and in assessments.
extension JSONWriter {
  /// The members of a history's object.
  mutating func members(of history: Assessment.History) {
    member("runs", history.runs)
    list("trend", history.trend) { json, point in
      json.member("evaluated_at", point.evaluatedAt)
      json.member("exit_status", point.exitStatus)
      json.key("failed")
      json.severities(point.failed)
      json.member("unknown", point.unknown)
    }
    list("ages", history.ages) { json, ages in
      json.member("severity", ages.severity.rawValue)
      json.key("up_to_days")
      json.object { json in
        for (bound, count) in zip(Assessment.History.Ages.bounds, ages.counts) {
          json.member(String(bound), count)
        }
      }
      json.member("older", ages.counts.last ?? 0)
      json.member("oldest_days", ages.oldestDays)
    }
    list("time_to_fix", history.fixes) { json, fixes in
      json.member("severity", fixes.severity.rawValue)
      json.member("fixed", fixes.count)
      json.member("median_days", fixes.medianDays)
      json.member("longest_days", fixes.longestDays)
    }
  }

  mutating func severities(_ numbers: [Severity: Int]) {
    object { json in
      for severity in Severity.allCases { json.member(severity.rawValue, numbers[severity] ?? 0) }
    }
  }

  mutating func list<Element>(
    _ name: String, _ elements: [Element], _ write: (inout JSONWriter, Element) -> Void
  ) {
    key(name)
    array { json in
      for element in elements { json.item { json in json.object { write(&$0, element) } } }
    }
  }
}
