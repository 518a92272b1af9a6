import IAM

extension Table {
  static let inlinePolicy = Table.of(
    "iam_inline_policy", "Inline policies of users, groups and roles: a row a policy.", sources: details,
    rows: { input in
      let principals = input.principals
      var rows = Listing<HeldPolicy>([], gap: principals.gap)
      for principal in principals.elements {
        switch principal.inlinePolicies {
        case .known(let policies): rows.elements += policies.map { HeldPolicy(policy: $0, holder: principal) }
        case .missing(let missing): rows.gap = rows.gap ?? missing
        }
      }
      return rows
    },
    columns: joined(
      inlinePolicyColumns,
      grantColumns(from: details) { row, input in input.analysis.grants.grants(of: row.policy.document) },
      commonColumns()))

  private static let inlinePolicyColumns: [ReadColumn<HeldPolicy>] = [
    (
      Column("policy_name", .text, "The policy's name.", from: details),
      { row, _ in .text(row.policy.name) }
    ),
    (
      Column("principal_arn", .text, "The ARN of whoever it is part of.", from: details),
      { row, _ in .text(row.holder.arn) }
    ),
    (
      Column("principal_type", .text, "`user`, `group` or `role`.", from: details, default: .text("user")),
      { row, _ in .text(row.holder.kind.rawValue) }
    ),
    (
      Column("principal_name", .text, "The name of whoever it is part of.", from: details),
      { row, _ in .text(row.holder.name) }
    ),
    (
      Column("policy", .json, "The document.", from: details),
      { row, input in .document(.known(row.policy.document), in: input) }
    ),
  ]

  private static let details: [Source] = [.accountAuthorizationDetails]
}

/// An inline policy with whoever it is part of.
private struct HeldPolicy: Sendable {
  var policy: InlinePolicy
  var holder: Principal
}
