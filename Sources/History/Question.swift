import JSON
import Rules

/// A rule with parameters, as the history tells questions apart.
struct Question: Hashable {
  let rule: String
  /// The parameters as one line of JSON.
  let parameters: String

  init(rule: String, parameters: String) {
    self.rule = rule
    self.parameters = parameters
  }

  init(_ outcome: Assessment.RuleOutcome) { self.init(rule: outcome.id, parameters: outcome.parameters.json) }

  init(_ result: Assessment.Result) { self.init(rule: result.rule, parameters: result.parameters.json) }

  /// The parameters' values again.
  var values: [String: ParameterValue] {
    guard let members = try? JSONParser.parse(Array(parameters.utf8).span).object else { return [:] }
    return Dictionary(members.compactMap { name, value in Self.value(value).map { (name, $0) } }) { $1 }
  }

  private static func value(_ json: JSONValue) -> ParameterValue? {
    switch json {
    case .integer(let number): .integer(Int(number))
    case .string(let text): .string(text)
    case .bool(let flag): .boolean(flag)
    case .array(let items): .list(items.compactMap(\.string))
    case .null, .number, .object: nil
    }
  }
}

/// A question in the wording that was in force.
struct Judgement {
  let id: Int64
  let question: Question
  let digest: String
  let severity: Severity
  let title: String
  /// Why the rule could not run.
  let error: String?
  let told: Told

  /// What a rule had to say in a run, as far as it matters to what cannot be told later.
  enum Told: Int {
    case nothing, onlyUnknown, something

    init(_ counts: Assessment.Counts) {
      self = counts.total == 0 ? .nothing : counts.total == counts[.unknown] ? .onlyUnknown : .something
    }

    /// The least counts that say the same.
    var counts: Assessment.Counts {
      switch self {
      case .nothing: Assessment.Counts()
      case .onlyUnknown: Assessment.Counts([.unknown: 1])
      case .something: Assessment.Counts([.pass: 1])
      }
    }
  }

  /// The rule as a comparison needs it; its texts are not in the history.
  var outcome: Assessment.RuleOutcome {
    Assessment.RuleOutcome(
      id: question.rule, title: title, severity: severity, description: "", rationale: "",
      remediation: Rule.Remediation(text: "", cli: nil, terraform: nil), references: [], controls: [:],
      aliases: [:], parameters: question.values, manual: nil, digest: digest, counts: told.counts,
      waived: 0, condition: .query(""), sources: [], error: error)
  }
}
