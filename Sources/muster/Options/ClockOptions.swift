import ArgumentParser
import Bundles
import Glibc
import IAM

/// When "now" is: the one clock of a run.
struct ClockOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Judge as if it were TIME: 2026-11-22T02:00:00Z, or a day from its first second on (UTC).",
      valueName: "time"))
  var now: Timestamp?

  @Flag(help: "Judge as of the time that the snapshot was collected.")
  var asOfCollection = false

  func validate() throws {
    if now != nil, asOfCollection {
      throw ValidationError("--now and --as-of-collection exclude each other; give one of them.")
    }
  }

  /// By how much two clocks may differ that are both right.
  private static let skew: Int64 = 300

  /// The moment to judge `account` by, read once.
  ///
  /// Throws where it is before the evidence: keys and passwords would be younger than they are, and pass.
  func moment(for account: Account) throws -> Timestamp {
    let now = try moment(collectedAt: account.collection.at)
    if !asOfCollection, let latest = account.latestEvidence { try check(now, against: latest) }
    return now
  }

  /// Throws where AWS is asked now and its answers would be judged by an earlier clock.
  func checkLive() throws(Refusal) {
    if let now { try check(now, against: .current) }
  }

  private func check(_ now: Timestamp, against evidence: Timestamp) throws(Refusal) {
    guard now.seconds < evidence.seconds - Self.skew else { return }
    throw Refusal(
      "the evidence is of \(evidence.iso8601) and would be judged as of \(now.iso8601); expected a later time: give --as-of-collection or a later --now, or set this machine's clock right"
    )
  }

  private func moment(collectedAt: Timestamp?) throws -> Timestamp {
    if let now { return now }
    guard asOfCollection else { return .current }
    guard let collectedAt else {
      throw ValidationError(
        "--as-of-collection: no document of the snapshot says when it was collected; give --now TIME instead."
      )
    }
    return collectedAt
  }

  /// Whose time it is, for those who read a bundle.
  var kind: AuditCircumstances.Clock {
    if now != nil { return .given }
    return asOfCollection ? .collection : .machine
  }

  /// Throws where a bundle could not be verified, because its evidence is of a later time than the one that was given.
  func check(_ moment: Timestamp, collectedAt: Timestamp?, keeping bundle: Bool) throws(Refusal) {
    guard bundle, now != nil, let collectedAt, moment < collectedAt else { return }
    throw Refusal(
      "--now \(moment.iso8601): the evidence was collected later, at \(collectedAt.iso8601), and a bundle cannot judge it before"
    )
  }
}

extension Account {
  /// The latest time that its documents state: when one was collected, or the credential report was made.
  fileprivate var latestEvidence: Timestamp? {
    ([collection.at] + evidence.flatMap { [$0.collectedAt, $0.generatedAt] }).compactMap(\.self).max {
      $0.seconds < $1.seconds
    }
  }
}

extension Timestamp {
  /// The machine's clock, which only commands read.
  static var current: Timestamp { Timestamp(seconds: Int64(time(nil))) }
}

extension Timestamp: ExpressibleByArgument {
  public init?(argument: String) {
    guard let time = Timestamp(iso8601: argument) ?? Timestamp(day: argument) else { return nil }
    self = time
  }
}
