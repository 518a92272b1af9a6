/// How much harm a failing rule can do, most first.
package enum Severity: String, CaseIterable, Hashable, Sendable {
  case critical, high, medium, low, info

  private var rank: Int {
    switch self {
    case .critical: 4
    case .high: 3
    case .medium: 2
    case .low: 1
    case .info: 0
    }
  }
}

extension Severity: Comparable {
  package static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }
}
