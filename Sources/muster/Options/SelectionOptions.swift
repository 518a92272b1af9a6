import ArgumentParser
import Rules

/// Which rules to run, and with which parameters.
struct SelectionOptions: ParsableArguments {
  @Option(
    name: .customLong("benchmark"),
    help: ArgumentHelp(
      "Run the rules of a benchmark; 'all' runs every rule. May be given several times. Default: account-setup, where no --rule is given either.",
      valueName: "id"))
  var benchmarks: [String] = []

  @Option(
    name: .customLong("rule"), help: ArgumentHelp("Run a rule. May be given several times.", valueName: "id"))
  var rules: [String] = []

  @Option(
    name: .customLong("exclude"),
    help: ArgumentHelp("Leave a rule out. May be given several times.", valueName: "id"))
  var excludes: [String] = []

  @Option(help: "Keep only rules of this severity or above: \(Severity.words).")
  var severity: Severity?

  @Option(
    name: .customLong("set"),
    help: ArgumentHelp(
      "Set a rule's parameter, or with PARAMETER=VALUE a shared one. May be given several times.",
      valueName: "rule.parameter=value"))
  var settings: [String] = []

  /// What is to run, in the order in which it runs; `others` are the benchmarks of a caller who named nothing.
  func plan(of library: RuleLibrary, withoutChoice others: [String] = []) throws -> RulePlan {
    do {
      return try library.plan(
        SelectionRequest(
          benchmarks: benchmarks.isEmpty && rules.isEmpty ? others : benchmarks, rules: rules,
          excludes: excludes, minimumSeverity: severity,
          settings: settings))
    } catch {
      throw Refusal("\(error)")
    }
  }
}

extension Severity: ExpressibleByArgument {
  fileprivate static var words: String { allCases.map(\.rawValue).joined(separator: ", ") }
}
