import Testing

@testable import Rules

/// What Prowler's expressions, searched for anywhere in a name, come to as patterns of a whole name.
struct MutelistPatternTests {
  @Test(arguments: [
    ("*", "*"), (".*", "*"), (".*?", "*"), ("^.*$", "*"), ("^ci$", "ci"), ("^ci", "ci*"), ("ci$", "*ci"),
    ("^ci-.*", "ci-*"), (".*-bot$", "*-bot"), ("*-bot$", "*-bot"), (".*ci.*", "*ci*"),
    ("^a\\.b\\-c$", "a.b-c"),
    ("^a.*b$", "a*b"), ("^a,=@_b$", "a,=@_b"),
  ])
  func `an expression that a pattern can say is said`(expression: String, glob: String) throws {
    let pattern = try MutelistPattern(expression)
    #expect(pattern.glob == glob)
    #expect(pattern.narrowing == nil)
  }

  @Test(arguments: [
    ("ci", "ci"), ("ci-.*", "ci-*"), (".*-bot", "*-bot"), ("ci-*", "ci-*"), ("*-bot", "*-bot"),
    ("^a.b$", "a.b"),
    ("iam_*", "iam_*"),
  ])
  func `an expression that means more is taken for the least it means`(expression: String, glob: String)
    throws
  {
    let pattern = try MutelistPattern(expression)
    #expect(pattern.glob == glob)
    #expect(pattern.narrowing != nil)
  }

  @Test(arguments: [
    "[ab]", "a|b", "(a)", "a+", "a?", "a{2}", "\\d", "\\w+", "a\\", "ci-*-prod", "a^b", "a$b", "a\\*", "ci*$",
    "\\bci", "(?i)ci",
  ])
  func `an expression that no pattern can say is refused`(expression: String) {
    #expect(throws: MutelistPattern.Refusal.self) { try MutelistPattern(expression) }
  }

  /// Each pair is a name that the pattern matches, so Prowler has to mute it: a plain search here stands for Python's.
  @Test(arguments: ["ci", "ci-*", "^ci", "ci$", ".*ci", "ci.*x", "^c.i$", "*ci", ".*ci.*", "^ci$"])
  func `no pattern matches a name in which the expression is not found`(expression: String) throws {
    let glob = WildcardPattern(try MutelistPattern(expression).glob)
    let python = expression.first == "*" ? ".*" + expression.dropFirst() : expression
    let search = try Regex(python)
    let parts = ["", "c", "i", "ci", "ci-", "x", "-", ".", "cxi"]
    var matched = 0
    for first in parts {
      for second in parts {
        for third in parts {
          let name = first + second + third
          guard glob.matches(name) else { continue }
          matched += 1
          #expect(name.firstMatch(of: search) != nil, "\(expression) \(name)")
        }
      }
    }
    #expect(matched > 0)
  }
}
