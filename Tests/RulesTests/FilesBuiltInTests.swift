import TestSupport
import Testing

@testable import Rules

struct FilesBuiltInTests {
  @Test func `the project's rules have no lint errors`() throws {
    let lint = RuleLint(engine: try RuleEngine(tables: Tables.all), isBuiltIn: true)
    let findings = lint.findings(folder: Project.file("rules"), base: RuleLibrary())
    #expect(findings.filter { $0.level == .error } == [])
  }
}
