/// What is done about a control, in one word: the columns of the pages that count them.
enum ControlCoverage: String, CaseIterable {
  case automated = "Automated"
  case partly = "Partly"
  case person = "By a person"
  case coming = "Coming"
  case outOfScope = "Out of scope"

  /// A control whose rules all leave the judgement to people is theirs; one of which any rule does so, for some accounts
  /// or for all, is judged in part.
  init(_ control: Benchmark.Control, _ library: RuleLibrary) {
    switch control.coverage {
    case .manual: self = .person
    case .coming: self = .coming
    case .outOfScope: self = .outOfScope
    case .rules(let selections):
      let kinds = Set(selections.compactMap { library.rule($0.rule) }.map(Self.of))
      self = kinds.count == 1 ? kinds.first ?? .automated : kinds.isEmpty ? .automated : .partly
    }
  }

  /// What a rule can settle: one with a requirement and with words for a person settles some accounts and asks about others.
  private static func of(_ rule: Rule) -> ControlCoverage {
    if case .rows(let rows) = rule.condition, rows.require == nil { return .person }
    return rule.manual == nil ? .automated : .partly
  }
}
