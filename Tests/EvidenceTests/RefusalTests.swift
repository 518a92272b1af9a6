import Evidence
import IAM
import Testing

struct RefusalTests {
  private let details = Answers.details(users: Answers.user("ana") + Answers.user("ben"))

  private func manifest(_ calls: String) -> String {
    #"{"version": 1, "account": "111122223333", "calls": [\#(calls)]}"#
  }

  @Test func `a refusal belongs to the call that its message names`() throws {
    let account = try TemporarySnapshot.read(["e.xml": Answers.denied("iam:ListVirtualMFADevices")])
    #expect(account.virtualMFADevices.gap?.kind == .refused)
    #expect(account.virtualMFADevices.gap?.message.hasPrefix("AccessDenied: User: arn:aws:iam::") == true)
    #expect(account.root.hasVirtualMFADevice.missing?.kind == .refused)
    #expect(account.summary.missing?.kind == .notCollected)
  }

  @Test func `a failure that names no call is a remark`() throws {
    let account = try TemporarySnapshot.read(["e.xml": Answers.error("Throttling", "Rate exceeded")])
    #expect(account.notes == ["e.xml: an error that does not name its call: Throttling: Rate exceeded"])
    #expect(account.evidence.allSatisfy { $0.status == .missing(Missing($0.source, .notCollected)) })
  }

  @Test func `what the AWS CLI prints on failure names its call`() throws {
    let account = try TemporarySnapshot.read([
      "a": "\nAn error occurred (Throttling) when calling the GetAccountSummary operation: Rate exceeded\n",
      "b": "An error occurred (AccessDenied) when calling the ListUsers operation: User: x is not authorized",
    ])
    #expect(account.summary.missing == Missing(.accountSummary, .failed, "Throttling: Rate exceeded"))
    #expect(account.evidence.contains { $0.source == .users && $0.status != .available })
  }

  @Test func `no password policy is known, a refused one is not`() throws {
    let absent = Answers.error(
      "NoSuchEntity", "The Password Policy with domain name 111122223333 cannot be found.")
    #expect(try TemporarySnapshot.read(["p.xml": absent]).passwordPolicy == .known(nil))
    let refused = try TemporarySnapshot.read(["p.xml": Answers.denied("iam:GetAccountPasswordPolicy")])
    #expect(refused.passwordPolicy.missing?.kind == .refused)
  }

  @Test(arguments: [
    ("ServiceAccessNotEnabledException", true), ("OrganizationNotFoundException", false),
  ])
  func `organizations' errors are answers`(_ code: String, _ isInOrganization: Bool) throws {
    let account = try TemporarySnapshot.read(organizations(code))
    #expect(account.organizationsFeatures.value??.enabled == [])
    #expect(account.organizationsFeatures.value??.isInOrganization == isInOrganization)
  }

  private func organizations(_ code: String) -> [String: String] {
    [
      "o.xml": Answers.error(code, "x"),
      "snapshot.json": manifest(#"{"api": "iam:ListOrganizationsFeatures", "file": "o.xml", "status": 409}"#),
    ]
  }

  @Test func `a member account cannot tell the organization's features`() throws {
    let code = "AccountNotManagementOrDelegatedAdministratorException"
    let account = try TemporarySnapshot.read(organizations(code))
    #expect(account.organizationsFeatures.missing?.kind == .failed)
    #expect(account.managesOrganization == .known(false))
    for source in Source.organizationSetup.union([.organizationsFeatures]) {
      #expect(account.status(source) == .available, "\(source)")
    }
    #expect(account.status(.organization) != .available)
  }

  @Test func `the manifest says whom an answer is about`() throws {
    let account = try TemporarySnapshot.read([
      "details.xml": details,
      "summary.xml": Answers.summary(Answers.counts(users: 2)),
      "ana.xml": Answers.response("ListMFADevices", "<MFADevices/><IsTruncated>false</IsTruncated>"),
      "ben.xml": Answers.error("AccessDenied", "no"),
      "login.xml": Answers.error("NoSuchEntity", "no"),
      "snapshot.json": manifest(
        """
        {"api": "iam:GetAccountAuthorizationDetails", "file": "details.xml"},
        {"api": "iam:GetAccountSummary", "file": "summary.xml"},
        {"api": "iam:ListMFADevices", "parameters": {"UserName": "ana"}, "file": "ana.xml"},
        {"api": "iam:ListMFADevices", "parameters": {"UserName": "ben"}, "file": "ben.xml", "status": 403},
        {"api": "iam:GetLoginProfile", "parameters": {"UserName": "ana"}, "file": "login.xml", "status": 404},
        {"api": "iam:ListAccountAliases", "status": 403, "error": {"code": "AccessDenied", "message": "User x"}},
        {"api": "iam:GetAccountPasswordPolicy", "status": 503, "error": {"code": "ServiceUnavailable"}}
        """),
    ])
    let (ana, ben) = (account.users.elements[0], account.users.elements[1])
    #expect(ana.mfaDevices == .known([]))
    #expect(ana.loginProfile == .known(nil))
    #expect(ben.mfaDevices == .missing(Missing(.mfaDevices, .refused, "AccessDenied: no", about: "ben")))
    #expect(ben.loginProfile.missing?.kind == .notCollected)
    #expect(account.aliases == .missing(Missing(.accountAliases, .refused, "AccessDenied: User x")))
    #expect(account.passwordPolicy.missing?.kind == .failed)
    #expect(account.notes == [])
  }

  @Test func `without a manifest an answer that names nobody is ignored with a remark`() throws {
    let empty = Answers.response("ListMFADevices", "<MFADevices/>")
    let named = Answers.response(
      "ListMFADevices",
      "<MFADevices><member><UserName>ben</UserName><SerialNumber>G1</SerialNumber></member></MFADevices>")
    let account = try TemporarySnapshot.read(["1.xml": details, "2.xml": empty, "3.xml": named])
    #expect(account.users.elements[0].mfaDevices.missing?.kind == .notCollected)
    #expect(account.users.elements[1].mfaDevices == .known([MFADevice(serialNumber: "G1", enabledAt: nil)]))
    #expect(account.notes.count == 1)
    #expect(account.notes.first?.hasPrefix("2.xml: an answer of iam:ListMFADevices") == true)
  }

  @Test func `an answer about another user than the manifest says is unreadable`() throws {
    let answer = Answers.response(
      "ListMFADevices",
      "<MFADevices><member><UserName>ben</UserName><SerialNumber>G1</SerialNumber></member></MFADevices>")
    let account = try TemporarySnapshot.read([
      "1.xml": details, "2.xml": answer,
      "snapshot.json": manifest(
        #"{"api": "ListMFADevices", "parameters": {"UserName": "ana"}, "file": "2.xml"}"#),
    ])
    #expect(account.users.elements[0].mfaDevices.missing?.kind == .malformed)
  }
}
