import Rules

/// An assessment arranged for people: results under their rule, rules under their worst result.
struct ReportModel {
  let assessment: Assessment
  /// In the order of the assessment.
  let rules: [RuleEntry]
  let verdict: Verdict

  init(_ assessment: Assessment) {
    self.assessment = assessment
    rules = Self.entries(of: assessment)
    verdict = Verdict(assessment, rules: rules)
    variants = Set(Dictionary(grouping: rules, by: \.outcome.id).filter { $1.count > 1 }.keys)
  }

  /// The rules that ran more than once, with different parameters.
  let variants: Set<String>

  /// The rules that count as `status`, the most severe first, then those with the most results.
  func rules(_ status: ReportStatus) -> [RuleEntry] {
    rules.filter { $0.status == status }.sorted {
      if $0.outcome.severity != $1.outcome.severity { return $0.outcome.severity > $1.outcome.severity }
      let counts = ($0.count(status), $1.count(status))
      return counts.0 != counts.1 ? counts.0 > counts.1 : $0.index < $1.index
    }
  }

  /// The rules with results that the baseline lets pass, whatever else they have, the most severe first.
  var knownRules: [RuleEntry] {
    rules.filter { $0.count(.known) > 0 }.sorted {
      if $0.outcome.severity != $1.outcome.severity { return $0.outcome.severity > $1.outcome.severity }
      return $0.index < $1.index
    }
  }

  /// What tells this run of a rule from its other runs: `max_age_days 90`; empty if there is none.
  func variant(_ rule: RuleEntry) -> String {
    guard variants.contains(rule.outcome.id) else { return "" }
    return rule.outcome.parameters.sorted { $0.key < $1.key }.map { "\($0) \($1.shown)" }.joined(
      separator: ", ")
  }

  private static func entries(of assessment: Assessment) -> [RuleEntry] {
    var entries = assessment.rules.indices.map { RuleEntry(assessment, $0) }
    let byID = Dictionary(grouping: entries.indices) { entries[$0].outcome.id }
    // By their places, because there can be a hundred thousand, those of a rule one after the other.
    var last: (rule: String, candidates: [Int]) = ("", [])
    for place in assessment.results.indices {
      if assessment.results[place].rule != last.rule {
        let rule = assessment.results[place].rule
        last = (rule, byID[rule] ?? [])
      }
      let candidates = last.candidates
      guard let first = candidates.first else { continue }
      let index =
        candidates.count == 1
        ? first
        : candidates.first { entries[$0].outcome.parameters == assessment.results[place].parameters } ?? first
      entries[index].add(place)
    }
    return entries
  }
}
