/// What stands between a permission and certainty.
package enum Obstacle: Hashable, Sendable {
  /// What would have to be so of the request for a statement to allow it, and the evidence does not tell.
  case condition(clauses: [String], statement: StatementReference)
  /// What must not be so, for a statement would deny it then.
  case denial(clauses: [String], statement: StatementReference)
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
    case .condition, .denial, .circumstance: nil
    }
  }
}

extension Obstacle: CustomStringConvertible {
  package var description: String {
    switch self {
    case .condition(let clauses, let statement): "\(clauses.joined(separator: " and ")) (\(statement))"
    case .denial(let clauses, let statement): "unless \(clauses.joined(separator: " and ")) (\(statement))"
    case .missing(let missing): "not known: \(missing)"
    case .circumstance(let text): text
    case .untold(let text, let missing): "\(text) (not known: \(missing))"
    }
  }
}
