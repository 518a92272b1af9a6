import IAM

extension Table {
  static let principal = Table.of(
    "iam_principal", "Users, groups and roles: a row each, with what all three have.", sources: details,
    rows: { input in input.principals },
    columns: joined(principalColumns, standingColumns, serviceColumns, commonColumns()))

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

  private static let standingColumns: [ReadColumn<Principal>] = [
    (
      Column(
        "is_administrator", .boolean,
        "Whether it can do everything, or everything in effect, by all policies together; of a group, whether its policies alone make administrators.",
        from: withReport, default: .bool(false)),
      { row, input in .of(input.administrator(row)) }
    ),
    (
      Column(
        "administrator_conditions", .json,
        "What it would take to be an administrator, where it is one under conditions.",
        from: withReport, default: .text("[]")),
      { row, input in .list(input.administratorConditions(row)) }
    ),
    (
      Column(
        "administrator_through", .json,
        "The groups whose policies by themselves make a user an administrator.",
        from: withReport, default: .text("[]")),
      { row, input in .list(input.administratorGroups(row)) }
    ),
    (
      Column(
        "escalates", .boolean,
        "Whether a user or role is no administrator and can become one for certain; false of a group.",
        from: withReport, default: .bool(false)),
      { row, input in .of(input.escalation(row)) }
    ),
    (
      Column(
        "escalates_conditionally", .boolean,
        "Whether it can become one only if something is so that the evidence does not tell.",
        from: withReport, default: .bool(false)),
      { row, input in .of(input.conditionalEscalation(row)) }
    ),
    (
      Column(
        "empowers_others", .boolean,
        "Whether it can make another user or role an administrator without becoming that one.",
        from: withReport, default: .bool(false)),
      { row, input in .of(input.empowerment(row)) }
    ),
    (
      Column(
        "shortest_path", .json,
        "The steps of the shortest path to an administrator, a certain one if there is any; NULL: none.",
        from: withReport),
      { row, input in .fact(input.paths(of: row)) { .optional($0.first) { .steps($0.steps) } } }
    ),
    (
      Column(
        "path_ids", .json,
        "What the catalogue of escalation calls the first steps of the paths that are certain, the shortest first.",
        from: withReport, default: .text("[]")),
      { row, input in .list(input.firstSteps(of: row, areCertain: true)) }
    ),
    (
      Column(
        "conditional_path_ids", .json, "The same of the paths that hang on something.",
        from: withReport, default: .text("[]")),
      { row, input in .list(input.firstSteps(of: row, areCertain: false)) }
    ),
  ]

  private static let withReport: [Source] = [.accountAuthorizationDetails, .credentialReport]
  private static let details: [Source] = [.accountAuthorizationDetails]
}
