/// Writes waivers as YAML: values in double quotes with JSON's escapes, which YAML has too, so that no text can end its line.
enum WaiverText {
  static func item(_ waiver: Waiver) -> String {
    var lines = ["rule: \(waiver.rule)", "subject: \(quoted(waiver.subject))"]
    if let account = waiver.account { lines.append("account: \(quoted(account))") }
    lines += ["owner: \(quoted(waiver.owner))", "reason: \(quoted(waiver.reason))"]
    if let ticket = waiver.ticket { lines.append("ticket: \(quoted(ticket))") }
    lines.append("expires: \(waiver.expires.text)")
    return "- " + lines.joined(separator: "\n  ") + "\n"
  }

  static func quoted(_ text: String) -> String { "\"\(escaped(text, quotes: true))\"" }

  /// For a comment, which the first line break would end.
  static func line(_ text: String) -> String { escaped(text, quotes: false) }

  private static func escaped(_ text: String, quotes: Bool) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": result += (quotes ? "\\" : "") + String(scalar)
      case " "..."~": result.unicodeScalars.append(scalar)
      // What YAML takes for a line break or cannot hold, and what would hide text from a reviewer.
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{A0}", "\u{200B}"..."\u{200F}", "\u{2028}"..."\u{202E}",
        "\u{2060}"..."\u{206F}", "\u{FEFF}", "\u{FFF0}"..."\u{FFFF}":
        let digits = String(scalar.value, radix: 16, uppercase: true)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
