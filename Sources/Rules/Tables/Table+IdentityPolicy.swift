import IAM

extension Table {
  static let identityPolicy = Table.of(
    "iam_identity_policy",
    "Every policy that says what users, groups and roles may do: a row a managed policy, and a row an inline policy at each holder.",
    sources: details,
    rows: { input in input.identityPolicyPlaces },
    columns: joined(
      placeColumns(from: details) { $0 },
      grantColumns(from: details) { place, input in input.analysis.grants.grants(of: place.document) },
      commonColumns()))

  private static let details: [Source] = [.accountAuthorizationDetails]
}

/// Where a policy stands, the same columns in the tables of policies and of statements.
func placeColumns<Row>(
  from sources: [Source], _ place: @escaping @Sendable (Row) -> PolicyPlace
) -> [ReadColumn<Row>] {
  [
    (
      Column(
        "policy_arn", .text, "The managed policy's ARN; NULL for one that is part of its holder.",
        from: sources),
      { row, _ in .string(place(row).arn) }
    ),
    (
      Column("policy_name", .text, "The policy's name; a trust policy has its role's.", from: sources),
      { row, _ in .text(place(row).name) }
    ),
    (
      Column(
        "kind", .text,
        "`aws-managed`, `customer-managed`, `inline-user`, `inline-group`, `inline-role` or `trust`.",
        from: sources, default: .text("customer-managed")),
      { row, _ in .text(place(row).kind.rawValue) }
    ),
    (
      Column(
        "holder_arn", .text, "The ARN of whoever the policy is part of; NULL for a managed policy.",
        from: sources),
      { row, _ in .string(place(row).holder) }
    ),
    (
      Column(
        "path", .text, "The managed policy's path, or the holder's.", from: sources, default: .text("/")),
      { row, _ in .text(place(row).path) }
    ),
    (
      Column(
        "is_attached", .boolean, "Whether anybody has it; true for one that is part of its holder.",
        from: sources, default: .bool(true)),
      { row, _ in .bool(place(row).isAttached) }
    ),
    (
      Column(
        "is_boundary_only", .boolean, "Whether it is a permissions boundary and attached to nobody.",
        from: sources, default: .bool(false)),
      { row, _ in .bool(place(row).isBoundaryOnly) }
    ),
  ]
}
