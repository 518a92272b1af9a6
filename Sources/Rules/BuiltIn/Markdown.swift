/// Writes Markdown: headings, lines and table rows.
struct Markdown {
  private(set) var text = ""

  mutating func heading(_ level: Int, _ title: String) {
    if !text.isEmpty { text += "\n" }
    text += String(repeating: "#", count: level) + " \(title)\n\n"
  }

  mutating func line(_ line: String) { text += line + "\n" }

  mutating func row(_ cells: [String]) { text += "| " + cells.joined(separator: " | ") + " |\n" }

  /// Text that stands in a cell as it is.
  static func escaped(_ text: String) -> String {
    var out = ""
    var isCode = false
    for character in text {
      switch character {
      case "|": out += "\\|"
      // In a code span an entity would stand as it is written.
      case "`":
        isCode.toggle()
        out.append(character)
      case "<" where !isCode: out += "&lt;"
      case "\n", "\r\n": out += " "
      default: out.append(character)
      }
    }
    return out
  }
}
