import Evidence
import IAM
import Testing

/// What the access advisor told of single users and roles.
struct ServiceAccessTests {
  private static let ana = "arn:aws:iam::111122223333:user/ana"

  private static func xml(_ services: String, status: String = "COMPLETED", more: String = "") -> String {
    """
    <GetServiceLastAccessedDetailsResponse xmlns="https://iam.amazonaws.com/doc/2010-05-08/">
      <GetServiceLastAccessedDetailsResult><JobStatus>\(status)</JobStatus><JobType>SERVICE_LEVEL</JobType>
        <JobCreationDate>2026-11-22T01:00:00Z</JobCreationDate><ServicesLastAccessed>\(services)</ServicesLastAccessed>
        \(more)</GetServiceLastAccessedDetailsResult>
      <ResponseMetadata><RequestId>1</RequestId></ResponseMetadata></GetServiceLastAccessedDetailsResponse>
    """
  }

  private static let bedrock = """
    <member><ServiceName>Amazon Bedrock</ServiceName><ServiceNamespace>bedrock</ServiceNamespace>
      <LastAuthenticated>2026-08-01T10:00:00Z</LastAuthenticated><LastAuthenticatedEntity>\(ana)</LastAuthenticatedEntity>
      <LastAuthenticatedRegion>us-east-1</LastAuthenticatedRegion><TotalAuthenticatedEntities>1</TotalAuthenticatedEntities>
    </member>
    """
  private static let s3 = """
    <member><ServiceName>Amazon S3</ServiceName><ServiceNamespace>s3</ServiceNamespace>
      <TotalAuthenticatedEntities>0</TotalAuthenticatedEntities></member>
    """

  private func read(_ bodies: String..., markers: [String?] = [nil], about arn: String = ana) throws
    -> Account
  {
    var files: [String: String] = [:]
    var calls: [String] = []
    for (index, body) in bodies.enumerated() {
      files["\(index).xml"] = body
      let marker = (markers[index]).map { #", "Marker": "\#($0)""# } ?? ""
      calls.append(
        #"{"api": "iam:GetServiceLastAccessedDetails", "parameters": {"Arn": "\#(arn)", "JobId": "j"\#(marker)}, "file": "\#(index).xml"}"#
      )
    }
    files["snapshot.json"] = #"{"version": 1, "calls": [\#(calls.joined(separator: ","))]}"#
    return try TemporarySnapshot.read(files)
  }

  @Test func `each service has its last use, or none`() throws {
    let account = try read(Self.xml(Self.bedrock + Self.s3))
    let services = try #require(account.serviceAccess(of: Self.ana).value)
    #expect(services.map(\.namespace) == ["bedrock", "s3"])
    #expect(services.map { $0.lastAuthenticated?.iso8601 } == ["2026-08-01T10:00:00Z", nil])
    #expect(services.map(\.region) == ["us-east-1", nil])
    #expect(services.map(\.entityCount) == [1, 0])
    #expect(account.notes == [])
    #expect(account.serviceAccess(of: "arn:aws:iam::111122223333:user/ben").missing?.kind == .notCollected)
  }

  @Test func `pages belong together, and one that lacks leaves nothing known`() throws {
    let first = Self.xml(Self.bedrock, more: "<IsTruncated>true</IsTruncated><Marker>m</Marker>")
    #expect(try read(first).serviceAccess(of: Self.ana).missing?.kind == .incomplete)
    let both = try read(first, Self.xml(Self.s3), markers: [nil, "m"])
    #expect(both.serviceAccess(of: Self.ana).value?.count == 2)
  }

  @Test(arguments: [
    (Self.xml("", status: "IN_PROGRESS"), Missing.Kind.incomplete),
    (
      Self.xml("", status: "FAILED", more: "<Error><Message>broken</Message><Code>X</Code></Error>"),
      .failed
    ),
    (Self.xml("<member><ServiceName>x</ServiceName></member>"), .malformed),
    (Self.xml(Self.bedrock.replacing("2026-08-01T10:00:00Z", with: "long ago")), .malformed),
  ])
  func `a list that is not there, or cannot be read, is missing and not empty`(
    _ body: String, _ kind: Missing.Kind
  ) throws {
    let account = try read(body)
    let missing = try #require(account.serviceAccess(of: Self.ana).missing)
    #expect(missing.kind == kind)
    #expect(missing.subject == Self.ana)
  }

  @Test func `an answer about somebody else is no answer`() throws {
    let account = try read(Self.xml(Self.bedrock), about: "arn:aws:iam::111122223333:user/ben")
    #expect(account.serviceAccess(of: "arn:aws:iam::111122223333:user/ben").missing?.kind == .malformed)
  }

  @Test func `a refusal is that of the user, as ordered`() throws {
    let account = try TemporarySnapshot.read([
      "snapshot.json": """
      {"version": 1, "calls": [{"api": "iam:GetServiceLastAccessedDetails", "parameters": {"Arn": "\(Self.ana)"}, "status": 403,
        "error": {"code": "AccessDenied", "message": "GenerateServiceLastAccessedDetails: User: x is not authorized to perform: iam:GenerateServiceLastAccessedDetails on resource: \(Self.ana)"}}]}
      """
    ])
    let missing = try #require(account.serviceAccess(of: Self.ana).missing)
    #expect(missing.kind == .refused)
    #expect(missing.actionToGrant == "iam:GenerateServiceLastAccessedDetails")
  }

  @Test
  func `the AWS CLI's answer says whom it is about, by the command that printed it or by who used anything`()
    throws
  {
    let services = """
      [{"ServiceName": "Amazon Bedrock", "ServiceNamespace": "bedrock", "TotalAuthenticatedEntities": 0}]
      """
    let told = try TemporarySnapshot.read([
      "a": #"{"Arn": "\#(Self.ana)", "JobStatus": "COMPLETED", "ServicesLastAccessed": \#(services)}"#
    ])
    #expect(told.serviceAccess(of: Self.ana).value?.map(\.namespace) == ["bedrock"])
    let untold = try TemporarySnapshot.read([
      "a": #"{"JobStatus": "COMPLETED", "ServicesLastAccessed": \#(services)}"#
    ])
    #expect(untold.serviceAccess(of: Self.ana).missing != nil)
    #expect(untold.notes.count == 1)
    #expect(
      try TemporarySnapshot.read(["a": Self.xml(Self.bedrock)]).serviceAccess(of: Self.ana).value?.count == 1)
  }
}
