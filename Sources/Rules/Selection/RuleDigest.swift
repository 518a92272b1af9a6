import Digests
import JSON

/// Tells whether a rule still judges as it did: a digest of its SQL, its manual text and its parameters' declarations.
///
/// Words around it (title, rationale, remediation), its severity and the values in force are left out: they change
/// what is said and shown, not what holds. Values in force stand beside the digest in every assessment.
package enum RuleDigest {
  package static func digest(of rule: Rule, in library: RuleLibrary) -> String {
    var json = JSONWriter(indented: false)
    json.object { json in
      switch rule.condition {
      case .query(let sql): json.member("query", sql)
      case .rows(let rows):
        json.member("resource", rows.resource)
        json.member("when", rows.when)
        json.member("require", rows.require)
        json.member("subject", rows.subject)
        json.member("detail", rows.detail)
        json.member("reason", rows.reason)
        if let inference = rows.inference { json.member("inference", inference) }
        if let since = rows.attestedSince { json.member("attested_since", since) }
      }
      json.member("manual", rule.manual)
      json.key("parameters")
      json.object { json in
        for name in library.parameterNames(of: rule).sorted() {
          guard let parameter = library.declaration(of: name, for: rule) else { continue }
          json.key(name)
          json.object { json in
            json.member("type", parameter.kind.rawValue)
            json.key("default")
            json.parameterValue(parameter.defaultValue)
          }
        }
      }
    }
    let bytes = json.bytes
    return "sha256:" + SHA256.hexDigest(of: bytes.span)
  }
}
