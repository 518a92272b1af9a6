// Nodes for sessions that a trust policy names: whoever opens one chooses its name.
extension EscalationGraph {
  /// Adds each session that a trust policy names, as what those can become who may assume its role under that name.
  mutating func addSessions() {
    guard let entry = assumingEntry else { return }
    for session in trusts.sessions {
      guard
        let role = nodes[userCount...].prefix(roles.targets.count).first(where: { $0.name == session.name }),
        administrators[role.index].certainty != .yes
      else { continue }
      let node = AccountPrincipal(role, index: nodes.count, policies: role.policies, session: session)
      append(node, of: role.index, administrators[role.index])
      edges.append(found(for: node))
      let name = session.identifier.split(separator: "/").last ?? ""
      let keys = [(key: ContextKey("sts:RoleSessionName"), values: [Array(name.utf8)])]
      let settled = EdgeSet(node.index, .yes)
      let open = EdgeSet(node.index, .open)
      for place in access.principals.indices where place != role.index {
        let isReaching = edges[place].contains { edge in
          edge.entry == entry
            && (edge.reached.settled.contains(role.index) || edge.reached.open.contains(role.index))
        }
        guard isReaching else { continue }
        let certainty = AccessInquiry(
          access, nodes[place], action: "sts:AssumeRole", target: role.target, keys: keys,
          trust: role.placedTrust
        ).prepared().certainty
        guard certainty != .no else { continue }
        edges[place].append(
          EscalationEdge(entry: entry, gain: .become, reached: certainty == .yes ? settled : open))
      }
    }
  }
}
