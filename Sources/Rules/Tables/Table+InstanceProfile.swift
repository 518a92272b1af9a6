import IAM

extension Table {
  static let instanceProfile = Table.of(
    "aws_iam_instance_profile", "Instance profiles: a row a profile.", sources: source,
    rows: { input in input.account.instanceProfiles },
    columns: joined(
      instanceProfileColumns, titleColumns(from: source, title: \.name, arn: \.arn), commonColumns()))

  private static let instanceProfileColumns: [ReadColumn<InstanceProfile>] = [
    (
      Column("instance_profile_name", .text, "The profile's name.", from: source),
      { row, _ in .text(row.name) }
    ),
    (Column("arn", .text, "The profile's ARN.", from: source), { row, _ in .text(row.arn) }),
    (Column("instance_profile_id", .text, "`AIPA…`.", from: source), { row, _ in .text(row.id) }),
    (
      Column("path", .text, "The profile's path.", from: source, default: .text("/")),
      { row, _ in .text(row.path) }
    ),
    (
      Column("create_date", .timestamp, "When it was made.", from: source),
      { row, _ in .time(row.createdAt) }
    ),
    (
      Column("roles", .json, "The names of its roles.", from: source, default: .text("[]")),
      { row, _ in .list(row.roleNames) }
    ),
  ]

  private static let source: [Source] = [.instanceProfiles]
}
