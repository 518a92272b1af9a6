import Synchronization

// What every node can do, on all cores.
extension EscalationGraph {
  /// So many principals that another core has begun before the work is done.
  private static let worthAThread = 1_000
  /// Principals that stand together are alike; so many go to one thread at a time, to whichever is free.
  private static let block = 64

  /// Finds what every node can do.
  mutating func findEdges() {
    // What several nodes share is found once on each thread.
    let threads = threadsForCores
    guard threads > 1, nodes.count >= Self.worthAThread else {
      return edges = nodes.map { found(for: $0) }
    }
    // Asked of all of them: found before the threads part.
    _ = trusts
    let start = self
    let begun = Atomic(0)
    let done = Mutex<[Int: (graph: EscalationGraph, found: [(node: Int, edges: [EscalationEdge])])]>([:])
    concurrently(threads) { thread in
      var graph = start
      var found: [(node: Int, edges: [EscalationEdge])] = []
      while true {
        let first = begun.add(Self.block, ordering: .relaxed).oldValue
        guard first < start.nodes.count else { break }
        for node in first..<min(first + Self.block, start.nodes.count) {
          found.append((node, graph.found(for: start.nodes[node])))
        }
      }
      let end = (graph, found)
      done.withLock { $0[thread] = end }
    }
    let parts = done.withLock { $0 }.sorted { $0.key < $1.key }.map(\.value)
    if let first = parts.first { self = first.graph }
    edges = Array(repeating: [], count: start.nodes.count)
    for part in parts {
      learn(from: part.graph)
      for (node, found) in part.found { edges[node] = found }
    }
  }

  /// Takes what another thread has found beside edges; what both found is the same.
  private mutating func learn(from other: EscalationGraph) {
    otherVersions.merge(other.otherVersions) { own, _ in own }
    missingProvider = missingProvider ?? other.missingProvider
    madeCount = max(madeCount, other.madeCount)
  }
}
