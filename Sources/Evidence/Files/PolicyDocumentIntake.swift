import Dispatch
import IAM

/// Takes in policy documents as they are parsed, and decodes and compares them on a thread of its own.
///
/// The documents are most of a large account; decoding them beside the parser keeps the listing's time that of parsing it,
/// and keeping them decoded halves the memory.
final class PolicyDocumentIntake: @unchecked Sendable {
  private let queue = DispatchQueue(label: "documents")
  /// How many batches may wait, so that memory stays bounded.
  private let room = DispatchSemaphore(value: 8)
  private static let batchBytes = 1 << 18

  private var batch: [(bytes: [UInt8], encoding: PolicyDocuments.Encoding)] = []
  private var bytesInBatch = 0
  private var count = 0
  /// Touched on the queue only.
  private var documents = PolicyDocuments()

  /// Names a document before it is decoded.
  func add(_ bytes: [UInt8], _ encoding: PolicyDocuments.Encoding) -> PolicyDocuments.ID {
    batch.append((bytes, encoding))
    bytesInBatch += bytes.count
    count += 1
    if bytesInBatch >= Self.batchBytes {
      let full = takeBatch()
      room.wait()
      queue.async {
        self.intern(full)
        self.room.signal()
      }
    }
    return PolicyDocuments.ID(occurrence: count - 1)
  }

  /// Gives all documents away; nothing can be added after it.
  func finish() -> PolicyDocuments {
    let last = takeBatch()
    return queue.sync {
      self.intern(last)
      self.documents.finishInterning()
      defer { self.documents = PolicyDocuments() }
      return self.documents
    }
  }

  private func takeBatch() -> [(bytes: [UInt8], encoding: PolicyDocuments.Encoding)] {
    defer {
      batch = []
      bytesInBatch = 0
    }
    return batch
  }

  private func intern(_ batch: [(bytes: [UInt8], encoding: PolicyDocuments.Encoding)]) {
    for document in batch { _ = documents.intern(document.bytes, document.encoding) }
  }
}
