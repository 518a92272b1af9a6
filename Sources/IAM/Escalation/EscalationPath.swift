/// One way by which a principal makes itself an administrator, or becomes one.
package struct EscalationPath: Hashable, Sendable {
  /// One step: somebody does something that makes somebody else theirs, or an administrator.
  package struct Step: Hashable, Sendable {
    /// Of the catalogue's entry, `iam-007`.
    package var id: String
    /// The ARN of whoever acts.
    package var from: String
    /// The ARN of whoever is reached: `from` itself where it raises its own permissions.
    package var to: String
    package var actions: [String]
    /// What the actions are done to, an ARN or `*`.
    package var resource: String
    /// What it comes to, a sentence without a full stop.
    package var why: String
    /// The statements that allow it, in the order of the actions.
    package var statements: [StatementReference]

    package init(
      id: String, from: String, to: String, actions: [String], resource: String, why: String,
      statements: [StatementReference]
    ) {
      self.id = id
      self.from = from
      self.to = to
      self.actions = actions
      self.resource = resource
      self.why = why
      self.statements = statements
    }
  }

  /// The ARN of the administrator that is reached.
  package var target: String
  /// What the evidence does not settle, each named; none where the path is certain.
  package var conditions: [String]
  package var steps: [Step]
  /// The evidence that would settle it; nil where it is certain, or hangs on something else as well.
  package var missing: Missing?

  package init(target: String, conditions: [String], steps: [Step], missing: Missing? = nil) {
    self.target = target
    self.conditions = conditions
    self.steps = steps
    self.missing = missing
  }
}
