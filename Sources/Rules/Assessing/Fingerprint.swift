import Digests
import JSON

/// Names a result across runs, so that reports and trackers recognise it.
enum Fingerprint {
  /// `sha256:` over a JSON array, in which no value can run into the next.
  static func of(
    rule: String, account: String?, subject: String, detail: String?,
    changedParameters: [String: ParameterValue]
  ) -> String {
    var json = JSONWriter(indented: false)
    json.array { json in
      json.item { $0.string(rule) }
      json.item { json in if let account { json.string(account) } else { json.null() } }
      json.item { $0.string(subject) }
      json.item { json in if let detail { json.string(detail) } else { json.null() } }
      json.item { $0.parameterValues(changedParameters) }
    }
    let bytes = json.bytes
    return "sha256:" + SHA256.hexDigest(of: bytes.span)
  }
}
