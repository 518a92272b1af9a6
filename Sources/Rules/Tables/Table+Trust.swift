import IAM

extension Table {
  static let trust = Table.of(
    "iam_trust",
    "Whom the trust policies of roles let in: a row a role and party. A role whose trust policy cannot be read has one row.",
    sources: details,
    rows: { input in
      let trust = input.analysis.trust
      let rows = input.account.roles.elements.flatMap { role -> [TrustRow] in
        let parties = trust.parties(of: role)
        let count = parties.value?.count ?? 1
        return (0..<count).map { TrustRow(role: role, parties: parties, number: $0) }
      }
      return Listing(rows, gap: input.account.roles.gap)
    },
    columns: joined(roleColumns, partyColumns, restrictionColumns, federationColumns, commonColumns()))

  private static let details: [Source] = [.accountAuthorizationDetails]

  private static let roleColumns: [ReadColumn<TrustRow>] = [
    (Column("role_name", .text, "The role's name.", from: details), { row, _ in .text(row.role.name) }),
    (Column("role_arn", .text, "The role's ARN.", from: details), { row, _ in .text(row.role.arn) }),
    (
      Column("role_path", .text, "The role's path.", from: details, default: .text("/")),
      { row, _ in .text(row.role.path) }
    ),
    (
      Column(
        "is_service_linked", .boolean, "Whether an AWS service made and owns the role.", from: details,
        default: .bool(false)),
      { row, _ in .bool(row.role.isServiceLinked) }
    ),
    (
      Column("statement_index", .integer, "The statement's place in the policy, from zero.", from: details),
      { row, _ in .of(row.of { $0.statement }) }
    ),
    (
      Column("statement_sid", .text, "The statement's Sid; NULL: none.", from: details),
      { row, _ in .of(row.of { $0.sid }) }
    ),
  ]

  private static let partyColumns: [ReadColumn<TrustRow>] = [
    (
      Column(
        "kind", .text,
        "`everyone`, `account` (the whole of it), `role`, `user`, `session`, `federated-user`, `deleted` (a unique id), `other`, `service`, `oidc` or `saml`.",
        from: details, default: .text("account")),
      { row, _ in .of(row.of { $0.kind.rawValue }) }
    ),
    (
      Column("principal", .text, "As the policy names it.", from: details),
      { row, _ in .of(row.of { $0.principal }) }
    ),
    (
      Column(
        "excepted_principals", .json, "Whom a NotPrincipal excepts.", from: details, default: .text("[]")),
      { row, _ in .list(row.of { $0.excepted }) }
    ),
    (
      Column(
        "account", .text,
        "The account it belongs to, by its ARN or by a condition; NULL: none, or any.", from: details),
      { row, _ in .of(row.of { $0.account }) }
    ),
    (
      Column(
        "is_aws_principal", .boolean,
        "Whether it is, or may be, a user, role or session, and no service or identity provider.",
        from: details,
        default: .bool(true)),
      { row, _ in .of(row.of { $0.kind.isAWSPrincipal }) }
    ),
    (
      Column(
        "is_foreign", .boolean, "Whether it is, or may be, of another account than the role.", from: details,
        default: .bool(false)),
      { row, _ in .of(row.of { $0.isForeign(to: row.role.account ?? "") }) }
    ),
    (
      Column(
        "is_open", .boolean,
        "Whether anybody can enter: everyone, or every customer of a shared identity provider, without a condition that keeps strangers out.",
        from: details, default: .bool(false)),
      { row, _ in .of(row.of { $0.isOpen }) }
    ),
    (
      Column("actions", .json, "The calls by which it can enter.", from: details, default: .text("[]")),
      { row, _ in .list(row.of { $0.actions }) }
    ),
  ]

  private static let restrictionColumns: [ReadColumn<TrustRow>] = [
    (
      Column(
        "condition_keys", .json, "The keys of the statement's conditions, whether they restrict or not.",
        from: details, default: .text("[]")),
      { row, _ in .list(row.of { $0.conditionKeys }) }
    ),
    restriction("has_external_id", .externalID, "Whether it has to give an external id; `*` is none."),
    restriction("requires_mfa", .mfa, "Whether it has to have signed in with MFA."),
    restriction("is_in_organization", .organization, "Whether it has to be of an organization."),
    restriction(
      "is_narrowed", .principal, "Whether conditions say which principals are meant, by ARN, account or id."),
    restriction(
      "has_source_condition", .source,
      "Whether a service has to come on behalf of a given resource, account or organization."),
    restriction(
      "is_network_restricted", .network, "Whether it has to come from given addresses, networks or endpoints."
    ),
    restriction("has_audience", .audience, "Whether a SAML assertion has to be made for a given endpoint."),
    (
      Column(
        "passes_source", .boolean,
        "Whether a service says on whose behalf it comes, as far as is documented; NULL: no service.",
        from: details),
      { row, _ in
        .of(row.of { $0.kind == .service ? SourcelessService.passesSource($0.principal) : nil })
      }
    ),
  ]

  private static let federationColumns: [ReadColumn<TrustRow>] = [
    (
      Column(
        "provider", .text,
        "What the OpenID Connect provider is called, its issuer if unknown; NULL: no such provider.",
        from: details),
      { row, _ in .of(row.of { $0.federation?.provider }) }
    ),
    (
      Column(
        "is_shared_provider", .boolean,
        "Whether strangers get tokens of the same issuer; NULL: no OpenID Connect provider.", from: details),
      { row, _ in .of(row.of { $0.federation?.isShared }) }
    ),
    (
      Column(
        "subject_scope", .text,
        "How much of a token's identity the conditions fix: `any` nothing, `part` the organization and not the repository for example, `whole`; NULL: no OpenID Connect provider.",
        from: details),
      { row, _ in .of(row.of { $0.federation?.scope.rawValue }) }
    ),
    (
      Column(
        "has_safe_subject", .boolean,
        "Whether that is what the provider's documentation asks for at least; NULL: no OpenID Connect provider.",
        from: details),
      { row, _ in .of(row.of { $0.federation?.isSafe }) }
    ),
  ]

  private static func restriction(_ name: String, _ factor: TrustFactor, _ description: String)
    -> ReadColumn<TrustRow>
  {
    (
      Column(name, .boolean, description, from: details, default: .bool(false)),
      { row, _ in .of(row.of { $0.restrictions.contains(factor) }) }
    )
  }
}

/// A role with one of those whom it trusts, or why nobody can tell whom.
private struct TrustRow: Sendable {
  let role: Role
  let parties: Fact<[TrustedParty]>
  /// Which of them.
  let number: Int

  /// What is read off the party where it lies, which is ten references.
  func of<Value>(_ read: (borrowing TrustedParty) -> Value) -> Fact<Value> {
    switch parties {
    case .known(let parties): .known(parties.span.lend(number, to: read))
    case .missing(let missing): .missing(missing)
    }
  }
}
