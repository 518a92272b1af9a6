import JSON
import Testing

/// Strings long enough to be read eight bytes at a time, with what is special at every place.
struct LongStringTests {
  @Test(arguments: 0..<24)
  func `an escape is found wherever it stands`(_ place: Int) throws {
    for (escape, text) in [
      (#"\n"#, "\n"), (#"\""#, "\""), (#"\\"#, "\\"), (#"\u00e9"#, "é"), ("é", "é"), ("!", "!"),
    ] {
      let before = String(repeating: "#", count: place)
      let after = String(repeating: "]", count: 24 - place)
      let json = Array("\"\(before)\(escape)\(after)\"".utf8)
      #expect(try JSONParser.parse(json.span) == .string(before + text + after))
    }
  }

  @Test(arguments: 0..<24, [0x00, 0x0A, 0x1F] as [UInt8])
  func `a control character is refused wherever it stands`(_ place: Int, _ byte: UInt8) {
    var json = Array("\"\(String(repeating: "x", count: 24))\"".utf8)
    json[1 + place] = byte
    #expect(throws: JSONError(offset: 1 + place, expected: "no control character")) {
      try JSONParser.parse(json.span)
    }
  }

  @Test func `what is skipped is as long as what is read`() throws {
    let json = Array(#" {"a\"b": [1, {"c": "}\\"}], "long key of an object": null} ,"#.utf8)
    var parser = JSONParser()
    #expect(try parser.skipValue(json.span) == 1..<(json.count - 2))
    let broken = Array(#"{"a" 1}"#.utf8)
    var other = JSONParser()
    #expect(throws: JSONError(offset: 5, expected: "':'")) { _ = try other.skipValue(broken.span) }
  }
}
