package import IAM
package import JSON

extension JSONWriter {
  /// The steps of a path as `muster paths` writes them.
  package mutating func steps(_ steps: [EscalationPath.Step]) {
    array { json in
      for step in steps {
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

extension Cell {
  static func steps(_ steps: [EscalationPath.Step]) -> Cell { json { $0.steps(steps) } }
}
