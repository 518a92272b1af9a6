/// The credential report: one row a user, root first.
///
/// Columns and their values: "Getting credential reports" in the IAM User Guide.
package struct CredentialReport: Sendable {
  /// From GetCredentialReport; nil for a CSV saved from the console, which does not say.
  package var generatedAt: Timestamp?
  package var rows: [Row]
  /// Why rows may be lacking: a user that other evidence knows has none; nil if nothing says so.
  package var gap: Missing?

  package init(generatedAt: Timestamp?, rows: [Row], gap: Missing? = nil) {
    self.generatedAt = generatedAt
    self.rows = rows
    self.gap = gap
  }

  /// The credentials of one user.
  ///
  /// A known nil stands for `N/A` and `no_information`; `not_supported` is a known nil too, except where another source
  /// can answer (see ``passwordEnabled``). A column that the file lacks is missing.
  package struct Row: Sendable {
    package var user: String
    package var arn: String
    package var createdAt: Fact<Timestamp>
    /// A known nil: `not_supported`, as root's was until November 2024; the account summary knows.
    package var passwordEnabled: Fact<Bool?>
    package var passwordLastUsed: Fact<Timestamp?>
    package var passwordLastChanged: Fact<Timestamp?>
    package var passwordNextRotation: Fact<Timestamp?>
    package var mfaActive: Fact<Bool>
    /// Always two.
    package var accessKeys: [Key]
    /// Always two.
    package var certificates: [Certificate]
    /// Free text about keys and certificates beyond two; a known nil if the report has no such column.
    package var additionalCredentialsInfo: Fact<String?>

    package init(
      user: String, arn: String, createdAt: Fact<Timestamp>, passwordEnabled: Fact<Bool?>,
      passwordLastUsed: Fact<Timestamp?>, passwordLastChanged: Fact<Timestamp?>,
      passwordNextRotation: Fact<Timestamp?>, mfaActive: Fact<Bool>, accessKeys: [Key],
      certificates: [Certificate],
      additionalCredentialsInfo: Fact<String?>
    ) {
      self.user = user
      self.arn = arn
      self.createdAt = createdAt
      self.passwordEnabled = passwordEnabled
      self.passwordLastUsed = passwordLastUsed
      self.passwordLastChanged = passwordLastChanged
      self.passwordNextRotation = passwordNextRotation
      self.mfaActive = mfaActive
      self.accessKeys = accessKeys
      self.certificates = certificates
      self.additionalCredentialsInfo = additionalCredentialsInfo
    }

    package var isRoot: Bool { ARN(arn)?.isRootUser ?? (user == "<root_account>") }
  }

  /// One of the two access keys that a row has columns for.
  package struct Key: Sendable {
    package var isActive: Fact<Bool>
    package var lastRotated: Fact<Timestamp?>
    package var lastUsed: Fact<Timestamp?>
    package var lastUsedRegion: Fact<String?>
    package var lastUsedService: Fact<String?>

    package init(
      isActive: Fact<Bool>, lastRotated: Fact<Timestamp?>, lastUsed: Fact<Timestamp?>,
      lastUsedRegion: Fact<String?>, lastUsedService: Fact<String?>
    ) {
      self.isActive = isActive
      self.lastRotated = lastRotated
      self.lastUsed = lastUsed
      self.lastUsedRegion = lastUsedRegion
      self.lastUsedService = lastUsedService
    }

    /// Whether the key exists: an inactive one shows by its rotation date or a last use only.
    package var exists: Fact<Bool> {
      isActive.flatMap { active in
        if active { return .known(true) }
        return lastRotated.flatMap { rotated in
          if rotated != nil { return .known(true) }
          return lastUsed.map { $0 != nil }
        }
      }
    }
  }

  /// One of the two X.509 signing certificates that a row has columns for.
  package struct Certificate: Sendable {
    package var isActive: Fact<Bool>
    package var lastRotated: Fact<Timestamp?>

    package init(isActive: Fact<Bool>, lastRotated: Fact<Timestamp?>) {
      self.isActive = isActive
      self.lastRotated = lastRotated
    }
  }
}
