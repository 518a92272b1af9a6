package import IAM

/// What signs a request.
package struct Credentials: Hashable, Sendable {
  package var accessKeyID: String
  package var secretKey: Secret
  package var sessionToken: Secret?
  /// When AWS stops accepting them; nil for long-term keys.
  package var expiresAt: Timestamp?

  package init(
    accessKeyID: String, secretKey: Secret, sessionToken: Secret? = nil, expiresAt: Timestamp? = nil
  ) {
    self.accessKeyID = accessKeyID
    self.secretKey = secretKey
    self.sessionToken = sessionToken
    self.expiresAt = expiresAt
  }
}
