/// What is done about a control, in one word: the columns of the pages that count them.
enum ControlCoverage: String, CaseIterable {
  case automated = "Automated"
  case person = "By a person"
  case coming = "Coming"
  case outOfScope = "Out of scope"

  /// A control whose rules all leave the judgement to people is theirs.
  init(_ control: Benchmark.Control, _ library: RuleLibrary) {
    switch control.coverage {
    case .manual: self = .person
    case .coming: self = .coming
    case .outOfScope: self = .outOfScope
    case .rules(let selections):
      let isForPeople = selections.allSatisfy { selection in
        guard case .rows(let rows) = library.rule(selection.rule)?.condition else { return false }
        return rows.require == nil
      }
      self = isForPeople ? .person : .automated
    }
  }
}
