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
    switch source {
    case .credentialReport: account.credentialReport.missing
    case .accountSummary: account.summary.missing
    case .accountPasswordPolicy: account.passwordPolicy.missing
    case .accountAliases: account.aliases.missing
    case .callerIdentity: account.callerIdentity.missing
    case .organizationsFeatures: account.organizationsFeatures.missing
    case .instanceProfiles: account.instanceProfiles.gap
    case .virtualMFADevices: account.virtualMFADevices.gap
    case .serverCertificates: account.serverCertificates.gap
    case .samlProviders: account.samlProviders.gap
    case .openIDConnectProviders: account.openIDConnectProviders.gap
    case .serviceSpecificCredentials: account.serviceSpecificCredentials.gap
    case .accountAuthorizationDetails: entityStatus(source, kinds)
    case .users: entityStatus(source, [account.users.gap])
    case .groups: entityStatus(source, [account.groups.gap])
    case .roles: entityStatus(source, [account.roles.gap])
    case .policies: entityStatus(source, [account.policies.gap])
    case .mfaDevices, .accessKeys, .accessKeyLastUsed, .loginProfile, .sshPublicKeys, .signingCertificates,
      .entitiesForPolicy:
      subjectStatus(source)
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
    return gaps.lazy.compactMap { $0 }.first { $0.source == source && $0.kind == .incomplete }
  }

  /// Answers about one subject each are there if every answer that was given can be read.
  private func subjectStatus(_ source: Source) -> Missing? {
    let failures = findings[source].failures.filter { failure in
      !(source == .loginProfile && failure.subject != nil && failure.error?.isNoSuchEntity == true)
    }
    if let failure = failures.first { return failure.missing }
    if let problem = problems[source]?.first { return problem }
    let given = subjects[source] ?? [:]
    if let gap = given.keys.sorted().lazy.compactMap({ pageGap(given[$0] ?? []) }).first { return gap }
    return given.isEmpty && findings[source].failures.isEmpty ? Missing(source, .notCollected) : nil
  }
}
