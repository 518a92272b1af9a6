import IAM

/// Names and decodes the policy documents of one file, and hands them on to the store.
final class PolicyDocumentIntake {
  private let store: PolicyDocumentStore
  private let part: Int
  private var count = 0
  private var batch: [PolicyDocuments.Text] = []

  /// So many at a time that handing them on costs nothing beside decoding them.
  private static let batchSize = 256

  /// `part` is the number of the file.
  init(part: Int, store: PolicyDocumentStore) {
    self.part = part
    self.store = store
  }

  /// Names a document.
  func add(_ bytes: [UInt8], _ encoding: PolicyDocuments.Encoding) -> PolicyDocuments.ID {
    batch.append(PolicyDocuments.Text(bytes, encoding))
    if batch.count == Self.batchSize { finish() }
    count += 1
    return PolicyDocuments.ID(part: part, occurrence: count - 1)
  }

  /// Hands on what is left once the file has been read.
  func finish() {
    store.add(batch, part: part)
    batch = []
  }
}
