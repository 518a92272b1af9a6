import IAM

extension AccountBuilder {
  /// One record for every API that Muster knows.
  func sourceRecords() -> [SourceRecord] {
    Source.allCases.sorted().map { source in
      let collected = findings[source]
      let isThere = !collected.documents.isEmpty
      return SourceRecord(
        source, status(of: source).map { .missing($0) } ?? .available,
        generatedAt: source == .credentialReport ? account.credentialReport.value?.generatedAt : nil,
        collectedAt: isThere ? findings.manifest?.collectedAt : nil, documents: collected.documents)
    }
  }

  /// What is missing of a source; nil if it is there.
  private func status(of source: Source) -> Missing? {
    // That another account is to be asked is an answer: no permission would bring another.
    if findings[source].answers.isEmpty, isAnsweredAsMember(source) { return nil }
    return switch source {
    case .credentialReport: account.credentialReport.missing ?? account.credentialReport.value?.gap
    case .accountSummary: account.summary.missing
    case .accountPasswordPolicy: account.passwordPolicy.missing
    case .accountAliases: account.aliases.missing
    case .callerIdentity: account.callerIdentity.missing
    case .organizationsFeatures: account.organizationsFeatures.missing
    case .instanceProfiles: account.instanceProfiles.gap ?? unanswered(source)
    case .virtualMFADevices: account.virtualMFADevices.gap
    case .serverCertificates: account.serverCertificates.gap ?? unanswered(source)
    case .samlProviders: account.samlProviders.gap ?? unanswered(source)
    case .openIDConnectProviders: account.openIDConnectProviders.gap ?? unanswered(source)
    case .serviceSpecificCredentials: account.serviceSpecificCredentials.gap ?? unanswered(source)
    case .accountAuthorizationDetails: entityStatus(source, kinds)
    case .users: entityStatus(source, [account.users.gap])
    case .groups: entityStatus(source, [account.groups.gap])
    case .roles: entityStatus(source, [account.roles.gap])
    case .policies: entityStatus(source, [account.policies.gap])
    case .mfaDevices, .accessKeys, .accessKeyLastUsed, .loginProfile, .sshPublicKeys, .signingCertificates,
      .entitiesForPolicy, .policy, .policyVersion, .serviceLastAccessed, .analyzers, .analyzerFindings,
      .identityCenterInstances:
      subjectStatus(source)
    case .trails, .trailStatus, .eventSelectors, .metricFilters, .alarms, .topicSubscriptions:
      monitoringStatus(source)
    case .cloudTrailEvents: eventStatus()
    case .contactInformation: lacksAccountManagement ? nil : account.contact.missing
    case .alternateContact:
      lacksAccountManagement
        ? nil
        : AlternateContact.Kind.allCases.lazy.compactMap { account.alternateContacts[$0]?.missing }.first
    case .regions: account.regions.gap
    case .organizationRoots, .organizationalUnits, .delegatedAdministrators, .organizationResourcePolicy:
      organizationSetupStatus(source)
    case .organization: organizationStatus(source) ?? account.organization.missing
    case .parents, .policiesForTarget, .organizationPolicy: organizationStatus(source)
    }
  }

  /// What is missing of how the organization is set up; nil where another account manages it, who alone is asked.
  private func organizationSetupStatus(_ source: Source) -> Missing? {
    guard let setup = account.organizationSetup else {
      return account.managesOrganization.missing.map { _ in Missing(source, .notCollected) }
    }
    return switch source {
    case .organizationRoots: setup.roots.gap
    case .organizationalUnits: setup.units.gap
    case .delegatedAdministrators: setup.delegatedAdministrators.gap
    default: setup.hasResourcePolicy.missing
    }
  }

  private var kinds: [Missing?] {
    [account.users.gap, account.groups.gap, account.roles.gap, account.policies.gap]
  }

  /// A listing of users, groups, roles or policies is whole if what it lists is, or if the manifest proves it.
  private func entityStatus(_ source: Source, _ gaps: [Missing?]) -> Missing? {
    if let failure = findings[source].failures.first { return failure.missing }
    if let problem = problems[source]?.first { return problem }
    guard !findings[source].answers.isEmpty else { return Missing(source, .notCollected) }
    return gaps.lazy.compactMap { $0 }.first {
      $0.source == source && ($0.kind == .incomplete || $0.kind == .conflicting)
    }
  }

  /// Why a call that was tried gave nothing; what it would have listed may be known all the same.
  private func unanswered(_ source: Source) -> Missing? {
    findings[source].answers.isEmpty ? findings[source].failures.first?.missing : nil
  }

  /// Answers about one subject each are there if every answer that was given can be read, and none is lacking.
  private func subjectStatus(_ source: Source) -> Missing? {
    let failures = findings[source].failures.filter { failure in
      !(source == .loginProfile && failure.subject != nil && failure.error?.isNoSuchEntity == true)
    }
    if let failure = failures.first { return failure.missing }
    if let problem = problems[source]?.first { return problem }
    let given = subjects[source] ?? [:]
    if let gap = given.keys.sorted().lazy.compactMap({ pageGap(given[$0] ?? []) }).first { return gap }
    let (lacking, isWhole) = unasked(source)
    if lacking.isEmpty, isWhole { return nil }
    guard !given.isEmpty || !findings[source].failures.isEmpty else { return Missing(source, .notCollected) }
    guard let subject = lacking.first else { return nil }
    return Missing(
      source, .incomplete, "nothing shows that it was asked of \(subject.andOthers(of: lacking.count))")
  }

  /// The subjects of whom `source` says nothing, and whether these are all that there are.
  private func unasked(_ source: Source) -> (lacking: [String], isWhole: Bool) {
    func lacking(_ isMissing: (User) -> Bool) -> (lacking: [String], isWhole: Bool) {
      // Lent where they lie: a user is twenty references.
      let users = account.users.elements
      let span = users.span
      var names: [String] = []
      for index in span.indices where isMissing(span[index]) { names.append(span[index].name) }
      return (names, account.users.gap == nil)
    }
    switch source {
    case .mfaDevices: return lacking { $0.mfaDevices.missing != nil }
    case .loginProfile: return lacking { $0.loginProfile.missing != nil }
    case .sshPublicKeys: return lacking { $0.sshPublicKeys.missing != nil }
    case .signingCertificates: return lacking { $0.signingCertificates.missing != nil }
    case .accessKeys: return lacking { subjects[.accessKeys]?[$0.name] == nil }
    case .accessKeyLastUsed:
      // The credential report says of each key when it was last used; nobody has to be asked but where there are keys.
      return ([], account.accessKeys.gap == nil && account.accessKeys.elements.allSatisfy(\.isRoot))
    case .analyzers:
      let names = account.regions.elements.map(\.name)
      return (names.filter { account.analyzersByRegion[$0] == nil }, account.regions.gap == nil)
    case .identityCenterInstances:
      let names = account.regions.elements.map(\.name)
      return (names.filter { account.identityCenterByRegion[$0] == nil }, account.regions.gap == nil)
    case .analyzerFindings:
      let analyzers = account.analyzers
      let lacking = analyzers.elements.filter {
        $0.findsExternalAccess && $0.isActive && account.findingsByAnalyzer[$0.arn] == nil
      }
      return (lacking.map(\.arn), analyzers.gap == nil)
    case .policy, .policyVersion:
      return (account.unlistedBoundaries, account.users.gap == nil && account.roles.gap == nil)
    default: return ([], false)
    }
  }
}
