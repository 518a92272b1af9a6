import IAM

extension Table {
  static let rootUser = Table.of(
    "aws_iam_root_user", "The root user: one row, each fact decided from every source that knows it.",
    sources: [],
    rows: { input in Listing([input.account.root]) },
    columns: joined(rootUserColumns, commonColumns()))

  private static let rootUserColumns: [ReadColumn<RootUser>] = [
    (
      Column("user_name", .text, "Always `<root_account>`.", from: [], default: .text("<root_account>")),
      { _, _ in .text("<root_account>") }
    ),
    (
      Column("arn", .text, "The root user's ARN.", from: []), { _, input in .string(input.account.rootARN) }
    ),
    (
      Column("create_date", .timestamp, "When the account was made.", from: [.credentialReport]),
      { root, _ in .of(root.createdAt) }
    ),
    (
      Column(
        "has_access_keys", .boolean, "Whether an access key exists, active or not.",
        from: [.accountSummary, .credentialReport], default: .bool(false)),
      { root, _ in .of(root.hasAccessKeys) }
    ),
    (
      Column(
        "has_password", .boolean, "Whether the root user has a password.",
        from: [.accountSummary, .credentialReport], default: .bool(true)),
      { root, _ in .of(root.hasPassword) }
    ),
    (
      Column(
        "has_signing_certificates", .boolean, "Whether an X.509 signing certificate exists.",
        from: [.accountSummary, .credentialReport], default: .bool(false)),
      { root, _ in .of(root.hasSigningCertificates) }
    ),
    (
      Column(
        "has_credentials", .boolean, "Whether there is a password, an access key or a certificate.",
        from: [.accountSummary, .credentialReport], default: .bool(true)),
      { root, _ in .of(Fact.any([root.hasPassword, root.hasAccessKeys, root.hasSigningCertificates])) }
    ),
    (
      Column(
        "is_of_member_account", .boolean,
        "Whether the account belongs to an organization that another account manages.", from: [.organization],
        default: .bool(false)),
      { _, input in
        .of(input.account.organization.map { $0.map { $0.managementAccountID != input.account.id } ?? false })
      }
    ),
    (
      Column(
        "mfa_enabled", .boolean, "Whether the root user has an MFA device.",
        from: [.accountSummary, .credentialReport], default: .bool(false)),
      { root, _ in .of(root.hasMFA) }
    ),
    (
      Column(
        "mfa_enabled_or_no_credentials", .boolean,
        "Whether the root user has an MFA device, or neither a password nor an access key that one would protect.",
        from: [.accountSummary, .credentialReport], default: .bool(false)),
      { root, _ in .of(Fact.any([root.hasMFA, root.hasNoPasswordOrKey])) }
    ),
    (
      Column(
        "has_virtual_mfa_device", .boolean, "Whether a device of the root user is a virtual one.",
        from: [.virtualMFADevices], default: .bool(false)),
      { root, _ in .of(root.hasVirtualMFADevice) }
    ),
    (
      Column(
        "virtual_mfa_device_count", .integer,
        "How many of the root user's devices are virtual ones; AWS tells nobody but root of the others.",
        from: [.virtualMFADevices], default: .int(0)),
      { _, input in
        .of(input.account.virtualMFADevices.whole.map { $0.count(where: \.belongsToRoot) })
      }
    ),
    (
      Column(
        "hardware_mfa_enabled", .boolean, "Whether the root user has MFA and no virtual device.",
        from: [.accountSummary, .credentialReport, .virtualMFADevices], default: .bool(false)),
      { root, _ in .of(root.hasHardwareMFA) }
    ),
    (
      Column(
        "hardware_mfa_enabled_or_no_password", .boolean,
        "Whether the root user has MFA and no virtual device, or no password that one would protect.",
        from: [.accountSummary, .credentialReport, .virtualMFADevices], default: .bool(false)),
      { root, _ in .of(Fact.any([root.hasHardwareMFA, root.hasPassword.negated])) }
    ),
    (
      Column(
        "last_used_at", .timestamp,
        "The latest use of the password or of a key; NULL: none is known to AWS.",
        from: [.credentialReport]),
      { root, _ in .of(root.lastUse.map { $0?.at }) }
    ),
    (
      Column("last_used_days", .integer, "Whole days since then.", from: [.credentialReport]),
      { root, input in .days(since: root.lastUse.map { $0?.at }, in: input) }
    ),
    (
      Column(
        "last_used_credential", .text, "What was used then: `password`, `access key 1` or `access key 2`.",
        from: [.credentialReport]),
      { root, _ in .of(root.lastUse.map { $0?.credential.rawValue }) }
    ),
    (
      Column(
        "last_used_service", .text, "The service a key was used for, if AWS says.",
        from: [.credentialReport]),
      { root, _ in .of(root.lastUse.map { $0?.service }) }
    ),
    (
      Column(
        "last_used_region", .text, "The region a key was used in, if AWS says.", from: [.credentialReport]),
      { root, _ in .of(root.lastUse.map { $0?.region }) }
    ),
  ]
}

extension RootUser {
  fileprivate var hasNoPasswordOrKey: Fact<Bool> { Fact.any([hasPassword, hasAccessKeys]).negated }

  fileprivate var hasHardwareMFA: Fact<Bool> { Fact.all([hasMFA, hasVirtualMFADevice.negated]) }
}
