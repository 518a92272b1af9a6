import IAM

extension Table {
  static let samlProvider = Table.of(
    "aws_iam_saml_provider", "SAML identity providers: a row a provider.", sources: saml,
    rows: { input in input.account.samlProviders },
    columns: joined(samlProviderColumns, titleColumns(from: saml, title: \.arn, arn: \.arn), commonColumns())
  )

  private static let samlProviderColumns: [ReadColumn<SAMLProvider>] = [
    (Column("arn", .text, "The provider's ARN.", from: saml), { row, _ in .text(row.arn) }),
    (
      Column("create_date", .timestamp, "When it was made.", from: saml), { row, _ in .time(row.createdAt) }
    ),
    (
      Column("valid_until", .timestamp, "When its metadata expires; NULL: it does not.", from: saml),
      { row, _ in .time(row.validUntil) }
    ),
    (
      Column(
        "is_expired", .boolean, "Whether its metadata has expired.", from: saml, default: .bool(false)),
      { row, input in .bool(row.validUntil.map { $0 < input.now } ?? false) }
    ),
  ]

  static let openIDConnectProvider = Table.of(
    "aws_iam_open_id_connect_provider", "OpenID Connect identity providers: a row a provider.", sources: oidc,
    rows: { input in input.account.openIDConnectProviders },
    columns: joined(
      openIDConnectProviderColumns, titleColumns(from: oidc, title: { $0.issuer ?? $0.arn }, arn: \.arn),
      commonColumns()))

  private static let openIDConnectProviderColumns: [ReadColumn<OpenIDConnectProvider>] = [
    (Column("arn", .text, "The provider's ARN.", from: oidc), { row, _ in .text(row.arn) }),
    (
      Column("url", .text, "The issuer without `https://`, as the ARN has it.", from: oidc),
      { row, _ in .string(row.issuer) }
    ),
  ]

  private static let saml: [Source] = [.samlProviders]
  private static let oidc: [Source] = [.openIDConnectProviders]
}

extension OpenIDConnectProvider {
  fileprivate var issuer: String? {
    guard let resource = ARN(arn)?.resource, resource.hasPrefix("oidc-provider/") else { return nil }
    return String(resource.dropFirst("oidc-provider/".count))
  }
}
