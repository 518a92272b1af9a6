import IAM

/// Decides each fact of an account from every source that knows it.
struct AccountBuilder {
  let findings: Findings
  var account: Account
  var notes: [String]
  /// What was found wrong with an answer only when it was used, by source.
  var problems: [Source: [Missing]] = [:]
  /// What is listed twice with different content among the things of one kind.
  var contradiction: String?
  var identities = AccountIdentities()
  /// Answers about one subject each: by source, then by the subject's name.
  var subjects: [Source: [String: [Findings.Given]]] = [:]

  init(_ findings: Findings, documents: PolicyDocuments) {
    self.findings = findings
    notes = findings.notes
    account = Account()
    account.documents = documents
  }

  mutating func build() -> Account {
    indexSubjects()
    readSingles()
    readCredentialReport()
    account.users = users()
    checkCredentialReport()
    account.groups = groups()
    account.roles = roles()
    account.policies = policies()
    addFetchedPolicies()
    readListings()
    readContacts()
    readRegions()
    account.accessKeys = accessKeys()
    account.entitiesByPolicy = entitiesByPolicy()
    readServiceAccess()
    account.root = rootUser()
    account.collection = collection()
    readOrganization()
    readMonitoring()
    readEvents()
    account.evidence = sourceRecords()
    account.id = identities.accounts.count == 1 ? identities.accounts.first : nil
    account.partition = identities.partitions.count == 1 ? identities.partitions.first : nil
    account.notes = shortened(notes)
    if let conflict = identities.conflict { return contradiction(conflict) }
    return account
  }

  /// Why the answers of `source` are not there.
  func missing(_ source: Source) -> Missing {
    let failures = findings[source].failures
    let failure = failures.first { $0.subject == nil } ?? failures.first
    return failure?.missing ?? problems[source]?.first ?? Missing(source, .notCollected)
  }

  mutating func report(_ problem: DecodingProblem, in given: Findings.Given) -> Missing {
    let missing = Missing(given.answer.source, .malformed, "\(given.file): \(problem.message)")
    problems[given.answer.source, default: []].append(missing)
    return missing
  }

  private mutating func collection() -> Account.Collection {
    var collection = Account.Collection()
    let manifest = findings.manifest
    identities.add(account: manifest?.account, partition: manifest?.partition)
    collection.at = manifest?.collectedAt ?? account.credentialReport.value?.generatedAt
    collection.by = manifest?.collectedBy ?? account.callerIdentity.value?.arn
    collection.accountIDs = identities.accounts.sorted()
    collection.partitions = identities.partitions.sorted()
    return collection
  }

  /// The account when its documents belong to two: nothing in them can be trusted to be about either.
  private func contradiction(_ conflict: String) -> Account {
    var empty = Account { Missing($0, .conflicting, conflict) }
    empty.collection = account.collection
    empty.notes = account.notes
    empty.evidence = account.evidence.map { record in
      var record = record
      record.status = .missing(Missing(record.source, .conflicting, conflict))
      return record
    }
    return empty
  }

  /// A folder of a hundred thousand strange files is one remark, not as many.
  private func shortened(_ notes: [String]) -> [String] {
    let limit = 100
    guard notes.count > limit else { return notes }
    return notes.prefix(limit) + ["and \(notes.count - limit) more remarks"]
  }
}
