import IAM
import Testing

@testable import Rules

/// Rules that are whole SELECTs, and SELECTs by hand.
struct EngineQueryTests {
  typealias F = EngineFixture

  private func word(_ name: String) -> String {
    "SELECT arn AS resource, '\(name)' AS status, name AS reason FROM user"
  }

  @Test(arguments: [
    ("ok", ResultStatus.pass), ("info", .pass), ("alarm", .fail), ("skip", .notApplicable),
    ("error", .unknown),
  ])
  func `Powerpipe's words become statuses`(name: String, status: ResultStatus) throws {
    let evaluation = try F(rows: ["user": [F.user("a")]]).evaluate(.query(word(name)))
    #expect(evaluation.statuses == [status])
    #expect(evaluation.outcomes.first?.reason == "a")
    #expect(evaluation.outcomes.first?.subject == "arn:aws:iam::123456789012:user/a")
    #expect((evaluation.outcomes.first?.cause != nil) == (status == .unknown))
  }

  @Test(arguments: ["OK", "fine", ""])
  func `any other word is an error`(name: String) throws {
    let evaluation = try F(rows: ["user": [F.user("a")]]).evaluate(.query(word(name)))
    #expect(evaluation.error?.message.contains("'\(name)'") == true)
    #expect(evaluation.statuses == [.unknown])
  }

  @Test func `the three columns are wanted, in any order and case`() throws {
    let fixture = F(rows: ["user": [F.user("a")]])
    let good = "SELECT 'why' AS Reason, NULL AS RESOURCE, age, 'd' AS detail, 'alarm' AS status FROM user"
    let outcome = try #require(try fixture.evaluate(.query(good)).outcomes.first)
    #expect(outcome.subject == "arn:aws:::123456789012")
    #expect(outcome.detail == "d")
    #expect(outcome.reason == "why")
    for sql in ["SELECT 1 AS resource, 'ok' AS status", "SELECT 'ok' AS status, '' AS reason", "SELECT 1"] {
      #expect(try fixture.evaluate(.query(sql)).error?.field == .query)
      #expect(throws: RuleError.self) { try fixture.engine().reads(of: .query(sql)) }
    }
  }

  @Test func `anything missing that a query reads makes one unknown of it`() throws {
    let users = [F.user("a"), F.user("b", mfa: .missing(F.refused))]
    let rule = Rule.query(
      "SELECT arn AS resource, CASE WHEN mfa_active THEN 'ok' ELSE 'alarm' END AS status, name AS reason FROM user"
    )
    let evaluation = try F(rows: ["user": users]).evaluate(rule)
    #expect(evaluation.statuses == [.unknown])
    #expect(evaluation.outcomes.first?.subject == "arn:aws:::123456789012")
    #expect(evaluation.outcomes.first?.cause?.kind == "refused")
    #expect(try F(rows: ["user": users]).evaluate(.query(word("ok"))).statuses == [.pass, .pass])
    #expect(try F(gaps: ["user": F.refused]).evaluate(.query(word("ok"))).statuses == [.unknown])
    #expect(
      try F(gaps: ["user": F.refused]).evaluate(.query(word("ok"), manual: "Look.")).statuses == [.manual])
  }

  @Test func `a query without rows is not applicable`() throws {
    #expect(try F().evaluate(.query(word("ok"))).statuses == [.notApplicable])
  }

  @Test func `rows of a query merge, the worst first`() throws {
    let sql =
      "SELECT NULL AS resource, column1 AS status, column1 AS reason FROM (VALUES ('ok'), ('alarm'), ('error'))"
    let evaluation = try F().evaluate(.query(sql))
    #expect(evaluation.outcomes.map(\.reason) == ["alarm"])
    #expect(evaluation.counts == Assessment.Counts([.fail: 1]))
  }

  @Test func `a query may have a comment, a semicolon at its end and parameters`() throws {
    let parameters = ["max": Parameter(kind: .integer, defaultValue: .integer(40), description: "")]
    let sql =
      "SELECT arn AS resource, iif(age > :max, 'alarm', 'ok') AS status, :now AS reason FROM user; -- done"
    let evaluation = try F(rows: ["user": [F.user("a")]]).evaluate(.query(sql, parameters: parameters))
    #expect(evaluation.statuses == [.pass])
    #expect(evaluation.reads.parameters == ["max", "now"])
    #expect(evaluation.reads.others == ["user": ["age", "arn"]])
  }

  @Test func `a SELECT by hand gives columns, rows and what is missing`() throws {
    let fixture = F(
      rows: ["user": [F.user("a"), F.user("b", mfa: .missing(F.refused))]],
      gaps: ["device": Missing(.mfaDevices, .notCollected)])
    let answer = try fixture.query(
      "SELECT name AS n, mfa_active, age / 4.0 AS quarter FROM user ORDER BY name DESC")
    #expect(answer.columns == ["n", "mfa_active", "quarter"])
    #expect(
      answer.rows == [[.text("b"), .null, .text("7.5")], [.text("a"), .integer(1), .text("7.5")]])
    #expect(answer.missing == [F.refused])
    #expect(
      try fixture.query("SELECT count(*) FROM device, user WHERE mfa_active").missing
        == [F.refused, Missing(.mfaDevices, .notCollected)])
    #expect(try fixture.query("SELECT name FROM user").missing == [])
    #expect(
      try fixture.query("SELECT :x || :now", ["x": .string("at ")]).rows == [
        [.text("at 2027-01-15T08:00:00Z")]
      ])
    let error = #expect(throws: RuleError.self) { try fixture.query("SELECT 1 + :x") }
    #expect(error == RuleError("no value is given for :x", in: .query, at: 11))
  }

  @Test func `rows are found by their numbers`() throws {
    let fixture = F(rows: ["user": [F.user("a"), F.user("b")]])
    let sql = "SELECT name FROM user WHERE rowid ="
    #expect(try fixture.query("\(sql) 1").rows == [[.text("b")]])
    #expect(try fixture.query("\(sql) 1.0").rows == [[.text("b")]])
    #expect(try fixture.query("\(sql) 2").rows == [])
    #expect(try fixture.query("\(sql) -1").rows == [])
    #expect(try fixture.query("\(sql) 'x'").rows == [])
    #expect(try fixture.query("\(sql) NULL").rows == [])
    #expect(
      try fixture.query("SELECT a.name FROM user a JOIN user b ON a.rowid = b.rowid + 1").rows == [
        [.text("b")]
      ])
  }

  @Test(arguments: [
    ("name = 'a'", ["a", "a"]), ("name = 'A'", []), ("name = 'A' COLLATE NOCASE", ["a", "a"]),
    ("name = NULL", []),
    ("name = '5'", ["5"]), ("name = 5", ["5"]), ("age = 30", ["a", "a"]), ("age = '30'", ["a", "a"]),
    ("age = 30.0", ["a", "a"]), ("age = 'x'", []), ("name IN ('5', 'a')", ["5", "a", "a"]),
    ("name = 'e\u{301}'", ["e\u{301}"]), ("name = '\u{E9}'", ["\u{E9}"]), ("age = 7 AND name = '5'", ["5"]),
    ("age IS NULL", ["e\u{301}"]), ("name = CAST('a' AS BLOB)", []),
  ])
  func `rows are found by equal values as a scan would find them`(condition: String, names: [String]) throws {
    let fixture = F(rows: [
      "user": [
        F.user("a"), F.user("5", age: .integer(7)), F.user("a"), F.user("e\u{301}", age: .null),
        F.user("\u{E9}", age: .integer(8)),
      ]
    ])
    let found = try fixture.query("SELECT name FROM user WHERE \(condition)").rows
    // In bytes: Swift takes both ways of writing an accent for the same text.
    let texts: [String] = found.flatMap(\.self).map { cell in
      if case .text(let text) = cell { "\(Array(text.utf8))" } else { "" }
    }
    #expect(texts.sorted() == names.map { "\(Array($0.utf8))" }.sorted())
  }

  @Test func `an empty text is told from the one behind it, whether SQL reads it or a result shows it`()
    throws
  {
    let fixture = F(rows: ["user": [F.user(""), F.user("a"), F.user(""), F.user("b")]])
    #expect(
      try fixture.query("SELECT count(*) FROM user a JOIN user b ON a.name = b.name WHERE a.name = ''").rows
        == [
          [.integer(4)]
        ])
    let evaluation = try fixture.evaluate(.rows("name = 'x'"), listing: .problems)
    let names = evaluation.outcomes.flatMap(\.evidence).filter { $0.column == "name" }.map(\.value)
    #expect(Set(names.map { "\($0)" }) == Set(["text(\"\")", "text(\"a\")", "text(\"b\")"]))
  }

  @Test func `a correlated sub-select looks up and does not scan`() throws {
    var limits = EngineLimits()
    limits.steps = 200_000
    let fixture = F(
      rows: [
        "user": (0..<2_000).map { F.user("u\($0)") },
        "device": (0..<2_000).map { F.device("\($0)", name: .text("u\($0 / 2 * 2)")) },
      ], limits: limits)
    let evaluation = try fixture.evaluate(
      .rows("(SELECT count(*) FROM device d WHERE d.name = user.name) = 2"), listing: .problems)
    #expect(evaluation.error == nil)
    #expect(evaluation.counts == Assessment.Counts([.pass: 1_000, .fail: 1_000]))
  }
}
