import ArgumentParser
import Reporting
import Rules

/// How a difference between two assessments is shown, and what of it decides the exit status.
struct DifferenceOptions: ParsableArguments {
  @Option(help: "How to print: \(DifferenceFormat.allCases.map(\.rawValue).joined(separator: ", ")).")
  var format: DifferenceFormat = .text

  @Flag(help: "List what fails in both, too.")
  var all = false

  @Option(
    help: "The lowest severity that counts for the exit status: critical, high, medium, low, info, never.")
  var failOn: Threshold = .low

  @Flag(help: "Exit 0 and not 2 where something can no longer be told.")
  var allowUnknown = false

  @Flag(help: "Exit 0 and not 2 where something may fail only because its rule has changed.")
  var allowRejudged = false

  /// Prints `difference`, and ends the command with the status that it has.
  func report(_ difference: AssessmentDifference) throws {
    let status = difference.exitStatus(
      threshold: failOn, allowUnknown: allowUnknown, allowRejudged: allowRejudged)
    try Console.report(format.report(difference, status: status, style: Console.style, listsAll: all))
    throw ExitCode(Int32(status))
  }
}

extension DifferenceFormat: ExpressibleByArgument {}
