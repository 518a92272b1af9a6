import IAM

extension Table {
  static let passwordPolicy = Table.of(
    "aws_iam_account_password_policy",
    "The account's password policy: one row. Without a policy of its own `is_set` is false and the rest NULL.",
    sources: [],
    rows: { input in Listing([input.account]) },
    columns: joined(passwordPolicyColumns, commonColumns()))

  private static let passwordPolicyColumns: [ReadColumn<Account>] = [
    (
      Column(
        "is_set", .boolean, "Whether the account has a policy of its own.", from: source,
        default: .bool(true)),
      { account, _ in .of(account.passwordPolicy.map { $0 != nil }) }
    ),
    (
      Column(
        "has_console_users", .boolean, "Whether a user has a console password, to whom the policy applies.",
        from: [.credentialReport], default: .bool(true)),
      { account, _ in .of(account.hasConsoleUsers) }
    ),
    (
      Column("minimum_password_length", .integer, "The least number of characters.", from: source),
      { account, _ in .of(account.passwordPolicy.map { $0?.minimumLength }) }
    ),
    (
      Column(
        "require_uppercase_characters", .boolean, "Whether an upper-case letter is needed.", from: source),
      { account, _ in .of(account.passwordPolicy.map { $0?.requiresUppercase }) }
    ),
    (
      Column(
        "require_lowercase_characters", .boolean, "Whether a lower-case letter is needed.", from: source),
      { account, _ in .of(account.passwordPolicy.map { $0?.requiresLowercase }) }
    ),
    (
      Column("require_symbols", .boolean, "Whether a symbol is needed.", from: source),
      { account, _ in .of(account.passwordPolicy.map { $0?.requiresSymbols }) }
    ),
    (
      Column("require_numbers", .boolean, "Whether a digit is needed.", from: source),
      { account, _ in .of(account.passwordPolicy.map { $0?.requiresNumbers }) }
    ),
    (
      Column("expire_passwords", .boolean, "Whether passwords expire.", from: source),
      { account, _ in .of(account.passwordPolicy.map { $0?.expiresPasswords }) }
    ),
    (
      Column(
        "max_password_age", .integer, "Days until a password expires; NULL: it does not.", from: source),
      { account, _ in .of(account.passwordPolicy.map { $0?.maxAge }) }
    ),
    (
      Column(
        "password_reuse_prevention", .integer, "How many old passwords are refused; NULL: none.",
        from: source),
      { account, _ in .of(account.passwordPolicy.map { $0?.reusePrevention }) }
    ),
    (
      Column(
        "hard_expiry", .boolean, "Whether only an administrator can replace an expired password.",
        from: source),
      { account, _ in .of(account.passwordPolicy.map { $0?.hardExpiry }) }
    ),
    (
      Column(
        "allow_users_to_change_password", .boolean, "Whether users may change their own.", from: source),
      { account, _ in .of(account.passwordPolicy.map { $0?.allowsUsersToChange }) }
    ),
    (
      Column(
        "users_can_change_password", .boolean,
        "Whether the policy allows it, or every console user has `IAMUserChangePassword`, directly or by a group.",
        from: source + [.credentialReport, .accountAuthorizationDetails], default: .bool(false)),
      { account, _ in .of(Fact.any([account.policyAllowsChange, account.everyConsoleUserMayChange])) }
    ),
  ]

  private static let source: [Source] = [.accountPasswordPolicy]
}

extension Account {
  /// One user with a password settles that there are some; that there are none takes all users, from either source.
  fileprivate var hasConsoleUsers: Fact<Bool> {
    let reported = credentialReport.flatMap { report in
      Listing(report.rows.filter { !$0.isRoot }, gap: report.gap)
        .contains { row in row.passwordEnabled.map { $0 ?? false } }
    }
    let listed = users.contains(\.hasConsolePassword)
    return reported.value == true || listed.value == true ? .known(true) : reported.or(listed)
  }

  fileprivate var policyAllowsChange: Fact<Bool> { passwordPolicy.map { $0?.allowsUsersToChange ?? false } }

  fileprivate var everyConsoleUserMayChange: Fact<Bool> {
    let groups = Dictionary(groups.elements.map { ($0.name, $0) }) { first, _ in first }
    return users.contains { user in
      let hasPassword = user.hasConsolePassword
      if case .known(false) = hasPassword { return hasPassword }
      return Fact.all([hasPassword, mayChangePassword(user, groups).negated])
    }.negated
  }

  private func mayChangePassword(_ user: User, _ groups: [String: Group]) -> Fact<Bool> {
    let byGroup = user.groups.flatMap { names in
      Fact.any(
        names.map { name in
          groups[name].map { $0.attachedPolicies.map(\.letsUsersChangePassword) }
            ?? .missing(
              self.groups.gap ?? Missing(.accountAuthorizationDetails, .incomplete, "no group \(name)"))
        })
    }
    return Fact.any([user.attachedPolicies.map(\.letsUsersChangePassword), byGroup])
  }
}

extension [AttachedPolicy] {
  fileprivate var letsUsersChangePassword: Bool { contains { $0.awsManagedName == "IAMUserChangePassword" } }
}
