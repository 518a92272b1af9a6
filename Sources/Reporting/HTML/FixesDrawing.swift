import Rules

/// Draws how long fixes took: a bar up to the median for each severity, and a line up to the longest.
struct FixesDrawing {
  let fixes: [Assessment.History.Fixes]

  private static let rowHeight = 44
  private static let left = 740
  private static let width = 2_800

  var markup: Markup {
    let most = max(1, fixes.map(\.longestDays).max() ?? 1)
    var rows = Markup()
    for (row, fixes) in fixes.enumerated() {
      let top = row * Self.rowHeight
      let median = max(15, fixes.medianDays * Self.width / most)
      let longest = max(median, fixes.longestDays * Self.width / most)
      rows += """
        <text x="0" y="\(String(top + 16))">\(fixes.severity.label)</text>\
        <line class="w \(fixes.severity.rawValue)" x1="\(TrendDrawing.decimal(Self.left))" \
        x2="\(TrendDrawing.decimal(Self.left + longest))" y1="\(String(top + 12))" y2="\(String(top + 12))"/>\
        <rect class="b \(fixes.severity.rawValue)" x="\(TrendDrawing.decimal(Self.left))" y="\(String(top + 6))" \
        width="\(TrendDrawing.decimal(median))" height="12"/>\
        <text class="k" x="74" y="\(String(top + 32))">median \(fixes.medianDays.counted("day")), longest \
        \(fixes.longestDays), \(fixes.count) fixed</text>
        """
    }
    let total = fixes.reduce(0) { $0 + $1.count }
    return """
      <svg class="chart" viewBox="0 0 360 \(String(fixes.count * Self.rowHeight))" role="img" \
      aria-labelledby="fixes-t fixes-d"><title id="fixes-t">How long fixes took</title><desc id="fixes-d">\
      \(total.counted("result")) fixed; a bar reaches to the median, a line to the longest.</desc>\(rows)</svg>
      """
  }
}
