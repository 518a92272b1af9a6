import IAM

extension AccountBuilder {
  /// Decides which policies of an organization bind the account.
  mutating func readOrganization() {
    account.organization = organization()
    account.managesOrganization = managesOrganization()
    if case .known(_?) = account.organization, isAnsweredAsMember(.organizationsFeatures) {
      account.organizationsFeatures = .known(nil)
    }
    account.organizationSetup = organizationSetup()
    noteUnattributedAnswers()
    let targets = targets()
    let documents = organizationDocuments()
    account.serviceControlPolicies = targets.flatMap {
      controlPolicies(.serviceControl, "SERVICE_CONTROL_POLICY", of: $0, documents)
    }
    account.resourceControlPolicies = targets.flatMap {
      controlPolicies(.resourceControl, "RESOURCE_CONTROL_POLICY", of: $0, documents)
    }
  }

  /// What is missing of a source of the organization's policies; nil also where nothing hangs on it.
  func organizationStatus(_ source: Source) -> Missing? {
    let missing = [account.serviceControlPolicies.missing, account.resourceControlPolicies.missing]
      .compactMap(\.self)
    if missing.isEmpty { return nil }
    if let reason = missing.first(where: { $0.source == source }) { return reason }
    let collected = findings[source]
    if let failure = collected.failures.first { return failure.missing }
    if let problem = problems[source]?.first { return problem }
    return collected.answers.isEmpty ? Missing(source, .notCollected) : nil
  }

  // MARK: The organization

  private mutating func organization() -> Fact<Organization?> {
    let described = single(.organization) { result, _ throws(DecodingProblem) in
      guard let record = try result.record("Organization"), !record.fields.isEmpty else {
        throw DecodingProblem("Organization is missing")
      }
      return Organization(
        id: try record.requiredText("Id"), managementAccountID: try record.requiredText("MasterAccountId"),
        hasAllFeatures: record.text("FeatureSet") != "CONSOLIDATED_BILLING")
    }
    let sources = Source.organizationPolicies
    let isAnswered = sources.contains { !findings[$0].answers.isEmpty }
    let isOutside = sources.contains { source in
      findings[source].failures.contains { $0.error?.isNoOrganization == true }
    }
    if isOutside {
      guard !isAnswered else {
        let why = "one answer is about an organization, another says that there is none"
        return .missing(Missing(.organization, .conflicting, why))
      }
      return .known(nil)
    }
    if !isAnswered, described.missing != nil, account.organizationsFeatures.value??.isInOrganization == false
    {
      return .known(nil)
    }
    return described.map { $0 }
  }

  /// Whether the account manages its organization: by DescribeOrganization, or because another call was rejected with
  /// the words that it does not.
  private func managesOrganization() -> Fact<Bool> {
    switch account.organization {
    case .known(nil): return .known(false)
    case .known(let organization?):
      guard let id = identities.accounts.first, identities.accounts.count == 1 else {
        return .missing(Missing(.organization, .incomplete, "nothing tells which account it is"))
      }
      return .known(organization.managementAccountID == id)
    case .missing(let missing):
      let isDenied = Source.allCases.contains { source in
        findings[source].failures.contains { $0.error?.isNotManagement == true }
      }
      return isDenied ? .known(false) : .missing(missing)
    }
  }

  /// Whether `source` was answered with the words that the account does not manage the organization, which is so: other
  /// accounts are not told more, whatever they may call.
  func isAnsweredAsMember(_ source: Source) -> Bool {
    account.managesOrganization == .known(false)
      && findings[source].failures.contains { $0.error?.isNotManagement == true }
  }

  /// The account whose organization it is, by DescribeOrganization or by the ARN of a policy that the organization made.
  var managementAccountID: String? {
    if case .known(let organization?) = account.organization { return organization.managementAccountID }
    for given in findings[.policiesForTarget].answers {
      for record in (try? given.answer.contents.records("Policies")) ?? [] {
        guard let arn = record.text("Arn").flatMap({ ARN($0) }), !arn.isAWSManaged else { continue }
        return arn.account
      }
    }
    return nil
  }

  private mutating func noteUnattributedAnswers() {
    for source in [Source.parents, .policiesForTarget, .organizationalUnits] {
      for given in findings[source].answers where given.call?.subject == nil {
        notes.append(
          "\(given.file): an answer of \(source.api) that does not say whom it is about was ignored")
      }
    }
  }

  // MARK: The levels

  /// The root, the organizational units and the account to which policies that bind the account are attached, in this
  /// order; none where no policy of an organization binds it.
  private mutating func targets() -> Fact<[String]> {
    switch account.organization {
    case .known(nil): return .known([])
    case .known(let organization?): if !organization.hasAllFeatures { return .known([]) }
    case .missing(let missing):
      // Whoever may not describe the organization was not asked for more.
      if missing.kind == .conflicting { return .missing(missing) }
      if findings[.parents].isEmpty {
        return .missing(missing.kind == .notCollected ? Missing(.parents, .notCollected) : missing)
      }
    }
    guard let id = identities.accounts.first, identities.accounts.count == 1 else {
      return .missing(Missing(.parents, .incomplete, "nothing tells which account it is"))
    }
    // "SCPs don't affect users or roles in the management account"; RCPs do not affect its resources either.
    if managementAccountID == id { return .known([]) }
    var targets = [id]
    while let child = targets.last {
      let parent: Parent
      switch self.parent(of: child) {
      case .missing(let missing): return .missing(missing)
      case .known(let known): parent = known
      }
      guard !targets.contains(parent.id) else {
        return .missing(Missing(.parents, .conflicting, "\(parent.id) stands above itself"))
      }
      targets.append(parent.id)
      if parent.isRoot { break }
    }
    return .known(targets.reversed())
  }

  private struct Parent: Equatable {
    var id: String
    var isRoot: Bool
  }

  private mutating func parent(of child: String) -> Fact<Parent> {
    let answers = findings[.parents].answers.filter { $0.call?.subject == child }
    guard let first = answers.first else { return .missing(missing(.parents, about: child)) }
    if let gap = pageGap(answers) { return .missing(gap) }
    var parents: [Parent] = []
    for given in answers {
      do throws(DecodingProblem) {
        for record in try given.answer.contents.records("Parents") {
          let type = try record.requiredText("Type")
          guard type == "ROOT" || type == "ORGANIZATIONAL_UNIT" else {
            throw DecodingProblem("Type is neither ROOT nor ORGANIZATIONAL_UNIT")
          }
          let parent = Parent(id: try record.requiredText("Id"), isRoot: type == "ROOT")
          if !parents.contains(parent) { parents.append(parent) }
        }
      } catch {
        return .missing(report(error, in: given))
      }
    }
    guard let parent = parents.first, parents.count == 1 else {
      return .missing(report(DecodingProblem("\(child) has \(parents.count) parents, not one"), in: first))
    }
    return .known(parent)
  }

  // MARK: The policies

  /// What one target's list of policies says of each.
  private struct Summary: Hashable {
    var id: String
    var name: String
  }

  private mutating func controlPolicies(
    _ kind: PolicyKind, _ filter: String, of targets: [String], _ documents: OrganizationDocuments
  ) -> Fact<[[ControlPolicy]]> {
    var levels: [[ControlPolicy]] = []
    for target in targets {
      var level: [ControlPolicy] = []
      switch summaries(of: target, filter) {
      case .missing(let missing): return .missing(missing)
      case .known(let summaries):
        for summary in summaries {
          switch document(summary, kind, documents) {
          case .missing(let missing): return .missing(missing)
          case .known(let document): level.append(ControlPolicy(name: summary.name, document: document))
          }
        }
      }
      levels.append(level)
    }
    // Where a type of policies is switched off, AWS detaches all of them everywhere.
    if levels.allSatisfy(\.isEmpty) { return .known([]) }
    if kind == .serviceControl, let empty = levels.firstIndex(where: \.isEmpty) {
      let why =
        "no service control policy is listed of \(targets[empty]), and AWS keeps one attached to every root, "
        + "organizational unit and account"
      return .missing(Missing(.policiesForTarget, .incomplete, why))
    }
    return .known(levels)
  }

  private mutating func summaries(of target: String, _ filter: String) -> Fact<[Summary]> {
    let source = Source.policiesForTarget
    let question = ["TargetId": [target], "Filter": [filter]]
    guard let answers = questions(source)[question] else {
      let failure = findings[source].failures.first { $0.question == question }
      return .missing(failure?.missing ?? missing(source, about: "\(target), \(filter)"))
    }
    if let gap = pageGap(answers) { return .missing(gap) }
    var summaries: [Summary] = []
    var seen: Set<String> = []
    for given in Self.chain(answers) ?? answers {
      do throws(DecodingProblem) {
        for record in try given.answer.contents.records("Policies") {
          guard record.text("Type") == filter else {
            throw DecodingProblem("it was asked for policies of type \(filter) and lists another")
          }
          let id = try record.requiredText("Id")
          if seen.insert(id).inserted { summaries.append(Summary(id: id, name: record.text("Name") ?? id)) }
        }
      } catch {
        return .missing(report(error, in: given))
      }
    }
    return .known(summaries)
  }

  /// The documents of the organization's policies that DescribePolicy gave, by the policy's id.
  private typealias OrganizationDocuments = [String: Fact<PolicyDocuments.ID>]

  private mutating func organizationDocuments() -> OrganizationDocuments {
    var contents: [String: Fact<[UInt8]>] = [:]
    for given in findings[.organizationPolicy].answers {
      do throws(DecodingProblem) {
        guard let policy = try given.answer.result.record("Policy"),
          let summary = try policy.record("PolicySummary")
        else { throw DecodingProblem("PolicySummary is missing") }
        let id = try summary.requiredText("Id")
        if let asked = given.call?.subject, asked != id {
          throw DecodingProblem("it was asked about \(asked) and is about \(id)")
        }
        let content = Array(try policy.requiredText("Content").utf8)
        if case .known(let first)? = contents[id], first != content {
          let why = "two answers give different documents of \(id)"
          contents[id] = .missing(Missing(.organizationPolicy, .conflicting, why))
        } else if contents[id] == nil {
          contents[id] = .known(content)
        }
      } catch {
        let missing = report(error, in: given)
        if let asked = given.call?.subject { contents[asked] = .missing(missing) }
      }
    }
    var documents: OrganizationDocuments = contents.compactMapValues { content in
      content.missing.map { .missing($0) }
    }
    let known = contents.keys.sorted().filter { contents[$0]?.value != nil }
    let ids = account.documents.add(known.map { (contents[$0]?.value ?? [], .plain) })
    for (policy, document) in zip(known, ids) { documents[policy] = .known(document) }
    return documents
  }

  /// The document of one policy, once it is known to be one that can be read.
  private func document(_ summary: Summary, _ kind: PolicyKind, _ documents: OrganizationDocuments)
    -> Fact<PolicyDocuments.ID>
  {
    guard let document = documents[summary.id] else {
      return .missing(missing(.organizationPolicy, about: summary.id))
    }
    return document.flatMap { id in
      account.documents.policy(of: id, as: kind).flatMap { _ in .known(id) }.inPlace(of: summary.name)
    }
  }

  /// Why `source` says nothing of one account, organizational unit or policy.
  private func missing(_ source: Source, about subject: String) -> Missing {
    let collected = findings[source]
    let failure =
      collected.failures.first { $0.subject == subject } ?? collected.failures.first { $0.subject == nil }
    if let failure { return failure.missing }
    if let problem = problems[source]?.first { return problem }
    return Missing(
      source, .notCollected, collected.isEmpty ? "" : "nothing shows that it was asked of \(subject)")
  }
}

extension Fact {
  /// A malformed document as one of the organization's policies, with its name.
  fileprivate func inPlace(of policy: String) -> Fact {
    guard case .missing(let missing) = self else { return self }
    return .missing(Missing(.organizationPolicy, missing.kind, "\(policy): \(missing.message)"))
  }
}

extension AnswerError {
  /// Whether AWS says that the account belongs to no organization.
  fileprivate var isNoOrganization: Bool { code.hasPrefix("AWSOrganizationsNotInUse") }
}
