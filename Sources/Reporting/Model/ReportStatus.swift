import Rules

/// What a rule or a result counts as in a report for people: a waived failure stands apart from an open one.
enum ReportStatus: String, CaseIterable, Hashable {
  case fail, unknown, manual, waived, pass
  case notApplicable = "not-applicable"

  init(_ result: Assessment.Result) {
    self =
      switch result.status {
      case .fail, .unknown: result.waiver == nil ? (result.status == .fail ? .fail : .unknown) : .waived
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
    case .manual: "Manual"
    case .waived: "Waived"
    case .pass: "Passed"
    case .notApplicable: "Not applicable"
    }
  }
}
