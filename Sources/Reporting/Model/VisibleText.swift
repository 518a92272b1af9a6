/// Makes characters visible that would move the cursor, colour a terminal or turn the direction of text.
///
/// Names and tags come from whoever may create a user; a report shows them and obeys none of them.
package enum VisibleText {
  /// `text` on one line: line breaks and tabs become visible too.
  package static func line(_ text: String) -> String { replacing(text) { _ in false } }

  /// `text` with its line breaks and tabs.
  package static func block(_ text: String) -> String { replacing(text) { $0 == "\n" || $0 == "\t" } }

  /// Whether `scalar` has no shape of its own: a control, a format character or a line separator.
  static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x7F { return scalar.value < 0x20 }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: return true
    default: return false
    }
  }

  /// The scalar as people write it in a programme: `\u202e`, `\u{e0001}`.
  static func escape(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16)
    if digits.utf8.count > 4 { return "\\u{\(digits)}" }
    return "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
  }

  private static func replacing(_ text: String, keeping isKept: (Unicode.Scalar) -> Bool) -> String {
    if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return text }
    var visible = ""
    for scalar in text.unicodeScalars {
      if isHidden(scalar), !isKept(scalar) {
        visible += escape(scalar)
      } else {
        visible.unicodeScalars.append(scalar)
      }
    }
    return visible
  }
}
