import Rules

/// The assessment as workflow commands of GitHub Actions: an annotation a rule that failed or could not be told.
///
/// GitHub shows ten errors, ten warnings and ten notices of a step; the worst come first, and the last of each says how many more there
/// are. See "Workflow commands for GitHub Actions" for the commands and what is escaped in them.
struct GitHubReport {
  static func bytes(of assessment: Assessment) -> [UInt8] {
    let model = ReportModel(assessment)
    let names = SubjectNames(assessment)
    var annotations = WorkflowAnnotations()
    for status in [ReportStatus.fail, .unknown] {
      for severity in Severity.allCases {
        for entry in model.rules where entry.outcome.severity == severity && entry.count(status) > 0 {
          annotations.add(
            level(of: status, severity), title: "\(severity.rawValue): \(entry.outcome.title)",
            message(entry, status, names, model.variant(entry)))
        }
      }
    }
    let gate = model.verdict.gate
    let reasons = gate.reasons.isEmpty ? "" : ": " + gate.reasons.joined(separator: ", ")
    return annotations.log(more: "more rules", end: "\(gate.sentence)\(reasons).")
  }

  static func level(of status: ReportStatus, _ severity: Severity) -> WorkflowCommand.Level {
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
