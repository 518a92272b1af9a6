import ArgumentParser
import Reporting
import Rules

/// Says what changed between two stored assessments.
struct Diff: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say what changed between two stored assessments of an account.",
    discussion: """
      New is what fails and did not, fixed what no longer fails. What a rule's own change of text or parameters \
      may explain is set apart, and so is what can no longer be told.

      EXAMPLE
        $ muster diff reports/examples/muster.json reports/examples/muster.json

      EXIT STATUS
        0   nothing at or above the threshold fails anew
        1   something does: it is new, more severe, or no longer waived
        2   something can no longer be told, or fails and may do so only because its rule has changed
        64  usage, or a file that is no assessment of the account
        70  everything else
      """)

  @Argument(
    help: "The earlier assessment, as an audit wrote it with --format json.",
    completion: .file(extensions: ["json"]))
  var before: String

  @Argument(help: "The later one.", completion: .file(extensions: ["json"]))
  var after: String

  @OptionGroup var showing: DifferenceOptions

  @OptionGroup var redaction: RedactionOptions

  func run() throws {
    let redacting = Redacting(key: try redaction.key())
    let earlier = redacting.redacted(try StoredAssessment.read(before))
    let later = redacting.redacted(try StoredAssessment.read(after))
    guard earlier.account.id == later.account.id else {
      throw Refusal(
        "\(before) is about account \(earlier.account.id ?? "unknown") and \(after) about \(later.account.id ?? "unknown"); expected two assessments of one account"
      )
    }
    let difference = AssessmentDifference(from: earlier, to: later)
    try showing.report(difference)
  }
}
