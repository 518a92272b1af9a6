import IAM

extension Table {
  static let accessKey = Table.of(
    "aws_iam_access_key", "The access keys, root's included: a row a key, active or not.",
    sources: [.credentialReport],
    rows: { input in
      let owners = input.account.credentialReport.map { report in
        Dictionary(report.rows.map { ($0.arn, $0) }) { first, _ in first }
      }
      return input.account.accessKeys.map { key in
        OwnedAccessKey(
          key: key, owner: owners.flatMap { $0[key.userARN].map(Fact.known) ?? key.hasNoReportRow })
      }
    },
    columns: joined(ownerColumns, keyColumns, commonColumns()))

  private static let report: [Source] = [.credentialReport]

  private static let ownerColumns: [ReadColumn<OwnedAccessKey>] = [
    (
      Column("user_name", .text, "The owner's name, or `<root_account>`.", from: report),
      { row, _ in .text(row.key.userName) }
    ),
    (Column("user_arn", .text, "The owner's ARN.", from: report), { row, _ in .text(row.key.userARN) }),
    (
      Column("is_root", .boolean, "Whether the root user owns it.", from: report, default: .bool(false)),
      { row, _ in .bool(row.key.isRoot) }
    ),
    (
      Column(
        "password_enabled", .boolean, "Whether the owner has a console password too.", from: report,
        default: .bool(false)),
      { row, _ in .of(row.owner.flatMap(\.passwordEnabled)) }
    ),
    (
      Column("user_creation_time", .timestamp, "When the owner was made.", from: report),
      { row, _ in .of(row.owner.flatMap(\.createdAt)) }
    ),
    (
      Column("user_age_days", .integer, "Whole days since the owner was made.", from: report),
      { row, input in .days(since: row.owner.flatMap(\.createdAt), in: input) }
    ),
    (
      Column(
        "seconds_after_user_creation", .integer, "How long after its owner the key was made.", from: report),
      { row, _ in .of(row.secondsAfterOwner) }
    ),
  ]

  private static let keyColumns: [ReadColumn<OwnedAccessKey>] = [
    (
      Column(
        "slot", .integer, "1 or 2, as the credential report numbers them.", from: report, default: .int(1)),
      { row, _ in .int(row.key.slot) }
    ),
    (
      Column(
        "access_key_id", .text, "The key's id, which the credential report does not know.",
        from: [.accessKeys]),
      { row, _ in .of(row.key.id) }
    ),
    (
      Column("title", .text, "The key's id.", from: [.accessKeys]),
      { row, _ in .of(row.key.id) }
    ),
    (
      Column(
        "label", .text,
        "The key as people name it: its id where the evidence has it, or else `access key 1`.",
        from: report, default: .text("access key 1")),
      { row, _ in .text(row.key.id.value ?? "access key \(row.key.slot)") }
    ),
    (
      Column("status", .text, "`Active` or `Inactive`.", from: report, default: .text("Active")),
      { row, _ in .fact(row.key.isActive) { .text($0 ? "Active" : "Inactive") } }
    ),
    (
      Column("is_active", .boolean, "Whether the key works.", from: report, default: .bool(true)),
      { row, _ in .of(row.key.isActive) }
    ),
    (
      Column("create_date", .timestamp, "When the key was made.", from: report),
      { row, _ in .of(row.key.createdAt) }
    ),
    (
      Column("age_days", .integer, "Whole days since the key was made.", from: report),
      { row, input in .days(since: row.key.createdAt, in: input) }
    ),
    (
      Column("access_key_last_used_date", .timestamp, "When it was last used; NULL: never.", from: report),
      { row, _ in .of(row.key.lastUsed) }
    ),
    (
      Column("never_used", .boolean, "Whether it was never used.", from: report, default: .bool(false)),
      { row, _ in .of(row.key.lastUsed.map { $0 == nil }) }
    ),
    (
      Column("unused_days", .integer, "Whole days since it was last used or, if never, made.", from: report),
      { row, input in .days(since: row.key.idleSince, in: input) }
    ),
    (
      Column(
        "access_key_last_used_service", .text, "The service of its last use, if AWS says.", from: report),
      { row, _ in .of(row.key.lastUsedService) }
    ),
    (
      Column("access_key_last_used_region", .text, "The region of its last use, if AWS says.", from: report),
      { row, _ in .of(row.key.lastUsedRegion) }
    ),
  ]
}

/// A key with its owner's row of the credential report.
private struct OwnedAccessKey: Sendable {
  var key: AccessKey
  var owner: Fact<CredentialReport.Row>

  var secondsAfterOwner: Fact<Int> {
    owner.flatMap { owner in
      owner.createdAt.flatMap { made in key.createdAt.map { Int($0.seconds - made.seconds) } }
    }
  }
}

extension AccessKey {
  fileprivate var hasNoReportRow: Fact<CredentialReport.Row> {
    .missing(Missing(.credentialReport, .incomplete, "the report has no row for user \(userName)"))
  }

  fileprivate var idleSince: Fact<Timestamp> {
    lastUsed.flatMap { used in used.map(Fact.known) ?? createdAt }
  }
}
