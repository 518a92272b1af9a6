import Foundation
import Signing
import TestSupport
import Testing

@testable import Bundles

/// Nights in a row: none can be taken out, put in, repeated or exchanged unseen.
struct ChainTests {
  private let audit: SmallAudit
  private let digests: [String]

  /// Five nights, and a sixth that another fifth led to.
  init() throws {
    audit = try SmallAudit()
    var digests: [String] = []
    for night in 1...5 {
      digests.append(
        try audit.bundle(
          "\(night).tar", day: "2026-11-2\(night)", after: night == 1 ? nil : "\(night - 1).tar"
        ).digest)
    }
    self.digests = digests
    try audit.bundle("other-3.tar", day: "2026-11-29", after: "2.tar")
    try audit.bundle("new.tar", day: "2026-11-29")
  }

  @Test func `nights in a row are verified`() throws {
    #expect(try audit.findings("1.tar", "2.tar", "3.tar", "4.tar", "5.tar").joined().isEmpty)
    #expect(try audit.verifier().check(audit.path("5.tar")).claims?.previous == digests[3])
  }

  @Test func `one night is judged by itself`() throws {
    #expect(try audit.findings("3.tar") == [[]])
  }

  @Test func `a night that is missing is told, in the middle or at the beginning`() throws {
    #expect(try audit.findings("1.tar", "3.tar") == [[], [.nightMissing]])
    #expect(try audit.findings("1.tar", "2.tar", "5.tar") == [[], [], [.nightMissing]])
    #expect(try audit.findings("2.tar", "3.tar") == [[.nightMissing], []])
    let checks = try audit.verifier().check(["1.tar", "4.tar"].map(audit.path))
    #expect(checks[1].findings.first?.message.hasPrefix("2 nights are missing") == true)
  }

  @Test func `what was written down elsewhere pins beginning and end`() throws {
    #expect(try audit.findings("3.tar", "4.tar", anchors: .init(after: digests[1])).joined().isEmpty)
    #expect(try audit.findings("4.tar", "5.tar", anchors: .init(after: digests[1])) == [[.chainBroken], []])
    #expect(try audit.findings("1.tar", "2.tar", anchors: .init(last: digests[1])).joined().isEmpty)
    #expect(try audit.findings("1.tar", "2.tar", anchors: .init(last: digests[2])) == [[], [.nightMissing]])
  }

  @Test func `a night that is shown twice, or an old one for a new one, is told`() throws {
    #expect(try audit.findings("1.tar", "2.tar", "2.tar") == [[], [], [.nightReplayed]])
    #expect(try audit.findings("1.tar", "2.tar", "1.tar") == [[], [], [.nightReplayed]])
    let order = try audit.findings("1.tar", "3.tar", "2.tar")
    #expect(order[1] == [.nightMissing])
    #expect(order[2] == [.nightReplayed, .chainBroken], "it is of an earlier day, too")
    // A copy under another name is the same night.
    try FileManager.default.copyItem(at: audit.folder.url("2.tar"), to: audit.folder.url("3b.tar"))
    #expect(try audit.findings("1.tar", "2.tar", "3b.tar") == [[], [], [.nightReplayed]])
  }

  @Test func `a night that another took the place of is told by the one behind it`() throws {
    #expect(try audit.findings("1.tar", "2.tar", "other-3.tar").joined().isEmpty)
    #expect(
      try audit.findings("1.tar", "2.tar", "other-3.tar", "4.tar") == [
        [], [], [], [.chainBroken, .chainBroken],
      ])
  }

  @Test func `a chain does not begin anew in its middle`() throws {
    #expect(try audit.findings("1.tar", "2.tar", "new.tar") == [[], [], [.chainBroken]])
  }

  @Test func `a night of another account is told, and not written in the first place`() throws {
    try audit.folder.write(SmallAudit.identity(account: "444455556666"), to: "snapshot/identity.xml")
    let error = #expect(throws: BundleError.self) {
      try audit.bundle("6.tar", day: "2026-11-29", after: "5.tar")
    }
    #expect(error?.description.contains("444455556666") == true)
    try audit.bundle("other.tar", day: "2026-11-29")
    #expect(try audit.findings("1.tar", "other.tar") == [[], [.otherAccount, .chainBroken]])
  }

  @Test func `time does not go back`() throws {
    #expect(throws: BundleError.self) { try audit.bundle("6.tar", day: "2026-11-20", after: "5.tar") }
  }

  @Test func `the latest of a folder is followed, whatever the names`() throws {
    let nights = try TemporaryFolder()
    #expect(try PreviousNight.find(at: nights.path, key: audit.key.publicKey) == nil)
    for (name, night) in [("z", 1), ("a", 3), ("m", 2)] {
      try FileManager.default.copyItem(at: audit.folder.url("\(night).tar"), to: nights.url("\(name).tar"))
    }
    try nights.write("notes", to: "README")
    let latest = try PreviousNight.find(at: nights.path, key: audit.key.publicKey)
    #expect(latest?.night == 3)
    #expect(latest?.digest == digests[2])
    try FileManager.default.copyItem(at: audit.folder.url("other-3.tar"), to: nights.url("b.tar"))
    #expect(throws: BundleError.self) { try PreviousNight.find(at: nights.path, key: audit.key.publicKey) }
  }

  @Test func `a damaged night is not passed over`() throws {
    let nights = try TemporaryFolder()
    var bytes = try Data(contentsOf: audit.folder.url("2.tar"))
    try bytes.prefix(bytes.count - 2_000).write(to: nights.url("2.tar"))
    #expect(throws: BundleError.self) { try PreviousNight.find(at: nights.path, key: audit.key.publicKey) }
    // In the middle of the signature, in base64.
    bytes[bytes.count - 1_024 - 512] ^= 1
    try bytes.write(to: nights.url("2.tar"))
    #expect(throws: BundleError.self) { try PreviousNight.find(at: nights.path, key: audit.key.publicKey) }
  }

  @Test func `keys may change on the way, as long as each is trusted`() throws {
    let second = try SigningKey.new(.ecdsaP256)
    try audit.bundle("6.tar", day: "2026-11-29", after: "5.tar", with: second)
    let paths = ["5.tar", "6.tar"].map(audit.path)
    let anchors = BundleVerifier.Anchors(after: digests[3])
    #expect(try audit.findings("5.tar", "6.tar", anchors: anchors) == [[], [.wrongKey]])
    let both = BundleVerifier(keys: [audit.key.publicKey, second.publicKey], toolVersion: "0.1.0")
    #expect(try both.check(paths, anchors: anchors).allSatisfy(\.isVerified))
  }
}
