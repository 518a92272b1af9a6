// Conditions that ask opposite things of one key, so that no request meets them all.
extension Statement {
  /// Whether no request meets all conditions; false where that cannot be told.
  var contradictsItself: Bool { conditions.contradiction != nil }
}

extension [Condition] {
  /// The conditions on one key of which no request meets all; nil where there are none, or that cannot be told.
  ///
  /// "If your policy has multiple condition operators or multiple keys attached to a single condition operator, the conditions are
  /// evaluated using a logical AND": "Conditions with multiple context keys or values" in the IAM User Guide.
  var contradiction: [Condition]? {
    guard count > 1 else { return nil }
    for condition in self {
      let same = filter { $0.key == condition.key }
      guard same.count > 1, same.first === condition, same.allSatisfy({ $0.operation.quantifier == nil }),
        condition.key.holdsOneValue, !Self.mayHold(same)
      else { continue }
      return same
    }
    return nil
  }

  /// Whether some value of their one key, or a request without it, may meet all of the conditions.
  private static func mayHold(_ conditions: [Condition]) -> Bool {
    guard let key = conditions.first?.key else { return true }
    func mayHold(_ values: [[UInt8]]) -> Bool {
      var context = RequestContext()
      context.set(key, values)
      let request = AccessRequest(requester: nil, action: "", resource: "*", context: context)
      return conditions.allSatisfy { condition in
        let outcome = condition.evaluate(request)
        return outcome.holds || !outcome.isSettled
      }
    }
    if mayHold([]) { return true }
    if conditions.contains(where: \.asksForAbsence) { return false }
    if let values = conditions.lazy.compactMap(\.onlyValues).first {
      return values.contains { mayHold([$0]) }
    }
    let compared = conditions.filter { $0.operation.comparison != .null }
    let numbers = compared.compactMap(\.tellingNumbers)
    if !numbers.isEmpty, numbers.count == compared.count {
      return numbers.joined().contains { mayHold([$0]) }
    }
    return mayHaveAddress(compared)
  }

  /// The same of addresses: false where every range that is asked for lies within one that is excepted, or outside of another.
  private static func mayHaveAddress(_ conditions: [Condition]) -> Bool {
    let excepted = conditions.filter(\.operation.isNegated).compactMap(\.addresses).flatMap(\.self)
    let asked = conditions.filter { !$0.operation.isNegated }.compactMap(\.addresses)
    guard let first = asked.first else { return true }
    return first.contains { range in
      !excepted.contains { $0.contains(range) }
        && asked.allSatisfy { $0.contains { $0.contains(range) || range.contains($0) } }
    }
  }
}

extension ContextKey {
  /// Whether it is known to have one value at most in a request.
  fileprivate var holdsOneValue: Bool {
    if let global = GlobalConditionKeys.key(folded) { return !global.isMultivalued }
    return Self.single.contains { folded.elementsEqual($0.utf8) }
  }

  /// Parameters of IAM's and STS's requests.
  private static let single = [
    "iam:associatedresourcearn", "iam:passedtoservice", "iam:permissionsboundary", "iam:policyarn",
    "sts:externalid", "sts:rolesessionname", "sts:sourceidentity",
  ]
}
