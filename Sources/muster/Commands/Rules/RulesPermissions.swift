import ArgumentParser
import Collection
import Rules

/// Prints what an auditor has to be allowed, or would have to type, for the evidence of some rules.
struct RulesPermissions: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "permissions",
    abstract: "Print the smallest IAM policy for a selection of rules.",
    discussion: """
      What the selected rules read decides what is asked of AWS, and so what the auditor has to be allowed.

      EXAMPLE
        $ muster rules permissions --benchmark cis-aws-5.0 > policy.json
      """)

  @OptionGroup var configuration: ConfigurationOptions
  @OptionGroup var selection: SelectionOptions

  @Flag(
    name: .customLong("as-cli"),
    help: """
      Print the AWS CLI commands that fill a folder with that evidence instead. What does not say whom it is about, such as an \
      empty list of a user's SSH keys, is told only by `muster collect`.
      """)
  var asCLI = false

  func run() throws {
    let selection = try selection.selection(over: configuration.file())
    let assessor = Assessor(library: selection.library, engine: try RuleEngine(tables: Tables.all))
    let sources = assessor.sourcesToCollect(for: try selection.plan())
    try Console.report(
      asCLI ? Array(CollectionPlan.commands(for: sources).utf8) : AuditorPolicy.document(for: sources))
  }
}
