/// The results of one assessment, to be found from those of another, and by which rules they were judged.
package struct JudgedResults {
  /// Whether two assessments judged something by the same rule.
  enum Judgement {
    case same
    /// The rule's text or its parameters differ.
    case changed
    /// The rule did not run.
    case none
  }

  private struct Run: Hashable {
    let rule: String
    let parameters: String

    init(_ rule: String, _ parameters: [String: ParameterValue]) {
      self.rule = rule
      self.parameters = parameters.json
    }
  }

  private struct Place: Hashable {
    let rule: String
    let subject: String
    let detail: String?
  }

  private var digests: [Run: String] = [:]
  private var rules: Set<String> = []
  private var byFingerprint: [String: Assessment.Result] = [:]
  private var byPlace: [Place: Assessment.Result] = [:]
  /// The runs that could not tell something of the account as a whole: a listing is not complete, or the rule could not run.
  private var untold: Set<Run> = []
  /// Where the results stand that say so.
  private var gaps: [Run: [Int]] = [:]
  private var untoldRules: Set<String> = []
  /// The rules all of whose results, by any parameters, are unknown.
  private var silentRules: Set<String> = []

  package init(_ assessment: Assessment) {
    var toldRules: Set<String> = []
    for outcome in assessment.rules {
      let run = Run(outcome.id, outcome.parameters)
      digests[run] = outcome.digest
      rules.insert(outcome.id)
      if outcome.error != nil { untold.insert(run) }
      let counts = outcome.counts
      if counts[.unknown] > 0 { silentRules.insert(outcome.id) }
      if counts.total > counts[.unknown] { toldRules.insert(outcome.id) }
    }
    silentRules.subtract(toldRules)
    let account = assessment.account.id.map { "arn:aws:::\($0)" }
    for (index, result) in assessment.results.enumerated() {
      byFingerprint[result.fingerprint] = result
      let place = Place(rule: result.rule, subject: result.subject, detail: result.detail)
      if byPlace[place]?.status != .fail { byPlace[place] = result }
      if result.status == .unknown, result.subject == account || result.subject == "account" {
        let run = Run(result.rule, result.parameters)
        untold.insert(run)
        gaps[run, default: []].append(index)
      }
    }
    untoldRules = Set(untold.map(\.rule))
  }

  /// Whether this assessment judged by the rule by which `other` came to `result`.
  func judgement(of result: Assessment.Result, as other: JudgedResults) -> Judgement {
    let run = Run(result.rule, result.parameters)
    guard rules.contains(result.rule) else { return .none }
    return digests[run] != nil && digests[run] == other.digests[run] ? .same : .changed
  }

  /// What the same rule with the same parameters says of the same subject, where it is listed.
  func same(as result: Assessment.Result) -> Assessment.Result? { byFingerprint[result.fingerprint] }

  /// What the rule says of the same subject, whatever its parameters are.
  func alike(_ result: Assessment.Result) -> Assessment.Result? {
    byPlace[Place(rule: result.rule, subject: result.subject, detail: result.detail)]
  }

  /// Whether the subject may be missing from the results because they are not complete.
  package func isUntold(_ result: Assessment.Result) -> Bool {
    untold.contains(Run(result.rule, result.parameters))
  }

  /// The places of the results that say so.
  func gaps(of result: Assessment.Result) -> [Int] {
    gaps[Run(result.rule, result.parameters), default: []]
  }

  /// Whether the rule could not tell something of the account as a whole, by any parameters.
  func isUntold(rule: String) -> Bool { untoldRules.contains(rule) }

  /// Whether all that a rule had to say was that it could not tell.
  func toldNothing(by rule: String) -> Bool { silentRules.contains(rule) }
}
