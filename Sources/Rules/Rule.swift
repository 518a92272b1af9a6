/// A best-practice rule as its file says it: what to judge, by which condition, why, and how to fix it.
package struct Rule: Equatable, Sendable {
  package var id: String
  package var title: String
  package var severity: Severity
  package var condition: Condition
  /// What a person has to do where evidence cannot tell; makes what would be `unknown` a `manual` result.
  package var manual: String?
  package var description: String
  package var rationale: String
  package var remediation: Remediation
  package var references: [String]
  /// Control numbers by framework: `cis-aws-5.0` to `["1.9"]`.
  package var controls: [String: [String]]
  /// The same check in other tools, by tool.
  package var aliases: [String: [String]]
  package var parameters: [String: Parameter]
  /// Its tests; empty for the rules inside the binary, which carry none.
  package var examples: [Example]

  package init(
    id: String, title: String, severity: Severity, condition: Condition, manual: String?, description: String,
    rationale: String, remediation: Remediation, references: [String], controls: [String: [String]],
    aliases: [String: [String]], parameters: [String: Parameter], examples: [Example]
  ) {
    self.id = id
    self.title = title
    self.severity = severity
    self.condition = condition
    self.manual = manual
    self.description = description
    self.rationale = rationale
    self.remediation = remediation
    self.references = references
    self.controls = controls
    self.aliases = aliases
    self.parameters = parameters
    self.examples = examples
  }
}

extension Rule {
  package enum Condition: Equatable, Sendable {
    /// One result for each row of a table.
    case rows(RowCondition)
    /// A whole SELECT with Powerpipe's columns `resource`, `status` and `reason`.
    case query(String)
  }

  /// SQL expressions over the rows of `resource`.
  package struct RowCondition: Equatable, Sendable {
    package var resource: String
    /// Where it does not hold, the rule is not applicable; nil: everywhere.
    package var when: String?
    /// True passes, false fails, NULL is unknown; nil: only a person can tell.
    package var require: String?
    /// The ARN that the result is about.
    package var subject: String
    /// Tells several rows of one subject apart.
    package var detail: String?
    package var reason: String?
    /// What the evidence suggests of a row that it does not decide; a manual result says it before what a person has to do.
    package var inference: String?
    /// When what an attestation would be about last changed: one of an earlier day is void.
    package var attestedSince: String?

    package init(
      resource: String, when: String?, require: String?, subject: String, detail: String?, reason: String?,
      inference: String? = nil, attestedSince: String? = nil
    ) {
      self.resource = resource
      self.when = when
      self.require = require
      self.subject = subject
      self.detail = detail
      self.reason = reason
      self.inference = inference
      self.attestedSince = attestedSince
    }
  }

  package struct Remediation: Equatable, Sendable {
    package var text: String
    /// AWS CLI commands; `{column}` stands for a value of the result's evidence.
    package var cli: String?
    package var terraform: String?

    package init(text: String, cli: String?, terraform: String?) {
      self.text = text
      self.cli = cli
      self.terraform = terraform
    }
  }
}
