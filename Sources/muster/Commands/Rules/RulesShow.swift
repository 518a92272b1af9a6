import ArgumentParser
import Reporting
import Rules

/// Shows everything about one rule.
struct RulesShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show what a rule checks, why, and how to fix what it finds.",
    discussion: """
      A check's name in Prowler, Security Hub, Steampipe, ScoutSuite or AWS Config shows the rules that do it here.

      EXAMPLE
        $ muster rules show root-no-access-keys
        $ muster rules show iam_root_mfa_enabled
      """)

  @Argument(help: "The rule's id, or what another tool calls it.")
  var id: String

  @OptionGroup var rules: RuleOptions

  @Option(help: "How to answer: text or json.")
  var format: AnswerFormat = .text

  func run() throws {
    let library = try rules.library()
    let found = try rules(in: library)
    switch format {
    case .text: try Console.report(try text(of: found, in: library))
    case .json where found.count == 1:
      try Console.report(RuleListing.json(library.resolved(found[0])))
    case .json: try Console.report(RuleListing.json(found.map(library.resolved)))
    }
  }

  private func rules(in library: RuleLibrary) throws -> [Rule] {
    if let rule = library.rule(id) { return [rule] }
    if let (tool, rules) = library.rules(calledElsewhere: id) {
      Console.say("\(id) of \(tool): here \(rules.map(\.id).joined(separator: ", "))")
      return rules
    }
    if library.benchmark(id) != nil {
      throw Refusal("'\(id)' is a benchmark; `muster rules benchmarks \(id)` shows it")
    }
    let near = library.suggestion(forRule: id)
    throw Refusal("there is no rule '\(id)'" + (near.isEmpty ? "; `muster rules list` names them" : near))
  }

  private func text(of found: [Rule], in library: RuleLibrary) throws -> [UInt8] {
    let engine = try RuleEngine(tables: Tables.all)
    let pages = found.map { rule in
      let isBuiltIn = library.ruleFiles[rule.id] == nil
      let document = RuleDocument(
        rule, in: library, reads: try? engine.reads(of: library.resolved(rule)), tables: engine.tables,
        examples: isBuiltIn
          ? BuiltIn.examples(of: rule.id) : ExampleText.all(of: rule, tables: engine.tables))
      return RuleDocumentText.page(of: document, style: Console.style)
    }
    return Array(pages.joined(separator: Array("\n\n".utf8)))
  }
}
