import Foundation
import IAM
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
    #expect(
      order[2] == [.nightReplayed, .chainBroken, .evidenceOutOfOrder], "it is of an earlier day, too")
    // A copy under another name is the same night.
    try FileManager.default.copyItem(at: audit.folder.url("2.tar"), to: audit.folder.url("3b.tar"))
    #expect(try audit.findings("1.tar", "2.tar", "3b.tar") == [[], [], [.nightReplayed]])
  }

  @Test func `a night that another took the place of is told by the one behind it`() throws {
    #expect(try audit.findings("1.tar", "2.tar", "other-3.tar").joined().isEmpty)
    #expect(
      try audit.findings("1.tar", "2.tar", "other-3.tar", "4.tar") == [
        [], [], [], [.chainBroken, .chainBroken, .evidenceOutOfOrder],
      ])
  }

  @Test func `a chain does not begin anew in its middle`() throws {
    #expect(try audit.findings("1.tar", "2.tar", "new.tar") == [[], [], [.chainBroken]])
  }

  @Test func `a night of another account is told, and not written in the first place`() throws {
    try audit.folder.write(SmallAudit.identity(account: "444455556666"), to: "snapshot/identity.xml")
    let error = #expect(throws: LinkError.self) {
      try audit.bundle("6.tar", day: "2026-11-29", after: "5.tar")
    }
    #expect(error?.description.contains("444455556666") == true)
    try audit.bundle("other.tar", day: "2026-11-29")
    #expect(try audit.findings("1.tar", "other.tar") == [[], [.otherAccount, .chainBroken]])
  }

  @Test func `time does not go back`() throws {
    #expect(throws: LinkError.self) { try audit.bundle("6.tar", day: "2026-11-20", after: "5.tar") }
  }

  @Test func `the latest of a folder is followed, whatever the names`() throws {
    let nights = try TemporaryFolder()
    #expect(try find(nights.path) == nil)
    for (name, night) in [("z", 1), ("a", 3), ("m", 2)] {
      try FileManager.default.copyItem(at: audit.folder.url("\(night).tar"), to: nights.url("\(name).tar"))
    }
    try nights.write("notes", to: "README")
    let latest = try find(nights.path)
    #expect(latest?.night == 3)
    #expect(latest?.digest == digests[2])
    try FileManager.default.copyItem(at: audit.folder.url("other-3.tar"), to: nights.url("b.tar"))
    #expect(throws: LinkError.self) { try find(nights.path) }
  }

  @Test func `a damaged night is not passed over`() throws {
    let nights = try TemporaryFolder()
    var bytes = try Data(contentsOf: audit.folder.url("2.tar"))
    try bytes.prefix(bytes.count - 2_000).write(to: nights.url("2.tar"))
    #expect(throws: LinkError.self) { try find(nights.path) }
    // In the middle of the signature, in base64.
    bytes[bytes.count - 1_024 - 512] ^= 1
    try bytes.write(to: nights.url("2.tar"))
    #expect(throws: LinkError.self) { try find(nights.path) }
  }

  @Test func `keys may change on the way, as long as each is trusted`() throws {
    let second = try SigningKey.new(.ecdsaP256)
    #expect(throws: LinkError.self) {
      try audit.bundle("6.tar", day: "2026-11-29", after: "5.tar", with: second)
    }
    try audit.bundle("6.tar", day: "2026-11-29", after: "5.tar", with: second, trusting: [audit.key])
    let paths = ["5.tar", "6.tar"].map(audit.path)
    let anchors = BundleVerifier.Anchors(after: digests[3])
    #expect(try audit.findings("5.tar", "6.tar", anchors: anchors) == [[], [.wrongKey]])
    let both = BundleVerifier(keys: [audit.key.publicKey, second.publicKey], toolVersion: "0.1.0")
    let checks = try both.check(paths, anchors: anchors)
    #expect(checks.map(\.isVerified) == [true, true])
    #expect(checks[1].remarks.map(\.kind) == [.keyChanged])
  }

  @Test func `a night that another key signed, or whose bytes are others, is not followed`() throws {
    let stranger = try SigningKey.new(.ed25519)
    let nights = try TemporaryFolder()
    try audit.bundle("foreign.tar", day: "2026-11-29", with: stranger)
    try FileManager.default.copyItem(at: audit.folder.url("foreign.tar"), to: nights.url("1.tar"))
    let error = #expect(throws: LinkError.self) { try find(nights.path) }
    #expect(error?.description.contains("wrong-key") == true)
    let night = try PreviousNight.find(
      at: nights.path, keys: [audit.key.publicKey, stranger.publicKey])
    #expect(night?.night == 1)
    var bytes = try Data(contentsOf: audit.folder.url("2.tar"))
    bytes[2_000] ^= 1
    try bytes.write(to: nights.url("1.tar"))
    let altered = #expect(throws: LinkError.self) { try find(nights.path) }
    #expect(altered?.description.contains("file-altered: assessment.json") == true)
  }

  @Test func `evidence of one collection makes no two nights, and none goes back in time`() throws {
    #expect(throws: LinkError.self) {
      try audit.bundle("6.tar", day: "2026-11-26", collected: "2026-11-25T00:00:00Z", after: "5.tar")
    }
    #expect(throws: LinkError.self) {
      try audit.bundle("6.tar", day: "2026-11-26", collected: "2026-11-10T00:00:00Z", after: "5.tar")
    }
    // An older version wrote such nights, and so can whoever holds the key.
    var checks = try audit.verifier().check(["1.tar", "2.tar"].map(audit.path))
    let (first, second) = (checks[0].claims?.evidence, checks[1].claims?.evidence)
    checks[1].claims?.evidence = try #require(first)
    BundleVerifier.link(&checks, .init())
    #expect(checks.map { $0.findings.map(\.kind) } == [[], [.evidenceReplayed]])
    checks = try audit.verifier().check(["1.tar", "2.tar"].map(audit.path))
    checks[0].claims?.evidence.collectedAt = try #require(second?.collectedAt).day(after: 3)
    BundleVerifier.link(&checks, .init())
    #expect(checks.map { $0.findings.map(\.kind) } == [[], [.evidenceOutOfOrder]])
    checks = try audit.verifier().check(["1.tar", "2.tar"].map(audit.path))
    checks[1].claims?.evidence.collectedAt = first?.collectedAt
    BundleVerifier.link(&checks, .init())
    #expect(checks[1].findings == [])
    #expect(checks[1].remarks.map(\.kind) == [.evidenceSameTime])
  }

  @Test func `a chain that was cut off and went on is told by the digests that were written down`() throws {
    try audit.bundle("healed.tar", day: "2026-11-30", after: "3.tar")
    let cut = ["1.tar", "2.tar", "3.tar", "healed.tar"]
    #expect(try audit.findings("1.tar", "2.tar", "3.tar", "healed.tar").joined().isEmpty)
    let checks = try audit.verifier().check(cut.map(audit.path), anchors: .init(all: digests))
    #expect(
      checks.map { $0.findings.map(\.kind) } == [[], [], [], [.chainBroken, .nightMissing, .nightMissing]])
    let whole = try audit.verifier().check(
      (1...5).map { audit.path("\($0).tar") }, anchors: .init(all: digests))
    #expect(whole.map(\.findings).joined().isEmpty)
    // Written down from the third night on; and shown from there on.
    #expect(
      try audit.findings(
        "1.tar", "2.tar", "3.tar", "4.tar", "5.tar", anchors: .init(all: Array(digests.dropFirst(2)))
      )
      .joined().isEmpty)
    #expect(
      try audit.findings("4.tar", "5.tar", anchors: .init(after: digests[2], all: digests)).joined().isEmpty)
  }

  private func find(_ path: String) throws -> PreviousNight? {
    try PreviousNight.find(at: path, keys: [audit.key.publicKey])
  }
}

extension Timestamp {
  fileprivate func day(after days: Int64) -> Timestamp { Timestamp(seconds: seconds + days * 86_400) }
}
