// What AWS refuses in a policy that somebody hands in, beside the grammar.
//
// Apart from the decoding, which reads what an account holds too: some of these checks are younger than the policies that
// are stored there, and those stay in force.
extension Policy {
  /// Throws what AWS would say of the policy, had it been handed in today.
  package func checkAsSubmitted() throws(PolicyError) {
    var sids: Set<String> = []
    for statement in statements {
      do throws(PolicyError) {
        try check(statement, &sids)
      } catch {
        throw PolicyError(place: "Statement[\(statement.index)].\(error.place)", reason: error.reason)
      }
    }
  }

  /// Whether IAM itself stores it, and not a service or the organization.
  private var isOfIdentity: Bool {
    switch kind {
    case .identity, .boundary, .session: true
    case .resource, .trust, .serviceControl, .resourceControl: false
    }
  }

  private func check(_ statement: Statement, _ sids: inout Set<String>) throws(PolicyError) {
    if let sid = statement.sid, !sid.isEmpty { try check(sid, &sids) }
    let name = statement.actions.isExcepting ? "NotAction" : "Action"
    for action in statement.actions.texts where action.utf8.contains(where: Self.isSpace) {
      throw PolicyError(place: name, reason: "\"\(action)\" has a space in it")
    }
    if kind != .resource, let resources = statement.resources {
      for text in resources.texts {
        guard let reason = Self.fault(ofResource: text, mayBeIncomplete: kind.completesARNs) else { continue }
        throw PolicyError(place: resources.isExcepting ? "NotResource" : "Resource", reason: reason)
      }
    }
    if kind == .trust || kind == .resource { try checkPrincipals(of: statement) }
    if kind == .resourceControl { try checkResourceControl(statement) }
  }

  /// Asks of a statement's name what IAM asks.
  ///
  /// "In IAM, the Sid value must be unique within a JSON policy", and it "supports ASCII uppercase letters (A-Z), lowercase
  /// letters (a-z), and numbers (0-9)": "IAM JSON policy elements: Sid". Other services have rules of their own.
  private func check(_ sid: String, _ sids: inout Set<String>) throws(PolicyError) {
    guard isOfIdentity || kind == .trust else { return }
    if isOfIdentity, !sid.utf8.allSatisfy(Self.isAlphanumeric) {
      throw PolicyError(place: "Sid", reason: "\"\(sid)\" may hold letters and digits only")
    }
    guard sids.insert(sid).inserted else {
      throw PolicyError(place: "Sid", reason: "\"\(sid)\" stands twice in the policy")
    }
  }

  /// What is wrong with a text that is to name resources.
  ///
  /// "You specify a resource using an ARN", in whose parts wildcards may stand, but: "You can't use a wildcard in the service
  /// segment": "IAM JSON policy elements: Resource". A partition is one of AWS's, or `*`. What ends with `*` may lack parts,
  /// for "if the * wildcard is the last character of a resource ARN segment, it can expand to match beyond the colon
  /// boundaries".
  private static func fault(ofResource text: String, mayBeIncomplete: Bool) -> String? {
    if text.utf8.allSatisfy({ $0 == UInt8(ascii: "*") }) { return nil }
    let text = mayBeIncomplete ? PolicyText.completed(text) ?? text : text
    let parts = text.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
    guard parts[0] == "arn", parts.count == 6 || text.hasSuffix("*") else {
      return "\"\(text)\" is neither an ARN nor \"*\""
    }
    func hasWildcard(_ part: Substring) -> Bool { part.contains { $0 == "*" || $0 == "?" } }
    if parts.count > 2, hasWildcard(parts[1]), parts[1] != "*" {
      return "the partition of \"\(text)\" has a wildcard in it"
    }
    if parts.count > 3, hasWildcard(parts[2]) {
      return "the service of \"\(text)\" has a wildcard in it"
    }
    return nil
  }

  /// Asks of principals what IAM asks.
  ///
  /// "You cannot use a wildcard to match part of a principal name or ARN": "AWS JSON policy elements: Principal". "You cannot
  /// use the NotPrincipal element in an IAM identity-based policy nor in an IAM role trust policy", and "using it with
  /// "Effect":"Allow" is not supported": "AWS JSON policy elements: NotPrincipal".
  private func checkPrincipals(of statement: Statement) throws(PolicyError) {
    let element: PrincipalElement
    let name: String
    switch statement.principals {
    case nil: return
    case .listed(let listed): (element, name) = (listed, "Principal")
    case .allBut(let excepted): (element, name) = (excepted, "NotPrincipal")
    }
    for entry in element.entries {
      switch entry {
      case .role(let arn, _, _), .user(let arn, _, _), .arn(let arn):
        guard arn.contains(where: { $0 == "*" || $0 == "?" }) else { continue }
        throw PolicyError(place: "\(name).AWS", reason: "\"\(arn)\" has a wildcard in it")
      default: continue
      }
    }
    guard name == "NotPrincipal" else { return }
    if kind == .trust { throw PolicyError(place: name, reason: "a role's trust policy cannot have it") }
    if statement.effect == .allow { throw PolicyError(place: name, reason: "it cannot stand with Allow") }
  }

  /// Asks of a resource control policy what Organizations asks.
  ///
  /// "For RCPs that you create, the value must be Deny", "you cannot use "*" in the Action element of a customer managed RCP",
  /// and NotAction is not supported: "RCP syntax" in the AWS Organizations User Guide.
  private func checkResourceControl(_ statement: Statement) throws(PolicyError) {
    if statement.actions.isExcepting {
      throw PolicyError(place: "NotAction", reason: "a resource control policy cannot have it")
    }
    let isEverything = statement.actions.texts.contains { $0.utf8.allSatisfy { $0 == UInt8(ascii: "*") } }
    switch statement.effect {
    case .allow:
      // RCPFullAWSAccess, AWS's own.
      guard isEverything, statement.isUnrestricted, statements.count == 1 else {
        throw PolicyError(
          place: "Effect", reason: "only RCPFullAWSAccess allows; a resource control policy denies")
      }
    case .deny:
      guard !isEverything else {
        throw PolicyError(
          place: "Action", reason: "a resource control policy names services; it cannot say \"*\"")
      }
    }
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }
}
