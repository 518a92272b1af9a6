package import IAM
import Rules

/// What is signed of an audit: an in-toto statement about the files of its bundle (github.com/in-toto/attestation, Statement v1).
///
/// Everything that decided the assessment is in the bundle's files or here, the choice of rules as it came out and not as it was asked for:
/// so another version, whose options and benchmarks differ, judges the same rules with the same parameters.
package struct AuditStatement: Equatable, Sendable {
  static let type = "https://in-toto.io/Statement/v1"
  /// What the predicate is; a name and no address, because nothing lies there.
  static let predicateType = "urn:muster:audit:v1"

  /// More nights than there will be; a larger number is one that somebody made up to see what becomes of it.
  static let mostNights = 1_000_000_000

  /// A file of the bundle, and its digest.
  package struct Subject: Equatable, Sendable {
    package var name: String
    /// 64 hexadecimal digits.
    package var sha256: String
  }

  /// A rule that ran, and with what.
  struct Run: Equatable, Sendable {
    var rule: String
    var digest: String
    var severity: Severity
    var parameters: [String: ParameterValue]
    var benchmarks: [String]
  }

  /// A benchmark that was named, and the runs that judge its controls: by section and control, as places in `runs`.
  struct Coverage: Equatable, Sendable {
    var benchmark: String
    var runs: [[[Int?]]]
  }

  /// A file that the caller gave.
  struct Given: Equatable, Sendable {
    /// What a given file is for.
    enum Role: String, CaseIterable, Sendable {
      case waivers, attestations, baseline
      case serviceControl = "scp"
      case resourceControl = "rcp"
      case inventory
    }

    var role: Role
    /// As the caller wrote it; reports show it.
    var name: String
    /// Where it is in the bundle.
    var file: String
  }

  /// Every file of the bundle but the envelope, in the archive's order.
  package var subjects: [Subject]
  package var musterVersion: String
  /// Twelve digits; nil if no evidence names the account.
  package var account: String?
  package var collectedBy: String?
  package var collectedAt: Timestamp?
  package var evaluatedAt: Timestamp
  var asOfCollection: Bool
  var threshold: Threshold
  var allowUnknown: Bool
  var listing: OutcomeListing
  /// Its place in the chain, counted from 1.
  package var night: Int
  /// The digest of the statement before it; nil for the first.
  package var previous: String?
  var runs: [Run]
  var benchmarks: [Coverage]
  /// The folders of the caller's rules, as the caller wrote them.
  var ruleFolders: [String]
  var given: [Given]
  /// What of the snapshot's folder was passed over, and is not in the bundle.
  var snapshotNotes: [String]
  /// Nil in bundles of versions that did not say.
  var circumstances: AuditCircumstances?

  /// The documents of the evidence.
  private var documents: [Subject] { subjects.filter { $0.name.hasPrefix(Bundle.snapshotFolder) } }

  var evidence: EvidenceIdentity { EvidenceIdentity(documents: documents, collectedAt: collectedAt) }
}
