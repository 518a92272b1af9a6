/// What stands between a permission and certainty.
package enum Obstacle: Hashable, Sendable {
  /// Keys of the request that a statement asks for and the evidence does not tell.
  case condition(keys: [String], statement: StatementReference)
  /// Evidence that is not there.
  case missing(Missing)
  /// Something outside of the evidence that would have to be so, as a clause: `an instance runs with role x`.
  case circumstance(String)
  /// The same of something that evidence would tell if it were there.
  case untold(String, Missing)

  /// The evidence that would settle it.
  package var missing: Missing? {
    switch self {
    case .missing(let missing), .untold(_, let missing): missing
    case .condition, .circumstance: nil
    }
  }
}

extension Obstacle: CustomStringConvertible {
  package var description: String {
    switch self {
    case .condition(let keys, let statement):
      "\(keys.joined(separator: ", ")) is as \(statement) asks"
    case .missing(let missing): "not known: \(missing)"
    case .circumstance(let text): text
    case .untold(let text, let missing): "\(text) (not known: \(missing))"
    }
  }
}
