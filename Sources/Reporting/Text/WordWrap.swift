/// Breaks text into lines of a width, at spaces; a word that is longer than a line is cut.
enum WordWrap {
  static func lines(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in text.split(separator: " ", omittingEmptySubsequences: true) {
      let length = word.count
      if used > 0, used + 1 + length > width {
        lines.append(line)
        line = ""
        used = 0
      }
      if used > 0 {
        line += " "
        used += 1
      }
      for character in word {
        if used == width {
          lines.append(line)
          line = ""
          used = 0
        }
        line.append(character)
        used += 1
      }
    }
    if used > 0 || lines.isEmpty { lines.append(line) }
    return lines
  }
}
