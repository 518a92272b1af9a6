import Testing

@testable import IAM

/// Texts that patterns tell apart.
struct TextSearchTests {
  private func pattern(_ text: String) -> TextPattern { TextPattern(Glob(pattern: text.utf8)) }

  private func search(_ wanted: [String], but unwanted: [String] = [], telling: [String] = []) -> TextSearch {
    TextSearch(
      wanted: wanted.map(pattern), unwanted: unwanted.map(pattern), telling: telling.map(pattern))
  }

  @Test(
    arguments: [
      (["b/*", "*/c"], [], "b/c"), (["a*", "*a"], [], "a"), (["a?*"], ["ax*"], "am"),
      (["a*"], ["a", "a?*"], nil), (["*"], ["?*"], ""), (["*"], ["*"], nil), (["a?c"], ["a?c"], nil),
      (["a*", "b*"], [], nil), (["é?"], [], "éx"), (["?"], ["é"], "x"), (["*ab*", "*ba*"], [], "aba"),
      (["user/dev-*"], ["user/tmp-*"], "user/dev-"),
    ] as [([String], [String], String?)])
  func `the shortest text is found that all patterns match and no other one does`(
    _ wanted: [String], _ unwanted: [String], _ text: String?
  ) {
    #expect(search(wanted, but: unwanted).first == text)
  }

  @Test func `each set of patterns that some text matches is found once, and then there is no other`() {
    var sets: [[Bool]] = []
    let end = search(["a*"], telling: ["a*", "ab*", "*c", "b*"]).forEachSet { _, matched in
      sets.append(matched)
      return true
    }
    #expect(end == .exhausted)
    #expect(
      Set(sets) == [
        [true, false, false, false], [true, true, false, false], [true, false, true, false],
        [true, true, true, false],
      ])
    #expect(sets.count == 4)
  }

  /// Held against every short text over three letters.
  @Test func `what is found for random patterns is what there is`() {
    var random = Scatter(state: 7)
    let letters = Array("ab*?*")
    let texts = Self.texts(upTo: 6)
    for _ in 0..<400 {
      let patterns = (0..<4).map { _ in
        String(
          (0..<Int.random(in: 1...4, using: &random)).map { _ in
            letters[Int.random(in: 0..<letters.count, using: &random)]
          })
      }
      let globs = patterns.map { Glob(pattern: $0.utf8) }
      var expected: Set<[Bool]> = []
      for text in texts where globs[0].matches(text) && !globs[1].matches(text) {
        expected.insert(globs[2...].map { $0.matches(text) })
      }
      var found: Set<[Bool]> = []
      let end = search([patterns[0]], but: [patterns[1]], telling: Array(patterns[2...])).forEachSet {
        text, matched in
        let bytes = Array(text.utf8)
        #expect(globs[0].matches(bytes) && !globs[1].matches(bytes), "\(patterns) \(text)")
        #expect(globs[2...].map { $0.matches(bytes) } == matched, "\(patterns) \(text)")
        found.insert(matched)
        return true
      }
      #expect(end == .exhausted)
      #expect(found.isSuperset(of: expected), "\(patterns)")
    }
  }

  @Test func `a search that would take too long is cut short`() {
    let many = (0..<14).map { "*\(Character(Unicode.Scalar(UInt8(97 + $0))))*b\($0)*" }
    #expect(search(["*"], but: [], telling: many).forEachSet { _, _ in true } == .cutShort)
  }

  private static func texts(upTo length: Int) -> [[UInt8]] {
    var all: [[UInt8]] = [[]]
    var last: [[UInt8]] = [[]]
    for _ in 0..<length {
      last = last.flatMap { text in "abx".utf8.map { text + [$0] } }
      all += last
    }
    return all
  }

  private struct Scatter: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 29)
    }
  }
}
