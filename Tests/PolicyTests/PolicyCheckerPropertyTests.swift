import IAM
import Testing

/// What holds for every document, right or wrong.
struct PolicyCheckerPropertyTests {
  /// Where the strict reader refuses, an audit says "malformed"; the check has to say why.
  @Test func `what the policy engine refuses has an error`() {
    var random = PropertyTests.Random(state: 7)
    let values = [
      "\"*\"", "[]", "{}", "1", "\"\"", "null", "\"s3:Get*\"", "[\"a\", 1]", "\"Allow\"", "{\"AWS\": \"x\"}",
      "{\"Bool\": {\"a:b\": 1}}", "{\"Bol\": {}}",
    ]
    let names = [
      "Sid", "Effect", "Principal", "NotPrincipal", "Action", "NotAction", "Resource", "NotResource",
      "Condition", "Actoin",
    ]
    var refused = 0
    for round in 0..<3_000 {
      let kind = random.pick(PolicyKind.allCases)
      let members = (0..<Int.random(in: 1...6, using: &random)).map { _ in
        "\"\(random.pick(names))\": \(random.pick(values))"
      }
      let version = random.pick([
        #""Version": "2012-10-17", "#, #""Version": "2013", "#, "", #""Version": 1, "#,
      ])
      let text = "{\(version)\"Statement\": {\"Effect\": \"Allow\", \(members.joined(separator: ", "))}}"
      let bytes = Array(text.utf8)
      let findings = PolicyChecker.findings(in: bytes, as: kind)
      guard (try? Policy(json: bytes, as: kind)) == nil else { continue }
      refused += 1
      #expect(findings.contains { $0.kind == .error }, "round \(round), \(kind): \(text)")
    }
    #expect(refused > 1_000)
  }

  @Test func `a document with bytes changed has its mistakes inside, and an error where it is refused`() {
    var random = PropertyTests.Random(state: 11)
    let texts = PolicyFindingTests.all.flatMap { $0.has.map(\.text) + $0.lacks }.filter {
      (20..<1_000).contains($0.utf8.count)
    }
    let spice = Array("\"{}[]:,*?$ aZ0-/\\\u{7F}".utf8) + [0xC3, 0xA4, 0x00]
    for round in 0..<4_000 {
      var bytes = PolicyFindingTests.document(random.pick(texts))
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let place = Int.random(in: bytes.indices, using: &random)
        switch Int.random(in: 0...2, using: &random) {
        case 0: bytes[place] = random.pick(spice)
        case 1: bytes.insert(random.pick(spice), at: place)
        default: bytes.remove(at: place)
        }
      }
      let kind = random.pick(PolicyKind.allCases)
      let text = String(decoding: bytes, as: UTF8.self)
      let findings = PolicyChecker.findings(in: bytes, as: kind)
      #expect(findings.allSatisfy { (0...bytes.count).contains($0.offset) }, "round \(round): \(text)")
      if (try? Policy(json: bytes, as: kind)) == nil {
        #expect(findings.contains { $0.kind == .error }, "round \(round), \(kind): \(text)")
      }
    }
  }

  @Test func `every finding lies in the document, and says what to do in one line`() {
    for example in PolicyFindingTests.all {
      for text in example.has.map(\.text) + example.lacks {
        let bytes = PolicyFindingTests.document(text)
        for kind in PolicyKind.allCases {
          for finding in PolicyChecker.findings(in: bytes, as: kind) {
            #expect((0...bytes.count).contains(finding.offset), "\(text)")
            #expect(!finding.message.isEmpty && !finding.message.contains("\n"), "\(text)")
          }
        }
      }
    }
  }

  @Test func `the same text gives the same findings`() {
    for example in PolicyFindingTests.all {
      for (text, _) in example.has {
        let bytes = PolicyFindingTests.document(text)
        #expect(
          PolicyChecker.findings(in: bytes, as: example.kind)
            == PolicyChecker.findings(in: bytes, as: example.kind))
      }
    }
  }

  /// What a word means is found once for many documents: nothing of the document may be kept with it.
  @Test(arguments: PolicyKind.allCases)
  func `a document checked after others has the findings that it has alone`(_ kind: PolicyKind) {
    let texts = PolicyFindingTests.all.flatMap { $0.has.map(\.text) + $0.lacks }
      .map(PolicyFindingTests.document)
    var documents = PolicyDocuments()
    let ids = texts.map { documents.intern($0, .plain) }
    let together = documents.findings(of: ids, as: kind)
    for (text, id) in zip(texts, ids) {
      let alone = PolicyChecker.findings(in: text, as: kind)
      let found = together[documents.index(of: id)]?.value
      // What is no JSON is missing among an account's documents.
      let isSame = found.map { $0 == alone } ?? (alone.map(\.code) == [.invalidJSON])
      #expect(isSame, "\(String(decoding: text, as: UTF8.self))")
    }
  }
}
