import IAM

/// Finds the waiver of a result, and counts what each waiver covers.
struct WaiverBook {
  private let entries: [Entry]
  private let byRule: [String: [Int]]
  private let account: String?
  private let now: Timestamp
  private let knownRules: Set<String>
  private let runningRules: Set<String>
  private var coverage: [Coverage]
  /// How many results of each rule failed or could not be told.
  private var results: [String: Int] = [:]

  private struct Entry {
    var waiver: Waiver
    var pattern: WildcardPattern
    var hasExpired: Bool
  }

  private struct Coverage {
    var results = 0
    var firstSubject: String?
    var hasSeveralSubjects = false

    mutating func add(_ subject: String) {
      results += 1
      if let firstSubject {
        if subject != firstSubject { hasSeveralSubjects = true }
      } else {
        firstSubject = subject
      }
    }
  }

  /// `known` are the ids of all rules, `running` of those that this audit runs.
  init(_ waivers: [Waiver], account: String?, now: Timestamp, known: Set<String>, running: Set<String>) {
    entries = waivers.map {
      Entry(
        waiver: $0, pattern: WildcardPattern($0.subject), hasExpired: $0.expires.hasPassed(at: now))
    }
    coverage = Array(repeating: Coverage(), count: waivers.count)
    byRule = Dictionary(
      grouping: waivers.indices.filter { waivers[$0].account == nil || waivers[$0].account == account },
      by: { waivers[$0].rule })
    self.account = account
    self.now = now
    knownRules = known
    runningRules = running
  }

  /// What the file says of one result.
  enum Verdict {
    case none
    case waived(Assessment.Waived)
    /// It was accepted until a day that is over.
    case expired(Waiver)
  }

  /// Called for each result that failed or could not be told; every waiver that covers it counts it.
  ///
  /// Of those in force the one that names the subject goes before patterns, then the first; of the expired the last to expire.
  mutating func verdict(for rule: String, _ subject: String) -> Verdict {
    guard let candidates = byRule[rule] else { return .none }
    results[rule, default: 0] += 1
    var found: Waiver?
    var expired: Waiver?
    for index in candidates where entries[index].pattern.matches(subject) {
      coverage[index].add(subject)
      let waiver = entries[index].waiver
      if entries[index].hasExpired {
        if expired.map({ $0.expires.text < waiver.expires.text }) ?? true { expired = waiver }
      } else if found == nil || (found?.subject != subject && waiver.subject == subject) {
        found = waiver
      }
    }
    if let found { return .waived(found.shown) }
    return expired.map { .expired($0) } ?? .none
  }

  /// In the order of the file.
  var records: [Assessment.WaiverRecord] {
    entries.indices.map { index in
      let waiver = entries[index].waiver
      return Assessment.WaiverRecord(
        rule: waiver.rule, subject: waiver.subject, account: waiver.account, owner: waiver.owner,
        reason: waiver.reason, ticket: waiver.ticket, expires: waiver.expires.text, state: state(of: index),
        matches: coverage[index].results, tooWide: width(of: index))
    }
  }

  private func state(of index: Int) -> Assessment.WaiverRecord.State {
    let waiver = entries[index].waiver
    if !knownRules.contains(waiver.rule) { return .noSuchRule }
    if let other = waiver.account, other != account { return .otherAccount }
    if entries[index].hasExpired { return .expired }
    if !runningRules.contains(waiver.rule) { return .notSelected }
    return coverage[index].results > 0 ? .active : .unmatched
  }

  private func width(of index: Int) -> [WaiverWidth] {
    let waiver = entries[index].waiver
    let covered = coverage[index]
    var widths = WaiverWidth.of(waiver, at: now)
    if waiver.isPattern, covered.hasSeveralSubjects, covered.results == results[waiver.rule] {
      widths.append(.allResults)
    }
    return widths
  }
}

extension Waiver {
  /// As a result shows it.
  fileprivate var shown: Assessment.Waived {
    Assessment.Waived(owner: owner, reason: reason, ticket: ticket, expires: expires.text)
  }
}
