import IAM

extension AccountBuilder {
  /// Decides each fact about the root user from the account summary, the credential report and the MFA devices.
  func rootUser() -> RootUser {
    var root = RootUser(missing: missing)
    let row = rootRow()
    root.hasAccessKeys = either(
      summaryFlag("AccountAccessKeysPresent"), row.flatMap { any($0.accessKeys.map(\.exists)) })
    root.hasSigningCertificates = either(
      summaryFlag("AccountSigningCertificatesPresent"),
      row.flatMap { row in
        any(
          row.certificates.map { certificate in
            certificate.isActive.flatMap { isActive in
              isActive ? .known(true) : certificate.lastRotated.map { $0 != nil }
            }
          })
      })
    root.hasMFA = summaryFlag("AccountMFAEnabled").or(row.flatMap(\.mfaActive))
    let password = summaryFlag("AccountPasswordPresent")
    switch row.flatMap(\.passwordEnabled) {
    case .known(let isEnabled?): root.hasPassword = either(password, .known(isEnabled))
    case .known(nil): root.hasPassword = password
    case .missing(let missing): root.hasPassword = Fact.missing(missing).or(password)
    }
    root.hasVirtualMFADevice = hasVirtualDevice()
    root.lastUse = row.flatMap(lastUse)
    root.createdAt = row.flatMap(\.createdAt)
    return root
  }

  private func rootRow() -> Fact<CredentialReport.Row> {
    account.credentialReport.flatMap { report in
      guard let row = report.rows.first(where: \.isRoot) else {
        return .missing(
          Missing(.credentialReport, .incomplete, "the credential report has no row of the root user"))
      }
      return .known(row)
    }
  }

  private func summaryFlag(_ name: String) -> Fact<Bool> {
    account.summary.flatMap { summary in
      guard let count = summary[name] else {
        return .missing(Missing(.accountSummary, .incomplete, "GetAccountSummary does not count \(name)"))
      }
      return .known(count > 0)
    }
  }

  /// True where either says so: the report can be hours old, and the summary does not see everything.
  private func either(_ first: Fact<Bool>, _ second: Fact<Bool>) -> Fact<Bool> {
    first.value == true || second.value == true ? .known(true) : first.or(second)
  }

  /// True where one is true, false where all are false.
  private func any(_ facts: [Fact<Bool>]) -> Fact<Bool> {
    if facts.contains(where: { $0.value == true }) { return .known(true) }
    return facts.first { $0.missing != nil } ?? .known(false)
  }

  private func hasVirtualDevice() -> Fact<Bool> {
    let devices = account.virtualMFADevices
    if devices.elements.contains(where: \.belongsToRoot) { return .known(true) }
    guard let gap = devices.gap else { return .known(false) }
    // Those that are assigned are enough: an unassigned device is nobody's.
    let isWhole =
      problems[.virtualMFADevices] == nil
      && isProvenWhole(.virtualMFADevices, asking: { $0 == ["AssignmentStatus": ["Assigned"]] })
    return isWhole ? .known(false) : .missing(gap)
  }

  private func lastUse(_ row: CredentialReport.Row) -> Fact<RootUser.LastUse?> {
    var uses: [RootUser.LastUse] = []
    switch row.passwordLastUsed {
    case .known(let time): if let time { uses.append(RootUser.LastUse(at: time, credential: .password)) }
    case .missing(let missing): return .missing(missing)
    }
    for (key, credential) in zip(row.accessKeys, [RootUser.LastUse.Credential.accessKey1, .accessKey2]) {
      switch key.lastUsed {
      case .known(let time):
        guard let time else { continue }
        uses.append(
          RootUser.LastUse(
            at: time, credential: credential, service: key.lastUsedService.value ?? nil,
            region: key.lastUsedRegion.value ?? nil))
      case .missing(let missing): return .missing(missing)
      }
    }
    return .known(uses.max { $0.at < $1.at })
  }
}
