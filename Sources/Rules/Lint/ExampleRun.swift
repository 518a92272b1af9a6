/// Runs the examples of every rule of a library: what `muster rules test` shows.
package enum ExampleRun {
  /// One rule with what came of its examples.
  package struct RuleOutcome: Equatable, Sendable {
    package var rule: String
    /// The rule's file.
    package var file: String
    /// In the file's order.
    package var examples: [ExampleOutcome]
    /// What each of them gives, as people read it, in the same order.
    package var texts: [ExampleText]

    package var passed: Bool { examples.allSatisfy(\.passed) }
  }

  /// In the order of ids; rules read from files only, since those of the binary carry no examples.
  package static func outcomes(of library: RuleLibrary, shared base: RuleLibrary, engine: RuleEngine)
    -> [RuleOutcome]
  {
    let all = base.adding(library)
    let runner = ExampleRunner(engine)
    return library.rules.map { rule in
      RuleOutcome(
        rule: rule.id, file: library.ruleFiles[rule.id]?.path ?? rule.id,
        examples: runner.run(all.resolved(rule)),
        texts: rule.examples.map { ExampleText($0, of: rule, tables: engine.tables) })
    }
  }
}
