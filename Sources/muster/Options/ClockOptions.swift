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

  /// The moment to judge by, read once.
  func moment(collectedAt: Timestamp?) throws -> Timestamp {
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
