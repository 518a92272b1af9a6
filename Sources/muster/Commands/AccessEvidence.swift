import IAM
import Rules

/// The account that questions of access are put to, and what its evidence lacks for them.
struct AccessEvidence {
  let analysis: AccountAnalysis

  private var account: Account { analysis.account }

  /// Nil for `--dry-run`, which has printed the calls.
  init?(_ evidence: EvidenceOptions, _ policies: PolicyEvidenceOptions, _ clock: ClockOptions) throws {
    let reading = evidence.snapshot.reading()
    let given = try policies.read()
    let account = try evidence.account(reading, Self.sources, given, questions: Self.questions)
    guard let account else { return nil }
    if account.users.elements.isEmpty, account.roles.elements.isEmpty,
      let missing = account.users.gap ?? account.roles.gap
    {
      throw Refusal("nothing is known of the account's users and roles: \(missing)")
    }
    analysis = AccountAnalysis(account, now: try clock.moment(for: account))
  }

  private static let sources: Set<Source> = Source.organizationPolicies.union([
    .accountAuthorizationDetails, .credentialReport, .callerIdentity,
  ])

  /// Which policies have a say that nobody has asked for.
  private static func questions(_ account: Account) -> Set<SubjectRequest> {
    let controls = [account.serviceControlPolicies.missing, account.resourceControlPolicies.missing]
    let boundaries = account.unlistedBoundaries.map(account.missingPolicy)
    return account.requests(for: controls.compactMap(\.self) + boundaries)
  }

  /// Why users, roles or what they are allowed may be lacking, each once.
  var missing: [String] {
    var seen: Set<String> = []
    return [account.users.gap, account.roles.gap, account.groups.gap].compactMap { $0.map(\.description) }
      .filter { seen.insert($0).inserted }
  }

  /// What the answer leaves out because nobody gave it, and what was given and means nothing.
  func notes(aboutPaths: Bool) -> [String] {
    var notes: [String] = []
    if let missing = account.serviceControlPolicies.missing {
      let why = missing.kind == .notCollected ? "are not in the evidence" : "are not known (\(missing))"
      notes.append("the organization's policies \(why); only the account's own policies were judged")
    }
    if aboutPaths, account.inventory == nil {
      notes.append(
        "nothing says what runs with which role; ways over instances, functions and the like that are there already are conditional"
      )
    }
    if let advice = account.boundaryAdvice { notes.append(advice) }
    return notes + account.givenNotes
  }

  /// The notes, said to people too, behind `remarks` on the question.
  func saidNotes(aboutPaths: Bool, _ remarks: [String] = []) -> [String] {
    let notes = remarks + notes(aboutPaths: aboutPaths)
    for note in notes { Console.say("note: \(note)\(note.hasSuffix("?") ? "" : ".")") }
    return notes
  }

  /// The places of the users and roles that `name` may mean.
  func places(of name: String) throws -> [Int] { try PrincipalName(name).places(in: analysis) }

  /// The place of the one user or role that `name` means.
  func place(of name: String) throws -> Int { try PrincipalName(name).place(in: analysis) }
}
