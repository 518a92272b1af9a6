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

  @Test func `percent-decoding follows RFC 3986`() {
    let decoded = PercentDecoding.decode(Array("a%20b+c%2b%C3%a9~*".utf8).span)
    #expect(decoded == Array("a b+c+é~*".utf8))
    #expect(PercentDecoding.decode([UInt8]().span) == [])
    #expect(PercentDecoding.decode(Array("%".utf8).span) == nil)
  }
}
