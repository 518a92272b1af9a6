/// What IAM decides about a request, and why.
package struct Decision: Sendable {
  package enum Outcome: String, Sendable {
    case allowed
    case explicitDeny
    case implicitDeny
  }

  /// Which of the policies a statement stands in.
  package enum Layer: Hashable, Sendable {
    case identity
    case boundary
    case session
    case resource
    case serviceControl(level: Int)
    case resourceControl(level: Int)
  }

  /// A statement that decided.
  package struct Match: Sendable {
    package let layer: Layer
    /// The policy's place in its layer, from zero.
    package let policy: Int
    package let statement: Statement
  }

  package let outcome: Outcome
  /// The statements that decide: those that deny where one does, else those that allow; none where nothing does.
  package let matches: [Match]
  /// The condition keys, spelled as in the policies, that the request lacks and that could change the outcome.
  package let missingKeys: [String]
}
