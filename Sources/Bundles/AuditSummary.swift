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

  /// A parameter whose value is neither the rule's own nor what Muster's benchmarks ask for.
  package struct ChangedParameter: Equatable, Sendable {
    package var rule: String
    package var name: String
    package var value: ParameterValue
    /// Nil if the standard rule has no such parameter.
    package var standard: ParameterValue?
  }

  /// A rule whose severity is neither its own nor what Muster's benchmarks ask for.
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
  /// How many rules there were to choose from.
  package internal(set) var knownRules: Int
  /// The benchmarks that the auditor added, or put in the place of built-in ones.
  package internal(set) var ownBenchmarks: [String]
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
    knownRules = library.rules.count
    ownBenchmarks = plan.benchmarks.map(\.benchmark.id).filter {
      builtIn.benchmark($0) != library.benchmark($0)
    }
    let standards = Standards(plan, builtIn: builtIn)
    for run in plan.runs {
      runs.append(
        Run(rule: run.rule.id, digest: run.digest, severity: run.severity, parameters: run.parameters))
      let standard = standards.run(like: run)
      let values = standard?.parameters ?? library.defaults(of: run.rule)
      for (name, value) in run.parameters.sorted(by: { $0.key < $1.key }) where values[name] != value {
        changedParameters.append(
          ChangedParameter(rule: run.rule.id, name: name, value: value, standard: values[name]))
      }
      let severity = standard?.severity ?? run.rule.severity
      if run.severity != severity {
        changedSeverities.append(
          ChangedSeverity(rule: run.rule.id, severity: run.severity, standard: severity))
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

/// What the same benchmarks and rules are without anything that an auditor changed.
private struct Standards {
  private let runs: [String: [RuleRun]]

  init(_ plan: RulePlan, builtIn: RuleLibrary) {
    let request = SelectionRequest(
      benchmarks: plan.benchmarks.map(\.benchmark.id).filter { builtIn.benchmark($0) != nil },
      rules: Set(plan.runs.map(\.rule.id)).filter { builtIn.rule($0) != nil }.sorted())
    let standard = try? builtIn.plan(request)
    runs = Dictionary(grouping: standard?.runs ?? [], by: \.rule.id)
  }

  /// The standard run that `run` is, or was made of; nil for a rule of the auditor's own.
  func run(like run: RuleRun) -> RuleRun? {
    let runs = runs[run.rule.id]
    return runs?.first { $0.parameters == run.parameters } ?? runs?.first
  }
}
