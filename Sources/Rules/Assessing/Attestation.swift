package import IAM

/// What a person found out where evidence cannot tell: it decides a rule's manual results until it expires.
package struct Attestation: Equatable, Sendable {
  package enum Value: String, CaseIterable, Hashable, Sendable {
    case pass, fail

    package var status: ResultStatus { self == .pass ? .pass : .fail }
  }

  package var rule: String
  package var account: String
  package var value: Value
  package var by: String
  /// The day on which they looked; it holds from then on.
  package var date: String
  /// The last day on which it holds.
  package var expires: String
  package var reference: String?

  package init(
    rule: String, account: String, value: Value, by: String, date: String, expires: String, reference: String?
  ) {
    self.rule = rule
    self.account = account
    self.value = value
    self.by = by
    self.date = date
    self.expires = expires
    self.reference = reference
  }

  package func hasExpired(at now: Timestamp) -> Bool { Expiry.day(expires).hasPassed(at: now) }

  /// Whether it is dated in the future, and decides nothing yet.
  package func isPremature(at now: Timestamp) -> Bool { date > String(now.iso8601.prefix(10)) }
}
