import IAM
import JSON
import Rules

/// Writes who is or can become an administrator, and how, as JSON.
enum PathsJSON {
  static func bytes(of report: PathsReport) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.key("principals")
      json.array { json in
        for (standing, untold) in zip(report.standings, report.untold) {
          json.item { json in
            json.object { json in
              json.member("arn", standing.arn)
              json.members(of: standing, untold)
            }
          }
        }
      }
      json.member("missing", missing(report))
      json.member("notes", report.notes)
    }
    json.endLine()
    return json.bytes
  }

  /// All that the answer lacks, each once.
  private static func missing(_ report: PathsReport) -> [String] {
    let unknown = zip(report.standings, report.untold).flatMap { standing, untold in
      [standing.unknown].compactMap(\.self) + untold.reasons
    }
    return (report.missing + unknown).uniqued()
  }
}
