/// An IAM group; its members are the users that list it.
package struct Group: Sendable {
  package var name: String
  package var arn: String
  package var id: String
  package var path: String
  package var createdAt: Fact<Timestamp>
  package var attachedPolicies: Fact<[AttachedPolicy]>
  package var inlinePolicies: Fact<[InlinePolicy]>

  package init(
    name: String, arn: String, id: String, path: String, createdAt: Fact<Timestamp>,
    attachedPolicies: Fact<[AttachedPolicy]>, inlinePolicies: Fact<[InlinePolicy]>
  ) {
    self.name = name
    self.arn = arn
    self.id = id
    self.path = path
    self.createdAt = createdAt
    self.attachedPolicies = attachedPolicies
    self.inlinePolicies = inlinePolicies
  }
}
