import JSON
import Testing

/// JSON with the places of its parts.
struct JSONNodeTests {
  private func slice(_ text: String, _ node: JSONNode?) -> String? {
    node.map { String(decoding: Array(text.utf8)[$0.range], as: UTF8.self) }
  }

  @Test func `every value has the bytes that it stands in, every key its quote`() throws {
    let text = " {\"ä\" : [1, \"x\\n\", {\"b\": null}], \"c\": -2.5e3 , \"d\":true}\n"
    let node = try JSONNode.parse(Array(text.utf8).span)
    #expect(slice(text, node)?.first == "{")
    #expect(slice(text, node["ä"]?.array?[1]) == "\"x\\n\"")
    #expect(node["ä"]?.array?[1].string == "x\n")
    #expect(slice(text, node["ä"]?.array?[2]["b"]) == "null")
    #expect(slice(text, node["c"]) == "-2.5e3")
    #expect(slice(text, node["d"]) == "true")
    for member in try #require(node.object) { #expect(Array(text.utf8)[member.offset] == UInt8(ascii: "\"")) }
  }

  @Test(arguments: ["", "{", "[1,]", "{\"a\" 1}", "1 2", "{\"a\": nul}"])
  func `what the parser refuses is refused with its place`(_ text: String) {
    #expect(throws: JSONError.self) { try JSONNode.parse(Array(text.utf8).span) }
  }

  @Test(arguments: [
    ("abc", 0, 1, 1), ("abc", 2, 1, 3), ("a\nbc", 2, 2, 1), ("a\r\nbc", 4, 2, 2), ("äö", 4, 1, 3),
    ("aä\näbc", 7, 2, 3),
    ("a\n", 2, 2, 1),
    ("abc", 99, 1, 4), ("\u{FEFF}ab", 4, 1, 2),
  ])
  func `a byte has a line and a column in characters`(
    _ text: String, _ offset: Int, _ line: Int, _ column: Int
  ) {
    var positions = TextPositions(Array(text.utf8))
    _ = positions.position(of: offset / 2)
    let position = positions.position(of: offset)
    #expect(positions.position(of: 0) == TextPosition(line: 1, column: 1))
    #expect(position.line == line)
    #expect(position.column == column)
  }
}
