import IAM

extension Table {
  static let credentialReport = Table.of(
    "aws_iam_credential_report", "The credential report: a row a user, root's included.",
    sources: [.credentialReport],
    rows: { input in
      switch input.account.credentialReport {
      case .known(let report): Listing(report.rows, gap: report.gap)
      case .missing(let missing): .missing(missing)
      }
    },
    columns: joined(
      identityColumns, passwordColumns, keyColumns(0), keyColumns(1), certificateColumns(0),
      certificateColumns(1), commonColumns()))

  private static let report: [Source] = [.credentialReport]

  private static let identityColumns: [ReadColumn<CredentialReport.Row>] = [
    (
      Column("user_name", .text, "The user, or `<root_account>`.", from: report),
      { row, _ in .text(row.user) }
    ),
    (Column("user_arn", .text, "The user's ARN.", from: report), { row, _ in .text(row.arn) }),
    (
      Column("is_root", .boolean, "Whether the row is the root user's.", from: report, default: .bool(false)),
      { row, _ in .bool(row.isRoot) }
    ),
    (
      Column("user_creation_time", .timestamp, "When the user was made.", from: report),
      { row, _ in .of(row.createdAt) }
    ),
    (
      Column("user_age_days", .integer, "Whole days since the user was made.", from: report),
      { row, input in .days(since: row.createdAt, in: input) }
    ),
    (
      Column(
        "generated_time", .timestamp, "When AWS made the report; NULL if the file does not say.", from: report
      ),
      { _, input in .of(input.account.credentialReport.map(\.generatedAt)) }
    ),
    (
      Column(
        "mfa_active", .boolean, "Whether the user has an MFA device.", from: report, default: .bool(false)),
      { row, _ in .of(row.mfaActive) }
    ),
    (
      Column(
        "active_access_key_count", .integer, "How many of the two access keys are active.", from: report,
        default: .int(0)),
      { row, _ in .of(row.activeKeyCount) }
    ),
    (
      Column(
        "additional_credentials_info", .text,
        "What AWS says of keys and certificates beyond two; NULL if there are none.", from: report),
      { row, _ in .of(row.additionalCredentialsInfo) }
    ),
  ]

  private static let passwordColumns: [ReadColumn<CredentialReport.Row>] = [
    (
      Column(
        "password_enabled", .boolean,
        "Whether the user has a console password; NULL where the report cannot say.",
        from: report, default: .bool(false)),
      { row, _ in .of(row.passwordEnabled) }
    ),
    (
      Column(
        "password_status", .text, "`used`, `never_used` or `not_set`; NULL where the report cannot say.",
        from: report),
      { row, _ in .of(row.passwordStatus) }
    ),
    (
      Column("password_last_used", .timestamp, "When the password was last used; NULL: never.", from: report),
      { row, _ in .of(row.passwordLastUsed) }
    ),
    (
      Column("password_last_changed", .timestamp, "When the password was last set.", from: report),
      { row, _ in .of(row.passwordLastChanged) }
    ),
    (
      Column("password_age_days", .integer, "Whole days since the password was last set.", from: report),
      { row, input in .days(since: row.passwordLastChanged, in: input) }
    ),
    (
      Column(
        "password_unused_days", .integer, "Whole days since the password was last used or, if never, set.",
        from: report),
      { row, input in .days(since: row.passwordIdleSince, in: input) }
    ),
    (
      Column(
        "password_next_rotation", .timestamp, "When the password expires; NULL: it does not.", from: report),
      { row, _ in .of(row.passwordNextRotation) }
    ),
    (
      Column(
        "password_rotation_overdue", .boolean, "Whether the password should have been changed by now.",
        from: report, default: .bool(false)),
      { row, input in .of(row.passwordNextRotation.map { next in next.map { $0 < input.now } ?? false }) }
    ),
  ]

  private static func keyColumns(_ index: Int) -> [ReadColumn<CredentialReport.Row>] {
    let name = "access_key_\(index + 1)"
    let key = "access key \(index + 1)"
    return [
      (
        Column(
          "\(name)_exists", .boolean, "Whether there is an \(key), active or not.", from: report,
          default: .bool(false)),
        { row, _ in .of(row.accessKeys[index].exists) }
      ),
      (
        Column("\(name)_active", .boolean, "Whether \(key) is active.", from: report, default: .bool(false)),
        { row, _ in .of(row.accessKeys[index].isActive) }
      ),
      (
        Column("\(name)_last_rotated", .timestamp, "When \(key) was made or last changed.", from: report),
        { row, _ in .of(row.accessKeys[index].lastRotated) }
      ),
      (
        Column("\(name)_age_days", .integer, "Whole days since then.", from: report),
        { row, input in .days(since: row.accessKeys[index].lastRotated, in: input) }
      ),
      (
        Column("\(name)_last_used_date", .timestamp, "When \(key) was last used; NULL: never.", from: report),
        { row, _ in .of(row.accessKeys[index].lastUsed) }
      ),
      (
        Column(
          "\(name)_unused_days", .integer, "Whole days since \(key) was last used or, if never, made.",
          from: report),
        { row, input in .days(since: row.accessKeys[index].idleSince, in: input) }
      ),
      (
        Column("\(name)_last_used_region", .text, "The region of its last use, if AWS says.", from: report),
        { row, _ in .of(row.accessKeys[index].lastUsedRegion) }
      ),
      (
        Column("\(name)_last_used_service", .text, "The service of its last use, if AWS says.", from: report),
        { row, _ in .of(row.accessKeys[index].lastUsedService) }
      ),
    ]
  }

  private static func certificateColumns(_ index: Int) -> [ReadColumn<CredentialReport.Row>] {
    let name = "cert_\(index + 1)"
    return [
      (
        Column(
          "\(name)_active", .boolean, "Whether signing certificate \(index + 1) is active.", from: report,
          default: .bool(false)),
        { row, _ in .of(row.certificates[index].isActive) }
      ),
      (
        Column("\(name)_last_rotated", .timestamp, "When it was made or last changed.", from: report),
        { row, _ in .of(row.certificates[index].lastRotated) }
      ),
    ]
  }
}

extension CredentialReport.Row {
  fileprivate var passwordStatus: Fact<String?> {
    passwordEnabled.flatMap { enabled in
      guard let enabled else { return .known(nil) }
      return enabled ? passwordLastUsed.map { $0 == nil ? "never_used" : "used" } : .known("not_set")
    }
  }
}
