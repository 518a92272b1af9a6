/// Whose boundaries a node may do away with.
struct BoundaryLifts {
  private let users: [TargetSet]
  private let roles: [TargetSet]
  private let policies: TargetSet
  /// Policies of which a version that allows everything may be put in force.
  private let resettable: TargetSet

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
    resettable = graph.resettable(node)
  }

  var identity: [ObjectIdentifier] { (users + roles + [policies, resettable]).map { ObjectIdentifier($0) } }

  /// Whether that of `target` is among them; other versions of the policy that it is count or not.
  func certainty(
    of target: AccountPrincipal, in graph: EscalationGraph, byOtherVersions: Bool = true
  ) -> Certainty {
    if target.isReserved { return .no }
    let base = graph.place(of: target.index)
    let place = target.kind == .user ? base : base - graph.userCount
    let boundary = (target.boundaryARN.value ?? nil).flatMap { graph.policyPlaces[$0] }
    let sets = target.kind == .user ? users : roles
    let direct = sets.map { $0.certainty(of: place) }.max() ?? .no
    let sources = byOtherVersions ? [policies, resettable] : [policies]
    return max(direct, boundary.map { place in sources.map { $0.certainty(of: place) }.max() ?? .no } ?? .no)
  }
}
