import Digests
import Foundation
import Rules
import Signing
import TestSupport
import Testing

@testable import Bundles

/// One bundle: what verifies, and what of it cannot be changed unseen.
struct BundleTests {
  @Test(arguments: KeyType.allCases)
  func `a bundle is verified and its assessment reproduced`(_ type: KeyType) throws {
    let audit = try SmallAudit(type)
    let written = try audit.bundle("1.tar")
    let check = try audit.verifier().check(audit.path("1.tar"))
    #expect(check.findings == [])
    #expect(check.isReproduced == true)
    #expect(check.claims?.digest == written.digest)
    #expect(check.claims?.account == "111122223333")
    #expect(check.claims?.night == 1)
  }

  @Test func `a bundle is verified through a symbolic link`() throws {
    let audit = try SmallAudit()
    try audit.bundle("1.tar")
    try FileManager.default.createSymbolicLink(atPath: audit.path("latest.tar"), withDestinationPath: "1.tar")
    #expect(try audit.findings("latest.tar") == [[]])
  }

  @Test func `the same audit gives the same bytes, but for the signature`() throws {
    let audit = try SmallAudit()
    let first = try audit.bundle("1.tar")
    #expect(try audit.bundle("2.tar") == first)
    #expect(
      try Data(contentsOf: audit.folder.url("1.tar")) == Data(contentsOf: audit.folder.url("2.tar")),
      "Ed25519 signs without random numbers")
  }

  @Test func `what AWS refused is in the bundle as it was said`() throws {
    let audit = try SmallAudit()
    try audit.bundle("1.tar")
    let refused = try audit.parts("1.tar").files.first { $0.name == "snapshot/refused.xml" }
    #expect(try refused?.bytes == Array(Data(contentsOf: audit.folder.url("snapshot/refused.xml"))))
  }

  // Of a small archive and of an envelope every byte is tried: ArchiveTests, EnvelopeTests.
  @Test func `no byte of a bundle can be changed unseen`() throws {
    let audit = try SmallAudit()
    try audit.bundle("1.tar")
    let verifier = audit.verifier()
    let path = audit.path("1.tar")
    let archive = try Archive(opening: path)
    let size = try Data(contentsOf: URL(filePath: path)).count
    // The rules are most of the bytes, and each is as good as the other.
    let rules = try #require(archive.file(Bundle.builtInName))
    let dull = rules.offset..<rules.offset + rules.size
    let offsets = (0..<size).filter { dull.contains($0) ? $0 % 997 == 0 : $0 % 23 == 0 }
    #expect(offsets.count > 1_000)
    let handle = try FileHandle(forUpdating: URL(filePath: path))
    for offset in offsets {
      try handle.seek(toOffset: UInt64(offset))
      let byte = try #require(try handle.read(upToCount: 1)?.first)
      try handle.seek(toOffset: UInt64(offset))
      try handle.write(contentsOf: Data([byte ^ (1 << UInt8(offset % 8))]))
      #expect(try !verifier.check(path).isVerified, "byte \(offset)")
      try handle.seek(toOffset: UInt64(offset))
      try handle.write(contentsOf: Data([byte]))
    }
    #expect(try verifier.check(path).isVerified)
  }

  @Test func `a file that is exchanged, taken out or added is told by its name`() throws {
    let audit = try SmallAudit()
    try audit.bundle("1.tar")
    for (name, kind) in [
      ("altered", BundleCheck.Finding.Kind.fileAltered), ("missing", .fileMissing), ("added", .fileAdded),
    ] {
      var (files, envelope) = try audit.parts("1.tar")
      let place = try #require(files.firstIndex { $0.name == "snapshot/refused.xml" })
      switch kind {
      case .fileAltered: files[place].bytes = files[place - 1].bytes
      case .fileMissing: files.remove(at: place)
      default: files.insert(("snapshot/more.xml", files[place].bytes), at: place)
      }
      try write(files, envelope, to: audit.path("\(name).tar"))
      let check = try audit.verifier().check(audit.path("\(name).tar"))
      #expect(check.findings.map(\.kind) == [kind])
      #expect(check.findings.first?.message.contains(kind == .fileAdded ? "more.xml" : "refused.xml") == true)
      #expect(check.isReproduced == nil)
    }
  }

  @Test func `two files that change places are both told`() throws {
    let audit = try SmallAudit()
    try audit.bundle("1.tar")
    var (files, envelope) = try audit.parts("1.tar")
    let places = files.indices.filter { files[$0].name.hasPrefix("snapshot/") }
    (files[places[0]].bytes, files[places[1]].bytes) = (files[places[1]].bytes, files[places[0]].bytes)
    try write(files, envelope, to: audit.path("swapped.tar"))
    #expect(try audit.findings("swapped.tar") == [[.fileAltered, .fileAltered]])
  }

  @Test func `another's key, and another's key under this one's id, are refused`() throws {
    let audit = try SmallAudit()
    let stranger = try SigningKey.new(.ed25519)
    try audit.bundle("1.tar", with: stranger)
    #expect(try audit.findings("1.tar") == [[.wrongKey]])
    var (files, envelope) = try audit.parts("1.tar")
    envelope.signature.keyID = audit.key.publicKey.keyID
    try write(files, envelope, to: audit.path("2.tar"))
    #expect(try audit.findings("2.tar") == [[.wrongSignature]])
    let both = BundleVerifier(keys: [audit.key.publicKey, stranger.publicKey], toolVersion: "0.1.0")
    #expect(try both.check(audit.path("1.tar")).isVerified)
    files.removeAll()
  }

  @Test func `a statement of another audit does not cover these files`() throws {
    let audit = try SmallAudit()
    try audit.bundle("1.tar", day: "2026-11-22")
    try audit.bundle("2.tar", day: "2026-11-23")
    try write(try audit.parts("1.tar").files, try audit.parts("2.tar").bundle, to: audit.path("3.tar"))
    let findings = try audit.verifier().check(audit.path("3.tar")).findings
    #expect(findings.map(\.kind) == [.fileAltered, .fileAltered])
    #expect(findings.map { $0.message.prefix(13) } == ["assessment.js", "snapshot/snap"])
  }

  @Test func `an assessment that the evidence does not give is not reproduced, though rightly signed`() throws
  {
    let audit = try SmallAudit()
    try audit.bundle("1.tar")
    var (files, envelope) = try audit.parts("1.tar")
    let place = try #require(files.firstIndex { $0.name == Bundle.assessmentName })
    let text = String(decoding: files[place].bytes, as: UTF8.self)
    files[place].bytes = Array(text.replacing("\"exit_status\": 2", with: "\"exit_status\": 0").utf8)
    try sign(files, envelope, audit, to: "lie.tar") { _ in }
    let check = try audit.verifier().check(audit.path("lie.tar"))
    #expect(check.findings.map(\.kind) == [.notReproduced])
    #expect(check.isReproduced == false)
    let message = check.findings.first?.message ?? ""
    #expect(message.contains("'\"exit_status\": 0,', and comes out as '\"exit_status\": 2,'"), "\(message)")
    #expect(message.contains("the version that made it, 0.1.0"))
  }

  @Test func `rules and parameters other than the statement says are told`() throws {
    let audit = try SmallAudit()
    try audit.bundle("1.tar")
    var (files, envelope) = try audit.parts("1.tar")
    let place = try #require(files.firstIndex { $0.name == Bundle.builtInName })
    let text = String(decoding: files[place].bytes, as: UTF8.self)
    let rule = try #require(BuiltIn.library.rule("root-mfa-enabled"))
    guard case .rows(let rows) = rule.condition, let require = rows.require else {
      Issue.record("the rule has no condition")
      return
    }
    files[place].bytes = Array(
      text.replacing("\"require\":\"\(require)\"", with: "\"require\":\"1 = 1\"").utf8)
    try sign(files, envelope, audit, to: "weak.tar") { _ in }
    let check = try audit.verifier().check(audit.path("weak.tar"))
    #expect(
      check.findings.first?.message.contains("the digest of rule root-mfa-enabled") == true,
      "\(check.findings)")
  }

  @Test(arguments: ["{", "{\"rules\":[{}],\"benchmarks\":[],\"parameters\":{}}", "\u{0}"])
  func `rules that are none end in a finding`(_ text: String) throws {
    let audit = try SmallAudit()
    try audit.bundle("1.tar")
    var (files, envelope) = try audit.parts("1.tar")
    let place = try #require(files.firstIndex { $0.name == Bundle.builtInName })
    files[place].bytes = Array(text.utf8)
    try sign(files, envelope, audit, to: "broken.tar") { _ in }
    #expect(try audit.findings("broken.tar") == [[.notReproduced]])
  }

  @Test(arguments: [
    ("\"night\":1", "\"night\":2"),
    ("\"night\":1,\"previous\":null", "\"night\":9223372036854775807,\"previous\":{\"sha256\":\"\"}"),
    ("\"_type\":\"https://in-toto.io/Statement/v1\"", "\"_type\":\"x\""),
    ("\"predicateType\":\"urn:muster:audit:v1\"", "\"predicateType\":\"urn:muster:audit:v2\""),
    ("\"threshold\":\"low\"", "\"threshold\":\"lowest\""), ("\"subject\":[", "\"subjects\":["),
    ("\"evaluated_at\":\"2026", "\"evaluated_at\":\"x"), ("\"given\":[", "\"given\":[{},"),
  ])
  func `a statement in another form is told, though rightly signed`(_ from: String, _ to: String) throws {
    let audit = try SmallAudit()
    try audit.bundle("1.tar")
    let (files, envelope) = try audit.parts("1.tar")
    let text = String(decoding: envelope.payload, as: UTF8.self)
    #expect(text.contains(from))
    let signed = try Envelope(
      signing: Array(text.replacing(from, with: to).utf8), type: Envelope.inToto, with: audit.key)
    try write(files, signed, to: audit.path("other.tar"))
    #expect(try audit.findings("other.tar") == [[.malformed]])
  }

  @Test func `another version says that it is another, and whether the bytes are the same`() throws {
    let audit = try SmallAudit()
    try audit.bundle("1.tar", toolVersion: "0.0.9")
    let check = try audit.verifier("9.9.9").check(audit.path("1.tar"))
    #expect(check.isVerified)
    let text = String(decoding: VerificationReport([check], toolVersion: "9.9.9").text, as: UTF8.self)
    #expect(text.contains("by Muster 0.0.9"))
    #expect(
      text.contains("reproduced byte for byte by Muster 9.9.9, with the number 0.0.9 of its maker in it"))
    var (files, envelope) = try audit.parts("1.tar")
    let place = try #require(files.firstIndex { $0.name == Bundle.assessmentName })
    files[place].bytes.append(0x20)
    try sign(files, envelope, audit, to: "2.tar") { _ in }
    let message = try audit.verifier("9.9.9").check(audit.path("2.tar")).findings.first?.message ?? ""
    #expect(message.contains("it was made by Muster 0.0.9, and this is 9.9.9"), "\(message)")
  }

  @Test func `a bundle that would not be verified is not written`() throws {
    let audit = try SmallAudit()
    let error = #expect(throws: BundleError.self) {
      try audit.bundle("1.tar", changing: { $0.exitStatus = 0 })
    }
    #expect(error?.description.contains("would not be verified") == true)
    #expect(try FileManager.default.contentsOfDirectory(atPath: audit.folder.path) == ["snapshot"])
  }

  @Test func `a private key in the snapshot keeps the bundle from being written`() throws {
    let audit = try SmallAudit()
    try audit.key.write(to: audit.path("snapshot/key"), passphrase: nil)
    let error = #expect(throws: BundleError.self) { try audit.bundle("1.tar") }
    #expect(error?.description.contains("is a private key") == true)
    #expect(!FileManager.default.fileExists(atPath: audit.path("1.tar")))
  }

  @Test func `a bundle is never replaced`() throws {
    let audit = try SmallAudit()
    try audit.bundle("1.tar")
    let before = try Data(contentsOf: audit.folder.url("1.tar"))
    #expect(throws: BundleError.self) { try audit.bundle("1.tar", day: "2026-11-30") }
    #expect(try Data(contentsOf: audit.folder.url("1.tar")) == before)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: audit.folder.path).sorted() == [
        "1.tar", "snapshot",
      ])
  }

  /// Writes an archive of these files with an envelope, whatever it says of them.
  private func write(_ files: [(name: String, bytes: [UInt8])], _ envelope: Envelope, to path: String) throws
  {
    let writer = try ArchiveWriter(creating: path)
    for file in files { try writer.add(file.name, file.bytes) }
    try writer.add(Bundle.envelopeName, envelope.json)
    try writer.finish()
  }

  /// Signs these files anew with the key of the audit, as only its owner can.
  private func sign(
    _ files: [(name: String, bytes: [UInt8])], _ envelope: Envelope, _ audit: SmallAudit, to name: String,
    _ change: (inout AuditStatement) -> Void
  ) throws {
    var statement = try AuditStatement(json: envelope.payload)
    statement.subjects = files.map { .init(name: $0.name, sha256: SHA256.hexDigest(of: $0.bytes.span)) }
    change(&statement)
    let signed = try Envelope(signing: statement.json, type: Envelope.inToto, with: audit.key)
    try write(files, signed, to: audit.path(name))
  }
}
