import ArgumentParser
import Collection
import IAM
import Rules

/// Stores what AWS says of an account, for audits later or elsewhere.
struct Collect: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Collect an account's evidence from AWS into a folder.",
    discussion: """
      The folder is what `muster audit --snapshot` reads. Without a selection everything is collected that any rule reads, \
      with one, what the selected rules read. A call that AWS refuses is part of the evidence; the exit status is then 2.

      EXAMPLE
        $ muster collect --output snapshot --benchmark cis-aws-5.0 --dry-run
      """)

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The folder to fill; it has to be empty or new.", valueName: "dir"),
    completion: .directory)
  var output: String

  @OptionGroup var live: LiveOptions
  @OptionGroup var configuration: ConfigurationOptions
  @OptionGroup var selection: SelectionOptions

  func run() throws {
    let file = try configuration.file()
    let live = live.using(live.settings(over: file))
    let selection = try selection.selection(over: file, withoutChoice: ["all"])
    let plan = try selection.plan()
    let assessor = Assessor(library: selection.library, engine: try RuleEngine(tables: Tables.all))
    let sources = assessor.sourcesToCollect(for: plan)
    if live.dryRun { return try live.printCalls(for: sources) }
    try SnapshotFolderToFill.prepare(output)
    let collection = try LiveCollection(live, folder: output)
    let account = try collection.run(sources) { account in
      try assessor.requests(plan, of: account, at: account.collection.at ?? .current)
    }
    let outcome = collection.outcome
    let whose = account?.id.map { " of account \($0)" } ?? ""
    Console.say("\(output): \(outcome.callsSent) calls made\(whose)")
    for note in outcome.notes { Console.say(note) }
    if outcome.isComplete { return }
    for failure in outcome.failures { Console.say("not collected: \(failure)") }
    if collection.isInterrupted {
      Console.say("interrupted: the manifest names the calls that were not made (\(outcome.cancelled))")
    }
    throw ExitCode(2)
  }
}
