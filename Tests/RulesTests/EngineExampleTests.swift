import IAM
import Testing

@testable import Rules

/// Examples of rules: what they give, what they expect, and what is said of mistakes in them.
struct EngineExampleTests {
  private func example(
    _ given: [String: Example.GivenTable], expect: [ResultStatus], parameters: [String: ParameterValue] = [:],
    now: String? = nil
  ) -> Example {
    Example(
      name: "an example", given: given, parameters: parameters, now: now, expect: expect, isHidden: false,
      line: 7)
  }

  private func given(_ rows: [[String: Cell]], gap: String? = nil) -> Example.GivenTable {
    Example.GivenTable(rows: rows, gap: gap)
  }

  private func run(_ example: Example, _ rule: Rule = .rows("mfa_active")) throws -> ExampleOutcome {
    // Rows of the account are there, and no example sees them.
    let fixture = EngineFixture(
      rows: ["user": [EngineFixture.user("real")], "device": [EngineFixture.device("1", name: .null)]])
    return ExampleRunner(try fixture.engine()).run(example, of: rule)
  }

  @Test func `statuses come in row order, before rows of one subject are merged`() throws {
    let rows: [[String: Cell]] = [["mfa_active": .integer(1)], ["mfa_active": .integer(0)], [:]]
    let outcome = try run(example(["user": given(rows)], expect: [.pass, .fail, .unknown]))
    #expect(outcome.passed)
    #expect(outcome.got == [.pass, .fail, .unknown])
    #expect((outcome.name, outcome.line) == ("an example", 7))
  }

  @Test func `an example that expects something else fails`() throws {
    let outcome = try run(example(["user": given([["mfa_active": .integer(1)]])], expect: [.fail]))
    #expect(!outcome.passed)
    #expect((outcome.expected, outcome.got) == ([.fail], [.pass]))
    #expect(outcome.error == nil)
  }

  @Test func `columns that are not named have their default`() throws {
    let rule = Rule.rows("age = 0 AND is_root = 0 AND tags = '[]' AND name IS NULL")
    #expect(try run(example(["user": given([[:]])], expect: [.pass]), rule).passed)
  }

  @Test func `tables that are not named are empty and complete`() throws {
    #expect(try run(example([:], expect: [.notApplicable])).passed)
    let rule = Rule.rows("NOT EXISTS (SELECT 1 FROM device)")
    #expect(try run(example(["user": given([[:]])], expect: [.pass]), rule).passed)
  }

  @Test func `missing cells and incomplete tables are unknown`() throws {
    let missing = Cell.missing(EngineFixture.refused)
    let rows = given([["mfa_active": missing], ["mfa_active": .integer(1)]], gap: "page 2 is missing")
    #expect(try run(example(["user": rows], expect: [.unknown, .pass, .unknown])).passed)
  }

  @Test func `now and parameters are the example's`() throws {
    let parameters = ["max": Parameter(kind: .integer, defaultValue: .integer(45), description: "")]
    let rule = Rule.rows("age < :max AND :now = '2026-05-01T00:00:00Z'", parameters: parameters)
    let rows = ["user": given([["age": .integer(50)]])]
    let now = "2026-05-01T00:00:00Z"
    #expect(try run(example(rows, expect: [.pass], parameters: ["max": .integer(60)], now: now), rule).passed)
    #expect(try run(example(rows, expect: [.fail], now: now), rule).passed)
    #expect(try run(example(rows, expect: [.fail], parameters: ["max": .integer(60)]), rule).passed)
    #expect(try run(example(rows, expect: [.fail], now: "soon"), rule).error == "`now` is no time: soon")
  }

  @Test func `one runner keeps examples apart`() throws {
    let runner = ExampleRunner(try EngineFixture().engine())
    let first = example(["user": given([["mfa_active": .integer(1), "arn": .text("a")]])], expect: [.pass])
    let second = example(["user": given([["mfa_active": .integer(0)], [:]])], expect: [.fail, .unknown])
    let rule = Rule.rows("mfa_active", examples: [first, second, first])
    #expect(runner.run(rule).map(\.passed) == [true, true, true])
  }

  @Test func `a query's rows are listed in its order`() throws {
    let rule = Rule.query(
      "SELECT arn AS resource, iif(mfa_active, 'ok', 'alarm') AS status, '' AS reason FROM user ORDER BY name"
    )
    let rows: [[String: Cell]] = [
      ["name": .text("b"), "mfa_active": .integer(1)], ["name": .text("a"), "mfa_active": .integer(0)],
    ]
    #expect(try run(example(["user": given(rows)], expect: [.fail, .pass]), rule).passed)
  }

  @Test func `unknown names are errors that say the nearest`() throws {
    let table = try run(example(["usr": given([])], expect: []))
    #expect(table.error?.contains("usr") == true)
    #expect(table.error?.contains("'user'") == true)
    let column = try run(example(["user": given([["mfa_activ": .null]])], expect: []))
    #expect(column.error?.contains("'mfa_active'") == true)
    let parameter = try run(example([:], expect: [.notApplicable], parameters: ["max": .integer(1)]))
    #expect(parameter.error?.contains("max") == true)
    #expect(!table.passed && !column.passed && !parameter.passed)
  }

  @Test func `an example of a broken rule fails even if it expects unknown`() throws {
    let outcome = try run(example([:], expect: [.unknown]), .rows("nope"))
    #expect(!outcome.passed)
    #expect(outcome.error == "`require` at byte 0: no such column: nope")
  }
}
