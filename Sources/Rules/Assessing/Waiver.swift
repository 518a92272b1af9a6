package import IAM

/// Somebody's decision to accept results of a rule for a while; it never changes a status.
package struct Waiver: Equatable, Sendable {
  package var rule: String
  /// A subject, or a pattern of the whole subject in which `*` stands for any text.
  package var subject: String
  /// Twelve digits; nil: whatever the account.
  package var account: String?
  package var owner: String
  package var reason: String
  package var ticket: String?
  package var expires: Expiry

  package init(
    rule: String, subject: String, account: String?, owner: String, reason: String, ticket: String?,
    expires: Expiry
  ) {
    self.rule = rule
    self.subject = subject
    self.account = account
    self.owner = owner
    self.reason = reason
    self.ticket = ticket
    self.expires = expires
  }

  /// Whether its subject stands for more than one; a subject that has a `*` of its own matches itself, too.
  package var isPattern: Bool { subject.contains("*") }

  /// Whether it is about a result of `rule` for `subject`, expired or not.
  package func covers(rule: String, subject: String, account: String?) -> Bool {
    guard self.rule == rule, self.account == nil || self.account == account else { return false }
    return WildcardPattern(self.subject).matches(subject)
  }
}

/// The last day on which something holds, or that it holds for ever.
package enum Expiry: Equatable, Sendable {
  case never
  /// The day as `2027-01-31`; it is the last one in UTC.
  case day(String)

  /// `never` or a day; nil for anything else.
  package init?(_ text: String) {
    if text == "never" {
      self = .never
    } else if Timestamp(day: text) != nil {
      self = .day(text)
    } else {
      return nil
    }
  }

  package var text: String {
    switch self {
    case .never: "never"
    case .day(let day): day
    }
  }

  package func hasPassed(at now: Timestamp) -> Bool {
    switch self {
    case .never: false
    case .day(let day): String(now.iso8601.prefix(10)) > day
    }
  }
}
