/// Whether a principal may do something, and what decides it.
package struct AccessAnswer: Sendable {
  package enum Outcome: String, Sendable {
    case allowed
    /// Allowed if something is so that the evidence does not settle.
    case conditional
    case explicitDeny
    case implicitDeny
  }

  package let outcome: Outcome
  /// What it hangs on; none unless it is conditional.
  package let obstacles: [Obstacle]
  /// The statements that decide: those that allow, or would, or those that deny.
  package let statements: [StatementReference]
  /// Of what is neither allowed nor denied: what does not allow it.
  package var withholding: [Withholding] = []
  /// Of a question about anything at all: to what it may be done, as the policies write it.
  package var resources: [String] = []
  /// Of such a question: statements that deny it of something else.
  package var exceptions: [StatementReference] = []
}
