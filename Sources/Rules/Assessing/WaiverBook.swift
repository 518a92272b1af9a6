import IAM

/// Finds the waiver of a result, and counts what each waiver covers.
struct WaiverBook {
  private let waivers: [(waiver: Waiver, pattern: WildcardPattern, hasExpired: Bool)]
  private let byRule: [String: [Int]]
  private var matches: [Int]

  /// Only those for this account or for any.
  init(_ waivers: [Waiver], account: String?, now: Timestamp) {
    self.waivers = waivers.map { ($0, WildcardPattern($0.subject), $0.expires.hasPassed(at: now)) }
    matches = Array(repeating: 0, count: waivers.count)
    byRule = Dictionary(
      grouping: waivers.indices.filter { waivers[$0].account == nil || waivers[$0].account == account },
      by: { waivers[$0].rule })
  }

  /// The first waiver in force; each that covers the result counts it.
  mutating func waived(rule: String, subject: String) -> Assessment.Waived? {
    var found: Assessment.Waived?
    for index in byRule[rule, default: []] where waivers[index].pattern.matches(subject) {
      matches[index] += 1
      let waiver = waivers[index].waiver
      guard found == nil, !waivers[index].hasExpired else { continue }
      found = Assessment.Waived(
        owner: waiver.owner, reason: waiver.reason, ticket: waiver.ticket, expires: waiver.expires.text)
    }
    return found
  }

  /// In the order of the file.
  var records: [Assessment.WaiverRecord] {
    waivers.enumerated().map { index, entry in
      let waiver = entry.waiver
      return Assessment.WaiverRecord(
        rule: waiver.rule, subject: waiver.subject, account: waiver.account, owner: waiver.owner,
        reason: waiver.reason, ticket: waiver.ticket, expires: waiver.expires.text,
        state: entry.hasExpired ? .expired : matches[index] > 0 ? .active : .unmatched,
        matches: matches[index])
    }
  }
}
