import Evidence
import IAM
import Testing

struct BadInputTests {
  private let good = Answers.details(users: Answers.user("ana"))
  private let counts = Answers.summary(Answers.counts(users: 2))

  private func status(_ source: Source, in account: Account) -> SourceRecord.Status? {
    account.evidence.first { $0.source == source }?.status
  }

  @Test func `a truncated page is dropped whole and named with its line`() throws {
    let page = Answers.details(users: Answers.user("ben") + "\n" + Answers.user("eve"))
    let cut = String(page.prefix(page.count - 300))
    let account = try TemporarySnapshot.read(["1.xml": good, "2.xml": cut, "s.xml": counts])
    #expect(account.users.elements.map(\.name) == ["ana"])
    #expect(account.users.gap?.kind == .malformed)
    let message = account.users.gap?.message ?? ""
    #expect(message.hasPrefix("2.xml, line "))
    #expect(message.contains("1 users are listed, GetAccountSummary counts 2"))
    #expect(account.roles.gap == nil)
    #expect(account.summary.value?["Users"] == 2)
  }

  @Test(arguments: [
    "<!DOCTYPE GetAccountSummaryResponse [<!ENTITY a 'x'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]>",
    "<!DOCTYPE GetAccountSummaryResponse [<!ENTITY a SYSTEM 'file:///etc/hostname'>]>",
    "<!DOCTYPE GetAccountSummaryResponse SYSTEM 'http://127.0.0.1:1/x.dtd'>",
  ])
  func `entities make the evidence unreadable, not the audit`(_ type: String) throws {
    let bomb = type + "<GetAccountSummaryResponse>&b;</GetAccountSummaryResponse>"
    let account = try TemporarySnapshot.read(["bomb.xml": bomb, "1.xml": good])
    #expect(account.summary.missing?.kind == .malformed)
    #expect(account.summary.missing?.message == "bomb.xml, line 1: a document type is not allowed")
    #expect(account.users.elements.map(\.name) == ["ana"])
  }

  @Test func `a wrong root element is no evidence`() throws {
    let snapshot = try TemporarySnapshot(["a.xml": "<GetBucketResponse/>", "b.xml": "<html></html>"])
    #expect(throws: SnapshotError.noDocument(path: snapshot.path)) { try snapshot.read() }
  }

  @Test func `of a listing with one malformed policy document only that document is missing`() throws {
    let users =
      Answers.user("ana", document: "%7Bbroken%7D") + Answers.user("ben", document: "%7B%22a%22:1%7D")
    let account = try TemporarySnapshot.read(["1.xml": Answers.details(users: users), "s.xml": counts])
    #expect(account.users.gap == nil)
    let documents = account.users.elements.map { user in
      (user.inlinePolicies.value ?? []).map { account.documents.text(of: $0.document) }
    }
    #expect(documents.first?.first?.missing?.kind == .malformed)
    #expect(documents.last == [.known(#"{"a":1}"#)])
  }

  @Test func `a missing page leaves an incomplete listing that gives both numbers`() throws {
    let page = Answers.details(users: Answers.user("ana"), truncated: "next")
    let account = try TemporarySnapshot.read(["1.xml": page, "s.xml": counts])
    #expect(account.users.gap?.kind == .incomplete)
    #expect(account.users.gap?.message == "1 users are listed, GetAccountSummary counts 2")
    #expect(
      status(.accountAuthorizationDetails, in: account)
        == .missing(
          Missing(
            .accountAuthorizationDetails, .incomplete, "1 users are listed, GetAccountSummary counts 2")))
  }

  @Test func `without any count a listing is not known to be whole`() throws {
    let account = try TemporarySnapshot.read(["1.xml": good])
    #expect(account.users.gap?.message == "1 users are listed, and nothing tells how many there are")
    #expect(account.roles.gap?.kind == .incomplete)
  }

  @Test func `users may agree with the credential report, and then only users are whole`() throws {
    let files = ["1.xml": good, "r.csv": Answers.report([Answers.rootRow, Answers.row("ana")])]
    let account = try TemporarySnapshot.read(files)
    #expect(account.users.gap == nil)
    #expect(account.groups.gap != nil)
    let other = try TemporarySnapshot.read([
      "1.xml": good, "r.csv": Answers.report([Answers.rootRow, Answers.row("ben")]),
    ])
    #expect(other.users.gap?.kind == .incomplete)
  }

  @Test func `two accounts in one folder make everything unavailable`() throws {
    let account = try TemporarySnapshot.read([
      "1.xml": good, "r.csv": Answers.report([Answers.row("ben", account: "999988887777")]),
    ])
    #expect(account.id == nil)
    #expect(account.collection.accountIDs == ["111122223333", "999988887777"])
    let why = "the snapshot holds documents of accounts 111122223333 and 999988887777"
    #expect(account.users.elements.isEmpty)
    #expect(account.users.gap == Missing(.accountAuthorizationDetails, .conflicting, why))
    #expect(account.credentialReport.missing == Missing(.credentialReport, .conflicting, why))
    #expect(account.root.hasMFA.missing?.kind == .conflicting)
    #expect(account.evidence.allSatisfy { $0.status == .missing(Missing($0.source, .conflicting, why)) })
    #expect(account.evidence.contains { !$0.documents.isEmpty })
  }

  @Test func `AWS-managed policies and principals of other accounts are not another account`() throws {
    let trust = "%7B%22Principal%22%3A%7B%22AWS%22%3A%22arn:aws:iam::999988887777:root%22%7D%7D"
    let role = """
      <member><Path>/</Path><RoleName>r</RoleName><RoleId>AROA1</RoleId><Arn>arn:aws:iam::111122223333:role/r</Arn>
      <CreateDate>2024-01-02T03:04:05Z</CreateDate><AssumeRolePolicyDocument>\(trust)</AssumeRolePolicyDocument>
      <AttachedManagedPolicies><member><PolicyName>p</PolicyName><PolicyArn>arn:aws:iam::999988887777:policy/p</PolicyArn>
      </member></AttachedManagedPolicies></member>
      """
    let policy = """
      <member><PolicyName>AdministratorAccess</PolicyName><PolicyId>ANPA1</PolicyId><Path>/</Path>
      <Arn>arn:aws:iam::aws:policy/AdministratorAccess</Arn><DefaultVersionId>v1</DefaultVersionId>
      <AttachmentCount>1</AttachmentCount><IsAttachable>true</IsAttachable><CreateDate>2015-02-06T18:39:46Z</CreateDate>
      <UpdateDate>2015-02-06T18:39:46Z</UpdateDate><PolicyVersionList><member><Document>%7B%7D</Document>
      <VersionId>v1</VersionId><IsDefaultVersion>true</IsDefaultVersion></member></PolicyVersionList></member>
      """
    let account = try TemporarySnapshot.read([
      "1.xml": Answers.details(roles: role, policies: policy),
      "s.xml": Answers.summary(Answers.counts(users: 0, roles: 1)),
    ])
    #expect(account.id == "111122223333")
    #expect(account.policies.elements.map(\.isAWSManaged) == [true])
    #expect(account.policies.gap == nil)
    #expect(account.roles.gap == nil)
  }

  @Test func `deep JSON is refused and the rest stays`() throws {
    let deep = #"{"SummaryMap": "# + String(repeating: #"{"a": "#, count: 50_000)
    let account = try TemporarySnapshot.read(["deep.json": deep, "1.xml": good])
    #expect(account.summary.missing?.message == "deep.json, line 1: expected at most 64 levels")
    #expect(account.users.elements.count == 1)
  }

  @Test func `broken JSON is named with its line`() throws {
    let account = try TemporarySnapshot.read([
      "s.json": "{\n\"SummaryMap\": {\n\"Users\": 01}}", "1.xml": good,
    ])
    #expect(account.summary.missing?.message == "s.json, line 3: expected no leading zero")
  }

  @Test func `a member without an ARN spoils its document and is named`() throws {
    let broken = Answers.details(users: Answers.user("ana") + "<member><UserName>eve</UserName></member>")
    let account = try TemporarySnapshot.read(["1.xml": broken, "s.xml": counts])
    #expect(account.users.elements.isEmpty)
    #expect(account.users.gap?.message.contains("1.xml: member 2 of UserDetailList: Arn is missing") == true)
  }

  @Test func `two different answers about one thing contradict each other`() throws {
    let account = try TemporarySnapshot.read([
      "a.xml": Answers.summary(["Users": 1]), "b.xml": Answers.summary(["Users": 2]),
    ])
    #expect(account.summary.missing == Missing(.accountSummary, .conflicting, "a.xml and b.xml differ"))
  }

  @Test func `the same user in two pages is one, and a contradiction leaves a gap`() throws {
    let same = try TemporarySnapshot.read(["1.xml": good, "2.xml": good])
    #expect(same.users.elements.count == 1)
    #expect(same.notes == [])
    let tagged = Answers.user("ana", extra: "<Path>/other/</Path>").replacing("<Path>/</Path>", with: "")
    let other = try TemporarySnapshot.read(["1.xml": good, "2.xml": Answers.details(users: tagged)])
    #expect(other.users.elements.map(\.path) == ["/"])
    #expect(
      other.notes == [
        "arn:aws:iam::111122223333:user/ana is listed twice with different content: the first was taken"
      ])
    #expect(other.users.gap?.kind == .conflicting)
    #expect(other.groups.gap?.kind == .incomplete)
    #expect(
      other.evidence.first { $0.source == .accountAuthorizationDetails }?.status
        == other.users.gap.map { .missing($0) })
  }

  @Test func `symbolic links out of the folder are not followed`() throws {
    let outside = try TemporarySnapshot(["s.xml": Answers.summary(["Users": 7])])
    let snapshot = try TemporarySnapshot(["1.xml": good])
    try snapshot.link("out.xml", to: "\(outside.path)/s.xml")
    try snapshot.link("out", to: outside.path)
    try snapshot.link("in.xml", to: "\(snapshot.path)/1.xml")
    let account = try snapshot.read()
    #expect(account.summary.missing?.kind == .notCollected)
    #expect(
      account.notes == [
        "out.xml: a symbolic link out of the folder was not followed",
        "out: a symbolic link out of the folder was not followed",
      ])
  }

  @Test func `the seed of a virtual device is never kept`() throws {
    let device = """
      <VirtualMFADevices><member><SerialNumber>arn:aws:iam::111122223333:mfa/any-name</SerialNumber>
      <Base32StringSeed>U0VDUkVU</Base32StringSeed><QRCodePNG>U0VDUkVU</QRCodePNG>
      <User><Arn>arn:aws:iam::111122223333:root</Arn></User></member></VirtualMFADevices>
      """
    let account = try TemporarySnapshot.read(["v.xml": Answers.response("ListVirtualMFADevices", device)])
    #expect(!String(reflecting: account).contains("U0VDUkVU"))
    #expect(account.root.hasVirtualMFADevice == .known(true))
  }
}
