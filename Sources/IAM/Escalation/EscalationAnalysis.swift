/// Who in the account is an administrator, who can become one, and by which ways.
package final class EscalationAnalysis: Sendable {
  package let access: AccountAccess
  let administrators: AccountAdministrators
  let graph: EscalationGraph
  let settled: EscalationSearch
  let all: EscalationSearch
  /// The first evidence on principals that is not there; nil where all is, so that no path can hang on any.
  let firstMissing: Missing?

  init(
    _ administrators: AccountAdministrators, _ catalogue: EscalationCatalogue,
    inventory: [InventoryResource]?,
    samlProviders: Listing<SAMLProvider>
  ) {
    self.administrators = administrators
    let access = administrators.access
    self.access = access
    var graph = EscalationGraph(administrators, catalogue, inventory: inventory, samlProviders: samlProviders)
    var settled = EscalationSearch(graph, includesOpen: false)
    let count = graph.nodes.count
    let places = access.principals.indices + graph.deviceless.values.sorted()
    graph.addRaised(places.filter { settled.distances[$0] == nil }, after: settled)
    if graph.nodes.count > count { settled = EscalationSearch(graph, includesOpen: false) }
    graph.addJoint(access.principals.indices.filter { settled.distances[$0] == nil }, settled)
    if !graph.joints.isEmpty { settled = EscalationSearch(graph, includesOpen: false) }
    self.graph = graph
    self.settled = settled
    all = EscalationSearch(graph, includesOpen: true)
    firstMissing =
      access.principals.lazy.compactMap(\.firstMissing).first ?? graph.missingVersion
      ?? graph.missingProvider
  }

  /// Whether the principal is an administrator for certain.
  package func isAdministrator(_ place: Int) -> Bool { graph.isAdministrator(place) }

  /// Whether it is none and can become one for certain.
  package func escalates(_ place: Int) -> Bool {
    !graph.isAdministrator(place) && settled.distances[place] != nil
  }

  /// Everything about the principals at some places of the account, in their order.
  package func standings(of places: some Sequence<Int>) -> [PrincipalStanding] {
    // One for all of them, because it learns as it goes on.
    var explainer = EscalationExplainer(graph)
    return places.map { standing(of: $0, &explainer) }
  }

  private func standing(of place: Int, _ explainer: inout EscalationExplainer) -> PrincipalStanding {
    let verdict = graph.administrators[place]
    let paths = verdict.certainty == .yes ? [] : paths(of: place, &explainer)
    let escalates = escalates(place)
    let missing = verdict.certainty == .yes || escalates ? nil : doubt(about: place, paths)
    return PrincipalStanding(
      arn: access.principals[place].arn, isAdministrator: verdict.certainty == .yes,
      administratorConditions: verdict.certainty == .open ? verdict.obstacles.map(\.description) : [],
      escalates: escalates, empowersOthers: verdict.certainty != .yes && empowersOthers(place), paths: paths,
      missing: missing)
  }

  func empowersOthers(_ place: Int) -> Bool {
    graph.edges[place].contains { edge in
      edge.gain == .empower && edge.reached.settled.contains { graph.place(of: $0) != place }
    }
  }

  func paths(of place: Int) -> [EscalationPath] {
    var explainer = EscalationExplainer(graph)
    return paths(of: place, &explainer)
  }

  private func paths(of place: Int, _ explainer: inout EscalationExplainer) -> [EscalationPath] {
    guard !graph.edges[place].isEmpty || settled.distances[place] != nil || all.distances[place] != nil else {
      return []
    }
    var routes: [(moves: [EscalationSearch.Move], isSettled: Bool)] = []
    // The forms of a way are one.
    var ways: [String] = []
    for edge in graph.edges[place] where !ways.contains(graph.entries[edge.entry].id) {
      ways.append(graph.entries[edge.entry].id)
    }
    for way in ways {
      let edges = graph.edges[place].filter { graph.entries[$0.entry].id == way }
      if let moves = shortest(edges, from: place, in: settled) {
        routes.append((moves, true))
      } else if let moves = shortest(edges, from: place, in: all) {
        routes.append((moves, false))
      }
    }
    // A way of several principals' doing begins with none of its own entries.
    for (search, isSettled) in [(settled, true), (all, false)] {
      guard let moves = search.route(from: place), !moves.isEmpty else { continue }
      if !routes.contains(where: { $0.moves == moves || $0.isSettled && !isSettled }) {
        routes.append((moves, isSettled))
      }
      if isSettled { break }
    }
    return routes.map { (path: explainer.path($0.moves, from: place), route: $0) }
      .sorted { left, right in
        let a = (left.route.isSettled ? 0 : 1, left.path.steps.count)
        let b = (right.route.isSettled ? 0 : 1, right.path.steps.count)
        return a < b
      }
      .map(\.path)
  }

  /// The shortest way that begins with one of the edges.
  private func shortest(
    _ edges: [EscalationEdge], from place: Int, in search: EscalationSearch
  ) -> [EscalationSearch.Move]? {
    var best: [EscalationSearch.Move]?
    for edge in edges {
      let targets = search.targets(of: edge)
      switch edge.gain {
      case .empower:
        guard targets.contains(place) else { continue }
        return [EscalationSearch.Move(entry: edge.entry, from: place, to: place, gain: .empower)]
      case .both:
        guard let target = targets.first(where: { graph.place(of: $0) != place }) else { continue }
        return [EscalationSearch.Move(entry: edge.entry, from: place, to: target, gain: .both)]
      case .become, .unbind:
        var nearest = best?.count ?? .max
        for target in targets where target != place && graph.deviceless[place] != target {
          guard let distance = search.distances[target], distance + 1 < nearest,
            let rest = search.route(from: target), !rest.contains(where: { $0.from == place })
          else { continue }
          nearest = distance + 1
          best = [EscalationSearch.Move(entry: edge.entry, from: place, to: target, gain: .become)] + rest
        }
      }
    }
    return best
  }
}
