import IAM

extension Table {
  static let account = Table.of(
    "aws_account", "The account itself: one row.", sources: [],
    rows: { input in Listing([input.account]) },
    columns: joined(accountColumns, administratorColumns, rootUsageColumns, billingColumns, commonColumns()))

  private static let accountColumns: [ReadColumn<Account>] = [
    (
      Column(
        "arn", .text, "`arn:aws:::` and the account's id, what results about the account name.", from: []),
      { account, _ in .string(account.arn) }
    ),
    (
      Column(
        "account_aliases", .json, "The account's aliases.", from: [.accountAliases], default: .text("[]")),
      { account, _ in .list(account.aliases) }
    ),
    (
      Column("title", .text, "The first alias, or else the account's id.", from: [.accountAliases]),
      { account, _ in .fact(account.aliases) { .string($0.first ?? account.id) } }
    ),
    (
      Column("akas", .json, "The account's ARN, as a list.", from: [], default: .text("[]")),
      { account, _ in .list(account.arn.map { [$0] } ?? []) }
    ),
    (
      Column(
        "organization_id", .text, "The organization's id; NULL outside one.",
        from: [.organizationsFeatures]),
      { account, _ in
        .of(
          account.organizationsFeatures.map { features in
            if let features { features.organizationID } else { account.organization.value??.id }
          })
      }
    ),
    (
      Column(
        "is_in_organization", .boolean, "Whether the account belongs to an organization.",
        from: [.organization],
        default: .bool(true)),
      { account, _ in .of(account.organization.map { $0 != nil }) }
    ),
    (
      Column(
        "has_security_contact", .boolean, "Whether an alternate contact for security is registered.",
        from: [.alternateContact], default: .bool(false)),
      { account, _ in .of(account.alternateContact(.security).map { $0 != nil }) }
    ),
    (
      Column(
        "alternate_contact_faults", .json,
        "Which alternate contacts are lacking, and what any two contacts share, in words; upper and lower case and the spelling of telephone numbers make no difference.",
        from: [.alternateContact, .contactInformation], default: .text("[]")),
      { account, _ in .list(account.alternateContactFaults) }
    ),
    (
      Column(
        "contact_lacks", .json,
        "What AWS requires of the primary contact and that is blank, in words; `contact` where there is none.",
        from: [.contactInformation], default: .text("[]")),
      { account, _ in .list(account.contact.map { $0?.lacking ?? ["contact"] }) }
    ),
    (
      Column(
        "user_count", .integer, "How many IAM users there are.", from: [.accountAuthorizationDetails],
        default: .int(0)),
      { account, _ in .of(account.users.whole.map(\.count)) }
    ),
    (
      Column(
        "group_count", .integer, "How many groups there are.", from: [.accountAuthorizationDetails],
        default: .int(0)),
      { account, _ in .of(account.groups.whole.map(\.count)) }
    ),
    (
      Column(
        "role_count", .integer, "How many roles there are.", from: [.accountAuthorizationDetails],
        default: .int(0)),
      { account, _ in .of(account.roles.whole.map(\.count)) }
    ),
    (
      Column(
        "has_saml_provider", .boolean, "Whether a SAML identity provider is registered.",
        from: [.samlProviders], default: .bool(false)),
      { account, _ in .of(account.hasSAMLProvider) }
    ),
    (
      Column(
        "has_identity_center_role", .boolean, "Whether IAM Identity Center has made roles in the account.",
        from: [.accountAuthorizationDetails], default: .bool(false)),
      { account, _ in .of(account.hasIdentityCenterRole) }
    ),
    (
      Column(
        "has_inventory", .boolean, "Whether `--inventory` told what runs with which role.", from: [],
        default: .bool(false)),
      { account, _ in .bool(account.inventory != nil) }
    ),
    (
      Column(
        "has_identity_center_instance", .boolean,
        "Whether the account sees an instance of IAM Identity Center by which people can enter accounts.",
        from: [.accountAuthorizationDetails, .identityCenterInstances], default: .bool(false)),
      { account, _ in .of(account.hasIdentityCenterInstance) }
    ),
    (
      Column(
        "has_federation", .boolean,
        "Whether people can sign in from elsewhere: a SAML provider, roles of IAM Identity Center, or an instance of it.",
        from: [.samlProviders, .accountAuthorizationDetails, .identityCenterInstances], default: .bool(false)),
      { account, _ in
        .of(
          Fact.any([
            account.hasSAMLProvider, account.hasIdentityCenterRole, account.hasIdentityCenterInstance,
          ]))
      }
    ),
  ]
}

extension Table {
  private static let administratorColumns: [ReadColumn<Account>] = [
    (
      Column(
        "has_usable_administrator", .boolean,
        "Whether somebody other than root is an administrator whom people can be: a user with a password or an active key, or a role that lets somebody in.",
        from: [.accountAuthorizationDetails, .credentialReport], default: .bool(false)),
      { account, input in .of(input.usableAdministrators.contains { $0.isUsable }) }
    ),
    (
      Column(
        "usable_administrators", .json, "Their ARNs, as far as they are known for certain.",
        from: [.accountAuthorizationDetails, .credentialReport], default: .text("[]")),
      { account, input in
        let all = input.usableAdministrators
        let known = all.elements.filter { $0.isUsable == .known(true) }.map { $0.arn }
        guard known.isEmpty, let missing = all.contains({ $0.isUsable }).missing else { return .list(known) }
        return .missing(missing)
      }
    ),
  ]
}

extension Account {
  /// Whether there is an instance of IAM Identity Center that gives access to accounts.
  ///
  /// That is an organization's alone; when it is switched on, it makes a service-linked role in every account of the
  /// organization. Where that role is not, nobody has to be asked in every region. Source: the user guide of IAM Identity
  /// Center, "Using service-linked roles" and "Account instances".
  fileprivate var hasIdentityCenterInstance: Fact<Bool> {
    if !identityCenterInstances.elements.isEmpty { return .known(true) }
    let prefix = "/aws-service-role/sso.amazonaws.com/"
    return roles.contains { .known($0.path.hasPrefix(prefix)) }.flatMap { hasServiceRole in
      guard hasServiceRole else { return .known(false) }
      guard let gap = identityCenterInstances.gap else { return .known(false) }
      // Of all regions at once: one of them is enough.
      return .missing(
        gap.kind == .notCollected ? Missing(.identityCenterInstances, .notCollected) : gap)
    }
  }

  fileprivate var hasSAMLProvider: Fact<Bool> { samlProviders.contains { _ in .known(true) } }

  fileprivate var hasIdentityCenterRole: Fact<Bool> {
    roles.contains { .known($0.path.hasPrefix("/aws-reserved/sso.amazonaws.com/")) }
  }
}
