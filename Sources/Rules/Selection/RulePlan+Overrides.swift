extension RulePlan {
  /// What the selection changed of what the rules and the named benchmarks say.
  ///
  /// It is worked out from the plan itself, so that whoever judges the evidence again comes to the same.
  func overrides(in library: RuleLibrary) -> Assessment.Overrides {
    var overrides = Assessment.Overrides()
    let selections = selections
    for (index, run) in runs.enumerated() {
      let mine = selections[index] ?? []
      let own = mine.map { $0.selection.severity ?? run.rule.severity }.max() ?? run.rule.severity
      if run.severity != own {
        overrides.severities.append(
          Assessment.Overrides.Severities(rule: run.rule.id, severity: run.severity, own: own))
      }
      let defaults = library.defaults(of: run.rule)
      let expected =
        mine.isEmpty
        ? [defaults]
        : mine.map { mine in
          var values = defaults
          for name in values.keys {
            if let value = mine.selection.parameters[name] ?? mine.benchmark.parameters[name] {
              values[name] = value
            }
          }
          return values
        }
      if let first = expected.first, !expected.contains(run.parameters) {
        for (name, value) in run.parameters.sorted(by: { $0.key < $1.key }) {
          guard let own = first[name], own != value else { continue }
          overrides.parameters.append(
            Assessment.Overrides.Parameters(rule: run.rule.id, name: name, value: value, own: own))
        }
      }
    }
    let running = Set(runs.map(\.rule.id))
    let wanted = benchmarks.flatMap(\.benchmark.selections).map(\.rule)
    overrides.leftOut = Set(wanted).subtracting(running).filter { library.rule($0) != nil }.sorted()
    return overrides
  }

  /// Those that ask for a run, by its index.
  private var selections: [Int: [(benchmark: Benchmark, selection: Benchmark.Selection)]] {
    var asked: [Int: [(benchmark: Benchmark, selection: Benchmark.Selection)]] = [:]
    for plan in benchmarks {
      for (section, runs) in zip(plan.benchmark.sections, plan.runs) {
        for (control, runs) in zip(section.controls, runs) {
          guard case .rules(let selections) = control.coverage else { continue }
          for (selection, index) in zip(selections, runs) {
            if let index { asked[index, default: []].append((plan.benchmark, selection)) }
          }
        }
      }
    }
    return asked
  }
}
