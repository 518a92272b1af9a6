import Rules
import TestSupport
import Testing

/// The rules and benchmarks of the project over the real tables.
struct TablesRulesTests {
  private static let folder = Project.file("rules")

  @Test func `every example of every rule holds`() throws {
    let library = try RuleFiles.load(Self.folder)
    let outcomes = ExampleRun.outcomes(
      of: library, shared: RuleLibrary(), engine: try RuleEngine(tables: Tables.all))
    #expect(outcomes.count == library.rules.count)
    for rule in outcomes {
      for example in rule.examples where !example.passed {
        let got = example.error ?? example.got.map(\.rawValue).joined(separator: ", ")
        Issue.record("\(rule.file):\(example.line): \(example.name): got \(got)")
      }
    }
  }

  @Test func `the rules of the project pass their own lint`() throws {
    let lint = RuleLint(engine: try RuleEngine(tables: Tables.all), isBuiltIn: true)
    let findings = lint.findings(folder: Self.folder, base: RuleLibrary())
    #expect(findings.isEmpty, "\(findings.map(\.description).joined(separator: "\n"))")
  }
}
