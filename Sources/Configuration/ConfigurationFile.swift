package import Reporting
package import Rules

/// What a `muster.yaml` says; nil is what it leaves open.
///
/// Names of rules, benchmarks and parameters are compared with what there is by ``problems(in:)`` and
/// ``parameterSettings(in:)``, because the file itself names the folders of further rules.
package struct ConfigurationFile: Sendable {
  /// As it is shown in messages: relative to the working directory where it was found upwards.
  package var path: String
  package var benchmarks: Placed<[Placed<String>]>?
  package var rules: Placed<[Placed<String>]>?
  package var exclude: Placed<[Placed<String>]>?
  package var ruleFolders: Placed<[String]>?
  package var minimumSeverity: Placed<Severity>?
  package var parameters: [Parameter]
  package var severities: [SeverityOverride]
  package var failOn: Placed<Threshold>?
  package var allowUnknown: Placed<Bool>?
  package var allowRejudged: Placed<Bool>?
  package var list: Placed<OutcomeListing>?
  package var waivers: Placed<[String]>?
  package var strictWaivers: Placed<Bool>?
  package var attestations: Placed<[String]>?
  package var baseline: Placed<String>?
  package var formats: Placed<[Report]>?
  package var output: Placed<String>?
  package var profile: Placed<String>?
  package var region: Placed<String>?
  package var roleARN: Placed<String>?

  /// A value of a parameter, whose type only its declaration tells.
  package struct Parameter: Sendable {
    /// Nil for a shared one.
    package var rule: Placed<String>?
    package var name: Placed<String>
    package var value: FileNode
  }

  /// What a rule's severity is from here on.
  package struct SeverityOverride: Sendable {
    package var rule: Placed<String>
    package var severity: Severity
  }

  /// A report to write; without a file to standard output or the output folder.
  package struct Report: Equatable, Sendable {
    package var format: ReportFormat
    package var file: String?
  }

  /// Reads the file that a user named.
  package init(file path: String) throws(RuleFileErrors) {
    let text: String
    do { text = try RuleFiles.text(of: path) } catch { throw RuleFileErrors([error]) }
    try self.init(text, path: path)
  }

  /// Reads the text of a file; relative paths in it begin at the file's folder.
  ///
  /// A file that was `found`, and not named, may write nothing outside of its folder.
  package init(_ text: String, path: String, found: Bool = false) throws(RuleFileErrors) {
    (self, _) = try RuleFiles.decode(text, path: path) { node, problems in
      ConfigurationDecoder(path: path, isFound: found, problems: problems).file(node)
    }
  }

  init(path: String, parameters: [Parameter], severities: [SeverityOverride]) {
    self.path = path
    self.parameters = parameters
    self.severities = severities
  }
}
