import Dispatch
import IAM
import Synchronization

extension TableDatabase {
  /// Does pieces of work over the account: one after the other, or on several cores where the account is large.
  ///
  /// `finish` gets what they gave in their order, one at a time, on whatever thread. What says that it `wantsAll` of the memory that
  /// SQLite may take is done once more when nothing else runs, or results would depend on what happened to run beside.
  package func inOrder<Done: Sendable>(
    _ count: Int, _ work: @Sendable (Int, TableDatabase) -> Done, wantsAll: @Sendable (Done) -> Bool,
    finish: @Sendable (Int, Done) -> Void
  ) {
    let line = Mutex(Line<Done>())
    let cores = min(threadsForCores, count)
    if cores > 1, isLarge {
      let next = Atomic(0)
      let shared = shared
      DispatchQueue.concurrentPerform(iterations: cores) { _ in
        // Where SQLite opens no further connection, the one that is open does the work.
        guard let database = try? TableDatabase(shared) else { return }
        while true {
          let (index, _) = next.add(1, ordering: .relaxed)
          guard index < count else { return }
          let done = work(index, database)
          if !wantsAll(done) { line.withLock { $0.take(done, at: index, finish) } }
        }
      }
    }
    while true {
      let index = line.withLock { $0.next }
      guard index < count else { return }
      let done = work(index, self)
      line.withLock { $0.take(done, at: index, finish) }
    }
  }
}

/// What was done out of turn, waiting for what comes before it.
private struct Line<Done> {
  private(set) var next = 0
  private var waiting: [Int: Done] = [:]

  mutating func take(_ done: Done, at index: Int, _ finish: (Int, Done) -> Void) {
    waiting[index] = done
    while let done = waiting.removeValue(forKey: next) {
      finish(next, done)
      next += 1
    }
  }
}
