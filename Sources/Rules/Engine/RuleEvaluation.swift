/// What one rule with one set of parameters says of an account.
package struct RuleEvaluation: Equatable, Sendable {
  /// Results after rows of one subject and detail have been merged.
  package var counts: Assessment.Counts
  /// In row order; fail, unknown and manual, the others only where all are listed.
  package var outcomes: [RowOutcome]
  /// Why the rule could not be run; one unknown outcome for the account says so too.
  package var error: RuleError?
  package var reads: RuleReads
  /// Whether SQLite could not have memory that the rule or a reason of its asked for, perhaps because others had it.
  var lackedMemory = false

  package init(
    counts: Assessment.Counts, outcomes: [RowOutcome], error: RuleError? = nil, reads: RuleReads = RuleReads()
  ) {
    self.counts = counts
    self.outcomes = outcomes
    self.error = error
    self.reads = reads
  }
}

/// Which outcomes are listed beside being counted.
package enum OutcomeListing: String, CaseIterable, Hashable, Sendable {
  case problems
  case all

  package func includes(_ status: ResultStatus) -> Bool {
    switch status {
    case .fail, .unknown, .manual: true
    case .pass, .notApplicable: self == .all
    }
  }
}
