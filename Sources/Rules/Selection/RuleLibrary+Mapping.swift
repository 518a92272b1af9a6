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
    benchmark.sections = benchmark.sections.compactMap { section in
      guard let prefix = section.mapped else { return section }
      var section = section
      section.mapped = nil
      section.controls = numbers.filter { $0.hasPrefix(prefix) }.map { number in
        Benchmark.Control(
          id: number, title: section.title,
          coverage: .rules((rulesByControl[number] ?? []).map { Benchmark.Selection(rule: $0) }))
      }
      // A heading over nothing tells nobody anything.
      return section.controls.isEmpty ? nil : section
    }
    return benchmark
  }
}
