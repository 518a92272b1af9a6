import JSON
import Rules

/// Writes who is or can become an administrator, and how, as JSON.
enum PathsJSON {
  static func bytes(of report: PathsReport) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.key("principals")
      json.array { json in
        for standing in report.standings {
          json.item { json in
            json.object { json in
              json.member("arn", standing.arn)
              json.members(of: standing)
            }
          }
        }
      }
      json.member("missing", report.missing)
      json.member("notes", report.notes)
    }
    json.endLine()
    return json.bytes
  }
}
