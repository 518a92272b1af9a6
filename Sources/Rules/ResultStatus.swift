/// What a rule says of one subject, in XCCDF's sense; the raw value is the word in reports and examples.
package enum ResultStatus: String, CaseIterable, Hashable, Sendable {
  case fail
  /// Evidence was missing or could not be read. Never reported as a pass.
  case unknown
  /// Only a person can tell.
  case manual
  case pass
  case notApplicable = "not-applicable"

  /// Smaller is worse: what stands where several results meet.
  package var rank: Int {
    switch self {
    case .fail: 0
    case .unknown: 1
    case .manual: 2
    case .pass: 3
    case .notApplicable: 4
    }
  }
}
