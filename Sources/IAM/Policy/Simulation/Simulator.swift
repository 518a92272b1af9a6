import JSON

/// Answers lines of JSON as IAM's SimulateCustomPolicy answers requests.
package struct Simulator {
  private var memory = SimulationMemory()

  package init() {}

  /// Answers one line by one line, which it appends to `output`.
  package mutating func answer(_ line: Span<UInt8>, into output: inout [UInt8]) {
    do throws(SimulationError) {
      write(try SimulationRequest(line, &memory), into: &output)
    } catch {
      write(error, into: &output)
    }
  }

  /// Answers a line that is too long to be read.
  package func refuse(_ reason: String, into output: inout [UInt8]) { write(.invalid(reason), into: &output) }

  private func write(_ request: SimulationRequest, into output: inout [UInt8]) {
    var json = JSONWriter(indented: false)
    json.object { json in
      json.key("EvaluationResults")
      json.array { json in
        for action in request.actions {
          for resource in request.resources {
            let access = AccessRequest(
              requester: request.requester(for: action), action: action, resource: resource,
              owner: request.owner,
              context: request.context)
            let decision = Evaluation.decide(access, under: request.policies)
            json.item { Self.write(decision, of: access, to: &$0) }
          }
        }
      }
    }
    json.endLine()
    output.append(contentsOf: json.bytes)
  }

  private func write(_ error: SimulationError, into output: inout [UInt8]) {
    var json = JSONWriter(indented: false)
    json.object { json in
      json.key("Error")
      json.object { json in
        json.member("Code", error.code.rawValue)
        json.member("Message", error.message)
      }
    }
    json.endLine()
    output.append(contentsOf: json.bytes)
  }

  private static func write(_ decision: Decision, of request: AccessRequest, to json: inout JSONWriter) {
    json.object { json in
      json.member("EvalActionName", request.action)
      json.member("EvalResourceName", request.resource)
      json.member("EvalDecision", decision.outcome.rawValue)
      json.key("MatchedStatements")
      json.array { json in
        for match in decision.matches {
          json.item { json in
            json.object { json in
              json.member("SourcePolicyId", source(match))
              json.member("Sid", match.statement.sid)
              json.member("Index", match.statement.index)
            }
          }
        }
      }
      json.member("MissingContextValues", decision.missingKeys)
    }
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
