/// Text as it stands in a cell of CSV, by RFC 4180.
///
/// Names come from whoever may create a user, and a spreadsheet calculates what looks like a formula: such a text begins with an
/// apostrophe (OWASP, "CSV Injection").
enum CSVText {
  /// In quotes where it has to be.
  static func field(_ text: String) -> String {
    let text = harmless(text)
    guard text.contains(where: { $0 == "\"" || $0 == "," || $0.isNewline }) else { return text }
    return quoted(text)
  }

  /// In quotes always, with characters that have no shape made visible.
  static func cell(_ text: String) -> String { quoted(harmless(VisibleText.block(text))) }

  private static func quoted(_ text: String) -> String { "\"\(text.replacing("\"", with: "\"\""))\"" }

  private static func harmless(_ text: String) -> String {
    // A spreadsheet strips spaces before it looks; a number may have a sign.
    guard let first = text.unicodeScalars.first(where: { $0 != " " && $0 != "\n" }),
      "=+-@\t\r＝＋－＠".unicodeScalars.contains(first), Int64(text) == nil
    else { return text }
    return "'" + text
  }
}
