/// How an organization is set up, which its management account can tell.
package struct OrganizationSetup: Sendable {
  /// An organization has one root.
  package var roots: Listing<OrganizationRoot>
  package var units: Listing<OrganizationalUnit>
  package var delegatedAdministrators: Listing<DelegatedAdministrator>
  /// Whether there is a resource policy, by which other accounts may manage the organization's policies.
  package var hasResourcePolicy: Fact<Bool>

  package init(
    roots: Listing<OrganizationRoot>, units: Listing<OrganizationalUnit>,
    delegatedAdministrators: Listing<DelegatedAdministrator>, hasResourcePolicy: Fact<Bool>
  ) {
    self.roots = roots
    self.units = units
    self.delegatedAdministrators = delegatedAdministrators
    self.hasResourcePolicy = hasResourcePolicy
  }
}

/// What stands above all units and accounts of an organization, from ListRoots.
package struct OrganizationRoot: Hashable, Sendable {
  package var id: String
  package var arn: String
  package var name: String
  /// The types of policies that are switched on, `SERVICE_CONTROL_POLICY` for example.
  package var enabledPolicyTypes: [String]

  package init(id: String, arn: String, name: String, enabledPolicyTypes: [String]) {
    self.id = id
    self.arn = arn
    self.name = name
    self.enabledPolicyTypes = enabledPolicyTypes
  }
}

/// A unit of an organization, from ListOrganizationalUnitsForParent.
package struct OrganizationalUnit: Hashable, Sendable {
  package var id: String
  package var arn: String
  package var name: String
  /// The root or the unit above it.
  package var parentID: String
  /// The names from below the root to its own, with `/` between them.
  package var path: String

  package init(id: String, arn: String, name: String, parentID: String, path: String) {
    self.id = id
    self.arn = arn
    self.name = name
    self.parentID = parentID
    self.path = path
  }
}

/// A member account that manages a service for its organization, from ListDelegatedAdministrators.
package struct DelegatedAdministrator: Hashable, Sendable {
  package var id: String
  package var arn: String
  package var name: String
  package var emailAddress: String?
  /// `ACTIVE` or `SUSPENDED`.
  package var status: String?
  package var delegatedAt: Timestamp?

  package init(id: String, arn: String, name: String) {
    self.id = id
    self.arn = arn
    self.name = name
  }
}
