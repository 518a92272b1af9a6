/// How far a user or role can get: whether it is an administrator, can become one, or can make others one.
package struct PrincipalStanding: Sendable {
  package var arn: String
  /// Whether it can do everything, or everything in effect, for certain.
  package var isAdministrator: Bool
  /// What it would take to be one: named where it is one only under conditions, none otherwise.
  package var administratorConditions: [String]
  /// Whether it can become one for certain; false for one that is an administrator already.
  package var escalates: Bool
  /// Whether it can make somebody else an administrator without becoming that one.
  package var empowersOthers: Bool
  /// One for each entry of the catalogue with which a way begins, certain ones first, then the shortest.
  package var paths: [EscalationPath]
  /// Why it cannot be told; nil where the evidence settles it.
  package var missing: Missing?

  package init(
    arn: String, isAdministrator: Bool, administratorConditions: [String], escalates: Bool,
    empowersOthers: Bool,
    paths: [EscalationPath], missing: Missing?
  ) {
    self.arn = arn
    self.isAdministrator = isAdministrator
    self.administratorConditions = administratorConditions
    self.escalates = escalates
    self.empowersOthers = empowersOthers
    self.paths = paths
    self.missing = missing
  }
}
