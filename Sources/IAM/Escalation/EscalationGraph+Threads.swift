import Dispatch
import FoundationEssentials
import Synchronization

// What every node can do, on all cores.
extension EscalationGraph {
  /// So many principals that another core has begun before the work is done.
  private static let worthAThread = 1_000
  /// What several nodes share is found once on each; more would find it again and again.
  private static let mostThreads = 4
  /// Principals that stand together are alike; so many go to one thread at a time.
  private static let block = 64

  /// Finds what every node can do.
  mutating func findEdges() {
    let threads =
      nodes.count < Self.worthAThread
      ? 1 : min(ProcessInfo.processInfo.activeProcessorCount, Self.mostThreads)
    guard threads > 1 else { return edges = nodes.map { found(for: $0) } }
    // Asked of all of them: found before the threads part.
    _ = trusts
    let start = self
    let done = Mutex<[Int: (graph: EscalationGraph, edges: [[EscalationEdge]])]>([:])
    DispatchQueue.concurrentPerform(iterations: threads) { thread in
      var graph = start
      let edges = start.nodes.enumerated()
        .filter { $0.offset / Self.block % threads == thread }
        .map { graph.found(for: $0.element) }
      let end = graph
      done.withLock { $0[thread] = (end, edges) }
    }
    let threadsDone = done.withLock { $0 }
    let parts = (0..<threads).compactMap { threadsDone[$0] }
    if let first = parts.first { self = first.graph }
    for part in parts.dropFirst() { learn(from: part.graph) }
    var next = [Int](repeating: 0, count: threads)
    edges = start.nodes.indices.map { node in
      let thread = node / Self.block % threads
      defer { next[thread] += 1 }
      return parts[thread].edges[next[thread]]
    }
  }

  /// Takes what another thread has found beside edges; what both found is the same.
  private mutating func learn(from other: EscalationGraph) {
    otherVersions.merge(other.otherVersions) { own, _ in own }
    missingProvider = missingProvider ?? other.missingProvider
    madeCount = max(madeCount, other.madeCount)
  }
}
