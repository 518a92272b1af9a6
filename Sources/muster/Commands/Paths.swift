import ArgumentParser
import IAM
import Reporting

/// Says who is an administrator, who can become one, and how.
struct Paths: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say who is or can become an administrator, and how.",
    discussion: """
      EXAMPLE
        $ muster paths --snapshot Tests/Fixtures/accounts/troubled --format json
      """)

  @OptionGroup var evidence: EvidenceOptions
  @OptionGroup var clock: ClockOptions

  func run() throws {
    let reading = evidence.snapshot.reading()
    let account = try evidence.account(
      reading, [.accountAuthorizationDetails, .credentialReport, .callerIdentity]
    ) { _ in [] }
    guard let account else { return }
    let now = try clock.moment(collectedAt: account.collection.at)
    try Console.report(PathsJSON(AccountAnalysis(account, now: now).standings).bytes())
  }
}
