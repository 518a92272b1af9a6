import JSON

/// Turns an answer of the AWS CLI into the same records as ``XMLRecordReader``.
struct CLIRecordReader {
  /// The keys of the outermost object, in their order, as far as it was read.
  private(set) var keys: [String] = []
  /// The fields of the outermost object; the items of its listings went to the sink.
  private(set) var result = Record()
  /// What the sink said of a member.
  private(set) var problem: DecodingProblem?

  private let sink: any RecordSink

  init(sink: any RecordSink) { self.sink = sink }

  mutating func read(_ bytes: Span<UInt8>) throws(JSONError) {
    var parser = JSONParser()
    parser.skipByteOrderMark(bytes)
    try parser.beginObject(bytes)
    var first = true
    while let key = try parser.nextKey(bytes, first: &first) {
      keys.append(key)
      if parser.peek(bytes) == UInt8(ascii: "[") {
        try listing(key, &parser, bytes)
        result.fields.append((key, .list([])))
      } else if let value = try Self.value(of: key, &parser, bytes) {
        result.fields.append((key, value))
      }
    }
    try parser.end(bytes)
  }

  private mutating func listing(_ name: String, _ parser: inout JSONParser, _ bytes: Span<UInt8>)
    throws(JSONError)
  {
    try parser.beginArray(bytes)
    var first = true
    var count = 0
    while try parser.nextItem(bytes, first: &first) {
      count += 1
      guard let value = try Self.value(of: "", &parser, bytes), problem == nil else { continue }
      do {
        try sink.member(of: name, value)
      } catch {
        problem = DecodingProblem("item \(count) of \(name): \(error.message)")
      }
    }
  }

  /// The value of the field `name`; nil for null, which is how the CLI writes what XML leaves out.
  private static func value(of name: String, _ parser: inout JSONParser, _ bytes: Span<UInt8>)
    throws(JSONError) -> Record.Value?
  {
    var first = true
    switch parser.peek(bytes) {
    case UInt8(ascii: "{"):
      if documentFields.contains(name) {
        let range = try parser.skipValue(bytes)
        return .document(unsafe bytes.extracting(range).withUnsafeBufferPointer { unsafe Array($0) })
      }
      var record = Record()
      try parser.beginObject(bytes)
      while let key = try parser.nextKey(bytes, first: &first) {
        if let value = try value(of: key, &parser, bytes) { record.fields.append((key, value)) }
      }
      return .record(record)
    case UInt8(ascii: "["):
      var items: [Record.Value] = []
      try parser.beginArray(bytes)
      while try parser.nextItem(bytes, first: &first) {
        if let value = try value(of: "", &parser, bytes) { items.append(value) }
      }
      return .list(items)
    case UInt8(ascii: "\""): return .text(try parser.stringBytes(bytes))
    default:
      let start = parser.index
      switch try parser.value(bytes) {
      case .null: return nil
      default:
        return .text(
          unsafe bytes.extracting(start..<parser.index).withUnsafeBufferPointer { unsafe Array($0) })
      }
    }
  }

  private static let documentFields: Set<String> = ["PolicyDocument", "Document", "AssumeRolePolicyDocument"]
}
