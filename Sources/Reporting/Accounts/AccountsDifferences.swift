import Rules

/// What the audits of several accounts have in common, and where they asked different things: counts are comparable only so far.
struct AccountsDifferences {
  /// What holds for all, by name: `Benchmarks`, `Threshold`.
  private(set) var common: [(name: String, value: String)] = []
  /// A sentence for each thing that is not the same in all.
  private(set) var lines: [String] = []

  init(_ model: AccountsModel) {
    let accounts = model.accounts
    let times = accounts.map(\.assessment.evaluatedAt).sorted()
    if let first = times.first, let last = times.last {
      common.append(("Audited", first == last ? first : "\(first) to \(last)"))
    }
    add("Benchmarks", accounts) { account in
      let titles = account.assessment.benchmarks.map(\.title)
      return titles.isEmpty ? "no benchmark" : titles.sorted().joined(separator: ", ")
    }
    add("Threshold", accounts) { $0.assessment.threshold.rawValue }
    if accounts.contains(where: { $0.assessment.redaction != nil }) {
      add("Names", accounts) { $0.assessment.redaction?.sentence ?? "as they are" }
    }
    add("Unknown", accounts) { $0.assessment.allowUnknown ? "allowed" : "not allowed" }
    add("Muster", accounts) { $0.assessment.toolVersion }
    var absent: [[Int]: [String]] = [:]
    for rule in model.rules {
      let name = rule.variant.isEmpty ? rule.outcome.id : "\(rule.outcome.id) (\(rule.variant))"
      if rule.entries.count < accounts.count {
        let ran = Set(rule.entries.map(\.account))
        absent[accounts.map(\.index).filter { !ran.contains($0) }, default: []].append(name)
      }
      if rule.digests.count > 1 {
        let texts = rule.digests.map { digest, number in
          "\(digest.prefix(19)) in \(number.counted("account"))"
        }
        lines.append("Rule \(name) is not the same in all: \(texts.joined(separator: ", ")).")
      }
    }
    // Other benchmarks are other rules by the dozen; accounts without the same ones are one line.
    for (places, names) in absent.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
      let without = Self.list(places.map { accounts[$0] })
      lines.append("Did not run in \(without): \(names.joined(separator: ", ")).")
    }
  }

  private mutating func add(
    _ name: String, _ accounts: [AccountsModel.Account], _ value: (AccountsModel.Account) -> String
  ) {
    let groups = Dictionary(grouping: accounts, by: value)
    if groups.count == 1, let only = groups.keys.first {
      common.append((name, only))
      return
    }
    let sorted = groups.sorted {
      $0.value.count != $1.value.count ? $0.value.count > $1.value.count : $0.key < $1.key
    }
    for (value, members) in sorted { lines.append("\(name): \(value) in \(Self.list(members)).") }
  }

  /// The first of them by name.
  static func list(_ accounts: [AccountsModel.Account]) -> String {
    let named = accounts.prefix(5).map(\.label).joined(separator: ", ")
    return accounts.count > 5 ? "\(accounts.count.formatted) accounts (\(named), …)" : named
  }
}
