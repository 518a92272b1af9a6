/// One earlier run, as a history lists it.
package struct RunRecord: Equatable, Sendable {
  /// Counted over all accounts of the history, and never given twice.
  package var number: Int64
  package var account: Assessment.AccountIdentity
  package var evaluatedAt: String
  package var collectedAt: String?
  package var toolVersion: String
  package var threshold: Threshold
  package var allowUnknown: Bool
  package var exitStatus: Int
  package var summary: Assessment.Summary
  /// The titles of the benchmarks; none for single rules.
  package var benchmarks: [String]

  package init(
    number: Int64, account: Assessment.AccountIdentity, evaluatedAt: String, collectedAt: String?,
    toolVersion: String, threshold: Threshold, allowUnknown: Bool, exitStatus: Int,
    summary: Assessment.Summary, benchmarks: [String]
  ) {
    self.number = number
    self.account = account
    self.evaluatedAt = evaluatedAt
    self.collectedAt = collectedAt
    self.toolVersion = toolVersion
    self.threshold = threshold
    self.allowUnknown = allowUnknown
    self.exitStatus = exitStatus
    self.summary = summary
    self.benchmarks = benchmarks
  }
}
