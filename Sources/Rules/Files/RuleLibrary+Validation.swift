import Spelling

extension RuleLibrary {
  /// Refuses benchmarks that name rules which are not there, or set parameters wrongly.
  package func validate() throws(RuleFileErrors) {
    let errors = benchmarks.flatMap { problems(of: $0) }
    if !errors.isEmpty {
      throw RuleFileErrors(
        errors.sorted { ($0.file, $0.position?.line ?? 0) < ($1.file, $1.position?.line ?? 0) })
    }
  }

  private func problems(of benchmark: Benchmark) -> [RuleFileError] {
    let file = benchmarkFiles[benchmark.id]
    var errors: [RuleFileError] = []
    func report(_ message: String, at path: String) {
      errors.append(
        RuleFileError(
          file: file?.path ?? "benchmark \(benchmark.id)", position: file?.positions[path], message: message))
    }
    var used: Set<String> = []
    func use(_ rule: Rule) {
      let names = parameterNames(of: rule)
      used.formUnion(names)
      for (name, value) in benchmark.parameters.sorted(by: { $0.key < $1.key }) where names.contains(name) {
        if let message = mismatch(value, name, rule) { report(message, at: "parameters." + name) }
      }
    }
    for (sectionIndex, section) in benchmark.sections.enumerated() {
      for (controlIndex, control) in section.controls.enumerated() {
        guard case .rules(let selections) = control.coverage else { continue }
        for (index, selection) in selections.enumerated() {
          let path = "sections.\(sectionIndex).controls.\(controlIndex).rules.\(index)."
          guard let rule = rule(selection.rule) else {
            report(
              "no rule is called '\(selection.rule)'"
                + NearestName.suggestion(for: selection.rule, in: rules.map(\.id)),
              at: path + "id")
            continue
          }
          let names = parameterNames(of: rule)
          for (name, value) in selection.parameters.sorted(by: { $0.key < $1.key }) {
            guard names.contains(name) else {
              report(
                "rule \(rule.id) has no parameter '\(name)'" + NearestName.suggestion(for: name, in: names),
                at: path + "parameters." + name)
              continue
            }
            if let message = mismatch(value, name, rule) { report(message, at: path + "parameters." + name) }
          }
          use(rule)
        }
      }
    }
    if benchmark.sections.contains(where: { $0.mapped != nil }) {
      let selected = Set(expanded(benchmark).selections.map(\.rule))
      for rule in rules where selected.contains(rule.id) { use(rule) }
    }
    for name in benchmark.parameters.keys.sorted() where !used.contains(name) {
      report(
        "no rule of the benchmark has a parameter '\(name)'" + NearestName.suggestion(for: name, in: used),
        at: "parameters." + name)
    }
    return errors
  }

  private func mismatch(_ value: ParameterValue, _ name: String, _ rule: Rule) -> String? {
    guard let parameter = declaration(of: name, for: rule), parameter.kind != value.kind else { return nil }
    return "expected \(parameter.kind.article) as the value of '\(name)' of rule \(rule.id)"
  }
}
