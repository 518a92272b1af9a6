import ArgumentParser
import History
import Reporting
import Rules

/// The runs on record.
struct HistoryList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the runs, the latest last.",
    discussion: """
      EXAMPLE
        $ muster history list --history /tmp/muster.history --format json
      """)

  @OptionGroup var options: HistoryOptions

  @Option(help: "How to answer: text or json.")
  var format: AnswerFormat = .text

  func run() throws {
    let file = try options.open()
    let runs = try options.refusing { try file.runs(account: options.account).map(\.record) }
    if runs.isEmpty {
      let isEmpty = try options.account == nil || file.runs().isEmpty
      let why = isEmpty ? HistoryError.noRuns(path: file.path) : .noNumber(options.account ?? "")
      Console.say("muster: \(why)")
    }
    switch format {
    case .text: try Console.report(RunListing.text(runs, style: Console.style))
    case .json: try Console.report(RunListing.json(runs))
    }
  }
}
