import Dispatch
import FoundationEssentials
import Synchronization

/// So many threads as find work to do at once: one a core, and few, because each has memory of its own.
package var threadsForCores: Int { max(1, min(ProcessInfo.processInfo.activeProcessorCount, 4)) }

/// Does pieces of work on some threads, the caller's and others of their own; each takes the next piece when it is free.
///
/// `DispatchQueue.concurrentPerform` has only threads that are free, and those that wait for what the caller works out are not.
package func concurrently(
  _ count: Int, on threads: Int = threadsForCores, _ work: @Sendable (Int) -> Void
) {
  let begun = Atomic(0)
  @Sendable func takePieces() {
    while true {
      let piece = begun.add(1, ordering: .relaxed).oldValue
      guard piece < count else { return }
      work(piece)
    }
  }
  let group = DispatchGroup()
  withoutActuallyEscaping(takePieces) { takePieces in
    for thread in 1..<max(1, min(threads, count)) {
      DispatchQueue(label: "muster.pieces.\(thread)").async(group: group) { takePieces() }
    }
    takePieces()
    group.wait()
  }
}

/// What becomes of the elements in their order, made in parts on all cores; of a few it is made at once.
package func concurrentMap<Element: Sendable, Made: Sendable>(
  _ elements: [Element], _ make: @Sendable (ArraySlice<Element>) -> [Made]
) -> [Made] {
  // Less than this is done before another core has begun.
  guard elements.count >= 512 else { return make(elements[...]) }
  let parts = 32
  let made = Mutex([[Made]](repeating: [], count: parts))
  concurrently(parts) { part in
    let range = elements.count * part / parts..<elements.count * (part + 1) / parts
    let part = (part, make(elements[range]))
    made.withLock { $0[part.0] = part.1 }
  }
  return made.withLock { $0.flatMap(\.self) }
}
