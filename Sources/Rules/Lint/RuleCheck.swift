import Spelling

/// The checks of one rule.
struct RuleCheck {
  let rule: Rule
  let file: RuleFile
  let library: RuleLibrary
  let engine: RuleEngine
  let isBuiltIn: Bool
  private(set) var findings: [LintFinding] = []

  /// From this length on, or with this many sub-selects, a condition says more than one fact.
  private static let longExpression = 240
  private static let manySelects = 3

  init(rule: Rule, file: RuleFile, library: RuleLibrary, engine: RuleEngine, isBuiltIn: Bool) {
    self.rule = rule
    self.file = file
    self.library = library
    self.engine = engine
    self.isBuiltIn = isBuiltIn
  }

  mutating func run(_ runner: ExampleRunner) {
    checkTexts()
    checkControls()
    checkParameters()
    checkCommands()
    checkLengths()
    if compiles() { checkExamples(runner) }
  }

  /// What is an error in our own rules is a warning in a user's.
  private var ownLevel: LintFinding.Level { isBuiltIn ? .error : .warning }

  private mutating func report(_ level: LintFinding.Level, _ message: String, at field: String) {
    report(level, message, at: file.positions[field])
  }

  private mutating func report(_ level: LintFinding.Level, _ message: String, at position: FilePosition?) {
    findings.append(
      LintFinding(
        file: file.path, line: position?.line ?? 1, column: position?.column ?? 1, level: level,
        message: message))
  }

  private mutating func checkTexts() {
    let texts = [
      ("description", rule.description), ("rationale", rule.rationale),
      ("remediation", rule.remediation.text),
    ]
    for (name, text) in texts where text.isEmpty {
      report(ownLevel, "missing field '\(name)'", at: name)
    }
    if rule.references.isEmpty { report(ownLevel, "missing field 'references'", at: "references") }
    for reference in rule.references where !reference.hasPrefix("https://") {
      report(.warning, "expected a reference with https://, found '\(reference)'", at: "references")
    }
    if case .rows(let rows) = rule.condition, rows.reason == nil {
      report(.warning, "missing field 'reason': without it a result cannot say what it found", at: "id")
    }
  }

  /// A number that its benchmark has no place for would stand in no report.
  private mutating func checkControls() {
    for (framework, numbers) in rule.controls.sorted(by: { $0.key < $1.key }) {
      guard let benchmark = library.benchmark(framework) else { continue }
      let known = benchmark.sections.flatMap(\.controls).map(\.id)
      let prefixes = benchmark.sections.compactMap(\.mapped)
      for number in numbers where !known.contains(number) && !prefixes.contains(where: number.hasPrefix) {
        report(
          ownLevel,
          "\(framework) has no control '\(number)'" + NearestName.suggestion(for: number, in: known),
          at: "controls")
      }
    }
  }

  private mutating func checkParameters() {
    let used = SQLParameters.names(of: rule)
    for name in rule.parameters.keys.sorted() {
      if !used.contains(name) {
        report(.warning, "no expression uses the parameter '\(name)'", at: "parameters.\(name)")
      }
      if library.parameters[name] != nil {
        report(.warning, "'\(name)' hides the shared parameter of that name", at: "parameters.\(name)")
      }
    }
  }

  private mutating func checkCommands() {
    guard case .rows(let rows) = rule.condition, let cli = rule.remediation.cli,
      let table = engine.tables.first(where: { $0.name == rows.resource })
    else { return }
    let names = table.columns.map(\.name) + library.parameterNames(of: rule)
    for name in ShellTemplate(cli).placeholders.sorted() where !names.contains(name) {
      guard name != "account_id" else { continue }
      report(
        .warning,
        "{\(name)} is no column of \(rows.resource)" + NearestName.suggestion(for: name, in: names)
          + "; the command is left out of results",
        at: "remediation.cli")
    }
  }

  private mutating func checkLengths() {
    guard case .rows(let rows) = rule.condition else { return }
    for (field, sql) in [("when", rows.when), ("require", rows.require)] {
      guard let sql else { continue }
      let selects = sql.lowercased().split { !$0.isLetter && $0 != "_" }.count { $0 == "select" }
      let isLong = sql.utf8.count > Self.longExpression || selects >= Self.manySelects
      if isLong { report(.warning, "the expression is long; a column would say it better", at: field) }
    }
  }

  private mutating func compiles() -> Bool {
    do throws(RuleError) {
      _ = try engine.reads(of: library.resolved(rule))
      return true
    } catch {
      let sql = sql(of: error.field)
      let position = error.offset.flatMap { offset in
        sql.flatMap { file.position(of: error.field.rawValue, value: $0, offset: offset) }
      }
      report(
        .error, "\(error.message)\(suggestion(error))", at: position ?? file.positions[error.field.rawValue])
      return false
    }
  }

  /// SQLite names the column that it does not know, and we the one that was meant.
  private func suggestion(_ error: RuleError) -> String {
    guard case .rows(let rows) = rule.condition, error.message.hasPrefix("no such column: "),
      let table = engine.tables.first(where: { $0.name == rows.resource }),
      let name = error.message.split(whereSeparator: { $0 == " " || $0 == "." }).last
    else { return "" }
    return NearestName.suggestion(for: String(name), in: table.columns.map(\.name))
  }

  private func sql(of field: RuleError.Field) -> String? {
    switch rule.condition {
    case .query(let sql): sql
    case .rows(let rows):
      switch field {
      case .resource: rows.resource
      case .when: rows.when
      case .require: rows.require
      case .subject: rows.subject
      case .detail: rows.detail
      case .reason: rows.reason
      case .inference: rows.inference
      case .attestedSince: rows.attestedSince
      case .query: nil
      }
    }
  }

  private var isManualOnly: Bool {
    if case .rows(let rows) = rule.condition { rows.require == nil } else { false }
  }

  private mutating func checkExamples(_ runner: ExampleRunner) {
    let expected = Set(rule.examples.flatMap(\.expect))
    var wanted: [ResultStatus] = [.fail, .pass]
    // What evidence does not settle a person does: such a rule need not fail, or not pass, by itself.
    if rule.manual != nil {
      wanted = isManualOnly ? [.manual] : [expected.contains(.fail) ? .fail : .pass, .manual]
    }
    for status in wanted where !expected.contains(status) {
      report(ownLevel, "no example expects \(status.rawValue)", at: "examples")
    }
    let resolved = library.resolved(rule)
    for (index, example) in rule.examples.enumerated() {
      for (name, value) in example.parameters.sorted(by: { $0.key < $1.key }) {
        guard let kind = resolved.parameters[name]?.kind, kind != value.kind else { continue }
        report(
          .error, "expected \(kind.article) as the value of '\(name)'",
          at: "examples.\(index).parameters.\(name)")
      }
      let outcome = runner.run(example, of: resolved)
      guard !outcome.passed else { continue }
      let got = outcome.got.map(\.rawValue).joined(separator: ", ")
      let expected = outcome.expected.map(\.rawValue).joined(separator: ", ")
      report(
        .error,
        "the example '\(example.name)' "
          + (outcome.error.map { "cannot be run: \($0)" } ?? "expects [\(expected)], the rule says [\(got)]"),
        at: "examples.\(index)")
    }
  }
}
