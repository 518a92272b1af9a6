import IAM
import Testing

@testable import Rules

/// What design says of missing evidence, sentence by sentence.
struct EngineMissingEvidenceTests {
  typealias F = EngineFixture
  let missing = Cell.missing(F.refused)

  private func statuses(_ users: [[Cell]], _ rule: Rule) throws -> [ResultStatus] {
    try F(rows: ["user": users]).evaluate(rule).statuses
  }

  @Test func `true passes, false fails, NULL is unknown`() throws {
    let users = [F.user("a"), F.user("b", mfa: .integer(0)), F.user("c", mfa: .null)]
    #expect(try statuses(users, .rows("mfa_active")) == [.pass, .fail, .unknown])
  }

  @Test func `a row for which when is false or NULL is not applicable`() throws {
    let users = [F.user("a", age: .integer(1)), F.user("b", age: .null), F.user("c", age: .integer(50))]
    #expect(
      try statuses(users, .rows("mfa_active", when: "age > 40")) == [.notApplicable, .notApplicable, .pass])
  }

  @Test func `the rule's reason is not told of rows that it does not apply to`() throws {
    let users = [F.user("a", isRoot: true), F.user("b")]
    let rule = Rule.rows("mfa_active", when: "NOT is_root", reason: "name || ' signs in'")
    let outcomes = try F(rows: ["user": users]).evaluate(rule).outcomes
    #expect(outcomes.map(\.status) == [.notApplicable, .pass])
    #expect(outcomes.map(\.reason) == ["not applicable: \(rule.title)", "b signs in"])
  }

  @Test func `a missing cell that when reads makes the row unknown, whatever the rest says`() throws {
    let users = [F.user("a", mfa: missing), F.user("b")]
    let rule = Rule.rows("age > 1", when: "is_root OR mfa_active OR 1")
    let evaluation = try F(rows: ["user": users]).evaluate(rule)
    #expect(evaluation.statuses == [.unknown, .pass])
    let outcome = try #require(evaluation.outcomes.first)
    #expect(outcome.reason == "iam:ListVirtualMFADevices was denied: not authorized")
    #expect(
      outcome.cause
        == Assessment.Cause(
          source: "virtual MFA devices", api: "iam:ListVirtualMFADevices", kind: "refused",
          message: "not authorized", actionToGrant: "iam:ListVirtualMFADevices"))
    #expect(outcome.subject == "arn:aws:iam::123456789012:user/a")
  }

  @Test func `a missing cell that require reads counts only where when holds`() throws {
    let users = [F.user("a", isRoot: true, mfa: missing), F.user("b", mfa: missing), F.user("c")]
    #expect(
      try statuses(users, .rows("mfa_active", when: "NOT is_root")) == [.notApplicable, .unknown, .pass])
  }

  @Test(arguments: [
    "mfa_active IS NULL", "coalesce(mfa_active, 1)", "mfa_active IS NOT 1", "mfa_active IN (1, NULL) IS NULL",
  ])
  func `no way of asking turns a missing cell into a pass`(require: String) throws {
    #expect(try statuses([F.user("a", mfa: missing)], .rows(require)) == [.unknown])
  }

  @Test func `an undecided row names the columns that are NULL`() throws {
    let users = [F.user("a", age: .null, mfa: .null), F.user("b", mfa: .null)]
    let evaluation = try F(rows: ["user": users]).evaluate(.rows("mfa_active AND age > 3"))
    #expect(evaluation.outcomes.map(\.cause?.kind) == ["undecided", "undecided"])
    #expect(
      evaluation.outcomes.map(\.reason) == [
        "undecided: age, mfa_active have no value", "undecided: mfa_active has no value",
      ])
  }

  @Test func `a gap in a table that a sub-select reads makes every row unknown`() throws {
    let fixture = F(
      rows: ["user": [F.user("a", isRoot: true), F.user("b")]], gaps: ["device": F.refused])
    let rule = Rule.rows(
      "NOT EXISTS (SELECT 1 FROM device WHERE device.name = user.name)", when: "NOT is_root")
    let evaluation = try fixture.evaluate(rule)
    #expect(evaluation.statuses == [.unknown, .unknown])
    #expect(evaluation.outcomes.allSatisfy { $0.cause?.api == "iam:ListVirtualMFADevices" })
  }

  @Test(arguments: [
    "(SELECT count(*) FROM device WHERE path = '/') = 1", "(SELECT max(path) FROM device) = '/'",
    "EXISTS (SELECT 1 FROM device ORDER BY path LIMIT 1)", "(SELECT count(path) FROM device) = 1",
    "'/' IN (SELECT path FROM device)", "(SELECT json_group_array(d.path) FROM device d) <> ''",
  ])
  func `a missing cell in a column that a sub-select reads makes every row unknown`(require: String) throws {
    let fixture = F(rows: [
      "user": [F.user("a")],
      "device": [F.device("1", name: .text("a")), F.device("2", name: .null, path: missing)],
    ])
    #expect(try fixture.evaluate(.rows(require)).statuses == [.unknown])
  }

  @Test func `a missing cell in a column that nothing reads does no harm`() throws {
    let fixture = F(rows: [
      "user": [F.user("a")], "device": [F.device("1", name: .text("a"), path: missing)],
    ])
    let rule = Rule.rows("EXISTS (SELECT 1 FROM device WHERE device.name = user.name)")
    #expect(try fixture.evaluate(rule).statuses == [.pass])
  }

  @Test func `a missing cell compared by USING alone makes every row unknown`() throws {
    let fixture = F(rows: [
      "user": [F.user("a")], "device": [F.device("1", name: missing)],
    ])
    for join in ["user u JOIN device d USING (name)", "device NATURAL JOIN user"] {
      let rule = Rule.rows("(SELECT count(*) FROM \(join)) = 0")
      #expect(try fixture.evaluate(rule).statuses == [.unknown])
    }
  }

  @Test func `a missing cell of another row counts where the rule's own table is read again`() throws {
    let fixture = F(rows: ["user": [F.user("a"), F.user("b", mfa: missing)]])
    let rule = Rule.rows("NOT EXISTS (SELECT 1 FROM user WHERE NOT mfa_active)")
    #expect(try fixture.evaluate(rule).statuses == [.unknown, .unknown])
  }

  @Test func `an incomplete table adds one unknown for the account, behind its rows`() throws {
    let fixture = F(rows: ["user": [F.user("a")]], gaps: ["user": F.refused])
    let evaluation = try fixture.evaluate(.rows("mfa_active"))
    #expect(evaluation.statuses == [.pass, .unknown])
    #expect(evaluation.outcomes.last?.subject == "arn:aws:::123456789012")
    #expect(evaluation.counts == Assessment.Counts([.pass: 1, .unknown: 1]))
  }

  @Test func `an incomplete table without rows is unknown and not not-applicable`() throws {
    #expect(try F(gaps: ["user": F.refused]).evaluate(.rows("mfa_active")).statuses == [.unknown])
  }

  @Test func `a complete table without rows gives one not-applicable for the account`() throws {
    let evaluation = try F().evaluate(.rows("mfa_active"))
    #expect(evaluation.statuses == [.notApplicable])
    #expect(evaluation.outcomes.first?.subject == "arn:aws:::123456789012")
    #expect(try F(accountID: nil).evaluate(.rows("mfa_active")).outcomes.first?.subject == "account")
  }

  @Test func `subject, detail and reason never make a row unknown`() throws {
    let fixture = F(
      rows: ["user": [[missing, missing, .integer(1), .integer(0), .integer(0), .text("[]")]]],
      gaps: ["device": F.refused])
    let rule = Rule.rows(
      "mfa_active", detail: "(SELECT max(path) FROM device)", reason: "name || (SELECT count(*) FROM device)")
    let outcome = try #require(try fixture.evaluate(rule).outcomes.first)
    #expect(outcome.status == .fail)
    #expect(outcome.subject == "arn:aws:::123456789012")
    #expect(outcome.detail == nil)
    #expect(outcome.reason == "does not hold: Tests are written (mfa_active is false)")
  }

  @Test func `a manual text turns unknown into manual and keeps the cause`() throws {
    let users = [F.user("a", mfa: missing), F.user("b", mfa: .integer(0)), F.user("c", mfa: .null)]
    let evaluation = try F(rows: ["user": users]).evaluate(.rows("mfa_active", manual: "Ask them."))
    #expect(evaluation.statuses == [.manual, .fail, .manual])
    #expect(evaluation.outcomes.map(\.cause?.kind) == ["refused", nil, "undecided"])
    #expect(evaluation.outcomes.first?.reason == "Ask them.")
    let incomplete = F(gaps: ["user": F.refused])
    #expect(try incomplete.evaluate(.rows("mfa_active", manual: "Ask.")).statuses == [.manual])
  }

  @Test func `a rule without require is manual where when holds`() throws {
    let users = [F.user("a", isRoot: true), F.user("b")]
    let evaluation = try F(rows: ["user": users]).evaluate(.rows(nil, when: "is_root", manual: "Look at it."))
    #expect(evaluation.statuses == [.manual, .notApplicable])
    #expect(evaluation.outcomes.first?.cause == nil)
  }

  @Test func `a rule with neither require nor manual is an error`() throws {
    let evaluation = try F(rows: ["user": [F.user("a")]]).evaluate(.rows(nil))
    #expect(evaluation.error?.field == .require)
    #expect(evaluation.statuses == [.unknown])
  }
}
