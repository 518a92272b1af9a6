package import IAM
import JSON

/// Writes who is or can become administrator, and how, as JSON.
package struct PathsJSON {
  private let standings: [PrincipalStanding]

  package init(_ standings: [PrincipalStanding]) { self.standings = standings }

  package func bytes() -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.key("principals")
      json.array { json in
        for standing in standings { json.item { Self.write(standing, to: &$0) } }
      }
    }
    json.endLine()
    return json.bytes
  }

  static func write(_ standing: PrincipalStanding, to json: inout JSONWriter) {
    json.object { json in
      json.member("arn", standing.arn)
      json.member("administrator", standing.isAdministrator)
      if !standing.administratorConditions.isEmpty {
        json.member("administrator_conditions", standing.administratorConditions)
      }
      json.member("escalates", standing.escalates)
      json.member("empowers_others", standing.empowersOthers)
      if let missing = standing.missing { json.member("unknown", "\(missing)") }
      json.key("paths")
      json.array { json in
        for path in standing.paths { json.item { write(path, to: &$0) } }
      }
    }
  }

  private static func write(_ path: EscalationPath, to json: inout JSONWriter) {
    json.object { json in
      json.member("target", path.target)
      json.member("conditions", path.conditions)
      json.key("steps")
      json.array { json in
        for step in path.steps {
          json.item { json in
            json.object { json in
              json.member("id", step.id)
              json.member("from", step.from)
              json.member("to", step.to)
              json.member("actions", step.actions)
              json.member("resource", step.resource)
              json.member("why", step.why)
            }
          }
        }
      }
    }
  }
}
