import IAM
import Testing

struct PolicyDocumentsTests {
  @Test func `equal documents are kept once`() {
    var documents = PolicyDocuments()
    let first = documents.intern(Array("%7B%7D".utf8), .percentEncoded)
    let again = documents.intern(Array("%7B%7D".utf8), .percentEncoded)
    let plain = documents.intern(Array("{}".utf8), .plain)
    let other = documents.intern(Array("%7B%20%7D".utf8), .percentEncoded)
    #expect(documents.index(of: first) == documents.index(of: again))
    #expect(documents.index(of: first) == documents.index(of: plain))
    #expect(documents.index(of: first) != documents.index(of: other))
    #expect(documents.count == 2)
    #expect(documents.text(of: first) == .known("{}"))
    #expect(documents.text(of: other) == .known("{ }"))
  }

  @Test(arguments: [
    "", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa%%%%%%%%%%%%%%", "%%%%%%", "%7B%", "%7B%7", "%7B%G0", "{}x",
    "[]", "%22x%22", "%7B%FF%7D", "{\"a\":}",
  ])
  func `a document that cannot be read is missing`(_ text: String) {
    var documents = PolicyDocuments()
    let id = documents.intern(Array(text.utf8), .percentEncoded)
    #expect(documents.text(of: id).missing?.kind == .malformed)
  }

  @Test func `documents of two parts have names of their own`() {
    var documents = PolicyDocuments()
    let later = documents.intern(Array("{\"b\":1}".utf8), .plain, part: 1)
    let first = documents.intern(Array("{\"a\":1}".utf8), .plain, part: 0)
    let equal = documents.intern(Array("{\"b\":1}".utf8), .plain, part: 0)
    #expect(later == PolicyDocuments.ID(part: 1, occurrence: 0))
    #expect(first == PolicyDocuments.ID(part: 0, occurrence: 0))
    #expect(equal == PolicyDocuments.ID(part: 0, occurrence: 1))
    #expect(documents.text(of: first) == .known("{\"a\":1}"))
    #expect(documents.index(of: later) == documents.index(of: equal))
  }

  @Test(arguments: 0..<20) func `an escape is decoded wherever it stands`(_ place: Int) {
    let before = String(repeating: "x", count: place)
    for after in ["", "y", "yyyyyyy", "yyyyyyyyyyyyyyyyyyyy"] {
      let decoded = PercentDecoding.decode(Array("\(before)%7b%7D\(after)".utf8).span)
      #expect(decoded == Array("\(before){}\(after)".utf8))
      #expect(PercentDecoding.decode(Array("\(before)%7\(after)".utf8).span) == nil)
    }
  }

  @Test func `percent-decoding follows RFC 3986`() {
    let decoded = PercentDecoding.decode(Array("a%20b+c%2b%C3%a9~*".utf8).span)
    #expect(decoded == Array("a b+c+é~*".utf8))
    #expect(PercentDecoding.decode([UInt8]().span) == [])
    #expect(PercentDecoding.decode(Array("%".utf8).span) == nil)
  }
}
