import Rules

/// The listed results as CSV by RFC 4180, a row a result.
struct CSVReport {
  static let columns = [
    "account_id", "account_alias", "rule", "title", "severity", "status", "waived", "subject", "name",
    "detail", "reason",
    "benchmarks", "controls", "remediation", "parameters", "waiver_expires", "waiver_owner", "fingerprint",
    "evaluated_at", "waiver_reason", "waiver_ticket", "baseline_state",
  ]

  static func bytes(of assessment: Assessment) -> [UInt8] {
    Array((row(columns) + rows(of: assessment, alias: assessment.account.alias)).utf8)
  }

  /// The rows of all accounts; the name of an account whose number is unknown stands in the place of its alias.
  static func bytes(of merged: MergedAssessment) -> [UInt8] {
    var csv = Array(row(columns).utf8)
    for account in AccountsModel(merged).accounts {
      let identity = account.assessment.account
      csv +=
        rows(of: account.assessment, alias: identity.alias ?? (identity.id == nil ? account.name : nil)).utf8
    }
    return csv
  }

  private static func rows(of assessment: Assessment, alias: String?) -> String {
    var csv = ""
    let names = SubjectNames(assessment)
    for entry in ReportModel(assessment).rules {
      let controls = entry.outcome.controls.sorted { $0.key < $1.key }.flatMap { framework, numbers in
        numbers.map { "\(framework) \($0)" }
      }
      for result in ReportStatus.allCases.flatMap(entry.results) {
        csv += row([
          assessment.account.id ?? "", alias ?? "", result.rule, entry.outcome.title,
          result.severity.rawValue, result.status.rawValue, result.waiver == nil ? "false" : "true",
          result.subject, names.name(result.subject), result.detail ?? "", result.reason,
          result.benchmarks.joined(separator: " "), controls.joined(separator: "; "),
          result.remediationCLI ?? entry.outcome.remediation.text,
          result.parameters.sorted { $0.key < $1.key }.map { "\($0)=\($1.shown)" }.joined(separator: " "),
          result.waiver?.expires ?? "", result.waiver?.owner ?? "", result.fingerprint,
          assessment.evaluatedAt, result.waiver?.reason ?? "", result.waiver?.ticket ?? "",
          result.baselineState?.rawValue ?? "",
        ])
      }
    }
    return csv
  }

  private static func row(_ cells: [String]) -> String {
    cells.map(CSVText.cell).joined(separator: ",") + "\r\n"
  }
}
