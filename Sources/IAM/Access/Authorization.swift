/// Weighs the policies that have a say in one request, where the request is not known whole.
///
/// The logic is that of ``Evaluation``; what hangs on a key that the evidence does not tell is open instead of decided, so
/// that nothing is granted and nothing denied in silence.
struct Authorization {
  /// A statement where it stands.
  struct Placed {
    let policy: PlacedPolicy
    let statement: Statement

    var reference: StatementReference { policy.reference(to: statement) }
  }

  private struct Layer {
    var allowed = Certainty.no
    var denied = Certainty.no
  }

  let request: AccessRequest
  /// The action's number in the table, if it is there.
  private let action: Int?
  private(set) var allowing: [Placed] = []
  private(set) var denying: [Placed] = []
  /// Statements that would allow or deny if a key were there, or were not.
  private(set) var openAllowing: [Placed] = []
  private(set) var openDenying: [Placed] = []
  /// What does not allow it, though nothing denies it.
  private(set) var withholding: [Withholding] = []
  /// Policies whose contents matter and are not known.
  private(set) var unread: [Missing] = []

  init(_ request: AccessRequest, action: Int?) {
    self.request = request
    self.action = action
  }

  /// Whether `policies` allow it, of a principal of the account; `trust` is the policy of a role that is to be assumed.
  mutating func decide(_ policies: PrincipalPolicies, trust: PlacedPolicy?, resourceControl: [[PlacedPolicy]])
    -> Certainty
  {
    var denied = Certainty.no
    var identity = layer(policies.identity)
    if !policies.unread.isEmpty {
      identity.allowed = identity.allowed || .open
      identity.denied = identity.denied || .open
    }
    denied = denied || identity.denied
    var limit = Certainty.yes
    switch policies.boundary {
    case .none: break
    case .policy(let policy):
      let boundary = layer([policy])
      limit = boundary.allowed
      denied = denied || boundary.denied
    case .unknown(let missing):
      limit = .open
      denied = denied || .open
      unread.append(missing)
    }
    var organization = Certainty.yes
    for (number, level) in policies.serviceControl.enumerated() {
      let layer = layer(level)
      if layer.allowed == .no { withholding.append(.serviceControl(level: number)) }
      organization = organization && layer.allowed
      denied = denied || layer.denied
    }
    if !policies.unreadServiceControl.isEmpty {
      organization = organization && .open
      unread += policies.unreadServiceControl
    }
    for level in resourceControl {
      denied = denied || self.layer(level, deniesOnly: true).denied
    }
    let granted: Certainty
    if let trust {
      let resource = resourceLayer(trust, hasBoundary: policies.boundaryPolicies != nil)
      denied = denied || resource.denied
      granted =
        resource.direct || resource.entity && limit || resource.account && identity.allowed && limit
      if (resource.direct || resource.entity || resource.account) == .no {
        withholding.insert(.trust(trust.origin), at: 0)
      } else if granted == .no {
        withholding.insert(
          contentsOf: withheld(by: policies, resource.entity || identity.allowed, limit), at: 0)
      }
    } else {
      granted = identity.allowed && limit
      if granted == .no {
        withholding.insert(contentsOf: withheld(by: policies, identity.allowed, limit), at: 0)
      }
    }
    if !policies.unread.isEmpty, granted != .no { unread += policies.unread }
    return granted && organization && !denied
  }

  private func withheld(by policies: PrincipalPolicies, _ allowed: Certainty, _ limit: Certainty)
    -> [Withholding]
  {
    var withheld: [Withholding] = allowed == .no ? [.own] : []
    if limit == .no, let boundary = policies.boundaryPolicies?.first {
      withheld.append(.boundary(boundary.origin))
    }
    return withheld
  }

  /// Whether a service may assume the role whose trust policy is `trust`.
  mutating func decide(serviceBy trust: PlacedPolicy, resourceControl: [[PlacedPolicy]]) -> Certainty {
    let resource = resourceLayer(trust, hasBoundary: false)
    var denied = resource.denied
    for level in resourceControl { denied = denied || layer(level, deniesOnly: true).denied }
    return (resource.direct || resource.entity || resource.account) && !denied
  }

  /// What the evidence would have to tell, for a decision that is open.
  var obstacles: [Obstacle] {
    var seen: Set<Obstacle> = []
    let conditions = (openDenying + openAllowing).map { placed in
      let clauses = placed.statement.openClauses(in: request)
      return placed.statement.effect == .allow
        ? Obstacle.condition(clauses: clauses, statement: placed.reference)
        : Obstacle.denial(clauses: clauses, statement: placed.reference)
    }
    return (unread.map(Obstacle.missing) + conditions).filter { seen.insert($0).inserted }
  }

  private mutating func layer(_ policies: [PlacedPolicy], deniesOnly: Bool = false) -> Layer {
    var result = Layer()
    let firstOpen = openAllowing.count
    for policy in policies {
      Self.forEachStatement(of: policy, request, action) { statement, certainty in
        let placed = Placed(policy: policy, statement: statement)
        guard !deniesOnly || statement.directness(for: request.requester, hasBoundary: false) != nil else {
          return
        }
        switch statement.effect {
        case .deny:
          result.denied = result.denied || certainty
          if certainty == .yes { denying.append(placed) } else { openDenying.append(placed) }
        case .allow where deniesOnly: break
        case .allow:
          result.allowed = result.allowed || certainty
          if certainty == .yes { allowing.append(placed) } else { openAllowing.append(placed) }
        }
      }
    }
    // What is allowed anyway is not allowed more by another statement.
    if result.allowed == .yes { openAllowing.removeSubrange(firstOpen...) }
    return result
  }

  private struct ResourceLayer {
    var direct = Certainty.no
    var entity = Certainty.no
    var account = Certainty.no
    var denied = Certainty.no
  }

  private mutating func resourceLayer(_ policy: PlacedPolicy, hasBoundary: Bool) -> ResourceLayer {
    var result = ResourceLayer()
    Self.forEachStatement(of: policy, request, action) { statement, certainty in
      guard let directness = statement.directness(for: request.requester, hasBoundary: hasBoundary) else {
        return
      }
      let placed = Placed(policy: policy, statement: statement)
      if statement.effect == .deny {
        result.denied = result.denied || certainty
        if certainty == .yes { denying.append(placed) } else { openDenying.append(placed) }
        return
      }
      if certainty == .yes { allowing.append(placed) } else { openAllowing.append(placed) }
      switch directness {
      case .direct: result.direct = result.direct || certainty
      case .entity: result.entity = result.entity || certainty
      case .account: result.account = result.account || certainty
      }
    }
    return result
  }

  /// Goes over the statements that may apply.
  private static func forEachStatement(
    of policy: PlacedPolicy, _ request: AccessRequest, _ action: Int?, _ body: (Statement, Certainty) -> Void
  ) {
    let compiled = policy.compiled
    if let action, !compiled.allowed.contains(action), !compiled.denied.contains(action) { return }
    for (index, statement) in compiled.policy.statements.enumerated() {
      if let action {
        guard compiled.covered[index].contains(action) else { continue }
      } else if !compiled.covers(request.foldedAction, by: index) {
        continue
      }
      let outcome = statement.evaluateCovered(request)
      if outcome.isSettled {
        if outcome.applies { body(statement, .yes) }
      } else {
        body(statement, .open)
      }
    }
  }
}
