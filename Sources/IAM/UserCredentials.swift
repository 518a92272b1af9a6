/// A user's console password, from GetLoginProfile.
package struct LoginProfile: Hashable, Sendable {
  package var createdAt: Timestamp
  package var passwordResetRequired: Bool

  package init(createdAt: Timestamp, passwordResetRequired: Bool) {
    self.createdAt = createdAt
    self.passwordResetRequired = passwordResetRequired
  }
}

/// An SSH key for CodeCommit, from ListSSHPublicKeys.
package struct SSHPublicKey: Hashable, Sendable {
  package var id: String
  package var isActive: Bool
  package var uploadedAt: Timestamp?

  package init(id: String, isActive: Bool, uploadedAt: Timestamp?) {
    self.id = id
    self.isActive = isActive
    self.uploadedAt = uploadedAt
  }
}

/// An X.509 certificate of a user, from ListSigningCertificates.
package struct SigningCertificate: Hashable, Sendable {
  package var id: String
  package var isActive: Bool
  package var uploadedAt: Timestamp?

  package init(id: String, isActive: Bool, uploadedAt: Timestamp?) {
    self.id = id
    self.isActive = isActive
    self.uploadedAt = uploadedAt
  }
}

/// A credential for one service (CodeCommit, Keyspaces, Bedrock), from ListServiceSpecificCredentials.
package struct ServiceSpecificCredential: Hashable, Sendable {
  package var id: String
  package var userName: String
  package var serviceName: String
  package var isActive: Bool
  package var createdAt: Timestamp?
  /// Nil: it never expires.
  package var expiresAt: Timestamp?

  package init(
    id: String, userName: String, serviceName: String, isActive: Bool, createdAt: Timestamp?,
    expiresAt: Timestamp?
  ) {
    self.id = id
    self.userName = userName
    self.serviceName = serviceName
    self.isActive = isActive
    self.createdAt = createdAt
    self.expiresAt = expiresAt
  }
}
