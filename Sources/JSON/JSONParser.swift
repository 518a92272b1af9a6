/// A strict parser (RFC 8259) over bytes that it never copies but for the strings it makes.
package struct JSONParser {
  private var index = 0
  private var depth = 0

  /// Parses one JSON text, with nothing but space around it.
  package static func parse(_ bytes: Span<UInt8>) throws(JSONError) -> JSONValue {
    var parser = JSONParser()
    parser.skipSpace(bytes)
    let value = try parser.value(bytes)
    parser.skipSpace(bytes)
    guard parser.index == bytes.count else { throw JSONError(offset: parser.index, expected: "the end") }
    return value
  }

  private mutating func value(_ b: Span<UInt8>) throws(JSONError) -> JSONValue {
    guard index < b.count else { throw JSONError(offset: index, expected: "a value") }
    switch b[index] {
    case UInt8(ascii: "{"):
      try enter()
      var members: [(key: String, value: JSONValue)] = []
      skipSpace(b)
      if take(b, UInt8(ascii: "}")) { depth -= 1; return .object(members) }
      while true {
        guard index < b.count, b[index] == UInt8(ascii: "\"") else {
          throw JSONError(offset: index, expected: "a key")
        }
        let key = try string(b)
        skipSpace(b)
        guard take(b, UInt8(ascii: ":")) else { throw JSONError(offset: index, expected: "':'") }
        skipSpace(b)
        members.append((key, try value(b)))
        skipSpace(b)
        if take(b, UInt8(ascii: ",")) { skipSpace(b); continue }
        guard take(b, UInt8(ascii: "}")) else { throw JSONError(offset: index, expected: "',' or '}'") }
        depth -= 1
        return .object(members)
      }
    case UInt8(ascii: "["):
      try enter()
      var items: [JSONValue] = []
      skipSpace(b)
      if take(b, UInt8(ascii: "]")) { depth -= 1; return .array(items) }
      while true {
        items.append(try value(b))
        skipSpace(b)
        if take(b, UInt8(ascii: ",")) { skipSpace(b); continue }
        guard take(b, UInt8(ascii: "]")) else { throw JSONError(offset: index, expected: "',' or ']'") }
        depth -= 1
        return .array(items)
      }
    case UInt8(ascii: "\""): return .string(try string(b))
    case UInt8(ascii: "t"): return try literal(b, "true", .bool(true))
    case UInt8(ascii: "f"): return try literal(b, "false", .bool(false))
    case UInt8(ascii: "n"): return try literal(b, "null", .null)
    default: return try number(b)
    }
  }

  private mutating func enter() throws(JSONError) {
    index += 1
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

  private mutating func string(_ b: Span<UInt8>) throws(JSONError) -> String {
    index += 1
    let start = index
    while index < b.count {
      let byte = b[index]
      if byte == UInt8(ascii: "\"") {
        let text = unsafe b.extracting(start..<index).withUnsafeBufferPointer {
          unsafe String(validating: $0, as: UTF8.self)
        }
        index += 1
        guard let text else { throw JSONError(offset: start, expected: "UTF-8") }
        return text
      }
      if byte == UInt8(ascii: "\\") { return try escapedString(b, from: start) }
      if byte < 0x20 { throw JSONError(offset: index, expected: "no control character") }
      index += 1
    }
    throw JSONError(offset: start, expected: "a closing quote")
  }

  private mutating func escapedString(_ b: Span<UInt8>, from start: Int) throws(JSONError) -> String {
    var out: [UInt8] = []
    index = start
    while index < b.count {
      let byte = b[index]
      index += 1
      switch byte {
      case UInt8(ascii: "\""):
        guard let text = String(validating: out, as: UTF8.self) else {
          throw JSONError(offset: start, expected: "UTF-8")
        }
        return text
      case UInt8(ascii: "\\"):
        guard index < b.count else { throw JSONError(offset: index, expected: "an escape") }
        index += 1
        switch b[index - 1] {
        case UInt8(ascii: "n"): out.append(0x0A)
        case UInt8(ascii: "t"): out.append(0x09)
        case UInt8(ascii: "r"): out.append(0x0D)
        case UInt8(ascii: "b"): out.append(0x08)
        case UInt8(ascii: "f"): out.append(0x0C)
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): out.append(b[index - 1])
        case UInt8(ascii: "u"):
          var unit = try hex4(b)
          if unit & 0xFC00 == 0xD800 {
            guard index + 1 < b.count, b[index] == UInt8(ascii: "\\"), b[index + 1] == UInt8(ascii: "u")
            else {
              throw JSONError(offset: index, expected: "a low surrogate")
            }
            index += 2
            let low = try hex4(b)
            guard low & 0xFC00 == 0xDC00 else { throw JSONError(offset: index, expected: "a low surrogate") }
            unit = 0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)
          }
          guard let scalar = Unicode.Scalar(unit) else {
            throw JSONError(offset: index, expected: "a scalar")
          }
          out.append(contentsOf: Array(String(Character(scalar)).utf8))
        default: throw JSONError(offset: index, expected: "an escape")
        }
      default:
        if byte < 0x20 { throw JSONError(offset: index, expected: "no control character") }
        out.append(byte)
      }
    }
    throw JSONError(offset: start, expected: "a closing quote")
  }

  private mutating func hex4(_ b: Span<UInt8>) throws(JSONError) -> UInt32 {
    guard index + 4 <= b.count else { throw JSONError(offset: index, expected: "four hexadecimal digits") }
    var unit: UInt32 = 0
    for _ in 0..<4 {
      guard let digit = Character(Unicode.Scalar(b[index])).hexDigitValue else {
        throw JSONError(offset: index, expected: "four hexadecimal digits")
      }
      unit = unit << 4 | UInt32(digit)
      index += 1
    }
    return unit
  }

  private mutating func number(_ b: Span<UInt8>) throws(JSONError) -> JSONValue {
    let start = index
    while index < b.count,
      b[index] == 0x2D || b[index] == 0x2B || b[index] == 0x2E || b[index] | 0x20 == 0x65
        || (0x30...0x39).contains(b[index])
    {
      index += 1
    }
    let text = unsafe b.extracting(start..<index).withUnsafeBufferPointer {
      unsafe String(decoding: $0, as: UTF8.self)
    }
    if let integer = Int64(text), !text.hasPrefix("+") { return .integer(integer) }
    guard let value = Double(text), value.isFinite, !text.hasPrefix("+") else {
      throw JSONError(offset: start, expected: "a value")
    }
    return .number(value)
  }
}
