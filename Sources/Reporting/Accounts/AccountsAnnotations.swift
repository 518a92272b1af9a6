import Rules

/// Several accounts as workflow commands of GitHub Actions: an annotation a rule that failed, and one an account that could not be told.
///
/// GitHub shows ten errors, ten warnings and ten notices of a step; the worst come first, and the last of each says how many more there are.
enum AccountsAnnotations {
  static func bytes(of merged: MergedAssessment) -> [UInt8] {
    let model = AccountsModel(merged)
    var annotations = WorkflowAnnotations()
    for rule in model.failed {
      annotations.add(
        GitHubReport.level(of: .fail, rule.outcome.severity),
        title: "\(rule.outcome.severity.rawValue): \(rule.outcome.title)", message(rule, model))
    }
    for account in model.accounts {
      let groups = CauseGroup.groups(of: account.model.rules)
      if groups.isEmpty { continue }
      let lines = groups.map { "\($0.title) \($0.rules.count.counted("rule")) could not be told." }
      annotations.add(
        .warning, title: "\(account.label.clipped(to: 200)): could not be told",
        lines.map(VisibleText.line).joined(separator: "\n"))
    }
    let verdict = model.verdict
    return annotations.log(
      more: "more", end: "\(verdict.sentence) \(verdict.gate): exit status \(verdict.exitStatus).")
  }

  private static func message(_ rule: AccountsModel.Rule, _ model: AccountsModel) -> String {
    let failing = rule.accounts(.fail)
    let variant = rule.variant.isEmpty ? "" : " (\(rule.variant))"
    var lines = [
      "\(rule.outcome.id)\(variant): fails in \(failing.count.formatted) of \(rule.entries.count.counted("account"))"
    ]
    lines += failing.prefix(10).map { index, entry in
      "- \(model.accounts[index].label.clipped(to: 200)): \(entry.count(.fail).formatted) failed"
    }
    if failing.count > 10 { lines.append("- and \((failing.count - 10).formatted) more") }
    if !rule.outcome.remediation.text.isEmpty { lines.append(rule.outcome.remediation.text.firstSentence) }
    return lines.map(VisibleText.line).joined(separator: "\n")
  }
}
