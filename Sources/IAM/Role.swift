/// An IAM role.
package struct Role: Sendable {
  package var name: String
  package var arn: String
  package var id: String
  package var path: String
  package var createdAt: Fact<Timestamp>
  package var description: String?
  /// In seconds; ListRoles knows it, GetAccountAuthorizationDetails does not.
  package var maxSessionDuration: Int?
  package var trustPolicy: Fact<PolicyDocuments.ID>
  package var attachedPolicies: Fact<[AttachedPolicy]>
  package var inlinePolicies: Fact<[InlinePolicy]>
  package var permissionsBoundary: Fact<AttachedPolicy?>
  package var instanceProfileARNs: Fact<[String]>
  package var tags: Fact<[Tag]>
  /// A known nil: not used within the 400 days that AWS tracks.
  package var lastUsed: Fact<RoleLastUsed?>

  package init(
    name: String, arn: String, id: String, path: String,
    missing: (Source) -> Missing = { Missing($0, .notCollected) }
  ) {
    self.name = name
    self.arn = arn
    self.id = id
    self.path = path
    createdAt = .missing(missing(.accountAuthorizationDetails))
    trustPolicy = .missing(missing(.accountAuthorizationDetails))
    attachedPolicies = .missing(missing(.accountAuthorizationDetails))
    inlinePolicies = .missing(missing(.accountAuthorizationDetails))
    permissionsBoundary = .missing(missing(.accountAuthorizationDetails))
    instanceProfileARNs = .missing(missing(.accountAuthorizationDetails))
    tags = .missing(missing(.accountAuthorizationDetails))
    lastUsed = .missing(missing(.accountAuthorizationDetails))
  }

  /// Whether AWS services made and own it: its path is below `/aws-service-role/`.
  package var isServiceLinked: Bool { path.hasPrefix("/aws-service-role/") }

  /// Whether its path is one that AWS reserves, as for Identity Center's roles.
  package var hasReservedPath: Bool { isServiceLinked || path.hasPrefix("/aws-reserved/") }
}

/// When and where a role was last used.
package struct RoleLastUsed: Hashable, Sendable {
  package var at: Timestamp
  package var region: String?

  package init(at: Timestamp, region: String?) {
    self.at = at
    self.region = region
  }
}
