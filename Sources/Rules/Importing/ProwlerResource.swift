/// What a check of Prowler calls the resources that a mutelist mutes, and what results of the rules here are about instead.
///
/// Prowler compares the `resource_id` of a finding, which each check chooses for itself; results here are about ARNs.
enum ProwlerResource: Equatable, Sendable {
  /// The id is the name, and the result is about the thing of that name.
  case name(kind: String)
  /// The id is the name, a `/` and something of the thing's own: an access key, a policy.
  case nameAndPart(kind: String)
  /// The check has one finding, about the root user.
  case root
  /// The check has one finding, about the account, by one of these ids or the account's number.
  case account(ids: [String])
  /// The id names something else than the result here is about: only all of them can be said.
  ///
  /// The subjects are those of the account, as the end of an ARN of IAM or as a whole one.
  case all(subjects: [String], named: String)
  /// The rule here judges more than the check, so that a waiver would accept more.
  case none(reason: String)

  /// Whether a resource is looked for in names, of which there are many.
  var isByName: Bool {
    switch self {
    case .name, .nameAndPart: true
    case .root, .account, .all, .none: false
    }
  }

  /// What is known of the check; nil for one that no built-in rule names.
  static func of(check: String) -> ProwlerResource? { checks[check] }

  private static let principals = ["user/*", "group/*", "role/*"]

  static let checks: [String: ProwlerResource] = [
    "iam_rotate_access_key_90_days": .name(kind: "user"),
    "iam_user_administrator_access_policy": .name(kind: "user"),
    "iam_user_console_access_unused": .name(kind: "user"),
    "iam_user_hardware_mfa_enabled": .name(kind: "user"),
    "iam_user_mfa_enabled_console_access": .name(kind: "user"),
    "iam_user_no_setup_initial_access_key": .name(kind: "user"),
    "iam_user_two_active_access_key": .name(kind: "user"),
    "iam_user_with_temporary_credentials": .name(kind: "user"),
    "iam_user_accesskey_unused": .nameAndPart(kind: "user"),
    "iam_policy_attached_only_to_group_or_roles": .nameAndPart(kind: "user"),
    "iam_group_administrator_access_policy": .name(kind: "group"),
    "iam_role_administratoraccess_policy": .name(kind: "role"),
    "iam_role_cross_account_readonlyaccess_policy": .name(kind: "role"),
    "iam_role_cross_service_confused_deputy_prevention": .name(kind: "role"),
    "iam_customer_attached_policy_no_administrative_privileges": .name(kind: "policy"),
    "iam_customer_unattached_policy_no_administrative_privileges": .name(kind: "policy"),
    "iam_no_custom_policy_permissive_role_assumption": .name(kind: "policy"),
    "iam_policy_no_full_access_to_cloudtrail": .name(kind: "policy"),
    "iam_policy_no_full_access_to_kms": .name(kind: "policy"),
    "iam_policy_no_wildcard_marketplace_subscribe": .name(kind: "policy"),
    "iam_avoid_root_usage": .root,
    "iam_no_root_access_key": .root,
    "iam_root_hardware_mfa_enabled": .root,
    "iam_root_mfa_enabled": .root,
    "iam_password_policy_expires_passwords_within_90_days_or_less": .account(ids: ["password_policy"]),
    "iam_password_policy_lowercase": .account(ids: ["password_policy"]),
    "iam_password_policy_minimum_length_14": .account(ids: ["password_policy"]),
    "iam_password_policy_number": .account(ids: ["password_policy"]),
    "iam_password_policy_reuse_24": .account(ids: ["password_policy"]),
    "iam_password_policy_symbol": .account(ids: ["password_policy"]),
    "iam_password_policy_uppercase": .account(ids: ["password_policy"]),
    "iam_securityaudit_role_created": .account(ids: ["SecurityAudit"]),
    "iam_support_role_created": .account(ids: ["AWSSupportServiceRolePolicy"]),
    "iam_check_saml_providers_sts": .account(ids: []),
    "iam_root_credentials_management_enabled": .account(ids: []),
    "account_maintain_current_contact_details": .account(ids: []),
    "account_maintain_different_contact_details_to_security_billing_and_operations": .account(ids: []),
    "account_security_contact_information_is_registered": .account(ids: []),
    "account_security_questions_are_registered_in_the_aws_account": .account(ids: []),
    "organizations_account_part_of_organizations": .account(ids: []),
    "organizations_delegated_administrators": .account(ids: []),
    "cloudwatch_log_metric_filter_root_usage": .account(ids: []),
    "accessanalyzer_enabled": .account(ids: []),
    "accessanalyzer_enabled_without_findings": .all(
      subjects: ["arn:{partition}:access-analyzer:*:{account}:analyzer/*"], named: "the analyzer"),
    "iam_administrator_access_with_mfa": .all(subjects: ["user/*"], named: "the group"),
    "iam_aws_attached_policy_no_administrative_privileges": .all(subjects: principals, named: "the policy"),
    "iam_inline_policy_no_administrative_privileges": .all(subjects: principals, named: "the inline policy"),
    "iam_inline_policy_no_full_access_to_cloudtrail": .all(subjects: principals, named: "the inline policy"),
    "iam_inline_policy_no_full_access_to_kms": .all(subjects: principals, named: "the inline policy"),
    "iam_inline_policy_no_wildcard_marketplace_subscribe": .all(
      subjects: principals, named: "the inline policy"),
    "iam_policy_cloudshell_admin_not_attached": .all(subjects: principals, named: "the policy"),
    "iam_no_expired_server_certificates_stored": .all(
      subjects: ["server-certificate/*"], named: "the certificate's id"),
    "iam_policy_allows_privilege_escalation": .none(
      reason: "the rule judges whoever can escalate by all that they hold, the check one policy"),
    "iam_inline_policy_allows_privilege_escalation": .none(
      reason: "the rule judges whoever can escalate by all that they hold, the check one policy"),
    "iam_role_access_not_stale_to_bedrock": .none(reason: "the rule judges the use of every service"),
    "iam_user_access_not_stale_to_bedrock": .none(reason: "the rule judges the use of every service"),
    "iam_user_access_not_stale_to_sagemaker": .none(reason: "the rule judges the use of every service"),
    "bedrock_api_key_no_administrative_privileges": .none(
      reason: "the rule judges the credentials of every service"),
    "bedrock_api_key_no_long_term_credentials": .none(
      reason: "the rule judges the credentials of every service"),
    "ec2_instance_profile_attached": .none(reason: "the rule judges the account, the check one instance"),
  ]
}
