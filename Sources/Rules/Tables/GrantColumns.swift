import IAM

/// What a policy's document allows by itself, the same columns wherever a row is a policy.
func grantColumns<Row>(
  from sources: [Source], _ grants: @escaping @Sendable (Row, TableInput) -> Fact<PolicyGrants>
) -> [ReadColumn<Row>] {
  func flag(
    _ name: String, _ description: String, default isSet: Bool = false,
    _ read: @escaping @Sendable (PolicyGrants) -> Bool
  ) -> ReadColumn<Row> {
    (
      Column(name, .boolean, description, from: sources, default: .bool(isSet)),
      { row, input in .of(grants(row, input).map(read)) }
    )
  }
  func list(
    _ name: String, _ description: String, _ read: @escaping @Sendable (PolicyGrants) -> [String]
  ) -> ReadColumn<Row> {
    (
      Column(name, .json, description, from: sources, default: .text("[]")),
      { row, input in .list(grants(row, input).map(read)) }
    )
  }
  return [
    flag(
      "allows_everything",
      "Whether the document allows all actions on all resources without conditions: those of IAM, and those of services that it does not name.",
      { $0.allowsEverything }),
    list(
      "full_access_services",
      "The services (their prefixes, in lower case) of which all actions are allowed on all resources without conditions; `*`: every service that the document does not name.",
      { $0.fullAccessServices }),
    list(
      "whole_services", "The same whatever the resources and the conditions are.", { $0.wholeServices }),
    flag("allows_by_not_action", "Whether a statement allows by `NotAction`.", { $0.allowsByNotAction }),
    flag(
      "allows_full_cloudtrail", "Whether all actions of CloudTrail are allowed on all resources.",
      { $0.allowsFullCloudTrail }),
    flag(
      "allows_full_kms", "Whether all actions of KMS are allowed on all resources.", { $0.allowsFullKMS }),
    flag(
      "decrypts_with_all_keys",
      "Whether `kms:Decrypt` or `kms:ReEncryptFrom` is allowed with all keys of the account, without conditions.",
      { $0.decryptsWithAllKeys }),
    flag(
      "decrypts_with_all_keys_under_conditions", "The same with conditions or without.",
      { $0.decryptsWithAllKeysUnderConditions }),
    flag(
      "passes_all_roles",
      "Whether `iam:PassRole` is allowed for all roles and any service (`iam:PassedToService`), other than by allowing all actions.",
      { $0.passesAllRoles }),
    flag(
      "assumes_all_roles", "Whether `sts:AssumeRole` is allowed for all roles without conditions.",
      { $0.assumesAllRoles }),
    flag(
      "subscribes_to_marketplace",
      "Whether `aws-marketplace:Subscribe` is allowed on all resources without conditions.",
      { $0.subscribesToMarketplace }),
    flag(
      "allows_only_assume_role", "Whether nothing but `sts:AssumeRole`, by its name, is allowed.",
      default: true, { $0.allowsOnlyAssumeRole }),
    flag(
      "denies_user_actions_on_groups",
      "Whether actions on users are denied on the ARNs of groups, which binds nobody.",
      { $0.deniesUserActionsOnGroups }),
  ]
}
