import IAM

extension Table {
  static let identityCenterInstance = Table.of(
    "aws_ssoadmin_instance",
    "The instances of IAM Identity Center that the account can see, in all enabled regions: a row an instance.",
    sources: instances + [.regions],
    rows: { input in input.account.identityCenterInstances },
    columns: joined(
      instanceColumns, titleColumns(from: instances, title: { $0.name ?? $0.arn }, arn: { $0.arn }),
      commonColumns(from: instances, region: { $0.region })))

  private static let instanceColumns: [ReadColumn<IdentityCenterInstance>] = [
    (Column("arn", .text, "The instance's ARN.", from: instances), { row, _ in .text(row.arn) }),
    (
      Column("identity_store_id", .text, "Where its users and groups are.", from: instances),
      { row, _ in .text(row.identityStoreID) }
    ),
    (
      Column("name", .text, "The instance's name; NULL: it has none.", from: instances),
      { row, _ in .string(row.name) }
    ),
    (
      Column(
        "owner_account_id", .text,
        "Whose instance it is: the organization's management account, or the account's own.", from: instances),
      { row, _ in .string(row.ownerAccount) }
    ),
    (
      Column("status", .text, "`ACTIVE` for example.", from: instances, default: .text("ACTIVE")),
      { row, _ in .string(row.status) }
    ),
    (
      Column("created_date", .timestamp, "When it was made.", from: instances),
      { row, _ in .time(row.createdAt) }
    ),
  ]

  private static let instances: [Source] = [.identityCenterInstances]
}
