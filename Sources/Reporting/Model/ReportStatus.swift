import Rules

/// What a rule or a result counts as in a report for people: a failure that is waived, or known from the baseline, stands apart from one
/// that counts.
enum ReportStatus: String, CaseIterable, Hashable {
  case fail, unknown, known, manual, waived, pass
  case notApplicable = "not-applicable"

  /// What a result of that status counts as.
  init(_ status: ResultStatus, isWaived: Bool, _ baseline: Assessment.BaselineState?) {
    self =
      switch status {
      case .fail, .unknown:
        if isWaived {
          .waived
        } else if baseline?.counts == false {
          .known
        } else {
          status == .fail && baseline != .undecided ? .fail : .unknown
        }
      case .manual: .manual
      case .pass: .pass
      case .notApplicable: .notApplicable
      }
  }

  /// The words after a number or a title: `3 failed`.
  var word: String {
    switch self {
    case .fail: "failed"
    case .unknown: "could not be told"
    case .known: "known"
    case .manual: "to check by hand"
    case .waived: "waived"
    case .pass: "passed"
    case .notApplicable: "not applicable"
    }
  }

  /// The word of columns and labels.
  var label: String {
    switch self {
    case .fail: "Failed"
    case .unknown: "Unknown"
    case .known: "Known"
    case .manual: "Manual"
    case .waived: "Waived"
    case .pass: "Passed"
    case .notApplicable: "Not applicable"
    }
  }
}
