import Rules

/// One rule of the run with its results, sorted by what they count as.
struct RuleEntry {
  let outcome: Assessment.RuleOutcome
  /// Its place among the rules of the assessment.
  let index: Int
  private(set) var listed: [ReportStatus: [Assessment.Result]] = [:]
  /// How many fail, and nobody can tell whether that is new.
  private var undecided = 0
  /// How many that have a status are waived, or known from the baseline.
  private var setApart: [ResultStatus: Int] = [:]

  init(outcome: Assessment.RuleOutcome, index: Int) {
    self.outcome = outcome
    self.index = index
  }

  mutating func add(_ result: Assessment.Result) {
    let status = ReportStatus(result)
    listed[status, default: []].append(result)
    switch status {
    case .unknown where result.status == .fail: undecided += 1
    case .waived, .known: setApart[result.status, default: 0] += 1
    default: break
    }
  }

  func results(_ status: ReportStatus) -> [Assessment.Result] { listed[status, default: []] }

  /// How many results count as `status`; the rule's own counts decide, for not every result is listed.
  func count(_ status: ReportStatus) -> Int {
    switch status {
    case .fail: max(0, outcome.counts[.fail] - setApart[.fail, default: 0] - undecided)
    case .unknown: max(0, outcome.counts[.unknown] - setApart[.unknown, default: 0]) + undecided
    case .known: results(.known).count
    case .manual: outcome.counts[.manual]
    case .waived: results(.waived).count
    case .pass: outcome.counts[.pass]
    case .notApplicable: outcome.counts[.notApplicable]
    }
  }

  /// The worst of its results; a rule counts once, under this.
  var status: ReportStatus { ReportStatus.allCases.first { count($0) > 0 } ?? .notApplicable }

  /// How many results it could judge, or tried to.
  var judged: Int { ReportStatus.allCases.reduce(0) { $0 + ($1 == .notApplicable ? 0 : count($1)) } }
}
