import IAM
import Testing

@testable import Rules

struct WaiverLintTests {
  private func findings(_ items: String...) throws -> [String] {
    let text = items.map { "- {\($0), owner: me, reason: why}\n" }.joined()
    let lint = WaiverLint(library: BuiltIn.library, now: testNow)
    return lint.findings(try DecisionFiles.writtenWaivers(text, path: "w.yaml")).map(\.description)
  }

  private let ana = "rule: user-console-mfa, subject: 'arn:aws:iam::123456789012:user/ana'"

  @Test func `a waiver as it should be gives nothing`() throws {
    #expect(try findings("\(ana), expires: 2027-01-31") == [])
  }

  @Test(arguments: [
    ("user-consol-mfa", "; did you mean 'user-console-mfa'?"),
    ("iam.5", "; AWS Security Hub calls user-console-mfa so"), ("no-such-thing-at-all", ""),
  ])
  func `a rule that does not exist is an error with what was meant`(rule: String, hint: String) throws {
    #expect(
      try findings("rule: \(rule), subject: a, expires: 2027-01-31") == [
        "w.yaml:1:10: error: '\(rule)' is no rule\(hint)"
      ])
  }

  @Test(arguments: [
    ("2026-11-21", "expired on 2026-11-21"), ("2026-11-22", "expires today"),
    ("2026-11-23", "expires in 1 day, on 2026-11-23"), ("2026-12-22", "expires in 30 days, on 2026-12-22"),
  ])
  func `what has expired or soon will is told`(day: String, message: String) throws {
    #expect(try findings("\(ana), expires: \(day)") == ["w.yaml:1:10: warning: \(message)"])
    #expect(try findings("\(ana), expires: 2026-12-23") == [])
  }

  @Test func `a pattern that is too wide is told`() throws {
    let found = try findings("rule: user-console-mfa, subject: '*', expires: never")
    #expect(found.count == 2)
    #expect(found.allSatisfy { $0.hasPrefix("w.yaml:1:10: warning: too wide: ") })
  }

  @Test func `of two that say the same the second is told`() throws {
    #expect(
      try findings("\(ana), expires: 2027-01-31", "\(ana), expires: 2027-01-31") == [
        "w.yaml:2:10: warning: the waiver at w.yaml:1 says the same"
      ])
  }

  @Test func `a waiver that another one covers for as long is told`() throws {
    let pattern = "rule: user-console-mfa, subject: 'arn:aws:iam::*:user/ana*'"
    let covered = "w.yaml:1:10: warning: the waiver at w.yaml:2 covers all of it"
    #expect(try findings("\(ana), expires: 2027-01-31", "\(pattern), expires: 2027-01-31") == [covered])
    #expect(
      try findings("\(ana), account: 123456789012, expires: 2027-01-31", "\(pattern), expires: 2027-02-01")
        == [covered])
    // It ends earlier, is for one account, or is of another rule.
    #expect(try findings("\(ana), expires: 2027-01-31", "\(pattern), expires: 2027-01-30") == [])
    #expect(
      try findings("\(ana), expires: 2027-01-31", "\(pattern), account: 123456789012, expires: 2027-01-31")
        == [])
    #expect(
      try findings(
        "\(ana), expires: 2027-01-31",
        "rule: user-access-key-rotated, subject: 'arn:aws:iam::*:user/ana*', expires: 2027-01-31") == [])
  }
}
