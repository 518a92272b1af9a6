import IAM
import Testing

struct FactTests {
  private let refused = Missing(.accountSummary, .refused, "no")
  private let malformed = Missing(.credentialReport, .malformed)

  @Test func `a second source answers where the first does not`() {
    #expect(Fact.known(1).or(.known(2)) == .known(1))
    #expect(Fact.missing(refused).or(.known(2)) == .known(2))
    #expect(Fact<Int>.missing(refused).or(.missing(malformed)) == .missing(refused))
  }

  @Test func `a known nil is not missing`() {
    let none = Fact<Int?>.known(nil)
    #expect(none.missing == nil)
    #expect(none.or(.known(1)) == .known(nil))
  }

  @Test(
    arguments: [
      (true, nil, nil, true), (false, 1, nil, true), (false, nil, 1, true), (false, nil, nil, false),
    ] as [(Bool, Int64?, Int64?, Bool)])
  func `a key exists if it is active, or was created or used`(
    _ isActive: Bool, _ rotated: Int64?, _ used: Int64?, _ exists: Bool
  ) {
    let key = CredentialReport.Key(
      isActive: .known(isActive), lastRotated: .known(rotated.map(Timestamp.init(seconds:))),
      lastUsed: .known(used.map(Timestamp.init(seconds:))), lastUsedRegion: .known(nil),
      lastUsedService: .known(nil))
    #expect(key.exists == .known(exists))
  }

  @Test func `no grant is proposed where a policy denies explicitly`() {
    let denied = "User: x is not authorized to perform: access-analyzer:ListAnalyzers "
    #expect(
      Missing(.analyzers, .refused, denied + "because no identity-based policy allows it").actionToGrant
        == "access-analyzer:ListAnalyzers")
    #expect(
      Missing(.analyzers, .refused, denied + "with an explicit deny in a service control policy")
        .actionToGrant
        == nil)
  }
}
