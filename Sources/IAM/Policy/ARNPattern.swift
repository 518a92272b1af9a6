/// A pattern for ARNs whose six parts are compared one by one, as the ARN operators do.
struct ARNPattern: Sendable {
  private let parts: [Glob]
  private let isAnything: Bool

  init(_ tokens: [Glob.Token]) {
    isAnything = tokens == [.anything]
    let colon = Glob.Token.byte(UInt8(ascii: ":"))
    parts = tokens.split(separator: colon, maxSplits: 5, omittingEmptySubsequences: false).map {
      Glob(Array($0))
    }
  }

  /// Text that is no ARN matches no pattern.
  func matches(_ text: [UInt8]) -> Bool {
    let texts = text.split(separator: UInt8(ascii: ":"), maxSplits: 5, omittingEmptySubsequences: false)
    guard texts.count == 6, texts[0].elementsEqual("arn".utf8) else { return false }
    if isAnything { return true }
    guard parts.count == 6 else { return false }
    return zip(parts, texts).allSatisfy { $0.matches(Array($1)) }
  }

  /// Whether some ARN may fit it that is like `shape`, of which wildcards stand in the last part alone.
  func mayMean(_ shape: Glob) -> Bool {
    let other = ARNPattern(shape.tokens)
    guard parts.count == 6, other.parts.count == 6,
      other.parts.dropLast().allSatisfy({ $0.exactText != nil })
    else { return true }
    return zip(parts, other.parts).allSatisfy { $0.intersects($1) }
  }
}
