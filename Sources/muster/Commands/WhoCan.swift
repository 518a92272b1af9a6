import ArgumentParser
import IAM
import Reporting

/// Says which principals may do something, and what decides it.
struct WhoCan: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say which users and roles may do something, and which statements decide it.",
    discussion: """
      Without RESOURCE, who may do so to anything at all that the action is about, and to what. Where a condition is in the way that the evidence \
      does not settle, the answer is *conditionally*, and on what. The root user, who may do everything that the \
      organization does not forbid, is not listed, nor is who gets in by policies on resources (buckets, keys, queues).

      EXAMPLE
        $ muster who-can iam:CreateUser \\
            --snapshot Tests/Fixtures/accounts/troubled

      EXIT STATUS
        0   answered, whatever the answer is
        64  usage, a refused file, no snapshot or one of nobody, or no credentials
        70  everything else
      """)

  @Argument(help: "One action: s3:GetObject.")
  var action: String

  @Argument(help: "What it is done to: an ARN.")
  var resource: String?

  @OptionGroup var evidence: EvidenceOptions
  @OptionGroup var policyEvidence: PolicyEvidenceOptions
  @OptionGroup var clock: ClockOptions

  @Option(help: "How to print: \(AccessFormat.allCases.map(\.rawValue).joined(separator: ", ")).")
  var format: AccessFormat = .table

  @Flag(help: "List those too who may not.")
  var all = false

  func validate() throws { _ = try AccessQuestion(action, resource) }

  func run() throws {
    let question = try AccessQuestion(action, resource)
    guard let evidence = try AccessEvidence(evidence, policyEvidence, clock) else { return }
    let access = evidence.analysis.access
    let notes = evidence.saidNotes(aboutPaths: false, question.remarks)
    let answers = question.answers(access.principals.indices, access)
    let report = AccessReport(
      action: question.action, resource: question.resource, answers: answers, missing: evidence.missing,
      notes: notes)
    try Console.report(report.bytes(ofMany: format, style: Console.style, listsAll: all))
  }
}
