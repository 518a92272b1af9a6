import IAM

extension Table {
  static let role = Table.of(
    "aws_iam_role", "The roles, AWS's own among them: a row a role.", sources: details,
    rows: { input in input.account.roles },
    columns: joined(
      identityColumns, permissionColumns, trustColumns,
      titleColumns(from: details, title: { $0.name }, arn: { $0.arn }),
      commonColumns()))

  private static let details: [Source] = [.accountAuthorizationDetails]

  private static let identityColumns: [ReadColumn<Role>] = [
    (Column("name", .text, "The role's name.", from: details), { role, _ in .text(role.name) }),
    (Column("arn", .text, "The role's ARN.", from: details), { role, _ in .text(role.arn) }),
    (Column("role_id", .text, "`AROA…`.", from: details), { role, _ in .text(role.id) }),
    (
      Column("path", .text, "The role's path.", from: details, default: .text("/")),
      { role, _ in .text(role.path) }
    ),
    (
      Column("description", .text, "The role's description; NULL: none.", from: details),
      { role, _ in .string(role.description) }
    ),
    (
      Column(
        "is_service_linked", .boolean, "Whether an AWS service made and owns it.", from: details,
        default: .bool(false)),
      { role, _ in .bool(role.isServiceLinked) }
    ),
    (
      Column(
        "has_reserved_path", .boolean,
        "Whether its path is one that AWS reserves, as for service-linked roles.",
        from: details, default: .bool(false)),
      { role, _ in .bool(role.hasReservedPath) }
    ),
    (
      Column("create_date", .timestamp, "When the role was made.", from: details),
      { role, _ in .of(role.createdAt) }
    ),
    (
      Column("age_days", .integer, "Whole days since the role was made.", from: details),
      { role, input in .days(since: role.createdAt, in: input) }
    ),
    (
      Column(
        "role_last_used_date", .timestamp,
        "When it was last used; NULL: not within the 400 days AWS looks back.",
        from: details),
      { role, _ in .of(role.lastUsed.map { $0?.at }) }
    ),
    (
      Column("role_last_used_region", .text, "Where it was last used, if AWS says.", from: details),
      { role, _ in .of(role.lastUsed.map { $0?.region }) }
    ),
    (
      Column("unused_days", .integer, "Whole days since it was last used or, if never, made.", from: details),
      { role, input in .days(since: role.idleSince, in: input) }
    ),
    (
      Column(
        "max_session_duration", .integer, "In seconds; NULL: the listing does not say.", from: details),
      { role, _ in .optional(role.maxSessionDuration) { .int($0) } }
    ),
    (
      Column("tags", .json, "The role's tags by key.", from: details, default: .text("{}")),
      { role, _ in .tags(role.tags) }
    ),
    (
      Column("tags_src", .json, "The role's tags as AWS lists them.", from: details, default: .text("[]")),
      { role, _ in .tagList(role.tags) }
    ),
    (
      Column(
        "tag_count", .integer, "How many tags there are; those of `aws:` don't count.", from: details,
        default: .int(0)),
      { role, _ in .tagCount(role.tags) }
    ),
  ]

  private static let permissionColumns: [ReadColumn<Role>] = [
    (
      Column(
        "full_access_policies", .json,
        "The names of the policies attached that AWS owns and that allow to change: AdministratorAccess, PowerUserAccess, and those called FullAccess.",
        from: details, default: .text("[]")),
      { role, _ in .list(role.attachedPolicies.map { $0.awsManagedNames.filter(\.isFullAccess) }) }
    ),
    (
      Column("assume_role_policy", .json, "The trust policy.", from: details),
      { role, input in .document(role.trustPolicy, in: input) }
    ),
    (
      Column(
        "assume_role_policy_document", .json, "The trust policy, by Steampipe's other name.", from: details),
      { role, input in .document(role.trustPolicy, in: input) }
    ),
    (
      Column("attached_policy_arns", .json, "The policies attached.", from: details, default: .text("[]")),
      { role, _ in .list(role.attachedPolicies.map { $0.map(\.arn) }) }
    ),
    (
      Column(
        "aws_managed_policies", .json, "The names of those that AWS owns.", from: details,
        default: .text("[]")),
      { role, _ in .list(role.attachedPolicies.map(\.awsManagedNames)) }
    ),
    (
      Column(
        "has_administrator_access", .boolean, "Whether AWS's AdministratorAccess is attached.", from: details,
        default: .bool(false)),
      { role, _ in .of(role.attachedPolicies.map(\.hasAdministratorAccess)) }
    ),
    (
      Column(
        "inline_policy_names", .json, "The names of the inline policies.", from: details, default: .text("[]")
      ),
      { role, _ in .list(role.inlinePolicies.map { $0.map(\.name) }) }
    ),
    (
      Column(
        "inline_policy_count", .integer, "How many inline policies there are.", from: details,
        default: .int(0)),
      { role, _ in .of(role.inlinePolicies.map(\.count)) }
    ),
    (
      Column(
        "inline_policies", .json, "The inline policies with their documents.", from: details,
        default: .text("[]")),
      { role, input in .documents(role.inlinePolicies, in: input) }
    ),
    (
      Column(
        "instance_profile_arns", .json, "The instance profiles it is in.", from: details, default: .text("[]")
      ),
      { role, _ in .list(role.instanceProfileARNs) }
    ),
    (
      Column(
        "is_administrator", .boolean,
        "Whether the role can do everything, or everything in effect, by all its policies together.",
        from: details, default: .bool(false)),
      { role, input in .of(input.administrator(role.arn)) }
    ),
    (
      Column(
        "lets_somebody_in", .boolean,
        "Whether its trust policy names anybody but services: people or programs who can be the role.",
        from: details, default: .bool(false)),
      { role, input in .of(input.letsSomebodyIn(role)) }
    ),
    (
      Column("permissions_boundary_arn", .text, "The boundary's ARN; NULL: none.", from: details),
      { role, _ in .of(role.permissionsBoundary.map { $0?.arn }) }
    ),
    (
      Column(
        "permissions_boundary_type", .text, "`Policy` where there is a boundary; NULL: none.", from: details),
      { role, _ in .of(role.permissionsBoundary.map { $0.map { _ in "Policy" } }) }
    ),
  ]
}

extension Table {
  private static let trustColumns: [ReadColumn<Role>] = [
    (
      Column(
        "trusts_everyone", .boolean,
        "Whether the trust policy lets any user or role of any account in, without a condition that keeps strangers out.",
        from: details, default: .bool(false)),
      { role, input in
        .of(
          input.analysis.trust.parties(of: role).map { parties in
            parties.contains { $0.kind == .everyone && $0.isOpen }
          })
      }
    ),
    (
      Column(
        "trusted_services", .json, "The services of AWS that the trust policy lets in: `ec2.amazonaws.com`.",
        from: details, default: .text("[]")),
      { role, input in
        .list(
          input.analysis.trust.parties(of: role).map { parties in
            Set(parties.filter { $0.kind == .service }.map(\.principal)).sorted()
          })
      }
    ),
    (
      Column(
        "foreign_accounts", .json,
        "The other accounts whose users and roles the trust policy lets in, those restricted to an organization left out; `*` for any.",
        from: details, default: .text("[]")),
      { role, input in
        .list(input.analysis.trust.parties(of: role).map { $0.foreignAccounts(of: role.account ?? "") })
      }
    ),
  ]
}

extension String {
  /// Whether a policy of AWS's with this name allows to change what it is about, as far as the name tells.
  fileprivate var isFullAccess: Bool {
    hasSuffix("FullAccess") || self == "AdministratorAccess" || hasPrefix("AdministratorAccess-")
      || self == "PowerUserAccess"
  }
}

extension [TrustedParty] {
  fileprivate func foreignAccounts(of own: String) -> [String] {
    let foreign = filter { party in
      party.kind.isAWSPrincipal && party.isForeign(to: own) && !party.restrictions.contains(.organization)
    }
    return Set(foreign.map { $0.account ?? "*" }).sorted()
  }
}

extension Role {
  fileprivate var idleSince: Fact<Timestamp> {
    lastUsed.flatMap { used in used.map { .known($0.at) } ?? createdAt }
  }
}
