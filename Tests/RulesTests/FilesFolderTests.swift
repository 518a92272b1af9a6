import Testing

@testable import Rules

struct FilesFolderTests {
  private let benchmark = """
    id: mine
    title: Mine
    version: "1.0"
    parameters: {max_size: 5}
    sections:
      - id: "1"
        title: Things
        controls:
          - {id: "1.1", title: Small things, rules: [{id: small, severity: high}]}
          - {id: "1.2", title: A person looks, manual: Look at it.}
          - {id: "1.3", title: Later, coming: the policy engine}
          - {id: "1.4", title: Elsewhere, out_of_scope: not IAM}

    """

  private func refusals(_ files: [String: String]) throws -> [String] {
    try withFolder(files) { folder in
      do {
        _ = try RuleFiles.load([folder], addingTo: RuleLibrary())
        return []
      } catch let error as RuleFileErrors {
        return error.errors.map { $0.description.replacing(folder + "/", with: "") }
      }
    }
  }

  @Test func `a folder gives rules, benchmarks and shared parameters`() throws {
    try withFolder([
      "small.yaml": smallRule, "benchmarks/mine.yaml": benchmark,
      "parameters.yaml": "grace_days: {type: integer, default: 7, description: Days}\n", "README.md": "text",
    ]) { folder in
      let library = try RuleFiles.load([folder], addingTo: RuleLibrary())
      #expect(library.rules.map(\.id) == ["small"])
      #expect(library.parameters["grace_days"]?.defaultValue == .integer(7))
      let controls = try #require(library.benchmark("mine")?.sections.first?.controls)
      #expect(
        controls.map(\.coverage) == [
          .rules([Benchmark.Selection(rule: "small", severity: .high)]), .manual("Look at it."),
          .coming("the policy engine"), .outOfScope("not IAM"),
        ])
      #expect(library.notes.isEmpty)
    }
  }

  @Test func `a rule with the id of a built-in one replaces it, and a note says so`() throws {
    let base = RuleLibrary(rules: [try RuleFiles.rule(smallRule, path: "small.yaml")])
    try withFolder(["small.yaml": smallRule.replacing("A small rule", with: "Mine")]) { folder in
      let library = try RuleFiles.load([folder], addingTo: base)
      #expect(library.rules.map(\.title) == ["Mine"])
      #expect(library.notes == ["rule small is replaced by \(folder)/small.yaml"])
    }
  }

  @Test func `two files with one id are refused`() throws {
    #expect(
      try refusals(["small.yaml": smallRule, "small.yml": smallRule])
        == ["small.yml: rule 'small' is already defined in small.yaml"])
  }

  @Test func `two folders with one id are refused`() throws {
    try withFolder(["a/small.yaml": smallRule, "b/small.yaml": smallRule]) { folder in
      #expect(throws: RuleFileErrors.self) {
        try RuleFiles.load([folder + "/a", folder + "/b"], addingTo: RuleLibrary())
      }
    }
  }

  @Test func `a benchmark of unknown rules and parameters is refused where it names them`() throws {
    let files = [
      "small.yaml": smallRule,
      "benchmarks/mine.yaml": benchmark.replacing("id: small,", with: "id: smal, parameters: {},").replacing(
        "max_size: 5", with: "max_sise: 5"),
    ]
    #expect(
      try refusals(files) == [
        "benchmarks/mine.yaml:4:14: no rule of the benchmark has a parameter 'max_sise'",
        "benchmarks/mine.yaml:9:55: no rule is called 'smal'; did you mean 'small'?",
      ])
    let mistyped = [
      "small.yaml": smallRule,
      "benchmarks/mine.yaml": benchmark.replacing("max_size: 5", with: "max_size: five"),
    ]
    #expect(
      try refusals(mistyped) == [
        "benchmarks/mine.yaml:4:14: expected an integer as the value of 'max_size' of rule small"
      ])
  }

  @Test func `a control covers itself in exactly one way`() throws {
    let text = benchmark.replacing("manual: Look at it.", with: "manual: Look., coming: later")
    #expect(
      try refusals(["small.yaml": smallRule, "benchmarks/mine.yaml": text])
        == ["benchmarks/mine.yaml:10:9: expected one of rules, manual, coming, out_of_scope for a control"])
  }

  @Test func `a benchmark's values are checked against the rules that a mapped section brings`() throws {
    let rule = smallRule.replacing("references:", with: "controls: {mine: [AC-1]}\nreferences:")
    func mapped(_ value: String) -> String {
      "id: mine\ntitle: Mine\nversion: \"1\"\nparameters: {max_size: \(value)}\nsections:\n"
        + "  - {id: NO, title: Nothing, mapped: NO-}\n  - {id: AC, title: Access, mapped: AC-}\n"
        + "  - id: X\n    title: X\n    controls: [{id: X.1, title: X, rules: [smal]}]\n"
    }
    #expect(
      try refusals(["small.yaml": rule, "benchmarks/mine.yaml": mapped("five")])
        == [
          "benchmarks/mine.yaml:4:14: expected an integer as the value of 'max_size' of rule small",
          "benchmarks/mine.yaml:10:44: no rule is called 'smal'; did you mean 'small'?",
        ])
    try withFolder([
      "small.yaml": rule, "benchmarks/mine.yaml": mapped("5").replacing("smal]", with: "small]"),
    ]) {
      folder in
      let library = try RuleFiles.load([folder], addingTo: RuleLibrary())
      let expanded = library.expanded(try #require(library.benchmark("mine")))
      #expect(expanded.sections.map(\.id) == ["AC", "X"], "a heading over nothing is left out")
    }
  }

  @Test func `a mapped section lists no controls itself`() throws {
    let mapped = benchmark.replacing("title: Things", with: "title: Things\n    mapped: AC-")
    #expect(
      try refusals(["small.yaml": smallRule, "benchmarks/mine.yaml": mapped])
        == [
          "benchmarks/mine.yaml:10:7: 'controls' and 'mapped' exclude each other: a mapped section has the controls that rules name"
        ])
    let neither = "id: mine\ntitle: Mine\nversion: \"1\"\nsections:\n  - {id: \"1\", title: Things}\n"
    #expect(
      try refusals(["small.yaml": smallRule, "benchmarks/mine.yaml": neither])
        == ["benchmarks/mine.yaml:5:5: missing field 'controls' of a section"])
  }

  @Test func `a file that is no text is refused`() throws {
    try withFolder(["small.yaml/inner.txt": ""]) { folder in
      #expect(
        throws: RuleFileErrors([
          RuleFileError(file: folder + "/small.yaml", position: nil, message: "expected a file")
        ])
      ) {
        try RuleFiles.load(folder)
      }
    }
    #expect(throws: RuleFileErrors.self) { try RuleFiles.load("/nonexistent") }
  }

  @Test(arguments: [
    ("require: size < :max_size", 5), ("require: |\n  size\n    < :max_size", 7),
    ("require: >-\n  size\n  < :max_size", 7), ("require: size\n  < :max_size", 6),
    ("require: 'size < :max_size'", 5), ("require: \"size < :max_size\"", 5),
    ("require: 'name <> ''a'' AND size < :max_size'", 5),
  ])
  func `a place in SQL is a place in the file`(field: String, line: Int) throws {
    let text = smallRule.replacing("require: size < :max_size", with: field)
    let (rule, file) = try RuleFiles.decode(text, path: "small.yaml") {
      RuleDecoder.rule($0, id: "small", $1)
    }
    guard case .rows(let rows) = rule.condition else { return }
    let require = try #require(rows.require)
    let colon = try #require(require.utf8.firstIndex(of: UInt8(ascii: ":")))
    let offset = require.utf8.distance(from: require.startIndex, to: colon)
    let position = try #require(file.position(of: "require", value: require, offset: offset))
    #expect(position.line == line)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[position.line - 1].dropFirst(position.column - 1).hasPrefix(":max_size"))
  }
}
