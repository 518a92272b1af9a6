import Evidence
import IAM
import Testing

struct CredentialReportTests {
  private func read(_ csv: String) throws -> Account { try TemporarySnapshot.read(["r.csv": csv]) }

  private var rows: [String] { [Answers.rootRow, Answers.row("ana")] }

  @Test(arguments: ["\n", "\r\n"], [true, false])
  func `line ends, a byte order mark and a last line without end do not matter`(
    _ end: String, _ hasMark: Bool
  ) throws {
    for last in ["", end] {
      let account = try read((hasMark ? "\u{FEFF}" : "") + Answers.report(rows, end: end) + last)
      let report = try #require(account.credentialReport.value)
      #expect(report.rows.map(\.user) == ["<root_account>", "ana"])
      #expect(report.rows.last?.certificates.last?.lastRotated == .known(nil))
      #expect(account.notes == [])
    }
  }

  @Test func `values are read as the documentation and live reports write them`() throws {
    let account = try read(Answers.report(rows))
    let report = try #require(account.credentialReport.value)
    let root = try #require(report.rows.first)
    #expect(root.isRoot)
    #expect(root.passwordEnabled == .known(nil))
    #expect(root.passwordLastUsed == .known(Timestamp(iso8601: "2026-01-01T00:00:00Z")))
    #expect(root.passwordLastChanged == .known(nil))
    #expect(root.mfaActive == .known(true))
    let ana = try #require(report.rows.last)
    #expect(!ana.isRoot)
    #expect(ana.passwordEnabled == .known(true))
    #expect(ana.passwordLastUsed == .known(nil))
    #expect(ana.passwordNextRotation == .known(nil))
    #expect(ana.accessKeys.map(\.isActive) == [.known(true), .known(false)])
    #expect(ana.accessKeys.map(\.exists) == [.known(true), .known(true)])
    #expect(ana.accessKeys.first?.lastUsedService == .known("s3"))
    #expect(ana.accessKeys.last?.lastUsedRegion == .known(nil))
    #expect(ana.additionalCredentialsInfo == .known(nil))
    let upper = try read(
      Answers.report(rows).replacing(",true", with: ",TRUE").replacing(",false", with: ",False"))
    #expect(
      upper.credentialReport.value?.rows.last?.accessKeys.map(\.isActive) == [.known(true), .known(false)])
  }

  @Test func `columns are found by name, and quotes are understood`() throws {
    let account = try read(
      "note,arn,\"user\",mfa_active,user_creation_time\n\"a, \"\"b\"\"\nc\",arn:aws:iam::1:user/x,x,true,2024-01-02T03:04:05.5Z\n"
    )
    let row = try #require(account.credentialReport.value?.rows.first)
    #expect(row.user == "x")
    #expect(row.mfaActive == .known(true))
    #expect(row.createdAt == .known(Timestamp(iso8601: "2024-01-02T03:04:05Z") ?? Timestamp(seconds: 0)))
    #expect(row.passwordEnabled.missing?.message == "the credential report has no column password_enabled")
    #expect(account.notes == ["r.csv: the credential report has a column that Muster does not know: note"])
  }

  @Test func `what depends on a missing column is missing, and the rest is not`() throws {
    let csv = Answers.report(rows).replacing(",mfa_active,", with: ",")
      .replacing("not_supported,true,false,", with: "not_supported,false,")
      .replacing("N/A,false,true,2025", with: "N/A,true,2025")
    let account = try read(csv)
    #expect(account.root.hasMFA.missing != nil)
    #expect(account.credentialReport.value?.rows.last?.mfaActive.missing?.kind == .malformed)
    #expect(account.root.lastUse.value??.credential == .password)
    #expect(account.accessKeys.elements.count == 2)
  }

  @Test func `a malformed value is missing with its line and column`() throws {
    let account = try read(Answers.report(rows).replacing("true,no_information", with: "yes,01/02/2024"))
    let row = try #require(account.credentialReport.value?.rows.last)
    #expect(
      row.passwordEnabled.missing?.message
        == "the credential report, line 3, column password_enabled: 'yes' is neither true nor false")
    #expect(
      row.passwordLastUsed.missing?.message
        == "the credential report, line 3, column password_last_used: '01/02/2024' is not a date")
    #expect(row.mfaActive == .known(false))
  }

  @Test(arguments: [
    ("a,b", "line 4 has 2 of 22 fields"), (Answers.row("ana"), "lines 3 and 4 are both about"),
    ("\"open", "line 4: a quote is not closed"),
    (
      Answers.row("eve").replacing("arn:aws:iam::111122223333:user/eve", with: "eve"),
      "line 4 names no user by an ARN"
    ),
  ])
  func `a report whose rows cannot be trusted is unreadable`(_ row: String, _ why: String) throws {
    let account = try read(Answers.report(rows + [row]))
    #expect(account.credentialReport.missing?.kind == .malformed)
    #expect(account.credentialReport.missing?.message.hasPrefix("r.csv: \(why)") == true)
    #expect(account.accessKeys.gap?.kind == .malformed)
  }

  @Test func `a report inside an answer says when it was made`() throws {
    let content =
      "dXNlcixhcm4sdXNlcl9jcmVhdGlvbl90aW1lLG1mYV9hY3RpdmUKYW5hLGFybjphd3M6aWFtOjoxMTExMjIyMjMzMzM6dXNlci9hbmEs\n"
      + "MjAyNC0wMS0wMlQwMzowNDowNVosdHJ1ZQ=="
    let xml = Answers.response(
      "GetCredentialReport",
      "<Content>\(content)</Content><ReportFormat>text/csv</ReportFormat><GeneratedTime>2026-11-22T01:00:00Z</GeneratedTime>"
    )
    let account = try TemporarySnapshot.read(["r.xml": xml])
    #expect(account.credentialReport.value?.rows.map(\.user) == ["ana"])
    #expect(account.collection.at == Timestamp(iso8601: "2026-11-22T01:00:00Z"))
    let record = account.evidence.first { $0.source == .credentialReport }
    #expect(record?.generatedAt == Timestamp(iso8601: "2026-11-22T01:00:00Z"))
    let broken = try TemporarySnapshot.read(["r.xml": xml.replacing(content, with: "?")])
    #expect(broken.credentialReport.missing?.kind == .malformed)
  }

  @Test func `where there are no listings the report names the users`() throws {
    let account = try read(Answers.report(rows))
    #expect(account.users.elements.map(\.name) == ["ana"])
    #expect(account.users.gap == nil)
    #expect(account.users.elements.first?.groups.missing?.kind == .notCollected)
    #expect(account.users.elements.first?.createdAt.value == Timestamp(iso8601: "2024-01-02T03:04:05Z"))
  }
}
