import IAM
import Testing

@testable import Rules

struct AssessResultTests {
  private let things = [Thing(arn: "b", size: 9), Thing(arn: "a", size: 9), Thing(arn: "c", size: 1)]

  @Test func `results are sorted, and two runs give the same`() throws {
    let library = RuleLibrary(rules: [thingRule("z"), thingRule("a")])
    let first = try assess(things, library)
    #expect(first.results.map { "\($0.rule) \($0.subject)" } == ["a a", "a b", "z a", "z b"])
    #expect(try assess(things, library) == first)
    #expect(try assess(things.reversed(), library).results == first.results)
  }

  @Test
  func `a fingerprint is stable, and tells rule, account, subject, detail and changed parameters apart`() {
    func fingerprint(
      _ rule: String = "r", _ account: String? = "1", _ subject: String = "s", _ detail: String? = nil,
      _ parameters: [String: ParameterValue] = [:]
    ) -> String {
      Fingerprint.of(
        rule: rule, account: account, subject: subject, detail: detail, changedParameters: parameters)
    }
    // SHA-256 of ["r","1","s",null,{}].
    #expect(fingerprint() == "sha256:fa28e43edcdeed016d678f081ae102e72d960604e0c0aed0650f6a1f3a6b4ff7")
    let others = [
      fingerprint(), fingerprint("x"), fingerprint("r", "2"), fingerprint("r", nil),
      fingerprint("r", "1", "t"),
      fingerprint("r", "1", "s", ""), fingerprint("r", "1", "s", "null"), fingerprint("r", "1s", ""),
      fingerprint("r", "1", "s", nil, ["a": .integer(1)]),
      fingerprint("r", "1", "s", nil, ["a": .string("1")]),
      fingerprint("r", "1", "s", nil, ["a": .list(["1"])]),
    ]
    #expect(Set(others).count == others.count)
  }

  @Test func `a parameter set to its default does not change the fingerprint`() throws {
    let library = RuleLibrary(rules: [thingRule("small")])
    func fingerprints(_ settings: [String]) throws -> [String] {
      let parameters = try settings.map { try ParameterSetting($0, library) }
      return try assess(things, library, SelectionRequest(rules: ["small"], parameters: parameters)).results
        .map(\.fingerprint)
    }
    #expect(try fingerprints([]) == fingerprints(["small.max_size=3"]))
    #expect(try fingerprints([]) != fingerprints(["small.max_size=4"]))
  }

  @Test func `the digest follows what decides results, not the words around it`() {
    let rule = thingRule("small")
    func digest(_ change: (inout Rule) -> Void) -> String {
      var rule = rule
      change(&rule)
      return RuleDigest.digest(of: rule, in: RuleLibrary(rules: [rule]))
    }
    let plain = digest { _ in }
    #expect(plain.hasPrefix("sha256:"))
    #expect(digest { $0.title = "Other" } == plain)
    #expect(digest { $0.severity = .critical } == plain)
    #expect(digest { $0.manual = "Look." } != plain)
    #expect(digest { $0.parameters["max_size"]?.defaultValue = .integer(4) } != plain)
    #expect(digest { $0.condition = .query("SELECT 1") } != plain)
  }

  @Test func `results are listed for problems, or all`() throws {
    let library = RuleLibrary(rules: [thingRule("small")])
    #expect(try assess(things, library).results.map(\.status) == [.fail, .fail])
    let all = try assess(things, library) { $0.listing = .all }
    #expect(all.results.map(\.status) == [.fail, .fail, .pass])
    #expect(try assess(things, library).summary == all.summary)
  }

  @Test func `a command is filled from the row, quoted for a shell`() throws {
    let rule = thingRule("small", cli: "shrink --name {label} --to {max_size} --from {size}")
    let results = try assess([Thing(arn: "a", size: 9)], RuleLibrary(rules: [rule])).results
    #expect(results.map(\.remediationCLI) == [#"shrink --name 'it'\''s a' --to 3 --from 9"#])
    let hidden = try assess([Thing(arn: "a", size: nil, isHidden: true)], RuleLibrary(rules: [rule])).results
    #expect(hidden.map(\.remediationCLI) == [nil])
  }

  @Test(arguments: [
    ("aws x {v}", "plain-1_2.3/4@5", "aws x plain-1_2.3/4@5"), ("aws x {v}", "a b", "aws x 'a b'"),
    ("aws x {v}", "$(rm -rf /)", "aws x '$(rm -rf /)'"), ("aws x {v}", "`id`", "aws x '`id`'"),
    ("aws x {v}", "a'b", #"aws x 'a'\''b'"#), ("aws x '{v}'", "a'b", #"aws x 'a'\''b'"#),
    ("aws x \"{v}\"", "a\"$b`c\\", #"aws x "a\"\$b\`c\\""#), ("aws x {v}", "a\nb", nil),
    ("aws x {v}", "", nil),
    ("aws x {w}", "a", nil), ("echo ${v} {} {a:b}", "a", "echo ${v} {} {a:b}"),
    ("aws x {v}", "\u{1B}[31m", nil), ("it\\'s {v}", "a b", "it\\'s 'a b'"),
    ("aws {v}{v}", "~", "aws '~''~'"),
  ])
  func `a value is one word to a shell, whatever it holds`(template: String, value: String, expected: String?)
  {
    #expect(ShellTemplate(template).filled { $0 == "v" ? value : nil } == expected)
  }

  @Test func `a control has the worst status of the runs that its benchmark asked for`() throws {
    let library = RuleLibrary(
      rules: [thingRule("small"), thingRule("sound", require: "size > 0")],
      benchmarks: [
        benchmark(
          "mine",
          [
            ("1", [Benchmark.Selection(rule: "small"), Benchmark.Selection(rule: "sound")]),
            ("2", [Benchmark.Selection(rule: "small", parameters: ["max_size": .integer(99)])]),
            ("3", [Benchmark.Selection(rule: "sound")]),
          ])
      ])
    func controls(_ request: SelectionRequest, _ things: [Thing]) throws -> [String] {
      try assess(things, library, request).benchmarks.flatMap(\.sections).flatMap(\.controls).map {
        $0.status.rawValue + ($0.note.map { " (\($0))" } ?? "")
      }
    }
    let mine = SelectionRequest(benchmarks: ["mine"])
    #expect(try controls(mine, things) == ["fail", "pass", "pass"])
    #expect(try controls(mine, []) == ["not-applicable", "not-applicable", "not-applicable"])
    #expect(
      try controls(mine, [Thing(arn: "a", size: nil, isHidden: true)]) == ["unknown", "unknown", "unknown"])
    #expect(
      try controls(SelectionRequest(benchmarks: ["mine"], excludes: ["small"]), things)
        == ["pass (not run: small)", "not-run", "pass"])
  }

  @Test func `an incomplete table is one unknown for the account`() throws {
    let gap = Missing(.users, .incomplete, "page 2 is missing")
    let assessment = try assess(
      [Thing(arn: "a", size: 1)], RuleLibrary(rules: [thingRule("small")]), gap: gap)
    #expect(assessment.results.map(\.subject) == ["arn:aws:::123456789012"])
    #expect(assessment.results.first?.cause?.kind == "incomplete")
    #expect(assessment.summary.byStatus == Assessment.Counts([.pass: 1, .unknown: 1]))
  }

  @Test func `evidence says whether a rule of the run reads it`() throws {
    var account = Account()
    account.id = "123456789012"
    account.evidence = [
      SourceRecord(.accountSummary, .missing(Missing(.accountSummary, .refused, "no"))),
      SourceRecord(.roles, .available, collectedAt: testNow),
    ]
    let library = RuleLibrary(rules: [thingRule("small")])
    let assessor = Assessor(library: library, engine: try RuleEngine(tables: [thingTable([])]))
    let plan = try library.plan(SelectionRequest(rules: ["small"]))
    let evidence = try assessor.assess(
      account, plan: plan, options: AssessmentOptions(toolVersion: "1", now: testNow)
    ).evidence
    #expect(evidence.map(\.isNeeded) == [true, false])
    #expect(evidence.map(\.status) == ["refused", "available"])
    #expect(evidence.map(\.reason) == ["no", nil])
    #expect(assessor.sources(of: plan) == [.users, .accountSummary])
  }

  @Test func `whoever has something open is described`() throws {
    var account = Account()
    account.id = "123456789012"
    let arn = "arn:aws:iam::123456789012:user/ana"
    var user = User(name: "ana", arn: arn, path: "/")
    user.createdAt = .known(Timestamp(seconds: 1_709_251_200))
    user.groups = .known(["Developers", "Administrators"])
    account.users = Listing([user])
    let library = RuleLibrary(rules: [thingRule("small")])
    let assessor = Assessor(
      library: library,
      engine: try RuleEngine(tables: [thingTable([Thing(arn: arn, size: 9), Thing(arn: "x", size: 9)])]))
    let assessment = try assessor.assess(
      account, plan: try library.plan(SelectionRequest(rules: ["small"])),
      options: AssessmentOptions(toolVersion: "1", now: testNow))
    #expect(
      assessment.principals == [
        Assessment.Principal(
          arn: arn, kind: "user", name: "ana",
          facts: ["created 2024-03-01", "in Administrators, Developers"])
      ])
  }
}
