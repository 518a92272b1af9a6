/// The file that a rule or benchmark came from, for messages that point into it.
package struct RuleFile: Hashable, Sendable {
  /// As it is shown: the folder as the user wrote it, then the path below it.
  package var path: String
  package var text: String
  /// Where each field's value stands, by path: `when`, `parameters.max_age_days`, `examples.2.name`.
  package var positions: [String: FilePosition]

  package init(path: String, text: String, positions: [String: FilePosition]) {
    self.path = path
    self.text = text
    self.positions = positions
  }

  /// Where the scalar `value` of `field` has its byte `offset`, counted in its UTF-8.
  ///
  /// Folding and indentation change white space only, so that value and file are walked side by side;
  /// where they part, as in escapes, the field's beginning has to do.
  package func position(of field: String, value: String, offset: Int) -> FilePosition? {
    guard let start = positions[field] else { return nil }
    var cursor = FileCursor(text, at: start)
    cursor.skipHeader()
    var passed = 0
    var isBehindSpace = true
    for scalar in value.unicodeScalars {
      if scalar.properties.isWhitespace {
        isBehindSpace = true
      } else {
        if isBehindSpace { cursor.skipSpace() }
        isBehindSpace = false
        if passed >= offset { return cursor.position }
        guard cursor.take(scalar) else { return start }
      }
      passed += String(scalar).utf8.count
    }
    return passed <= offset ? cursor.position : start
  }
}

/// Walks a text from a position on.
private struct FileCursor {
  private var scalars: Substring.UnicodeScalarView
  private(set) var position: FilePosition
  private var isSingleQuoted = false

  init(_ text: String, at start: FilePosition) {
    scalars = text.unicodeScalars[...]
    position = FilePosition(line: 1, column: 1)
    while position < start, !scalars.isEmpty { advance() }
  }

  /// Passes the sign of a block scalar with its line, or an opening quote.
  mutating func skipHeader() {
    switch scalars.first {
    case "|", ">": while let scalar = scalars.first, scalar != "\n" { advance() }
    case "'":
      isSingleQuoted = true
      advance()
    case "\"": advance()
    default: break
    }
  }

  mutating func skipSpace() {
    while let scalar = scalars.first, scalar.properties.isWhitespace { advance() }
  }

  mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard scalars.first == scalar else { return false }
    advance()
    if isSingleQuoted, scalar == "'" {
      guard scalars.first == "'" else { return false }
      advance()
    }
    return true
  }

  private mutating func advance() {
    let scalar = scalars.removeFirst()
    position = FilePosition(
      line: position.line + (scalar == "\n" ? 1 : 0), column: scalar == "\n" ? 1 : position.column + 1)
  }
}
