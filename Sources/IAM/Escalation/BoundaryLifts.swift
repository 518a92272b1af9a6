/// Whose boundaries a node may do away with.
struct BoundaryLifts {
  private let users: [TargetSet]
  private let roles: [TargetSet]
  private let policies: TargetSet
  /// Policies that may be set back, where a version of them holds nobody back.
  private let reset: TargetSet

  init(_ node: AccountPrincipal, _ graph: inout EscalationGraph) {
    let replacing = TargetSets.Variant(
      number: 1,
      keys: [(ContextKey("iam:PermissionsBoundary"), [Array(graph.access.administratorPolicyARN.utf8)])])
    users = [
      graph.sets.set(node, may: "iam:DeleteUserPermissionsBoundary", on: graph.users),
      graph.sets.set(node, may: "iam:PutUserPermissionsBoundary", on: graph.users, replacing),
    ]
    roles = [
      graph.sets.set(node, may: "iam:DeleteRolePermissionsBoundary", on: graph.roles),
      graph.sets.set(node, may: "iam:PutRolePermissionsBoundary", on: graph.roles, replacing),
    ]
    policies = graph.sets.set(node, may: "iam:CreatePolicyVersion", on: graph.policies)
    reset =
      graph.looseBoundaries.isEmpty
      ? .none : graph.sets.set(node, may: Raising.resetting, on: graph.policies)
  }

  var identity: [ObjectIdentifier] { (users + roles + [policies, reset]).map { ObjectIdentifier($0) } }

  /// Whether that of `target` is among them.
  func certainty(of target: AccountPrincipal, in graph: EscalationGraph) -> Certainty {
    if target.isReserved { return .no }
    let base = graph.place(of: target.index)
    let place = target.kind == .user ? base : base - graph.userCount
    let boundary = (target.boundaryARN.value ?? nil).flatMap { graph.policyPlaces[$0] }
    let sets = target.kind == .user ? users : roles
    let direct = sets.map { $0.certainty(of: place) }.max() ?? .no
    guard let boundary else { return direct }
    let written = max(direct, policies.certainty(of: boundary))
    return graph.looseBoundaries.contains(boundary) ? max(written, reset.certainty(of: boundary)) : written
  }
}
