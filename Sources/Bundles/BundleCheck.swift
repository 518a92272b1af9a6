package import IAM

/// What was found of one bundle.
package struct BundleCheck: Equatable, Sendable {
  /// Something that an honest, whole bundle does not have.
  package struct Finding: Equatable, Sendable {
    package enum Kind: String, CaseIterable, Sendable {
      /// The file is not as Muster writes one.
      case malformed
      case wrongKey = "wrong-key"
      case wrongSignature = "wrong-signature"
      case fileAltered = "file-altered"
      case fileMissing = "file-missing"
      case fileAdded = "file-added"
      case notReproduced = "not-reproduced"
      case otherAccount = "other-account"
      case nightReplayed = "night-replayed"
      case nightMissing = "night-missing"
      case chainBroken = "chain-broken"
    }

    package var kind: Kind
    package var message: String

    init(_ kind: Kind, _ message: String) {
      self.kind = kind
      self.message = message
    }
  }

  /// What the signed statement says; of a bundle that nobody trusted signed, what it claims.
  package struct Claims: Equatable, Sendable {
    package var account: String?
    package var night: Int
    package var previous: String?
    /// The SHA-256 of the statement.
    package var digest: String
    package var evaluatedAt: Timestamp
    package var musterVersion: String
    package var keyID: String
    /// How many files the statement lists.
    package var files: Int
  }

  package var file: String
  /// Nil if the file holds no statement.
  package var claims: Claims?
  /// Whether judging the evidence again gave the same bytes; nil if it was not judged.
  package var isReproduced: Bool?
  package var findings: [Finding] = []

  package var isVerified: Bool { findings.isEmpty }
}
