import Rules

extension Assessment.WaiverRecord {
  /// What became of it, in the same words in every report.
  var standing: String {
    switch state {
    case .active: "active until \(expires)"
    case .expired: "expired on \(expires), counts again"
    case .unmatched: "matches nothing"
    case .notSelected: "its rule did not run"
    case .otherAccount: "for account \(account ?? "unknown")"
    case .noSuchRule: "there is no such rule"
    }
  }

  /// What somebody should look at; empty for a waiver that is as it should be, or not for this audit.
  var concerns: [String] {
    let state: [String] =
      switch state {
      case .expired, .unmatched, .noSuchRule: [standing]
      case .active, .notSelected, .otherAccount: []
      }
    let width = tooWide.isEmpty ? [] : ["too wide: " + tooWide.map(\.words).joined(separator: "; ")]
    return state + width
  }
}
