package import IAM
package import Rules

/// An audit as metrics, for the textfile collector of Prometheus's node exporter.
///
/// The format is the text exposition format 0.0.4: a value for each set of labels, of which none comes and goes with results.
package enum PrometheusText {
  /// `ended` is when the audit ended; `lastSuccess` when one last ended with everything recorded, nil where none ever did.
  package static func bytes(of assessment: Assessment, ended: Timestamp, lastSuccess: Timestamp?) -> [UInt8] {
    // An empty label is none to Prometheus.
    let account = label("account", assessment.account.id ?? "unknown")
    var page = Page()
    page.metric(
      "muster_build_info", "The version of Muster that wrote this file.",
      [("\(account),\(label("version", assessment.toolVersion))", 1)])
    page.metric(
      lastRunName, "When an audit last came to a result.", [(account, ended.seconds)])
    if let lastSuccess {
      page.metric(
        lastSuccessName, "When an audit last came to a result and recorded it.",
        [(account, lastSuccess.seconds)])
    }
    page.metric(
      "muster_exit_status", "The audit's verdict: 0 passed, 1 something failed, 2 could not tell.",
      [(account, Int64(assessment.exitStatus))])
    page.metric(
      "muster_evidence_timestamp_seconds", "When the evidence was collected.",
      assessment.collectedAt.flatMap { Timestamp(iso8601: $0) }.map { [(account, $0.seconds)] } ?? [])
    page.metric(
      "muster_findings", "Results by severity and status; waived ones failed or are unknown and accepted.",
      counts(assessment).map { severity, status, count in
        ("\(account),\(label("severity", severity.rawValue)),\(label("status", status))", Int64(count))
      })
    if let history = assessment.history {
      page.metric(
        "muster_oldest_finding_age_seconds",
        "How long the oldest failed result of a severity has been failing.",
        history.ages.map { ages in
          ("\(account),\(label("severity", ages.severity.rawValue))", Int64(ages.oldestDays) * 86_400)
        })
    }
    return Array(page.text.utf8)
  }

  private static let lastRunName = "muster_last_run_timestamp_seconds"
  private static let lastSuccessName = "muster_last_success_timestamp_seconds"

  /// The time of the last success that an earlier file says.
  package static func lastSuccess(in text: String) -> Timestamp? {
    let line = text.split(separator: "\n").first { $0.hasPrefix("\(lastSuccessName){") }
    return line?.split(separator: " ").last.flatMap { Int64($0) }.map { Timestamp(seconds: $0) }
  }

  private static func counts(_ assessment: Assessment) -> [(Severity, String, Int)] {
    Severity.allCases.flatMap { severity in
      let mine = assessment.results.filter { $0.severity == severity }
      let open = [ResultStatus.fail, .unknown, .manual].map { status in
        (severity, status.rawValue, mine.count { $0.status == status && $0.waiver == nil })
      }
      return open + [(severity, "waived", mine.count { $0.waiver != nil })]
    }
  }

  private static func label(_ name: String, _ value: String) -> String {
    let escaped = value.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing(
      "\n", with: "\\n")
    return "\(name)=\"\(escaped)\""
  }

  private struct Page {
    var text = ""

    mutating func metric(_ name: String, _ help: String, _ samples: [(labels: String, value: Int64)]) {
      if samples.isEmpty { return }
      text += "# HELP \(name) \(help)\n# TYPE \(name) gauge\n"
      for sample in samples { text += "\(name){\(sample.labels)} \(sample.value)\n" }
    }
  }
}
