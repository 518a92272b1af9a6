import JSON
import Rules

/// What changed, for programs: `reports/schema/difference-v1.schema.json` describes it.
enum DifferenceJSON {
  static func bytes(of difference: AssessmentDifference, status: Int) -> [UInt8] {
    bytes(from: difference.before, to: difference.after, difference.entries, status: status) { _ in }
  }

  /// `before` is nil where there is nothing to compare with; `extras` adds members of a notice.
  static func bytes(
    from before: Assessment?, to after: Assessment, _ entries: [AssessmentDifference.Entry], status: Int,
    most: Int = .max, extras: (inout JSONWriter) -> Void
  ) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("schema_version", "1")
      extras(&json)
      json.key("account")
      json.object { json in
        json.member("id", after.account.id)
        json.member("alias", after.account.alias)
      }
      for (name, assessment) in [("before", before), ("after", after)] {
        json.key(name)
        guard let assessment else {
          json.null()
          continue
        }
        json.object { json in
          json.member("tool_version", assessment.toolVersion)
          json.member("collected_at", assessment.collectedAt)
          json.member("evaluated_at", assessment.evaluatedAt)
          json.member("exit_status", assessment.exitStatus)
        }
      }
      json.member("exit_status", status)
      json.key("summary")
      json.object { json in
        for kind in AssessmentDifference.Kind.allCases {
          json.member(kind.rawValue, entries.count { $0.kind == kind })
        }
      }
      json.key("changes")
      json.array { json in for entry in entries.prefix(most) { json.item { write(&$0, entry) } } }
    }
    json.endLine()
    return json.bytes
  }

  private static func write(_ json: inout JSONWriter, _ entry: AssessmentDifference.Entry) {
    guard let result = entry.result else {
      json.null()
      return
    }
    json.object { json in
      json.member("kind", entry.kind.rawValue)
      json.member("rule", result.rule)
      json.member("title", entry.title)
      json.member("judged_before", entry.isJudgedBefore)
      json.member("severity", result.severity.rawValue)
      json.member("subject", result.subject)
      json.member("detail", result.detail)
      json.member("reason", result.reason)
      json.member("fingerprint", result.fingerprint)
      for (name, side) in [("before", entry.before), ("after", entry.after)] {
        json.key(name)
        if let side {
          json.object { json in
            json.member("status", side.status.rawValue)
            json.member("severity", side.severity.rawValue)
            json.member("waived", side.waiver != nil)
            json.member("reason", side.reason)
          }
        } else {
          json.null()
        }
      }
    }
  }
}
