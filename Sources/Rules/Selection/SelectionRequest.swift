/// Which rules a run wants, as the command line or a configuration says it.
package struct SelectionRequest: Equatable, Sendable {
  /// Ids; `all` stands for every rule.
  package var benchmarks: [String]
  package var rules: [String]
  package var excludes: [String]
  /// Keeps rules at or above it.
  package var minimumSeverity: Severity?
  /// `RULE.PARAMETER=VALUE`, or `PARAMETER=VALUE` for a shared parameter.
  package var settings: [String]

  package init(
    benchmarks: [String] = [], rules: [String] = [], excludes: [String] = [],
    minimumSeverity: Severity? = nil,
    settings: [String] = []
  ) {
    self.benchmarks = benchmarks
    self.rules = rules
    self.excludes = excludes
    self.minimumSeverity = minimumSeverity
    self.settings = settings
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
