import FuzzSupport
import IAM
import JSON

/// A value of a policy against values of a request, under any operator.
struct Trial {
  let policy: String
  let request: [[UInt8]]

  /// Whether a condition of that operator holds in the request; nil where the operator takes no such value.
  func holds(_ operation: String, key: String = "test:key") -> Bool? {
    var document = JSONWriter(indented: false)
    document.object { json in
      json.member("Version", "2012-10-17")
      json.key("Statement")
      json.object { json in
        json.member("Effect", "Allow")
        json.member("Action", "*")
        json.member("Resource", "*")
        json.key("Condition")
        json.object { json in
          json.key(operation)
          json.object { $0.member(key, policy) }
        }
      }
    }
    guard let policy = try? Policy(json: document.bytes, as: .identity) else { return nil }
    var context = RequestContext()
    context.set(ContextKey("test:key"), request)
    context.setAbsent("test:absent")
    var stack = PolicyStack()
    stack.identity = [policy]
    let access = AccessRequest(
      requester: Requester("arn:aws:iam::111122223333:user/ana"), action: "s3:GetObject",
      resource: "arn:aws:s3:::bucket/key", context: context)
    return Evaluation.decide(access, under: stack).outcome == .allowed
  }

  var hasVariable: Bool { policy.contains("${") }

  /// Whether the request has one value, so that a key with several values is out of the question.
  var isSingle: Bool { request.count == 1 && !request[0].isEmpty }

  /// Operators that belong together agree.
  func checkFamily(of operation: ConditionOperator) {
    switch operation.comparison {
    case .stringEquals: checkOpposite("StringEquals", "StringNotEquals")
    case .stringEqualsIgnoreCase:
      checkOpposite("StringEqualsIgnoreCase", "StringNotEqualsIgnoreCase")
      if holds("StringEquals") == true {
        claim(holds("StringEqualsIgnoreCase") == true, "what is equal is equal without regard to case")
      }
    case .stringLike:
      checkOpposite("StringLike", "StringNotLike")
      if holds("StringEquals") == true, !hasVariable {
        claim(holds("StringLike") == true, "a pattern matches its own text")
      }
    case .arnLike:
      checkOpposite("ArnLike", "ArnNotLike")
      claim(holds("ArnLike") == holds("ArnEquals"), "ArnEquals and ArnLike are one")
    case .ipAddress: checkOpposite("IpAddress", "NotIpAddress")
    case .numeric: checkRelations("Numeric")
    case .date: checkRelations("Date")
    case .bool, .binaryEquals: break
    case .null:
      let isAbsent = holds("Null", key: "test:absent")
      if isSingle, isAbsent == true { claim(holds("Null") == false, "a key is there or is not") }
    }
  }

  /// One value matches all and any as it matches; a key that is there is not affected by IfExists.
  func checkQuantifiers(of operation: ConditionOperator) {
    guard isSingle, operation.comparison != .null else { return }
    var name = operation.name
    if let colon = name.lastIndex(of: ":") { name = String(name[name.index(after: colon)...]) }
    if name.lowercased().hasSuffix("ifexists") { name.removeLast("IfExists".count) }
    let plain = holds(name)
    claim(plain != nil, "\(name) is an operator")
    claim(holds("\(name)IfExists") == plain, "a key that exists is compared")
    claim(holds("ForAnyValue:\(name)") == plain, "any of one value is that value")
    claim(holds("ForAllValues:\(name)") == plain, "all of one value are that value")
  }

  /// With a variable that nobody fills in, neither holds.
  private func checkOpposite(_ name: String, _ negation: String) {
    let (one, other) = (holds(name), holds(negation))
    claim(hasVariable || one != other, "\(name) and \(negation) are opposites")
    claim(one != true || other != true, "\(name) and \(negation) do not both hold")
  }

  private func checkRelations(_ type: String) {
    guard request.count == 1 else { return }
    let less = holds("\(type)LessThan") == true
    let equal = holds("\(type)Equals") == true
    let greater = holds("\(type)GreaterThan") == true
    claim([less, equal, greater].count { $0 } <= 1, "at most one of less, equal and greater holds")
    claim((less || equal) == holds("\(type)LessThanEquals"), "less or equal is one of both")
    claim((greater || equal) == holds("\(type)GreaterThanEquals"), "greater or equal is one of both")
    claim(equal != holds("\(type)NotEquals"), "equal is the opposite of not equal")
  }
}
