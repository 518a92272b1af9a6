import FuzzSupport
import IAM

/// What holds for any policy in any request.
struct Promises {
  private let policy: Policy
  private let request: AccessRequest

  init(_ policy: Policy, _ request: AccessRequest) {
    self.policy = policy
    self.request = request
  }

  func check() {
    let stack = placed()
    let decision = Evaluation.decide(request, under: stack)
    checkMatches(of: decision)
    checkDenial(in: stack)
    switch policy.kind {
    case .identity: checkIdentity(decision)
    case .boundary, .session, .serviceControl, .resourceControl: checkLimit(decision)
    case .resource, .trust: break
    }
    if decision.missingKeys.isEmpty { checkSettled(decision, under: stack) }
  }

  /// The policies that allow everything, and the tried one where it belongs.
  private func placed() -> PolicyStack {
    var stack = Fixed.permissive
    switch policy.kind {
    case .identity: stack.identity = [policy]
    case .boundary: stack.boundaries = [policy]
    case .session: stack.sessions = [policy]
    case .resource, .trust: stack.resource = policy
    case .serviceControl: stack.serviceControl = [[policy]]
    case .resourceControl: stack.resourceControl = [[policy]]
    }
    return stack
  }

  private func checkMatches(of decision: Decision) {
    let effects = decision.matches.map(\.statement.effect)
    switch decision.outcome {
    case .explicitDeny:
      claim(!effects.isEmpty && effects.allSatisfy { $0 == .deny }, "a denial names what denies")
    case .implicitDeny: claim(effects.isEmpty, "what nobody decides names no statement")
    case .allowed: claim(effects.allSatisfy { $0 == .allow }, "an allowance names what allows")
    }
  }

  /// A denial of everything beside it never leaves an allowance, wherever it stands.
  private func checkDenial(in stack: PolicyStack) {
    let hasIdentity = request.requester?.hasIdentityPolicies ?? true
    var denied: [PolicyStack] = []
    if hasIdentity, request.requester?.kind != .root {
      var stack = stack
      stack.identity.append(Fixed.deny(as: .identity))
      denied.append(stack)
    }
    if hasIdentity {
      var stack = stack
      stack.serviceControl.append([Fixed.deny(as: .serviceControl)])
      denied.append(stack)
    }
    if request.requester != nil {
      var stack = stack
      if request.isUnderResourceControl {
        stack.resourceControl.append([Fixed.deny(as: .resourceControl)])
        denied.append(stack)
      }
      stack = self.placed()
      stack.resource = Fixed.deny(as: .resource)
      denied.append(stack)
    }
    for stack in denied {
      claim(Evaluation.decide(request, under: stack).outcome == .explicitDeny, "a denial denies")
    }
  }

  /// An identity's policy beside one that allows everything takes nothing away but what it denies.
  private func checkIdentity(_ alone: Decision) {
    var stack = Fixed.permissive
    let before = Evaluation.decide(request, under: stack).outcome
    let allowing = stack.identity
    stack.identity = allowing + [policy]
    let after = Evaluation.decide(request, under: stack).outcome
    stack.identity = [policy] + allowing
    claim(Evaluation.decide(request, under: stack).outcome == after, "the order of policies does not matter")
    claim(after == before || after == .explicitDeny, "one more policy takes nothing away but what it denies")
    if alone.outcome == .allowed { claim(after == .allowed, "one more allowance never denies") }
    if alone.outcome == .explicitDeny { claim(after == .explicitDeny, "an allowance never lifts a denial") }
  }

  /// A limit never grants.
  private func checkLimit(_ limited: Decision) {
    guard limited.outcome == .allowed else { return }
    var stack = placed()
    if policy.kind == .boundary { stack.boundaries = nil }
    // Without a session policy a federated user has no permissions at all.
    if policy.kind == .session, request.requester?.kind != .federatedUser { stack.sessions = nil }
    if policy.kind == .serviceControl { stack.serviceControl = [] }
    if policy.kind == .resourceControl { stack.resourceControl = [] }
    claim(Evaluation.decide(request, under: stack).outcome == .allowed, "a limit never grants")
  }

  /// Where no key is said to be missing, none that is added changes the outcome.
  private func checkSettled(_ decision: Decision, under stack: PolicyStack) {
    for condition in policy.statements.flatMap(\.conditions) where !isFilledIn(condition.key) {
      for value in [condition.values.first ?? "", "x"] {
        var context = request.context
        guard !context.has(condition.key) else { continue }
        context.set(condition.key, [Array(value.utf8)])
        let request = AccessRequest(
          requester: request.requester, action: request.action, resource: request.resource,
          owner: "111122223333", context: context)
        claim(
          Evaluation.decide(request, under: stack).outcome == decision.outcome,
          "\(condition.key.name) is not missing, and decides")
      }
    }
  }

  /// Whether the engine knows the key's value without being told.
  private func isFilledIn(_ key: ContextKey) -> Bool {
    let name = key.name.lowercased()
    return ["aws:principal", "aws:user", "aws:federatedprovider", "aws:resourceaccount"].contains {
      name.hasPrefix($0)
    }
  }
}
