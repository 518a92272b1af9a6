/// Finds the shortest ways to an administrator, from every node at once.
///
/// It goes backwards from the administrators over what lets somebody become somebody else, a round for each step. A set of
/// targets is gone over once, however many principals share it. Whoever gives permissions to somebody whom it, or somebody it has become, can become too is found by
/// going forwards.
struct EscalationSearch {
  /// One thing that somebody does by an entry of the catalogue.
  struct Move: Hashable {
    /// The entry's place in the catalogue.
    let entry: Int
    let from: Int
    let to: Int
    let gain: EscalationEntry.Gain
  }

  /// How a node gets on: what it does, and who goes on from there; nobody where that is an administrator.
  private struct Way {
    let moves: [Move]
    let then: Int?
  }

  private let graph: EscalationGraph
  /// Whether ways count that hang on what the evidence does not tell.
  private let includesOpen: Bool
  private var ways: [Way?]
  /// How many moves a node is from being an administrator; nil if it cannot be one.
  private(set) var distances: [Int?]
  /// The sets that each node is in, and who can do what each set says.
  private var setsByTarget: [[Int]]
  private var sets: [(edge: EscalationEdge, owners: [Int], isDone: Bool)] = []

  init(_ graph: EscalationGraph, includesOpen: Bool) {
    self.graph = graph
    self.includesOpen = includesOpen
    let count = graph.nodes.count
    ways = Array(repeating: nil, count: count)
    distances = Array(repeating: nil, count: count)
    setsByTarget = Array(repeating: [], count: count)
    index()
    run()
  }

  /// The moves by which a node becomes an administrator; none for one that is, nil for one that cannot.
  func route(from node: Int) -> [Move]? {
    guard distances[node] != nil else { return nil }
    var moves: [Move] = []
    var place: Int? = node
    while let current = place, let way = ways[current] {
      moves += way.moves
      place = way.then
    }
    return moves
  }

  /// Whom an edge reaches, as far as this search goes by it.
  func targets(of edge: EscalationEdge) -> [Int] {
    includesOpen ? edge.reached.settled + edge.reached.open : edge.reached.settled
  }

  private mutating func index() {
    struct Key: Hashable {
      let entry: Int
      let reached: ObjectIdentifier
    }
    var places: [Key: Int] = [:]
    for (node, edges) in graph.edges.enumerated() {
      for edge in edges where edge.gain == .become {
        let key = Key(entry: edge.entry, reached: ObjectIdentifier(edge.reached))
        if let place = places[key] {
          sets[place].owners.append(node)
          continue
        }
        places[key] = sets.count
        for target in targets(of: edge) { setsByTarget[target].append(sets.count) }
        sets.append((edge, [node], false))
      }
    }
    // By entries, because equal sets that different threads found are several, and which owner came first says nothing.
    for target in setsByTarget.indices {
      setsByTarget[target].sort { (sets[$0].edge.entry, $0) < (sets[$1].edge.entry, $1) }
    }
  }

  private mutating func run() {
    var levels: [[Int]] = [[]]
    for node in graph.nodes.indices
    where graph.administrators[node].certainty == .yes
      || includesOpen && graph.administrators[node].certainty == .open
    {
      distances[node] = 0
      levels[0].append(node)
    }
    var first: [Int] = []
    for node in graph.nodes.indices where distances[node] == nil {
      guard let move = raisingMove(of: node) else { continue }
      ways[node] = Way(moves: [move], then: nil)
      distances[node] = 1
      first.append(node)
    }
    levels.append(first)
    spread(&levels)
    while true {
      let found = combined() + jointly()
      guard !found.isEmpty else { break }
      var levels: [[Int]] = []
      for (node, moves) in found where distances[node] == nil {
        ways[node] = Way(moves: moves, then: nil)
        distances[node] = moves.count
        while levels.count <= moves.count { levels.append([]) }
        levels[moves.count].append(node)
      }
      spread(&levels)
    }
  }

  /// What makes the node an administrator by itself: a grant to itself, or to somebody whom the same entry makes it.
  private func raisingMove(of node: Int) -> Move? {
    for edge in graph.edges[node] {
      let targets = targets(of: edge)
      switch edge.gain {
      case .become, .unbind: break
      case .empower where targets.contains(graph.place(of: node)) || targets.contains(node):
        return Move(entry: edge.entry, from: node, to: node, gain: .empower)
      case .both:
        if let target = targets.first(where: { graph.place(of: $0) != graph.place(of: node) }) {
          return Move(entry: edge.entry, from: node, to: target, gain: .both)
        }
      default: break
      }
    }
    return nil
  }

  /// Goes backwards: who becomes one of a level is a step further.
  private mutating func spread(_ levels: inout [[Int]]) {
    var level = 0
    while level < levels.count {
      for node in levels[level].sorted() where distances[node] == level {
        for place in setsByTarget[node] where !sets[place].isDone {
          sets[place].isDone = true
          for owner in sets[place].owners where distances[owner] == nil && owner != node {
            ways[owner] = Way(
              moves: [Move(entry: sets[place].edge.entry, from: owner, to: node, gain: .become)], then: node)
            distances[owner] = level + 1
            if levels.count <= level + 1 { levels.append([]) }
            levels[level + 1].append(owner)
          }
        }
      }
      level += 1
    }
  }

  // MARK: Two together

  /// Nodes that can become two others who get on together.
  private func jointly() -> [(node: Int, moves: [Move])] {
    var closure = Closure(count: graph.joints.isEmpty ? 0 : graph.nodes.count)
    var found: [(Int, [Move])] = []
    for (node, joints) in graph.joints.sorted(by: { $0.key < $1.key }) where distances[node] == nil {
      closure.begin(at: node, in: self)
      var best: [Move]?
      for joint in joints where closure.contains(joint.first) && closure.contains(joint.second) {
        guard let rest = route(from: joint.node) ?? grant(by: joint.node, closure) else { continue }
        let there = closure.route(to: joint.first)
        var moves = there
        // Moves that both ways begin with are made once.
        let back = closure.route(to: joint.second).filter { !there.contains($0) }
        if let entry = joint.entry {
          moves.append(Move(entry: entry, from: joint.first, to: joint.node, gain: .become))
        }
        moves += back + rest
        if moves.count < best?.count ?? .max { best = moves }
      }
      if let best { found.append((node, best)) }
    }
    return found
  }

  /// What gives permissions to somebody whom the closure holds, and how it is come to.
  private func grant(by node: Int, _ closure: Closure) -> [Move]? {
    var best: [Move]?
    for edge in graph.edges[node] where edge.gain == .empower {
      for target in targets(of: edge) where closure.contains(target) {
        let moves =
          [Move(entry: edge.entry, from: node, to: target, gain: .empower)] + closure.route(to: target)
        if moves.count < best?.count ?? .max { best = moves }
      }
    }
    return best
  }

  /// What all whom a node can become have, beside its own.
  func unions(of own: [ActionSet]) -> [ActionSet] {
    var all = own
    var open = Array(graph.nodes.indices)
    var isOpen = [Bool](repeating: true, count: open.count)
    while let node = open.popLast() {
      isOpen[node] = false
      for place in setsByTarget[node] {
        for owner in sets[place].owners where !all[owner].isSuperset(of: all[node]) {
          all[owner].formUnion(all[node])
          guard !isOpen[owner] else { continue }
          isOpen[owner] = true
          open.append(owner)
        }
      }
    }
    return all
  }

  /// For asking whom nodes can become.
  func closure() -> Closure { Closure(count: graph.nodes.count) }

  // MARK: One gives, another takes

  /// Nodes that reach somebody who may give permissions, and somebody whom it may give them to.
  private func combined() -> [(node: Int, moves: [Move])] {
    let givers = graph.nodes.indices.filter { node in
      distances[node] == nil && graph.edges[node].contains { $0.gain == .empower }
    }
    guard !givers.isEmpty else { return [] }
    let isGiver = Set(givers)
    var closure = Closure(count: graph.nodes.count)
    var found: [(Int, [Move])] = []
    for node in whoReaches(givers) where distances[node] == nil {
      closure.begin(at: node, in: self)
      if let moves = combination(closure, isGiver) { found.append((node, moves)) }
    }
    return found
  }

  /// The nodes that can become one of `nodes`, those themselves too, in their order.
  private func whoReaches(_ nodes: [Int]) -> [Int] {
    var isReaching = [Bool](repeating: false, count: graph.nodes.count)
    var isDone = [Bool](repeating: false, count: sets.count)
    var open = nodes
    for node in nodes { isReaching[node] = true }
    while let node = open.popLast() {
      for place in setsByTarget[node] where !isDone[place] {
        isDone[place] = true
        for owner in sets[place].owners where !isReaching[owner] {
          isReaching[owner] = true
          open.append(owner)
        }
      }
    }
    return isReaching.indices.filter { isReaching[$0] }
  }

  private func combination(_ closure: Closure, _ givers: Set<Int>) -> [Move]? {
    var best: [Move]?
    for giver in closure.order where givers.contains(giver) {
      for edge in graph.edges[giver] where edge.gain == .empower {
        for target in targets(of: edge) where closure.contains(target) {
          let there = closure.route(to: giver)
          // Moves that both ways begin with are made once.
          let back = closure.route(to: target).filter { !there.contains($0) }
          let moves = there + [Move(entry: edge.entry, from: giver, to: target, gain: .empower)] + back
          if moves.count < best?.count ?? .max { best = moves }
          // Nothing is shorter than one giving and one taking.
          if moves.count <= 2 { return moves }
        }
      }
    }
    return best
  }

  /// Everybody whom a node can become; made once, and begun anew for each node.
  struct Closure {
    private(set) var start = 0
    /// In the order in which they were found, the start first.
    private(set) var order: [Int] = []
    /// By whom and by which entry each node was come to; valid where the round is this one.
    private var cameFrom: [Int]
    private var entry: [Int]
    private var round: [Int]
    private var current = 0

    init(count: Int) {
      cameFrom = Array(repeating: 0, count: count)
      entry = cameFrom
      round = cameFrom
    }

    mutating func begin(at start: Int, in search: EscalationSearch) {
      self.start = start
      current += 1
      order.removeAll(keepingCapacity: true)
      order.append(start)
      round[start] = current
      var seen: Set<ObjectIdentifier> = []
      var next = 0
      while next < order.count {
        let node = order[next]
        next += 1
        for edge in search.graph.edges[node] where edge.gain == .become {
          guard seen.insert(ObjectIdentifier(edge.reached)).inserted else { continue }
          visit(edge.reached.settled, from: node, by: edge.entry)
          if search.includesOpen { visit(edge.reached.open, from: node, by: edge.entry) }
        }
      }
    }

    private mutating func visit(_ targets: [Int], from node: Int, by entry: Int) {
      for target in targets where round[target] != current {
        round[target] = current
        cameFrom[target] = node
        self.entry[target] = entry
        order.append(target)
      }
    }

    func contains(_ node: Int) -> Bool { round[node] == current }

    func route(to node: Int) -> [Move] {
      var moves: [Move] = []
      var place = node
      while place != start {
        moves.append(Move(entry: entry[place], from: cameFrom[place], to: place, gain: .become))
        place = cameFrom[place]
      }
      return moves.reversed()
    }
  }
}
