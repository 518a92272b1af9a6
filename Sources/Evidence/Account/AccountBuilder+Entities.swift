import IAM

extension AccountBuilder {
  /// A kind of thing that GetAccountAuthorizationDetails and a listing of its own both list.
  struct Kind {
    var listing: Source
    /// Its name in GetAccountAuthorizationDetails' `Filter`.
    var filter: String
    /// Its count in GetAccountSummary.
    var count: String
    var plural: String

    static let users = Kind(listing: .users, filter: "User", count: "Users", plural: "users")
    static let groups = Kind(listing: .groups, filter: "Group", count: "Groups", plural: "groups")
    static let roles = Kind(listing: .roles, filter: "Role", count: "Roles", plural: "roles")
    static let policies = Kind(
      listing: .policies, filter: "LocalManagedPolicy", count: "Policies", plural: "customer managed policies"
    )
  }

  mutating func users() -> Listing<User> {
    let details = merged(.accountAuthorizationDetails, \.userDetails, \.identity.arn)
    let listed = merged(.users, \.users, \.identity.arn)
    let report = account.credentialReport
    let rows = Dictionary(
      (report.value?.rows ?? []).filter { !$0.isRoot }.map { ($0.arn, $0) },
      uniquingKeysWith: { first, _ in first })
    var arns = Self.arns(details, listed)
    if arns.isEmpty { arns = rows.keys.sorted() }
    let noDetail = missingDetail()
    var users: [User] = []
    users.reserveCapacity(max(details.count, listed.count))
    for arn in arns {
      let row = rows[arn]
      let detail = details[arn]
      let entry = listed[arn]
      guard var user = user(arn, detail, entry, row) else { continue }
      if detail == nil {
        user.groups = .missing(noDetail)
        user.attachedPolicies = .missing(noDetail)
        user.inlinePolicies = .missing(noDetail)
        user.permissionsBoundary = .missing(noDetail)
        user.tags = .missing(noDetail)
      }
      let fromReport: Fact<Timestamp?> =
        row?.passwordLastUsed
        ?? .missing(
          report.missing
            ?? Missing(.credentialReport, .incomplete, "the credential report has no row of \(arn)"))
      user.passwordLastUsed = (entry?.passwordLastUsed).map { $0.or(fromReport) } ?? fromReport
      user.credentials = report.map { _ in row }
      addCredentials(to: &user, row)
      identities.add(arn)
      users.append(user)
    }
    return Listing(
      users, gap: gap(.users, listed: Set(users.map(\.arn)), rows: report.value.map { _ in Set(rows.keys) }))
  }

  private mutating func user(
    _ arn: String, _ detail: UserDetail?, _ entry: ListedUser?, _ row: CredentialReport.Row?
  ) -> User? {
    if let detail, let entry, detail.identity != entry.identity { noteContradiction(arn) }
    guard let identity = detail?.identity ?? entry?.identity else {
      guard let row, let parsed = ARN(arn) else { return nil }
      var user = User(name: row.user, arn: arn, path: Identity.path(of: parsed), missing: missing)
      user.createdAt = row.createdAt
      return user
    }
    var user = User(name: identity.name, arn: arn, path: identity.path, missing: missing)
    user.id = .known(identity.id)
    user.createdAt = identity.createdAt
    guard let detail else { return user }
    user.groups = .known(detail.groups)
    user.attachedPolicies = .known(detail.attachedPolicies)
    user.inlinePolicies = .known(detail.inlinePolicies)
    user.permissionsBoundary = .known(detail.permissionsBoundary)
    user.tags = .known(detail.tags)
    return user
  }

  mutating func groups() -> Listing<Group> {
    let details = merged(.accountAuthorizationDetails, \.groupDetails, \.identity.arn)
    let listed = merged(.groups, \.groups, \.identity.arn)
    let noDetail = missingDetail()
    var groups: [Group] = []
    for arn in Self.arns(details, listed) {
      if let detail = details[arn], let entry = listed[arn], detail.identity != entry.identity {
        noteContradiction(arn)
      }
      guard let entry = details[arn] ?? listed[arn] else { continue }
      identities.add(arn)
      groups.append(
        Group(
          name: entry.identity.name, arn: arn, id: entry.identity.id, path: entry.identity.path,
          createdAt: entry.identity.createdAt,
          attachedPolicies: entry.policies.map { .known($0.attached) } ?? .missing(noDetail),
          inlinePolicies: entry.policies.map { .known($0.inline) } ?? .missing(noDetail)))
    }
    return Listing(groups, gap: gap(.groups, listed: Set(groups.map(\.arn))))
  }

  mutating func roles() -> Listing<Role> {
    let details = merged(.accountAuthorizationDetails, \.roleDetails, \.identity.arn)
    let listed = merged(.roles, \.roles, \.identity.arn)
    let noDetail = missingDetail()
    var roles: [Role] = []
    roles.reserveCapacity(max(details.count, listed.count))
    for arn in Self.arns(details, listed) {
      let detail = details[arn]
      let entry = listed[arn]
      if let detail, let entry, detail.identity != entry.identity { noteContradiction(arn) }
      guard let identity = detail?.identity ?? entry?.identity else { continue }
      var role = Role(name: identity.name, arn: arn, id: identity.id, path: identity.path) { _ in noDetail }
      role.createdAt = identity.createdAt
      role.description = entry?.description
      role.maxSessionDuration = entry?.maxSessionDuration
      if let trust = detail?.trustPolicy ?? entry?.trustPolicy { role.trustPolicy = .known(trust) }
      if let detail {
        role.attachedPolicies = .known(detail.attachedPolicies)
        role.inlinePolicies = .known(detail.inlinePolicies)
        role.permissionsBoundary = .known(detail.permissionsBoundary)
        role.instanceProfileARNs = .known(detail.instanceProfileARNs)
        role.tags = .known(detail.tags)
        role.lastUsed = detail.lastUsed
      }
      identities.add(arn)
      roles.append(role)
    }
    return Listing(roles, gap: gap(.roles, listed: Set(roles.map(\.arn))))
  }

  mutating func policies() -> Listing<ManagedPolicy> {
    let details = merged(.accountAuthorizationDetails, \.policies, \.identity.arn)
    let listed = merged(.policies, \.policies, \.identity.arn)
    let noDetail = missingDetail()
    var policies: [ManagedPolicy] = []
    policies.reserveCapacity(max(details.count, listed.count))
    for arn in Self.arns(details, listed) {
      guard let entry = details[arn] ?? listed[arn] else { continue }
      if let other = listed[arn], other.identity.id != entry.identity.id { noteContradiction(arn) }
      identities.add(arn)
      policies.append(
        ManagedPolicy(
          name: entry.identity.name, arn: arn, id: entry.identity.id, path: entry.identity.path,
          description: entry.description ?? listed[arn]?.description,
          defaultVersionID: entry.defaultVersionID,
          attachmentCount: entry.attachmentCount,
          permissionsBoundaryUsageCount: entry.permissionsBoundaryUsageCount,
          isAttachable: entry.isAttachable,
          createdAt: entry.identity.createdAt, updatedAt: entry.updatedAt,
          versions: entry.versions.map { .known($0) } ?? .missing(noDetail),
          tags: (entry.tags ?? (entry.versions == nil ? nil : [])).map { .known($0) } ?? .missing(noDetail)))
    }
    let own = policies.filter { !$0.isAWSManaged }.map(\.arn)
    return Listing(policies, gap: gap(.policies, listed: Set(own)))
  }

  /// The members that all pages of `source` list, by ARN; the first of two that contradict each other.
  private mutating func merged<Member: DocumentHolder>(
    _ source: Source, _ members: (AnswerContents) -> [Member], _ arn: (Member) -> String
  ) -> [String: Member] {
    var merged: [String: Member] = [:]
    merged.reserveCapacity(findings[source].answers.reduce(0) { $0 + members($1.answer.contents).count })
    for given in findings[source].answers {
      for member in members(given.answer.contents) {
        let arn = arn(member)
        if let first = merged[arn] {
          if !first.says(sameAs: member, account.documents) { noteContradiction(arn) }
        } else {
          merged[arn] = member
        }
      }
    }
    return merged
  }

  /// Whatever either answer lists, sorted.
  private static func arns<Detail, Entry>(_ details: [String: Detail], _ listed: [String: Entry]) -> [String]
  {
    // A snapshot with details needs no listings of its own, and the names of one answer are distinct already.
    if listed.isEmpty { return details.keys.sorted() }
    return Set(details.keys).union(listed.keys).sorted()
  }

  /// Two answers of different times say different things of `arn`: nobody can tell which of them holds.
  private mutating func noteContradiction(_ arn: String) {
    notes.append("\(arn) is listed twice with different content: the first was taken")
    contradiction = contradiction ?? arn
  }

  /// Why an entity that a listing of its own names has no details.
  private func missingDetail() -> Missing {
    let source = Source.accountAuthorizationDetails
    let missing = missing(source)
    guard missing.kind == .notCollected, !findings[source].answers.isEmpty else { return missing }
    return Missing(source, .incomplete, "no answer lists it")
  }

  /// Why the list of a kind may lack members; nil if its length agrees with what another answer counts.
  private mutating func gap(_ kind: Kind, listed: @autoclosure () -> Set<String>, rows: Set<String>? = nil)
    -> Missing?
  {
    let details = Source.accountAuthorizationDetails
    if let arn = contradiction.take() {
      return Missing(details, .conflicting, "\(arn) is listed twice with different content")
    }
    let isProven =
      isProvenWhole(details) { question in
        question.keys.allSatisfy { $0 == "Filter" }
          && question["Filter"].map { $0.contains(kind.filter) } ?? true
      }
      || isProvenWhole(kind.listing) { question in
        question.allSatisfy { $0.key == "Scope" && ($0.value == ["All"] || $0.value == ["Local"]) }
      }
    if isProven { return nil }
    let listed = listed()
    let count = account.summary.value?[kind.count]
    if let count, count == listed.count { return nil }
    if count == nil, let rows, rows == listed { return nil }

    let failure = (findings[details].failures + findings[kind.listing].failures).first?.missing
    let isAsked = findings[details].answers.contains { given in
      given.call?.parameters["Filter"].map { $0.contains(kind.filter) } ?? true
    }
    let isListed = !findings[kind.listing].answers.isEmpty
    let numbers: String
    if let count {
      numbers = "\(listed.count) \(kind.plural) are listed, GetAccountSummary counts \(count)"
    } else if let rows {
      numbers = "\(listed.count) \(kind.plural) are listed, the credential report has \(rows.count)"
    } else {
      numbers = "\(listed.count) \(kind.plural) are listed, and nothing tells how many there are"
    }
    guard isAsked || isListed || !listed.isEmpty else { return failure ?? missing(details) }
    if let failure {
      return Missing(failure.source, failure.kind, "\(failure.message); \(numbers)")
    }
    let source = isAsked || !isListed ? details : kind.listing
    return Missing(source, .incomplete, numbers)
  }
}
