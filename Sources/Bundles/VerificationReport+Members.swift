import IAM
import JSON
import Rules

/// What the JSON of a verification says of an audit: reports/schema/verification-v1.schema.json.
extension JSONWriter {
  mutating func entries(_ entries: [(kind: String, message: String)]) {
    objects(entries) { json, entry in
      json.member("kind", entry.kind)
      json.member("message", entry.message)
    }
  }

  mutating func evidence(of claims: BundleCheck.Claims) {
    object { json in
      json.member("collected_at", claims.evidence.collectedAt?.iso8601)
      json.member("collected_by", claims.collectedBy)
      json.member("documents", claims.evidence.documents)
      json.member("sha256", claims.evidence.sha256)
    }
  }

  mutating func summary(_ summary: AuditSummary) {
    object { json in
      json.key("benchmarks")
      json.objects(summary.benchmarks) { json, benchmark in
        json.member("id", benchmark.id)
        json.member("rules", benchmark.rules)
        json.member("not_run", benchmark.notRun)
      }
      json.member("rules", Set(summary.runs.map(\.rule)).count)
      json.member("known_rules", summary.knownRules)
      json.member("own_benchmarks", summary.ownBenchmarks)
      json.member("own_rules", summary.ownRules)
      json.key("changed_parameters")
      json.objects(summary.changedParameters) { json, changed in
        json.member("rule", changed.rule)
        json.member("parameter", changed.name)
        json.key("value")
        json.parameterValue(changed.value)
        json.key("default")
        if let standard = changed.standard { json.parameterValue(standard) } else { json.null() }
      }
      json.key("changed_severities")
      json.objects(summary.changedSeverities) { json, changed in
        json.member("rule", changed.rule)
        json.member("severity", changed.severity.rawValue)
        json.member("default", changed.standard.rawValue)
      }
      json.member("threshold", summary.threshold.rawValue)
      json.member("allow_unknown", summary.allowUnknown)
      json.member("baseline", summary.hasBaseline)
      json.key("waivers")
      json.object { json in
        json.member("in_force", summary.activeWaivers.count)
        json.member("waived_results", summary.results.waived)
        json.key("too_wide")
        json.objects(summary.wideWaivers) { json, waiver in
          json.member("rule", waiver.rule)
          json.member("subject", waiver.subject)
          json.member("owner", waiver.owner)
          json.member("expires", waiver.expires)
          json.member("results", waiver.matches)
          json.member("why", waiver.tooWide.map(\.rawValue))
        }
      }
      json.member("attestations_in_force", summary.activeAttestations)
      json.member("exit_status", summary.exitStatus)
      json.key("results")
      json.object { json in
        for status in ResultStatus.allCases { json.member(status.rawValue, summary.results.byStatus[status]) }
      }
      json.key("failed_by_severity")
      json.counts(summary.results.failedBySeverity)
      json.key("unknown_by_severity")
      json.counts(summary.results.unknownBySeverity)
    }
  }

  private mutating func counts(_ counts: [Severity: Int]) {
    object { json in
      for severity in Severity.allCases.sorted(by: >) {
        json.member(severity.rawValue, counts[severity] ?? 0)
      }
    }
  }
}
