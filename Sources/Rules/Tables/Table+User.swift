import IAM
import JSON

extension Table {
  static let user = Table.of(
    "aws_iam_user", "The IAM users, root not among them: a row a user.",
    sources: [.accountAuthorizationDetails],
    rows: { input in
      let devices = input.account.virtualMFADevices
      let holders = Set(devices.elements.compactMap(\.userARN))
      return input.account.users.map { user in
        UserRow(
          user: user,
          hasVirtualDevice: holders.contains(user.arn)
            ? .known(true) : devices.gap.map(Fact.missing) ?? .known(false))
      }
    },
    columns: joined(
      identityColumns, traitColumns, signInColumns, permissionColumns,
      titleColumns(from: details, title: { $0.user.name }, arn: { $0.user.arn }), commonColumns()))

  private static let details: [Source] = [.accountAuthorizationDetails]

  private static let identityColumns: [ReadColumn<UserRow>] = [
    (Column("name", .text, "The user's name.", from: details), { row, _ in .text(row.user.name) }),
    (Column("arn", .text, "The user's ARN.", from: details), { row, _ in .text(row.user.arn) }),
    (Column("user_id", .text, "`AIDA…`.", from: details), { row, _ in .of(row.user.id) }),
    (
      Column("path", .text, "The user's path.", from: details, default: .text("/")),
      { row, _ in .text(row.user.path) }
    ),
    (
      Column("create_date", .timestamp, "When the user was made.", from: details),
      { row, _ in .of(row.user.createdAt) }
    ),
    (
      Column("age_days", .integer, "Whole days since the user was made.", from: details),
      { row, input in .days(since: row.user.createdAt, in: input) }
    ),
    (
      Column("tags", .json, "The user's tags by key.", from: details, default: .text("{}")),
      { row, _ in .tags(row.user.tags) }
    ),
    (
      Column("tags_src", .json, "The user's tags as AWS lists them.", from: details, default: .text("[]")),
      { row, _ in .tagList(row.user.tags) }
    ),
    (
      Column(
        "tag_count", .integer, "How many tags there are; those of `aws:` don't count.", from: details,
        default: .int(0)),
      { row, _ in .tagCount(row.user.tags) }
    ),
  ]

  private static let traitColumns: [ReadColumn<UserRow>] = [
    (
      Column(
        "traits", .json,
        "What lists of users may name them by: the name, the path, `group:` and the name of each group, `tag:` and each tag as key=value.",
        from: details, default: .text("[]")),
      { row, _ in .list(row.user.traits) }
    )
  ]

  private static let signInColumns: [ReadColumn<UserRow>] = [
    (
      Column(
        "password_last_used", .timestamp, "When the password was last used; NULL: never.",
        from: [.credentialReport]),
      { row, _ in .of(row.user.passwordLastUsed) }
    ),
    (
      Column(
        "has_console_password", .boolean, "Whether the user can sign in to the console.",
        from: [.credentialReport],
        default: .bool(false)),
      { row, _ in .of(row.user.hasConsolePassword) }
    ),
    (
      Column(
        "has_active_access_key", .boolean, "Whether an access key works.", from: [.credentialReport],
        default: .bool(false)),
      { row, _ in .of(row.user.hasActiveKey) }
    ),
    (
      Column(
        "mfa_enabled", .boolean, "Whether the user has an MFA device.", from: [.credentialReport],
        default: .bool(false)),
      { row, _ in .of(row.user.hasMFA) }
    ),
    (
      Column(
        "has_virtual_mfa_device", .boolean, "Whether a device of the user is a virtual one.",
        from: [.virtualMFADevices], default: .bool(false)),
      { row, _ in .of(row.hasVirtualDevice) }
    ),
    (
      Column(
        "hardware_mfa_enabled", .boolean,
        "Whether the user has MFA, and no device that is virtual or a telephone.",
        from: [.credentialReport, .virtualMFADevices], default: .bool(false)),
      { row, _ in .of(row.hasHardwareMFA) }
    ),
    (
      Column(
        "mfa_devices", .json, "The user's MFA devices by serial number.", from: [.mfaDevices],
        default: .text("[]")),
      { row, _ in .list(row.user.mfaDevices.map { $0.map(\.serialNumber) }) }
    ),
    (
      Column(
        "login_profile", .json,
        "The console password's date, and whether it has to be changed; NULL: no password.",
        from: [.loginProfile]),
      { row, _ in .fact(row.user.loginProfile) { .optional($0, \.cell) } }
    ),
    (
      Column(
        "has_login_profile", .boolean, "Whether there is a console password, asked of the user itself.",
        from: [.loginProfile], default: .bool(false)),
      { row, _ in .of(row.user.loginProfile.map { $0 != nil }) }
    ),
    (
      Column(
        "password_reset_required", .boolean, "Whether the password has to be changed at the next sign-in.",
        from: [.loginProfile]),
      { row, _ in .of(row.user.loginProfile.map { $0?.passwordResetRequired }) }
    ),
    (
      Column(
        "login_profile_age_days", .integer, "Whole days since the first password was set.",
        from: [.loginProfile]),
      { row, input in .days(since: row.user.loginProfile.map { $0?.createdAt }, in: input) }
    ),
    (
      Column(
        "seconds_until_password_change", .integer,
        "How long after its first password the user's present one was set; NULL: no password.",
        from: [.loginProfile, .credentialReport]),
      { row, _ in .of(row.secondsUntilPasswordChange) }
    ),
  ]

  private static let permissionColumns: [ReadColumn<UserRow>] = [
    (
      Column("groups", .json, "The names of the user's groups.", from: details, default: .text("[]")),
      { row, _ in .list(row.user.groups) }
    ),
    (
      Column("group_count", .integer, "How many groups the user is in.", from: details, default: .int(0)),
      { row, _ in .of(row.user.groups.map(\.count)) }
    ),
    (
      Column(
        "attached_policy_arns", .json, "The policies attached directly.", from: details, default: .text("[]")),
      { row, _ in .list(row.user.attachedPolicies.map { $0.map(\.arn) }) }
    ),
    (
      Column(
        "aws_managed_policies", .json, "The names of those that AWS owns.", from: details,
        default: .text("[]")),
      { row, _ in .list(row.user.attachedPolicies.map(\.awsManagedNames)) }
    ),
    (
      Column(
        "inline_policy_names", .json, "The names of the inline policies.", from: details, default: .text("[]")
      ),
      { row, _ in .list(row.user.inlinePolicies.map { $0.map(\.name) }) }
    ),
    (
      Column(
        "inline_policy_count", .integer, "How many inline policies there are.", from: details,
        default: .int(0)),
      { row, _ in .of(row.user.inlinePolicies.map(\.count)) }
    ),
    (
      Column(
        "inline_policies", .json, "The inline policies with their documents.", from: details,
        default: .text("[]")),
      { row, input in .documents(row.user.inlinePolicies, in: input) }
    ),
    (
      Column(
        "direct_policy_count", .integer, "How many policies are attached directly or inline.", from: details,
        default: .int(0)),
      { row, _ in .of(row.directPolicyCount) }
    ),
    (
      Column(
        "has_administrator_access", .boolean, "Whether AWS's AdministratorAccess is attached directly.",
        from: details, default: .bool(false)),
      { row, _ in .of(row.user.attachedPolicies.map(\.hasAdministratorAccess)) }
    ),
    (
      Column(
        "is_administrator", .boolean,
        "Whether the user can do everything, or everything in effect, by its own policies and its groups'.",
        from: details + [.credentialReport], default: .bool(false)),
      { row, input in .of(input.administrator(row.user.arn)) }
    ),
    (
      Column(
        "administrator_through", .json,
        "The groups whose policies by themselves make the user an administrator.",
        from: details + [.credentialReport], default: .text("[]")),
      { row, input in .list(input.administratorGroups(row.user.arn)) }
    ),
    (
      Column("permissions_boundary_arn", .text, "The boundary's ARN; NULL: none.", from: details),
      { row, _ in .of(row.user.permissionsBoundary.map { $0?.arn }) }
    ),
    (
      Column(
        "permissions_boundary_type", .text, "`Policy` where there is a boundary; NULL: none.", from: details),
      { row, _ in .of(row.user.permissionsBoundary.map { $0.map { _ in "Policy" } }) }
    ),
  ]
}

/// A user with what the account's other listings know of it.
private struct UserRow: Sendable {
  var user: User
  var hasVirtualDevice: Fact<Bool>

  /// The report and the one list of virtual devices settle it; a user's own list is better where there is one.
  var hasHardwareMFA: Fact<Bool> {
    guard let devices = user.mfaDevices.value else {
      return Fact.all([user.hasMFA, hasVirtualDevice.negated])
    }
    return .known(!devices.isEmpty && devices.allSatisfy { !$0.isVirtual && !$0.isTelephone })
  }

  var directPolicyCount: Fact<Int> {
    user.attachedPolicies.flatMap { attached in user.inlinePolicies.map { attached.count + $0.count } }
  }

  var secondsUntilPasswordChange: Fact<Int?> {
    user.loginProfile.flatMap { profile in
      guard let profile else { return .known(nil) }
      return user.reportRow.flatMap { row in
        row.passwordLastChanged.map { changed in changed.map { Int($0.seconds - profile.createdAt.seconds) } }
      }
    }
  }
}

extension MFADevice {
  /// Whether it is a telephone that gets text messages, which AWS once offered.
  fileprivate var isTelephone: Bool { ARN(serialNumber)?.resource.hasPrefix("sms-mfa/") ?? false }
}

extension LoginProfile {
  fileprivate var cell: Cell {
    .json { json in
      json.object { json in
        json.member("CreateDate", createdAt.iso8601)
        json.member("PasswordResetRequired", passwordResetRequired)
      }
    }
  }
}
