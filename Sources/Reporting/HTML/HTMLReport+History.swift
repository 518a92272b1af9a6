import Rules

/// How the account developed, where there is a history: drawn, and in figures beneath.
extension HTMLReport {
  func historySection() -> Section? {
    guard let history = model.assessment.history else { return nil }
    var body: Markup = "<div class=\"charts\">"
    if history.trend.count > 1 {
      body += chart("trend", "What failed, over time", TrendDrawing(history.trend).markup) {
        trendTable(history.trend)
      }
    }
    if !history.ages.isEmpty {
      body += chart("ages", "How long it has been failing", AgesDrawing(ages: history.ages).markup) {
        agesTable(history.ages)
      }
    }
    if !history.fixes.isEmpty {
      body += chart("fixes", "How long fixes took", FixesDrawing(fixes: history.fixes).markup) {
        fixesTable(history.fixes)
      }
    }
    body += "</div>"
    let first = history.trend.first.map { Components.time($0.evaluatedAt) } ?? ""
    let lead: Markup =
      history.runs == 1
      ? "This is the first run on record with these benchmarks: ages count from it."
      : """
      \(history.runs.counted("run")) with these benchmarks are on record, the first of \(first). What is waived is left \
      out; ages count from the run that saw it first.
      """
    return Section(id: "history", label: "Over time", title: "Over time", lead: lead, body: body)
  }

  private func chart(_ id: String, _ title: Markup, _ drawing: Markup, _ table: () -> Markup) -> Markup {
    """
    <section aria-labelledby="history-\(id)"><h3 id="history-\(id)">\(title)</h3>\(drawing)\
    <details><summary>The figures<span class="say">: \(title)</span></summary>\
    <div class="scroll" tabindex="0" role="region" aria-labelledby="history-\(id)">\(table())</div></details></section>
    """
  }

  private func trendTable(_ trend: [Assessment.History.Point]) -> Markup {
    let rows = trend.reversed().markup { point in
      """
      <tr><th scope="row">\(Components.time(point.evaluatedAt))</th>\
      \(Severity.allCases.markup { "<td class=\"num\">\(point.failed[$0] ?? 0)</td>" })\
      <td class="num">\(point.unknown)</td></tr>
      """
    }
    return Self.table("Run", Severity.allCases.map(\.label) + ["Unknown"], rows)
  }

  private func agesTable(_ ages: [Assessment.History.Ages]) -> Markup {
    let rows = ages.markup { ages in
      """
      <tr><th scope="row">\(ages.severity.label)</th>\(ages.counts.markup { "<td class=\"num\">\($0)</td>" })\
      <td class="num">\(ages.oldestDays.counted("day"))</td></tr>
      """
    }
    return Self.table("Severity", AgesDrawing.bands.map { "\($0) days" } + ["Oldest"], rows)
  }

  private func fixesTable(_ fixes: [Assessment.History.Fixes]) -> Markup {
    let rows = fixes.markup { fixes in
      """
      <tr><th scope="row">\(fixes.severity.label)</th><td class="num">\(fixes.count)</td>\
      <td class="num">\(fixes.medianDays.counted("day"))</td><td class="num">\(fixes.longestDays.counted("day"))</td></tr>
      """
    }
    return Self.table("Severity", ["Fixed", "Median", "Longest"], rows)
  }

  private static func table(_ first: String, _ columns: [String], _ rows: Markup) -> Markup {
    """
    <table class="sheet"><thead><tr><th scope="col">\(first)</th>\
    \(columns.markup { "<th scope=\"col\">\($0)</th>" })</tr></thead><tbody>\(rows)</tbody></table>
    """
  }
}
