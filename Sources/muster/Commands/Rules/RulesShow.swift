import ArgumentParser
import Reporting
import Rules
import Spelling

/// Shows everything about one rule.
struct RulesShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show what a rule checks, why, and how to fix what it finds.",
    discussion: """
      EXAMPLE
        $ muster rules show root-no-access-keys
      """)

  @Argument(help: "The rule's id.")
  var id: String

  @OptionGroup var rules: RuleOptions

  @Option(help: "How to answer: text or json.")
  var format: AnswerFormat = .text

  func run() throws {
    let library = try rules.library()
    guard let rule = library.rule(id) else {
      throw Refusal("there is no rule '\(id)'\(NearestName.suggestion(for: id, in: library.rules.map(\.id)))")
    }
    let resolved = library.resolved(rule)
    switch format {
    case .text: try Console.report(RuleListing.page(of: resolved, style: Console.style))
    case .json: try Console.report(RuleListing.json(resolved))
    }
  }
}
