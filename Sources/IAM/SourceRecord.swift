/// What one source of evidence gave: for the evidence table of the reports and the rules about evidence.
package struct SourceRecord: Hashable, Sendable {
  package enum Status: Hashable, Sendable {
    case available
    case missing(Missing)
  }

  /// One file of the snapshot.
  package struct Document: Hashable, Sendable {
    /// The path below the snapshot folder, with `/` between its parts.
    package var name: String
    /// 64 hexadecimal digits.
    package var sha256: String
    package var bytes: Int

    package init(name: String, sha256: String, bytes: Int) {
      self.name = name
      self.sha256 = sha256
      self.bytes = bytes
    }
  }

  package var source: Source
  package var status: Status
  /// When AWS made the answer, where it says so: the credential report's `GeneratedTime`.
  package var generatedAt: Timestamp?
  package var collectedAt: Timestamp?
  package var documents: [Document]

  package init(
    _ source: Source, _ status: Status, generatedAt: Timestamp? = nil, collectedAt: Timestamp? = nil,
    documents: [Document] = []
  ) {
    self.source = source
    self.status = status
    self.generatedAt = generatedAt
    self.collectedAt = collectedAt
    self.documents = documents
  }
}
