import JSON
import Testing

struct JSONWriterTests {
  private static let values: [JSONValue] = [
    .null, .bool(true), .integer(-1), .integer(.max), .number(0.5), .number(1e300), .string(""), .array([]),
    .object([]),
    .string("quote \" backslash \\ slash / tab \t line \n return \r bell \u{7} delete \u{7F} zero \u{0}"),
    .string("\u{1B}[31mred\u{1B}[0m <script>alert(1)</script> é 😀 \u{2028} \u{202E}"),
    .object([
      ("a", .array([.integer(1), .object([("b", .null)]), .string("x")])), ("a", .bool(false)),
      ("", .array([.array([])])),
    ]),
  ]

  @Test(arguments: values, [true, false])
  func `what is written is read again as it was`(_ value: JSONValue, _ isIndented: Bool) throws {
    var writer = JSONWriter(indented: isIndented)
    writer.value(value)
    #expect(try JSONParser.parse(writer.bytes.span) == value)
  }

  @Test func `control characters never reach the text`() {
    var writer = JSONWriter(indented: false)
    writer.string(String(String.UnicodeScalarView((0..<32).compactMap(Unicode.Scalar.init))) + "\u{7F}")
    #expect(writer.bytes.allSatisfy { $0 >= 0x20 && $0 != 0x7F })
  }

  @Test func `members and items are separated and indented`() {
    var writer = JSONWriter()
    writer.object { json in
      json.member("a", 1)
      json.member("b", ["x", "y"])
      json.member("c", nil as String?)
    }
    let expected = """
      {
        "a": 1,
        "b": [
          "x",
          "y"
        ],
        "c": null
      }
      """
    #expect(String(decoding: writer.bytes, as: UTF8.self) == expected)
  }
}
