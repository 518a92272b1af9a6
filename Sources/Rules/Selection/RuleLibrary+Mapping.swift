extension RuleLibrary {
  /// The benchmark with the controls of its mapped sections: those that rules name for it, each with these rules.
  ///
  /// A framework's mapping thus stands once, with the rules, and a user's rule joins the framework that it names.
  package func expanded(_ benchmark: Benchmark) -> Benchmark {
    guard benchmark.sections.contains(where: { $0.mapped != nil }) else { return benchmark }
    var rulesByControl: [String: [String]] = [:]
    for rule in rules {
      for number in rule.controls[benchmark.id] ?? [] { rulesByControl[number, default: []].append(rule.id) }
    }
    let numbers = rulesByControl.keys.sorted { ControlNumber.precedes($0, $1) }
    var benchmark = benchmark
    for (index, section) in benchmark.sections.enumerated() {
      guard let prefix = section.mapped else { continue }
      benchmark.sections[index].mapped = nil
      benchmark.sections[index].controls = numbers.filter { $0.hasPrefix(prefix) }.map { number in
        Benchmark.Control(
          id: number, title: section.title,
          coverage: .rules((rulesByControl[number] ?? []).map { Benchmark.Selection(rule: $0) }))
      }
    }
    return benchmark
  }
}
