import IAM
import Synchronization

/// Keeps each distinct policy document of a snapshot once, while the files that hold them are parsed on several threads.
final class PolicyDocumentStore: Sendable {
  private let documents = Mutex(PolicyDocuments())

  /// Takes documents of one part in; those of one part come in their order.
  func add(_ texts: [PolicyDocuments.Text], part: Int) {
    documents.withLock { documents in
      for text in texts { documents.intern(text, part: part) }
    }
  }

  /// Gives all documents away; nothing can be added after it.
  func finish() -> PolicyDocuments {
    documents.withLock { documents in
      documents.finishInterning()
      defer { documents = PolicyDocuments() }
      return documents
    }
  }
}
