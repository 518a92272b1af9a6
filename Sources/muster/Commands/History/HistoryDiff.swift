import ArgumentParser
import History
import Reporting
import Rules

/// Says what changed between two runs, as `muster diff` says it of two files.
struct HistoryDiff: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Say what changed between two runs of an account.",
    discussion: """
      EXAMPLE
        $ muster history diff 1 latest --history /tmp/muster.history --format markdown

      Its exit status is that of `muster diff`: 1 where something fails anew, 2 where something can no longer be told.
      """)

  @Argument(help: "The number of the earlier run.")
  var before: String

  @Argument(help: "The later one's, or latest.")
  var after = "latest"

  @OptionGroup var options: HistoryOptions

  @OptionGroup var showing: DifferenceOptions

  func run() throws {
    let difference = try options.refusing {
      let file = try options.open()
      let earlier = try file.run(before, account: options.account)
      // The latest of all may be another account's; a number names one run.
      let account = after == "latest" ? earlier.record.account.id : options.account
      let later = try file.run(after, account: account)
      guard earlier.accountID == later.accountID else {
        throw Refusal(
          "run \(earlier.number) is of account \(earlier.record.account.id ?? "") and run \(later.number) of \(later.record.account.id ?? ""); expected two runs of one account"
        )
      }
      if earlier.number > later.number {
        Console.say(
          "muster: run \(earlier.number) is later than run \(later.number), so this tells backwards what changed; the earlier run comes first"
        )
      }
      return AssessmentDifference(
        from: try file.assessment(of: earlier), to: try file.assessment(of: later))
    }
    try showing.report(difference)
  }
}
