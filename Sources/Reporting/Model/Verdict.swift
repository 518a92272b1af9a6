import Rules

/// What the run comes to, in the words that every report for people begins and ends with.
///
/// It always agrees with the exit status, which whoever waits for the audit acts on.
struct Verdict {
  enum Outcome: Equatable {
    case fails
    case unknown
    case passes
    /// Passed only because unknown results were allowed.
    case passesAsFarAsTold
    /// No threshold was set, so nothing could fail the run.
    case notJudged
    /// No rule ran, which says nothing.
    case nothingRan
  }

  let outcome: Outcome
  let account: String
  let threshold: Threshold
  let exitStatus: Int
  /// Rules by what they count as.
  let counts: [ReportStatus: Int]
  /// Of the rules that failed, those at or above the threshold; likewise for unknown ones.
  let failedAtThreshold: Int
  let unknownAtThreshold: Int
  /// Rules that count as something else and have unknown results too.
  let partlyUnknown: Int
  let critical: Int
  let total: Int
  /// The controls of the run's benchmarks, and those of them that no rule covers yet or that are out of scope.
  let controls: Int
  let coming: Int
  let outOfScope: Int

  init(_ assessment: Assessment, rules: [RuleEntry]) {
    account = assessment.account.alias ?? assessment.account.id ?? "the account"
    threshold = assessment.threshold
    exitStatus = assessment.exitStatus
    total = rules.count
    let controls = assessment.benchmarks.flatMap(\.sections).flatMap(\.controls)
    self.controls = controls.count
    coming = controls.count { $0.status == .coming }
    outOfScope = controls.count { $0.status == .outOfScope }
    var counts: [ReportStatus: Int] = [:]
    var failedAtThreshold = 0
    var unknownAtThreshold = 0
    var partlyUnknown = 0
    for rule in rules {
      let isIncluded = assessment.threshold.includes(rule.outcome.severity)
      counts[rule.status, default: 0] += 1
      if rule.count(.fail) > 0, isIncluded { failedAtThreshold += 1 }
      if rule.count(.unknown) > 0, isIncluded { unknownAtThreshold += 1 }
      if rule.count(.unknown) > 0, rule.status != .unknown { partlyUnknown += 1 }
    }
    self.counts = counts
    self.failedAtThreshold = failedAtThreshold
    self.unknownAtThreshold = unknownAtThreshold
    self.partlyUnknown = partlyUnknown
    critical = rules.count { $0.status == .fail && $0.outcome.severity == .critical }
    outcome =
      switch assessment.exitStatus {
      case 1: .fails
      case 0 where rules.isEmpty: .nothingRan
      case 0 where assessment.threshold == .never: .notJudged
      case 0 where unknownAtThreshold > 0: .passesAsFarAsTold
      case 0: .passes
      default: .unknown
      }
  }

  subscript(status: ReportStatus) -> Int { counts[status, default: 0] }

  /// How many rules could be judged at all.
  var judged: Int { total - self[.unknown] }

  /// What the run means for whoever waits for it, with the exit status at the end.
  var gate: (sentence: String, reasons: [String]) {
    let at = threshold == .info ? "" : " at or above the threshold “\(threshold.rawValue)”"
    var reasons: [String] = []
    switch outcome {
    case .fails:
      reasons.append("\(failedAtThreshold.counted("rule"))\(at) failed")
      if unknownAtThreshold > 0 { reasons.append("\(unknownAtThreshold.formatted) could not be told") }
      return ("A deployment that waits for this audit stops", reasons)
    case .unknown:
      reasons.append("\(unknownAtThreshold.counted("rule"))\(at) could not be told")
      return ("A deployment that waits for this audit stops", reasons)
    case .passes:
      reasons.append("no rule\(at) failed or was left open")
      return ("A deployment that waits for this audit may go on", reasons)
    case .passesAsFarAsTold:
      reasons.append("no rule\(at) failed")
      reasons.append("\(unknownAtThreshold.counted("rule")) could not be told, which was allowed")
      return ("A deployment that waits for this audit may go on", reasons)
    case .nothingRan:
      return ("No rule ran, so nothing was found", reasons)
    case .notJudged:
      return ("No threshold was set, so the run succeeds whatever it found", reasons)
    }
  }
}
