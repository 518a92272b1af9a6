import IAM

extension Table {
  static let policyAttachment = Table.of(
    "aws_iam_policy_attachment", "The managed policies with everyone they are attached to: a row a policy.",
    sources: details,
    rows: { input in
      let attachments = input.attachments
      var holders: [String: [Principal]] = [:]
      for attachment in attachments.elements {
        holders[attachment.policy.arn, default: []].append(attachment.principal)
      }
      let listed = input.account.policies.elements.map(\.arn)
      let others = Set(holders.keys).subtracting(listed).sorted()
      let rows = (listed + others).map { arn in
        AttachedEntities(
          arn: arn,
          principals: attachments.gap.map(Fact.missing) ?? .known(holders[arn] ?? []),
          entities: input.account.entitiesByPolicy[arn])
      }
      return Listing(rows, gap: input.account.policies.gap ?? attachments.gap)
    },
    columns: joined(policyAttachmentColumns, commonColumns()))

  private static let policyAttachmentColumns: [ReadColumn<AttachedEntities>] = [
    (Column("policy_arn", .text, "The policy's ARN.", from: details), { row, _ in .text(row.arn) }),
    (
      Column("is_attached", .boolean, "Whether anyone has it.", from: details, default: .bool(false)),
      { row, _ in .of(Fact.any([.user, .group, .role].map { kind in row.names(kind).map { !$0.isEmpty } }))
      }
    ),
    (
      Column(
        "policy_users", .json, "The names of the users that have it.", from: details, default: .text("[]")),
      { row, _ in .list(row.names(.user)) }
    ),
    (
      Column(
        "policy_groups", .json, "The names of the groups that have it.", from: details, default: .text("[]")
      ),
      { row, _ in .list(row.names(.group)) }
    ),
    (
      Column(
        "policy_roles", .json, "The names of the roles that have it.", from: details, default: .text("[]")),
      { row, _ in .list(row.names(.role)) }
    ),
  ]

  private static let details: [Source] = [.accountAuthorizationDetails]
}

/// A policy with its principals: as those list it or, where a listing is not whole, as ListEntitiesForPolicy does.
private struct AttachedEntities: Sendable {
  var arn: String
  var principals: Fact<[Principal]>
  var entities: Fact<PolicyEntities>?

  func names(_ kind: Principal.Kind) -> Fact<[String]> {
    let listed = principals.map { principals in principals.filter { $0.kind == kind }.map(\.name) }
    guard let entities else { return listed }
    return listed.or(
      entities.map { entities in
        switch kind {
        case .user: entities.users
        case .group: entities.groups
        case .role: entities.roles
        }
      })
  }
}
