import IAM

/// What a rule says of one row or of the account, before reasons are written and rows of one subject are merged.
enum Verdict {
  case pass
  case fail
  case notApplicable
  case unknown(Unknown)
  /// Manual whatever the evidence, because the rule has no `require`.
  case manual

  enum Unknown {
    case missing(Missing)
    /// `require` is NULL.
    case undecided
  }

  /// Unknown becomes manual where the rule says what a person has to do.
  func status(isManual: Bool) -> ResultStatus {
    switch self {
    case .pass: .pass
    case .fail: .fail
    case .notApplicable: .notApplicable
    case .unknown: isManual ? .manual : .unknown
    case .manual: .manual
    }
  }
}

/// The verdicts of a rule over a table, in row order; the account's own comes last.
struct Verdicts {
  var rows: [Verdict]
  var account: Verdict?

  /// Whether evidence and the rule settled a row, so that the rule's own words can say why.
  func isDecided(_ row: Int) -> Bool {
    guard row < rows.count else { return false }
    return switch rows[row] {
    case .pass, .fail: true
    case .notApplicable, .unknown, .manual: false
    }
  }
}
