/// A kind of circumstance by which a trust policy tells those it means from strangers.
package enum TrustFactor: String, CaseIterable, Sendable {
  /// `sts:ExternalId`: what only the other party's customer is told.
  case externalID = "external-id"
  case mfa
  case organization
  /// Who it is, where the principal element says less.
  case principal
  /// On whose behalf a service comes.
  case source
  case network
  /// For which sign-in endpoint a SAML assertion was made.
  case audience

  /// What `key` tells, if strangers cannot choose it.
  ///
  /// Session names, tags, times and the addresses within somebody's own network are chosen by whoever calls.
  static func of(_ key: ContextKey) -> TrustFactor? { byKey[key] }

  private static let byKey: [ContextKey: TrustFactor] = {
    var byKey: [ContextKey: TrustFactor] = [:]
    for (factor, names) in keys { for name in names { byKey[ContextKey(name)] = factor } }
    return byKey
  }()

  private static let keys: [(TrustFactor, [String])] = [
    (.externalID, ["sts:ExternalId"]),
    (.mfa, ["aws:MultiFactorAuthPresent", "aws:MultiFactorAuthAge"]),
    (.organization, ["aws:PrincipalOrgID", "aws:PrincipalOrgPaths"]),
    (
      .principal,
      [
        "aws:PrincipalArn", "aws:PrincipalAccount", "aws:userid", "aws:PrincipalIsAWSService",
        "aws:PrincipalServiceName", "aws:PrincipalServiceNamesList", "aws:FederatedProvider",
        "ec2:SourceInstanceARN",
      ]
    ),
    (.source, ["aws:SourceArn", "aws:SourceAccount", "aws:SourceOrgID", "aws:SourceOrgPaths"]),
    (
      .network,
      [
        "aws:SourceIp", "aws:SourceVpc", "aws:SourceVpcArn", "aws:SourceVpce", "aws:VpceAccount",
        "aws:VpceOrgID", "aws:VpceOrgPaths",
      ]
    ),
    (.audience, ["SAML:aud"]),
  ]
}
