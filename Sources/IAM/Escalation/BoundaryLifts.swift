/// Whose boundaries a node may do away with.
struct BoundaryLifts {
  private let users: [TargetSet]
  private let roles: [TargetSet]
  private let policies: TargetSet
  /// Policies that may be set back, where a version of them holds nobody back.
  private let reset: TargetSet

  init(_ node: AccountPrincipal, _ graph: inout EscalationGraph) {
    func replacing(_ noun: String, _ pool: TargetPool) -> [TargetSet] {
      let action = "iam:Put\(noun)PermissionsBoundary"
      return ([graph.access.administratorPolicyARN] + graph.looseReplacements(node, action)).map { arn in
        graph.sets.set(
          node, may: action, on: pool,
          TargetSets.Variant(
            .holding, "boundary \(arn)", keys: [(ContextKey("iam:PermissionsBoundary"), [Array(arn.utf8)])]))
      }
    }
    users =
      [graph.sets.set(node, may: "iam:DeleteUserPermissionsBoundary", on: graph.users)]
      + replacing("User", graph.users)
    roles =
      [graph.sets.set(node, may: "iam:DeleteRolePermissionsBoundary", on: graph.roles)]
      + replacing("Role", graph.roles)
    policies = graph.sets.set(node, may: "iam:CreatePolicyVersion", on: graph.policies)
    reset =
      graph.looseBoundaries.isEmpty
      ? .none : graph.sets.set(node, may: EscalationGraph.resetting, on: graph.policies)
  }

  var identity: [ObjectIdentifier] { (users + roles + [policies, reset]).map { ObjectIdentifier($0) } }

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
    guard let boundary else { return direct }
    let written = max(direct, policies.certainty(of: boundary))
    return byOtherVersions && graph.looseBoundaries.contains(boundary)
      ? max(written, reset.certainty(of: boundary)) : written
  }
}

extension EscalationGraph {
  /// How `actor` could do away with the boundary of `principal`, or put one in its place that holds nobody back.
  func lifts(of principal: AccountPrincipal, by actor: AccountPrincipal) -> [AccessInquiry] {
    let lifts = raising.lifts(of: principal, by: actor)
    guard !lifts.isEmpty else { return [] }
    let action = "iam:Put\(principal.kind == .user ? "User" : "Role")PermissionsBoundary"
    return lifts
      + looseReplacements(actor, action).map { arn in
        AccessInquiry(
          access, actor, action: action, target: principal.target,
          keys: [(ContextKey("iam:PermissionsBoundary"), [Array(arn.utf8)])])
      }
  }

  /// Policies beside AdministratorAccess that as a boundary hold nobody back, where the policies of `node` ask which one it is.
  func looseReplacements(_ node: AccountPrincipal, _ action: String) -> [String] {
    guard let number = access.actions[action], node.policies.possible?.contains(number) ?? true else {
      return []
    }
    let (_, patterns) = knownBoundaries(node, action)
    guard !patterns.isEmpty else { return [] }
    return administratorPolicies.filter { $0 != access.administratorPolicyARN }
  }
}
