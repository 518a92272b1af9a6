import JSON
import Rules

/// How standings are written, in `muster paths` and in assessments.
extension JSONWriter {
  /// The members of a standing's object behind its ARN.
  mutating func members(of standing: Assessment.Standing) {
    member("administrator", standing.isAdministrator)
    if !standing.administratorConditions.isEmpty {
      member("administrator_conditions", standing.administratorConditions)
    }
    member("escalates", standing.escalates)
    member("empowers_others", standing.empowersOthers)
    if let unknown = standing.unknown { member("unknown", unknown) }
    key("paths")
    array { json in
      for path in standing.paths { json.item { $0.path(path) } }
    }
    if standing.omittedPaths > 0 { member("paths_omitted", standing.omittedPaths) }
  }

  private mutating func path(_ path: Assessment.Path) {
    object { json in
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
              json.member("statements", step.statements)
            }
          }
        }
      }
    }
  }
}
