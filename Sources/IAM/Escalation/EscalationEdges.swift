/// Whom all with equal grants reach by one entry of the catalogue: places of principals, in their order.
final class EdgeSet: Sendable {
  let settled: [Int]
  let open: [Int]

  init(settled: [Int], open: [Int]) {
    self.settled = settled
    self.open = open
  }

  /// One node, reached for certain or perhaps.
  convenience init(_ node: Int, _ certainty: Certainty) {
    self.init(settled: certainty == .yes ? [node] : [], open: certainty == .yes ? [] : [node])
  }

  static let none = EdgeSet(settled: [], open: [])

  var isEmpty: Bool { settled.isEmpty && open.isEmpty }
}

/// What one principal can do by one entry of the catalogue.
struct EscalationEdge: Sendable {
  /// The entry's place in the catalogue.
  let entry: Int
  let gain: EscalationEntry.Gain
  let reached: EdgeSet
}
