import JSON
import Testing

struct JSONParserTests {
  private func parse(_ text: String) throws(JSONError) -> JSONValue {
    try JSONParser.parse(Array(text.utf8).span)
  }

  @Test(arguments: [
    ("null", JSONValue.null), (" true\t", .bool(true)), ("false", .bool(false)), ("0", .integer(0)),
    ("-0", .integer(0)), ("12", .integer(12)), ("-9223372036854775808", .integer(.min)),
    ("9223372036854775808", .number(9_223_372_036_854_775_808)), ("1.5e-3", .number(0.0015)),
    ("1E+2", .number(100)),
    (#""""#, .string("")), (#""é\u00e9\ud83d\ude00\n\"\\\/""#, .string("éé😀\n\"\\/")), ("[]", .array([])),
    ("[1 , 2]", .array([.integer(1), .integer(2)])), ("{}", .object([])),
    (#"{"a":{"b":[null]}}"#, .object([("a", .object([("b", .array([.null]))]))])),
    (#"{"a":1,"a":2}"#, .object([("a", .integer(1)), ("a", .integer(2))])),
  ])
  func `a valid text is read`(_ text: String, _ value: JSONValue) throws {
    #expect(try parse(text) == value)
  }

  @Test(arguments: [
    "", " ", "nul", "True", "01", "-", "-01", "1.", ".5", "1e", "1e+", "+1", "0x1", "NaN", "Infinity",
    "1e999", "1 2",
    "[1,]", "[,1]", "[1 2]", "[", "[1", "]", "{", "{\"a\"}", "{\"a\":}", "{\"a\":1,}", "{a:1}", "{1:1}",
    "{'a':1}",
    "{\"a\" 1}", "\"", "\"\\\"", "\"\\x\"", "\"\\u12\"", "\"\\u12G4\"", "\"\\ud800\"", "\"\\ud800\\u0041\"",
    "\"\\udc00\"", "\"\n\"", "\"\u{0}\"", "// x\n1", "/* */1", "\u{FEFF}1",
  ])
  func `an invalid text is refused`(_ text: String) {
    #expect(throws: JSONError.self) { try parse(text) }
  }

  @Test(
    arguments: [
      [0x22, 0xFF, 0x22], [0x22, 0xC0, 0x80, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22], [0x22, 0xC3, 0x22],
      [0x22, 0x5C, 0x6E, 0xFF, 0x22],
    ] as [[UInt8]])
  func `a string has to be UTF-8`(_ bytes: [UInt8]) {
    #expect(throws: JSONError.self) { try JSONParser.parse(bytes.span) }
    var parser = JSONParser()
    #expect(throws: JSONError.self) { try parser.stringBytes(bytes.span) }
  }

  @Test func `nesting is limited`() throws {
    let fitting = String(repeating: "[", count: 64) + String(repeating: "]", count: 64)
    #expect(throws: Never.self) { try parse(fitting) }
    for opening in ["[", #"{"a":"#] {
      #expect(throws: JSONError.self) { try parse(String(repeating: opening, count: 100_000)) }
      var parser = JSONParser()
      let bytes = Array(String(repeating: opening, count: 100_000).utf8)
      #expect(throws: JSONError.self) { try parser.skipValue(bytes.span) }
    }
  }

  @Test func `an error says where it is`() {
    #expect(throws: JSONError(offset: 6, expected: "a value")) { try parse(#"{"a": }"#) }
    #expect(throws: JSONError(offset: 2, expected: "the end")) { try parse("1 2") }
  }

  @Test func `skipping gives the bytes of a value and is as strict`() throws {
    let text = #"  {"a": [1, "]}", {"b": null}]} "#
    var parser = JSONParser()
    let range = try parser.skipValue(Array(text.utf8).span)
    #expect(range == 2..<31)
    for broken in [#"{"a": tru}"#, "[1,]", #"["x]"#] {
      var parser = JSONParser()
      #expect(throws: JSONError.self) { try parser.skipValue(Array(broken.utf8).span) }
    }
  }

  @Test func `an object can be read key by key`() throws {
    let bytes = Array("\u{FEFF}{\"a\": [1, 2], \"b\": \"x\"}".utf8)
    var parser = JSONParser()
    parser.skipByteOrderMark(bytes.span)
    var seen: [String] = []
    try parser.beginObject(bytes.span)
    var first = true
    while let key = try parser.nextKey(bytes.span, first: &first) {
      seen.append(key)
      if parser.peek(bytes.span) == UInt8(ascii: "[") {
        try parser.beginArray(bytes.span)
        var firstItem = true
        while try parser.nextItem(bytes.span, first: &firstItem) {
          if let item = try parser.value(bytes.span).integer { seen.append(String(item)) }
        }
      } else {
        seen.append(String(decoding: try parser.stringBytes(bytes.span), as: UTF8.self))
      }
    }
    try parser.end(bytes.span)
    #expect(seen == ["a", "1", "2", "b", "x"])
  }
}
