/// The organization that an account belongs to, as DescribeOrganization tells members too.
package struct Organization: Hashable, Sendable {
  /// Its identifier, `o-a1b2c3d4e5`.
  package var id: String
  /// The account that its policies do not bind.
  package var managementAccountID: String
  /// Whether it can have policies; one that only consolidates bills cannot.
  package var hasAllFeatures: Bool

  package init(id: String, managementAccountID: String, hasAllFeatures: Bool) {
    self.id = id
    self.managementAccountID = managementAccountID
    self.hasAllFeatures = hasAllFeatures
  }
}
