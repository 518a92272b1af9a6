import IAM

extension Table {
  static let accountSummary = Table.of(
    "aws_iam_account_summary", "AWS's own counts and quotas: one row.", sources: [],
    rows: { input in Listing([input.account.summary]) },
    columns: joined(names.map { name, key in summaryColumn(name, key) }, commonColumns()))

  private static func summaryColumn(_ name: String, _ key: String) -> ReadColumn<Fact<AccountSummary>> {
    let isFlag = key == "AccountMFAEnabled" || key == "AccountPasswordPresent"
    let column = Column(
      name, isFlag ? .boolean : .integer, "`\(key)` of the account summary; NULL if AWS does not give it.",
      from: [.accountSummary])
    return (
      column,
      { summary, _ in .fact(summary) { .optional($0[key]) { isFlag ? .bool($0 != 0) : .int($0) } } }
    )
  }

  private static let names: [(String, String)] = [
    ("access_keys_per_user_quota", "AccessKeysPerUserQuota"),
    ("account_access_keys_present", "AccountAccessKeysPresent"),
    ("account_mfa_enabled", "AccountMFAEnabled"),
    ("account_password_present", "AccountPasswordPresent"),
    ("account_signing_certificates_present", "AccountSigningCertificatesPresent"),
    ("assume_role_policy_size_quota", "AssumeRolePolicySizeQuota"),
    ("attached_policies_per_group_quota", "AttachedPoliciesPerGroupQuota"),
    ("attached_policies_per_role_quota", "AttachedPoliciesPerRoleQuota"),
    ("attached_policies_per_user_quota", "AttachedPoliciesPerUserQuota"),
    ("global_endpoint_token_version", "GlobalEndpointTokenVersion"),
    ("group_policy_size_quota", "GroupPolicySizeQuota"),
    ("groups", "Groups"),
    ("groups_per_user_quota", "GroupsPerUserQuota"),
    ("groups_quota", "GroupsQuota"),
    ("instance_profiles", "InstanceProfiles"),
    ("instance_profiles_quota", "InstanceProfilesQuota"),
    ("mfa_devices", "MFADevices"),
    ("mfa_devices_in_use", "MFADevicesInUse"),
    ("policies", "Policies"),
    ("policies_quota", "PoliciesQuota"),
    ("policy_size_quota", "PolicySizeQuota"),
    ("policy_versions_in_use", "PolicyVersionsInUse"),
    ("policy_versions_in_use_quota", "PolicyVersionsInUseQuota"),
    ("providers", "Providers"),
    ("role_policy_size_quota", "RolePolicySizeQuota"),
    ("roles", "Roles"),
    ("roles_quota", "RolesQuota"),
    ("server_certificates", "ServerCertificates"),
    ("server_certificates_quota", "ServerCertificatesQuota"),
    ("signing_certificates_per_user_quota", "SigningCertificatesPerUserQuota"),
    ("user_policy_size_quota", "UserPolicySizeQuota"),
    ("users", "Users"),
    ("users_quota", "UsersQuota"),
    ("versions_per_policy_quota", "VersionsPerPolicyQuota"),
  ]
}
