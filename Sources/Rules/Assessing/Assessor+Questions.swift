package import IAM

extension Assessor {
  /// What has to be collected for the plan: what its rules read, and the lists of those who are asked about one by one.
  package func sourcesToCollect(for plan: RulePlan) -> Set<Source> { sources(of: plan).withSubjectLists }

  /// Which users, policies and keys AWS would have to be asked about, because results hang on it and nobody did.
  ///
  /// A live audit asks them and looks again, as one answer can raise the next question: at most a few times.
  package func requests(_ plan: RulePlan, of account: Account, at now: Timestamp) throws -> Set<
    SubjectRequest
  > {
    let input = TableInput(account: account, now: now, neededSources: sources(of: plan))
    // Only the rules about single subjects are run, so that most columns would be made for nothing.
    return account.requests(for: openQuestions(plan, over: try engine.open(input, preparing: false)))
  }

  /// What keeps the plan's results from being decided and could be asked of one subject each.
  func openQuestions(_ plan: RulePlan, over database: TableDatabase) -> [Missing] {
    plan.runs.flatMap { run in
      engine.openQuestions(of: library.resolved(run.rule), parameters: run.parameters, over: database)
    }
  }
}

extension Account {
  /// The calls that would answer what nobody asked.
  package func requests(for questions: [Missing]) -> Set<SubjectRequest> {
    var requests: Set<SubjectRequest> = []
    for missing in questions where missing.kind == .notCollected {
      for subject in missing.subject.map({ [$0] }) ?? subjects(of: missing.source) {
        requests.insert(SubjectRequest(source: missing.source, subject: subject))
      }
    }
    return requests
  }

  /// Counts an API that answers for one subject each as read where no result hangs on what it was not asked.
  ///
  /// What AWS refused, and what cannot be read, stays as it is. The questions are asked only if any such API is not settled.
  func settlingSubjectEvidence(
    _ openQuestions: @autoclosure () -> [Missing], _ needed: Set<Source>
  ) -> Account {
    let unsettled = evidence.indices.filter { index in
      guard case .missing(let missing) = evidence[index].status else { return false }
      return missing.source.isPerSubject && needed.contains(missing.source)
        && [.notCollected, .incomplete].contains(missing.kind) && isListed(missing.source, needed)
    }
    guard !unsettled.isEmpty else { return self }
    let open = Set(openQuestions().map(\.source))
    var settled = self
    for index in unsettled where !open.contains(evidence[index].source) {
      settled.evidence[index].status = .available
    }
    return settled
  }

  /// Whether anything tells of whom `source` could be asked, where rules read that too: otherwise nobody knows what hangs on it.
  private func isListed(_ source: Source, _ needed: Set<Source>) -> Bool {
    let lists = evidence.filter { source.subjectLists.contains($0.source) && needed.contains($0.source) }
    return lists.isEmpty
      || lists.contains { record in
        guard case .missing(let missing) = record.status else { return true }
        return missing.kind == .incomplete || record.source.isPerSubject && isListed(record.source, needed)
      }
  }

  /// Everyone whom an API can be asked about.
  fileprivate func subjects(of source: Source) -> [String] {
    switch source.subject {
    case .user: users.elements.map(\.name)
    case .policy: policies.elements.map(\.arn)
    case .accessKey: accessKeys.elements.compactMap(\.id.value)
    case .boundary: unlistedBoundaries
    case .principal: users.elements.map(\.arn) + roles.elements.map(\.arn)
    case .region: regions.elements.map(\.name)
    case .analyzer: analyzers.elements.map(\.arn)
    case .child, .target, .organizationPolicy, .trail, .trailName, .topic, .parent, nil: []
    }
  }
}
