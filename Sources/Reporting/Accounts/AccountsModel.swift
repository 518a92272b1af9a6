import Rules

/// Several assessments arranged for people: each account with its verdict, and each rule with what it found in every account.
struct AccountsModel {
  /// One account with its assessment as every other report has it.
  struct Account {
    /// Its place in the merged assessment.
    let index: Int
    let model: ReportModel
    let names: SubjectNames
    /// What people call it: the alias where no other account has the same, else the number, else the file that it came from.
    let name: String
    /// Behind the name: the account's number where the name is another.
    let number: String?
    /// Unlike that of any other account: the number, where it is known.
    let key: String

    var assessment: Assessment { model.assessment }
    var verdict: Verdict { model.verdict }

    /// The name with the number: aliases can be alike.
    var label: String { number.map { "\(name) (\($0))" } ?? name }

    /// How many rules of `severity` count as `status`.
    func count(_ status: ReportStatus, _ severity: Severity) -> Int {
      model.rules.count { $0.status == status && $0.outcome.severity == severity }
    }
  }

  /// A rule with one set of parameters, over all accounts that it ran in.
  struct Rule {
    /// As the latest of the assessments has it.
    let outcome: Assessment.RuleOutcome
    /// Its place in ``AccountsModel/rules``.
    let index: Int
    /// What tells it from the same rule with other parameters; empty if there is none.
    let variant: String
    /// In the order of the accounts.
    let entries: [(account: Int, entry: RuleEntry)]
    /// How many accounts judged by each text of the rule, the most common first; one where all agree.
    let digests: [(digest: String, accounts: Int)]

    /// The accounts in which it counts as `status`.
    func accounts(_ status: ReportStatus) -> [(account: Int, entry: RuleEntry)] {
      entries.filter { $0.entry.status == status }
    }

    /// The accounts that have a result of `status`.
    func having(_ status: ReportStatus) -> [(account: Int, entry: RuleEntry)] {
      entries.filter { $0.entry.count(status) > 0 }
    }

    /// The worst of all accounts.
    var status: ReportStatus {
      ReportStatus.allCases.first { status in entries.contains { $0.entry.status == status } }
        ?? .notApplicable
    }

    func results(_ status: ReportStatus) -> Int { entries.reduce(0) { $0 + $1.entry.count(status) } }
  }

  let merged: MergedAssessment
  let accounts: [Account]
  /// Sorted by id, then parameters.
  let rules: [Rule]
  let verdict: AccountsVerdict

  init(_ merged: MergedAssessment) {
    self.merged = merged
    var taken: Set<String> = []
    let aliases = Dictionary(grouping: merged.assessments.compactMap(\.account.alias)) { $0 }
    accounts = merged.members.enumerated().map { index, member in
      let id = member.assessment.account.id
      // AWS gives an alias once, but what is read here need not come from AWS.
      let alias = member.assessment.account.alias.flatMap { aliases[$0]?.count == 1 ? $0 : nil }
      let name = alias ?? id ?? "unknown account (\(member.file ?? "no file"))"
      return Account(
        index: index, model: ReportModel(member.assessment), names: SubjectNames(member.assessment),
        name: name, number: id == name ? nil : id, key: Self.key(id, taken: &taken))
    }
    rules = Self.rules(of: accounts)
    verdict = AccountsVerdict(accounts)
  }

  /// The rules that failed somewhere: the most severe first, then those that fail in the most accounts, then with the most results.
  var failed: [Rule] {
    rules.filter { $0.status == .fail }.sorted {
      if $0.outcome.severity != $1.outcome.severity { return $0.outcome.severity > $1.outcome.severity }
      let accounts = ($0.accounts(.fail).count, $1.accounts(.fail).count)
      if accounts.0 != accounts.1 { return accounts.0 > accounts.1 }
      let results = ($0.results(.fail), $1.results(.fail))
      return results.0 != results.1 ? results.0 > results.1 : $0.index < $1.index
    }
  }

  /// The accounts as whoever mends them takes them: those that fail first, by the severity and number of rules, then those that could
  /// not be told.
  var worstFirst: [Account] {
    accounts.map { (rank: Self.rank($0), account: $0) }.sorted {
      $0.rank != $1.rank
        ? $1.rank.lexicographicallyPrecedes($0.rank) : $0.account.index < $1.account.index
    }.map(\.account)
  }

  private static func rank(_ account: Account) -> [Int] {
    let status =
      switch account.verdict.status {
      case .fail: 2
      case .unknown: 1
      default: 0
      }
    return [status] + Severity.allCases.map { account.count(.fail, $0) } + [account.verdict[.unknown]]
  }

  /// Letters, digits and hyphens alone, whatever the file calls its account.
  private static func key(_ id: String?, taken: inout Set<String>) -> String {
    let isPlain = id.map { !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } } ?? false
    let base = isPlain ? id ?? "" : "unknown"
    var key = base
    var number = 2
    while !taken.insert(key).inserted {
      key = "\(base)-\(number)"
      number += 1
    }
    return key
  }

  private struct RuleKey: Hashable {
    let id: String
    let parameters: String
  }

  private static func rules(of accounts: [Account]) -> [Rule] {
    var entries: [RuleKey: [(account: Int, entry: RuleEntry)]] = [:]
    for account in accounts {
      for entry in account.model.rules {
        let key = RuleKey(id: entry.outcome.id, parameters: words(entry.outcome.parameters))
        entries[key, default: []].append((account.index, entry))
      }
    }
    let variants = Dictionary(grouping: entries.keys, by: \.id).mapValues(\.count)
    let sorted = entries.sorted { ($0.key.id, $0.key.parameters) < ($1.key.id, $1.key.parameters) }
    return sorted.enumerated().compactMap { index, rule in
      let latest = rule.value.max {
        accounts[$0.account].assessment.evaluatedAt < accounts[$1.account].assessment.evaluatedAt
      }
      guard let latest else { return nil }
      let digests = Dictionary(grouping: rule.value, by: \.entry.outcome.digest).map { ($0, $1.count) }
        .sorted { $0.1 != $1.1 ? $0.1 > $1.1 : $0.0 < $1.0 }
      return Rule(
        outcome: latest.entry.outcome, index: index,
        variant: variants[rule.key.id, default: 1] > 1 ? rule.key.parameters : "", entries: rule.value,
        digests: digests.map { (digest: $0.0, accounts: $0.1) })
    }
  }

  private static func words(_ parameters: [String: ParameterValue]) -> String {
    parameters.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value.shown)" }.joined(separator: ", ")
  }
}
