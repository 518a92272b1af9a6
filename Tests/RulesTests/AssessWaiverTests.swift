import IAM
import Testing

@testable import Rules

struct AssessWaiverTests {
  private let library = RuleLibrary(rules: [thingRule("small")])
  private let things = [
    Thing(arn: "team/a", size: 9), Thing(arn: "team/b", size: 9), Thing(arn: "c", size: 1),
  ]

  private func waiver(
    _ subject: String, account: String? = nil, expires: Expiry = .never, rule: String = "small"
  )
    -> Waiver
  {
    Waiver(
      rule: rule, subject: subject, account: account, owner: "platform", reason: "later", ticket: "T-1",
      expires: expires)
  }

  private func records(_ waivers: [Waiver]) throws -> [String] {
    try assess(things, library) { $0.waivers = waivers }.waivers.map { "\($0.state) \($0.matches)" }
  }

  @Test func `a waiver never changes a status`() throws {
    let assessment = try assess(things, library) { $0.waivers = [waiver("team/a")] }
    #expect(assessment.results.map(\.status) == [.fail, .fail])
    #expect(assessment.results.map { $0.waiver?.owner } == ["platform", nil])
    #expect(assessment.summary.byStatus[.fail] == 2)
    #expect(assessment.summary.failedBySeverity[.low] == 1)
    #expect(assessment.summary.waived == 1)
    #expect(assessment.rules.map(\.waived) == [1])
  }

  @Test func `patterns cover the whole subject`() throws {
    #expect(
      try records([waiver("team/*"), waiver("team"), waiver("*/a"), waiver("*"), waiver("eam/*")])
        == ["active 2", "unmatched 0", "active 1", "active 2", "unmatched 0"])
  }

  @Test(arguments: [
    ("", "", true), ("*", "", true), ("a*", "a", true), ("a*b", "ab", true), ("a*b", "aXbXb", true),
    ("a*b*c", "abc", true), ("a*b*c", "acb", false), ("aa*aa", "aaa", false), ("*a*", "bab", true),
    ("a**b", "a-b", true), ("A", "a", false), ("a?", "ab", false), ("*ab*ab*", "ab", false),
  ])
  func `a star stands for any text, and nothing else does`(pattern: String, text: String, matches: Bool) {
    #expect(WildcardPattern(pattern).matches(text) == matches)
  }

  @Test func `the day of expiry is the last one`() throws {
    #expect(
      try records([
        waiver("team/a", expires: .day("2026-11-21")), waiver("team/a", expires: .day("2026-11-22")),
        waiver("nobody", expires: .day("2020-01-01")),
      ]) == ["expired 1", "active 1", "expired 0"])
    let assessment = try assess(things, library) {
      $0.waivers = [waiver("team/a", expires: .day("2026-11-21"))]
    }
    #expect(assessment.results.allSatisfy { $0.waiver == nil })
    #expect(assessment.exitStatus == 1)
  }

  @Test func `a waiver of another account, or of a passing subject, matches nothing`() throws {
    #expect(
      try records([waiver("*", account: "999999999999"), waiver("*", account: "123456789012"), waiver("c")])
        == ["otherAccount 0", "active 2", "unmatched 0"])
  }

  @Test func `a waiver of no rule is noted with the rule that was meant`() throws {
    let notes = try assess(things, library) { $0.waivers = [waiver("*", rule: "smal")] }.notes
    #expect(notes == ["a waiver names smal, which is no rule; did you mean 'small'?"])
  }

  @Test(arguments: [
    "*", "**", "arn:*", "arn:aws:iam::*", "arn:aws:iam::444455556666:*", "arn:aws:iam::4444*",
    "arn:aws:iam::*:user/*", "*:user/*", "*/*", "arn:*:role*", "*user*", "arn:aws:iam::*:role/a*", "*ci*",
    "arn:aws:::*", "arn:aws:iam::*:user/", "*ar*o*", "*a*b*c*d*", "arn:aws:iam::*:use*", "*rol*", "*/c*i*",
  ])
  func `a pattern that fixes no name is too wide`(subject: String) {
    #expect(WaiverWidth.of(waiver(subject, expires: .day("2027-01-31")), at: testNow) == [.noName])
  }

  @Test(arguments: [
    "arn:aws:iam::*:root", "arn:aws:iam::*:user/al", "*/al", "arn:aws:iam::*:user*/al",
    "arn:aws:iam::*:role/ci-*",
    "arn:aws:iam::444455556666:user/automation/*", "arn:aws:iam::444455556666:user/a", "arn:*:role/*-ci",
  ])
  func `a pattern that fixes a name, or enough of it, is not`(subject: String) {
    #expect(WaiverWidth.of(waiver(subject, expires: .day("2027-01-31")), at: testNow) == [])
  }

  @Test func `a pattern that never expires is too wide, a subject is not`() {
    #expect(WaiverWidth.of(waiver("arn:aws:iam::*:role/break-glass"), at: testNow) == [.noEnd])
    #expect(WaiverWidth.of(waiver("*"), at: testNow) == [.noName, .noEnd])
    let pattern = "arn:aws:iam::*:role/ci-*"
    #expect(WaiverWidth.of(waiver(pattern, expires: .day("9999-12-31")), at: testNow) == [.farEnd])
    #expect(WaiverWidth.of(waiver(pattern, expires: .day("2028-05-23")), at: testNow) == [])
    #expect(WaiverWidth.of(waiver(pattern, expires: .day("2028-05-24")), at: testNow) == [.farEnd])
    #expect(WaiverWidth.of(waiver("a", expires: .day("9999-12-31")), at: testNow) == [])
    #expect(WaiverWidth.of(waiver("arn:aws:iam::444455556666:role/break-glass"), at: testNow) == [])
  }

  @Test func `a pattern that covers all that its rule found is too wide and waives all the same`() throws {
    let end = Expiry.day("2027-01-31")
    func assessed(_ waivers: Waiver...) throws -> Assessment {
      try assess(things, library) { $0.waivers = waivers }
    }
    let all = try assessed(waiver("team/*", expires: end))
    #expect(all.waivers.map(\.tooWide) == [[.allResults]])
    #expect(all.exitStatus == 0)
    #expect(try assessed(waiver("*eam/a", expires: end)).waivers.map(\.tooWide) == [[]])
    let named = try assessed(waiver("team/a", expires: end), waiver("team/b", expires: end))
    #expect(named.waivers.map(\.tooWide) == [[], []])
    let single = try assess([Thing(arn: "team/a", size: 9)], library) {
      $0.waivers = [waiver("team/*", expires: end)]
    }
    #expect(single.waivers.map(\.tooWide) == [[]])
  }

  @Test func `a waiver of a rule that did not run, or of none, says so`() throws {
    let library = RuleLibrary(rules: [thingRule("small"), thingRule("other")])
    let waivers = [
      waiver("team/a"), waiver("team/a", rule: "other"), waiver("team/a", rule: "smal"),
      waiver("team/a", account: "999999999999"),
    ]
    let assessment = try assess(things, library, SelectionRequest(rules: ["small"])) { $0.waivers = waivers }
    #expect(assessment.waivers.map(\.state) == [.active, .notSelected, .noSuchRule, .otherAccount])
  }

  @Test func `a waiver that has expired is told beside the result that counts again`() throws {
    let expired = [
      waiver("team/a", expires: .day("2026-10-01")), waiver("team/*", expires: .day("2026-11-21")),
    ]
    func reasons(_ waivers: [Waiver]) throws -> [String] {
      try assess(things, library) { $0.waivers = waivers }.results.map(\.reason)
    }
    let plain = try reasons([])
    #expect(
      try reasons(expired) == plain.map { $0 + "; the waiver of platform expired on 2026-11-21" })
    // One in force says enough.
    #expect(try reasons(expired + [waiver("team/a")])[0] == plain[0])
  }

  @Test func `the waiver that names the subject goes before a pattern`() throws {
    var exact = waiver("team/a")
    exact.owner = "exact"
    let assessment = try assess(things, library) { $0.waivers = [waiver("*"), waiver("team/*"), exact] }
    #expect(assessment.results.map { $0.waiver?.owner } == ["exact", "platform"])
    #expect(assessment.waivers.map(\.matches) == [2, 2, 1])
  }

  @Test func `a subject that has a star of its own is matched by its own text`() throws {
    let odd = "arn:aws:iam::123456789012:user/a*/b+=,.@-_"
    let assessment = try assess([Thing(arn: odd, size: 9)], library) { $0.waivers = [waiver(odd)] }
    #expect(assessment.results.map { $0.waiver != nil } == [true])
  }

  @Test func `a control whose failures are all waived is waived`() throws {
    let library = RuleLibrary(
      rules: [thingRule("small")],
      benchmarks: [benchmark("mine", [("1.1", [Benchmark.Selection(rule: "small")])])])
    func status(_ waivers: [Waiver]) throws -> Assessment.ControlStatus? {
      try assess(things, library, SelectionRequest(benchmarks: ["mine"])) { $0.waivers = waivers }
        .benchmarks.first?.sections.first?.controls.first?.status
    }
    #expect(try status([]) == .fail)
    #expect(try status([waiver("team/a")]) == .fail)
    #expect(try status([waiver("team/*")]) == .waived)
  }

  private func refusals(_ text: String) -> [String] {
    do {
      _ = try DecisionFiles.waivers(text, path: "w.yaml")
      return []
    } catch { return error.errors.map(\.description) }
  }

  @Test func `a waiver file is read`() throws {
    let text = """
      - {rule: small, subject: "team/*", account: 012345678901, owner: me, reason: why, ticket: T-1, expires: 2027-01-31}
      - {rule: small, subject: a, owner: me, reason: why, expires: never}

      """
    #expect(
      try DecisionFiles.waivers(text, path: "w.yaml") == [
        Waiver(
          rule: "small", subject: "team/*", account: "012345678901", owner: "me", reason: "why",
          ticket: "T-1",
          expires: .day("2027-01-31")),
        Waiver(
          rule: "small", subject: "a", account: nil, owner: "me", reason: "why", ticket: nil, expires: .never),
      ])
  }

  @Test(arguments: [
    ("rule: small, subject: a, owner: me, reason: why", "w.yaml:1:3: missing field 'expires' of a waiver"),
    (
      "rule: small, subject: a, owner: me, reason: why, expires: soon",
      "w.yaml:1:62: expected a day such as 2027-01-31 or never as 'expires', found 'soon'"
    ),
    (
      "rule: small, subject: a, owner: me, reason: why, expires: 2027-02-30",
      "w.yaml:1:62: expected a day such as 2027-01-31 or never as 'expires', found '2027-02-30'"
    ),
    (
      "rule: small, subject: a, owner: me, reason: why, expires: never, acount: 1",
      "w.yaml:1:69: unknown field 'acount' of a waiver; did you mean 'account'?"
    ),
    (
      "rule: small, subject: a, account: 12, owner: me, reason: why, expires: never",
      "w.yaml:1:38: expected the twelve digits of an account as 'account', found '12'"
    ),
  ])
  func `each mistake in a waiver is refused where it stands`(fields: String, expected: String) {
    #expect(refusals("- {\(fields)}\n") == [expected])
  }

  @Test func `a waiver file that is no list is refused`() {
    #expect(refusals("rule: small\n") == ["w.yaml:1:1: expected a list, each item a waiver, found a mapping"])
  }
}
