/// A selection of rules with its sections, control numbers, parameters and severities.
package struct Benchmark: Equatable, Sendable {
  package var id: String
  package var title: String
  package var version: String
  package var description: String
  package var references: [String]
  /// Values for every rule of the benchmark that has the parameter.
  package var parameters: [String: ParameterValue]
  package var sections: [Section]

  package init(
    id: String, title: String, version: String, description: String, references: [String],
    parameters: [String: ParameterValue], sections: [Section]
  ) {
    self.id = id
    self.title = title
    self.version = version
    self.description = description
    self.references = references
    self.parameters = parameters
    self.sections = sections
  }

  package struct Section: Equatable, Sendable {
    package var id: String
    package var title: String
    package var controls: [Control]
    /// With what the numbers of its controls begin, where these are not listed but taken from the `controls` of rules.
    package var mapped: String?

    package init(id: String, title: String, controls: [Control], mapped: String? = nil) {
      self.id = id
      self.title = title
      self.controls = controls
      self.mapped = mapped
    }
  }

  package struct Control: Equatable, Sendable {
    package var id: String
    package var title: String
    package var coverage: Coverage

    package init(id: String, title: String, coverage: Coverage) {
      self.id = id
      self.title = title
      self.coverage = coverage
    }
  }

  /// What Muster does about a control; every control of the section says one of these.
  package enum Coverage: Equatable, Sendable {
    case rules([Selection])
    /// A person has to look: how.
    case manual(String)
    /// Not in this version yet: what it waits for.
    case coming(String)
    /// Not Muster's to judge: why.
    case outOfScope(String)
  }

  /// A rule with what the benchmark sets for it.
  package struct Selection: Equatable, Sendable {
    package var rule: String
    package var parameters: [String: ParameterValue]
    package var severity: Severity?

    package init(rule: String, parameters: [String: ParameterValue] = [:], severity: Severity? = nil) {
      self.rule = rule
      self.parameters = parameters
      self.severity = severity
    }
  }
}
