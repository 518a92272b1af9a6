/// What a run does: each rule with its parameters, and which of these runs each control looks at.
package struct RulePlan: Equatable, Sendable {
  /// Sorted by rule, then parameters; a rule stands there once for each distinct set of parameters.
  package var runs: [RuleRun]
  /// The benchmarks that were named, sorted by id.
  package var benchmarks: [BenchmarkPlan]

  package init(runs: [RuleRun], benchmarks: [BenchmarkPlan]) {
    self.runs = runs
    self.benchmarks = benchmarks
  }
}

/// One rule with the parameters in force.
package struct RuleRun: Equatable, Sendable {
  package var rule: Rule
  /// Every parameter that the rule declares, and every shared one that it uses.
  package var parameters: [String: ParameterValue]
  /// Those whose value is not the default: what tells two runs of a rule apart in fingerprints.
  package var changedParameters: [String: ParameterValue]
  /// The highest that a benchmark asks for.
  package var severity: Severity
  /// The ids of the named benchmarks that ask for it, sorted.
  package var benchmarks: [String]
  /// `sha256:` of everything in the rule that decides its results.
  package var digest: String

  package init(
    rule: Rule, parameters: [String: ParameterValue], changedParameters: [String: ParameterValue],
    severity: Severity, benchmarks: [String], digest: String
  ) {
    self.rule = rule
    self.parameters = parameters
    self.changedParameters = changedParameters
    self.severity = severity
    self.benchmarks = benchmarks
    self.digest = digest
  }
}

/// A benchmark with the runs that judge its controls.
package struct BenchmarkPlan: Equatable, Sendable {
  package var benchmark: Benchmark
  /// By section and control: indices of the plan's runs, one for each of the control's rules; nil: not run.
  package var runs: [[[Int?]]]

  package init(benchmark: Benchmark, runs: [[[Int?]]]) {
    self.benchmark = benchmark
    self.runs = runs
  }
}
