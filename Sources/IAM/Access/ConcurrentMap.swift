import Dispatch
import Synchronization

/// What becomes of the elements in their order, made in parts on all cores; of a few it is made at once.
package func concurrentMap<Element: Sendable, Made: Sendable>(
  _ elements: [Element], _ make: @Sendable (ArraySlice<Element>) -> [Made]
) -> [Made] {
  // Less than this is done before another core has begun.
  guard elements.count >= 512 else { return make(elements[...]) }
  let parts = 32
  let made = Mutex([[Made]](repeating: [], count: parts))
  DispatchQueue.concurrentPerform(iterations: parts) { part in
    let range = elements.count * part / parts..<elements.count * (part + 1) / parts
    let part = (part, make(elements[range]))
    made.withLock { $0[part.0] = part.1 }
  }
  return made.withLock { $0.flatMap(\.self) }
}
