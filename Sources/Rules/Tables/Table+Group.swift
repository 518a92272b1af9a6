import IAM

extension Table {
  static let group = Table.of(
    "aws_iam_group", "The groups: a row a group.", sources: details,
    rows: { input in
      let members = input.account.membersByGroup
      return input.account.groups.map { group in
        GroupRow(group: group, members: Listing(members.elements[group.name] ?? [], gap: members.gap))
      }
    },
    columns: joined(
      groupColumns, titleColumns(from: details, title: { $0.group.name }, arn: { $0.group.arn }),
      commonColumns()))

  private static let groupColumns: [ReadColumn<GroupRow>] = [
    (Column("name", .text, "The group's name.", from: details), { row, _ in .text(row.group.name) }),
    (Column("arn", .text, "The group's ARN.", from: details), { row, _ in .text(row.group.arn) }),
    (Column("group_id", .text, "`AGPA…`.", from: details), { row, _ in .text(row.group.id) }),
    (
      Column("path", .text, "The group's path.", from: details, default: .text("/")),
      { row, _ in .text(row.group.path) }
    ),
    (
      Column("create_date", .timestamp, "When the group was made.", from: details),
      { row, _ in .of(row.group.createdAt) }
    ),
    (
      Column("users", .json, "The names of its members.", from: details, default: .text("[]")),
      { row, _ in .list(row.members.whole.map { $0.map(\.name) }) }
    ),
    (
      Column("member_count", .integer, "How many members it has.", from: details, default: .int(0)),
      { row, _ in .of(row.members.whole.map(\.count)) }
    ),
    (
      Column("has_members", .boolean, "Whether it has a member.", from: details, default: .bool(false)),
      { row, _ in .of(row.members.contains { _ in .known(true) }) }
    ),
    (
      Column(
        "has_usable_member", .boolean, "Whether a member has a console password or an active access key.",
        from: details + [.credentialReport], default: .bool(false)),
      { row, _ in .of(row.members.contains(\.isUsable)) }
    ),
    (
      Column("attached_policy_arns", .json, "The policies attached.", from: details, default: .text("[]")),
      { row, _ in .list(row.group.attachedPolicies.map { $0.map(\.arn) }) }
    ),
    (
      Column(
        "aws_managed_policies", .json, "The names of those that AWS owns.", from: details,
        default: .text("[]")),
      { row, _ in .list(row.group.attachedPolicies.map(\.awsManagedNames)) }
    ),
    (
      Column(
        "has_administrator_access", .boolean, "Whether AWS's AdministratorAccess is attached.",
        from: details,
        default: .bool(false)),
      { row, _ in .of(row.group.attachedPolicies.map(\.hasAdministratorAccess)) }
    ),
    (
      Column(
        "inline_policy_names", .json, "The names of the inline policies.", from: details,
        default: .text("[]")),
      { row, _ in .list(row.group.inlinePolicies.map { $0.map(\.name) }) }
    ),
    (
      Column(
        "inline_policy_count", .integer, "How many inline policies there are.", from: details,
        default: .int(0)),
      { row, _ in .of(row.group.inlinePolicies.map(\.count)) }
    ),
    (
      Column(
        "inline_policies", .json, "The inline policies with their documents.", from: details,
        default: .text("[]")),
      { row, input in .documents(row.group.inlinePolicies, in: input) }
    ),
  ]

  private static let details: [Source] = [.accountAuthorizationDetails]
}

/// A group with its members.
private struct GroupRow: Sendable {
  var group: Group
  var members: Listing<User>
}
