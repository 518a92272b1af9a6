package import JSON

/// Answers lines of JSON as IAM's SimulateCustomPolicy answers requests.
package struct Simulator {
  private var memory = SimulationMemory()

  /// Whether a line ended before the object that it begins, as where an object is spread over several.
  package private(set) var hasUnfinishedLines = false

  package init() {}

  /// Answers one line by one line, which it adds to `output`.
  package mutating func answer(_ line: Span<UInt8>, into output: inout JSONWriter) {
    do throws(SimulationError) {
      Self.write(try SimulationRequest(line, &memory), to: &output)
    } catch {
      if let offset = error.offset, offset >= line.count, beginsObject(line) { hasUnfinishedLines = true }
      Self.write(error, to: &output)
    }
  }

  private func beginsObject(_ line: Span<UInt8>) -> Bool {
    for index in line.indices where line[index] != 0x20 && line[index] != 0x09 {
      return line[index] == UInt8(ascii: "{")
    }
    return false
  }

  /// Answers a line that is too long to be read.
  package func refuse(_ reason: String, into output: inout JSONWriter) {
    Self.write(SimulationError.invalid(reason), to: &output)
  }

  private static func write(_ request: SimulationRequest, to json: inout JSONWriter) {
    json.verbatim("{\"EvaluationResults\":[")
    var isFirst = true
    for action in request.actions {
      let requester = request.requester(for: action)
      for resource in request.resources {
        let access = AccessRequest(
          requester: requester, action: action, resource: resource, owner: request.owner,
          context: request.context)
        if !isFirst { json.verbatim(",") }
        isFirst = false
        write(Evaluation.decide(access, under: request.policies), of: access, to: &json)
      }
    }
    json.verbatim("]}\n")
  }

  private static func write(_ error: SimulationError, to json: inout JSONWriter) {
    json.verbatim("{\"Error\":{\"Code\":")
    json.string(error.code.rawValue)
    json.verbatim(",\"Message\":")
    json.string(error.message)
    json.verbatim("}}\n")
  }

  private static func write(_ decision: Decision, of request: AccessRequest, to json: inout JSONWriter) {
    json.verbatim("{\"EvalActionName\":")
    json.string(request.action)
    json.verbatim(",\"EvalResourceName\":")
    json.string(request.resource)
    json.verbatim(",\"EvalDecision\":")
    json.string(decision.outcome.rawValue)
    json.verbatim(",\"MatchedStatements\":[")
    for (place, match) in decision.matches.enumerated() {
      json.verbatim(place == 0 ? "{\"SourcePolicyId\":" : ",{\"SourcePolicyId\":")
      json.string(source(match))
      json.verbatim(",\"Sid\":")
      if let sid = match.statement.sid { json.string(sid) } else { json.null() }
      json.verbatim(",\"Index\":")
      json.integer(Int64(match.statement.index))
      json.verbatim("}")
    }
    json.verbatim("],\"MissingContextValues\":[")
    for (place, key) in decision.missingKeys.enumerated() {
      if place > 0 { json.verbatim(",") }
      json.string(key)
    }
    json.verbatim("]}")
  }

  /// The parameter that a statement came in, counted from one as SimulateCustomPolicy counts.
  private static func source(_ match: Decision.Match) -> String {
    let place = match.policy + 1
    return switch match.layer {
    case .identity: "PolicyInputList.\(place)"
    case .boundary: "PermissionsBoundaryPolicyInputList.\(place)"
    case .session: "SessionPolicyInputList.\(place)"
    case .resource: "ResourcePolicy"
    case .serviceControl(let level): "ServiceControlPolicyInputLists.\(level + 1).\(place)"
    case .resourceControl(let level): "ResourceControlPolicyInputLists.\(level + 1).\(place)"
    }
  }
}
