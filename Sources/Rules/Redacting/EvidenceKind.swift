/// What a column of evidence holds, by its name: what a redacted report makes of it.
enum EvidenceKind {
  /// A name, or a list of names.
  case names(NameKind)
  case path
  /// Tags, an object of keys and values.
  case tags
  /// What tells users apart: `group:…`, `tag:…=…`, a path, a name.
  case traits
  /// Something that a person typed, whatever it is.
  case values
  /// Texts and lists in which names may stand.
  case text
  /// A policy or a part of one.
  case policy

  init(column: String) {
    self =
      switch column {
      case "user_name", "policy_users": .names(.user)
      case "group_name", "groups", "policy_groups", "administrator_through": .names(.group)
      case "role_name", "policy_roles": .names(.role)
      case "policy_name", "inline_policy_names", "full_access_policies", "aws_managed_policies":
        .names(.policy)
      case "server_certificate_name": .names(.certificate)
      case "instance_profile_name": .names(.profile)
      case "account_aliases", "account_alias": .names(.alias)
      case "name", "principal_name", "log_group_name", "metric_name", "metric_transformation_name",
        "metric_transformation_namespace", "namespace", "s3_bucket_name", "organizational_units",
        "root_usage_alarm":
        .names(.name)
      case "provider", "url": .names(.provider)
      case "path", "principal_path", "role_path": .path
      case "tags", "tags_src": .tags
      case "traits": .traits
      case "address_line_1", "address_line_2", "address_line_3", "city", "company_name", "contact_title",
        "description", "district_or_county", "email", "email_address", "endpoint", "full_name",
        "phone_digits",
        "phone_number", "postal_code", "state_or_region", "website_url", "identity_store_id",
        "request_parameters",
        "certificate_body", "client_id_list", "thumbprint_list", "certificate_id", "serial_number",
        "username",
        "member_of_organization", "kms_key_id", "user_id", "event_id", "filter_pattern", "title":
        .values
      case "policy", "policy_std", "inline_policies", "assume_role_policy", "assume_role_policy_document",
        "conditions", "principals", "not_principals", "resources", "not_resources":
        .policy
      default: .text
      }
  }
}
