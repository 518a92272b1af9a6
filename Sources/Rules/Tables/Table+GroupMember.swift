import IAM

extension Table {
  static let groupMember = Table.of(
    "iam_group_member", "Who is in which group: a row a membership.", sources: details,
    rows: { input in
      let groups = Dictionary(input.account.groups.elements.map { ($0.name, $0.arn) }) { first, _ in first }
      return input.account.ofUsers(\.groups).map { user, group in
        Membership(user: user, group: group, groupARN: groups[group])
      }
    },
    columns: joined(groupMemberColumns, commonColumns()))

  private static let groupMemberColumns: [ReadColumn<Membership>] = [
    (Column("group_name", .text, "The group's name.", from: details), { row, _ in .text(row.group) }),
    (
      Column("group_arn", .text, "The group's ARN; NULL if no listing has the group.", from: details),
      { row, _ in .string(row.groupARN) }
    ),
    (Column("user_name", .text, "The member's name.", from: details), { row, _ in .text(row.user.name) }),
    (Column("user_arn", .text, "The member's ARN.", from: details), { row, _ in .text(row.user.arn) }),
    (
      Column(
        "is_usable", .boolean, "Whether the member has a console password or an active access key.",
        from: [.credentialReport], default: .bool(true)),
      { row, _ in .of(row.user.isUsable) }
    ),
  ]

  private static let details: [Source] = [.accountAuthorizationDetails]
}

private struct Membership: Sendable {
  var user: User
  var group: String
  var groupARN: String?
}
