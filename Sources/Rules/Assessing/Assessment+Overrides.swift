extension Assessment {
  /// What the command line or a configuration changed of what rules and benchmarks say: whoever reads that a run passed has to know.
  package struct Overrides: Equatable, Sendable {
    /// A rule whose severity is another one.
    package struct Severities: Equatable, Sendable {
      package var rule: String
      package var severity: Severity
      /// The rule's own, or the benchmark's.
      package var own: Severity

      package init(rule: String, severity: Severity, own: Severity) {
        self.rule = rule
        self.severity = severity
        self.own = own
      }
    }

    /// A parameter whose value is another one.
    package struct Parameters: Equatable, Sendable {
      package var rule: String
      package var name: String
      package var value: ParameterValue
      /// The benchmark's, or the default.
      package var own: ParameterValue

      package init(rule: String, name: String, value: ParameterValue, own: ParameterValue) {
        self.rule = rule
        self.name = name
        self.value = value
        self.own = own
      }
    }

    package var severities: [Severities] = []
    package var parameters: [Parameters] = []
    /// The rules of the benchmarks that did not run, sorted.
    package var leftOut: [String] = []

    package init() {}

    package var isEmpty: Bool { severities.isEmpty && parameters.isEmpty && leftOut.isEmpty }

    /// The rules that count for less than they would by themselves.
    package var lowered: Set<String> { Set(severities.filter { $0.severity < $0.own }.map(\.rule)) }

    /// What reports say of it among their notes.
    package var notes: [String] {
      var notes: [String] = []
      func note(_ what: String, _ items: [String]) {
        if items.isEmpty { return }
        let more = items.count > 20 ? " and \(items.count - 20) more" : ""
        notes.append("\(what): \(items.prefix(20).joined(separator: ", "))\(more)")
      }
      note(
        "severities changed by configuration",
        severities.map { "\($0.rule) is \($0.severity.rawValue) and not \($0.own.rawValue)" })
      note(
        "parameters changed by configuration",
        parameters.map { "\($0.rule).\($0.name) is \($0.value.shown) and not \($0.own.shown)" })
      note("rules of the benchmarks left out by configuration", leftOut)
      return notes
    }
  }
}
