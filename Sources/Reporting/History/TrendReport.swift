import JSON
package import Rules

/// How an account developed, for `muster history trend`.
package enum TrendReport {
  /// What is open, how old it is and how long fixes took, and the runs where the numbers changed.
  package static func text(_ history: Assessment.History, account: String, style: ReportStyle) -> [UInt8] {
    var page = TextPage(style)
    page.paragraph("\(account): \(history.runs.counted("run")) on record.", colour: .bold)
    page.heading("OPEN NOW, BY AGE", .bold)
    let bounds = Assessment.History.Ages.bounds
    table(
      ["SEVERITY"] + bounds.map { "≤ \($0) days" } + ["older", "oldest"],
      history.ages.map { ages in
        [ages.severity.rawValue] + ages.counts.map(\.formatted) + [ages.oldestDays.counted("day")]
      }, on: &page)
    page.heading("TIME TO FIX", .bold)
    table(
      ["SEVERITY", "fixed", "median", "longest"],
      history.fixes.map { fixes in
        [
          fixes.severity.rawValue, fixes.count.formatted, fixes.medianDays.counted("day"),
          fixes.longestDays.counted("day"),
        ]
      }, on: &page)
    page.heading("RUNS WHERE IT CHANGED", .bold)
    var last: [Int]?
    var rows: [[String]] = []
    for point in history.trend {
      let numbers = Severity.allCases.map { point.failed[$0] ?? 0 } + [point.unknown]
      if numbers != last { rows.append([point.evaluatedAt] + numbers.map(\.formatted)) }
      last = numbers
    }
    table(["TIME"] + Severity.allCases.map(\.rawValue) + ["unknown"], rows, on: &page)
    return page.bytes
  }

  package static func json(_ history: Assessment.History, account: Assessment.AccountIdentity) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.key("account")
      json.object { json in
        json.member("id", account.id)
        json.member("partition", account.partition)
        json.member("alias", account.alias)
      }
      json.members(of: history)
    }
    json.endLine()
    return json.bytes
  }

  private static func table(_ head: [String], _ rows: [[String]], on page: inout TextPage) {
    guard !rows.isEmpty else {
      page.paragraph("nothing", indent: 2)
      return
    }
    let widths = head.indices.map { column in ([head] + rows).map { $0[column].count }.max() ?? 0 }
    page.row(head, widths, colour: .dim)
    for row in rows { page.row(row, widths) }
  }
}
