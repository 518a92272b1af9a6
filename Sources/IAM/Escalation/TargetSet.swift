/// What an action may be done to by everybody with the same grants: places in a pool, in their order.
final class TargetSet: Sendable {
  let settled: [Int]
  /// Where it hangs on what the evidence does not tell.
  let open: [Int]

  init(settled: [Int], open: [Int]) {
    self.settled = settled
    self.open = open
  }

  static let none = TargetSet(settled: [], open: [])

  var isEmpty: Bool { settled.isEmpty && open.isEmpty }

  func certainty(of place: Int) -> Certainty {
    if Self.contains(settled, place) { return .yes }
    return Self.contains(open, place) ? .open : .no
  }

  private static func contains(_ places: [Int], _ place: Int) -> Bool {
    var low = 0
    var high = places.count
    while low < high {
      let middle = (low + high) / 2
      if places[middle] < place { low = middle + 1 } else { high = middle }
    }
    return low < places.count && places[low] == place
  }
}
