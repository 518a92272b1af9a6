import Digests

/// The assessment as public JSON: `reports/schema/assessment-v1.schema.json` describes it.
///
/// Its field names are written by ``encode(_:)`` and read by ``decode(_:)``, each in one file beside this one.
package enum AssessmentDocument {
  /// Raised only for a change that a reader of the earlier version would misread.
  package static let schemaVersion = "1"

  /// The SHA-256 of a document in hexadecimal digits, by which it is known again.
  package static func digest(of bytes: [UInt8]) -> String { SHA256.hexDigest(of: bytes.span) }
}
