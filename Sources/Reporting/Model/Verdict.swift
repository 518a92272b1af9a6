import IAM
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
  /// What is new and what was known, where there is a baseline.
  let baseline: BaselineTally?
  /// Of the rules that failed, those below the threshold.
  let failedBelowThreshold: Int
  /// Results that are waived, and the waivers of them that are too wide.
  let waived: Int
  let wideWaivers: Int
  /// Waivers that have to be mended, where that decides the exit status.
  let faultyWaivers: Int
  /// Whole days from the collection of the evidence to the time that it was judged by; nil where that is not known.
  let evidenceDays: Int?
  /// What the selection changed of what rules and benchmarks say.
  let overrides: Assessment.Overrides

  init(_ assessment: Assessment, rules: [RuleEntry]) {
    account = assessment.account.alias ?? assessment.account.id ?? "the account"
    threshold = assessment.threshold
    exitStatus = assessment.exitStatus
    total = rules.count
    baseline = BaselineTally(assessment)
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
    failedBelowThreshold =
      assessment.threshold == .never ? 0 : rules.count { $0.count(.fail) > 0 } - failedAtThreshold
    waived = assessment.summary.waived
    faultyWaivers = assessment.strictWaivers ? assessment.waivers.count(where: \.isFaulty) : 0
    wideWaivers = assessment.waivers.count { $0.state == .active && !$0.tooWide.isEmpty }
    evidenceDays = assessment.collectedAt.flatMap { Timestamp(iso8601: $0) }.flatMap { collected in
      Timestamp(iso8601: assessment.evaluatedAt).map { Int(($0.seconds - collected.seconds) / 86_400) }
    }
    overrides = assessment.overrides ?? Assessment.Overrides()
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
    let sentence =
      switch outcome {
      case .fails, .unknown: "A deployment that waits for this audit stops"
      case .passes, .passesAsFarAsTold: "A deployment that waits for this audit may go on"
      case .nothingRan: "No rule ran, so nothing was found"
      case .notJudged: "No threshold was set, so the run succeeds whatever it found"
      }
    return (sentence, reasons(isBrief: false) + remarks())
  }

  /// Why the exit status is what it is; `isBrief` for one line that stands alone.
  func reasons(isBrief: Bool) -> [String] {
    let at =
      threshold == .info
      ? ""
      : isBrief ? " at or above \(threshold.rawValue)" : " at or above the threshold “\(threshold.rawValue)”"
    if let baseline { return reasons(at, since: baseline, isBrief: isBrief) }
    switch outcome {
    case .fails:
      var reasons =
        failedAtThreshold == 0 && faultyWaivers > 0
        ? [] : ["\(failedAtThreshold.counted("rule"))\(at) failed\(isBrief ? ofThemCritical : "")"]
      if let strict = strictReason { reasons.append(strict) }
      if unknownAtThreshold > 0 { reasons.append("\(unknownAtThreshold.formatted) could not be told") }
      return reasons
    case .unknown: return ["\(unknownAtThreshold.counted("rule"))\(at) could not be told"]
    case .passes: return ["no rule\(at) failed or was left open"]
    case .passesAsFarAsTold:
      return [
        "no rule\(at) failed",
        "\(unknownAtThreshold.counted("rule")) could not be told, which was allowed",
      ]
    case .nothingRan, .notJudged: return []
    }
  }

  /// What somebody has to know who reads only why the run passed or failed: what did not count, and what was changed so that it did not.
  ///
  /// With `origins` they say who changed it.
  func remarks(_ origins: OverrideOrigins = OverrideOrigins()) -> [String] {
    var remarks: [String] = []
    if failedBelowThreshold > 0, outcome != .fails {
      remarks.append("\(failedBelowThreshold.counted("rule")) failed below it")
    }
    func changed(_ number: Int, _ what: String, _ plural: String, _ deed: String, _ origin: String?) {
      if number == 0 { return }
      remarks.append("\(number.counted(what, plural)) \(deed)" + (origin.map { " by \($0)" } ?? ""))
    }
    changed(overrides.lowered.count, "severity", "severities", "lowered", origins.severities)
    changed(overrides.parameters.count, "parameter", "parameters", "changed", origins.parameters)
    changed(overrides.leftOut.count, "rule", "rules", "of the benchmarks left out", origins.leftOut)
    if waived > 0 { remarks.append("\(waived.counted("result")) waived") }
    if wideWaivers > 0 { remarks.append("\(wideWaivers.counted("waiver")) too wide") }
    return remarks
  }

  private var strictReason: String? {
    guard faultyWaivers > 0 else { return nil }
    return
      "\(faultyWaivers.counted("waiver")) \(faultyWaivers == 1 ? "has" : "have") to be mended (--strict-waivers): expired, without effect or too wide"
  }

  /// That the evidence is of another day; nil for what was collected for the run.
  var evidenceAge: String? {
    guard let days = evidenceDays, days > 0 else { return nil }
    return "the evidence is \(days.counted("day")) old"
  }

  private func reasons(_ at: String, since baseline: BaselineTally, isBrief: Bool) -> [String] {
    switch outcome {
    case .fails:
      var reasons =
        baseline.anew == 0 && faultyWaivers > 0
        ? [] : ["\(baseline.found)\(at) since \(baseline.day)\(isBrief ? baseline.ofThemCritical : "")"]
      if let strict = strictReason { reasons.append(strict) }
      if baseline.untold > 0 {
        reasons.append("\(baseline.untold.formatted) more cannot be told, which is new")
      }
      if let undecided = baseline.undecidedReason("") { reasons.append(undecided) }
      return reasons + baseline.setApart
    case .unknown:
      var reasons: [String] = []
      if baseline.untold > 0 {
        reasons.append(
          "\(baseline.untold.counted("result"))\(at) cannot be told, which is new since \(baseline.day)")
      }
      if let undecided = baseline.undecidedReason(reasons.isEmpty ? at : "") { reasons.append(undecided) }
      return reasons + baseline.setApart
    case .passes: return ["nothing\(at) is new since \(baseline.day)"] + baseline.setApart
    case .passesAsFarAsTold:
      return [
        "no finding\(at) is new since \(baseline.day)",
        "\(baseline.untold.counted("result")) cannot be told, which is new and was allowed",
      ] + baseline.setApart
    case .nothingRan, .notJudged: return []
    }
  }

  /// `, 3 of them critical`; empty where none is.
  var ofThemCritical: String {
    if critical == 1, self[.fail] == 1 { return ", critical" }
    return critical == 0 ? "" : ", \(critical == self[.fail] ? "all" : critical.formatted) of them critical"
  }
}
