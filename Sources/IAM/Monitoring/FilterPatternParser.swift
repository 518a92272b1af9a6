/// Reads the text of a ``FilterPattern``.
struct FilterPatternParser {
  /// AWS takes 1,024 characters.
  static let longest = 4_096
  private static let deepest = 50

  private let text: [UInt8]
  private var index = 0
  private var depth = 0

  init(_ text: String) { self.text = Array(text.utf8) }

  /// `{ … }`, and nothing behind it.
  mutating func parse() -> FilterPattern.Expression? {
    guard take("{"), let expression = alternatives(), take("}") else { return nil }
    skipSpace()
    return index == text.count ? expression : nil
  }

  /// `&&` binds more closely than `||`.
  private mutating func alternatives() -> FilterPattern.Expression? {
    guard var parts = conjunction().map({ [$0] }) else { return nil }
    while take("||") {
      guard let next = conjunction() else { return nil }
      parts.append(next)
    }
    return parts.count == 1 ? parts[0] : .any(parts)
  }

  private mutating func conjunction() -> FilterPattern.Expression? {
    guard var parts = primary().map({ [$0] }) else { return nil }
    while take("&&") {
      guard let next = primary() else { return nil }
      parts.append(next)
    }
    return parts.count == 1 ? parts[0] : .all(parts)
  }

  private mutating func primary() -> FilterPattern.Expression? {
    guard take("(") else { return condition() }
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.deepest, let inner = alternatives(), take(")") else { return nil }
    return inner
  }

  private mutating func condition() -> FilterPattern.Expression? {
    guard let selector = selector() else { return nil }
    func made(_ test: FilterPattern.Test) -> FilterPattern.Expression {
      .condition(selector: selector, test)
    }
    if takeWord("NOT") { return takeWord("EXISTS") ? made(.notExists) : nil }
    if takeWord("EXISTS") { return made(.other) }
    if takeWord("IS") {
      return takeWord("NULL") || takeWord("TRUE") || takeWord("FALSE") ? made(.other) : nil
    }
    if take("!=") { return value().map { made($0.map { .differs($0) } ?? .other) } }
    if take("<=") || take(">=") || take("<") || take(">") { return value().map { _ in made(.other) } }
    if take("=") { return value().map { made($0.map { .equals($0) } ?? .other) } }
    return nil
  }

  /// `$.userIdentity.type` without `$.`.
  private mutating func selector() -> String? {
    guard take("$") else { return nil }
    let start = index
    while index < text.count, !isSpace(text[index]), !"=!<>()&|{}".utf8.contains(text[index]) { index += 1 }
    let name = String(decoding: text[start..<index], as: UTF8.self)
    guard name.hasPrefix("."), name.count > 1 else { return name.hasPrefix("[") ? name : nil }
    return String(name.dropFirst())
  }

  /// What a field is compared with; an inner nil for a regular expression.
  private mutating func value() -> String?? {
    skipSpace()
    guard index < text.count else { return nil }
    let quote = text[index]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "%") {
      index += 1
      var bytes: [UInt8] = []
      while index < text.count, text[index] != quote {
        if text[index] == UInt8(ascii: "\\"), index + 1 < text.count { index += 1 }
        bytes.append(text[index])
        index += 1
      }
      guard index < text.count else { return nil }
      index += 1
      return quote == UInt8(ascii: "%") ? .some(nil) : .some(String(decoding: bytes, as: UTF8.self))
    }
    let start = index
    while index < text.count, !isSpace(text[index]), !"=!<>()&|{}\"%".utf8.contains(text[index]) {
      index += 1
    }
    return index > start ? .some(String(decoding: text[start..<index], as: UTF8.self)) : nil
  }

  // MARK: Tokens

  private mutating func take(_ token: String) -> Bool {
    skipSpace()
    guard text[index...].starts(with: token.utf8) else { return false }
    index += token.utf8.count
    return true
  }

  /// A word of letters, upper and lower case alike, that does not go on.
  private mutating func takeWord(_ word: String) -> Bool {
    skipSpace()
    var end = index
    while end < text.count, isLetter(text[end]) { end += 1 }
    guard String(decoding: text[index..<end], as: UTF8.self).uppercased() == word else { return false }
    index = end
    return true
  }

  private mutating func skipSpace() { while index < text.count, isSpace(text[index]) { index += 1 } }

  private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  private func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte & 0xDF) }
}
