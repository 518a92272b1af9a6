import Rules

/// Unknown results of one kind of cause, with what would answer them.
struct CauseGroup {
  let kind: String
  /// Distinct, in the order in which the results name them.
  private(set) var causes: [Assessment.Cause] = []
  private(set) var rules: [Int] = []
  private var seen: Set<Assessment.Cause> = []

  /// The APIs concerned, sorted.
  var apis: [String] { Set(causes.compactMap(\.api)).sorted() }

  /// The actions that would answer them all, sorted.
  var actionsToGrant: [String] { Set(causes.compactMap(\.actionToGrant)).sorted() }

  private init(kind: String) { self.kind = kind }

  private mutating func add(_ cause: Assessment.Cause, of rule: Int) {
    if seen.insert(cause).inserted { causes.append(cause) }
    if rules.last != rule { rules.append(rule) }
  }

  /// The open unknown results by kind of cause, those that a permission answers first.
  static func groups(of rules: [RuleEntry]) -> [CauseGroup] {
    var groups: [String: CauseGroup] = [:]
    for rule in rules {
      for result in rule.results(.unknown) {
        let cause =
          result.cause
          ?? Assessment.Cause(
            source: "", api: nil, kind: result.baselineState == .undecided ? "rejudged" : "undecided",
            message: result.reason, actionToGrant: nil)
        groups[cause.kind, default: CauseGroup(kind: cause.kind)].add(cause, of: rule.index)
      }
    }
    return groups.values.sorted {
      let places = (order($0.kind), order($1.kind))
      return places.0 != places.1 ? places.0 < places.1 : $0.kind < $1.kind
    }
  }

  /// The place of a kind of cause among the others.
  static func order(_ kind: String) -> Int {
    let kinds = [
      "refused", "not-collected", "failed", "incomplete", "malformed", "conflicting", "undecided",
      "rejudged", "rule-error",
    ]
    return kinds.firstIndex(of: kind) ?? kinds.count
  }

  /// The heading, in one or two words.
  var label: String {
    switch kind {
    case "refused": "Refused"
    case "not-collected": "Not collected"
    case "failed": "Failed calls"
    case "incomplete": "Incomplete"
    case "malformed": "Unreadable"
    case "conflicting": "Contradictory"
    case "undecided": "Undecided"
    case "rejudged": "Changed rules"
    case "rule-error": "Broken rules"
    default: kind
    }
  }

  /// What happened, as a sentence.
  var title: String {
    let apis = apis
    let named =
      switch apis.count {
      case 0: causes.first.map { $0.source.isEmpty ? "the evidence" : $0.source } ?? "the evidence"
      case 1...3: apis.joined(separator: ", ")
      default: "\(apis.prefix(2).joined(separator: ", ")) and \((apis.count - 2).formatted) more"
      }
    switch kind {
    case "refused": return "AWS refused \(named)."
    case "not-collected": return "Not in the snapshot: \(named)."
    case "failed": return "AWS did not answer \(named)."
    case "incomplete": return "Only part of the answer is there: \(named)."
    case "malformed": return "The answer could not be read: \(named)."
    case "conflicting": return "The answers contradict each other: \(named)."
    case "rejudged": return "Their rules have changed since the baseline, so that they may be new or not."
    case "rule-error": return "\(rules.count.counted("rule")) could not be run."
    default: return "The evidence is there and does not settle it."
    }
  }

  /// What AWS or the reader said, with the API that it was about.
  func message(of cause: Assessment.Cause) -> String {
    guard let api = cause.api else {
      return cause.message.isEmpty ? cause.source : cause.message
    }
    return cause.message.isEmpty ? api : "\(api): \(cause.message)"
  }
}
