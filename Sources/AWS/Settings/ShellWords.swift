/// Splits a command into words as a POSIX shell would, without running or replacing anything (Python's `shlex.split`).
enum ShellWords {
  /// nil if a quote is not closed, or the text ends with a backslash.
  static func split(_ text: some StringProtocol) -> [String]? {
    var words: [String] = []
    var word: String?
    var scalars = text.unicodeScalars.makeIterator()
    while let scalar = scalars.next() {
      switch scalar {
      case " ", "\t", "\r", "\n":
        if let whole = word { words.append(whole) }
        word = nil
      case "'":
        guard let quoted = untilSingleQuote(&scalars) else { return nil }
        word = (word ?? "") + quoted
      case "\"":
        guard let quoted = untilDoubleQuote(&scalars) else { return nil }
        word = (word ?? "") + quoted
      case "\\":
        guard let escaped = scalars.next() else { return nil }
        word = (word ?? "") + String(Character(escaped))
      default:
        word = (word ?? "") + String(Character(scalar))
      }
    }
    if let word { words.append(word) }
    return words
  }

  private static func untilSingleQuote(_ scalars: inout some IteratorProtocol<Unicode.Scalar>) -> String? {
    var text = ""
    while let scalar = scalars.next() {
      if scalar == "'" { return text }
      text.unicodeScalars.append(scalar)
    }
    return nil
  }

  /// Between double quotes a backslash escapes only itself and the quote.
  private static func untilDoubleQuote(_ scalars: inout some IteratorProtocol<Unicode.Scalar>) -> String? {
    var text = ""
    while let scalar = scalars.next() {
      if scalar == "\"" { return text }
      guard scalar == "\\" else {
        text.unicodeScalars.append(scalar)
        continue
      }
      guard let escaped = scalars.next() else { return nil }
      if escaped != "\"", escaped != "\\" { text.unicodeScalars.append("\\") }
      text.unicodeScalars.append(escaped)
    }
    return nil
  }
}
