import IAM

extension AccountBuilder {
  /// Reads the answers that there is one of in an account.
  mutating func readSingles() {
    account.summary = single(.accountSummary) { result, _ throws(DecodingProblem) in
      guard let map = try result.record("SummaryMap"), !map.fields.isEmpty else {
        throw DecodingProblem("SummaryMap is missing")
      }
      var counts: [String: Int] = [:]
      for field in map.fields { counts[field.name] = try map.integer(field.name) }
      return AccountSummary(counts: counts)
    }
    account.passwordPolicy = passwordPolicy()
    account.aliases = single(.accountAliases) { _, contents throws(DecodingProblem) in
      try contents.texts("AccountAliases")
    }
    account.callerIdentity = single(.callerIdentity) { result, _ throws(DecodingProblem) in
      CallerIdentity(
        account: try result.requiredText("Account"), arn: try result.requiredText("Arn"),
        userID: try result.requiredText("UserId"))
    }
    if let caller = account.callerIdentity.value {
      identities.add(account: caller.account, partition: ARN(caller.arn)?.partition)
    }
    account.organizationsFeatures = organizationsFeatures()
  }

  /// The one value that all answers of `source` give.
  mutating func single<Value: Equatable>(
    _ source: Source, _ decode: (Record, AnswerContents) throws(DecodingProblem) -> Value
  ) -> Fact<Value> {
    var first: (value: Value, file: String)?
    var problem: Missing?
    for given in findings[source].answers {
      do throws(DecodingProblem) {
        let value = try decode(given.answer.result, given.answer.contents)
        guard let first else {
          first = (value, given.file)
          continue
        }
        if first.value != value {
          return .missing(Missing(source, .conflicting, "\(first.file) and \(given.file) differ"))
        }
      } catch {
        problem = problem ?? report(error, in: given)
      }
    }
    if let first { return .known(first.value) }
    return .missing(problem ?? missing(source))
  }

  private mutating func passwordPolicy() -> Fact<PasswordPolicy?> {
    let policy = single(.accountPasswordPolicy) { result, _ throws(DecodingProblem) in
      guard let policy = try result.record("PasswordPolicy"), !policy.fields.isEmpty else {
        throw DecodingProblem("PasswordPolicy is missing")
      }
      return try PasswordPolicy(policy)
    }
    let isAbsent = findings[.accountPasswordPolicy].failures.contains { $0.error?.isNoSuchEntity == true }
    guard isAbsent else { return policy.map { $0 } }
    guard findings[.accountPasswordPolicy].answers.isEmpty else {
      let why = "one answer holds a policy, another says that there is none"
      return .missing(Missing(.accountPasswordPolicy, .conflicting, why))
    }
    return .known(nil)
  }

  private mutating func organizationsFeatures() -> Fact<OrganizationsFeatures?> {
    let features = single(.organizationsFeatures) { result, contents throws(DecodingProblem) in
      OrganizationsFeatures(
        organizationID: result.text("OrganizationId"),
        enabled: try contents.texts("EnabledFeatures"), isInOrganization: true)
    }
    if case .known = features { return features.map { $0 } }
    for failure in findings[.organizationsFeatures].failures {
      let code = failure.error?.code ?? ""
      if code.hasPrefix("OrganizationNotFound") {
        return .known(OrganizationsFeatures(organizationID: nil, enabled: [], isInOrganization: false))
      }
      if code.hasPrefix("ServiceAccessNotEnabled") || code.hasPrefix("OrganizationNotInAllFeaturesMode") {
        return .known(OrganizationsFeatures(organizationID: nil, enabled: [], isInOrganization: true))
      }
    }
    return features.map { $0 }
  }

  /// Reads the credential report, whether as CSV or inside GetCredentialReport's answer.
  mutating func readCredentialReport() {
    account.credentialReport = credentialReport()
    for row in account.credentialReport.value?.rows ?? [] { identities.add(row.arn) }
  }

  /// Notes users that the listings or the account summary know and the credential report has no rows of.
  ///
  /// They were made after the report, or the file was cut off at the end of a line, which nothing in it shows.
  mutating func checkCredentialReport() {
    guard case .known(var report) = account.credentialReport else { return }
    let rows = Set(report.rows.filter { !$0.isRoot }.map(\.arn))
    let lacking = account.users.elements.filter { !rows.contains($0.arn) }
    if let user = lacking.first {
      report.gap = Missing(
        .credentialReport, .incomplete,
        "the credential report has no row of \(user.arn.andOthers(of: lacking.count))")
    } else if let count = account.summary.value?["Users"], count > rows.count {
      report.gap = Missing(
        .credentialReport, .incomplete,
        "the credential report has rows of \(rows.count) users, GetAccountSummary counts \(count)")
    }
    account.credentialReport = .known(report)
  }

  private func credentialReport() -> Fact<CredentialReport> {
    let reports = findings[.credentialReport].reports
    guard var newest = reports.first else { return .missing(missing(.credentialReport)) }
    for next in reports.dropFirst() {
      switch (newest.report.report.generatedAt, next.report.report.generatedAt) {
      case (let old?, let new?):
        if new > old { newest = next }
      case (let old, _):
        guard newest.report.digest == next.report.digest else {
          let why = "\(newest.file) and \(next.file) differ, and they do not say which is newer"
          return .missing(Missing(.credentialReport, .conflicting, why))
        }
        if old == nil { newest = next }
      }
    }
    return .known(newest.report.report)
  }
}

extension PasswordPolicy {
  fileprivate init(_ record: Record) throws(DecodingProblem) {
    func flag(_ name: String) throws(DecodingProblem) -> Bool {
      guard let flag = try record.bool(name) else { throw DecodingProblem("\(name) is missing") }
      return flag
    }
    /// AWS writes 0 for a number that is not set.
    func number(_ name: String) throws(DecodingProblem) -> Int? {
      let number = try record.integer(name)
      return number == 0 ? nil : number
    }
    guard let minimumLength = try record.integer("MinimumPasswordLength") else {
      throw DecodingProblem("MinimumPasswordLength is missing")
    }
    let maxAge = try number("MaxPasswordAge")
    self.init(
      minimumLength: minimumLength, requiresSymbols: try flag("RequireSymbols"),
      requiresNumbers: try flag("RequireNumbers"), requiresUppercase: try flag("RequireUppercaseCharacters"),
      requiresLowercase: try flag("RequireLowercaseCharacters"),
      allowsUsersToChange: try flag("AllowUsersToChangePassword"),
      expiresPasswords: try record.bool("ExpirePasswords") ?? (maxAge != nil), maxAge: maxAge,
      reusePrevention: try number("PasswordReusePrevention"), hardExpiry: try record.bool("HardExpiry"))
  }
}
