/// A strict parser (RFC 8259) over bytes that it never copies but for the strings it makes.
///
/// ``parse(_:)`` makes a tree of a whole text. Large texts are read piece by piece instead: every method reads at
/// ``index`` of the same bytes and moves it on.
package struct JSONParser {
  /// Where the next byte is read.
  package private(set) var index = 0
  private var depth = 0

  package init() {}

  /// Parses one JSON text, with nothing but space around it.
  package static func parse(_ bytes: Span<UInt8>) throws(JSONError) -> JSONValue {
    var parser = JSONParser()
    let value = try parser.value(bytes)
    try parser.end(bytes)
    return value
  }

  /// Skips a byte order mark, which the standard forbids and some programs write.
  package mutating func skipByteOrderMark(_ b: Span<UInt8>) {
    if index == 0, b.count >= 3, b[0] == 0xEF, b[1] == 0xBB, b[2] == 0xBF { index = 3 }
  }

  /// The first byte of the next token, without reading it.
  package mutating func peek(_ b: Span<UInt8>) -> UInt8? {
    skipSpace(b)
    return index < b.count ? b[index] : nil
  }

  /// Checks that nothing but space is left.
  package mutating func end(_ b: Span<UInt8>) throws(JSONError) {
    skipSpace(b)
    guard index == b.count else { throw JSONError(offset: index, expected: "the end") }
  }

  /// Reads `{`; ``nextKey(_:first:)`` has to follow until it gives nil.
  package mutating func beginObject(_ b: Span<UInt8>) throws(JSONError) {
    try begin(b, UInt8(ascii: "{"), "'{'")
  }

  /// Reads `[`; ``nextItem(_:first:)`` has to follow until it gives false.
  package mutating func beginArray(_ b: Span<UInt8>) throws(JSONError) {
    try begin(b, UInt8(ascii: "["), "'['")
  }

  /// The next key of an object, whose value has to be read then; nil at the object's end.
  package mutating func nextKey(_ b: Span<UInt8>, first: inout Bool) throws(JSONError) -> String? {
    guard try beginKey(b, first: &first) else { return nil }
    let key = try string(b)
    try endKey(b)
    return key
  }

  /// Whether an array has another item, which has to be read then.
  package mutating func nextItem(_ b: Span<UInt8>, first: inout Bool) throws(JSONError) -> Bool {
    skipSpace(b)
    if take(b, UInt8(ascii: "]")) {
      depth -= 1
      return false
    }
    if !first {
      guard take(b, UInt8(ascii: ",")) else { throw JSONError(offset: index, expected: "',' or ']'") }
      skipSpace(b)
    }
    first = false
    return true
  }

  /// Reads any value into a tree.
  package mutating func value(_ b: Span<UInt8>) throws(JSONError) -> JSONValue {
    guard let byte = peek(b) else { throw JSONError(offset: index, expected: "a value") }
    var first = true
    switch byte {
    case UInt8(ascii: "{"):
      try beginObject(b)
      var members: [(key: String, value: JSONValue)] = []
      while let key = try nextKey(b, first: &first) { members.append((key, try value(b))) }
      return .object(members)
    case UInt8(ascii: "["):
      try beginArray(b)
      var items: [JSONValue] = []
      while try nextItem(b, first: &first) { items.append(try value(b)) }
      return .array(items)
    case UInt8(ascii: "\""): return .string(try string(b))
    case UInt8(ascii: "t"): return try literal(b, "true", .bool(true))
    case UInt8(ascii: "f"): return try literal(b, "false", .bool(false))
    case UInt8(ascii: "n"): return try literal(b, "null", .null)
    default: return try number(b)
    }
  }

  /// Reads any value and gives the bytes that it stands in.
  package mutating func skipValue(_ b: Span<UInt8>) throws(JSONError) -> Range<Int> {
    guard let byte = peek(b) else { throw JSONError(offset: index, expected: "a value") }
    let start = index
    var first = true
    switch byte {
    case UInt8(ascii: "{"):
      try beginObject(b)
      while try beginKey(b, first: &first) {
        _ = try stringExtent(b)
        try endKey(b)
        _ = try skipValue(b)
      }
    case UInt8(ascii: "["):
      try beginArray(b)
      while try nextItem(b, first: &first) { _ = try skipValue(b) }
    case UInt8(ascii: "\""): _ = try stringExtent(b)
    default: _ = try value(b)
    }
    return start..<index
  }

  /// Reads a string.
  package mutating func string(_ b: Span<UInt8>) throws(JSONError) -> String {
    let (range, isEscaped) = try stringExtent(b)
    if isEscaped {
      guard let text = String(validating: try unescaped(b, range), as: UTF8.self) else {
        throw JSONError(offset: range.lowerBound, expected: "UTF-8")
      }
      return text
    }
    guard let text = try? UTF8Span(validating: b.extracting(range)) else {
      throw JSONError(offset: range.lowerBound, expected: "UTF-8")
    }
    return String(copying: text)
  }

  /// Reads a string as the bytes of its UTF-8.
  package mutating func stringBytes(_ b: Span<UInt8>) throws(JSONError) -> [UInt8] {
    let (range, isEscaped) = try stringExtent(b)
    let bytes =
      if isEscaped {
        try unescaped(b, range)
      } else {
        unsafe b.extracting(range).withUnsafeBufferPointer { unsafe Array($0) }
      }
    guard (try? UTF8Span(validating: bytes.span)) != nil else {
      throw JSONError(offset: range.lowerBound, expected: "UTF-8")
    }
    return bytes
  }

  /// Goes to the next key's quote; false past the object's end.
  mutating func beginKey(_ b: Span<UInt8>, first: inout Bool) throws(JSONError) -> Bool {
    skipSpace(b)
    if take(b, UInt8(ascii: "}")) {
      depth -= 1
      return false
    }
    if !first {
      guard take(b, UInt8(ascii: ",")) else { throw JSONError(offset: index, expected: "',' or '}'") }
      skipSpace(b)
    }
    first = false
    guard index < b.count, b[index] == UInt8(ascii: "\"") else {
      throw JSONError(offset: index, expected: "a key")
    }
    return true
  }

  mutating func endKey(_ b: Span<UInt8>) throws(JSONError) {
    skipSpace(b)
    guard take(b, UInt8(ascii: ":")) else { throw JSONError(offset: index, expected: "':'") }
    skipSpace(b)
  }

  private mutating func begin(_ b: Span<UInt8>, _ byte: UInt8, _ what: String) throws(JSONError) {
    skipSpace(b)
    guard take(b, byte) else { throw JSONError(offset: index, expected: what) }
    depth += 1
    if depth > 64 { throw JSONError(offset: index, expected: "at most 64 levels") }
  }

  private mutating func skipSpace(_ b: Span<UInt8>) {
    while index < b.count, b[index] == 0x20 || b[index] == 0x0A || b[index] == 0x0D || b[index] == 0x09 {
      index += 1
    }
  }

  private mutating func take(_ b: Span<UInt8>, _ byte: UInt8) -> Bool {
    guard index < b.count, b[index] == byte else { return false }
    index += 1
    return true
  }

  private mutating func literal(_ b: Span<UInt8>, _ text: StaticString, _ value: JSONValue) throws(JSONError)
    -> JSONValue
  {
    let start = index
    for offset in 0..<text.utf8CodeUnitCount {
      guard index < b.count, unsafe b[index] == text.utf8Start[offset] else {
        throw JSONError(offset: start, expected: "\(text)")
      }
      index += 1
    }
    return value
  }

  /// Where the text between the quotes stands, and whether it holds an escape.
  private mutating func stringExtent(_ b: Span<UInt8>) throws(JSONError) -> (Range<Int>, Bool) {
    guard take(b, UInt8(ascii: "\"")) else { throw JSONError(offset: index, expected: "a string") }
    let start = index
    var isEscaped = false
    while index < b.count {
      skipPlain(b)
      guard index < b.count else { break }
      let byte = b[index]
      if byte == UInt8(ascii: "\"") {
        index += 1
        return (start..<index - 1, isEscaped)
      }
      if byte == UInt8(ascii: "\\") {
        isEscaped = true
        index += 1
      } else if byte < 0x20 {
        throw JSONError(offset: index, expected: "no control character")
      }
      index += 1
    }
    throw JSONError(offset: start, expected: "a closing quote")
  }

  /// Skips bytes that are nothing special in a string, eight at a time.
  private mutating func skipPlain(_ b: Span<UInt8>) {
    unsafe b.withUnsafeBytes { bytes in
      while index + 8 <= bytes.count {
        let word = UInt64(littleEndian: unsafe bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
        // A byte's high bit is set where it is a quote, a backslash or below 0x20 (a borrow may set others above it).
        let quotes = word ^ 0x2222_2222_2222_2222
        let backslashes = word ^ 0x5C5C_5C5C_5C5C_5C5C
        let special =
          ((quotes &- 0x0101_0101_0101_0101) & ~quotes)
          | ((backslashes &- 0x0101_0101_0101_0101) & ~backslashes)
          | ((word &- 0x2020_2020_2020_2020) & ~word)
        let found = special & 0x8080_8080_8080_8080
        index += found == 0 ? 8 : found.trailingZeroBitCount / 8
        if found != 0 { return }
      }
    }
  }

  private func unescaped(_ b: Span<UInt8>, _ range: Range<Int>) throws(JSONError) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(range.count)
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = b[index]
      index += 1
      guard byte == UInt8(ascii: "\\") else {
        if byte < 0x20 { throw JSONError(offset: index - 1, expected: "no control character") }
        out.append(byte)
        continue
      }
      guard index < range.upperBound else { throw JSONError(offset: index, expected: "an escape") }
      index += 1
      switch b[index - 1] {
      case UInt8(ascii: "n"): out.append(0x0A)
      case UInt8(ascii: "t"): out.append(0x09)
      case UInt8(ascii: "r"): out.append(0x0D)
      case UInt8(ascii: "b"): out.append(0x08)
      case UInt8(ascii: "f"): out.append(0x0C)
      case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): out.append(b[index - 1])
      case UInt8(ascii: "u"):
        let scalar = try self.scalar(b, at: &index, before: range.upperBound)
        out.append(contentsOf: String(Character(scalar)).utf8)
      default: throw JSONError(offset: index - 1, expected: "an escape")
      }
    }
    return out
  }

  /// The scalar whose digits begin at `index`, of one escape or of a surrogate pair.
  private func scalar(_ b: Span<UInt8>, at index: inout Int, before end: Int) throws(JSONError)
    -> Unicode.Scalar
  {
    var unit = try hex4(b, at: &index, before: end)
    if unit & 0xFC00 == 0xD800 {
      guard index + 1 < end, b[index] == UInt8(ascii: "\\"), b[index + 1] == UInt8(ascii: "u") else {
        throw JSONError(offset: index, expected: "a low surrogate")
      }
      index += 2
      let low = try hex4(b, at: &index, before: end)
      guard low & 0xFC00 == 0xDC00 else { throw JSONError(offset: index, expected: "a low surrogate") }
      unit = 0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)
    }
    guard let scalar = Unicode.Scalar(unit) else { throw JSONError(offset: index, expected: "a scalar") }
    return scalar
  }

  private func hex4(_ b: Span<UInt8>, at index: inout Int, before end: Int) throws(JSONError) -> UInt32 {
    guard index + 4 <= end else { throw JSONError(offset: index, expected: "four hexadecimal digits") }
    var unit: UInt32 = 0
    for _ in 0..<4 {
      let digit: UInt8
      switch b[index] {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = b[index] - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = b[index] - UInt8(ascii: "a") + 10
      case UInt8(ascii: "A")...UInt8(ascii: "F"): digit = b[index] - UInt8(ascii: "A") + 10
      default: throw JSONError(offset: index, expected: "four hexadecimal digits")
      }
      unit = unit << 4 | UInt32(digit)
      index += 1
    }
    return unit
  }

  /// Reads `-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?`.
  private mutating func number(_ b: Span<UInt8>) throws(JSONError) -> JSONValue {
    let start = index
    _ = take(b, UInt8(ascii: "-"))
    let leading = index
    let digits = skipDigits(b)
    guard digits > 0 else { throw JSONError(offset: start, expected: "a value") }
    guard digits == 1 || b[leading] != UInt8(ascii: "0") else {
      throw JSONError(offset: leading, expected: "no leading zero")
    }
    var isInteger = true
    if take(b, UInt8(ascii: ".")) {
      isInteger = false
      guard skipDigits(b) > 0 else { throw JSONError(offset: index, expected: "a digit") }
    }
    if index < b.count, b[index] | 0x20 == UInt8(ascii: "e") {
      isInteger = false
      index += 1
      if !take(b, UInt8(ascii: "+")) { _ = take(b, UInt8(ascii: "-")) }
      guard skipDigits(b) > 0 else { throw JSONError(offset: index, expected: "a digit") }
    }
    let text = unsafe b.extracting(start..<index).withUnsafeBufferPointer {
      unsafe String(decoding: $0, as: UTF8.self)
    }
    if isInteger, let integer = Int64(text) { return .integer(integer) }
    guard let value = Double(text), value.isFinite else {
      throw JSONError(offset: start, expected: "a number that fits")
    }
    return .number(value)
  }

  private mutating func skipDigits(_ b: Span<UInt8>) -> Int {
    let start = index
    while index < b.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(b[index]) { index += 1 }
    return index - start
  }
}
