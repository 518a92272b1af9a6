import ArgumentParser
import History
import Reporting
import Rules

/// How an account developed.
struct HistoryTrend: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trend",
    abstract: "Say how an account developed: what is open, how old it is, how long fixes took.",
    discussion: """
      Runs count that had the same benchmarks as the latest one, or as --run.

      EXAMPLE
        $ muster history trend --history /tmp/muster.history
      """)

  @OptionGroup var options: HistoryOptions

  @Option(name: .customLong("run"), help: ArgumentHelp("Look back from this run.", valueName: "number"))
  var number = "latest"

  @Option(help: "How to answer: text or json.")
  var format: AnswerFormat = .text

  func run() throws {
    try options.refusing {
      let file = try options.open()
      let run = try file.run(number, account: options.account)
      let history = try file.trend(upTo: run)
      let account = run.record.account
      switch format {
      case .text:
        try Console.report(
          TrendReport.text(history, account: account.alias ?? account.id ?? "", style: Console.style))
      case .json: try Console.report(TrendReport.json(history, account: account))
      }
    }
  }
}
