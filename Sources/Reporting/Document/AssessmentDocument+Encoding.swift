import JSON
package import Rules

extension AssessmentDocument {
  /// Writes the whole assessment, indented, with a newline at the end.
  package static func encode(_ assessment: Assessment) -> [UInt8] {
    var json = JSONWriter(capacity: 1_000 * assessment.results.count + 500 * assessment.principals.count)
    write(&json, assessment)
    json.endLine()
    return json.bytes
  }

  /// The same piece by piece, in order.
  static func encode(_ assessment: Assessment, to take: @escaping @Sendable ([UInt8]) -> Void) {
    var json = JSONWriter(handingOver: take)
    write(&json, assessment)
    json.endLine()
    take(json.bytes)
  }

  /// Writes the assessment as a value of a larger document, or as a document of its own.
  static func write(_ json: inout JSONWriter, _ assessment: Assessment) {
    json.object { json in
      json.member("schema_version", schemaVersion)
      json.key("tool")
      json.object { json in
        json.member("name", "muster")
        json.member("version", assessment.toolVersion)
      }
      json.key("account")
      json.object { json in
        json.member("id", assessment.account.id)
        json.member("partition", assessment.account.partition)
        json.member("alias", assessment.account.alias)
      }
      json.member("collected_by", assessment.collectedBy)
      json.member("collected_at", assessment.collectedAt)
      json.member("evaluated_at", assessment.evaluatedAt)
      json.member("as_of_collection", assessment.asOfCollection)
      json.member("threshold", assessment.threshold.rawValue)
      json.member("allow_unknown", assessment.allowUnknown)
      if assessment.strictWaivers { json.member("strict_waivers", true) }
      json.member("exit_status", assessment.exitStatus)
      if let redaction = assessment.redaction {
        json.key("redaction")
        json.object { json in
          json.member("key_id", redaction.keyID)
          json.member("stable", redaction.isStable)
        }
      }
      if let baseline = assessment.baseline { json.baseline(baseline) }
      json.members("benchmarks", assessment.benchmarks) { $0.benchmark($1) }
      json.key("summary")
      json.summary(assessment.summary)
      json.members("rules", assessment.rules) { $0.rule($1) }
      json.members("results", assessment.results) { $0.result($1) }
      json.members("evidence", assessment.evidence) { $0.evidence($1) }
      json.members("waivers", assessment.waivers) { $0.waiver($1) }
      json.members("attestations", assessment.attestations) { $0.attestation($1) }
      json.members("principals", assessment.principals) { $0.principal($1) }
      if !assessment.statements.isEmpty {
        json.members("statements", assessment.statements) { json, statement in
          json.member("name", statement.name)
          json.member("text", statement.text)
        }
      }
      json.member("notes", assessment.notes)
      if let overrides = assessment.overrides { json.overrides(overrides) }
      if let history = assessment.history {
        json.key("history")
        json.object { $0.members(of: history) }
      }
    }
  }
}

extension JSONWriter {
  fileprivate mutating func members<Element: Sendable>(
    _ name: String, _ elements: [Element], _ write: @Sendable (inout JSONWriter, Element) -> Void
  ) {
    key(name)
    array { json in json.items(elements) { json, element in json.object { write(&$0, element) } } }
  }

  fileprivate mutating func overrides(_ overrides: Assessment.Overrides) {
    key("overrides")
    object { json in
      json.members("severities", overrides.severities) { json, entry in
        json.member("rule", entry.rule)
        json.member("severity", entry.severity.rawValue)
        json.member("own", entry.own.rawValue)
      }
      json.members("parameters", overrides.parameters) { json, entry in
        json.member("rule", entry.rule)
        json.member("name", entry.name)
        json.key("value")
        json.parameterValue(entry.value)
        json.key("own")
        json.parameterValue(entry.own)
      }
      json.member("left_out", overrides.leftOut)
    }
  }

  fileprivate mutating func baseline(_ baseline: Assessment.Baseline) {
    key("baseline")
    object { json in
      json.member("name", baseline.name)
      json.member("sha256", baseline.sha256)
      json.member("tool_version", baseline.toolVersion)
      json.member("collected_at", baseline.collectedAt)
      json.member("evaluated_at", baseline.evaluatedAt)
      json.member("exit_status_without", baseline.exitStatusWithout)
      json.key("counts")
      json.object { json in
        for state in Assessment.BaselineState.allCases {
          json.member(state.rawValue, baseline.states[state, default: 0])
        }
        json.member("fixed", baseline.fixed)
        json.member("told", baseline.told)
        json.member("unselected", baseline.unselected)
      }
    }
  }

  fileprivate mutating func benchmark(_ benchmark: Assessment.BenchmarkOutcome) {
    member("id", benchmark.id)
    member("title", benchmark.title)
    member("version", benchmark.version)
    members("sections", benchmark.sections) { json, section in
      json.member("id", section.id)
      json.member("title", section.title)
      json.members("controls", section.controls) { json, control in
        json.member("id", control.id)
        json.member("title", control.title)
        json.member("rules", control.rules)
        json.member("status", control.status.rawValue)
        if let note = control.note { json.member("note", note) }
      }
    }
  }

  mutating func summary(_ summary: Assessment.Summary) {
    object { json in
      json.key("by_status")
      json.counts(summary.byStatus)
      json.severities("failed_by_severity", summary.failedBySeverity)
      json.severities("unknown_by_severity", summary.unknownBySeverity)
      json.member("waived", summary.waived)
    }
  }

  private mutating func counts(_ counts: Assessment.Counts) {
    object { json in
      json.member("pass", counts[.pass])
      json.member("fail", counts[.fail])
      json.member("unknown", counts[.unknown])
      json.member("not_applicable", counts[.notApplicable])
      json.member("manual", counts[.manual])
    }
  }

  private mutating func severities(_ name: String, _ numbers: [Severity: Int]) {
    key(name)
    object { json in
      for severity in Severity.allCases { json.member(severity.rawValue, numbers[severity, default: 0]) }
    }
  }

  fileprivate mutating func rule(_ rule: Assessment.RuleOutcome) {
    member("id", rule.id)
    member("title", rule.title)
    member("severity", rule.severity.rawValue)
    member("description", rule.description)
    member("rationale", rule.rationale)
    key("remediation")
    object { json in
      json.member("text", rule.remediation.text)
      json.member("cli", rule.remediation.cli)
      if let terraform = rule.remediation.terraform { json.member("terraform", terraform) }
    }
    member("references", rule.references)
    lists("controls", rule.controls)
    lists("aliases", rule.aliases)
    parameters(rule.parameters)
    member("digest", rule.digest)
    key("counts")
    counts(rule.counts)
    member("waived", rule.waived)
    key("condition")
    condition(rule.condition)
    member("sources", rule.sources)
    member("manual", rule.manual)
    member("error", rule.error)
  }

  private mutating func condition(_ condition: Rule.Condition) {
    object { json in
      switch condition {
      case .rows(let rows):
        json.member("resource", rows.resource)
        json.member("when", rows.when)
        json.member("require", rows.require)
        json.member("subject", rows.subject)
        json.member("detail", rows.detail)
        json.member("reason", rows.reason)
      case .query(let query):
        json.member("query", query)
      }
    }
  }

  private mutating func lists(_ name: String, _ lists: [String: [String]]) {
    key(name)
    object { json in
      for (key, values) in lists.sorted(by: { $0.key < $1.key }) { json.member(key, values) }
    }
  }

  private mutating func parameters(_ parameters: [String: ParameterValue]) {
    key("parameters")
    parameterValues(parameters)
  }

  fileprivate mutating func result(_ result: Assessment.Result) {
    member("rule", result.rule)
    member("severity", result.severity.rawValue)
    member("status", result.status.rawValue)
    member("subject", result.subject)
    member("detail", result.detail)
    member("reason", result.reason)
    key("evidence")
    object { json in
      for value in result.evidence {
        json.key(value.column)
        switch value.value {
        case .null: json.null()
        case .bool(let flag): json.bool(flag)
        case .integer(let number): json.integer(number)
        case .text(let text): json.string(text)
        }
      }
    }
    parameters(result.parameters)
    member("benchmarks", result.benchmarks)
    member("remediation_cli", result.remediationCLI)
    member("fingerprint", result.fingerprint)
    if let state = result.baselineState { member("baseline_state", state.rawValue) }
    if let since = result.failingSince { member("failing_since", since) }
    member("waived", result.waiver != nil)
    optional("waiver", result.waiver) { json, waiver in
      json.member("owner", waiver.owner)
      json.member("reason", waiver.reason)
      json.member("ticket", waiver.ticket)
      json.member("expires", waiver.expires)
    }
    optional("cause", result.cause) { json, cause in
      json.member("source", cause.source)
      json.member("api", cause.api)
      json.member("kind", cause.kind)
      json.member("message", cause.message)
      json.member("action_to_grant", cause.actionToGrant)
    }
    optional("attestation", result.attestation) { json, attestation in
      json.member("by", attestation.by)
      json.member("date", attestation.date)
      json.member("expires", attestation.expires)
      json.member("reference", attestation.reference)
    }
  }

  private mutating func optional<Value>(
    _ name: String, _ value: Value?, _ write: (inout JSONWriter, Value) -> Void
  ) {
    key(name)
    if let value { object { write(&$0, value) } } else { null() }
  }

  fileprivate mutating func evidence(_ record: Assessment.EvidenceRecord) {
    member("source", record.source)
    member("api", record.api)
    member("status", record.status)
    member("reason", record.reason)
    member("needed", record.isNeeded)
    member("generated_at", record.generatedAt)
    member("collected_at", record.collectedAt)
    members("documents", record.documents) { json, document in
      json.member("name", document.name)
      json.member("sha256", document.sha256)
      json.member("bytes", document.bytes)
    }
  }

  fileprivate mutating func waiver(_ waiver: Assessment.WaiverRecord) {
    member("rule", waiver.rule)
    member("subject", waiver.subject)
    member("account", waiver.account)
    member("owner", waiver.owner)
    member("reason", waiver.reason)
    member("ticket", waiver.ticket)
    member("expires", waiver.expires)
    member("state", waiver.state.rawValue)
    member("matches", waiver.matches)
    member("too_wide", waiver.tooWide.map(\.rawValue))
  }

  fileprivate mutating func attestation(_ attestation: Assessment.AttestationRecord) {
    member("rule", attestation.rule)
    member("account", attestation.account)
    member("value", attestation.value.rawValue)
    member("by", attestation.by)
    member("date", attestation.date)
    member("expires", attestation.expires)
    member("reference", attestation.reference)
    member("state", attestation.state.rawValue)
  }

  fileprivate mutating func principal(_ principal: Assessment.Principal) {
    member("arn", principal.arn)
    member("kind", principal.kind)
    member("name", principal.name)
    member("facts", principal.facts)
    if !principal.entries.isEmpty { member("entered_by", principal.entries) }
    if let standing = principal.standing { members(of: standing) }
  }
}
