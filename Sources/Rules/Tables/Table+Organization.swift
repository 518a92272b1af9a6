import IAM

extension Table {
  static let organization = Table.of(
    "organizations_organization",
    "The organization that the account belongs to: one row, or none outside one.",
    sources: described,
    rows: { input in
      switch input.account.organization {
      case .known(nil): Listing([])
      case .known(let organization?): Listing([.known(organization)])
      // That the account manages none may be all that is known of it.
      case .missing(let missing) where input.account.managesOrganization == .known(false):
        Listing([.missing(missing)])
      case .missing(let missing): .missing(missing)
      }
    },
    columns: joined(organizationColumns, commonColumns()))

  private static let organizationColumns: [ReadColumn<Fact<Organization>>] = [
    (Column("id", .text, "`o-…`.", from: described), { row, _ in .of(row.map(\.id)) }),
    (
      Column(
        "account_arn", .text, "`arn:aws:::` and the account's id, what results about the account name.",
        from: []),
      { _, input in .string(input.account.arn) }
    ),
    (
      Column("master_account_id", .text, "The account that manages it.", from: described),
      { row, _ in .of(row.map(\.managementAccountID)) }
    ),
    (
      Column(
        "feature_set", .text, "`ALL`, or `CONSOLIDATED_BILLING`, with which there are no policies.",
        from: described,
        default: .text("ALL")),
      { row, _ in .of(row.map { $0.hasAllFeatures ? "ALL" : "CONSOLIDATED_BILLING" }) }
    ),
    (
      Column(
        "is_management_account", .boolean, "Whether the account is the one that manages it.", from: described,
        default: .bool(false)),
      { _, input in .of(input.account.managesOrganization) }
    ),
    (
      Column(
        "has_resource_policy", .boolean,
        "Whether a resource policy lets other accounts manage its policies; the management account alone can tell.",
        from: [.organizationResourcePolicy], default: .bool(false)),
      { _, input in
        .of(
          input.account.organizationSetup?.hasResourcePolicy ?? .missing(.untold(.organizationResourcePolicy))
        )
      }
    ),
    (
      Column(
        "organizational_units", .json,
        "The paths of its units, as `aws_organizations_organizational_unit` has them; the management account alone can tell.",
        from: [.organizationalUnits], default: .text("[]")),
      { _, input in
        .list(
          input.account.organizationSetup?.units.whole.map { $0.map(\.path) }
            ?? .missing(.untold(.organizationalUnits)))
      }
    ),
    (
      Column(
        "delegated_administrator_count", .integer,
        "How many member accounts manage services for it; the management account alone can tell.",
        from: [.delegatedAdministrators], default: .int(0)),
      { _, input in
        .of(
          input.account.organizationSetup?.delegatedAdministrators.whole.map(\.count)
            ?? .missing(.untold(.delegatedAdministrators)))
      }
    ),
  ]

  static let organizationRoot = Table.of(
    "aws_organizations_root",
    "What stands above all units and accounts: one row in the management account, and none elsewhere.",
    sources: [.organizationRoots, .organization],
    rows: { input in setup(input) { $0.roots } },
    columns: joined(
      rootColumns, titleColumns(from: listed, title: \.name, arn: \.arn), commonColumns()))

  private static let rootColumns: [ReadColumn<OrganizationRoot>] = [
    (Column("id", .text, "`r-…`.", from: listed), { row, _ in .text(row.id) }),
    (Column("arn", .text, "The root's ARN.", from: listed), { row, _ in .text(row.arn) }),
    (Column("name", .text, "The root's name.", from: listed), { row, _ in .text(row.name) }),
    (
      Column(
        "policy_types", .json, "The types of policies that are switched on, by AWS's names.", from: listed,
        default: .text("[]")),
      { row, _ in .list(row.enabledPolicyTypes) }
    ),
    (
      Column(
        "service_control_policies_enabled", .boolean, "Whether service control policies are switched on.",
        from: listed, default: .bool(true)),
      { row, _ in .bool(row.enabledPolicyTypes.contains("SERVICE_CONTROL_POLICY")) }
    ),
  ]

  static let organizationalUnit = Table.of(
    "aws_organizations_organizational_unit",
    "The units of the organization, at every level: a row a unit in the management account, and none elsewhere.",
    sources: [.organizationalUnits, .organization],
    rows: { input in setup(input) { $0.units } },
    columns: joined(unitColumns, titleColumns(from: units, title: \.name, arn: \.arn), commonColumns()))

  private static let unitColumns: [ReadColumn<OrganizationalUnit>] = [
    (Column("id", .text, "`ou-…`.", from: units), { row, _ in .text(row.id) }),
    (Column("arn", .text, "The unit's ARN.", from: units), { row, _ in .text(row.arn) }),
    (Column("name", .text, "The unit's name.", from: units), { row, _ in .text(row.name) }),
    (
      Column("parent_id", .text, "The root or the unit above it.", from: units),
      { row, _ in .text(row.parentID) }
    ),
    (
      Column("path", .text, "The names from below the root to its own, with `/` between them.", from: units),
      { row, _ in .text(row.path) }
    ),
  ]

  static let delegatedAdministrator = Table.of(
    "aws_organizations_delegated_administrator",
    "The accounts that manage services for the organization: a row an account in the management account, and none elsewhere.",
    sources: [.delegatedAdministrators, .organization],
    rows: { input in setup(input) { $0.delegatedAdministrators } },
    columns: joined(
      administratorColumns, titleColumns(from: delegated, title: \.name, arn: \.arn), commonColumns()))

  private static let administratorColumns: [ReadColumn<DelegatedAdministrator>] = [
    (Column("id", .text, "The account's twelve digits.", from: delegated), { row, _ in .text(row.id) }),
    (
      Column("arn", .text, "The account's ARN in the organization.", from: delegated),
      { row, _ in .text(row.arn) }
    ),
    (Column("name", .text, "The account's name.", from: delegated), { row, _ in .text(row.name) }),
    (
      Column("email", .text, "The e-mail address of its root user.", from: delegated),
      { row, _ in .string(row.emailAddress) }
    ),
    (
      Column("status", .text, "`ACTIVE` or `SUSPENDED`.", from: delegated, default: .text("ACTIVE")),
      { row, _ in .string(row.status) }
    ),
    (
      Column("delegation_enabled_date", .timestamp, "Since when it manages any.", from: delegated),
      { row, _ in .time(row.delegatedAt) }
    ),
  ]

  /// A listing of the organization's, which is whole and empty where the account does not manage one.
  private static func setup<Row: Sendable>(
    _ input: TableInput, _ listing: (OrganizationSetup) -> Listing<Row>
  ) -> Listing<Row> {
    if let setup = input.account.organizationSetup { return listing(setup) }
    return Listing([], gap: input.account.managesOrganization.missing)
  }

  private static let described: [Source] = [.organization]
  private static let listed: [Source] = [.organizationRoots]
  private static let units: [Source] = [.organizationalUnits]
  private static let delegated: [Source] = [.delegatedAdministrators]
}

extension Missing {
  /// What a member account is not asked.
  fileprivate static func untold(_ source: Source) -> Missing {
    Missing(source, .notCollected, "only the management account can tell")
  }
}
