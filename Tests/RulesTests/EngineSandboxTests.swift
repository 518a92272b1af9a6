import Testing

@testable import Rules

/// SQL of strangers: each statement is refused or stopped, as a rule's expression, as a rule's query and by hand.
struct EngineSandboxTests {
  typealias F = EngineFixture

  private func fixture() -> F {
    var limits = EngineLimits()
    limits.steps = 300_000
    return F(
      rows: ["user": (0..<200).map { F.user("user\($0)", age: .integer(Int64($0))) }], limits: limits)
  }

  @Test(arguments: [
    "1) FROM user UNION SELECT (1", "1) OR (1", "1); SELECT (1", "1; DROP TABLE user", "1 -- )", "1 /* ) */",
    "1 /* open", "1, 2", "(1, 2)", "1 AS x", "1 UNION SELECT 2", "(1", "1)", "'open", "\"open", "`open",
    "[open",
    "", "  \n", "SELECT 1", "1 FROM user", "1 LIMIT 1", "1 ORDER BY 1", "mfa_active WHERE 1", "*", "user.*",
    "1\u{0}", "')' || (1", "count(*)", "max(age)", "sum(age) OVER ()",
    "row_number() OVER ()",
    "(SELECT max(user.age) FROM device)", "RAISE(IGNORE)", "muster$row$user.age", "\"MUSTER$row$user\".age",
    "EXISTS (SELECT 1 FROM \"muster$row$user\")", ":muster$row = 1", "VALUES (1)",
    "with x AS (SELECT 1) SELECT * FROM x",
  ])
  func `an expression stays one expression`(text: String) throws {
    let evaluation = try fixture().evaluate(.rows(text))
    #expect(evaluation.error?.field == .require)
    #expect(evaluation.statuses == [.unknown])
    for rule in [
      Rule.rows("1", when: text), .rows("1", subject: text), .rows("1", detail: text),
      .rows("1", reason: text),
    ] { #expect(throws: RuleError.self) { try fixture().engine().reads(of: rule) } }
  }

  @Test(arguments: [
    "')' = 'x'", "name = '(' OR mfa_active", "'it''s; -- /* ' <> ''", "\"name\" <> ','", "(((1)))", "- -1",
    "iif(1, 2, 3)", "coalesce((SELECT 1), 2)",
  ])
  func `quotes and parentheses inside an expression do no harm`(text: String) throws {
    #expect(try fixture().evaluate(.rows(text)).error == nil)
  }

  @Test(arguments: [
    "ATTACH 'x.db' AS x", "DETACH main", "PRAGMA journal_mode", "PRAGMA query_only = 0",
    "PRAGMA table_info(user)",
    "SELECT * FROM pragma_table_info('user')", "SELECT * FROM pragma_database_list",
    "SELECT count(*) FROM pragma_database_list", "SELECT load_extension('x')",
    "INSERT INTO user(name) VALUES ('x')", "UPDATE user SET age = 1", "DELETE FROM user", "DROP TABLE user",
    "CREATE TABLE t(a)", "CREATE TEMP TABLE t(a)", "CREATE TEMP VIEW v AS SELECT 1",
    "CREATE VIRTUAL TABLE f USING fts5(a)", "BEGIN", "COMMIT", "SAVEPOINT s", "VACUUM",
    "VACUUM INTO 'copy.db'",
    "REINDEX", "ANALYZE", "EXPLAIN SELECT 1", "EXPLAIN QUERY PLAN SELECT * FROM user",
    "SELECT * FROM sqlite_master", "SELECT count(*) FROM sqlite_master", "SELECT * FROM sqlite_schema",
    "SELECT * FROM sqlite_temp_schema", "SELECT * FROM temp.sqlite_master", "SELECT * FROM dbstat",
    "SELECT count(*) FROM dbstat", "SELECT * FROM sqlite_stmt", "SELECT count(*) FROM bytecode('SELECT 1')",
    "SELECT randomblob(8)", "SELECT random()", "SELECT date('now')", "SELECT datetime()",
    "SELECT julianday('now')",
    "SELECT strftime('%s', 'now')", "SELECT unixepoch()", "SELECT time()", "SELECT CURRENT_TIMESTAMP",
    "SELECT CURRENT_DATE", "SELECT CURRENT_TIME", "SELECT fts3_tokenizer('simple')",
    "SELECT sqlite_compileoption_get(1)", "SELECT sqlite_version()", "SELECT zeroblob(999999999)",
    "SELECT printf('%.*c', 900000000, 'x')", "SELECT format('%.100000000f', 1.5)", "SELECT changes()",
    "SELECT last_insert_rowid()", "SELECT total_changes()", "SELECT sqlite_log(1, 'x')",
    "SELECT name FROM user; DROP TABLE user", "SELECT 1; SELECT 2", "", ";", "-- nothing", "SELECT 1\u{0}",
    "SELECT * FROM \"muster$row$user\"", "SELECT * FROM nope", "VACUUM main INTO 'x'",
    "SELECT replace(hex(zeroblob(100000)), '0', hex(zeroblob(100000)))", "SELECT edit('x')",
    "SELECT readfile('/etc/passwd')", "SELECT writefile('x', 'y')", "SELECT fts5(1)",
    "SELECT rtreecheck('x')",
  ])
  func `whatever is not reading is refused`(sql: String) throws {
    let fixture = fixture()
    #expect(throws: RuleError.self) { try fixture.query(sql) }
    let evaluation = try fixture.evaluate(.query(sql))
    #expect(evaluation.error?.field == .query)
    #expect(evaluation.statuses == [.unknown])
  }

  @Test func `a second statement is refused in our words, not in the library's`() {
    let error = #expect(throws: RuleError.self) { try fixture().query("SELECT 1; SELECT 2") }
    #expect(error?.message == "only one statement is allowed")
  }

  @Test(arguments: [
    "(WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n) SELECT count(*) FROM n)",
    "(WITH RECURSIVE n(i, s) AS (SELECT 1, 'x' UNION ALL SELECT i+1, s || s FROM n) SELECT max(length(s)) FROM n)",
    "(WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n) SELECT i FROM n ORDER BY i DESC)",
    "(WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n LIMIT 200000) SELECT group_concat(i) FROM n)",
    "(SELECT count(*) FROM user a, user b, user c, user d WHERE a.name || b.name || c.name || d.name = 'x')",
    "(SELECT count(*) FROM user a, user b, user c)",
    "(SELECT instr(a, b || '1') FROM (SELECT group_concat('0', '') AS a, group_concat('0', '') AS b FROM user x, user y))",
    "(SELECT replace(a, b || '1', '') FROM (SELECT group_concat('0', '') AS a, group_concat('0', '') AS b FROM user x, user y))",
    "trim('aaaa', 'a')", "hex(char(1, 2)) LIKE '\(String(repeating: "%0", count: 400))'",
    "json_extract('\(String(repeating: "[", count: 49_000))', '$')",
    "\(String(repeating: "(", count: 2_000))1\(String(repeating: ")", count: 2_000))",
    "1\(String(repeating: " + 1", count: 1_000))", "'\(String(repeating: "x", count: 60_000))' = ''",
  ])
  func `what runs away or grows is stopped`(text: String) throws {
    let fixture = fixture()
    let clock = ContinuousClock()
    let took = try clock.measure {
      let first = try fixture.evaluate(.rows(text))
      #expect(first.error != nil)
      #expect(first.statuses == [.unknown])
      #expect(try fixture.evaluate(.rows(text)) == first)
      #expect(throws: RuleError.self) { try fixture.query("SELECT \(text)") }
    }
    #expect(took < .seconds(30))
  }

  @Test func `a join of everything with everything is stopped after the same step each time`() throws {
    var limits = EngineLimits()
    limits.steps = 1_000_000
    let rows = (0..<1_000).map { F.user("user\($0)") }
    let fixture = F(rows: ["user": rows], limits: limits)
    let rule = Rule.rows("(SELECT count(*) FROM user a, user b) > 3")
    let evaluation = try fixture.evaluate(rule)
    #expect(evaluation.error == RuleError("stopped after 1000000 steps", in: .require))
    #expect(evaluation.counts == Assessment.Counts([.unknown: 1]))
    #expect(try fixture.evaluate(rule) == evaluation)
    #expect(try fixture.evaluate(.rows("mfa_active")).counts == Assessment.Counts([.pass: 1_000]))
  }

  @Test func `a rule that was stopped leaves the next one all its steps`() throws {
    let fixture = fixture()
    let engine = try fixture.engine()
    let database = try fixture.database(engine)
    let runaway = Rule.rows("(SELECT count(*) FROM user a, user b, user c)")
    #expect(engine.evaluate(runaway, over: database).error?.message == "stopped after 300000 steps")
    #expect(engine.evaluate(.rows("mfa_active"), over: database).counts == Assessment.Counts([.pass: 200]))
    #expect(engine.evaluate(runaway, over: database).error?.message == "stopped after 300000 steps")
  }

  @Test func `a costly reason is paid for once, and the rest gets plain ones`() throws {
    let fixture = fixture()
    let rule = Rule.rows("0", reason: "name || (SELECT count(*) FROM user a, user b WHERE a.age < b.age)")
    let evaluation = try fixture.evaluate(rule)
    #expect(evaluation.error == nil)
    #expect(evaluation.counts == Assessment.Counts([.fail: 200]))
    #expect(evaluation.outcomes.first?.reason == "user019900")
    #expect(evaluation.outcomes.last?.reason == "does not hold: Tests are written")
    #expect(try fixture.evaluate(rule) == evaluation)
  }

  @Test func `the limit is such that ten thousand rows joined with ten thousand exceed it`() {
    #expect(EngineLimits().steps <= 10_000 * 10_000)
  }

  @Test func `what rules need is allowed`() throws {
    let fixture = fixture()
    for text in [
      "name LIKE 'user%' AND name GLOB 'user*'",
      "json_valid(tags) AND tags ->> '$[0]' IS NULL AND tags -> '$' = '[]'",
      "(SELECT count(*) FROM json_each('[1,2]')) = 2 AND (SELECT max(fullkey) FROM json_tree('[1]')) = '$[0]'",
      "iif(age > 3, upper(name), lower(name)) <> '' AND substr(name, 1, 4) = 'user'",
      "abs(-1) + round(1.5) + length(trim(' x ')) + unicode('a') > 0", "typeof(age) = 'integer'",
      "(SELECT sum(age) OVER (ORDER BY name) FROM user LIMIT 1) = 0",
      "coalesce(nullif(age, 1), 2) IS NOT NULL",
      "max(age, 3) > min(age, 3) OR 1", "(SELECT group_concat(name, ', ') FROM user) <> ''",
      "instr('abc', 'c') = 3 AND instr('abc', 'x') = 0 AND instr('abc', '') = 1 AND instr(NULL, 'a') IS NULL",
      "replace('aXbX', 'X', '-') = 'a-b-' AND replace('', 'a', 'b') = '' AND replace('abc', '', 'x') = 'abc'",
    ] {
      let evaluation = try fixture.evaluate(.rows(text))
      #expect(evaluation.error == nil)
      #expect(evaluation.counts == Assessment.Counts([.pass: 200]), "\(text)")
    }
  }

  @Test func `a lack of memory is told with the evaluation that it befell and not with the next`() throws {
    let sandbox = Sandbox(tables: [], limits: EngineLimits())
    #expect(sandbox.lacksMemory().message == "stopped: it needs too much memory")
    #expect(sandbox.lackedMemory)
    sandbox.forgetLackOfMemory()
    #expect(!sandbox.lackedMemory)
  }
}
