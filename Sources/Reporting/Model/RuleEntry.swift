import Rules

/// One rule of the run with its results, sorted by what they count as.
struct RuleEntry {
  let outcome: Assessment.RuleOutcome
  /// Its place among the rules of the assessment.
  let index: Int
  /// All results of the assessment, and which of them are the rule's.
  private let all: [Assessment.Result]
  private var listed: [ReportStatus: [Int]] = [:]
  /// How many fail, and nobody can tell whether that is new.
  private var undecided = 0
  /// How many that have a status are waived, or known from the baseline.
  private var setApart: [ResultStatus: Int] = [:]

  /// The rule at a place of the assessment, without results yet.
  init(_ assessment: Assessment, _ index: Int) {
    outcome = assessment.rules[index]
    self.index = index
    all = assessment.results
  }

  /// Takes the result at a place of the assessment.
  mutating func add(_ place: Int) {
    let status = ReportStatus(
      all[place].status, isWaived: all[place].waiver != nil, all[place].baselineState)
    listed[status, default: []].append(place)
    switch status {
    case .unknown where all[place].status == .fail: undecided += 1
    case .waived, .known: setApart[all[place].status, default: 0] += 1
    default: break
    }
  }

  func results(_ status: ReportStatus) -> [Assessment.Result] { listed[status, default: []].map { all[$0] } }

  /// How many results count as `status`; the rule's own counts decide, for not every result is listed.
  func count(_ status: ReportStatus) -> Int {
    switch status {
    case .fail: max(0, outcome.counts[.fail] - setApart[.fail, default: 0] - undecided)
    case .unknown: max(0, outcome.counts[.unknown] - setApart[.unknown, default: 0]) + undecided
    case .known, .waived: listed[status, default: []].count
    case .manual: outcome.counts[.manual]
    case .pass: outcome.counts[.pass]
    case .notApplicable: outcome.counts[.notApplicable]
    }
  }

  /// The worst of its results; a rule counts once, under this.
  var status: ReportStatus { ReportStatus.allCases.first { count($0) > 0 } ?? .notApplicable }

  /// How many results it could judge, or tried to.
  var judged: Int { ReportStatus.allCases.reduce(0) { $0 + ($1 == .notApplicable ? 0 : count($1)) } }
}
