extension Source {
  /// What an API is asked about one at a time, where no call of it answers for the whole account.
  package enum Subject: String, CaseIterable, Hashable, Sendable {
    case user
    case policy
    case accessKey = "access key"
    /// A policy that no listing holds.
    case boundary = "permissions boundary"
    /// The account, or an organizational unit above it.
    case child = "account or organizational unit"
    /// What an organization's policies are attached to.
    case target = "account, organizational unit or root"
    case organizationPolicy = "policy of the organization"
    case trail
    /// The same by the name of another parameter.
    case trailName = "trail by name"
    case topic
    case principal = "user or role"
    case region
    case analyzer
    /// The root of an organization, or a unit that others stand below.
    case parent = "root or organizational unit"

    /// The parameter that names it; nil for a region, which an address names.
    package var parameter: String? {
      switch self {
      case .user: "UserName"
      case .policy, .boundary: "PolicyArn"
      case .accessKey: "AccessKeyId"
      case .child: "ChildId"
      case .target: "TargetId"
      case .organizationPolicy: "PolicyId"
      case .trail: "Name"
      case .trailName: "TrailName"
      case .topic: "TopicArn"
      case .principal: "Arn"
      case .region: nil
      case .analyzer: "analyzerArn"
      case .parent: "ParentId"
      }
    }

    /// Whether each answer leads to the next, from the account up to the root of its organization or from there down, or from a
    /// trail to who is told, so that nobody has to be asked of whom.
    package var isClimbedTo: Bool {
      switch self {
      case .user, .policy, .accessKey, .boundary, .principal, .region, .analyzer: false
      case .child, .target, .organizationPolicy, .trail, .trailName, .topic, .parent: true
      }
    }

    /// The sources that tell of all of them, any of which will do, the smallest last.
    package var lists: [Source] {
      switch self {
      case .user: [.accountAuthorizationDetails, .users]
      case .policy: [.accountAuthorizationDetails, .policies]
      case .accessKey: [.accessKeys]
      case .boundary, .principal: [.accountAuthorizationDetails]
      case .child: [.organization]
      case .target: [.parents]
      case .organizationPolicy: [.policiesForTarget]
      case .trail, .trailName: [.trails]
      case .topic: [.alarms]
      case .region: [.regions]
      case .analyzer: [.analyzers]
      case .parent: [.organizationRoots]
      }
    }
  }

  /// What one call is about; nil: it answers for the account.
  ///
  /// Everything that differs between the two kinds of calls follows from this.
  package var subject: Subject? {
    switch self {
    case .mfaDevices, .accessKeys, .loginProfile, .sshPublicKeys, .signingCertificates: .user
    case .entitiesForPolicy: .policy
    case .accessKeyLastUsed: .accessKey
    case .policy, .policyVersion: .boundary
    case .parents: .child
    case .policiesForTarget: .target
    case .organizationPolicy: .organizationPolicy
    case .trailStatus: .trail
    case .eventSelectors: .trailName
    case .topicSubscriptions: .topic
    case .serviceLastAccessed: .principal
    case .analyzers, .identityCenterInstances: .region
    case .analyzerFindings: .analyzer
    case .organizationalUnits: .parent
    default: nil
    }
  }

  /// Whether one call answers for one subject (a user, a policy, a key) on whom results hang, and not for the account.
  package var isPerSubject: Bool { subject.map { !$0.isClimbedTo } ?? false }

  /// The sources that tell whom it can be asked about, any of which will do, the smallest last; none if it answers for the account.
  package var subjectLists: [Source] {
    switch self {
    // GetPolicy tells which version is in force.
    case .policyVersion: return [.policy]
    // In which regions there is something to ask for.
    case .metricFilters: return [.trails]
    case .alarms: return [.metricFilters]
    default:
      // Whether the account manages the organization.
      if Self.organizationSetup.contains(self), subject == nil { return [.organization] }
      return subject?.lists ?? []
    }
  }
}
