import IAM
package import Rules

/// What was audited, by what measure, and what came out: what `verified` alone does not say.
///
/// All of it is from what was judged again, and nothing from what the signer says of it.
package struct AuditSummary: Equatable, Sendable {
  /// A rule that ran.
  package struct Run: Equatable, Sendable {
    package var rule: String
    /// `sha256:` of everything in the rule that decides its results.
    package var digest: String
    package var severity: Severity
    package var parameters: [String: ParameterValue]
  }

  /// A parameter whose value is not the rule's own.
  package struct ChangedParameter: Equatable, Sendable {
    package var rule: String
    package var name: String
    package var value: ParameterValue
    /// Nil if the rule has no such parameter any more.
    package var standard: ParameterValue?
  }

  /// A rule whose severity is not its own.
  package struct ChangedSeverity: Equatable, Sendable {
    package var rule: String
    package var severity: Severity
    package var standard: Severity
  }

  /// A benchmark whose controls were judged.
  package struct Covered: Equatable, Sendable {
    package var id: String
    package var rules: Int
    /// Those that it selects and that did not run.
    package var notRun: [String]
  }

  /// The benchmarks that were named, `all` not among them.
  package internal(set) var benchmarks: [Covered] = []
  /// In the order in which they ran.
  package internal(set) var runs: [Run] = []
  /// The rules that the auditor added, or put in the place of built-in ones.
  package internal(set) var ownRules: [String] = []
  package internal(set) var changedParameters: [ChangedParameter] = []
  package internal(set) var changedSeverities: [ChangedSeverity] = []
  package internal(set) var threshold: Threshold
  package internal(set) var allowUnknown: Bool
  package internal(set) var waivers: [Assessment.WaiverRecord]
  package internal(set) var attestations: [Assessment.AttestationRecord]
  /// Whether only what is new since an earlier assessment counted.
  package internal(set) var hasBaseline: Bool
  package internal(set) var exitStatus: Int
  package internal(set) var results: Assessment.Summary

  /// `builtIn`: the rules of the bundle without those of its auditor.
  init(_ assessment: Assessment, plan: RulePlan, library: RuleLibrary, builtIn: RuleLibrary) {
    threshold = assessment.threshold
    allowUnknown = assessment.allowUnknown
    waivers = assessment.waivers
    attestations = assessment.attestations
    hasBaseline = assessment.baseline != nil
    exitStatus = assessment.exitStatus
    results = assessment.summary
    for run in plan.runs {
      runs.append(
        Run(rule: run.rule.id, digest: run.digest, severity: run.severity, parameters: run.parameters))
      let standards = library.defaults(of: run.rule)
      for (name, value) in run.changedParameters.sorted(by: { $0.key < $1.key }) {
        changedParameters.append(
          ChangedParameter(rule: run.rule.id, name: name, value: value, standard: standards[name]))
      }
      if run.severity != run.rule.severity {
        changedSeverities.append(
          ChangedSeverity(rule: run.rule.id, severity: run.severity, standard: run.rule.severity))
      }
      let original = builtIn.rule(run.rule.id).map { RuleDigest.digest(of: $0, in: builtIn) }
      if original != run.digest { ownRules.append(run.rule.id) }
    }
    let ran = Set(plan.runs.map(\.rule.id))
    benchmarks = plan.benchmarks.map { plan in
      let rules = Set(plan.benchmark.selections.map(\.rule))
      return Covered(
        id: plan.benchmark.id, rules: rules.count, notRun: rules.subtracting(ran).sorted())
    }
  }

  /// The waivers that accept something.
  package var activeWaivers: [Assessment.WaiverRecord] { waivers.filter { $0.state == .active } }

  /// Those of them that take in more than anybody has looked at.
  package var wideWaivers: [Assessment.WaiverRecord] { activeWaivers.filter { !$0.tooWide.isEmpty } }

  package var activeAttestations: Int { attestations.count { $0.state == .active } }
}
