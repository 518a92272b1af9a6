import AWS
import IAM
import JSON

/// Writes `snapshot.json`: what was asked, and which file holds each answer (docs/snapshot.md).
struct ManifestFile {
  static let name = "snapshot.json"

  var collectedAt: Timestamp
  var caller: Caller?
  var calls: [CollectedCall]

  var bytes: [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("version", 1)
      if let caller {
        json.member("account", caller.account)
        if let partition = caller.partition { json.member("partition", partition) }
      }
      json.member("collected_at", collectedAt.iso8601)
      if let caller { json.member("collected_by", caller.arn) }
      json.key("calls")
      json.array { json in
        for call in calls { json.item { Self.write(call, to: &$0) } }
      }
    }
    json.endLine()
    return json.bytes
  }

  private static func write(_ collected: CollectedCall, to json: inout JSONWriter) {
    json.object { json in
      json.member("api", collected.call.api)
      if let region = collected.call.region { json.member("region", region) }
      json.key("parameters")
      json.object { json in
        for parameter in collected.call.parameters {
          switch parameter.value {
          case .text(let text): json.member(parameter.name, text)
          case .list(let texts): json.member(parameter.name, texts)
          }
        }
      }
      if let file = collected.file { json.member("file", file) }
      if let sha256 = collected.sha256 { json.member("sha256", sha256) }
      if let status = collected.status { json.member("status", status) }
      if let error = collected.error {
        json.key("error")
        json.object { json in
          json.member("code", error.code)
          json.member("message", error.message)
        }
      }
    }
  }
}
