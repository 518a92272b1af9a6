import IAM
import Testing

@testable import Rules

/// Merging, listing, reasons, evidence and parameters of outcomes.
struct EngineOutcomeTests {
  typealias F = EngineFixture

  @Test func `rows of one subject and detail merge, the worst first`() throws {
    let users = [
      F.user("a"), F.user("b"), F.user("a", mfa: .integer(0)), F.user("a", mfa: .null),
      F.user("b", isRoot: true),
    ]
    let evaluation = try F(rows: ["user": users]).evaluate(
      .rows("mfa_active", when: "NOT is_root", reason: "name || ' ' || ifnull(mfa_active, '?')"))
    #expect(evaluation.statuses == [.fail, .pass])
    #expect(evaluation.outcomes.map(\.reason) == ["a 0", "b 1"])
    #expect(evaluation.counts == Assessment.Counts([.fail: 1, .pass: 1]))
  }

  @Test func `a detail keeps rows of one subject apart`() throws {
    let users = [F.user("a", age: .integer(1)), F.user("a", age: .integer(2)), F.user("a", age: .null)]
    let evaluation = try F(rows: ["user": users]).evaluate(.rows("mfa_active", detail: "age"))
    #expect(evaluation.outcomes.map(\.detail) == ["1", "2", nil])
  }

  @Test func `a row without subject merges with the account's own result`() throws {
    let fixture = F(rows: ["user": [F.user("a")]], gaps: ["user": F.refused])
    let evaluation = try fixture.evaluate(.rows("mfa_active", subject: "NULL"))
    #expect(evaluation.statuses == [.unknown])
    #expect(evaluation.counts.total == 1)
    #expect(evaluation.outcomes.first?.subject == "arn:aws:::123456789012")
  }

  @Test func `pass and not-applicable are listed only where all are`() throws {
    let users = [F.user("a"), F.user("b", mfa: .integer(0)), F.user("c", isRoot: true)]
    let rule = Rule.rows("mfa_active", when: "NOT is_root")
    let fixture = F(rows: ["user": users])
    #expect(try fixture.evaluate(rule, listing: .problems).statuses == [.fail])
    #expect(try fixture.evaluate(rule, listing: .all).statuses == [.pass, .fail, .notApplicable])
    #expect(
      try fixture.evaluate(rule, listing: .problems).counts
        == Assessment.Counts([.pass: 1, .fail: 1, .notApplicable: 1]))
  }

  @Test func `evidence is what the rule read of its own row, in the table's order`() throws {
    let users = [F.user("a", age: .missing(F.refused), mfa: .integer(0), tags: .null)]
    let rule = Rule.rows(
      "mfa_active OR tags = 'x' OR 'zoe' = (SELECT max(name) FROM user u WHERE u.age > 1)",
      when: "NOT is_root", reason: "name")
    let evaluation = try F(rows: ["user": users]).evaluate(rule)
    #expect(evaluation.reads.own == ["is_root", "mfa_active", "tags"])
    #expect(
      evaluation.outcomes.first?.evidence == [
        Assessment.EvidenceValue(column: "is_root", value: .bool(false)),
        Assessment.EvidenceValue(column: "mfa_active", value: .bool(false)),
        Assessment.EvidenceValue(column: "tags", value: .null),
      ])
    let own = try F(rows: ["user": users]).evaluate(.rows("age > 1 AND name = 'a'"))
    #expect(own.statuses == [.unknown])
    #expect(own.outcomes.first?.evidence == [Assessment.EvidenceValue(column: "name", value: .text("a"))])
  }

  @Test func `a reason that is NULL or cannot be worked out gives way to a plain one`() throws {
    let fixture = F(rows: ["user": [F.user("a", mfa: .integer(0), tags: .text("{"))]])
    for reason in [nil, "NULL", "json_extract(tags, '$.a')"] {
      let evaluation = try fixture.evaluate(.rows("mfa_active", reason: reason))
      #expect(evaluation.error == nil)
      #expect(
        evaluation.outcomes.map(\.reason) == ["does not hold: Tests are written (mfa_active is false)"])
    }
  }

  @Test func `parameters are bound by their names, lists as JSON and booleans as numbers`() throws {
    let parameters = [
      "max": Parameter(kind: .integer, defaultValue: .integer(45), description: ""),
      "strict": Parameter(kind: .boolean, defaultValue: .boolean(true), description: ""),
      "names": Parameter(kind: .list, defaultValue: .list(["a", "quote \" here"]), description: ""),
      "like": Parameter(kind: .string, defaultValue: .string("a%"), description: ""),
    ]
    let rule = Rule.rows(
      "age <= :max AND :strict = 1 AND name IN (SELECT value FROM json_each(:names)) AND name LIKE :like",
      parameters: parameters)
    let fixture = F(rows: ["user": [F.user("a"), F.user("b")]])
    #expect(try fixture.evaluate(rule).statuses == [.pass, .fail])
    #expect(try fixture.evaluate(rule, ["max": .integer(29)]).statuses == [.fail, .fail])
    #expect(try fixture.evaluate(rule, ["names": .list([])]).statuses == [.fail, .fail])
    #expect(try fixture.evaluate(rule, ["strict": .boolean(false)]).statuses == [.fail, .fail])
    #expect(try fixture.evaluate(rule).reads.parameters == ["max", "strict", "names", "like"])
  }

  @Test func `a parameter that is too long is an error and never NULL`() throws {
    let parameters = ["names": Parameter(kind: .list, defaultValue: .list([]), description: "")]
    let long = String(repeating: "x", count: 1_000_001)
    let rule = Rule.rows(":names IS NULL", parameters: parameters)
    let evaluation = try EngineFixture(rows: ["user": [F.user("a")]]).evaluate(rule, ["names": .list([long])])
    #expect(evaluation.error?.message == "the value of the parameter :names is too long")
    #expect(evaluation.statuses == [.unknown])
  }

  @Test func `columns that are too long to keep are read anew`() throws {
    let text = "[\"\(String(repeating: "x", count: 900_000))\"]"
    let users = (0..<40).map {
      F.user("\($0)", mfa: $0 == 39 ? .missing(F.refused) : .integer(1), tags: .text(text))
    }
    let evaluation = try F(rows: ["user": users]).evaluate(.rows("mfa_active AND length(tags) > 900000"))
    #expect(evaluation.counts == Assessment.Counts([.pass: 39, .unknown: 1]))
  }

  @Test func `now is ISO 8601 text`() throws {
    let fixture = F(rows: ["user": [F.user("a")]])
    #expect(try fixture.evaluate(.rows(":now = '2027-01-15T08:00:00Z'")).statuses == [.pass])
  }

  @Test func `subjects that parameters decide follow them`() throws {
    let parameters = ["prefix": Parameter(kind: .string, defaultValue: .string("x"), description: "")]
    let rule = Rule.rows("mfa_active", subject: ":prefix || name", parameters: parameters)
    let fixture = F(rows: ["user": [F.user("a")]])
    let engine = try fixture.engine()
    let database = try fixture.database(engine)
    let first = engine.evaluate(rule, over: database, listing: .all)
    let second = engine.evaluate(rule, parameters: ["prefix": .string("y")], over: database, listing: .all)
    #expect(first.outcomes.map(\.subject) + second.outcomes.map(\.subject) == ["xa", "ya"])
  }

  @Test func `an unknown parameter is an error with its place`() throws {
    let evaluation = try F(rows: ["user": [F.user("a")]]).evaluate(.rows("age < :max_age"))
    #expect(evaluation.error == RuleError("the rule has no parameter :max_age", in: .require, at: 6))
    for require in ["age < ?", "age < ?1", "age < @a", "age < $a"] {
      #expect(try F().evaluate(.rows(require)).error?.field == .require)
    }
  }

  @Test func `empty text is not NULL`() throws {
    let fixture = F(rows: ["user": [F.user("")]])
    #expect(try fixture.evaluate(.rows("name = '' AND name IS NOT NULL")).statuses == [.pass])
  }

  @Test func `text beyond ASCII arrives whole`() throws {
    let fixture = F(rows: ["user": [F.user("zoë 🦉")]])
    let rule = Rule.rows("instr(name, '🦉') = 5 AND replace(name, 'ë', 'e') = 'zoe 🦉'", reason: "name || '!'")
    let evaluation = try fixture.evaluate(rule)
    #expect(evaluation.statuses == [.pass])
    #expect(evaluation.outcomes.first?.reason == "zoë 🦉!")
  }

  @Test func `two evaluations give the same`() throws {
    let users = (0..<300).map { index in
      F.user(
        "user\(index % 37)", age: .integer(Int64(index * 7 % 90)),
        mfa: index.isMultiple(of: 5) ? .missing(F.refused) : index.isMultiple(of: 3) ? .null : .integer(0))
    }
    let devices = (0..<50).map { F.device("\($0)", name: .text("user\($0)")) }
    let fixture = F(rows: ["user": users, "device": devices], gaps: ["user": F.refused])
    let rule = Rule.rows(
      "mfa_active OR EXISTS (SELECT 1 FROM device WHERE device.name = user.name AND age > 50)",
      when: "age > 10", detail: "age % 3", reason: "name || age")
    let first = try fixture.evaluate(rule)
    let second = try fixture.evaluate(rule)
    #expect(first == second)
    #expect(first.outcomes.count > 50)
  }

  @Test func `tables are made once, and only when something reads them`() throws {
    let counter = Counter()
    let tables = F(rows: ["user": [F.user("a")]]).tables().map { table in
      Table(table.name, "", columns: table.columns, sources: table.sources) { input in
        counter.note(table.name)
        return table.rows(input)
      }
    }
    let engine = try RuleEngine(tables: tables)
    _ = try engine.reads(of: .rows("EXISTS (SELECT 1 FROM device)"))
    let database = try engine.open(TableInput(account: Account(), now: Timestamp(seconds: 0)))
    #expect(counter.names.isEmpty)
    _ = engine.evaluate(.rows("mfa_active"), over: database)
    _ = engine.evaluate(.rows("age > 3"), over: database)
    #expect(counter.names == ["user"])
  }

  /// Which tables were made; only one test at a time has one.
  private final class Counter: @unchecked Sendable {
    private(set) var names: [String] = []
    func note(_ name: String) { names.append(name) }
  }
}
