import IAM

/// Names the policy documents of one file and hands them on to the store.
final class PolicyDocumentIntake {
  private let store: PolicyDocumentStore
  private let part: Int
  private var count = 0

  /// `part` is the number of the file.
  init(part: Int, store: PolicyDocumentStore) {
    self.part = part
    self.store = store
  }

  /// Names a document before it is decoded.
  func add(_ bytes: [UInt8], _ encoding: PolicyDocuments.Encoding) -> PolicyDocuments.ID {
    store.add(PolicyDocumentStore.Given(bytes: bytes, encoding: encoding, part: part))
    count += 1
    return PolicyDocuments.ID(part: part, occurrence: count - 1)
  }
}
