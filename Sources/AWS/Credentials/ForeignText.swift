/// Makes what a program or a server wrote fit for a message: one short line without control characters and without keys.
enum ForeignText {
  static func shortened(_ text: String, to limit: Int = 300) -> String {
    let words = text.split { $0.isWhitespace || $0.isNewline }
    var line = ""
    for word in words {
      let word = clean(word)
      guard !word.isEmpty else { continue }
      if line.count + word.count >= limit { return line + " …" }
      line += (line.isEmpty ? "" : " ") + word
    }
    return line
  }

  static func shortened(_ bytes: [UInt8], to limit: Int = 300) -> String {
    shortened(String(decoding: bytes.prefix(8 * limit), as: UTF8.self), to: limit)
  }

  /// Without control characters, and without what has the looks of a key: a program that traces itself (`set -x`) shows its secrets.
  private static func clean(_ word: Substring) -> String {
    var text = ""
    var run = ""
    for scalar in word.unicodeScalars {
      if isOfKey(scalar) {
        run.unicodeScalars.append(scalar)
        continue
      }
      text += looksLikeKey(run) ? "…" : run
      run = ""
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate, .unassigned: break
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text + (looksLikeKey(run) ? "…" : run)
  }

  private static func isOfKey(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "+", "/", "=", "_", "-": true
    default: false
    }
  }

  /// Secret keys have 40 characters of all kinds, tokens more.
  private static func looksLikeKey(_ run: String) -> Bool {
    run.utf8.count >= 40 && run.contains(where: \.isUppercase) && run.contains(where: \.isLowercase)
      && run.contains(where: \.isNumber)
  }
}
