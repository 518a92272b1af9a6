import IAM

extension Table {
  static let policy = Table.of(
    "aws_iam_policy",
    "The managed policies, the customer's and those of AWS that are attached: a row a policy.",
    sources: details,
    rows: { input in input.account.policies },
    columns: joined(
      policyColumns,
      grantColumns(from: details) { policy, input in input.analysis.grants.grants(of: policy.defaultDocument)
      },
      titleColumns(from: details, title: { $0.name }, arn: { $0.arn }), commonColumns()))

  private static let policyColumns: [ReadColumn<ManagedPolicy>] = [
    (Column("name", .text, "The policy's name.", from: details), { policy, _ in .text(policy.name) }),
    (Column("arn", .text, "The policy's ARN.", from: details), { policy, _ in .text(policy.arn) }),
    (Column("policy_id", .text, "`ANPA…`.", from: details), { policy, _ in .text(policy.id) }),
    (
      Column("path", .text, "The policy's path.", from: details, default: .text("/")),
      { policy, _ in .text(policy.path) }
    ),
    (
      Column("description", .text, "The policy's description; NULL: none.", from: details),
      { policy, _ in .string(policy.description) }
    ),
    (
      Column(
        "is_aws_managed", .boolean, "Whether AWS owns it, by its ARN.", from: details, default: .bool(false)
      ),
      { policy, _ in .bool(policy.isAWSManaged) }
    ),
    (
      Column("is_attachable", .boolean, "Whether it can be attached.", from: details, default: .bool(true)),
      { policy, _ in .bool(policy.isAttachable) }
    ),
    (
      Column(
        "attachment_count", .integer, "To how many principals it is attached.", from: details,
        default: .int(0)),
      { policy, _ in .int(policy.attachmentCount) }
    ),
    (
      Column("is_attached", .boolean, "Whether it is attached.", from: details, default: .bool(false)),
      { policy, _ in .bool(policy.attachmentCount > 0) }
    ),
    (
      Column(
        "permissions_boundary_usage_count", .integer, "Of how many principals it is the boundary.",
        from: details,
        default: .int(0)),
      { policy, _ in .int(policy.permissionsBoundaryUsageCount) }
    ),
    (
      Column("default_version_id", .text, "The version in force.", from: details),
      { policy, _ in .text(policy.defaultVersionID) }
    ),
    (
      Column("create_date", .timestamp, "When the policy was made.", from: details),
      { policy, _ in .of(policy.createdAt) }
    ),
    (
      Column("update_date", .timestamp, "When its default version was last changed.", from: details),
      { policy, _ in .of(policy.updatedAt) }
    ),
    (
      Column("policy", .json, "The document in force.", from: details),
      { policy, input in .document(policy.defaultDocument, in: input) }
    ),
    (
      Column("tags", .json, "The policy's tags by key.", from: details, default: .text("{}")),
      { policy, _ in .tags(policy.tags) }
    ),
    (
      Column(
        "tags_src", .json, "The policy's tags as AWS lists them.", from: details, default: .text("[]")),
      { policy, _ in .tagList(policy.tags) }
    ),
  ]

  private static let details: [Source] = [.accountAuthorizationDetails]
}
