import Rules

/// The sample assessments by the names of their golden files.
enum Sample: String, CaseIterable, Sendable {
  case failing, passing
  case nothingTold = "nothing-told"
  case empty, blank
  case asFarAsTold = "as-far-as-told"
  case withoutThreshold = "without-threshold"
  case sinceBaseline = "since-baseline"
  case knownOnly = "known-only"
  case overTime = "over-time"
  case hostile

  var assessment: Assessment {
    switch self {
    case .failing: .failing
    case .passing: .passing
    case .nothingTold: .nothingTold
    case .empty: .empty
    case .blank: .blank
    case .asFarAsTold: .asFarAsTold
    case .withoutThreshold: .withoutThreshold
    case .sinceBaseline: .sinceBaseline
    case .knownOnly: .knownOnly
    case .overTime: .overTime
    case .hostile: .hostile
    }
  }
}
