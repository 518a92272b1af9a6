/// A JSON text with the places of its parts, for what points at them: a finding, an editor.
package struct JSONNode: Sendable {
  package indirect enum Value: Sendable {
    case object([Member])
    case array([JSONNode])
    case string(String)
    case integer(Int64)
    case number(Double)
    case bool(Bool)
    case null
  }

  package struct Member: Sendable {
    package let key: String
    /// Where the key's quote stands, in bytes from the beginning.
    package let offset: Int
    package let value: JSONNode
  }

  package let value: Value
  /// The bytes that it stands in.
  package let range: Range<Int>

  package init(value: Value, range: Range<Int>) {
    self.value = value
    self.range = range
  }

  /// Parses one JSON text, with nothing but space around it.
  package static func parse(_ bytes: Span<UInt8>) throws(JSONError) -> JSONNode {
    var parser = JSONParser()
    parser.skipByteOrderMark(bytes)
    let node = try parser.node(bytes)
    try parser.end(bytes)
    return node
  }

  package var object: [Member]? { if case .object(let members) = value { members } else { nil } }

  package var array: [JSONNode]? { if case .array(let items) = value { items } else { nil } }

  package var string: String? { if case .string(let text) = value { text } else { nil } }

  /// The first member called `key` of an object; nil for anything else.
  package subscript(key: String) -> JSONNode? { object?.first { $0.key == key }?.value }

  /// What it is, for people: `a string`.
  package var kind: String {
    switch value {
    case .object: "an object"
    case .array: "an array"
    case .string: "a string"
    case .integer, .number: "a number"
    case .bool: "a boolean"
    case .null: "null"
    }
  }
}

extension JSONParser {
  /// Reads any value into a tree of places.
  package mutating func node(_ b: Span<UInt8>) throws(JSONError) -> JSONNode {
    guard let byte = peek(b) else { throw JSONError(offset: index, expected: "a value") }
    let start = index
    var first = true
    let value: JSONNode.Value
    switch byte {
    case UInt8(ascii: "{"):
      try beginObject(b)
      var members: [JSONNode.Member] = []
      while try beginKey(b, first: &first) {
        let offset = index
        let key = try string(b)
        try endKey(b)
        members.append(JSONNode.Member(key: key, offset: offset, value: try node(b)))
      }
      value = .object(members)
    case UInt8(ascii: "["):
      try beginArray(b)
      var items: [JSONNode] = []
      while try nextItem(b, first: &first) { items.append(try node(b)) }
      value = .array(items)
    case UInt8(ascii: "\""): value = .string(try string(b))
    default:
      switch try self.value(b) {
      case .string(let text): value = .string(text)
      case .integer(let number): value = .integer(number)
      case .number(let number): value = .number(number)
      case .bool(let flag): value = .bool(flag)
      case .null, .object, .array: value = .null
      }
    }
    return JSONNode(value: value, range: start..<index)
  }
}
