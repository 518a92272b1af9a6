import ArgumentParser
import History
import IAM
import Reporting

/// Removes runs.
struct HistoryPrune: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "prune",
    abstract: "Remove old runs, and what had ended by then; each account keeps its latest run.",
    discussion: """
      EXAMPLE
        $ muster history prune --keep 400d --history /tmp/muster.history
      """)

  @Option(
    help: ArgumentHelp(
      "Keep the runs of so many days before an account's latest (400d), or so many of each account (500).",
      valueName: "days or runs"))
  var keep: Retention?

  @Option(
    help: ArgumentHelp("Take back the runs after TIME, such as those of a wrong clock.", valueName: "time"))
  var after: Timestamp?

  @Option(help: ArgumentHelp("The file that audits recorded to.", valueName: "file"), completion: .file())
  var history: String

  @Option(help: ArgumentHelp("Wait so many seconds for an audit that runs.", valueName: "seconds"))
  var wait = 0

  func validate() throws {
    guard (keep == nil) != (after == nil) else {
      throw ValidationError("Say which runs: --keep 400d, --keep 500 or --after TIME.")
    }
  }

  func run() throws {
    do {
      _ = try HistoryFile(history, for: .read)
      let lock = try HistoryLock(history, patience: wait, at: .current)
      try withExtendedLifetime(lock) {
        let file = try HistoryFile(history, for: .change)
        var removed = 0
        if let keep { removed = try file.prune(keep) }
        if let after { removed = try file.takeBack(after: after) }
        let left = try file.runs().count
        Console.say("\(removed) runs removed, \(left) left")
      }
    } catch let error as HistoryError where error.isRefusal {
      throw Refusal("\(error)")
    }
  }
}

extension Retention: ExpressibleByArgument {
  public init?(argument: String) {
    if argument.hasSuffix("d"), let days = Int(argument.dropLast()), days >= 0 {
      self = .days(days)
    } else if let runs = Int(argument), runs > 0 {
      self = .runs(runs)
    } else {
      return nil
    }
  }
}
