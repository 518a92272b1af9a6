/// An AWS account's IAM set-up as the evidence shows it: values, and beside each what is missing.
package struct Account: Sendable {
  /// Twelve digits; nil if no document names an account.
  package var id: String?
  /// `aws`, `aws-us-gov`, `aws-cn`, …; nil if no document names one.
  package var partition: String?
  package var collection: Collection

  package var root: RootUser
  package var summary: Fact<AccountSummary>
  /// A known nil means that AWS says `NoSuchEntity`: the account has no policy of its own.
  package var passwordPolicy: Fact<PasswordPolicy?>
  package var aliases: Fact<[String]>
  package var callerIdentity: Fact<CallerIdentity>
  package var organizationsFeatures: Fact<OrganizationsFeatures?>
  /// A known nil means that the account belongs to none.
  package var organization: Fact<Organization?>
  package var credentialReport: Fact<CredentialReport>
  /// The organization's service control policies that bind the account: a list a level, the root's first; none where
  /// no organization does, and in the management account, which they do not bind.
  package var serviceControlPolicies: Fact<[[ControlPolicy]]>
  /// The same of resource control policies.
  package var resourceControlPolicies: Fact<[[ControlPolicy]]>
  /// A known nil means that AWS says there is none.
  package var contact: Fact<AccountContact?>
  /// By their type; a known nil means that AWS says there is none.
  package var alternateContacts: [AlternateContact.Kind: Fact<AlternateContact?>]
  /// Whether the account manages an organization; AWS may say that it does not, and nothing else of the organization.
  package var managesOrganization: Fact<Bool>
  /// How the organization is set up, where the account manages it; nil: it does not, or nobody knows whether it does.
  package var organizationSetup: OrganizationSetup?
  /// What runs with which role; nil where nobody told.
  package var inventory: [InventoryResource]?
  /// What is strange about files that somebody gave, and what of them was set aside, for people.
  package var givenRemarks: [String] = []

  package var users: Listing<User>
  package var groups: Listing<Group>
  package var roles: Listing<Role>
  package var policies: Listing<ManagedPolicy>
  /// Why AWS said nothing of a policy that no listing holds and that was asked for, by its ARN.
  package var unreadPolicies: [String: Missing]
  package var instanceProfiles: Listing<InstanceProfile>
  package var accessKeys: Listing<AccessKey>
  package var virtualMFADevices: Listing<VirtualMFADevice>
  package var serviceSpecificCredentials: Listing<ServiceSpecificCredential>
  package var serverCertificates: Listing<ServerCertificate>
  package var samlProviders: Listing<SAMLProvider>
  package var openIDConnectProviders: Listing<OpenIDConnectProvider>
  /// The regions that the account has enabled.
  package var regions: Listing<Region>
  /// What ListAnalyzers says of each region that it was asked about, by the region's name.
  package var analyzersByRegion: [String: Fact<[Analyzer]>]
  /// The findings of each analyzer that ListFindings was asked about, by the analyzer's ARN: the active ones at least.
  package var findingsByAnalyzer: [String: Fact<[AnalyzerFinding]>]
  /// The instances of IAM Identity Center in each region that ListInstances was asked in, by the region's name.
  package var identityCenterByRegion: [String: Fact<[IdentityCenterInstance]>]
  /// Which principals each policy is attached to, from ListEntitiesForPolicy, by policy ARN.
  package var entitiesByPolicy: [String: Fact<PolicyEntities>]

  /// The trails of CloudTrail that the account can see.
  package var trails: Listing<Trail>
  package var metricFilters: RegionalListing<MetricFilter>
  package var alarms: RegionalListing<MetricAlarm>
  /// Who is told what is published to a topic of SNS, by its ARN.
  package var subscriptionsByTopic: [String: Fact<[TopicSubscription]>]

  /// The events of CloudTrail that tell of the Billing console.
  package var cloudTrailEvents: Listing<CloudTrailEvent>

  /// When users and roles that were asked about last used services, by their ARNs.
  package var serviceAccessByPrincipal: [String: Fact<[ServiceAccess]>]
  /// Why nothing is known of the others, if the reason is not that nobody asked.
  package var missingServiceAccess: Missing?

  /// The policy documents that users, groups, roles and policies refer to.
  package var documents: PolicyDocuments
  /// What each source gave, for the reports; sorted by source.
  package var evidence: [SourceRecord]
  /// What a reader should know but no rule depends on: unknown files, unknown columns.
  package var notes: [String]

  /// An account about which nothing is known for the reason that `missing` gives of each source.
  package init(missing: (Source) -> Missing = { Missing($0, .notCollected) }) {
    collection = Collection()
    root = RootUser(missing: missing)
    summary = .missing(missing(.accountSummary))
    passwordPolicy = .missing(missing(.accountPasswordPolicy))
    aliases = .missing(missing(.accountAliases))
    callerIdentity = .missing(missing(.callerIdentity))
    organizationsFeatures = .missing(missing(.organizationsFeatures))
    credentialReport = .missing(missing(.credentialReport))
    organization = .missing(missing(.organization))
    serviceControlPolicies = .missing(missing(.policiesForTarget))
    resourceControlPolicies = .missing(missing(.policiesForTarget))
    managesOrganization = .missing(missing(.organization))
    organizationSetup = nil
    contact = .missing(missing(.contactInformation))
    alternateContacts = [:]
    for kind in AlternateContact.Kind.allCases {
      alternateContacts[kind] = .missing(missing(.alternateContact))
    }
    inventory = nil
    users = .missing(missing(.accountAuthorizationDetails))
    groups = .missing(missing(.accountAuthorizationDetails))
    roles = .missing(missing(.accountAuthorizationDetails))
    policies = .missing(missing(.accountAuthorizationDetails))
    unreadPolicies = [:]
    instanceProfiles = .missing(missing(.instanceProfiles))
    accessKeys = .missing(missing(.credentialReport))
    virtualMFADevices = .missing(missing(.virtualMFADevices))
    serviceSpecificCredentials = .missing(missing(.serviceSpecificCredentials))
    serverCertificates = .missing(missing(.serverCertificates))
    samlProviders = .missing(missing(.samlProviders))
    openIDConnectProviders = .missing(missing(.openIDConnectProviders))
    regions = .missing(missing(.regions))
    analyzersByRegion = [:]
    findingsByAnalyzer = [:]
    identityCenterByRegion = [:]
    entitiesByPolicy = [:]
    trails = .missing(missing(.trails))
    metricFilters = RegionalListing(missing: missing(.metricFilters))
    alarms = RegionalListing(missing: missing(.alarms))
    subscriptionsByTopic = [:]
    cloudTrailEvents = .missing(missing(.cloudTrailEvents))
    serviceAccessByPrincipal = [:]
    missingServiceAccess = missing(.serviceLastAccessed)
    documents = PolicyDocuments()
    evidence = []
    notes = []
  }
}

extension Account {
  /// When and by whom the snapshot was made, and which accounts its documents name.
  package struct Collection: Hashable, Sendable {
    /// From the manifest, or else the latest time that a document states; nil if none does.
    package var at: Timestamp?
    /// The ARN of the caller, from the manifest or GetCallerIdentity.
    package var by: String?
    /// Every account id and partition seen, sorted; more than one makes all evidence unavailable.
    package var accountIDs: [String] = []
    package var partitions: [String] = []

    package init() {}
  }
}
