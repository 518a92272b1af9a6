package import IAM
package import Rules

/// How an audit came about, as whoever signs it says; unlike the assessment it cannot be judged again.
package struct AuditCircumstances: Equatable, Sendable {
  /// Where the documents are from.
  package enum Origin: String, CaseIterable, Sendable {
    /// AWS was asked in the same run.
    case aws
    /// They were in a folder.
    case snapshot
  }

  /// Which clock says as of when was judged.
  package enum Clock: String, CaseIterable, Sendable {
    case machine
    /// The caller gave the time: `--now`.
    case given
    /// The time is that of the evidence: `--as-of-collection`.
    case collection
  }

  package var origin: Origin
  package var clock: Clock
  /// When the bundle was made, by the machine's clock, whatever it judges as of.
  package var madeAt: Timestamp
  /// The benchmarks that were named, `all` too.
  package var benchmarks: [String]
  /// The rules that were named.
  package var rules: [String]
  /// The rules that were left out by name.
  package var excluded: [String]
  /// Rules below it were left out; nil: none.
  package var minimumSeverity: Severity?
  /// Why the bundle follows no night although it should; nil where it does, or begins a chain.
  package internal(set) var unlinked: String?

  package init(
    origin: Origin, clock: Clock, madeAt: Timestamp, benchmarks: [String], rules: [String],
    excluded: [String],
    minimumSeverity: Severity?
  ) {
    self.origin = origin
    self.clock = clock
    self.madeAt = madeAt
    self.benchmarks = benchmarks
    self.rules = rules
    self.excluded = excluded
    self.minimumSeverity = minimumSeverity
  }
}
