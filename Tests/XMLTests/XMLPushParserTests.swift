import Testing
import XML

struct XMLPushParserTests {
  /// Writes down what it is told.
  private final class Recorder: XMLHandler {
    var events: [String] = []
    var limit = Int.max

    func start(_ name: String) -> Bool {
      events.append("<\(name)")
      return events.count < limit
    }

    func end(text: Span<UInt8>) {
      let bytes = text.indices.map { text[$0] }
      events.append(String(decoding: bytes, as: UTF8.self) + ">")
    }
  }

  private func parse(_ source: String, pieces: Int = 4_096, into recorder: Recorder) throws(XMLParsingError) {
    let parser = try XMLPushParser(handler: recorder)
    let bytes = Array(source.utf8)
    var start = 0
    while start < bytes.count {
      let end = min(start + pieces, bytes.count)
      try parser.push(Array(bytes[start..<end]).span)
      start = end
    }
    try parser.finish()
  }

  @Test(arguments: [1, 2, 7, 4_096])
  func `elements arrive in order, however the document is cut into pieces`(_ pieces: Int) throws {
    let recorder = Recorder()
    try parse(
      "<a xmlns='urn:x'><b>1 &amp; 2</b><c><![CDATA[<é>]]></c>\n<d/></a>", pieces: pieces, into: recorder)
    #expect(recorder.events == ["<a", "<b", "1 & 2>", "<c", "<é>>", "<d", ">", ">"])
  }

  @Test func `a byte order mark is skipped`() throws {
    let recorder = Recorder()
    try parse("\u{FEFF}<a>x</a>", into: recorder)
    #expect(recorder.events == ["<a", "x>"])
  }

  @Test(arguments: [
    "", " ", "<a>", "<a></b>", "<a/><b/>", "<a>&nope;</a>", "<a>\u{1}</a>", "<a", "<a b=c/>", "<a/>x",
  ])
  func `malformed input is refused`(_ source: String) {
    #expect(throws: XMLParsingError.self) { try parse(source, into: Recorder()) }
  }

  @Test(arguments: [
    "<!DOCTYPE a><a/>",
    "<!DOCTYPE a SYSTEM 'http://127.0.0.1:1/x.dtd'><a/>",
    "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><a>&x;</a>",
    "<!DOCTYPE a [<!ENTITY x 'boo'><!ENTITY y '&x;&x;&x;&x;&x;&x;&x;&x;'>]><a>&y;</a>",
    "<!DOCTYPE a [<!ENTITY % p SYSTEM 'file:///etc/hostname'> %p;]><a/>",
  ])
  func `a document type is refused before anything in it is read`(_ source: String) {
    let recorder = Recorder()
    #expect(throws: XMLParsingError.documentType(name: "a", line: 1)) { try parse(source, into: recorder) }
    #expect(recorder.events == [])
  }

  @Test func `an error says its line`() {
    #expect {
      try parse("<a>\n<b>\n</c>\n</a>", into: Recorder())
    } throws: { error in
      guard case .malformed(let line, let message)? = error as? XMLParsingError else { return false }
      return line == 3 && message.contains("mismatch")
    }
  }

  @Test func `a handler can stop the parser, and what follows is not looked at`() throws {
    let recorder = Recorder()
    recorder.limit = 2
    try parse("<a><b><c/></nonsense>", into: recorder)
    #expect(recorder.events == ["<a", "<b"])
  }

  @Test func `a long text arrives whole`() throws {
    let text = String(repeating: "%7B%22é", count: 100_000)
    let recorder = Recorder()
    try parse("<a>\(text)</a>", into: recorder)
    #expect(recorder.events.last == text + ">")
  }

  @Test func `elements nested too deep are refused`() {
    let deep = String(repeating: "<a>", count: 10_000)
    #expect(throws: XMLParsingError.self) { try parse(deep, into: Recorder()) }
  }
}
