import Dispatch
import IAM
import Synchronization

/// Decodes and compares policy documents on a thread of its own, while the files that hold them are parsed.
///
/// The documents are most of a large account; decoding them beside the parser keeps the listing's time that of parsing it,
/// and keeping them decoded halves the memory.
final class PolicyDocumentStore: @unchecked Sendable {
  /// A document as it stands in its file.
  struct Given: Sendable {
    var bytes: [UInt8]
    var encoding: PolicyDocuments.Encoding
    var part: Int
  }

  private struct Batch {
    var documents: [Given] = []
    var bytes = 0
  }

  private let queue = DispatchQueue(label: "documents")
  /// How many batches may wait, so that memory stays bounded.
  private let room = DispatchSemaphore(value: 8)
  private static let batchBytes = 1 << 18
  private let batch = Mutex(Batch())
  /// Touched on the queue only.
  private var documents = PolicyDocuments()

  /// Takes a document in; those of one part in their order.
  func add(_ document: Given) {
    batch.withLock { batch in
      batch.bytes += document.bytes.count
      batch.documents.append(document)
      guard batch.bytes >= Self.batchBytes else { return }
      // Under the lock, so that no later batch overtakes this one.
      send(batch.documents)
      batch = Batch()
    }
  }

  /// Gives all documents away; nothing can be added after it.
  func finish() -> PolicyDocuments {
    let last = batch.withLock { $0.documents }
    return queue.sync {
      self.intern(last)
      self.documents.finishInterning()
      defer { self.documents = PolicyDocuments() }
      return self.documents
    }
  }

  private func send(_ full: [Given]) {
    room.wait()
    queue.async {
      self.intern(full)
      self.room.signal()
    }
  }

  private func intern(_ batch: [Given]) {
    for given in batch { documents.intern(given.bytes, given.encoding, part: given.part) }
  }
}
