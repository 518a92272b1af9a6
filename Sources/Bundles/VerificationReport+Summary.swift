import IAM
import Rules

/// What the text of a verification says of an audit.
extension VerificationReport {
  /// How many names a line shows.
  private static let mostNames = 12

  static func evidence(of claims: BundleCheck.Claims) -> String {
    let evidence = claims.evidence
    return
      (evidence.collectedAt.map { "collected at \($0.iso8601)" } ?? "collected at a time that nothing says")
      + (claims.collectedBy.map { " by \($0)" } ?? "")
      + ", \(count(evidence.documents, "document")), digest \(evidence.sha256)"
  }

  static func words(of made: AuditCircumstances) -> String {
    let origin =
      switch made.origin {
      case .aws: "AWS was asked in the same run"
      case .snapshot: "the evidence was read from a folder"
      }
    let clock =
      switch made.clock {
      case .machine: "judged by the clock of the machine"
      case .given: "judged as of a time that was given (--now)"
      case .collection: "judged as of the collection (--as-of-collection)"
      }
    return "at \(made.madeAt.iso8601); \(origin); \(clock)"
  }

  static func facts(of summary: AuditSummary, _ made: AuditCircumstances?) -> [(String, String)] {
    var facts = [("scope", scope(of: summary, made))]
    for benchmark in summary.benchmarks where !benchmark.notRun.isEmpty {
      facts.append(
        ("not run", "of \(benchmark.id), \(count(benchmark.notRun.count, "rule")): \(list(benchmark.notRun))")
      )
    }
    if let made, !made.excluded.isEmpty { facts.append(("excluded", list(made.excluded))) }
    if !summary.ownBenchmarks.isEmpty {
      facts.append(("own", "benchmarks that are not those of Muster: \(list(summary.ownBenchmarks))"))
    }
    if !summary.ownRules.isEmpty {
      facts.append(
        ("own", "\(count(summary.ownRules.count, "rule")) not of Muster: \(list(summary.ownRules))"))
    }
    if !summary.changedParameters.isEmpty {
      facts.append(
        (
          "parameters",
          list(
            summary.changedParameters.map {
              "\($0.rule).\($0.name)=\($0.value.shown) (\($0.standard.map(\.shown) ?? "none"))"
            })
        ))
    }
    if !summary.changedSeverities.isEmpty {
      facts.append(
        (
          "severities",
          list(
            summary.changedSeverities.map {
              "\($0.rule)=\($0.severity.rawValue) (\($0.standard.rawValue))"
            })
        ))
    }
    if !summary.waivers.isEmpty {
      let wide = summary.wideWaivers.count
      facts.append(
        (
          "waivers",
          "\(summary.activeWaivers.count) of \(summary.waivers.count) in force, \(count(summary.results.waived, "result")) waived"
            + (wide == 0 ? "" : ", \(wide) too wide")
        ))
    }
    if !summary.attestations.isEmpty {
      facts.append(
        ("attested", "\(summary.activeAttestations) of \(summary.attestations.count) attestations in force"))
    }
    facts.append(("verdict", verdict(of: summary)))
    return facts
  }

  private static func scope(of summary: AuditSummary, _ made: AuditCircumstances?) -> String {
    var parts = summary.benchmarks.map(\.id)
    if made?.benchmarks.contains("all") == true { parts.append("all rules") }
    if let rules = made?.rules, !rules.isEmpty { parts.append("\(count(rules.count, "rule")) by name") }
    let rules = Set(summary.runs.map(\.rule)).count
    return "\(rules) of \(count(summary.knownRules, "rule")) ran"
      + (parts.isEmpty ? "" : ": " + parts.joined(separator: ", "))
      + (made?.minimumSeverity.map { "; those of severity \($0.rawValue) and above" } ?? "")
  }

  private static func verdict(of summary: AuditSummary) -> String {
    let counts = summary.results.byStatus
    return "exit status \(summary.exitStatus), threshold \(summary.threshold.rawValue)"
      + (summary.allowUnknown ? ", what could not be told does not count" : "")
      + (summary.hasBaseline ? ", only what is new since the baseline counts" : "")
      + ": \(counts[.fail]) failed, \(counts[.unknown]) could not be told, \(counts[.pass]) passed"
  }

  private static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }

  private static func list(_ names: [String]) -> String {
    names.prefix(mostNames).joined(separator: ", ")
      + (names.count > mostNames ? " and \(names.count - mostNames) more" : "")
  }
}
