import ArgumentParser
import History
import Reporting
import Rules

/// What one run found.
struct HistoryShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show what a run found, and since when.",
    discussion: """
      Reasons are worded as in the last run that found the same.

      EXAMPLE
        $ muster history show latest --history /tmp/muster.history
      """)

  @Argument(help: "The run's number, or latest.")
  var number = "latest"

  @OptionGroup var options: HistoryOptions

  @Option(help: "How to answer: text or json.")
  var format: AnswerFormat = .text

  func run() throws {
    try options.refusing {
      let file = try options.open()
      let run = try file.run(number, account: options.account)
      let assessment = try file.assessment(of: run)
      let since = try file.failingSince(at: run)
      let results = assessment.results.map { result in
        var result = result
        if result.status == .fail { result.failingSince = since[result.fingerprint] }
        return result
      }
      let titles = Dictionary(assessment.rules.map { ($0.id, $0.title) }) { $1 }
      switch format {
      case .text:
        try Console.report(RunListing.text(run.record, results, titles: titles, style: Console.style))
      case .json: try Console.report(RunListing.json(run.record, results))
      }
    }
  }
}
