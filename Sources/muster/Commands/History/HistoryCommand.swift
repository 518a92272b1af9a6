import ArgumentParser
import History

/// What earlier audits found.
struct HistoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: "Say what earlier audits found, from the file that they recorded with --history.",
    discussion: """
      EXAMPLE
        $ muster audit --snapshot Tests/Fixtures/accounts/troubled \\
            --quiet --history /tmp/muster.history
        $ muster history list --history /tmp/muster.history
      """,
    subcommands: [
      HistoryList.self, HistoryShow.self, HistoryDiff.self, HistoryTrend.self, HistoryPrune.self,
    ])
}

/// Which history, and of which account.
struct HistoryOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("The file that audits recorded to.", valueName: "file"), completion: .file())
  var history: String

  @Option(help: ArgumentHelp("Only runs of this account (twelve digits).", valueName: "id"))
  var account: String?

  func open(for access: HistoryFile.Access = .read) throws -> HistoryFile {
    try refusing { try HistoryFile(history, for: access) }
  }

  /// Gives what `body` gives; what the caller has to change is a refusal (64), the rest is not (70).
  func refusing<Value>(_ body: () throws -> Value) throws -> Value {
    do { return try body() } catch let error as HistoryError where error.isRefusal {
      throw Refusal("\(error)")
    }
  }
}
