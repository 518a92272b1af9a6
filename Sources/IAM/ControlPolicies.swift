/// A service or resource control policy of the organization, attached at one level above the account.
package struct ControlPolicy: Hashable, Sendable {
  package var name: String
  package var document: PolicyDocuments.ID

  package init(name: String, document: PolicyDocuments.ID) {
    self.name = name
    self.document = document
  }
}

/// Something that runs with a role: an instance, a function, a stack.
package struct InventoryResource: Hashable, Sendable {
  package var arn: String
  /// `ec2-instance`, `lambda-function`, …, as the escalation catalogue calls it.
  package var type: String
  /// Nil for what needs no role to be of use, such as a cluster.
  package var roleARN: String?

  package init(arn: String, type: String, roleARN: String?) {
    self.arn = arn
    self.type = type
    self.roleARN = roleARN
  }
}
