import Evidence
import IAM
import Testing

/// Permissions boundaries that GetAccountAuthorizationDetails leaves out, and the calls that tell of them.
struct FetchedPolicyTests {
  private static let arn = "arn:aws:iam::aws:policy/PowerUserAccess"
  private static let document =
    #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:*","Resource":"*"}}"#
  private let details = Answers.details(
    users: Answers.user(
      "ana",
      extra: "<PermissionsBoundary><PermissionsBoundaryType>Policy</PermissionsBoundaryType>"
        + "<PermissionsBoundaryArn>\(arn)</PermissionsBoundaryArn></PermissionsBoundary>"))
  private let policy = Answers.response(
    "GetPolicy",
    """
    <Policy><PolicyName>PowerUserAccess</PolicyName><PolicyId>ANPA1</PolicyId><Arn>\(arn)</Arn><Path>/</Path>
      <DefaultVersionId>v5</DefaultVersionId><AttachmentCount>0</AttachmentCount>
      <PermissionsBoundaryUsageCount>1</PermissionsBoundaryUsageCount><IsAttachable>true</IsAttachable>
      <CreateDate>2015-02-06T18:39:47Z</CreateDate><UpdateDate>2023-07-06T22:04:00Z</UpdateDate></Policy>
    """)

  private func version(_ document: String, isDefault: Bool = true) -> String {
    Answers.response(
      "GetPolicyVersion",
      """
      <PolicyVersion><Document>\(document)</Document><VersionId>v5</VersionId>
        <IsDefaultVersion>\(isDefault)</IsDefaultVersion><CreateDate>2023-07-06T22:04:00Z</CreateDate></PolicyVersion>
      """)
  }

  private func read(_ answers: [(api: String, file: String, body: String)], errors: [String] = []) throws
    -> Account
  {
    var files = ["details.xml": details]
    var calls = [#"{"api": "GetAccountAuthorizationDetails", "file": "details.xml"}"#]
    for (api, file, body) in answers {
      files[file] = body
      calls.append(
        #"{"api": "\#(api)", "file": "\#(file)", "parameters": {"PolicyArn": "\#(Self.arn)", "VersionId": "v5"}}"#
      )
    }
    files["snapshot.json"] =
      #"{"version": 1, "calls": [\#((calls + errors).joined(separator: ","))]}"#
    return try TemporarySnapshot.read(files)
  }

  @Test func `a boundary that no listing holds is what could be asked`() throws {
    let account = try read([])
    #expect(account.unlistedBoundaries == [Self.arn])
    #expect(account.policies.elements.isEmpty)
    let missing = account.missingPolicy(Self.arn)
    #expect(missing.source == .policyVersion)
    #expect(missing.kind == .notCollected)
    #expect(missing.subject == Self.arn)
    #expect(account.status(.policyVersion) == .missing(Missing(.policyVersion, .notCollected)))
  }

  @Test func `its policy and version make it one of the account's policies`() throws {
    let encoded = Self.document.replacing("\"", with: "%22").replacing("{", with: "%7B")
    let account = try read([
      ("GetPolicy", "p.xml", policy), ("GetPolicyVersion", "v.xml", version(encoded)),
    ])
    let policy = try #require(account.policies.elements.first)
    #expect(policy.arn == Self.arn)
    #expect(policy.permissionsBoundaryUsageCount == 1)
    let text = policy.defaultDocument.flatMap { account.documents.text(of: $0) }
    #expect(text.value == Self.document)
    #expect(account.unlistedBoundaries == [])
    #expect(account.policies.gap == nil)
    #expect(account.status(.policy) == .available)
    #expect(account.status(.policyVersion) == .available)
  }

  @Test func `the AWS CLI's answers say the same`() throws {
    let account = try read([
      (
        "GetPolicy", "p.json",
        """
        {"Policy": {"PolicyName": "PowerUserAccess", "PolicyId": "ANPA1", "Arn": "\(Self.arn)",
          "DefaultVersionId": "v5", "CreateDate": "2015-02-06T18:39:47+00:00",
          "UpdateDate": "2023-07-06T22:04:00+00:00", "Tags": []}}
        """
      ),
      (
        "GetPolicyVersion", "v.json",
        #"{"PolicyVersion": {"Document": \#(Self.document), "VersionId": "v5", "IsDefaultVersion": true}}"#
      ),
    ])
    let document = try #require(account.policies.elements.first?.defaultDocument.value)
    #expect(account.documents.policy(of: document, as: .boundary).value?.statements.count == 1)
  }

  @Test func `without a manifest GetPolicy names itself and GetPolicyVersion does not`() throws {
    let account = try TemporarySnapshot.read([
      "details.xml": details, "p.xml": policy, "v.xml": version(Self.document),
    ])
    #expect(account.policies.elements.map(\.arn) == [Self.arn])
    #expect(account.policies.elements.first?.versions.value == nil)
    #expect(account.unlistedBoundaries == [Self.arn])
    #expect(account.notes.contains { $0.hasPrefix("v.xml: an answer of iam:GetPolicyVersion that does not") })
  }

  @Test func `a refusal is why nothing is known of it`() throws {
    let error =
      #"{"api": "GetPolicy", "parameters": {"PolicyArn": "\#(Self.arn)"}, "error": {"code": "AccessDenied", "message": "no"}}"#
    let account = try read([], errors: [error])
    #expect(account.missingPolicy(Self.arn) == Missing(.policy, .refused, "AccessDenied: no"))
    #expect(account.status(.policy) == .missing(Missing(.policy, .refused, "AccessDenied: no")))
  }

  @Test func `a version that is not in force says nothing of what is`() throws {
    let account = try read([
      ("GetPolicy", "p.xml", policy),
      ("GetPolicyVersion", "v.xml", version(Self.document, isDefault: false)),
    ])
    #expect(account.policies.elements.first?.defaultDocument.missing?.kind == .incomplete)
  }

  @Test(arguments: ["<Policy/>", "<Policy><Arn>x</Arn></Policy>", ""])
  func `a broken policy is malformed evidence of it alone`(_ result: String) throws {
    let account = try read([("GetPolicy", "p.xml", Answers.response("GetPolicy", result))])
    #expect(account.missingPolicy(Self.arn).kind == .malformed)
    #expect(account.policies.elements.isEmpty)
    #expect(account.users.gap == nil)
  }

  @Test(arguments: ["<PolicyVersion/>", "<PolicyVersion><Document>%7B</Document></PolicyVersion>"])
  func `a broken version is malformed evidence of the policy's document`(_ result: String) throws {
    let account = try read([
      ("GetPolicy", "p.xml", policy),
      ("GetPolicyVersion", "v.xml", Answers.response("GetPolicyVersion", result)),
    ])
    #expect(account.policies.elements.first?.defaultDocument.missing?.kind == .malformed)
  }

  @Test func `an answer about another policy than was asked about is malformed`() throws {
    let account = try read([
      ("GetPolicy", "p.xml", policy.replacing("PowerUserAccess</Arn>", with: "Other</Arn>"))
    ])
    #expect(account.policies.elements.isEmpty)
    #expect(
      account.status(.policy)
        == .missing(
          Missing(
            .policy, .malformed,
            "p.xml: it was asked about \(Self.arn) and is about arn:aws:iam::aws:policy/Other")))
  }
}
