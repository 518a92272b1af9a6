import IAM

extension Table {
  static let attachment = Table.of(
    "iam_attachment", "Managed policies at users, groups and roles: a row an attachment.", sources: details,
    rows: { input in input.account.attachments },
    columns: joined(attachmentColumns, commonColumns()))

  private static let attachmentColumns: [ReadColumn<Attachment>] = [
    (Column("policy_arn", .text, "The policy's ARN.", from: details), { row, _ in .text(row.policy.arn) }),
    (
      Column("policy_name", .text, "The policy's name.", from: details),
      { row, _ in .text(row.policy.name) }
    ),
    (
      Column(
        "is_aws_managed", .boolean, "Whether AWS owns the policy, by its ARN.", from: details,
        default: .bool(false)),
      { row, _ in .bool(row.policy.isAWSManaged) }
    ),
    (
      Column(
        "aws_managed_name", .text,
        "What stands behind `policy/` in the ARN of a policy that AWS owns; NULL for a customer's.",
        from: details),
      { row, _ in .string(row.policy.awsManagedName) }
    ),
    (
      Column("principal_arn", .text, "The ARN of whoever has it.", from: details),
      { row, _ in .text(row.principal.arn) }
    ),
    (
      Column("principal_type", .text, "`user`, `group` or `role`.", from: details, default: .text("user")),
      { row, _ in .text(row.principal.kind.rawValue) }
    ),
    (
      Column("principal_name", .text, "The name of whoever has it.", from: details),
      { row, _ in .text(row.principal.name) }
    ),
  ]

  private static let details: [Source] = [.accountAuthorizationDetails]
}
