/// What waits to be sent: the earliest first, and in the order of their coming where two are due together.
struct DueQueue<Element> {
  /// A binary heap.
  private var items: [(due: Duration, sequence: Int, element: Element)] = []
  private var sequence = 0

  var isEmpty: Bool { items.isEmpty }

  var nextDue: Duration? { items.first?.due }

  mutating func insert(_ element: Element, due: Duration) {
    items.append((due, sequence, element))
    sequence += 1
    var child = items.count - 1
    while child > 0, precedes(child, (child - 1) / 2) {
      items.swapAt(child, (child - 1) / 2)
      child = (child - 1) / 2
    }
  }

  mutating func removeFirst() -> Element? {
    guard !items.isEmpty else { return nil }
    items.swapAt(0, items.count - 1)
    let first = items.removeLast().element
    var parent = 0
    while true {
      var least = parent
      for child in [2 * parent + 1, 2 * parent + 2] where child < items.count && precedes(child, least) {
        least = child
      }
      if least == parent { return first }
      items.swapAt(parent, least)
      parent = least
    }
  }

  private func precedes(_ left: Int, _ right: Int) -> Bool {
    (items[left].due, items[left].sequence) < (items[right].due, items[right].sequence)
  }
}
