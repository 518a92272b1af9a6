import IAM
import JSON
import Rules

/// How standings are written, in `muster paths` and in assessments.
extension JSONWriter {
  /// The members of a standing's object behind its ARN; what `untold` has a reason for is null.
  mutating func members(of standing: Assessment.Standing, _ untold: AccountAnalysis.Untold? = nil) {
    flag("administrator", standing.isAdministrator, untold?.isAdministrator)
    if !standing.administratorConditions.isEmpty {
      member("administrator_conditions", standing.administratorConditions)
    }
    flag("escalates", standing.escalates, untold?.escalates)
    flag("empowers_others", standing.empowersOthers, untold?.empowersOthers)
    if let unknown = standing.unknown ?? untold?.reasons.first { member("unknown", unknown) }
    key("paths")
    array { json in
      for path in standing.paths { json.item { $0.path(path) } }
    }
    if standing.omittedPaths > 0 { member("paths_omitted", standing.omittedPaths) }
  }

  /// A flag that is null where something is missing.
  private mutating func flag(_ name: String, _ value: Bool, _ missing: Missing?) {
    if missing == nil { return member(name, value) }
    key(name)
    null()
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

extension AccountAnalysis.Untold {
  /// Why, each reason once.
  var reasons: [String] {
    [isAdministrator, escalates, empowersOthers].compactMap { $0?.description }.uniqued()
  }
}
