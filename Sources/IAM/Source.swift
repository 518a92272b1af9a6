/// An API whose answer is evidence; the raw value is its name in AWS's documentation.
package enum Source: String, CaseIterable, Hashable, Sendable {
  case credentialReport = "GetCredentialReport"
  case accountAuthorizationDetails = "GetAccountAuthorizationDetails"
  case accountSummary = "GetAccountSummary"
  case accountPasswordPolicy = "GetAccountPasswordPolicy"
  case accountAliases = "ListAccountAliases"
  case callerIdentity = "GetCallerIdentity"
  case organizationsFeatures = "ListOrganizationsFeatures"
  case users = "ListUsers"
  case groups = "ListGroups"
  case roles = "ListRoles"
  case policies = "ListPolicies"
  case instanceProfiles = "ListInstanceProfiles"
  case entitiesForPolicy = "ListEntitiesForPolicy"
  case virtualMFADevices = "ListVirtualMFADevices"
  case mfaDevices = "ListMFADevices"
  case accessKeys = "ListAccessKeys"
  case accessKeyLastUsed = "GetAccessKeyLastUsed"
  case loginProfile = "GetLoginProfile"
  case sshPublicKeys = "ListSSHPublicKeys"
  case serviceSpecificCredentials = "ListServiceSpecificCredentials"
  case signingCertificates = "ListSigningCertificates"
  case serverCertificates = "ListServerCertificates"
  case samlProviders = "ListSAMLProviders"
  case openIDConnectProviders = "ListOpenIDConnectProviders"
  case policy = "GetPolicy"
  case policyVersion = "GetPolicyVersion"
  case organization = "DescribeOrganization"
  case parents = "ListParents"
  case policiesForTarget = "ListPoliciesForTarget"
  case organizationPolicy = "DescribePolicy"
  case trails = "DescribeTrails"
  case trailStatus = "GetTrailStatus"
  case eventSelectors = "GetEventSelectors"
  case metricFilters = "DescribeMetricFilters"
  case alarms = "DescribeAlarms"
  case topicSubscriptions = "ListSubscriptionsByTopic"
  case cloudTrailEvents = "LookupEvents"
  case serviceLastAccessed = "GetServiceLastAccessedDetails"
  case contactInformation = "GetContactInformation"
  case alternateContact = "GetAlternateContact"
  case regions = "DescribeRegions"
  case analyzers = "ListAnalyzers"
  case analyzerFindings = "ListFindings"
  case organizationRoots = "ListRoots"
  case organizationalUnits = "ListOrganizationalUnitsForParent"
  case delegatedAdministrators = "ListDelegatedAdministrators"
  case organizationResourcePolicy = "DescribeResourcePolicy"
  case identityCenterInstances = "ListInstances"

  /// What tells which policies of an organization bind the account.
  package static let organizationPolicies: Set<Source> = [
    .organization, .parents, .policiesForTarget, .organizationPolicy,
  ]

  /// What tells whether anybody is told of the root user's use: each is asked only where the one before leads to it.
  package static let monitoring: Set<Source> = [
    .trails, .trailStatus, .eventSelectors, .metricFilters, .alarms, .topicSubscriptions,
  ]

  /// What tells how an organization is set up, asked of its management account alone.
  package static let organizationSetup: Set<Source> = [
    .organizationRoots, .organizationalUnits, .delegatedAdministrators, .organizationResourcePolicy,
  ]

  /// The service prefix of its IAM action.
  package var service: String {
    switch self {
    case .callerIdentity: "sts"
    case .organization, .parents, .policiesForTarget, .organizationPolicy, .organizationRoots,
      .organizationalUnits, .delegatedAdministrators, .organizationResourcePolicy:
      "organizations"
    case .contactInformation, .alternateContact: "account"
    case .regions: "ec2"
    case .analyzers, .analyzerFindings: "access-analyzer"
    case .identityCenterInstances: "sso"
    case .trails, .trailStatus, .eventSelectors, .cloudTrailEvents: "cloudtrail"
    case .metricFilters: "logs"
    case .alarms: "cloudwatch"
    case .topicSubscriptions: "sns"
    default: "iam"
    }
  }

  /// The API with its service, as people write it and policies grant it: `iam:ListUsers`.
  package var api: String { "\(service):\(rawValue)" }

  /// The IAM actions that let a caller read it; GetCallerIdentity needs none.
  package var actions: [String] {
    switch self {
    case .callerIdentity: []
    case .credentialReport: ["iam:GenerateCredentialReport", "iam:GetCredentialReport"]
    case .serviceLastAccessed: ["iam:GenerateServiceLastAccessedDetails", api]
    default: [api]
    }
  }

  /// What it is called in reports.
  package var title: String {
    switch self {
    case .credentialReport: "credential report"
    case .accountAuthorizationDetails: "account authorization details"
    case .accountSummary: "account summary"
    case .accountPasswordPolicy: "account password policy"
    case .accountAliases: "account aliases"
    case .callerIdentity: "caller identity"
    case .organizationsFeatures: "organization features of IAM"
    case .users: "users"
    case .groups: "groups"
    case .roles: "roles"
    case .policies: "policies"
    case .instanceProfiles: "instance profiles"
    case .entitiesForPolicy: "entities of a policy"
    case .virtualMFADevices: "virtual MFA devices"
    case .mfaDevices: "MFA devices of a user"
    case .accessKeys: "access keys of a user"
    case .accessKeyLastUsed: "last use of an access key"
    case .loginProfile: "login profile of a user"
    case .sshPublicKeys: "SSH public keys of a user"
    case .serviceSpecificCredentials: "service-specific credentials"
    case .signingCertificates: "signing certificates of a user"
    case .serverCertificates: "server certificates"
    case .samlProviders: "SAML providers"
    case .openIDConnectProviders: "OpenID Connect providers"
    case .policy: "policy that no listing holds"
    case .policyVersion: "document of a policy that no listing holds"
    case .organization: "organization"
    case .parents: "organizational units above the account"
    case .policiesForTarget: "policies of the organization"
    case .organizationPolicy: "documents of the organization's policies"
    case .trails: "trails"
    case .trailStatus: "status of a trail"
    case .eventSelectors: "event selectors of a trail"
    case .metricFilters: "metric filters"
    case .alarms: "alarms"
    case .topicSubscriptions: "subscriptions of a topic"
    case .cloudTrailEvents: "events of CloudTrail about Billing"
    case .serviceLastAccessed: "services last used by a user or role"
    case .contactInformation: "contact information of the account"
    case .alternateContact: "alternate contacts of the account"
    case .regions: "regions that the account has enabled"
    case .analyzers: "analyzers of IAM Access Analyzer"
    case .analyzerFindings: "findings of IAM Access Analyzer"
    case .organizationRoots: "root of the organization"
    case .organizationalUnits: "organizational units"
    case .delegatedAdministrators: "delegated administrators of the organization"
    case .organizationResourcePolicy: "delegation policy of the organization"
    case .identityCenterInstances: "instances of IAM Identity Center"
    }
  }
}

extension Set<Source> {
  /// With a list of users, keys or policies for every source that is asked about one at a time.
  package var withSubjectLists: Set<Source> {
    var all = self
    var open = Array(self)
    while let source = open.popLast() {
      let lists = source.subjectLists
      guard let smallest = lists.last, all.isDisjoint(with: lists) else { continue }
      all.insert(smallest)
      open.append(smallest)
    }
    return all
  }
}

extension Source: Comparable {
  package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
