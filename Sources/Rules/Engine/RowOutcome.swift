/// What a rule says of one subject: a result before benchmarks, waivers and fingerprints.
package struct RowOutcome: Equatable, Sendable {
  package var status: ResultStatus
  package var subject: String
  package var detail: String?
  package var reason: String
  /// Why it is unknown, or manual for want of evidence.
  package var cause: Assessment.Cause?
  /// The columns of its own row that the rule read, in the table's order; missing ones are left out.
  package var evidence: [Assessment.EvidenceValue]
  /// The row of the judged table that decided; nil for what is about the account as a whole.
  package var row: Int?
  /// When what an attestation would be about last changed, where the rule tells.
  package var attestedSince: String?

  package init(
    status: ResultStatus, subject: String, detail: String?, reason: String, cause: Assessment.Cause?,
    evidence: [Assessment.EvidenceValue], row: Int? = nil, attestedSince: String? = nil
  ) {
    self.status = status
    self.subject = subject
    self.detail = detail
    self.reason = reason
    self.cause = cause
    self.evidence = evidence
    self.row = row
    self.attestedSince = attestedSince
  }
}
