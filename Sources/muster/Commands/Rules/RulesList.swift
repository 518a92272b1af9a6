import ArgumentParser
import Reporting
import Rules

/// Lists the rules, one line each.
struct RulesList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the rules.",
    discussion: """
      EXAMPLE
        $ muster rules list --format json
      """)

  @OptionGroup var rules: RuleOptions

  @Option(help: "How to answer: text or json.")
  var format: AnswerFormat = .text

  func run() throws {
    let library = try rules.library()
    let rules = library.rules.map { library.resolved($0) }
    switch format {
    case .text:
      try Console.report(RuleListing.text(rules, benchmarks: library.benchmarks.map(\.id)))
    case .json: try Console.report(RuleListing.json(rules))
    }
  }
}
