import IAM
import Testing

@testable import Rules

/// What the engine finds that SQL reads, however it is written.
struct EngineAnalysisTests {
  private func reads(_ require: String, when: String? = nil, reason: String? = nil) throws -> RuleReads {
    try EngineFixture().engine().reads(of: .rows(require, when: when, reason: reason))
  }

  @Test(
    arguments: [
      // The own row alone, in any case of letters, with and without the table's name.
      ("mfa_active", ["mfa_active"], [:]),
      ("USER.MFA_Active AND \"user\".\"age\" > 3", ["age", "mfa_active"], [:]),
      ("[user].[name] = 'x'", ["name"], [:]),
      ("CASE WHEN is_root THEN age ELSE mfa_active END", ["age", "is_root", "mfa_active"], [:]),
      // Sub-selects, counting, existence.
      ("(SELECT count(*) FROM device) = 0", [], ["device": []]),
      ("(SELECT count(*) FROM DEVICE) = 0", [], ["device": []]),
      ("EXISTS (SELECT 1 FROM device)", [], ["device": []]),
      ("EXISTS (SELECT * FROM device)", [], ["device": []]),
      ("EXISTS (SELECT 1 FROM device d WHERE d.name = user.name)", ["name"], ["device": ["name"]]),
      ("(SELECT max(path) FROM device AS x) IS NULL", [], ["device": ["path"]]),
      ("name IN (SELECT name FROM device)", ["name"], ["device": ["name"]]),
      ("(serial, 1) IN (SELECT name, 1 FROM user)", [], ["user": ["name"]]),
      ("(SELECT count(*) FROM device ORDER BY path) = 1", [], ["device": ["path"]]),
      ("(SELECT 1 FROM device GROUP BY name HAVING max(path) > '') = 1", [], ["device": ["name", "path"]]),
      // Joins whose columns no authorizer reports.
      (
        "(SELECT count(*) FROM user u JOIN device USING (name)) = 0", [],
        ["user": ["name"], "device": ["name"]]
      ),
      ("(SELECT 1 FROM device NATURAL JOIN user) IS NULL", [], ["user": ["name"], "device": ["name"]]),
      (
        "(SELECT count(*) FROM user u LEFT JOIN device d ON d.path = u.arn) = 0", [],
        ["user": ["arn"], "device": ["path"]]
      ),
      ("(SELECT count(*) FROM user, device) = 0", [], ["user": [], "device": []]),
      // Its own table once more.
      ("(SELECT count(*) FROM user WHERE age > 3) = 1", [], ["user": ["age"]]),
      ("EXISTS (SELECT 1 FROM user u WHERE u.arn = user.name)", ["name"], ["user": ["arn"]]),
      // Common table expressions, recursion, windows, compounds.
      ("(WITH d AS (SELECT name, path FROM device) SELECT max(name) FROM d) = 'x'", [], ["device": ["name"]]),
      ("(WITH d AS (SELECT name FROM device) SELECT count(*) FROM d) = 1", [], ["device": ["name"]]),
      (
        "(WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n, device WHERE i < 3 AND path > '') SELECT max(i) FROM n) = 3",
        [], ["device": ["path"]]
      ),
      (
        "(SELECT rank() OVER (PARTITION BY path ORDER BY name) FROM device) = 1", [],
        ["device": ["name", "path"]]
      ),
      (
        "(SELECT name FROM device EXCEPT SELECT arn FROM user) = ''", [],
        ["device": ["name"], "user": ["arn"]]
      ),
      ("(SELECT (SELECT d.path FROM (SELECT * FROM device) d)) = ''", [], ["device": ["path"]]),
      // Table functions.
      ("EXISTS (SELECT 1 FROM json_each(tags) WHERE value ->> '$.key' = 'x')", ["tags"], [:]),
      ("(SELECT count(*) FROM device, json_tree(device.path)) = 0", [], ["device": ["path"]]),
      // The row's number is nobody's evidence, but tells how many rows there are.
      ("(SELECT max(rowid) FROM device) > 3", [], ["device": []]),
    ] as [(String, Set<String>, [String: Set<String>])])
  func `every read is found`(require: String, own: Set<String>, others: [String: Set<String>]) throws {
    let rule =
      require.hasPrefix("(serial")
      ? Rule.rows(require, of: "device", subject: "serial") : Rule.rows(require)
    let reads = try EngineFixture().engine().reads(of: rule)
    #expect(reads.own == (require.hasPrefix("(serial") ? ["serial"] : own))
    // What only EXISTS selects may be counted or not: SQLite reads it or leaves it out.
    for (table, columns) in others { #expect(reads.others[table]?.isSuperset(of: columns) == true) }
    #expect(Set(reads.others.keys) == Set(others.keys))
    if !require.contains("*") && !require.contains("path FROM device)") { #expect(reads.others == others) }
  }

  @Test func `an IN with a table's name reads the table`() throws {
    var tables = EngineFixture().tables()
    tables.append(
      Table("blocked", "", columns: [Column("arn", .text, "", from: [])], sources: [.policies]) { _ in
        GivenRows([], gap: EngineFixture.refused)
      })
    let engine = try RuleEngine(tables: tables)
    let reads = try engine.reads(of: .rows("arn NOT IN blocked"))
    #expect(reads.own == ["arn"])
    #expect(reads.others == ["blocked": ["arn"]])
    #expect(reads.sources == [.users, .policies])
  }

  @Test func `columns behind the 63rd are counted as read together, by joins that only the planner knows`()
    throws
  {
    let engine = try EngineFixture().engine()
    let direct = try engine.reads(of: .rows("c65 = 1", of: "wide", subject: "NULL"))
    #expect(direct.own.contains("c65"))
    #expect(!direct.own.contains("c3"))
    let joined = try engine.reads(
      of: .rows("(SELECT count(*) FROM wide a JOIN wide b USING (c66)) = 0"))
    #expect(joined.others["wide"]?.contains("c66") == true)
    #expect(joined.others["wide"]?.contains("c3") == false)
  }

  @Test func `evidence is what decides, shown is what is said too`() throws {
    let reads = try reads("mfa_active", when: "NOT is_root", reason: "name || (SELECT max(path) FROM device)")
    #expect(reads.own == ["is_root", "mfa_active"])
    #expect(reads.shown == ["arn", "is_root", "mfa_active", "name"])
    #expect(reads.others == [:])
    #expect(reads.sources == [.users, .credentialReport, .virtualMFADevices, .policies])
  }

  @Test func `sources are those of the columns and of the tables`() throws {
    #expect(try reads("(SELECT count(*) FROM device) = 0").sources == [.users, .virtualMFADevices])
    #expect(
      try reads("EXISTS (SELECT 1 FROM device d WHERE d.name = 'x')").sources
        == [.users, .virtualMFADevices, .mfaDevices])
  }

  @Test func `what cannot matter need not be read`() throws {
    #expect(try reads("mfa_active OR 0 AND 1").own == ["mfa_active"])
  }

  @Test func `a rule about an unknown table says which is near`() throws {
    let error = #expect(throws: RuleError.self) {
      try EngineFixture().engine().reads(of: .rows("1", of: "devices"))
    }
    #expect(error?.field == .resource)
    #expect(error?.message.contains("device") == true)
  }

  @Test(arguments: [
    ("nmae = 'x'", 0, "no such column: nmae"),
    ("name = 'é' AND nmae = 1", 16, "no such column: nmae"),
    ("name = = 1", 7, "near \"=\": syntax error"),
    ("\"nope\" = 1", 0, "no such column: nope"),
    ("EXISTS (SELECT 1 FROM device WHERE x = 1)", 35, "no such column: x"),
    ("length(1, 2)", 0, "wrong number of arguments to function length()"),
    ("EXISTS (SELECT 1 FROM nope)", nil, "no such table: nope"),
    ("EXISTS (SELECT 1 FROM Devcie)", nil, "no such table: Devcie; did you mean 'device'?"),
  ])
  func `an error names its place in the field`(text: String, offset: Int?, message: String) throws {
    for (rule, field) in [
      (Rule.rows(text), RuleError.Field.require), (.rows("1", when: text), .when),
      (.rows("1", subject: text), .subject), (.rows("1", detail: text), .detail),
      (.rows("1", reason: text), .reason),
    ] {
      let error = #expect(throws: RuleError.self) { try EngineFixture().engine().reads(of: rule) }
      #expect(error == RuleError(message, in: field, at: offset))
    }
  }

  @Test func `a rule that does not compile is unknown for the account, and the next one runs`() throws {
    let fixture = EngineFixture(rows: ["user": [EngineFixture.user("a")]])
    let engine = try fixture.engine()
    let database = try fixture.database(engine)
    let broken = engine.evaluate(.rows("nmae"), over: database)
    #expect(broken.error == RuleError("no such column: nmae", in: .require, at: 0))
    #expect(broken.counts == Assessment.Counts([.unknown: 1]))
    let outcome = try #require(broken.outcomes.first)
    #expect(outcome.subject == "arn:aws:::123456789012")
    #expect(
      outcome.cause
        == Assessment.Cause(
          source: "rule", api: nil, kind: "rule-error",
          message: "`require` at byte 0: no such column: nmae", actionToGrant: nil))
    #expect(engine.evaluate(.rows("mfa_active"), over: database, listing: .all).statuses == [.pass])
  }

  @Test func `two tables of one name, or two columns, are refused`() throws {
    let tables = EngineFixture().tables()
    #expect(throws: RuleError.self) { try RuleEngine(tables: tables + [tables[0]]) }
    var doubled = tables[1]
    doubled.columns.append(Column("SERIAL", .text, "", from: []))
    #expect(throws: RuleError.self) { try RuleEngine(tables: [doubled]) }
  }
}
