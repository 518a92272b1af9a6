/// Rules, benchmarks and shared parameters that a run may select from.
package struct RuleLibrary: Sendable {
  /// Sorted by id, each id once.
  package private(set) var rules: [Rule]
  /// Sorted by id, each id once.
  package private(set) var benchmarks: [Benchmark]
  /// Parameters that any rule uses by `:name` without declaring them.
  package private(set) var parameters: [String: Parameter]
  /// What a reader of the report should know: which built-in rules were replaced.
  package private(set) var notes: [String]
  /// The files of rules that were read from files, by rule id.
  package private(set) var ruleFiles: [String: RuleFile]
  /// The files of benchmarks that were read from files, by benchmark id.
  package private(set) var benchmarkFiles: [String: RuleFile]
  /// The file of the shared parameters, if they were read from one.
  package private(set) var parameterFile: RuleFile?

  package init(
    rules: [Rule] = [], benchmarks: [Benchmark] = [], parameters: [String: Parameter] = [:],
    ruleFiles: [String: RuleFile] = [:], benchmarkFiles: [String: RuleFile] = [:],
    parameterFile: RuleFile? = nil
  ) {
    self.rules = rules.sorted { $0.id < $1.id }
    self.benchmarks = benchmarks.sorted { $0.id < $1.id }
    self.parameters = parameters
    self.ruleFiles = ruleFiles
    self.benchmarkFiles = benchmarkFiles
    self.parameterFile = parameterFile
    notes = []
  }

  package func rule(_ id: String) -> Rule? { rules.first { $0.id == id } }

  package func benchmark(_ id: String) -> Benchmark? { benchmarks.first { $0.id == id } }

  /// The declaration in force for a rule: its own, or else the shared one.
  package func declaration(of parameter: String, for rule: Rule) -> Parameter? {
    rule.parameters[parameter] ?? parameters[parameter]
  }

  /// This library with another's rules, benchmarks and parameters, which replace those of the same name.
  package func adding(_ other: RuleLibrary) -> RuleLibrary {
    var sum = self
    let newRules = Set(other.rules.map(\.id))
    let newBenchmarks = Set(other.benchmarks.map(\.id))
    for rule in rules where newRules.contains(rule.id) {
      sum.notes.append("rule \(rule.id) is replaced by \(other.ruleFiles[rule.id]?.path ?? "another")")
    }
    for benchmark in benchmarks where newBenchmarks.contains(benchmark.id) {
      let path = other.benchmarkFiles[benchmark.id]?.path ?? "another"
      sum.notes.append("benchmark \(benchmark.id) is replaced by \(path)")
    }
    for name in parameters.keys.sorted() where other.parameters[name] != nil {
      sum.notes.append("shared parameter \(name) is replaced by \(other.parameterFile?.path ?? "another")")
    }
    sum.rules = (rules.filter { !newRules.contains($0.id) } + other.rules).sorted { $0.id < $1.id }
    sum.benchmarks = (benchmarks.filter { !newBenchmarks.contains($0.id) } + other.benchmarks)
      .sorted { $0.id < $1.id }
    sum.parameters.merge(other.parameters) { $1 }
    sum.ruleFiles.merge(other.ruleFiles) { $1 }
    sum.benchmarkFiles.merge(other.benchmarkFiles) { $1 }
    sum.parameterFile = other.parameterFile ?? parameterFile
    sum.notes += other.notes
    return sum
  }
}
