/// An instance of IAM Identity Center, from ListInstances: the account's own, or that of its organization.
package struct IdentityCenterInstance: Hashable, Sendable {
  package var arn: String
  package var region: String
  package var identityStoreID: String
  package var name: String?
  /// The account whose instance it is: the organization's management account as a rule.
  package var ownerAccount: String?
  package var status: String?
  package var createdAt: Timestamp?

  package init(arn: String, region: String, identityStoreID: String) {
    self.arn = arn
    self.region = region
    self.identityStoreID = identityStoreID
  }
}
