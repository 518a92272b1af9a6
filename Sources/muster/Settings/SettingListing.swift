import JSON
import Reporting

/// Settings as people and programs read them.
enum SettingListing {
  /// Key, value and origin in columns.
  static func text(_ lines: [SettingLine]) -> String {
    let rows = lines.map { [$0.key, shown($0.value), $0.origin.text].map(VisibleText.line) }
    let widths = (0..<2).map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      zip(row, widths).map { $0.padding(to: $1) }.joined(separator: "  ") + "  \(row[2])\n"
    }.joined()
  }

  static func json(_ lines: [SettingLine], file: String?) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("file", file)
      json.key("settings")
      json.array { json in
        for line in lines {
          json.item { json in
            json.object { json in
              json.member("key", line.key)
              json.key("value")
              json.value(line.value)
              json.origin(line.origin)
            }
          }
        }
      }
    }
    json.endLine()
    return json.bytes
  }

  private static func shown(_ value: JSONValue) -> String {
    switch value {
    case .string(let text): text
    case .integer(let number): String(number)
    case .bool(let flag): String(flag)
    case .array(let items): items.isEmpty ? "none" : items.map(shown).joined(separator: ", ")
    case .null: "none"
    case .number(let number): String(number)
    case .object(let members): members.map { "\($0.key): \(shown($0.value))" }.joined(separator: ", ")
    }
  }
}

extension JSONWriter {
  fileprivate mutating func origin(_ origin: Origin) {
    switch origin {
    case .builtIn: member("origin", "default")
    case .commandLine: member("origin", "command line")
    case .file(let path, let line):
      member("origin", "file")
      member("file", path)
      member("line", line)
    }
  }
}

extension String {
  fileprivate func padding(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
