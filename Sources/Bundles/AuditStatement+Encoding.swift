import IAM
import JSON
import Rules

extension AuditStatement {
  /// The statement as JSON on one line: the payload of the envelope.
  package var json: [UInt8] {
    var json = JSONWriter(indented: false, capacity: 200 * subjects.count + 100_000)
    json.object { json in
      json.member("_type", Self.type)
      json.members("subject", subjects) { json, subject in
        json.member("name", subject.name)
        json.digest("digest", subject.sha256)
      }
      json.member("predicateType", Self.predicateType)
      json.key("predicate")
      json.object { predicate(&$0) }
    }
    return json.bytes
  }

  private func predicate(_ json: inout JSONWriter) {
    json.member("muster_version", musterVersion)
    json.member("account", account)
    json.member("collected_by", collectedBy)
    json.member("collected_at", collectedAt?.iso8601)
    json.member("evaluated_at", evaluatedAt.iso8601)
    json.member("night", night)
    json.digest("previous", previous)
    json.key("options")
    json.object { json in
      json.member("as_of_collection", asOfCollection)
      json.member("threshold", threshold.rawValue)
      json.member("allow_unknown", allowUnknown)
      json.member("list", listing.rawValue)
    }
    json.members("rules", runs) { json, run in
      json.member("id", run.rule)
      json.member("digest", run.digest)
      json.member("severity", run.severity.rawValue)
      json.key("parameters")
      json.parameterValues(run.parameters)
      json.member("benchmarks", run.benchmarks)
    }
    json.members("benchmarks", benchmarks) { json, benchmark in
      json.member("id", benchmark.benchmark)
      json.key("runs")
      json.array { json in
        for section in benchmark.runs {
          json.item { json in
            json.array { json in
              for control in section { json.item { $0.places(control) } }
            }
          }
        }
      }
    }
    json.member("rule_folders", ruleFolders)
    json.members("given", given) { json, given in
      json.member("role", given.role.rawValue)
      json.member("name", given.name)
      json.member("file", given.file)
    }
    json.member("snapshot_notes", snapshotNotes)
    if let circumstances {
      json.key("made")
      json.circumstances(circumstances)
    }
  }
}

extension JSONWriter {
  /// What a statement says of how the audit came about, and a verification repeats.
  mutating func circumstances(_ made: AuditCircumstances) {
    object { json in
      json.member("at", made.madeAt.iso8601)
      json.member("evidence", made.origin.rawValue)
      json.member("clock", made.clock.rawValue)
      json.member("benchmarks", made.benchmarks)
      json.member("rules", made.rules)
      json.member("excluded", made.excluded)
      json.member("minimum_severity", made.minimumSeverity?.rawValue)
      json.member("unlinked", made.unlinked)
    }
  }

  fileprivate mutating func members<Element>(
    _ name: String, _ elements: [Element], _ write: (inout JSONWriter, Element) -> Void
  ) {
    key(name)
    objects(elements, write)
  }

  mutating func objects<Element>(_ elements: [Element], _ write: (inout JSONWriter, Element) -> Void) {
    array { json in
      for element in elements { json.item { json in json.object { write(&$0, element) } } }
    }
  }

  /// A DigestSet of in-toto, or null.
  fileprivate mutating func digest(_ name: String, _ sha256: String?) {
    key(name)
    guard let sha256 else { return null() }
    object { $0.member("sha256", sha256) }
  }

  fileprivate mutating func places(_ places: [Int?]) {
    array { json in
      for place in places {
        json.item { json in if let place { json.integer(Int64(place)) } else { json.null() } }
      }
    }
  }
}
