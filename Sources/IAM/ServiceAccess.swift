/// When a user or role last tried to use a service that its policies let it use, as IAM's access advisor tells.
///
/// AWS looks back 400 days; what was done in the last four hours may be missing ("Refine permissions in AWS using last accessed
/// information", IAM User Guide).
package struct ServiceAccess: Hashable, Sendable {
  /// `Amazon Bedrock`.
  package var name: String
  /// The service's prefix in actions, `bedrock`.
  package var namespace: String
  /// Nil: not within the time that AWS looks back.
  package var lastAuthenticated: Timestamp?
  /// Who did it.
  package var entityARN: String?
  package var region: String?
  /// How many users and roles did, where a policy or group was asked about.
  package var entityCount: Int

  package init(
    name: String, namespace: String, lastAuthenticated: Timestamp?, entityARN: String? = nil,
    region: String? = nil, entityCount: Int = 0
  ) {
    self.name = name
    self.namespace = namespace
    self.lastAuthenticated = lastAuthenticated
    self.entityARN = entityARN
    self.region = region
    self.entityCount = entityCount
  }
}

extension Account {
  /// What the access advisor tells of a user or role.
  package func serviceAccess(of arn: String) -> Fact<[ServiceAccess]> {
    serviceAccessByPrincipal[arn]
      ?? .missing(
        missingServiceAccess.map { Missing($0.source, $0.kind, $0.message, about: arn) }
          ?? Missing(.serviceLastAccessed, .notCollected, about: arn))
  }
}
