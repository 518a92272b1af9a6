import JSON
package import Rules

/// The runs of a history, for `muster history list`, and one of them, for `muster history show`.
package enum RunListing {
  /// A line a run: its number, when, of which account, what it exited with and what it counted.
  package static func text(_ runs: [RunRecord], style: ReportStyle) -> [UInt8] {
    var page = TextPage(style)
    let head = ["RUN", "TIME", "ACCOUNT", "EXIT", "FAILED", "UNKNOWN", "WAIVED", "BENCHMARKS"]
    let rows = runs.map { run in
      [
        String(run.number), run.evaluatedAt, VisibleText.line(run.account.alias ?? run.account.id ?? ""),
        String(run.exitStatus), run.summary.failedBySeverity.values.reduce(0, +).formatted,
        run.summary.byStatus[.unknown].formatted, run.summary.waived.formatted,
        VisibleText.line(benchmarks(of: run)),
      ]
    }
    let widths = head.indices.map { column in ([head] + rows).map { $0[column].count }.max() ?? 0 }
    page.row(head, widths, colour: .bold)
    for row in rows { page.row(row, widths) }
    return page.bytes
  }

  package static func json(_ runs: [RunRecord]) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.list("runs", runs) { $0.members(of: $1) }
    }
    json.endLine()
    return json.bytes
  }

  /// What a run found, each with the time since when it fails.
  package static func text(
    _ run: RunRecord, _ results: [Assessment.Result], titles: [String: String], style: ReportStyle
  ) -> [UInt8] {
    var page = TextPage(style)
    page.paragraph(
      "Run \(run.number) of \(run.evaluatedAt): \(run.account.alias ?? run.account.id ?? "the account"), exit status \(run.exitStatus).",
      colour: .bold)
    page.paragraph("\(benchmarks(of: run)) · muster \(run.toolVersion)", colour: .dim)
    for status in [ResultStatus.fail, .unknown, .manual] {
      let mine = results.filter { $0.status == status }
      if mine.isEmpty { continue }
      page.heading("\(status.rawValue.uppercased()) (\(mine.count.formatted))", .bold)
      for severity in Severity.allCases {
        let byRule = Dictionary(grouping: mine.filter { $0.severity == severity }, by: \.rule)
        for (rule, results) in byRule.sorted(by: { $0.key < $1.key }) {
          page.paragraph(
            "\(titles[rule] ?? "") · \(rule) · \(severity.rawValue)", indent: 4, first: "  · ")
          for result in results {
            let since = result.failingSince.map { " (since \($0.prefix(10)))" } ?? ""
            let waived = result.waiver == nil ? "" : " (waived)"
            page.paragraph(
              (result.reason.isEmpty ? result.subject : result.reason) + since + waived, indent: 6)
          }
        }
      }
    }
    return page.bytes
  }

  package static func json(_ run: RunRecord, _ results: [Assessment.Result]) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.members(of: run)
      json.list("results", results) { json, result in
        json.member("rule", result.rule)
        json.member("severity", result.severity.rawValue)
        json.member("status", result.status.rawValue)
        json.member("subject", result.subject)
        json.member("detail", result.detail)
        json.member("reason", result.reason)
        json.member("waived", result.waiver != nil)
        json.member("failing_since", result.failingSince)
        json.member("fingerprint", result.fingerprint)
      }
    }
    json.endLine()
    return json.bytes
  }

  private static func benchmarks(of run: RunRecord) -> String {
    run.benchmarks.isEmpty ? "single rules" : run.benchmarks.joined(separator: ", ")
  }
}

extension JSONWriter {
  fileprivate mutating func members(of run: RunRecord) {
    member("run", Int(run.number))
    key("account")
    object { json in
      json.member("id", run.account.id)
      json.member("partition", run.account.partition)
      json.member("alias", run.account.alias)
    }
    member("evaluated_at", run.evaluatedAt)
    member("collected_at", run.collectedAt)
    member("tool_version", run.toolVersion)
    member("threshold", run.threshold.rawValue)
    member("exit_status", run.exitStatus)
    member("benchmarks", run.benchmarks)
    key("summary")
    object { json in
      json.key("by_status")
      json.object { json in
        for status in ResultStatus.allCases {
          json.member(status.rawValue.replacing("-", with: "_"), run.summary.byStatus[status])
        }
      }
      json.key("failed_by_severity")
      json.severities(run.summary.failedBySeverity)
      json.key("unknown_by_severity")
      json.severities(run.summary.unknownBySeverity)
      json.member("waived", run.summary.waived)
    }
  }
}
