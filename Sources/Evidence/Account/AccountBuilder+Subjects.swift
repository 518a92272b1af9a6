import IAM

extension AccountBuilder {
  /// Sorts the answers about one user, policy or key by the subject that they or the manifest name.
  mutating func indexSubjects() {
    for source in Source.allCases where source.isPerSubject {
      for given in findings[source].answers {
        do {
          let subject = try subject(of: given)
          if let subject {
            subjects[source, default: [:]][subject, default: []].append(given)
          } else {
            notes.append(
              "\(given.file): an answer of \(source.api) that does not say whom it is about was ignored")
          }
        } catch {
          _ = report(error, in: given)
        }
      }
    }
  }

  private func subject(of given: Findings.Given) throws(DecodingProblem) -> String? {
    let answer = given.answer
    var names: Set<String> = []
    if answer.source == .policy, let arn = try answer.result.record("Policy")?.text("Arn") {
      names.insert(arn)
    } else if answer.source == .serviceLastAccessed {
      // Written down by whoever asked, or the user or role itself, where it used anything.
      if let arn = answer.result.text("Arn") { names.insert(arn) }
      for record in try answer.contents.records("ServicesLastAccessed") {
        if let arn = record.text("LastAuthenticatedEntity") { names.insert(arn) }
      }
    } else if answer.source == .analyzers {
      try answer.requireList("analyzers")
      // Written down by whoever asked: an empty list does not tell.
      if let region = answer.result.text("region") { names.insert(region) }
      for record in try answer.contents.records("analyzers") {
        if let arn = record.text("arn").flatMap({ ARN($0) }) { names.insert(arn.region) }
      }
    } else if answer.source == .identityCenterInstances {
      // The ARN of an instance names no region.
      try answer.requireList("Instances")
      if let region = answer.result.text("region") { names.insert(region) }
    } else if answer.source == .analyzerFindings {
      try answer.requireList("findings")
      if let arn = answer.result.text("analyzerArn") { names.insert(arn) }
    } else if answer.source.subject == .user {
      if let name = answer.result.text("UserName") { names.insert(name) }
      if let name = try answer.result.record("LoginProfile")?.text("UserName") { names.insert(name) }
      for list in ["MFADevices", "AccessKeyMetadata", "SSHPublicKeys", "Certificates"] {
        for record in try answer.contents.records(list) {
          if let name = record.text("UserName") { names.insert(name) }
        }
      }
    }
    if let subject = given.call?.subject {
      guard names.isEmpty || names == [subject] else {
        throw DecodingProblem(
          "it was asked about \(subject) and is about \(names.sorted().joined(separator: ", "))")
      }
      return subject
    }
    guard names.count <= 1 else {
      let kind = answer.source.subject == .region ? "regions" : "users"
      throw DecodingProblem(
        "it is about several \(kind): \(names.sorted().prefix(5).joined(separator: ", "))")
    }
    return names.first
  }

  /// What `source` says of `subject`, over all pages.
  mutating func fact<Item>(
    _ source: Source, of subject: String, list: String,
    _ decode: (Record) throws(DecodingProblem) -> Item
  ) -> Fact<[Item]> {
    guard let answers = subjects[source]?[subject] else { return .missing(missing(source, of: subject)) }
    if let gap = pageGap(answers) { return .missing(gap) }
    var items: [Item] = []
    var keys: Set<Record> = []
    for given in answers {
      do throws(DecodingProblem) {
        for record in try given.answer.contents.records(list) where keys.insert(record).inserted {
          items.append(try decode(record))
        }
      } catch {
        return .missing(report(error, in: given))
      }
    }
    return .known(items)
  }

  /// Why `source` says nothing of `subject`.
  func missing(_ source: Source, of subject: String) -> Missing {
    let failures = findings[source].failures
    let failure = failures.first { $0.subject == subject } ?? failures.first { $0.subject == nil }
    var missing = failure?.missing ?? problems[source]?.first ?? Missing(source, .notCollected)
    missing.subject = subject
    return missing
  }

  /// Adds what calls about the user alone say, or the user's row of the credential report: it settles that there is none.
  mutating func addCredentials(to user: inout User, _ row: CredentialReport.Row?) {
    user.mfaDevices = fact(.mfaDevices, of: user.name, list: "MFADevices") { record throws(DecodingProblem) in
      MFADevice(
        serialNumber: try record.requiredText("SerialNumber"), enabledAt: try record.time("EnableDate"))
    }
    if row?.mfaActive.value == false { user.mfaDevices = user.mfaDevices.or(.known([])) }
    user.sshPublicKeys = fact(.sshPublicKeys, of: user.name, list: "SSHPublicKeys") {
      record throws(DecodingProblem) in
      SSHPublicKey(
        id: try record.requiredText("SSHPublicKeyId"), isActive: try record.isActive(),
        uploadedAt: try record.time("UploadDate"))
    }
    user.signingCertificates = fact(.signingCertificates, of: user.name, list: "Certificates") {
      record throws(DecodingProblem) in
      SigningCertificate(
        id: try record.requiredText("CertificateId"), isActive: try record.isActive(),
        uploadedAt: try record.time("UploadDate"))
    }
    user.loginProfile = loginProfile(of: user.name)
    if case .known(false?) = row?.passwordEnabled { user.loginProfile = user.loginProfile.or(.known(nil)) }
  }

  private mutating func loginProfile(of user: String) -> Fact<LoginProfile?> {
    guard let given = subjects[.loginProfile]?[user]?.first else {
      let failure = findings[.loginProfile].failures.first { $0.subject == user }
      if failure?.error?.isNoSuchEntity == true { return .known(nil) }
      return .missing(missing(.loginProfile, of: user))
    }
    do throws(DecodingProblem) {
      let record = try given.answer.result.record("LoginProfile") ?? Record()
      guard let createdAt = try record.time("CreateDate") else {
        throw DecodingProblem("CreateDate is missing")
      }
      return .known(
        LoginProfile(
          createdAt: createdAt, passwordResetRequired: try record.bool("PasswordResetRequired") ?? false))
    } catch {
      return .missing(report(error, in: given))
    }
  }

  mutating func entitiesByPolicy() -> [String: Fact<PolicyEntities>] {
    var entities: [String: Fact<PolicyEntities>] = [:]
    for failure in findings[.entitiesForPolicy].failures {
      if let policy = failure.subject { entities[policy] = .missing(failure.missing) }
    }
    for policy in subjects[.entitiesForPolicy, default: [:]].keys.sorted() {
      let users = fact(.entitiesForPolicy, of: policy, list: "PolicyUsers") {
        record throws(DecodingProblem) in
        try record.requiredText("UserName")
      }
      let groups = fact(.entitiesForPolicy, of: policy, list: "PolicyGroups") {
        record throws(DecodingProblem) in
        try record.requiredText("GroupName")
      }
      let roles = fact(.entitiesForPolicy, of: policy, list: "PolicyRoles") {
        record throws(DecodingProblem) in
        try record.requiredText("RoleName")
      }
      entities[policy] = users.flatMap { users in
        groups.flatMap { groups in
          roles.map { PolicyEntities(users: users, groups: groups, roles: $0) }
        }
      }
    }
    return entities
  }
}

extension Record {
  /// Whether the `Status` of a key or certificate is `Active`.
  func isActive() throws(DecodingProblem) -> Bool {
    switch text("Status") {
    case "Active": return true
    case "Inactive", "Expired": return false
    default: throw DecodingProblem("Status is neither Active nor Inactive")
    }
  }
}
