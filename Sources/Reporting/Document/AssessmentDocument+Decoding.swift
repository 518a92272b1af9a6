import JSON
package import Rules

extension AssessmentDocument {
  /// Reads what ``encode(_:)`` wrote; fields that it does not know are left aside.
  package static func decode(_ bytes: [UInt8]) throws(AssessmentDocumentError) -> Assessment {
    let document: JSONValue
    do { document = try JSONParser.parse(bytes.span) } catch { throw .notJSON(error) }
    return try decode(document)
  }

  static func decode(_ document: JSONValue) throws(AssessmentDocumentError) -> Assessment {
    let version = try document.field("schema_version") { value throws(Failure) in try value.text() }
    guard version == schemaVersion else { throw .otherVersion(version) }
    var assessment = Assessment(
      toolVersion: try document.field("tool") { tool throws(Failure) in try tool.text("version") },
      account: try document.field("account") { account throws(Failure) in
        Assessment.AccountIdentity(
          id: try account.optionalText("id"), partition: try account.optionalText("partition"),
          alias: try account.optionalText("alias"))
      },
      collectedBy: try document.optionalText("collected_by"),
      collectedAt: try document.optionalText("collected_at"),
      evaluatedAt: try document.text("evaluated_at"),
      asOfCollection: try document.flag("as_of_collection"),
      threshold: try document.word("threshold", of: Threshold.allCases),
      allowUnknown: try document.flag("allow_unknown"),
      exitStatus: try document.field("exit_status") { value throws(Failure) in try value.count() },
      benchmarks: try document.list("benchmarks", benchmark),
      summary: try document.field("summary", summary),
      rules: try document.list("rules", rule),
      results: try document.list("results", result),
      evidence: try document.list("evidence", evidence),
      waivers: try document.list("waivers", waiver),
      attestations: try document.list("attestations", attestation),
      principals: try document.list("principals", principal),
      statements: try document.optional("statements") { statements throws(Failure) in
        try statements.items { statement throws(Failure) in
          Assessment.PolicyStatement(name: try statement.text("name"), text: try statement.text("text"))
        }
      } ?? [],
      notes: try document.texts("notes"))
    assessment.strictWaivers =
      try document.optional("strict_waivers") { value throws(Failure) in value.bool ?? false } ?? false
    assessment.overrides = try document.optional("overrides", overrides)
    assessment.baseline = try document.optional("baseline", baseline)
    assessment.redaction = try document.optional("redaction") { redaction throws(Failure) in
      Assessment.Redaction(keyID: try redaction.text("key_id"), isStable: try redaction.flag("stable"))
    }
    assessment.history = try document.optional("history", history)
    return assessment
  }

  private typealias Failure = AssessmentDocumentError

  private static func overrides(_ json: JSONValue) throws(Failure) -> Assessment.Overrides {
    var overrides = Assessment.Overrides()
    overrides.severities = try json.list("severities") { entry throws(Failure) in
      Assessment.Overrides.Severities(
        rule: try entry.text("rule"), severity: try entry.word("severity", of: Severity.allCases),
        own: try entry.word("own", of: Severity.allCases))
    }
    overrides.parameters = try json.list("parameters") { entry throws(Failure) in
      Assessment.Overrides.Parameters(
        rule: try entry.text("rule"), name: try entry.text("name"),
        value: try entry.field("value", parameter), own: try entry.field("own", parameter))
    }
    overrides.leftOut = try json.texts("left_out")
    return overrides
  }

  private static func baseline(_ json: JSONValue) throws(Failure) -> Assessment.Baseline {
    try json.field("counts") { counts throws(Failure) in
      var states: [Assessment.BaselineState: Int] = [:]
      for state in Assessment.BaselineState.allCases {
        // Assessments of before do not know every state.
        let count = try counts.optional(state.rawValue) { value throws(Failure) in try value.count() } ?? 0
        states[state] = count == 0 ? nil : count
      }
      return Assessment.Baseline(
        name: try json.optionalText("name"), sha256: try json.text("sha256"),
        toolVersion: try json.text("tool_version"), collectedAt: try json.optionalText("collected_at"),
        evaluatedAt: try json.text("evaluated_at"),
        exitStatusWithout: try json.count("exit_status_without"), states: states,
        fixed: try counts.count("fixed"), told: try counts.count("told"),
        unselected: try counts.count("unselected"))
    }
  }

  private static func benchmark(_ json: JSONValue) throws(Failure) -> Assessment.BenchmarkOutcome {
    Assessment.BenchmarkOutcome(
      id: try json.text("id"), title: try json.text("title"), version: try json.text("version"),
      sections: try json.list("sections") { section throws(Failure) in
        Assessment.SectionOutcome(
          id: try section.text("id"), title: try section.text("title"),
          controls: try section.list("controls") { control throws(Failure) in
            Assessment.ControlOutcome(
              id: try control.text("id"), title: try control.text("title"), rules: try control.texts("rules"),
              status: try control.word("status", of: Assessment.ControlStatus.allCases),
              note: try control.optionalText("note"))
          })
      })
  }

  private static func summary(_ json: JSONValue) throws(Failure) -> Assessment.Summary {
    Assessment.Summary(
      byStatus: try json.field("by_status", counts),
      failedBySeverity: try json.field("failed_by_severity", severities),
      unknownBySeverity: try json.field("unknown_by_severity", severities),
      waived: try json.count("waived"))
  }

  private static func counts(_ json: JSONValue) throws(Failure) -> Assessment.Counts {
    var counts = Assessment.Counts()
    counts[.pass] = try json.count("pass")
    counts[.fail] = try json.count("fail")
    counts[.unknown] = try json.count("unknown")
    counts[.notApplicable] = try json.count("not_applicable")
    counts[.manual] = try json.count("manual")
    return counts
  }

  private static func severities(_ json: JSONValue) throws(Failure) -> [Severity: Int] {
    var numbers: [Severity: Int] = [:]
    for severity in Severity.allCases { numbers[severity] = try json.count(severity.rawValue) }
    return numbers
  }

  private static func rule(_ json: JSONValue) throws(Failure) -> Assessment.RuleOutcome {
    Assessment.RuleOutcome(
      id: try json.text("id"), title: try json.text("title"),
      severity: try json.word("severity", of: Severity.allCases),
      description: try json.text("description"), rationale: try json.text("rationale"),
      remediation: try json.field("remediation") { remediation throws(Failure) in
        Rule.Remediation(
          text: try remediation.text("text"), cli: try remediation.optionalText("cli"),
          terraform: try remediation.optionalText("terraform"))
      },
      references: try json.texts("references"),
      controls: try json.lists("controls"), aliases: try json.lists("aliases"),
      parameters: try parameters(of: json),
      manual: try json.optionalText("manual"), digest: try json.text("digest"),
      counts: try json.field("counts", counts), waived: try json.count("waived"),
      condition: try json.field("condition", condition),
      sources: try json.texts("sources"), error: try json.optionalText("error"))
  }

  private static func condition(_ json: JSONValue) throws(Failure) -> Rule.Condition {
    if let query = try json.optionalText("query") { return .query(query) }
    return .rows(
      Rule.RowCondition(
        resource: try json.text("resource"), when: try json.optionalText("when"),
        require: try json.optionalText("require"), subject: try json.text("subject"),
        detail: try json.optionalText("detail"), reason: try json.optionalText("reason")))
  }

  private static func parameters(of json: JSONValue) throws(Failure) -> [String: ParameterValue] {
    try json.field("parameters") { values throws(Failure) in
      try values.dictionary(parameter)
    }
  }

  private static func parameter(_ value: JSONValue) throws(Failure) -> ParameterValue {
    switch value {
    case .integer(let number): .integer(Int(number))
    case .string(let text): .string(text)
    case .bool(let flag): .boolean(flag)
    case .array: .list(try value.texts())
    case .null, .number, .object:
      throw .field(path: "", expected: "an integer, a string, true, false or a list of strings")
    }
  }

  private static func result(_ json: JSONValue) throws(Failure) -> Assessment.Result {
    var result = Assessment.Result(
      rule: try json.text("rule"), severity: try json.word("severity", of: Severity.allCases),
      status: try json.word("status", of: ResultStatus.allCases),
      subject: try json.text("subject"), detail: try json.optionalText("detail"),
      reason: try json.text("reason"), evidence: try json.field("evidence", values),
      parameters: try parameters(of: json), benchmarks: try json.texts("benchmarks"),
      remediationCLI: try json.optionalText("remediation_cli"), fingerprint: try json.text("fingerprint"),
      waiver: try json.optional("waiver") { waiver throws(Failure) in
        Assessment.Waived(
          owner: try waiver.text("owner"), reason: try waiver.text("reason"),
          ticket: try waiver.optionalText("ticket"), expires: try waiver.text("expires"))
      },
      attestation: try json.optional("attestation") { attestation throws(Failure) in
        Assessment.Attested(
          by: try attestation.text("by"), date: try attestation.text("date"),
          expires: try attestation.text("expires"), reference: try attestation.optionalText("reference"))
      },
      cause: try json.optional("cause") { cause throws(Failure) in
        Assessment.Cause(
          source: try cause.text("source"), api: try cause.optionalText("api"), kind: try cause.text("kind"),
          message: try cause.text("message"), actionToGrant: try cause.optionalText("action_to_grant"))
      })
    result.baselineState = try json.optional("baseline_state") { value throws(Failure) in
      try value.word(of: Assessment.BaselineState.allCases)
    }
    result.failingSince = try json.optionalText("failing_since")
    return result
  }

  private static func values(_ json: JSONValue) throws(Failure) -> [Assessment.EvidenceValue] {
    let entries = try json.entries { value throws(Failure) -> Assessment.EvidenceValue.Value in
      switch value {
      case .null: .null
      case .bool(let flag): .bool(flag)
      case .integer(let number): .integer(number)
      case .string(let text): .text(text)
      case .number, .array, .object:
        throw .field(path: "", expected: "null, true, false, an integer or a string")
      }
    }
    return entries.map { Assessment.EvidenceValue(column: $0.key, value: $0.value) }
  }

  private static func evidence(_ json: JSONValue) throws(Failure) -> Assessment.EvidenceRecord {
    Assessment.EvidenceRecord(
      source: try json.text("source"), api: try json.text("api"), status: try json.text("status"),
      reason: try json.optionalText("reason"), isNeeded: try json.flag("needed"),
      generatedAt: try json.optionalText("generated_at"), collectedAt: try json.optionalText("collected_at"),
      documents: try json.list("documents") { document throws(Failure) in
        Assessment.EvidenceRecord.Document(
          name: try document.text("name"), sha256: try document.text("sha256"),
          bytes: try document.count("bytes"))
      })
  }

  private static func waiver(_ json: JSONValue) throws(Failure) -> Assessment.WaiverRecord {
    Assessment.WaiverRecord(
      rule: try json.text("rule"), subject: try json.text("subject"),
      account: try json.optionalText("account"), owner: try json.text("owner"),
      reason: try json.text("reason"), ticket: try json.optionalText("ticket"),
      expires: try json.text("expires"),
      state: try json.word("state", of: Assessment.WaiverRecord.State.allCases),
      matches: try json.count("matches"),
      tooWide: try json.optional("too_wide") { widths throws(Failure) in
        try widths.items { width throws(Failure) in try width.word(of: WaiverWidth.allCases) }
      } ?? [])
  }

  private static func attestation(_ json: JSONValue) throws(Failure) -> Assessment.AttestationRecord {
    Assessment.AttestationRecord(
      rule: try json.text("rule"), account: try json.text("account"),
      value: try json.word("value", of: ResultStatus.allCases), by: try json.text("by"),
      date: try json.text("date"), expires: try json.text("expires"),
      reference: try json.optionalText("reference"),
      state: try json.word("state", of: [.active, .expired, .unmatched, .void]))
  }

  private static func principal(_ json: JSONValue) throws(Failure) -> Assessment.Principal {
    Assessment.Principal(
      arn: try json.text("arn"), kind: try json.text("kind"), name: try json.text("name"),
      facts: try json.texts("facts"), entries: try json.optionalTexts("entered_by"),
      standing: json["administrator"] == nil ? nil : try standing(json))
  }

  private static func standing(_ json: JSONValue) throws(Failure) -> Assessment.Standing {
    Assessment.Standing(
      arn: try json.text("arn"), isAdministrator: try json.flag("administrator"),
      administratorConditions: try json.optionalTexts("administrator_conditions"),
      escalates: try json.flag("escalates"), empowersOthers: try json.flag("empowers_others"),
      unknown: try json.optionalText("unknown"),
      paths: try json.list("paths") { path throws(Failure) in
        Assessment.Path(
          target: try path.text("target"), conditions: try path.texts("conditions"),
          steps: try path.list("steps", step))
      },
      omittedPaths: try json.optional("paths_omitted") { value throws(Failure) in try value.count() } ?? 0)
  }

  private static func step(_ json: JSONValue) throws(Failure) -> Assessment.PathStep {
    Assessment.PathStep(
      id: try json.text("id"), from: try json.text("from"), to: try json.text("to"),
      actions: try json.texts("actions"), resource: try json.text("resource"), why: try json.text("why"),
      statements: try json.texts("statements"))
  }
}

extension JSONValue {
  fileprivate func text(_ key: String) throws(Failure) -> String {
    try field(key) { value throws(Failure) in try value.text() }
  }

  fileprivate func optionalText(_ key: String) throws(Failure) -> String? {
    try optional(key) { value throws(Failure) in try value.text() }
  }

  fileprivate func texts(_ key: String) throws(Failure) -> [String] {
    try field(key) { value throws(Failure) in try value.texts() }
  }

  /// None where the field is left out.
  fileprivate func optionalTexts(_ key: String) throws(Failure) -> [String] {
    try optional(key) { value throws(Failure) in try value.texts() } ?? []
  }

  fileprivate func flag(_ key: String) throws(Failure) -> Bool {
    try field(key) { value throws(Failure) in try value.flag() }
  }

  fileprivate func count(_ key: String) throws(Failure) -> Int {
    try field(key) { value throws(Failure) in try value.count() }
  }

  fileprivate func lists(_ key: String) throws(Failure) -> [String: [String]] {
    try field(key) { value throws(Failure) in
      try value.dictionary { value throws(Failure) in try value.texts() }
    }
  }

  fileprivate func word<Word: RawRepresentable>(
    _ key: String, of words: [Word]
  ) throws(Failure) -> Word where Word.RawValue == String {
    try field(key) { value throws(Failure) in try value.word(of: words) }
  }
}
