import Digests
package import IAM
import JSON

/// The service or resource control policies of an organization as a user writes them down: a JSON array of levels, the
/// root's first, each an array of policy documents, as objects or as strings.
package struct ControlPolicyFile: Sendable {
  let file: SourceRecord.Document
  let levels: [[[UInt8]]]
  /// What is strange about it.
  let remark: String?

  /// A document, and where it begins in the file.
  private struct Entry {
    var offset: Int
    var document: [UInt8]
  }

  /// A level, and where it begins in the file.
  private struct Level {
    var offset: Int
    var entries: [Entry]
  }

  /// Refuses whatever is not of that form, and policies that AWS would refuse.
  package init(_ bytes: [UInt8], name: String, as kind: PolicyKind) throws(GivenFileError) {
    file = SourceRecord.Document(name: name, sha256: SHA256.hexDigest(of: bytes.span), bytes: bytes.count)
    let levels: [Level]
    do throws(JSONError) {
      levels = try Self.levels(bytes)
    } catch {
      throw GivenFileError(
        file: name, line: Self.line(of: error.offset, in: bytes), reason: "expected \(error.expected)")
    }
    for (number, level) in levels.enumerated() {
      for (place, entry) in level.entries.enumerated() {
        do throws(PolicyError) {
          try Policy(json: entry.document, as: kind).checkAsSubmitted()
        } catch {
          throw GivenFileError(
            file: name, line: Self.line(of: entry.offset, in: bytes),
            reason: "policy \(place + 1) of level \(number + 1) is malformed: \(error)")
        }
      }
    }
    remark =
      kind == .serviceControl
      ? levels.firstIndex(where: \.entries.isEmpty).map { number in
        "\(name):\(Self.line(of: levels[number].offset, in: bytes)): level \(number + 1) has no policy, so that nobody may do anything; AWS keeps one attached everywhere"
      } : nil
    self.levels = levels.map { $0.entries.map(\.document) }
  }

  private static func levels(_ bytes: [UInt8]) throws(JSONError) -> [Level] {
    var parser = JSONParser()
    parser.skipByteOrderMark(bytes.span)
    var levels: [Level] = []
    try begin(&parser, bytes.span, "an array of levels, the root's first")
    var isFirst = true
    while try parser.nextItem(bytes.span, first: &isFirst) {
      var entries: [Entry] = []
      _ = parser.peek(bytes.span)
      let offset = parser.index
      try begin(&parser, bytes.span, "a level: an array of policy documents")
      var isFirstOfLevel = true
      while try parser.nextItem(bytes.span, first: &isFirstOfLevel) {
        let start = parser.peek(bytes.span)
        let place = parser.index
        switch start {
        case UInt8(ascii: "{"):
          entries.append(Entry(offset: place, document: Array(bytes[try parser.skipValue(bytes.span)])))
        case UInt8(ascii: "\""):
          entries.append(Entry(offset: place, document: try parser.stringBytes(bytes.span)))
        default: throw JSONError(offset: place, expected: "a policy document, as an object or a string")
        }
      }
      levels.append(Level(offset: offset, entries: entries))
    }
    try parser.end(bytes.span)
    return levels
  }

  private static func begin(_ parser: inout JSONParser, _ bytes: Span<UInt8>, _ what: String)
    throws(JSONError)
  {
    guard parser.peek(bytes) == UInt8(ascii: "[") else {
      throw JSONError(offset: parser.index, expected: what)
    }
    try parser.beginArray(bytes)
  }

  private static func line(of offset: Int, in bytes: [UInt8]) -> Int {
    1 + bytes[..<min(offset, bytes.count)].count { $0 == 0x0A }
  }
}
