import IAM
import Testing

/// Which texts patterns share, and which patterns take in all of another.
struct GlobInclusionTests {
  @Test(arguments: [
    ("*", "s3:*", true),
    ("**", "s3:*", true),
    ("s3:*", "s3:*", true),
    ("s3:**", "s3:?*", true),
    ("s3:?*", "s3:*", false),
    ("s3:?*", "s3:*?", true),
    ("s3:*?", "s3:?*", true),
    ("s*", "s3:*", true),
    ("*:*", "s3:*", true),
    ("?*:*", "s3:*", true),
    ("*3:*", "s3:*", true),
    ("s?:*", "s3:*", true),
    ("s3:Get*", "s3:*", false),
    ("s3:*t", "s3:*", false),
    ("s3:*", "*", false),
    ("s3:*", "s*:*", false),
    ("s3:GetObject", "s3:GetObject", true),
    ("s3:GetObject", "s3:Get*", false),
    ("s3:G?t*", "s3:Get*", true),
    ("*x?*", "*x*x*", true),
    ("??*", "*x*", false),
    ("?*", "*x", true),
    ("a*b*c", "a*b*bc", true),
    ("a*b?c", "a*bxc", true),
    ("a*b?c", "a*b*c", false),
    ("?", "é", true),
    ("??", "é", false),
    ("é*", "é?", true),
    ("", "", true),
    ("", "*", false),
  ])
  func `a pattern covers another if no text tells them apart`(
    _ pattern: String, _ other: String, _ isCovered: Bool
  ) {
    #expect(Glob(pattern: pattern.utf8).covers(Glob(pattern: other.utf8)) == isCovered)
  }

  @Test(arguments: [
    ("s3:*", "s3:Get*", true),
    ("s3:*", "ec2:*", false),
    ("*:Get*", "s3:*", true),
    ("s3:*Object", "s3:Get*", true),
    ("s3:Put*", "s3:Get*", false),
    ("a*", "*b", true),
    ("a?", "?b", true),
    ("a?", "b?", false),
    ("??", "*a", true),
    ("?", "é", true),
    ("?", "ab", false),
    ("*", "", true),
    ("?*", "", false),
  ])
  func `patterns intersect if some text fits both`(_ left: String, _ right: String, _ isCommon: Bool) {
    #expect(Glob(pattern: left.utf8).intersects(Glob(pattern: right.utf8)) == isCommon)
    #expect(Glob(pattern: right.utf8).intersects(Glob(pattern: left.utf8)) == isCommon)
  }

  @Test func `a star that stops at colons covers less than one that does not`() {
    let confined = Glob([.byte(UInt8(ascii: "a")), .anythingInSegment])
    let free = Glob([.byte(UInt8(ascii: "a")), .anything])
    #expect(free.covers(confined))
    #expect(!confined.covers(free))
    #expect(confined.covers(Glob([.byte(UInt8(ascii: "a")), .oneInSegment, .anythingInSegment])))
    #expect(!confined.covers(Glob(pattern: "a:".utf8)))
    #expect(!confined.intersects(Glob(pattern: "a:".utf8)))
    #expect(!Glob([.oneInSegment]).covers(Glob([.one])))
  }

  /// All patterns of up to three tokens against all texts that could tell them apart.
  @Test func `both answers are those of trying every text`() {
    let patterns = Self.words(of: ["a", "b", "*", "?"], upTo: 3).map { Array($0.utf8) }
    // One letter that no pattern has; as long as two patterns together.
    let texts = Self.words(of: ["a", "b", "c"], upTo: 6).map { Array($0.utf8) }
    let globs = patterns.map { Glob(pattern: $0) }
    let matches = globs.map { glob in Set(texts.indices.filter { glob.matches(texts[$0]) }) }
    func isWrong(_ left: Int, _ right: Int) -> Bool {
      globs[left].covers(globs[right]) != matches[right].isSubset(of: matches[left])
        || globs[left].intersects(globs[right]) == matches[left].isDisjoint(with: matches[right])
    }
    let wrong = globs.indices.flatMap { left in
      globs.indices.filter { isWrong(left, $0) }.map { right in
        [patterns[left], patterns[right]].map { String(decoding: $0, as: UTF8.self) }
      }
    }
    #expect(wrong == [])
  }

  /// With wildcards that stop at colons and such as do not, over texts with characters of one and of two bytes.
  @Test func `a text matches if some way through the pattern takes it up whole`() {
    let letters: [(token: [Glob.Token], name: String)] = [
      ([.byte(UInt8(ascii: "a"))], "a"), ([.byte(UInt8(ascii: ":"))], ":"),
      ("é".utf8.map(Glob.Token.byte), "é"), ([.anything], "*"), ([.anythingInSegment], "+"), ([.one], "?"),
      ([.oneInSegment], "!"),
    ]
    let texts = Self.words(of: ["a", ":", "é"], upTo: 4)
    var patterns: [[Int]] = [[]]
    for length in 0..<4 {
      patterns += patterns.filter { $0.count == length }.flatMap { word in
        letters.indices.map { word + [$0] }
      }
    }
    var wrong: [String] = []
    for pattern in patterns {
      let glob = Glob(pattern.flatMap { letters[$0].token })
      let names = pattern.map { letters[$0].name }
      for text in texts where glob.matches(Array(text.utf8)) != Self.takes(names[...], Array(text)[...]) {
        wrong.append("\(names.joined()) \(text)")
      }
    }
    #expect(wrong == [])
  }

  /// Whether the pattern takes up the whole text, tried character by character.
  private static func takes(_ pattern: ArraySlice<String>, _ text: ArraySlice<Character>) -> Bool {
    guard let step = pattern.first else { return text.isEmpty }
    let rest = pattern.dropFirst()
    switch step {
    case "*", "+":
      if takes(rest, text) { return true }
      guard let first = text.first, step == "*" || first != ":" else { return false }
      return takes(pattern, text.dropFirst())
    case "?", "!":
      guard let first = text.first, step == "?" || first != ":" else { return false }
      return takes(rest, text.dropFirst())
    default: return text.first == Character(step) && takes(rest, text.dropFirst())
    }
  }

  private static func words(of letters: [String], upTo length: Int) -> [String] {
    var all = [""]
    var last = [""]
    for _ in 0..<length {
      last = last.flatMap { word in letters.map { word + $0 } }
      all += last
    }
    return all
  }
}
