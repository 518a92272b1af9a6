import Rules

/// What makes runs comparable over versions of Muster and of its rules: the benchmarks, or which rules else.
enum Series {
  static func name(of assessment: Assessment) -> String {
    if !assessment.benchmarks.isEmpty {
      return assessment.benchmarks.map(\.id).sorted().joined(separator: " ")
    }
    let rules = Set(assessment.rules.map(\.id)).sorted()
    // A later version has more rules, and all of them is the same choice there.
    return rules.count > 20 ? singleRules : ([singleRules] + rules).joined(separator: " ")
  }

  private static let singleRules = "rules"

  static func isOfSingleRules(_ series: String) -> Bool {
    series.split(separator: " ").first.map(String.init) == singleRules
  }
}
