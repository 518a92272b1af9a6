import IAM

/// Tells the AWS CLI's answers apart by the keys of their outermost object.
enum CLIAnswers {
  /// The API whose answer has these keys; nil if it is none that Muster knows.
  static func source(keys: [String], _ result: Record, _ contents: AnswerContents) -> Source? {
    let keys = Set(keys)
    if contents.others["Policies"]?.isEmpty == false { return .policiesForTarget }
    if let policy = result["Policy"]?.record {
      if policy["PolicySummary"] != nil { return .organizationPolicy }
      if policy["DefaultVersionId"] != nil { return .policy }
    }
    if keys.contains("Policies"),
      keys.isDisjoint(with: ["UserDetailList", "RoleDetailList", "GroupDetailList"])
    {
      let areDetails = contents.policies.contains { $0.versions != nil }
      return areDetails ? .accountAuthorizationDetails : .policies
    }
    // GetUser and GetGroup answer for one thing, beside which a list of others says nothing of the account.
    guard keys.isDisjoint(with: ["User", "Group", "Role", "Policy"]) else { return nil }
    if keys.isSuperset(of: ["UserId", "Account", "Arn"]) { return .callerIdentity }
    if keys.contains("Content"), !keys.isDisjoint(with: ["GeneratedTime", "ReportFormat"]) {
      return .credentialReport
    }
    return distinctive.first { keys.contains($0.key) }?.source
  }

  /// An error as the service or botocore writes it.
  static func error(_ result: Record) -> AnswerError? {
    let error = result["Error"]?.record ?? result
    guard let code = error.text("Code") ?? error.text("__type") else { return nil }
    return AnswerError(
      code: code.split(separator: "#").last.map(String.init) ?? code,
      message: error.text("Message") ?? error.text("message") ?? "")
  }

  private static let distinctive: [(key: String, source: Source)] = [
    ("UserDetailList", .accountAuthorizationDetails), ("RoleDetailList", .accountAuthorizationDetails),
    ("GroupDetailList", .accountAuthorizationDetails), ("SummaryMap", .accountSummary),
    ("PasswordPolicy", .accountPasswordPolicy), ("VirtualMFADevices", .virtualMFADevices),
    ("MFADevices", .mfaDevices), ("AccessKeyMetadata", .accessKeys),
    ("AccessKeyLastUsed", .accessKeyLastUsed),
    ("LoginProfile", .loginProfile), ("SSHPublicKeys", .sshPublicKeys),
    ("ServiceSpecificCredentials", .serviceSpecificCredentials), ("Certificates", .signingCertificates),
    ("ServerCertificateMetadataList", .serverCertificates), ("SAMLProviderList", .samlProviders),
    ("OpenIDConnectProviderList", .openIDConnectProviders), ("AccountAliases", .accountAliases),
    ("PolicyGroups", .entitiesForPolicy), ("PolicyUsers", .entitiesForPolicy),
    ("PolicyRoles", .entitiesForPolicy), ("EnabledFeatures", .organizationsFeatures),
    ("OrganizationId", .organizationsFeatures), ("Organization", .organization), ("Parents", .parents),
    ("PolicyVersion", .policyVersion), ("Users", .users), ("Roles", .roles), ("Groups", .groups),
    ("InstanceProfiles", .instanceProfiles),
    ("trailList", .trails), ("IsLogging", .trailStatus), ("EventSelectors", .eventSelectors),
    ("AdvancedEventSelectors", .eventSelectors), ("metricFilters", .metricFilters), ("MetricAlarms", .alarms),
    ("Subscriptions", .topicSubscriptions), ("Events", .cloudTrailEvents), ("Records", .cloudTrailEvents),
    ("ServicesLastAccessed", .serviceLastAccessed),
    ("ContactInformation", .contactInformation),
    ("AlternateContact", .alternateContact), ("Regions", .regions), ("analyzers", .analyzers),
    ("findings", .analyzerFindings), ("Roots", .organizationRoots),
    ("OrganizationalUnits", .organizationalUnits),
    ("DelegatedAdministrators", .delegatedAdministrators), ("ResourcePolicy", .organizationResourcePolicy),
    ("Instances", .identityCenterInstances),
  ]
}
