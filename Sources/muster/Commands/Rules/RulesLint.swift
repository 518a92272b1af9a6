import ArgumentParser
import Reporting
import Rules

/// Checks rule files for mistakes, before anybody audits with them.
struct RulesLint: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint",
    abstract: "Check rule files; exit 1 on a finding.",
    discussion: """
      EXAMPLE
        $ muster rules lint rules
      """)

  @Argument(help: "The folder of rule files.", completion: .directory)
  var folder: String

  func run() throws {
    let lint = RuleLint(engine: try RuleEngine(tables: Tables.all))
    let findings = lint.findings(folder: folder, base: BuiltIn.library)
    if let wrong = findings.first(where: { $0.file == folder }) {
      throw Refusal("\(folder): \(wrong.message)")
    }
    try Console.report(Array(findings.map { "\(VisibleText.line("\($0)"))\n" }.joined().utf8))
    guard findings.isEmpty else { throw ExitCode(1) }
  }
}
