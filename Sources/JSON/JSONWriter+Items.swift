import Dispatch
import Synchronization

extension JSONWriter {
  /// Writes each element as an item, thousands of them on all cores.
  package mutating func items<Element: Sendable>(
    _ elements: [Element], _ write: @Sendable (inout JSONWriter, Element) -> Void
  ) {
    guard elements.count >= 2 * Self.itemsOfPart else {
      for element in elements { item { write(&$0, element) } }
      return
    }
    let parts = (elements.count + Self.itemsOfPart - 1) / Self.itemsOfPart
    // A few parts at a time, so that the text is there twice of those only, or is handed over as it is made.
    for first in stride(from: 0, to: parts, by: Self.partsAtATime) {
      let count = min(Self.partsAtATime, parts - first)
      let made = Mutex<[Int: JSONWriter]>([:])
      let start = self
      DispatchQueue.concurrentPerform(iterations: count) { place in
        var json = start.part(isFirst: first + place == 0)
        let begin = (first + place) * Self.itemsOfPart
        for element in elements[begin..<min(begin + Self.itemsOfPart, elements.count)] {
          json.item { write(&$0, element) }
        }
        let written = json
        made.withLock { $0[place] = written }
      }
      let written = made.withLock { $0 }
      for place in 0..<count { if let part = written[place] { append(part) } }
    }
  }

  /// So many that beginning them costs nothing beside writing them.
  private static var itemsOfPart: Int { 1_000 }
  private static var partsAtATime: Int { 16 }
}
