import IAM

extension AccountBuilder {
  /// Reads the account's small listings.
  mutating func readListings() {
    account.instanceProfiles = counted(
      listing(.instanceProfiles, list: "InstanceProfiles") { record throws(DecodingProblem) in
        let identity = try Identity(
          record, name: "InstanceProfileName", id: "InstanceProfileId", from: .instanceProfiles)
        var roles: [String] = []
        for role in try record.records("Roles") { roles.append(try role.requiredText("RoleName")) }
        return InstanceProfile(
          name: identity.name, arn: identity.arn, id: identity.id, path: identity.path,
          createdAt: try record.time("CreateDate"), roleNames: roles)
      }, .instanceProfiles, "InstanceProfiles")
    account.virtualMFADevices = listing(
      .virtualMFADevices, list: "VirtualMFADevices",
      asking: { $0.allSatisfy { $0.key == "AssignmentStatus" && $0.value == ["Any"] } }
    ) { record throws(DecodingProblem) in
      let user = try record.record("User")
      return VirtualMFADevice(
        serialNumber: try record.requiredText("SerialNumber"), userARN: user?.text("Arn"),
        userName: user?.text("UserName"), enabledAt: try record.time("EnableDate"))
    }
    account.serverCertificates = counted(
      listing(.serverCertificates, list: "ServerCertificateMetadataList") { record throws(DecodingProblem) in
        let arn = try record.requiredText("Arn")
        return ServerCertificate(
          name: try record.requiredText("ServerCertificateName"), arn: arn,
          id: record.text("ServerCertificateId") ?? "", path: record.text("Path") ?? "/",
          uploadedAt: try record.time("UploadDate"), expiresAt: try record.time("Expiration"))
      }, .serverCertificates, "ServerCertificates")
    account.samlProviders = listing(.samlProviders, list: "SAMLProviderList") {
      record throws(DecodingProblem) in
      SAMLProvider(
        arn: try record.requiredText("Arn"), createdAt: try record.time("CreateDate"),
        validUntil: try record.time("ValidUntil"))
    }
    account.openIDConnectProviders = listing(.openIDConnectProviders, list: "OpenIDConnectProviderList") {
      record throws(DecodingProblem) in OpenIDConnectProvider(arn: try record.requiredText("Arn"))
    }
    account.serviceSpecificCredentials = serviceSpecificCredentials()
    addIdentities()
  }

  private mutating func addIdentities() {
    for profile in account.instanceProfiles.elements { identities.add(profile.arn) }
    for device in account.virtualMFADevices.elements {
      identities.add(device.serialNumber)
      identities.add(device.userARN)
    }
    for certificate in account.serverCertificates.elements { identities.add(certificate.arn) }
    for provider in account.samlProviders.elements { identities.add(provider.arn) }
    for provider in account.openIDConnectProviders.elements { identities.add(provider.arn) }
  }

  /// The members of all pages of a listing, in their order, each once.
  private mutating func listing<Element: Hashable>(
    _ source: Source, list: String, asking isUnrestricted: ([String: [String]]) -> Bool = { $0.isEmpty },
    _ decode: (Record) throws(DecodingProblem) -> Element
  ) -> Listing<Element> {
    var elements: [Element] = []
    var seen: Set<Element> = []
    for given in findings[source].answers {
      do throws(DecodingProblem) {
        var page: [Element] = []
        for record in try given.answer.contents.records(list) { page.append(try decode(record)) }
        elements += page.filter { seen.insert($0).inserted }
      } catch {
        _ = report(error, in: given)
      }
    }
    // A page that could not be decoded is missing, whatever the manifest says of it.
    return Listing(elements, gap: problems[source]?.first ?? gap(source, asking: isUnrestricted))
  }

  /// The listing, checked against GetAccountSummary's count of it where nothing better proves it.
  private func counted<Element>(_ listing: Listing<Element>, _ source: Source, _ name: String) -> Listing<
    Element
  > {
    guard let count = account.summary.value?[name], problems[source] == nil, !isProvenWhole(source) else {
      return listing
    }
    var listing = listing
    guard !findings[source].answers.isEmpty else {
      // Nobody has to list what the summary says there is none of.
      if count == 0 { listing.gap = nil }
      return listing
    }
    if count == listing.elements.count {
      listing.gap = nil
    } else if listing.gap == nil {
      listing.gap = Missing(
        source, .incomplete, "\(listing.elements.count) are listed, GetAccountSummary counts \(count)")
    }
    return listing
  }

  /// Without the manifest nothing tells of which users the credentials were asked for.
  private mutating func serviceSpecificCredentials() -> Listing<ServiceSpecificCredential> {
    let source = Source.serviceSpecificCredentials
    var credentials = listing(
      source, list: "ServiceSpecificCredentials", asking: { $0 == ["AllUsers": ["true"]] }
    ) {
      record throws(DecodingProblem) in
      ServiceSpecificCredential(
        id: try record.requiredText("ServiceSpecificCredentialId"),
        userName: try record.requiredText("UserName"),
        serviceName: try record.requiredText("ServiceName"), isActive: try record.isActive(),
        createdAt: try record.time("CreateDate"), expiresAt: try record.time("ExpirationDate"))
    }
    let answers = findings[source].answers
    if answers.isEmpty, account.users.elements.isEmpty, account.users.gap == nil {
      // Where there are no users, nobody has credentials.
      credentials.gap = nil
      return credentials
    }
    guard !answers.isEmpty, problems[source] == nil,
      !isProvenWhole(source, asking: { $0 == ["AllUsers": ["true"]] })
    else { return credentials }
    let asked = questions(source).filter {
      $0.key.keys.allSatisfy { $0 == "UserName" } && pageGap($0.value) == nil
    }
    let names = Set(asked.keys.compactMap { $0["UserName"]?.first })
    let lacking = account.users.elements.map(\.name).filter { !names.contains($0) }
    if let failure = findings[source].failures.first {
      credentials.gap = failure.missing
    } else if let user = lacking.first {
      credentials.gap = Missing(
        source, .incomplete, "nothing shows that it was asked of \(user.andOthers(of: lacking.count))")
    } else {
      credentials.gap = account.users.gap
    }
    return credentials
  }
}
