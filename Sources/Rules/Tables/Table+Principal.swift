import IAM

extension Table {
  static let principal = Table.of(
    "iam_principal", "Users, groups and roles: a row each, with what all three have.", sources: details,
    rows: { input in input.account.principals },
    columns: joined(principalColumns, commonColumns()))

  private static let principalColumns: [ReadColumn<Principal>] = [
    (Column("arn", .text, "The ARN.", from: details), { row, _ in .text(row.arn) }),
    (
      Column("type", .text, "`user`, `group` or `role`.", from: details, default: .text("user")),
      { row, _ in .text(row.kind.rawValue) }
    ),
    (Column("name", .text, "The name.", from: details), { row, _ in .text(row.name) }),
    (Column("path", .text, "The path.", from: details, default: .text("/")), { row, _ in .text(row.path) }),
    (
      Column("attached_policy_arns", .json, "The policies attached.", from: details, default: .text("[]")),
      { row, _ in .list(row.attachedPolicies.map { $0.map(\.arn) }) }
    ),
    (
      Column(
        "aws_managed_policies", .json, "The names of those that AWS owns.", from: details,
        default: .text("[]")),
      { row, _ in .list(row.attachedPolicies.map(\.awsManagedNames)) }
    ),
    (
      Column(
        "has_administrator_access", .boolean, "Whether AWS's AdministratorAccess is attached.",
        from: details,
        default: .bool(false)),
      { row, _ in .of(row.attachedPolicies.map(\.hasAdministratorAccess)) }
    ),
    (
      Column(
        "inline_policy_names", .json, "The names of the inline policies.", from: details,
        default: .text("[]")),
      { row, _ in .list(row.inlinePolicies.map { $0.map(\.name) }) }
    ),
    (
      Column(
        "inline_policy_count", .integer, "How many inline policies there are.", from: details,
        default: .int(0)),
      { row, _ in .of(row.inlinePolicies.map(\.count)) }
    ),
    (
      Column("tags", .json, "The tags by key; groups have none.", from: details, default: .text("{}")),
      { row, _ in .tags(row.tags) }
    ),
  ]

  private static let details: [Source] = [.accountAuthorizationDetails]
}
