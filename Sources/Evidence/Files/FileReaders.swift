import Dispatch
import Glibc
import IAM
import Synchronization

/// Reads the files of a snapshot, several at a time where that pays, and keeps what they said in the order of the files.
final class FileReaders: Sendable {
  private let files: [SnapshotFolder.File]
  /// The largest first, so that no thread is left alone with one at the end.
  private let order: [Int]
  private let store = PolicyDocumentStore()
  private let started = Atomic(0)
  private let bytesRead = Atomic(0)
  private let documents: Mutex<[Int: ReadDocument]> = Mutex([:])

  /// A thread costs more than it saves on less.
  private static let bytesWorthAThread = 2_000_000
  /// More than a few readers would wait for the disk.
  private static let mostThreads = 4

  init(_ files: [SnapshotFolder.File]) {
    self.files = files
    order = files.indices.sorted { (files[$1].size, $0) < (files[$0].size, $1) }
  }

  /// Reads all files; `progress` is told, on the caller's thread, how many bytes were read so far.
  func read(progress: (Int) -> Void) -> (documents: [ReadDocument], policies: PolicyDocuments) {
    let group = DispatchGroup()
    for _ in 1..<threads {
      DispatchQueue.global(qos: .userInitiated).async(group: group) { self.readInTurn {} }
    }
    readInTurn { progress(bytesRead.load(ordering: .relaxed)) }
    while group.wait(timeout: .now() + .milliseconds(50)) == .timedOut {
      progress(bytesRead.load(ordering: .relaxed))
    }
    progress(bytesRead.load(ordering: .relaxed))
    let documents = documents.withLock { $0 }
    return (files.indices.compactMap { documents[$0] }, store.finish())
  }

  private var threads: Int {
    let size = files.reduce(0) { $0 + $1.size }
    let cores = sysconf(Int32(_SC_NPROCESSORS_ONLN))
    return max(1, min(cores, Self.mostThreads, files.count, size / Self.bytesWorthAThread))
  }

  /// Reads one file after another of those that nobody reads yet; `progress` is called after each piece.
  private func readInTurn(progress: () -> Void) {
    while true {
      let turn = started.add(1, ordering: .relaxed).oldValue
      guard turn < order.count else { return }
      let index = order[turn]
      let intake = PolicyDocumentIntake(part: index, store: store)
      defer { intake.finish() }
      let reader = DocumentReader(documents: intake)
      let document = reader.read(files[index]) { count in
        bytesRead.add(count, ordering: .relaxed)
        progress()
      }
      documents.withLock { $0[index] = document }
    }
  }
}
