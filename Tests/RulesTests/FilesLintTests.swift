import IAM
import Testing

@testable import Rules

struct FilesLintTests {
  private func findings(_ files: [String: String], isBuiltIn: Bool = false) throws -> [String] {
    let engine = try RuleEngine(tables: [thingTable([])])
    return try withFolder(files) { folder in
      RuleLint(engine: engine, isBuiltIn: isBuiltIn).findings(folder: folder, base: RuleLibrary())
        .map { $0.description.replacing(folder + "/", with: "") }
    }
  }

  private func findings(_ good: String, _ bad: String, isBuiltIn: Bool = false) throws -> [String] {
    let text = sound.replacing(good, with: bad)
    #expect(text != sound)
    return try findings(["small.yaml": text], isBuiltIn: isBuiltIn)
  }

  private let sound = smallRule.replacing(
    "subject: arn", with: "subject: arn\nreason: arn || ' is too large'")

  @Test func `a sound rule has no findings`() throws { #expect(try findings(["small.yaml": sound]) == []) }

  @Test(arguments: [
    (
      "size < :max_size", "|-\n  label <> ''\n  AND sise < :max_size",
      "small.yaml:7:7: error: no such column: sise; did you mean 'size'?"
    ),
    ("size < :max_size", "size < :max_size)", "small.yaml:5:26: error: "),
    ("size < :max_size", "size < 3", "small.yaml:14:3: warning: no expression uses the parameter 'max_size'"),
    (
      "resource: things", "resource: thing",
      "small.yaml:4:11: error: there is no table thing; did you mean 'things'?"
    ),
    (
      "https://docs", "http://docs",
      "small.yaml:12:13: warning: expected a reference with https://, found 'http://docs"
    ),
    (
      "expect: [fail]", "expect: [pass]",
      "small.yaml:16:5: error: the example 'a large thing' expects [pass], the rule says [fail]"
    ),
    ("expect: [fail]", "expect: [pass]", "small.yaml:16:3: warning: no example expects fail"),
    (
      "size: 4", "sise: 4",
      "small.yaml:16:5: error: the example 'a large thing' cannot be run: things: there is no column sise; did you mean 'size'?"
    ),
    ("description: What it is.\n", "", "small.yaml:1:1: warning: missing field 'description'"),
    (
      "text: Make it smaller.", "text: Make it smaller.\n  cli: shrink {labl} {arn}",
      "small.yaml:12:8: warning: {labl} is no column of things; did you mean 'label'?"
    ),
  ])
  func `what a run would stumble over is found where it stands`(good: String, bad: String, expected: String)
    throws
  {
    let found = try findings(good, bad)
    #expect(found.contains { $0.hasPrefix(expected) }, "\(found)")
  }

  @Test func `a built-in rule has to have what a user's should have`() throws {
    #expect(
      try findings("description: What it is.\n", "", isBuiltIn: true)
        == ["small.yaml:1:1: error: missing field 'description'"])
  }

  @Test func `a control that its benchmark does not have is found`() throws {
    let rule = sound.replacing(
      "references:", with: "controls: {mine: [\"1.1\", AC-7, \"1.2\"], other: [X]}\nreferences:")
    let benchmark = """
      id: mine
      title: Mine
      version: "1"
      sections:
        - {id: "1", title: One, controls: [{id: "1.1", title: One, rules: [small]}]}
        - {id: AC, title: Two, mapped: AC-}

      """
    #expect(
      try findings(["small.yaml": rule, "benchmarks/mine.yaml": benchmark])
        == ["small.yaml:12:11: warning: mine has no control '1.2'; did you mean '1.1'?"])
  }

  @Test func `a file that is refused is a finding`() throws {
    #expect(
      try findings("severity: low", "severety: low").contains(
        "small.yaml:3:1: error: unknown field 'severety' of a rule; did you mean 'severity'?"))
  }

  @Test func `an unused shared parameter is found`() throws {
    let parameters = "grace_days: {type: integer, default: 7, description: Days}\n"
    #expect(
      try findings(["small.yaml": sound, "parameters.yaml": parameters])
        == ["parameters.yaml:1:1: warning: no rule uses the shared parameter 'grace_days'"])
  }

  @Test func `a long expression is found`() throws {
    let long = "size < :max_size" + String(repeating: " AND size < :max_size", count: 20)
    #expect(
      try findings("size < :max_size", long)
        == ["small.yaml:5:10: warning: the expression is long; a column would say it better"])
  }

  @Test func `examples run with shared parameters`() throws {
    let engine = try RuleEngine(tables: [thingTable([])])
    let rule = sound.replacing(
      "parameters:\n  max_size: {type: integer, default: 3, description: How large a thing may be}\n",
      with: "")
    let shared = "max_size: {type: integer, default: 3, description: Most}\n"
    try withFolder(["small.yaml": rule, "parameters.yaml": shared]) { folder in
      let outcomes = ExampleRun.outcomes(
        of: try RuleFiles.load(folder), shared: RuleLibrary(), engine: engine)
      #expect(outcomes.map(\.rule) == ["small"])
      #expect(outcomes.flatMap(\.examples).map(\.got) == [[.fail], [.pass]])
      #expect(outcomes.map(\.passed) == [true])
    }
  }
}
