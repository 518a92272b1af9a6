import Evidence
import IAM
import Testing

/// What one source leaves open and another settles, and what only seems settled.
struct SettledEvidenceTests {
  private let ana = Answers.details(users: Answers.user("ana"))
  private let anaAndBen = Answers.details(users: Answers.user("ana") + Answers.user("ben"))

  private func status(_ source: Source, _ account: Account) -> SourceRecord.Status? {
    account.evidence.first { $0.source == source }?.status
  }

  @Test func `a report cut off at the end of a line lacks a user that the listing has`() throws {
    let account = try TemporarySnapshot.read([
      "1.xml": anaAndBen, "2.csv": Answers.report([Answers.rootRow, Answers.row("ana")]),
      "3.xml": Answers.summary(Answers.counts(users: 2)),
    ])
    let gap = Missing(
      .credentialReport, .incomplete,
      "the credential report has no row of arn:aws:iam::111122223333:user/ben")
    #expect(account.credentialReport.value?.gap == gap)
    #expect(account.users.gap == nil)
    #expect(status(.credentialReport, account) == .missing(gap))
  }

  @Test func `a report cut off at the end of a line has fewer users than the summary`() throws {
    let account = try TemporarySnapshot.read([
      "2.csv": Answers.report([Answers.rootRow, Answers.row("ana")]),
      "3.xml": Answers.summary(Answers.counts(users: 2)),
    ])
    #expect(
      account.credentialReport.value?.gap?.message
        == "the credential report has rows of 1 users, GetAccountSummary counts 2")
    #expect(account.accessKeys.gap != nil)
  }

  @Test func `a report with the row of a user who is gone is whole`() throws {
    let account = try TemporarySnapshot.read([
      "1.xml": ana, "2.csv": Answers.report([Answers.rootRow, Answers.row("ana"), Answers.row("ben")]),
      "3.xml": Answers.summary(Answers.counts(users: 1)),
    ])
    #expect(account.credentialReport.value?.gap == nil)
    #expect(status(.credentialReport, account) == .available)
  }

  @Test func `the root user has a password where the summary counts one, whatever an older report says`()
    throws
  {
    let report = Answers.report([Answers.rootRow.replacing("not_supported,2026", with: "false,2026")])
    func hasPassword(_ count: Int?) throws -> Fact<Bool> {
      var files = ["2.csv": report]
      if let count { files["3.xml"] = Answers.summary(["AccountPasswordPresent": count]) }
      return try TemporarySnapshot.read(files).root.hasPassword
    }
    #expect(try hasPassword(1) == .known(true))
    #expect(try hasPassword(0) == .known(false))
    #expect(try hasPassword(nil) == .known(false))
  }

  @Test(arguments: [
    Source.accessKeys, .loginProfile, .mfaDevices, .sshPublicKeys, .signingCertificates, .accessKeyLastUsed,
    .serviceSpecificCredentials,
  ])
  func `where there are no users nobody has to be asked`(_ source: Source) throws {
    let files = [
      "2.csv": Answers.report([Answers.rootRow]), "3.xml": Answers.summary(Answers.counts(users: 0)),
    ]
    #expect(try status(source, TemporarySnapshot.read(files)) == .available)
    let unknown = try TemporarySnapshot.read(["1.xml": Answers.details()])
    #expect(status(source, unknown) != .available)
  }

  @Test func `calls about some users are not calls about all`() throws {
    let key = """
      <member><UserName>ana</UserName><SSHPublicKeyId>APKA</SSHPublicKeyId><Status>Active</Status></member>
      """
    var files = [
      "1.xml": anaAndBen, "3.xml": Answers.summary(Answers.counts(users: 2)),
      "4.xml": Answers.response("ListSSHPublicKeys", "<SSHPublicKeys>\(key)</SSHPublicKeys>"),
    ]
    let some = try TemporarySnapshot.read(files)
    let gap = Missing(.sshPublicKeys, .incomplete, "nothing shows that it was asked of ben")
    #expect(status(.sshPublicKeys, some) == .missing(gap))
    files["5.xml"] = files["4.xml"]?.replacing("ana", with: "ben")
    #expect(try status(.sshPublicKeys, TemporarySnapshot.read(files)) == .available)
  }

  @Test func `the report settles that a user has no password and no device`() throws {
    let build = Answers.row("build").replacing("true,no_information", with: "false,N/A")
    let account = try TemporarySnapshot.read([
      "2.csv": Answers.report([Answers.rootRow, Answers.row("ana"), build])
    ])
    let users = account.users.elements
    #expect(users.map(\.name) == ["ana", "build"])
    #expect(users.map(\.mfaDevices) == [.known([]), .known([])])
    #expect(
      users.map(\.loginProfile) == [
        .missing(Missing(.loginProfile, .notCollected, about: "ana")), .known(nil),
      ])
  }

  @Test(arguments: [("Assigned", Fact.known(false)), ("Any", .known(false)), ("Unassigned", nil)])
  func `the devices that are assigned settle whether root has one`(_ status: String, _ fact: Fact<Bool>?)
    throws
  {
    let call =
      #"{"api": "ListVirtualMFADevices", "parameters": {"AssignmentStatus": "\#(status)"}, "file": "v.xml"}"#
    let account = try TemporarySnapshot.read([
      "v.xml": Answers.response(
        "ListVirtualMFADevices", "<IsTruncated>false</IsTruncated><VirtualMFADevices/>"),
      "snapshot.json": #"{"version": 1, "account": "111122223333", "calls": [\#(call)]}"#,
    ])
    #expect(account.root.hasVirtualMFADevice.value == fact?.value)
    #expect((account.virtualMFADevices.gap == nil) == (status == "Any"))
  }

  @Test func `names longer than AWS allows are not carried into every result`() throws {
    let long = String(repeating: "a", count: 3_000)
    let listed = try TemporarySnapshot.read(["1.xml": Answers.details(users: Answers.user(long))])
    #expect(listed.users.gap?.kind == .malformed)
    #expect(listed.users.gap.map { $0.message.utf8.count < 300 } == true)
    let report = try TemporarySnapshot.read(["2.csv": Answers.report([Answers.row(long)])])
    #expect(report.credentialReport.missing?.kind == .malformed)
  }

  @Test func `nobody has to list what the summary says there is none of`() throws {
    let none = try TemporarySnapshot.read(["3.xml": Answers.summary(["ServerCertificates": 0])])
    #expect(none.serverCertificates.gap == nil)
    #expect(status(.serverCertificates, none) == .available)
    let one = try TemporarySnapshot.read(["3.xml": Answers.summary(["ServerCertificates": 1])])
    #expect(one.serverCertificates.gap?.kind == .notCollected)
    let refused = try TemporarySnapshot.read([
      "3.xml": Answers.summary(["ServerCertificates": 0]),
      "4.xml": Answers.denied("iam:ListServerCertificates"),
    ])
    #expect(refused.serverCertificates.gap == nil)
    #expect(status(.serverCertificates, refused) != .available)
  }
}
