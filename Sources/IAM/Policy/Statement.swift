/// One statement of a policy in normal form.
///
/// A class, so that going over the statements of many policies copies one reference each.
package final class Statement: Sendable {
  package enum Effect: String, Sendable {
    case allow = "Allow"
    case deny = "Deny"
  }

  /// Whom a statement is about; only policies on resources say it.
  package enum Principals: Sendable {
    case listed(PrincipalElement)
    case allBut(PrincipalElement)
  }

  /// Actions or resources, listed or excepted.
  package struct Patterns: Sendable {
    package let texts: [String]
    /// Whether the element was `NotAction` or `NotResource`.
    package let isExcepting: Bool
  }

  /// Where it stands in its document, from zero.
  package let index: Int
  package let sid: String?
  package let effect: Effect
  package let principals: Principals?
  package let actions: Patterns
  /// Whether `NotResource` stands there.
  package let exceptsResources: Bool
  package let conditions: [Condition]
  /// In lower case, as actions are compared.
  let actionPatterns: [Glob]
  /// None where the policy's own resource is meant.
  let resourcePatterns: [PolicyText]

  init(
    index: Int, sid: String?, effect: Effect, principals: Principals?, actions: Patterns,
    resources: Patterns?,
    conditions: [Condition], hasVariables: Bool, mayLackParts: Bool = false,
    words: PolicyWords = PolicyWords()
  ) {
    self.index = index
    self.sid = sid
    self.effect = effect
    self.principals = principals
    exceptsResources = resources?.isExcepting ?? false
    self.conditions = conditions
    var texts: [String] = []
    var patterns: [Glob] = []
    texts.reserveCapacity(actions.texts.count)
    patterns.reserveCapacity(actions.texts.count)
    for action in actions.texts {
      let (text, pattern) = words.action(action)
      texts.append(text)
      patterns.append(pattern)
    }
    self.actions = Patterns(texts: texts, isExcepting: actions.isExcepting)
    actionPatterns = patterns
    resourcePatterns = (resources?.texts ?? []).map {
      PolicyText(resource: $0, hasVariables: hasVariables, mayBeIncomplete: mayLackParts)
    }
  }

  /// Whether it names resources; where it does not, the policy's own resource is meant.
  package var namesResources: Bool { !resourcePatterns.isEmpty }

  /// The resources as they are spelled, which their patterns keep; nil where the policy's own resource is meant.
  package var resources: Patterns? {
    guard namesResources else { return nil }
    return Patterns(texts: resourcePatterns.map(\.spelling), isExcepting: exceptsResources)
  }

  /// Whether a condition, or a variable in a resource, has a say in it.
  var isConditional: Bool { !conditions.isEmpty || resourcePatterns.contains { $0.fixed == nil } }

  /// Whether it means every resource, without a condition.
  var isUnrestricted: Bool {
    guard conditions.isEmpty, namesResources, !exceptsResources else { return false }
    return resourcePatterns.contains { $0.fixed?.isEverything ?? false }
  }

  /// What about the requester has a say in it: keys of conditions, and variables.
  var personalKeys: [ContextKey] {
    resourcePatterns.flatMap(\.variables) + conditions.flatMap(\.personalKeys)
  }

  /// Whether the tags or the boundary of the resource have a say in it.
  var isParticular: Bool { conditions.contains(where: \.isParticular) }

  /// What came of a statement in a request.
  struct Outcome {
    var applies: Bool
    /// False where a key that the request lacks could change it.
    var isSettled: Bool

    static let no = Outcome(applies: false, isSettled: true)
  }

  /// Whether action, resource and conditions fit; whom the statement is about is asked by ``directness(for:hasBoundary:)``.
  func evaluate(_ request: AccessRequest) -> Outcome {
    guard coversAction(request.foldedAction) else { return .no }
    return evaluateCovered(request)
  }

  /// The same where the action is known to be covered.
  func evaluateCovered(_ request: AccessRequest) -> Outcome {
    var outcome = coversResource(request)
    if !outcome.applies, outcome.isSettled { return .no }
    for condition in conditions {
      var result = condition.evaluate(request)
      // Only requests by way of a VPC endpoint have no address: whoever may choose asks over the internet where that is better.
      if !result.isSettled, request.context.isFromSomewhere, condition.isOfEveryAddress,
        (effect == .allow) != condition.operation.isNegated
      {
        result = Condition.Outcome(holds: !condition.operation.isNegated, isSettled: true)
      }
      if !result.holds, result.isSettled { return .no }
      if !result.holds { outcome.applies = false }
      if !result.isSettled { outcome.isSettled = false }
    }
    return outcome
  }

  /// How directly the statement is about `requester`; nil if it is not.
  func directness(for requester: Requester?, hasBoundary: Bool) -> PrincipalElement.Directness? {
    switch principals {
    case nil: return .direct
    case .listed(let element):
      guard let requester else { return element.entries.contains(.everyone) ? .direct : nil }
      return element.directness(for: requester)
    case .allBut(let element):
      guard let requester else { return nil }
      if effect == .allow { return element.directness(for: requester) == nil ? .direct : nil }
      // "The NotPrincipal element with a Deny effect will always deny any IAM principal that has a permissions
      // boundary policy attached, regardless of the values specified in the NotPrincipal element."
      if hasBoundary, requester.kind == .user || requester.kind == .role || requester.kind == .session {
        return .direct
      }
      return element.listsWhole(requester) ? nil : .direct
    }
  }

  /// The keys that the request lacks and the statement asks for.
  func missingKeys(in request: AccessRequest) -> [ContextKey] {
    missingVariables(in: request) + conditions.flatMap { $0.missingKeys(in: request) }
  }

  private func missingVariables(in request: AccessRequest) -> [ContextKey] {
    coversResource(request).isSettled ? [] : resourcePatterns.flatMap { $0.unresolved(in: request) }
  }

  /// What it asks for, as clauses, of which the request does not tell whether it is so.
  func openClauses(in request: AccessRequest) -> [String] {
    var names: Set<ContextKey> = []
    let variables = missingVariables(in: request).filter { names.insert($0).inserted }
    return variables.map { "\($0.name) fits its resource" }
      + conditions.filter { !$0.missingKeys(in: request).isEmpty }.map(\.clause)
  }

  func coversAction(_ action: [UInt8]) -> Bool {
    for index in actionPatterns.indices where actionPatterns[index].matches(action) {
      return !actions.isExcepting
    }
    return actions.isExcepting
  }

  private func coversResource(_ request: AccessRequest) -> Outcome {
    guard namesResources else { return Outcome(applies: true, isSettled: true) }
    var isResolved = true
    var isSettled = true
    for index in resourcePatterns.indices {
      guard let glob = resourcePatterns[index].glob(in: request) else {
        isResolved = false
        if resourcePatterns[index].isOpen(in: request) { isSettled = false }
        continue
      }
      if glob.matches(request.resourceBytes) { return Outcome(applies: !exceptsResources, isSettled: true) }
    }
    // An exception that nobody can read excepts nobody knows what: the statement does not apply.
    return Outcome(applies: exceptsResources && isResolved, isSettled: isSettled)
  }
}
