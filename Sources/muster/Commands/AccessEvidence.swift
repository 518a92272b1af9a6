import IAM

/// The account that questions of access are put to, and what its evidence lacks for them.
struct AccessEvidence {
  let analysis: AccountAnalysis

  private var account: Account { analysis.account }

  /// Nil for `--dry-run`, which has printed the calls.
  init?(_ evidence: EvidenceOptions, _ clock: ClockOptions) throws {
    let sources: Set<Source> = [.accountAuthorizationDetails, .credentialReport, .callerIdentity]
    guard let account = try evidence.account(evidence.snapshot.reading(), sources, questions: { _ in [] })
    else { return nil }
    analysis = AccountAnalysis(account, now: try clock.moment(collectedAt: account.collection.at))
  }

  /// Why users, roles or what they are allowed may be lacking, each once.
  var missing: [String] {
    var seen: Set<String> = []
    return [account.users.gap, account.roles.gap, account.groups.gap].compactMap { $0.map(\.description) }
      .filter { seen.insert($0).inserted }
  }

  /// Says on stderr what the answer leaves out because nobody gave it.
  func sayNotes(aboutPaths: Bool) {
    if case .missing = account.serviceControlPolicies {
      Console.say(
        "note: no policies of an organization are in the evidence; only the account's own policies were judged."
      )
    }
    if aboutPaths, account.inventory == nil {
      Console.say(
        "note: nothing says what runs with which role; ways over instances, functions and the like that are there already are conditional."
      )
    }
  }
}
