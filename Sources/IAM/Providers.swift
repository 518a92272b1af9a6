/// A SAML identity provider, from ListSAMLProviders.
package struct SAMLProvider: Hashable, Sendable {
  package var arn: String
  package var createdAt: Timestamp?
  package var validUntil: Timestamp?

  package init(arn: String, createdAt: Timestamp?, validUntil: Timestamp?) {
    self.arn = arn
    self.createdAt = createdAt
    self.validUntil = validUntil
  }
}

/// An OpenID Connect identity provider, from ListOpenIDConnectProviders.
package struct OpenIDConnectProvider: Hashable, Sendable {
  package var arn: String

  package init(arn: String) { self.arn = arn }
}

/// A TLS certificate stored in IAM, from ListServerCertificates.
package struct ServerCertificate: Hashable, Sendable {
  package var name: String
  package var arn: String
  package var id: String
  package var path: String
  package var uploadedAt: Timestamp?
  package var expiresAt: Timestamp?

  package init(
    name: String, arn: String, id: String, path: String, uploadedAt: Timestamp?, expiresAt: Timestamp?
  ) {
    self.name = name
    self.arn = arn
    self.id = id
    self.path = path
    self.uploadedAt = uploadedAt
    self.expiresAt = expiresAt
  }
}

/// An instance profile and the roles in it.
package struct InstanceProfile: Hashable, Sendable {
  package var name: String
  package var arn: String
  package var id: String
  package var path: String
  package var createdAt: Timestamp?
  package var roleNames: [String]

  package init(
    name: String, arn: String, id: String, path: String, createdAt: Timestamp?, roleNames: [String]
  ) {
    self.name = name
    self.arn = arn
    self.id = id
    self.path = path
    self.createdAt = createdAt
    self.roleNames = roleNames
  }
}

/// What the organization has switched on in IAM, from ListOrganizationsFeatures.
package struct OrganizationsFeatures: Hashable, Sendable {
  package var organizationID: String?
  /// `RootCredentialsManagement`, `RootSessions`; empty if the service is not trusted (ServiceAccessNotEnabled).
  package var enabled: [String]
  /// Whether the account is in an organization at all (OrganizationNotFound says that it is not).
  package var isInOrganization: Bool

  package init(organizationID: String?, enabled: [String], isInOrganization: Bool) {
    self.organizationID = organizationID
    self.enabled = enabled
    self.isInOrganization = isInOrganization
  }
}

/// Who collected the evidence, from GetCallerIdentity.
package struct CallerIdentity: Hashable, Sendable {
  package var account: String
  package var arn: String
  package var userID: String

  package init(account: String, arn: String, userID: String) {
    self.account = account
    self.arn = arn
    self.userID = userID
  }
}
