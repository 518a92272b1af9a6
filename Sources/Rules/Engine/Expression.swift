/// Checks that a text is one SQL expression and nothing beside it, before it is put between our parentheses.
///
/// Without it `1) FROM t UNION SELECT (1` would compile, and an aggregate or a second statement could hide there.
enum Expression {
  static func check(_ text: String, limits: EngineLimits, in field: RuleError.Field) throws(RuleError) {
    let bytes = Array(text.utf8)
    guard bytes.count <= limits.expressionLength else {
      throw RuleError("longer than \(limits.expressionLength) bytes", in: field)
    }
    // Asked of the bytes first: hardly an expression has a dollar sign, and the search goes by grapheme clusters.
    if bytes.contains(UInt8(ascii: "$")), text.lowercased().contains(TableModule.reservedPrefix) {
      throw RuleError("names that begin with \(TableModule.reservedPrefix) are reserved", in: field)
    }
    var depth = 0
    var isEmpty = true
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      let next = index + 1 < bytes.count ? bytes[index + 1] : 0
      switch byte {
      case UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "`"):
        index = try end(of: byte, from: index, in: bytes, field)
      case UInt8(ascii: "["):
        index = try end(of: UInt8(ascii: "]"), from: index, in: bytes, field)
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"):
        depth -= 1
        if depth < 0 { throw RuleError("a parenthesis closes that none opened", in: field, at: index) }
      case UInt8(ascii: ",") where depth == 0:
        throw RuleError("one expression is wanted, not a list", in: field, at: index)
      case UInt8(ascii: ";"):
        throw RuleError("one expression is wanted, not statements", in: field, at: index)
      case UInt8(ascii: "-") where next == byte, UInt8(ascii: "/") where next == UInt8(ascii: "*"):
        throw RuleError(
          "an expression has no comments; the file's own are there for them", in: field, at: index)
      case 0: throw RuleError("a NUL byte", in: field, at: index)
      default: break
      }
      if byte > 0x20 { isEmpty = false }
      index += 1
    }
    if depth > 0 { throw RuleError("a parenthesis is not closed", in: field, at: bytes.count) }
    if isEmpty { throw RuleError("an expression is wanted", in: field, at: 0) }
    let word = text.drop { $0.isWhitespace }.prefix { $0.isLetter }.lowercased()
    if ["select", "values", "with"].contains(word) {
      throw RuleError("one expression is wanted; a sub-select stands in parentheses", in: field, at: 0)
    }
  }

  /// The index of the quote that closes what opens at `start`; a doubled quote opens again at once, which is the same.
  private static func end(
    of quote: UInt8, from start: Int, in bytes: [UInt8], _ field: RuleError.Field
  ) throws(RuleError) -> Int {
    guard let end = bytes[(start + 1)...].firstIndex(of: quote) else {
      throw RuleError("a quote is not closed", in: field, at: start)
    }
    if bytes[start...end].contains(0) { throw RuleError("a NUL byte", in: field, at: start) }
    return end
  }
}
