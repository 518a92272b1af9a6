import IAM

extension Table {
  static let organizationsFeatures = Table.of(
    "iam_organizations_feature",
    "What the organization has switched on in IAM: one row, or none where another account manages it, who alone is told.",
    sources: [],
    rows: { input in
      switch input.account.organizationsFeatures {
      case .known(nil): Listing([])
      case .known(let features?): Listing([.known(features)])
      case .missing(let missing): Listing([.missing(missing)])
      }
    },
    columns: joined(organizationsFeaturesColumns, commonColumns()))

  private static let organizationsFeaturesColumns: [ReadColumn<Fact<OrganizationsFeatures>>] = [
    (
      Column(
        "is_in_organization", .boolean, "Whether the account is in an organization.", from: source,
        default: .bool(true)),
      { row, _ in .of(row.map(\.isInOrganization)) }
    ),
    (
      Column("organization_id", .text, "The organization's id.", from: source),
      { row, _ in .of(row.map(\.organizationID)) }
    ),
    (
      Column("enabled_features", .json, "The features by AWS's names.", from: source, default: .text("[]")),
      { row, _ in .list(row.map(\.enabled)) }
    ),
    (
      Column(
        "root_credentials_management", .boolean,
        "Whether root credentials of members are managed centrally.",
        from: source, default: .bool(false)),
      { row, _ in .of(row.map { $0.enabled.contains("RootCredentialsManagement") }) }
    ),
    (
      Column(
        "root_sessions", .boolean, "Whether privileged root sessions in members are possible.",
        from: source,
        default: .bool(false)),
      { row, _ in .of(row.map { $0.enabled.contains("RootSessions") }) }
    ),
  ]

  private static let source: [Source] = [.organizationsFeatures]
}
