/// Writes JSON as bytes, indented by two spaces or on one line.
///
/// Reports of large accounts hold a hundred thousand results, for which Foundation's encoder takes most of a second.
package struct JSONWriter: Sendable {
  /// What was written and not handed over.
  package private(set) var bytes: [UInt8] = []
  private let isIndented: Bool
  private let take: (@Sendable ([UInt8]) -> Void)?
  private var depth = 0
  private var isFirst = true

  /// `capacity`: the bytes that it is likely to write; a large text that grows as it is written is copied again and again.
  package init(indented: Bool = true, capacity: Int = 0) {
    isIndented = indented
    take = nil
    bytes.reserveCapacity(capacity)
  }

  /// Writes an indented document of which `take` is given all that is there after each part of a long list; the rest is in ``bytes``
  /// at the end.
  package init(handingOver take: @escaping @Sendable ([UInt8]) -> Void) {
    isIndented = true
    self.take = take
  }

  /// Writes `{ … }`, whose members `body` adds.
  package mutating func object(_ body: (inout JSONWriter) -> Void) {
    enclosed(by: UInt8(ascii: "{"), UInt8(ascii: "}"), body)
  }

  /// Writes `[ … ]`, whose items `body` adds by ``item(_:)``.
  package mutating func array(_ body: (inout JSONWriter) -> Void) {
    enclosed(by: UInt8(ascii: "["), UInt8(ascii: "]"), body)
  }

  /// Begins a member; exactly one value has to follow.
  package mutating func key(_ name: String) {
    separate()
    string(name)
    bytes.append(UInt8(ascii: ":"))
    if isIndented { bytes.append(UInt8(ascii: " ")) }
  }

  /// Begins an item of an array and writes it by `body`.
  package mutating func item(_ body: (inout JSONWriter) -> Void) {
    separate()
    body(&self)
  }

  package mutating func member(_ name: String, _ text: String?) {
    key(name)
    if let text { string(text) } else { null() }
  }

  package mutating func member(_ name: String, _ number: Int?) {
    key(name)
    if let number { integer(Int64(number)) } else { null() }
  }

  package mutating func member(_ name: String, _ flag: Bool) {
    key(name)
    bool(flag)
  }

  package mutating func member(_ name: String, _ texts: [String]) {
    key(name)
    array { json in for text in texts { json.item { $0.string(text) } } }
  }

  package mutating func string(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { utf8 in
      var start = 0
      for index in utf8.indices {
        let byte = unsafe utf8[index]
        guard byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0x7F else {
          continue
        }
        unsafe bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start..<index]))
        escape(byte)
        start = index + 1
      }
      unsafe bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start...]))
    }
    bytes.append(UInt8(ascii: "\""))
  }

  package mutating func integer(_ number: Int64) { bytes.append(contentsOf: String(number).utf8) }

  package mutating func bool(_ flag: Bool) { bytes.append(contentsOf: (flag ? "true" : "false").utf8) }

  package mutating func null() { bytes.append(contentsOf: "null".utf8) }

  package mutating func value(_ value: JSONValue) {
    switch value {
    case .object(let members):
      object { json in
        for member in members {
          json.key(member.key)
          json.value(member.value)
        }
      }
    case .array(let items): array { json in for item in items { json.item { $0.value(item) } } }
    case .string(let text): string(text)
    case .integer(let number): integer(number)
    case .number(let number): bytes.append(contentsOf: String(number).utf8)
    case .bool(let flag): bool(flag)
    case .null: null()
    }
  }

  /// Writes what is JSON already: names and punctuation that never change, at the speed of a copy.
  ///
  /// The writer does not look into it; what follows has to fit.
  package mutating func verbatim(_ json: StaticString) {
    unsafe bytes.append(contentsOf: UnsafeBufferPointer(start: json.utf8Start, count: json.utf8CodeUnitCount))
  }

  /// A writer of what comes next where this one stands, for ``append(_:)``; `isFirst`: whether items before it may be wanting.
  func part(isFirst: Bool) -> JSONWriter {
    var part = JSONWriter(indented: isIndented, capacity: 1 << 20)
    part.depth = depth
    part.isFirst = isFirst && self.isFirst
    return part
  }

  /// Takes what a ``part(isFirst:)`` has written.
  mutating func append(_ part: JSONWriter) {
    isFirst = isFirst && part.isFirst
    guard let take else { return bytes.append(contentsOf: part.bytes) }
    if !bytes.isEmpty { take(bytes) }
    bytes = []
    take(part.bytes)
  }

  /// Forgets what was written, and keeps the room for more.
  package mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    isFirst = true
  }

  /// Ends the document as a text file ends, in place: appending to ``bytes`` would copy a large report.
  package mutating func endLine() { bytes.append(0x0A) }

  private mutating func enclosed(by open: UInt8, _ close: UInt8, _ body: (inout JSONWriter) -> Void) {
    bytes.append(open)
    depth += 1
    isFirst = true
    body(&self)
    depth -= 1
    if !isFirst { newLine() }
    bytes.append(close)
    isFirst = false
  }

  private mutating func separate() {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    isFirst = false
    newLine()
  }

  private mutating func newLine() {
    guard isIndented else { return }
    bytes.append(0x0A)
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: depth * 2))
  }

  private mutating func escape(_ byte: UInt8) {
    bytes.append(UInt8(ascii: "\\"))
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(byte)
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    default:
      bytes.append(contentsOf: "u00".utf8)
      let digits = String(byte, radix: 16)
      if digits.utf8.count < 2 { bytes.append(UInt8(ascii: "0")) }
      bytes.append(contentsOf: digits.utf8)
    }
  }
}
