import ArgumentParser

/// What can be asked of the rules themselves.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "List, show, test and check rules and benchmarks; print the permissions that they need.",
    discussion: """
      EXAMPLE
        $ muster rules list
      """,
    subcommands: [
      RulesList.self, RulesShow.self, RulesBenchmarks.self, RulesTest.self, RulesLint.self,
      RulesPermissions.self,
    ])
}

/// How a command about rules answers.
enum AnswerFormat: String, CaseIterable, ExpressibleByArgument {
  case text, json
}
