extension RuleLibrary {
  /// What a run of `request` does; refuses ids and parameters that are not there, and a request that selects nothing.
  package func plan(_ request: SelectionRequest) throws(SelectionError) -> RulePlan {
    var request = request
    if request.benchmarks.isEmpty, request.rules.isEmpty {
      request.benchmarks = [SelectionRequest.defaultBenchmark]
    }
    var planner = RulePlanner(library: self, request: request)
    try planner.checkNames()
    planner.collect()
    let plan = planner.plan()
    guard !plan.runs.isEmpty else { throw SelectionError("no rule is selected") }
    return plan
  }
}

/// Builds one plan.
private struct RulePlanner {
  let library: RuleLibrary
  let request: SelectionRequest
  private let rules: [String: Rule]
  private let benchmarks: [Benchmark]
  private var wanted: [String: WantedRule] = [:]

  /// A rule with one set of parameters, while benchmarks add to it.
  private struct WantedRule {
    var run: RuleRun
    var key: String
  }

  init(library: RuleLibrary, request: SelectionRequest) {
    self.library = library
    self.request = request
    rules = Dictionary(library.rules.map { ($0.id, $0) }) { first, _ in first }
    let names = Set(request.benchmarks)
    benchmarks = library.benchmarks.filter { names.contains($0.id) }.map(library.expanded)
  }

  func checkNames() throws(SelectionError) {
    let benchmarkIDs = library.benchmarks.map(\.id) + ["all"]
    for id in request.benchmarks where !benchmarkIDs.contains(id) {
      let near = library.suggestion(forBenchmark: id)
      throw SelectionError(
        "no benchmark is called '\(id)'"
          + (near.isEmpty ? "; expected one of \(benchmarkIDs.sorted().joined(separator: ", "))" : near))
    }
    for id in request.rules + request.excludes + request.severities.keys.sorted() where rules[id] == nil {
      if let (tool, rules) = library.rules(calledElsewhere: id) {
        throw SelectionError(
          "'\(id)' is a name of \(tool); here it is \(rules.map(\.id).joined(separator: ", "))")
      }
      let near = library.suggestion(forRule: id)
      throw SelectionError(
        "no rule is called '\(id)'" + (near.isEmpty ? "; `muster rules list` names them" : near))
    }
  }

  mutating func collect() {
    for benchmark in benchmarks {
      for selection in benchmark.selections {
        guard let rule = rules[selection.rule] else { continue }
        want(rule, in: benchmark, selection)
      }
    }
    // A rule that a named benchmark already asks for runs as the benchmark wants it, not once more with defaults.
    let asked = Set(wanted.values.map(\.run.rule.id))
    let others = request.benchmarks.contains("all") ? library.rules.map(\.id) : request.rules
    for id in others where !asked.contains(id) {
      if let rule = rules[id] { want(rule, in: nil, Benchmark.Selection(rule: id)) }
    }
  }

  private mutating func want(_ rule: Rule, in benchmark: Benchmark?, _ selection: Benchmark.Selection) {
    let parameters = parameters(of: rule, in: benchmark, selection)
    let key = Self.key(rule.id, parameters)
    let severity = request.severities[rule.id] ?? selection.severity ?? rule.severity
    if var known = wanted[key] {
      known.run.severity = max(known.run.severity, severity)
      if let benchmark, !known.run.benchmarks.contains(benchmark.id) {
        known.run.benchmarks.append(benchmark.id)
        known.run.benchmarks.sort()
      }
      wanted[key] = known
      return
    }
    let defaults = library.defaults(of: rule)
    wanted[key] = WantedRule(
      run: RuleRun(
        rule: rule, parameters: parameters,
        changedParameters: parameters.filter { defaults[$0.key] != $0.value }, severity: severity,
        benchmarks: benchmark.map { [$0.id] } ?? [], digest: RuleDigest.digest(of: rule, in: library)),
      key: key)
  }

  /// The values in force: `--set` of the rule, `--set` of the shared one, the selection, the benchmark, the default.
  private func parameters(of rule: Rule, in benchmark: Benchmark?, _ selection: Benchmark.Selection)
    -> [String: ParameterValue]
  {
    var values = library.defaults(of: rule)
    for name in values.keys {
      if let value = benchmark?.parameters[name] { values[name] = value }
      if let value = selection.parameters[name] { values[name] = value }
      let isShared = rule.parameters[name] == nil
      if isShared, let setting = request.parameters.last(where: { $0.rule == nil && $0.name == name }) {
        values[name] = setting.value
      }
      if let setting = request.parameters.last(where: { $0.rule == rule.id && $0.name == name }) {
        values[name] = setting.value
      }
    }
    return values
  }

  func plan() -> RulePlan {
    let excluded = Set(request.excludes)
    let kept = wanted.values.filter { wanted in
      !excluded.contains(wanted.run.rule.id)
        && wanted.run.severity >= request.minimumSeverity ?? .info
    }.sorted { $0.key < $1.key }
    let indices = Dictionary(kept.enumerated().map { ($1.key, $0) }) { first, _ in first }
    return RulePlan(
      runs: kept.map(\.run),
      benchmarks: benchmarks.map { benchmark in
        BenchmarkPlan(
          benchmark: benchmark,
          runs: benchmark.sections.map { section in
            section.controls.map { control in runs(of: control, in: benchmark, indices) }
          })
      })
  }

  private func runs(of control: Benchmark.Control, in benchmark: Benchmark, _ indices: [String: Int])
    -> [Int?]
  {
    guard case .rules(let selections) = control.coverage else { return [] }
    return selections.map { selection in
      guard let rule = rules[selection.rule] else { return nil }
      return indices[Self.key(rule.id, parameters(of: rule, in: benchmark, selection))]
    }
  }

  /// Sorts by rule, then parameters: no id holds a space.
  private static func key(_ id: String, _ parameters: [String: ParameterValue]) -> String {
    id + " " + parameters.json
  }
}

extension Benchmark {
  /// Every rule that the benchmark selects, in the order of its controls.
  package var selections: [Selection] {
    sections.flatMap(\.controls).flatMap { control -> [Selection] in
      if case .rules(let selections) = control.coverage { selections } else { [] }
    }
  }
}
