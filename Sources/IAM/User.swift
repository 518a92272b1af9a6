/// An IAM user, put together from the listings that know it.
package struct User: Sendable {
  package var name: String
  package var arn: String
  /// `AIDA…`; missing where only the credential report names the user.
  package var id: Fact<String>
  package var path: String
  package var createdAt: Fact<Timestamp>
  /// From ListUsers or the credential report; a known nil: no password, or never used.
  package var passwordLastUsed: Fact<Timestamp?>
  package var groups: Fact<[String]>
  package var attachedPolicies: Fact<[AttachedPolicy]>
  package var inlinePolicies: Fact<[InlinePolicy]>
  package var permissionsBoundary: Fact<AttachedPolicy?>
  package var tags: Fact<[Tag]>

  /// From calls about this one user.
  package var mfaDevices: Fact<[MFADevice]>
  /// A known nil: `NoSuchEntity`, the user has no console password.
  package var loginProfile: Fact<LoginProfile?>
  package var sshPublicKeys: Fact<[SSHPublicKey]>
  package var signingCertificates: Fact<[SigningCertificate]>
  /// The user's row of the credential report; a known nil if the report has none (a user newer than the report).
  package var credentials: Fact<CredentialReport.Row?>

  package init(
    name: String, arn: String, path: String, missing: (Source) -> Missing = { Missing($0, .notCollected) }
  ) {
    self.name = name
    self.arn = arn
    self.path = path
    id = .missing(missing(.accountAuthorizationDetails))
    createdAt = .missing(missing(.accountAuthorizationDetails))
    passwordLastUsed = .missing(missing(.credentialReport))
    groups = .missing(missing(.accountAuthorizationDetails))
    attachedPolicies = .missing(missing(.accountAuthorizationDetails))
    inlinePolicies = .missing(missing(.accountAuthorizationDetails))
    permissionsBoundary = .missing(missing(.accountAuthorizationDetails))
    tags = .missing(missing(.accountAuthorizationDetails))
    mfaDevices = .missing(missing(.mfaDevices))
    loginProfile = .missing(missing(.loginProfile))
    sshPublicKeys = .missing(missing(.sshPublicKeys))
    signingCertificates = .missing(missing(.signingCertificates))
    credentials = .missing(missing(.credentialReport))
  }
}
