/// Looks through rule files for what a run would not refuse, but a reader or the next audit would stumble over.
package struct RuleLint {
  private let engine: RuleEngine
  /// Whether they are to be part of the binary, of which more is asked.
  private let isBuiltIn: Bool

  package init(engine: RuleEngine, isBuiltIn: Bool = false) {
    self.engine = engine
    self.isBuiltIn = isBuiltIn
  }

  /// The findings in a folder, whose rules may use the shared parameters and benchmarks the rules of `base`.
  package func findings(folder: String, base: RuleLibrary) -> [LintFinding] {
    do {
      let own = try RuleFiles.load(folder)
      let library = base.adding(own)
      try library.validate()
      return findings(in: own, library: library)
    } catch {
      return error.errors.map {
        LintFinding(
          file: $0.file, line: $0.position?.line ?? 1, column: $0.position?.column ?? 1, level: .error,
          message: $0.message)
      }
    }
  }

  /// The findings of the rules in `own`, as they are with everything in `library`.
  package func findings(in own: RuleLibrary, library: RuleLibrary) -> [LintFinding] {
    let runner = ExampleRunner(engine)
    var findings: [LintFinding] = []
    for rule in own.rules {
      guard let file = own.ruleFiles[rule.id] else { continue }
      var check = RuleCheck(
        rule: rule, file: file, library: library, engine: engine, isBuiltIn: isBuiltIn)
      check.run(runner)
      findings += check.findings
    }
    if let file = own.parameterFile {
      let used = library.rules.reduce(into: Set<String>()) { used, rule in
        used.formUnion(SQLParameters.names(of: rule).subtracting(rule.parameters.keys))
      }
      for name in own.parameters.keys.sorted() where !used.contains(name) {
        let position = file.positions[name]
        findings.append(
          LintFinding(
            file: file.path, line: position?.line ?? 1, column: position?.column ?? 1, level: .warning,
            message: "no rule uses the shared parameter '\(name)'"))
      }
    }
    return findings.sorted()
  }
}
