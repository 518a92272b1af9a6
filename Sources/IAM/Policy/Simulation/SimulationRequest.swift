import JSON
import Spelling

/// One line of a simulation: the parameters of IAM's SimulateCustomPolicy, and those that this engine adds.
struct SimulationRequest {
  private(set) var policies = PolicyStack()
  private(set) var actions: [String] = []
  private var namesActions = false
  private(set) var resources: [String] = ["*"]
  private(set) var requester: Requester?
  private(set) var owner: String?
  private(set) var context = RequestContext()
  /// Where the policy on the resource stands in the line; what it may hold depends on the resources.
  private var resourcePolicy: Range<Int>?
  private var parser = JSONParser()

  /// What one line may ask for at most; SimulateCustomPolicy pages its answers, which a line cannot.
  private static let mostDecisions = 100_000

  init(_ line: Span<UInt8>, _ memory: inout SimulationMemory) throws(SimulationError) {
    try read(line, &memory)
    if actions.isEmpty { throw .invalid("ActionNames is \(namesActions ? "empty" : "missing")") }
    if actions.count.multipliedReportingOverflow(by: resources.count).partialValue > Self.mostDecisions {
      throw .invalid("a line may ask for \(Self.mostDecisions) decisions at most")
    }
    guard let resourcePolicy else { return }
    if requester == nil { throw .invalid("CallerArn is needed beside ResourcePolicy") }
    let isTrust = resources.allSatisfy {
      $0.hasPrefix("arn:") && ARN($0)?.resource.hasPrefix("role/") == true
    }
    policies.resource = try policy(
      line, resourcePolicy, as: isTrust ? .trust : .resource, "ResourcePolicy", &memory)
  }

  /// Who asks.
  ///
  /// Somebody who is to assume a role by a provider's word is nobody to AWS but for that word.
  func requester(for action: String) -> Requester? {
    guard requester?.kind == .anonymous, action.lowercased().hasPrefix("sts:assumerolewith"),
      let provider = context.values(of: Self.provider)?.first
    else { return requester }
    return Requester(vouchedForBy: String(decoding: provider, as: UTF8.self))
  }

  private static let provider = ContextKey("aws:FederatedProvider")

  private mutating func read(_ line: Span<UInt8>, _ memory: inout SimulationMemory) throws(SimulationError) {
    guard (try? UTF8Span(validating: line)) != nil else { throw .invalid("the line is not UTF-8") }
    do throws(JSONError) { try parser.beginObject(line) } catch { throw .json(error) }
    var seen: [String] = []
    var first = true
    while let name = try json({ (parser) throws(JSONError) in try parser.nextKey(line, first: &first) }) {
      if seen.contains(name) { throw .invalid("\(name) stands twice") }
      seen.append(name)
      if try isNull(line) { continue }
      try parameter(name, line, &memory)
    }
    try json { (parser) throws(JSONError) in try parser.end(line) }
  }

  private mutating func parameter(_ name: String, _ line: Span<UInt8>, _ memory: inout SimulationMemory)
    throws(SimulationError)
  {
    switch name {
    case "PolicyInputList": policies.identity = try policies(line, as: .identity, name, &memory)
    case "PermissionsBoundaryPolicyInputList":
      let list = try policies(line, as: .boundary, name, &memory)
      policies.boundaries = list.isEmpty ? nil : list
    case "SessionPolicyInputList":
      let list = try policies(line, as: .session, name, &memory)
      policies.sessions = list.isEmpty ? nil : list
    case "ServiceControlPolicyInputLists":
      policies.serviceControl = try levels(line, as: .serviceControl, name, &memory)
    case "ResourceControlPolicyInputLists":
      policies.resourceControl = try levels(line, as: .resourceControl, name, &memory)
    case "ResourcePolicy":
      resourcePolicy = try json { (parser) throws(JSONError) in try parser.skipValue(line) }
    case "ActionNames":
      actions = try texts(line, name)
      namesActions = true
      for action in actions where !Self.isAction(action) {
        throw .invalid("ActionNames: \"\(action)\" is not service:name without wildcards")
      }
    case "ResourceArns":
      let arns = try texts(line, name)
      for arn in arns where !Self.isResource(arn) {
        throw .invalid("ResourceArns: \"\(arn)\" is neither an ARN nor *")
      }
      if !arns.isEmpty { resources = arns }
    case "ResourceOwner": owner = try account(line)
    case "CallerArn":
      let text = try text(line, name)
      guard let requester = memory.requester(text) else {
        throw .invalid(
          "CallerArn: \"\(text)\" is no user, role, session, root user or federated user, no service and not anonymous"
        )
      }
      self.requester = requester
    case "ContextEntries": try contextEntries(line, &memory)
    // What pages answers and what only tells EC2's resources apart has nothing to do here.
    case "MaxItems", "Marker", "ResourceHandlingOption":
      _ = try json { (parser) throws(JSONError) in try parser.skipValue(line) }
    default: throw .invalid(NearestName.unknown("parameter", name, among: Self.parameters))
    }
  }

  private static let parameters = [
    "PolicyInputList", "PermissionsBoundaryPolicyInputList", "SessionPolicyInputList",
    "ServiceControlPolicyInputLists", "ResourceControlPolicyInputLists", "ResourcePolicy", "ActionNames",
    "ResourceArns", "ResourceOwner", "CallerArn", "ContextEntries", "MaxItems", "Marker",
    "ResourceHandlingOption",
  ]

  private mutating func contextEntries(_ line: Span<UInt8>, _ memory: inout SimulationMemory)
    throws(SimulationError)
  {
    try list(line, "ContextEntries") { request throws(SimulationError) in
      var name: String?
      var values: [[UInt8]] = []
      try request.members(line, "ContextEntries") { request, member throws(SimulationError) in
        switch member {
        case "ContextKeyName": name = try request.text(line, member)
        case "ContextKeyValues": values = try request.contextValues(line)
        case "ContextKeyType":
          let type = try request.text(line, member)
          guard Self.contextTypes.contains(type) else {

            let suggestion = NearestName.suggestion(for: type, in: Self.contextTypes)
            throw .invalid("ContextKeyType: there is no \"\(type)\"\(suggestion)")
          }
        default:
          let members = ["ContextKeyName", "ContextKeyValues", "ContextKeyType"]
          throw .invalid("ContextEntries: \(NearestName.unknown("member", member, among: members))")
        }
      }
      guard let name, !name.isEmpty else { throw .invalid("ContextEntries: ContextKeyName is missing") }
      let key = memory.key(name)
      if request.context.has(key) { throw .invalid("ContextEntries: \(name) stands twice") }
      request.context.set(key, values)
    }
  }

  // A list and not a set: short strings are compared faster than hashed.
  private static let contextTypes = [
    "string", "stringList", "numeric", "numericList", "boolean", "booleanList", "ip", "ipList", "binary",
    "binaryList",
    "date", "dateList",
  ]

  /// Strings; numbers and booleans as they are written.
  private mutating func contextValues(_ line: Span<UInt8>) throws(SimulationError) -> [[UInt8]] {
    var values: [[UInt8]] = []
    try list(line, "ContextKeyValues") { request throws(SimulationError) in
      switch try request.peek(line) {
      case UInt8(ascii: "\""):
        values.append(try request.json { (parser) throws(JSONError) in try parser.stringBytes(line) })
      case UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "n"):
        throw .invalid("ContextKeyValues: a value has to be a string")
      default:
        let range = try request.json { (parser) throws(JSONError) in try parser.skipValue(line) }
        values.append(range.map { line[$0] })
      }
    }
    return values
  }

  private mutating func levels(
    _ line: Span<UInt8>, as kind: PolicyKind, _ name: String, _ memory: inout SimulationMemory
  ) throws(SimulationError) -> [[Policy]] {
    var levels: [[Policy]] = []
    try list(line, name) { request throws(SimulationError) in
      levels.append(try request.policies(line, as: kind, "\(name).\(levels.count + 1)", &memory))
    }
    return levels
  }

  private mutating func policies(
    _ line: Span<UInt8>, as kind: PolicyKind, _ name: String, _ memory: inout SimulationMemory
  ) throws(SimulationError) -> [Policy] {
    var policies: [Policy] = []
    try list(line, name) { request throws(SimulationError) in
      let range = try request.json { (parser) throws(JSONError) in try parser.skipValue(line) }
      policies.append(try request.policy(line, range, as: kind, "\(name).\(policies.count + 1)", &memory))
    }
    return policies
  }

  private func policy(
    _ line: Span<UInt8>, _ range: Range<Int>, as kind: PolicyKind, _ name: @autoclosure () -> String,
    _ memory: inout SimulationMemory
  ) throws(SimulationError) -> Policy {
    switch memory.policies.policy(line, range, as: kind) {
    case .success(let policy): return policy
    case .failure(let error): throw .policy(name(), error)
    }
  }

  /// An account's number, alone or in an ARN.
  private mutating func account(_ line: Span<UInt8>) throws(SimulationError) -> String {
    let text = try text(line, "ResourceOwner")
    let account = ARN(text)?.account ?? text
    guard Requester.isAccount(account) else { throw .invalid("ResourceOwner: \"\(text)\" is no account") }
    return account
  }

  private mutating func texts(_ line: Span<UInt8>, _ name: String) throws(SimulationError) -> [String] {
    var texts: [String] = []
    try list(line, name) { request throws(SimulationError) in texts.append(try request.text(line, name)) }
    return texts
  }

  private mutating func text(_ line: Span<UInt8>, _ name: String) throws(SimulationError) -> String {
    guard try peek(line) == UInt8(ascii: "\"") else { throw .invalid("\(name) has to hold a string") }
    return try json { (parser) throws(JSONError) in try parser.string(line) }
  }

  private mutating func list(
    _ line: Span<UInt8>, _ name: String, _ item: (inout Self) throws(SimulationError) -> Void
  ) throws(SimulationError) {
    guard try peek(line) == UInt8(ascii: "[") else { throw .invalid("\(name) has to be an array") }
    try json { (parser) throws(JSONError) in try parser.beginArray(line) }
    var first = true
    while try json({ (parser) throws(JSONError) in try parser.nextItem(line, first: &first) }) {
      try item(&self)
    }
  }

  private mutating func members(
    _ line: Span<UInt8>, _ name: String, _ member: (inout Self, String) throws(SimulationError) -> Void
  ) throws(SimulationError) {
    guard try peek(line) == UInt8(ascii: "{") else { throw .invalid("\(name) has to hold objects") }
    try json { (parser) throws(JSONError) in try parser.beginObject(line) }
    var first = true
    while let key = try json({ (parser) throws(JSONError) in try parser.nextKey(line, first: &first) }) {
      if try isNull(line) { continue }
      try member(&self, key)
    }
  }

  private mutating func peek(_ line: Span<UInt8>) throws(SimulationError) -> UInt8 {
    guard let byte = parser.peek(line) else {
      throw .json(JSONError(offset: parser.index, expected: "a value"))
    }
    return byte
  }

  /// Whether a value is null, which says as much as that it is not there.
  private mutating func isNull(_ line: Span<UInt8>) throws(SimulationError) -> Bool {
    guard try peek(line) == UInt8(ascii: "n") else { return false }
    _ = try json { (parser) throws(JSONError) in try parser.skipValue(line) }
    return true
  }

  private mutating func json<Value>(_ body: (inout JSONParser) throws(JSONError) -> Value)
    throws(SimulationError)
    -> Value
  {
    do throws(JSONError) { return try body(&parser) } catch { throw .json(error) }
  }

  /// Whether it is `*`, or has the six parts of an ARN; of what they hold nothing is asked.
  ///
  /// AWS answers `InvalidInput`, "ResourceNames are not in a valid ARN format", to a name.
  private static func isResource(_ text: String) -> Bool {
    if text == "*" { return true }
    guard text.utf8.starts(with: "arn:".utf8) else { return false }
    return text.utf8.count { $0 == UInt8(ascii: ":") } >= 5
  }

  private static func isAction(_ text: String) -> Bool {
    var colons = 0
    for byte in text.utf8 {
      if byte == UInt8(ascii: "*") || byte == UInt8(ascii: "?") { return false }
      if byte == UInt8(ascii: ":") { colons += 1 }
    }
    return colons == 1 && text.utf8.first != UInt8(ascii: ":") && text.utf8.last != UInt8(ascii: ":")
  }
}
