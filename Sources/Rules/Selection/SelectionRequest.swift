/// Which rules a run wants, as the command line or a configuration says it.
package struct SelectionRequest: Equatable, Sendable {
  /// Ids; `all` stands for every rule.
  package var benchmarks: [String]
  package var rules: [String]
  package var excludes: [String]
  /// Keeps rules at or above it.
  package var minimumSeverity: Severity?
  /// Where one is set twice, the last holds; what is set for a rule wins over what is shared.
  package var parameters: [ParameterSetting]
  /// By rule: what holds in place of its own severity and of those that benchmarks give it.
  package var severities: [String: Severity]

  package init(
    benchmarks: [String] = [], rules: [String] = [], excludes: [String] = [],
    minimumSeverity: Severity? = nil,
    parameters: [ParameterSetting] = [], severities: [String: Severity] = [:]
  ) {
    self.benchmarks = benchmarks
    self.rules = rules
    self.excludes = excludes
    self.minimumSeverity = minimumSeverity
    self.parameters = parameters
    self.severities = severities
  }

  /// What is selected where neither benchmarks nor rules are named.
  package static let defaultBenchmark = "account-setup"
}

/// Why a selection is refused.
package struct SelectionError: Error, Equatable, Sendable {
  package var message: String

  package init(_ message: String) { self.message = message }
}

extension SelectionError: CustomStringConvertible {
  package var description: String { message }
}
