import Rules

/// Draws how old what fails is: a row of columns for each severity, all to one scale, with their numbers.
struct AgesDrawing {
  let ages: [Assessment.History.Ages]

  static let bands = ["0–7", "8–30", "31–90", "91–365", "366 +"]

  private static let rowHeight = 48
  private static let left = 74
  private static let pitch = 56
  private static let barHeight = 280

  var markup: Markup {
    let most = max(1, ages.flatMap(\.counts).max() ?? 1)
    let floor = ages.count * Self.rowHeight
    var rows = Markup()
    for (row, ages) in ages.enumerated() {
      let base = (row + 1) * Self.rowHeight - 4
      rows += """
        <text x="0" y="\(String(base - 4))">\(ages.severity.label)</text>\
        <line class="ax" x1="\(String(Self.left))" x2="354" y1="\(String(base))" y2="\(String(base))"/>
        """
      for (column, count) in ages.counts.enumerated() where count > 0 {
        let x = Self.left + column * Self.pitch
        // Nothing that is there is too small to be seen.
        let height = max(15, count * Self.barHeight / most)
        let top = base * 10 - height
        rows += """
          <rect class="b \(ages.severity.rawValue)" x="\(String(x + 8))" y="\(TrendDrawing.decimal(top))" width="36" \
          height="\(TrendDrawing.decimal(height))"/><text x="\(String(x + 26))" y="\(TrendDrawing.decimal(top - 30))" \
          text-anchor="middle">\(count)</text>
          """
      }
    }
    let axis = Self.bands.enumerated().markup { column, band in
      """
      <text class="k" x="\(String(Self.left + column * Self.pitch + 26))" y="\(String(floor + 14))" \
      text-anchor="middle">\(band)</text>
      """
    }
    let total = ages.flatMap(\.counts).reduce(0, +)
    let oldest = ages.map(\.oldestDays).max() ?? 0
    return """
      <svg class="chart" viewBox="0 0 360 \(String(floor + 34))" role="img" aria-labelledby="ages-t ages-d">\
      <title id="ages-t">How long it has been failing</title><desc id="ages-d">\(total.counted("result")) failed; the \
      oldest has been failing for \(oldest.counted("day")).</desc>\(rows)\(axis)\
      <text class="k" x="354" y="\(String(floor + 30))" text-anchor="end">days</text></svg>
      """
  }
}
