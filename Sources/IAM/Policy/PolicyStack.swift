/// All policies that have a say in a request, by what they are attached to.
package struct PolicyStack: Sendable {
  /// Of the user, its groups or the role.
  package var identity: [Policy] = []
  /// Nil without a boundary; one without statements that allow limits everything.
  package var boundaries: [Policy]?
  /// Nil without session policies.
  package var sessions: [Policy]?
  /// The policy on the resource: a bucket's, a key's, a role's trust policy.
  package var resource: Policy?
  /// A list for each level from the root to the requester's account; none without an organization.
  package var serviceControl: [[Policy]] = []
  /// A list for each level from the root to the resource's account.
  package var resourceControl: [[Policy]] = []

  package init() {}
}
