import ArgumentParser
import History
import IAM
import Reporting
import Rules

/// Removes runs.
struct HistoryPrune: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "prune",
    abstract: "Remove old runs, or take back late ones, and list what goes.",
    discussion: """
      --keep leaves each account its latest run, and what a notice that nobody got yet is measured against. --after takes \
      back all that is later, the latest run too, as if it had not been; it wants to know of which account where there are \
      several.

      EXAMPLE
        $ muster history prune --keep 400d --dry-run --history /tmp/muster.history
      """)

  @Option(
    help: ArgumentHelp(
      "Keep the runs of so many days before an account's latest (400d), or so many of each account (500).",
      valueName: "days or runs"))
  var keep: Retention?

  @Option(
    help: ArgumentHelp("Take back the runs after TIME, such as those of a wrong clock.", valueName: "time"))
  var after: Timestamp?

  @OptionGroup var options: HistoryOptions

  @Flag(help: "Say what would go, and remove nothing.")
  var dryRun = false

  @Flag(
    help:
      "With --keep: remove also what a notice is to be measured against; what changed until then is told to nobody."
  )
  var untold = false

  @Option(help: ArgumentHelp("Wait so many seconds for an audit that runs.", valueName: "seconds"))
  var wait = 0

  func validate() throws {
    guard (keep == nil) != (after == nil) else {
      throw ValidationError("Say which runs: --keep 400d, --keep 500 or --after TIME.")
    }
    if untold, after != nil { throw ValidationError("--untold is for --keep.") }
  }

  func run() throws {
    try options.refusing {
      if dryRun { return try report(prune(try options.open())) }
      _ = try options.open()
      let lock = try HistoryLock(options.history, patience: wait, at: .current)
      try withExtendedLifetime(lock) { try report(prune(try options.open(for: .change))) }
    }
  }

  private func prune(_ file: HistoryFile) throws -> Pruning {
    if let keep {
      return try file.prune(keep, account: options.account, includesUntold: untold, isTrial: dryRun)
    }
    guard let after else { return Pruning(removed: [], held: [], left: 0) }
    let accounts = Set(try file.runs().compactMap(\.record.account.id))
    if options.account == nil, accounts.count > 1 {
      throw Refusal(
        "the history holds runs of several accounts; say whose are to be taken back: --account \(accounts.sorted().joined(separator: " or --account "))"
      )
    }
    return try file.takeBack(after: after, account: options.account, isTrial: dryRun)
  }

  private func report(_ pruning: Pruning) throws {
    if !pruning.removed.isEmpty {
      try Console.report(RunListing.text(pruning.removed, style: Console.style))
    }
    for held in pruning.held { Console.say(held.words) }
    let verb = dryRun ? "would be removed" : "removed"
    Console.say("\(Self.runs(pruning.removed.count)) \(verb), \(pruning.left) left")
  }

  fileprivate static func runs(_ count: Int) -> String { count == 1 ? "1 run" : "\(count) runs" }
}

extension Pruning.Held {
  /// Why runs stay that are old enough to go.
  fileprivate var words: String {
    let account = since.account.id ?? "unknown"
    let why =
      switch failures {
      case 0: "nobody was told of the runs since"
      case 1: "a notice of what changed since did not arrive"
      default: "\(failures) notices of what changed since did not arrive"
      }
    return
      "\(HistoryPrune.runs(count)) of account \(account) from run \(since.number) of \(since.evaluatedAt) on \(count == 1 ? "stays" : "stay"): \(why), and the next audit with --on-change tells it. --untold gives that up"
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
