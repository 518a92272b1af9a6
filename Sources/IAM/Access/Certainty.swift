/// Whether something holds as far as the evidence tells.
package enum Certainty: Int, Comparable, Sendable {
  case no
  /// It hangs on something that the evidence does not settle.
  case open
  case yes

  package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

  package static func && (left: Self, right: Self) -> Self { min(left, right) }
  package static func || (left: Self, right: Self) -> Self { max(left, right) }
  package static prefix func ! (value: Self) -> Self {
    switch value {
    case .no: .yes
    case .open: .open
    case .yes: .no
    }
  }
}
