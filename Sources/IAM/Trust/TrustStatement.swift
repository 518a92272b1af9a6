/// One statement of a trust policy that allows, with the denials of the same policy that bear on it.
struct TrustStatement {
  let statement: Statement
  let denials: [Statement]
  /// A role with the policy; conditions may compare with its account.
  let role: String

  /// The calls of `actions` by which `requester` can enter, whatever the request's context is.
  ///
  /// A stranger stands for everyone, of whom a denial may leave out those whom it means: that restricts the others.
  func actions(_ actions: [String], for requester: Requester?) -> [String] {
    actions.filter { action in
      let request = request(requester, action)
      guard statement.coversAction(request.foldedAction) else { return false }
      return !denials.contains { denial in
        denial.coversAction(request.foldedAction) && isAbout(denial, requester)
          && denial.conditions.allSatisfy { condition in
            (requester?.identifier != Stranger.role || TrustFactor.of(condition.key) == nil)
              && isInescapable(condition, request)
          }
      }
    }
  }

  /// Whether strangers are kept out by what `factor` tells, whatever else they bring.
  func restricts(by factor: TrustFactor, _ requester: Requester?, _ actions: [String]) -> Bool {
    let denials = denials(for: requester, actions).filter { denial in
      denial.conditions.contains { TrustFactor.of($0.key) == factor }
    }
    let allowing = statement.conditions.filter { TrustFactor.of($0.key) == factor }
    guard !allowing.isEmpty || !denials.isEmpty else { return false }
    let conditions =
      allowing.filter { !$0.operation.isNegated }
      + denials.flatMap(\.conditions).filter { $0.operation.isNegated && TrustFactor.of($0.key) == factor }
    return Stranger.contexts(for: factor, against: conditions).allSatisfy { context in
      let request = request(requester, actions.first ?? "sts:AssumeRole", context)
      guard allowing.allSatisfy({ isMet($0, request, factor) }) else { return true }
      return denials.contains { denial in
        denial.conditions.allSatisfy { condition in
          TrustFactor.of(condition.key) == factor
            ? condition.evaluate(request).holds : isInescapable(condition, request)
        }
      }
    }
  }

  /// The values to which the policy holds a key down: a list for each condition, with whether they are patterns.
  ///
  /// A denial for all but some values says the same as a condition for those.
  func demands(on key: ContextKey, _ requester: Requester?, _ actions: [String]) -> [Demand] {
    let request = request(requester, actions.first ?? "sts:AssumeRole")
    let allowing = statement.conditions.filter { $0.key == key && !$0.operation.isNegated }
    let denying = denials(for: requester, actions).flatMap { denial -> [Condition] in
      let about = denial.conditions.filter { $0.key == key }
      guard about.count == 1, about[0].operation.isNegated else { return [] }
      let others = denial.conditions.filter { $0.key != key }
      return others.allSatisfy { isInescapable($0, request) } ? about : []
    }
    return (allowing + denying).compactMap(Demand.init)
  }

  /// The denials that hold for `requester` whichever of `actions` it takes.
  private func denials(for requester: Requester?, _ actions: [String]) -> [Statement] {
    guard !denials.isEmpty else { return [] }
    let folded = actions.map { $0.utf8.map(\.loweredASCII) }
    return denials.filter { denial in folded.allSatisfy(denial.coversAction) && isAbout(denial, requester) }
  }

  private func isAbout(_ denial: Statement, _ requester: Requester?) -> Bool {
    denial.directness(for: requester, hasBoundary: false) != nil
  }

  /// Whether a condition holds because of who asks, so that nothing in the request helps against it.
  private func isInescapable(_ condition: Condition, _ request: AccessRequest) -> Bool {
    let outcome = condition.evaluate(request)
    return outcome.holds && outcome.isSettled
  }

  private func isMet(_ condition: Condition, _ request: AccessRequest, _ factor: TrustFactor) -> Bool {
    // What a stranger can look up is no secret: an external id that is filled in from the request.
    if factor == .externalID, condition.values.contains(where: { $0.contains("${") }) { return true }
    return condition.evaluate(request).holds
  }

  private func request(
    _ requester: Requester?, _ action: String, _ context: RequestContext = RequestContext()
  )
    -> AccessRequest
  {
    AccessRequest(requester: requester, action: action, resource: role, context: context)
  }
}

extension TrustStatement {
  /// The values of one condition on a key, one of which a request has to match.
  struct Demand {
    let values: [String]
    let isPattern: Bool

    /// Nil for what compares something else than texts.
    init?(_ condition: Condition) {
      switch condition.operation.comparison {
      case .stringEquals, .stringEqualsIgnoreCase: isPattern = false
      case .stringLike, .arnLike: isPattern = true
      case .numeric, .date, .bool, .binaryEquals, .ipAddress, .null: return nil
      }
      values = condition.values
    }
  }
}
