import Evidence
import IAM
import Testing

struct SnapshotTests {
  @Test func `documents are recognised by what is in them`() throws {
    let account = try TemporarySnapshot.read([
      "a.txt": Answers.details(users: Answers.user("ana") + Answers.user("ben")),
      "deep/er/b": Answers.report([Answers.rootRow, Answers.row("ana"), Answers.row("ben")]),
      "c.xml": Answers.summary(Answers.counts(users: 2)),
    ])
    #expect(account.id == Answers.account)
    #expect(account.partition == "aws")
    #expect(account.users.elements.map(\.name) == ["ana", "ben"])
    #expect(account.users.gap == nil)
    #expect(account.users.elements.first?.groups == .known(["Staff"]))
    #expect(account.credentialReport.value?.rows.count == 3)
    #expect(account.summary.value?["Users"] == 2)
    #expect(account.notes == [])
    let names = account.evidence.filter { $0.status == .available }.map(\.source.rawValue)
    // The report says that nobody has an MFA device, so nobody has to be asked about devices; nor about policies, because
    // nobody has a boundary.
    #expect(
      names == [
        "GetAccountAuthorizationDetails", "GetAccountSummary", "GetCredentialReport", "GetPolicy",
        "GetPolicyVersion", "ListMFADevices",
      ])
    #expect(account.evidence.count == Source.allCases.count)
  }

  @Test func `a folder that is not there cannot be read`() {
    #expect(throws: SnapshotError.self) { try Snapshot.read(at: "/nowhere/at/all") }
  }

  @Test func `an empty folder holds no document`() throws {
    let snapshot = try TemporarySnapshot()
    #expect(throws: SnapshotError.noDocument(path: snapshot.path)) { try snapshot.read() }
  }

  @Test func `unknown files and garbage are named and change nothing`() throws {
    let snapshot = try TemporarySnapshot(["summary.xml": Answers.summary(Answers.counts(users: 0))])
    try snapshot.add("garbage.bin", (0..<5_000).map { UInt8(truncatingIfNeeded: $0 &* 37) })
    try snapshot.add("empty", [])
    try snapshot.add("wrong.xml", Array("<ListBucketsResponse/>".utf8))
    try snapshot.add("other.json", Array(#"{"Buckets": []}"#.utf8))
    let account = try snapshot.read()
    #expect(account.notes.count == 4)
    for name in ["garbage.bin", "empty", "wrong.xml", "other.json"] {
      #expect(account.notes.contains { $0.hasPrefix("\(name):") }, "\(name)")
    }
    #expect(account.summary.value?["Users"] == 0)
  }
}
