import IAM

/// Fills a rule's commands for its results: with columns of the judged row, parameters, and what the ARN says.
struct RemediationCommands {
  private let template: ShellTemplate
  private let run: RuleRun
  private let account: String?
  private let database: TableDatabase
  private let columns: (table: Int, columns: [String: Int])?

  /// Nil for a rule without commands.
  init?(_ run: RuleRun, _ database: TableDatabase, account: String?) {
    guard let cli = run.rule.remediation.cli else { return nil }
    template = ShellTemplate(cli)
    self.run = run
    self.account = account
    self.database = database
    if case .rows(let condition) = run.rule.condition {
      columns = database.columns(of: condition.resource)
    } else {
      columns = nil
    }
  }

  /// The command for each outcome that failed, or that an attestation may say failed; nil where a placeholder has no value.
  func commands(for outcomes: [RowOutcome]) -> [String?] {
    outcomes.map { outcome in
      guard outcome.status == .fail || outcome.status == .manual else { return nil }
      return template.filled { value($0, outcome) }
    }
  }

  private func value(_ name: String, _ outcome: RowOutcome) -> String? {
    if let row = outcome.row, let columns, let column = columns.columns[name] {
      switch database.cell(table: columns.table, row: row, column: column) {
      case .text(let text): return text
      case .integer(let number): return String(number)
      case .null, .missing: return nil
      }
    }
    if let value = run.parameters[name] { return value.shown }
    if name == "account_id" { return account }
    return Self.named(name, ARN(outcome.subject), outcome.subject)
  }

  /// What a query's result, which has no row, still says by its subject.
  private static func named(_ name: String, _ arn: ARN?, _ subject: String) -> String? {
    guard let arn, arn.service == "iam", let kind = arn.resource.split(separator: "/").first,
      arn.resource.contains("/")
    else { return nil }
    switch (name, kind) {
    case ("user_name", "user"), ("group_name", "group"), ("role_name", "role"), ("policy_name", "policy"),
      ("server_certificate_name", "server-certificate"), ("instance_profile_name", "instance-profile"):
      return arn.name
    case ("arn", _), ("user_arn", "user"), ("group_arn", "group"), ("role_arn", "role"),
      ("policy_arn", "policy"), ("serial_number", "mfa"):
      return subject
    default: return nil
    }
  }
}
