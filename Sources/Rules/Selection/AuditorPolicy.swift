package import IAM
import JSON

/// The smallest IAM policy with which an auditor can read what some rules need.
package enum AuditorPolicy {
  /// The IAM actions behind `sources`, sorted; GetCallerIdentity needs none.
  package static func actions(for sources: Set<Source>) -> [String] {
    Set(sources.flatMap(\.actions)).sorted()
  }

  /// The policy document, indented; without an action to allow it has no statement.
  ///
  /// None of these actions can be limited to resources in a way that would still list the whole account.
  package static func document(for sources: Set<Source>) -> [UInt8] {
    let actions = actions(for: sources)
    var json = JSONWriter()
    json.object { json in
      json.member("Version", "2012-10-17")
      json.key("Statement")
      json.array { json in
        guard !actions.isEmpty else { return }
        json.item { json in
          json.object { json in
            json.member("Sid", "MusterReads")
            json.member("Effect", "Allow")
            json.member("Action", actions)
            json.member("Resource", "*")
          }
        }
      }
    }
    json.endLine()
    return json.bytes
  }
}
