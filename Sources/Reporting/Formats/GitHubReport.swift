import Rules

/// The assessment as workflow commands of GitHub Actions: an annotation a rule that failed or could not be told, and one for what is
/// waived.
///
/// GitHub shows ten errors, ten warnings and ten notices of a step; the worst come first, and the last of each says how many more there
/// are. See "Workflow commands for GitHub Actions" for the commands and what is escaped in them.
struct GitHubReport {
  static func bytes(of assessment: Assessment) -> [UInt8] {
    let model = ReportModel(assessment)
    let names = SubjectNames(assessment)
    var annotations = WorkflowAnnotations()
    // Ahead of the rules of their level, so that they are never among those that are only counted.
    addWaivers(model, names, to: &annotations)
    for status in [ReportStatus.fail, .unknown, .known] {
      for severity in Severity.allCases {
        for entry in model.rules where entry.outcome.severity == severity && entry.count(status) > 0 {
          let known = status == .known ? "known, " : ""
          annotations.add(
            level(of: status, severity), title: "\(known)\(severity.rawValue): \(entry.outcome.title)",
            message(entry, status, names, model.variant(entry)))
        }
      }
    }
    let gate = model.verdict.gate
    let reasons = gate.reasons.isEmpty ? "" : ": " + gate.reasons.joined(separator: ", ")
    return annotations.log(more: "more rules", end: "\(gate.sentence)\(reasons).")
  }

  private static func addWaivers(
    _ model: ReportModel, _ names: SubjectNames, to annotations: inout WorkflowAnnotations
  ) {
    let waived = model.rules.flatMap { $0.results(.waived) }
    if !waived.isEmpty {
      let lines = waived.map { result in
        let waiver = result.waiver.map { ": \($0.reason) (\($0.owner), until \($0.expires))" } ?? ""
        return "- \(result.rule), \(names.name(result.subject))\(waiver)"
      }
      annotations.add(.notice, title: "\(waived.count.counted("result")) waived", list(lines))
    }
    let concerns = model.assessment.waivers.flatMap { waiver in
      waiver.concerns.map { "- \(waiver.rule) for \(waiver.subject): \($0)" }
    }
    if let overrides = model.assessment.overrides {
      annotations.add(.notice, title: "Changed by configuration", list(overrides.notes.map { "- \($0)" }))
    }
    if !concerns.isEmpty { annotations.add(.warning, title: "Waivers to look at", list(concerns)) }
  }

  private static func list(_ lines: [String]) -> String {
    let shown = lines.prefix(20).map { VisibleText.line($0.clipped(to: 300)) }
    let more = lines.count > 20 ? ["- and \((lines.count - 20).formatted) more"] : []
    return (shown + more).joined(separator: "\n")
  }

  static func level(of status: ReportStatus, _ severity: Severity) -> WorkflowCommand.Level {
    if status == .known { return .notice }
    guard status == .fail else { return .warning }
    switch severity {
    case .critical, .high: return .error
    case .medium: return .warning
    case .low, .info: return .notice
    }
  }

  private static func message(
    _ entry: RuleEntry, _ status: ReportStatus, _ names: SubjectNames, _ variant: String
  ) -> String {
    let results = entry.results(status)
    var lines = [
      "\(entry.outcome.id)\(variant.isEmpty ? "" : " (\(variant))"): \(entry.count(status).formatted) \(status.word)"
    ]
    lines += results.prefix(5).map { result in
      "- " + (result.reason.isEmpty ? names.name(result.subject) : result.reason).clipped(to: 300)
    }
    if results.count > 5 { lines.append("- and \((results.count - 5).formatted) more") }
    if status == .fail, !entry.outcome.remediation.text.isEmpty {
      lines.append(entry.outcome.remediation.text.firstSentence)
    }
    return lines.map(VisibleText.line).joined(separator: "\n")
  }
}
