/// Text as it stands in XML 1.0: markup is escaped, and what XML cannot hold in any spelling is made visible.
enum XMLText {
  /// For an attribute in double quotes; a reader would turn line breaks and tabs into spaces, so that they are made visible.
  static func attribute(_ text: String) -> String { escaped(VisibleText.line(text)) }

  static func content(_ text: String) -> String { escaped(VisibleText.block(text)) }

  private static func escaped(_ text: String) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      // Ends a CDATA section only, but some readers stumble over it.
      case ">": out += "&gt;"
      case "\"": out += "&quot;"
      // "Char" of XML 1.0 has neither, and no reference to them either.
      case "\u{FFFE}", "\u{FFFF}": out += VisibleText.escape(scalar)
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }
}
