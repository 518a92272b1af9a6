import FuzzSupport
import JSON

/// What is parsed, written and parsed again is the same, however it is written; skipping reads as far as parsing.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = unsafe FuzzInput(start, count).bytes
  let value = try? JSONParser.parse(bytes.span)
  var skipping = JSONParser()
  let range = try? skipping.skipValue(bytes.span)
  guard let value else { return 0 }
  claim(range != nil, "what is parsed can be skipped")
  for isIndented in [false, true] {
    var writer = JSONWriter(indented: isIndented)
    writer.value(value)
    let again = try? JSONParser.parse(writer.bytes.span)
    claim(again.map { isSame($0, value) } ?? false, "what is written reads as what was parsed")
    var second = JSONWriter(indented: isIndented)
    if let again { second.value(again) }
    claim(second.bytes == writer.bytes, "what is written is written the same again")
  }
  return 0
}

/// Equality of bytes: to Swift, strings are equal that look alike.
private func isSame(_ left: JSONValue, _ right: JSONValue) -> Bool {
  switch (left, right) {
  case (.object(let a), .object(let b)):
    a.count == b.count
      && zip(a, b).allSatisfy { $0.key.utf8.elementsEqual($1.key.utf8) && isSame($0.value, $1.value) }
  case (.array(let a), .array(let b)): a.count == b.count && zip(a, b).allSatisfy(isSame)
  case (.string(let a), .string(let b)): a.utf8.elementsEqual(b.utf8)
  default: left == right
  }
}
