import IAM

extension AccountBuilder {
  /// A key as ListAccessKeys lists it.
  private struct ListedKey: Equatable {
    var id: String
    var isActive: Bool
    var createdAt: Timestamp
  }

  /// Puts the keys together from the report's two slots a user and ListAccessKeys' answers.
  mutating func accessKeys() -> Listing<AccessKey> {
    let report = account.credentialReport
    var keys: [AccessKey] = []
    var gap: Missing?
    for row in report.value?.rows ?? [] where row.isRoot {
      keys += merged(row, listed: nil, name: row.user, arn: row.arn, isRoot: true)
      gap = gap ?? unknownSlot(row)
    }
    for user in account.users.elements {
      let row = user.credentials.value ?? nil
      let listed = listedKeys(of: user.name)
      keys += merged(row, listed: listed.value, name: user.name, arn: user.arn, isRoot: false)
      guard listed.value == nil else { continue }
      if let row {
        gap = gap ?? unknownSlot(row)
      } else if let missing = report.missing {
        gap = gap ?? (findings[.accessKeys].answers.isEmpty ? missing : listed.missing)
      } else {
        let why = "the credential report has no row of \(user.arn)"
        gap = gap ?? Missing(.credentialReport, .incomplete, why)
      }
    }
    // Keys of users that only the report names are keys of the account too.
    let arns = Set(account.users.elements.map(\.arn))
    for row in report.value?.rows ?? [] where !row.isRoot && !arns.contains(row.arn) {
      keys += merged(row, listed: listedKeys(of: row.user).value, name: row.user, arn: row.arn, isRoot: false)
      gap = gap ?? unknownSlot(row)
    }
    if account.users.gap != nil, let missing = report.value?.gap { gap = gap ?? missing }
    if let missing = report.missing {
      // Without the report, ListAccessKeys of every user and a summary without a root key say as much.
      let isComplete = !findings[.accessKeys].answers.isEmpty && summaryKnowsNoRootKey
      gap = isComplete ? gap ?? account.users.gap : missing
    }
    return Listing(keys, gap: gap)
  }

  private var summaryKnowsNoRootKey: Bool { account.summary.value?["AccountAccessKeysPresent"] == 0 }

  /// Why a row does not tell whether one of its keys exists.
  private func unknownSlot(_ row: CredentialReport.Row) -> Missing? {
    row.accessKeys.lazy.compactMap(\.exists.missing).first
  }

  private mutating func listedKeys(of user: String) -> Fact<[ListedKey]> {
    fact(.accessKeys, of: user, list: "AccessKeyMetadata") { record throws(DecodingProblem) in
      guard let createdAt = try record.time("CreateDate") else {
        throw DecodingProblem("CreateDate is missing")
      }
      return ListedKey(
        id: try record.requiredText("AccessKeyId"), isActive: try record.isActive(), createdAt: createdAt)
    }
  }

  private mutating func merged(
    _ row: CredentialReport.Row?, listed: [ListedKey]?, name: String, arn: String, isRoot: Bool
  ) -> [AccessKey] {
    var keys: [AccessKey] = []
    var rest = (listed ?? []).sorted { ($0.createdAt, $0.id) < ($1.createdAt, $1.id) }
    var slots: [(number: Int, key: CredentialReport.Key)] = []
    for (index, key) in (row?.accessKeys ?? []).enumerated() where key.exists.value == true {
      slots.append((index + 1, key))
    }
    let matches = match(slots.map(\.key), &rest)
    for (slot, match) in zip(slots, matches) {
      var key = AccessKey(
        userName: name, userARN: arn, isRoot: isRoot, slot: slot.number,
        id: .missing(unknownID(isListed: listed != nil, of: name)), isActive: slot.key.isActive,
        createdAt: slot.key.lastRotated.flatMap { date in
          date.map { .known($0) }
            ?? .missing(
              Missing(.credentialReport, .incomplete, "the credential report has no date of the key"))
        },
        lastUsed: slot.key.lastUsed, lastUsedService: slot.key.lastUsedService,
        lastUsedRegion: slot.key.lastUsedRegion)
      if let match { fill(&key, from: match) }
      keys.append(key)
    }
    for entry in rest {
      let used = keys.map(\.slot)
      let slot = [1, 2].first { !used.contains($0) } ?? keys.count + 1
      let unknown = Missing(
        .credentialReport, .incomplete, "the credential report does not show the key \(entry.id) yet")
      let missing = account.credentialReport.missing ?? unknown
      var key = AccessKey(
        userName: name, userARN: arn, isRoot: isRoot, slot: slot, id: .known(entry.id),
        isActive: .known(entry.isActive), createdAt: .known(entry.createdAt), lastUsed: .missing(missing),
        lastUsedService: .missing(missing), lastUsedRegion: .missing(missing))
      fill(&key, from: entry)
      keys.append(key)
    }
    return keys.sorted { $0.slot < $1.slot }
  }

  private func unknownID(isListed: Bool, of user: String) -> Missing {
    guard isListed else { return missing(.accessKeys, of: user) }
    return Missing(
      .accessKeys, .conflicting, "the credential report shows a key that ListAccessKeys does not list")
  }

  /// The listed key of each slot: the one created at the slot's date, or else the next of the same status.
  private func match(_ slots: [CredentialReport.Key], _ rest: inout [ListedKey]) -> [ListedKey?] {
    var matches = [ListedKey?](repeating: nil, count: slots.count)
    for (index, slot) in slots.enumerated() {
      guard let date = slot.lastRotated.value ?? nil else { continue }
      if let found = rest.firstIndex(where: { $0.createdAt == date }) {
        matches[index] = rest.remove(at: found)
      }
    }
    for (index, slot) in slots.enumerated() where matches[index] == nil {
      guard let found = rest.firstIndex(where: { $0.isActive == slot.isActive.value }) ?? rest.indices.first
      else {
        continue
      }
      matches[index] = rest.remove(at: found)
    }
    return matches
  }

  private mutating func fill(_ key: inout AccessKey, from listed: ListedKey) {
    key.id = .known(listed.id)
    key.isActive = .known(listed.isActive)
    key.createdAt = .known(listed.createdAt)
    guard let given = subjects[.accessKeyLastUsed]?[listed.id]?.first else {
      if let failure = findings[.accessKeyLastUsed].failures.first(where: { $0.subject == listed.id }) {
        key.lastUsed = key.lastUsed.or(.missing(failure.missing))
      }
      return
    }
    do throws(DecodingProblem) {
      let use = try given.answer.result.record("AccessKeyLastUsed") ?? Record()
      key.lastUsed = .known(try use.time("LastUsedDate"))
      key.lastUsedService = .known(use.text("ServiceName").flatMap { $0 == "N/A" ? nil : $0 })
      key.lastUsedRegion = .known(use.text("Region").flatMap { $0 == "N/A" ? nil : $0 })
    } catch {
      _ = report(error, in: given)
    }
  }
}
