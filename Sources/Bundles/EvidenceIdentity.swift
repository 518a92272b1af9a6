import Digests
package import IAM

/// By what the evidence of two nights is known as the same, or as another's.
package struct EvidenceIdentity: Equatable, Sendable {
  /// The SHA-256 over names and digests of all documents: of lines as `sha256sum` writes them, in the archive's order.
  package var sha256: String
  /// How many documents there are.
  package var documents: Int
  /// The SHA-256 of what the collector wrote of its calls; nil where no collector did.
  var manifest: String?
  /// Nil if no document says it.
  package var collectedAt: Timestamp?

  init(documents: [AuditStatement.Subject], collectedAt: Timestamp?) {
    let lines = documents.map { "\($0.sha256)  \($0.name)\n" }.joined()
    sha256 = SHA256.hexDigest(of: Array(lines.utf8).span)
    manifest = documents.first { $0.name == Bundle.snapshotFolder + "snapshot.json" }?.sha256
    self.documents = documents.count
    self.collectedAt = collectedAt
  }

  /// Whether both are of one collection, also where documents were added to it or taken away.
  func isSame(as other: EvidenceIdentity) -> Bool {
    sha256 == other.sha256 || manifest != nil && manifest == other.manifest
  }
}
