import IAM

extension Table {
  static let attachment = Table.of(
    "iam_attachment", "Managed policies at users, groups and roles: a row an attachment.", sources: details,
    rows: { input in
      let documents = Dictionary(input.account.policies.elements.map { ($0.arn, $0.defaultDocument) }) {
        first, _ in first
      }
      return input.attachments.map { attachment in
        AttachedDocument(
          policy: attachment.policy, principal: attachment.principal,
          document: documents[attachment.policy.arn])
      }
    },
    columns: joined(attachmentColumns, commonColumns()))

  private static let attachmentColumns: [ReadColumn<AttachedDocument>] = [
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
    (
      Column(
        "principal_path", .text, "The path of whoever has it.", from: details, default: .text("/")),
      { row, _ in .text(row.principal.path) }
    ),
    (
      Column(
        "allows_everything", .boolean,
        "Whether the policy allows all actions on all resources without conditions, as AdministratorAccess does.",
        from: details, default: .bool(false)),
      { row, input in .of(row.allowsEverything(input)) }
    ),
  ]

  private static let details: [Source] = [.accountAuthorizationDetails]
}

/// An attachment with the policy's document in force.
private struct AttachedDocument: Sendable {
  var policy: AttachedPolicy
  var principal: Principal
  /// Nil where the policy is not listed.
  var document: Fact<PolicyDocuments.ID>?

  /// AWS says of AdministratorAccess what it allows: its document need not be at hand.
  func allowsEverything(_ input: TableInput) -> Fact<Bool> {
    if policy.awsManagedName == "AdministratorAccess" { return .known(true) }
    guard let document else {
      return .missing(
        Missing(
          .accountAuthorizationDetails, .incomplete, "policy \(policy.arn) is in use and not in the listing"))
    }
    return input.analysis.grants.grants(of: document).map(\.allowsEverything)
  }
}
