/// Lines for a terminal, wrapped to its width; what names hold is made visible.
struct TextPage {
  private let style: TextStyle
  let width: Int
  private(set) var lines: [String] = []

  init(_ style: ReportStyle) {
    self.style = TextStyle(isColoured: style.isColoured)
    width = max(40, style.width)
  }

  var bytes: [UInt8] { Array((lines.joined(separator: "\n") + "\n").utf8) }

  mutating func heading(_ text: String, _ colour: TextStyle.Colour) {
    if !lines.isEmpty { lines.append("") }
    lines.append(style(VisibleText.line(text), colour))
  }

  /// Text with a margin; one that has none stands apart from what is before it.
  mutating func paragraph(
    _ text: String, indent: Int = 0, first: String? = nil, colour: TextStyle.Colour? = nil
  ) {
    if indent == 0, !lines.isEmpty { lines.append("") }
    let margin = String(repeating: " ", count: indent)
    for (index, line) in WordWrap.lines(VisibleText.line(text), width: width - indent).enumerated() {
      lines.append((index == 0 ? first ?? margin : margin) + (colour.map { style(line, $0) } ?? line))
    }
  }
  /// Cells side by side, each column as wide as it has to be; the last one runs on.
  mutating func row(_ cells: [String], _ widths: [Int], colour: TextStyle.Colour? = nil) {
    var line = ""
    for (column, cell) in cells.enumerated() {
      line += cell
      if column < cells.count - 1 {
        line += String(repeating: " ", count: max(0, widths[column] - cell.count) + 2)
      }
    }
    while line.last == " " { line.removeLast() }
    lines.append(colour.map { style(line, $0) } ?? line)
  }
}
