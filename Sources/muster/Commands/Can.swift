import ArgumentParser
import IAM
import Reporting

/// Says whether a principal may do something, and what decides it.
struct Can: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say whether a user or role may do something, and which statements decide it.",
    discussion: """
      Without RESOURCE, whether it may do so to anything at all that the action is about, and to what. Where a condition is in the way that the \
      evidence does not settle, the answer is *conditionally*, and on what. For sts:AssumeRole the role's trust policy \
      has its say; policies on other resources (buckets, keys, queues) are not in the evidence, so that what is of \
      another account is never allowed for certain.

      EXAMPLE
        $ muster can carol.ng iam:CreateUser \\
            --snapshot Tests/Fixtures/accounts/troubled

      EXIT STATUS
        0   answered, whatever the answer is
        64  usage, a refused file, no snapshot or one of nobody, or no credentials
        70  everything else
      """)

  @Argument(help: "A user or role, by name or ARN.")
  var principal: String

  @Argument(help: "One action: s3:GetObject.")
  var action: String

  @Argument(help: "What it is done to: an ARN.")
  var resource: String?

  @OptionGroup var evidence: EvidenceOptions
  @OptionGroup var policyEvidence: PolicyEvidenceOptions
  @OptionGroup var clock: ClockOptions

  @Option(help: "How to print: \(AccessFormat.allCases.map(\.rawValue).joined(separator: ", ")).")
  var format: AccessFormat = .table

  func validate() throws { _ = try AccessQuestion(action, resource) }

  func run() throws {
    let question = try AccessQuestion(action, resource)
    guard let evidence = try AccessEvidence(evidence, policyEvidence, clock) else { return }
    let access = evidence.analysis.access
    let place = try evidence.place(of: principal)
    let report = AccessReport(
      action: question.action, resource: question.resource,
      answers: question.answers([place], access),
      notes: evidence.saidNotes(aboutPaths: false, question.remarks))
    try Console.report(report.bytes(ofOne: format, style: Console.style))
  }
}
