import Testing

@testable import Rules

struct FilesSelectionTests {
  private let library = RuleLibrary(
    rules: [
      thingRule("large", severity: .high, require: "size < :shared AND size < :max_size"),
      thingRule("other", severity: .info, require: "size > 0"), thingRule("small"),
    ],
    benchmarks: [
      benchmark("account-setup", [("1.1", [Benchmark.Selection(rule: "small")])]),
      benchmark(
        "one", parameters: ["max_size": .integer(5)],
        [
          ("1.1", [Benchmark.Selection(rule: "small")]),
          (
            "1.2",
            [Benchmark.Selection(rule: "small", parameters: ["max_size": .integer(7)], severity: .high)]
          ),
          ("1.3", [Benchmark.Selection(rule: "other")]),
        ]),
      benchmark("two", [("2.1", [Benchmark.Selection(rule: "small", severity: .medium)])]),
    ],
    parameters: ["shared": Parameter(kind: .integer, defaultValue: .integer(10), description: "Shared.")])

  private func settings(_ texts: [String]) throws -> [ParameterSetting] {
    try texts.map { try ParameterSetting($0, library) }
  }

  private func runs(_ request: SelectionRequest) throws -> [String] {
    try library.plan(request).runs.map {
      "\($0.rule.id) \($0.parameters.json) \($0.severity) \($0.benchmarks.joined(separator: "+"))"
    }
  }

  @Test func `account-setup is the default, but only where nothing is named`() throws {
    #expect(try runs(SelectionRequest()) == [#"small {"max_size":3} low account-setup"#])
    #expect(try runs(SelectionRequest(rules: ["other"])) == ["other {} info "])
    #expect(try runs(SelectionRequest(benchmarks: ["two"])) == [#"small {"max_size":3} medium two"#])
  }

  @Test func `all is every rule once, with its defaults`() throws {
    #expect(
      try runs(SelectionRequest(benchmarks: ["all"])) == [
        #"large {"max_size":3,"shared":10} high "#, "other {} info ", #"small {"max_size":3} low "#,
      ])
  }

  @Test func `a rule runs once for each distinct set of parameters, with the highest severity`() throws {
    #expect(
      try runs(SelectionRequest(benchmarks: ["one", "two", "account-setup"], rules: ["small"])) == [
        "other {} info one", #"small {"max_size":3} medium account-setup+two"#,
        #"small {"max_size":5} low one"#, #"small {"max_size":7} high one"#,
      ])
  }

  @Test func `a setting wins over the selection, that over the benchmark, that over the default`() throws {
    #expect(
      try runs(SelectionRequest(benchmarks: ["one"], parameters: settings(["small.max_size=9"]))) == [
        "other {} info one", #"small {"max_size":9} high one"#,
      ])
    #expect(
      try runs(SelectionRequest(rules: ["large"], parameters: settings(["shared=1"]))) == [
        #"large {"max_size":3,"shared":1} high "#
      ])
    #expect(
      try runs(SelectionRequest(rules: ["large"], parameters: settings(["large.shared=2", "shared=1"]))) == [
        #"large {"max_size":3,"shared":2} high "#
      ])
  }

  @Test func `a changed parameter is one that is not the default`() throws {
    let plan = try library.plan(
      SelectionRequest(rules: ["large"], parameters: settings(["shared=1", "large.max_size=3"])))
    #expect(plan.runs.map(\.changedParameters) == [["shared": .integer(1)]])
  }

  @Test func `excluded rules and those below the severity do not run`() throws {
    #expect(
      try runs(SelectionRequest(benchmarks: ["all"], excludes: ["large", "small"])) == ["other {} info "])
    #expect(
      try runs(SelectionRequest(benchmarks: ["one"], minimumSeverity: .medium))
        == [#"small {"max_size":7} high one"#])
  }

  @Test(arguments: [
    (SelectionRequest(benchmarks: ["onee"]), "no benchmark is called 'onee'; did you mean 'one'?"),
    (
      SelectionRequest(benchmarks: ["cis"]),
      "no benchmark is called 'cis'; expected one of account-setup, all, one, two"
    ),
    (
      SelectionRequest(rules: ["smal"]),
      "no rule is called 'smal'; did you mean 'small'?"
    ),
    (
      SelectionRequest(excludes: ["smal"]),
      "no rule is called 'smal'; did you mean 'small'?"
    ),
    (SelectionRequest(severities: ["smal": .low]), "no rule is called 'smal'; did you mean 'small'?"),
    (SelectionRequest(rules: ["small"], excludes: ["small"]), "no rule is selected"),
  ])
  func `what is not there is refused with what was meant`(request: SelectionRequest, message: String) {
    #expect(throws: SelectionError(message)) { try library.plan(request) }
  }

  @Test(arguments: [
    (
      "x",
      "--set x: expected RULE.PARAMETER=VALUE, or PARAMETER=VALUE for a shared parameter"
    ),
    (
      "smal.max_size=1",
      "--set smal.max_size=1: no rule is called 'smal'; did you mean 'small'?"
    ),
    (
      "small.max_sise=1",
      "--set small.max_sise=1: rule small has no parameter 'max_sise'; did you mean 'max_size'?"
    ),
    (
      "other.max_size=1",
      "--set other.max_size=1: rule other has no parameter 'max_size'; it has none"
    ),
    (
      "small.max_size=big",
      "--set small.max_size=big: expected an integer as the value of 'max_size', found 'big'"
    ),
    (
      "max_size=1",
      "--set max_size=1: 'max_size' is not shared; write RULE.max_size=VALUE, as in large.max_size=VALUE"
    ),
    (
      "sharred=1",
      "--set sharred=1: no shared parameter is called 'sharred'; did you mean 'shared'?"
    ),
  ])
  func `a parameter that is not there, or no value of its type, is refused with what was meant`(
    text: String, message: String
  ) {
    #expect(throws: SelectionError(message)) { try ParameterSetting(text, library) }
  }

  @Test func `a severity that is set wins over the benchmark's and the rule's, and is what is kept by`()
    throws
  {
    #expect(
      try runs(SelectionRequest(benchmarks: ["one", "two"], severities: ["small": .info, "other": .low])) == [
        "other {} low one", #"small {"max_size":3} info two"#, #"small {"max_size":5} info one"#,
        #"small {"max_size":7} info one"#,
      ])
    #expect(
      try runs(
        SelectionRequest(
          benchmarks: ["all"], minimumSeverity: .high, severities: ["large": .low, "small": .high]))
        == [#"small {"max_size":3} high "#])
  }

  @Test(arguments: [
    ("a,b", ParameterValue.list(["a", "b"])), ("", .list([])), ("a", .list(["a"])),
    (#"["a,b", "c"]"#, .list(["a,b", "c"])),
  ])
  func `a list is set by commas or as JSON`(text: String, value: ParameterValue) throws {
    var rule = thingRule("names", require: "arn IN (SELECT value FROM json_each(:names))")
    rule.parameters = ["names": Parameter(kind: .list, defaultValue: .list([]), description: "Names.")]
    let library = RuleLibrary(rules: [rule])
    let plan = try library.plan(
      SelectionRequest(rules: ["names"], parameters: [ParameterSetting("names.names=" + text, library)]))
    #expect(plan.runs.map(\.parameters) == [["names": value]])
  }

  @Test func `names in quotes and comments are no parameters`() {
    let sql = "a = ':no' AND \":no\" < :yes -- :no\n AND /* :no */ [b:no] = :other_1 AND t > :now"
    #expect(SQLParameters.names(in: sql) == ["yes", "other_1"])
  }
}
