import Evidence
import IAM
import Testing

/// The regions of an account and what IAM Access Analyzer has in them.
struct AnalyzerTests {
  private static let arn = "arn:aws:access-analyzer:eu-west-1:111122223333:analyzer/external"
  private static let active = #"{\"status\":{\"eq\":[\"ACTIVE\"]}}"#

  private static func analyzers(
    _ region: String, type: String = "ACCOUNT", status: String = "ACTIVE", more: String = ""
  ) -> String {
    """
    {"analyzers": [{"arn": "arn:aws:access-analyzer:\(region):111122223333:analyzer/external", "name": "external",
      "type": "\(type)", "createdAt": "2024-11-22T02:00:11Z", "status": "\(status)", "tags": {"team": "risk"}}]\(more)}
    """
  }

  private static func finding(_ id: String, status: String = "ACTIVE", more: String = "") -> String {
    """
    {"id": "\(id)", "resource": "arn:aws:s3:::reports", "resourceType": "AWS::S3::Bucket", "status": "\(status)",
      "resourceOwnerAccount": "111122223333", "condition": {}, "createdAt": "2026-11-01T00:00:00Z",
      "analyzedAt": "2026-11-20T00:00:00Z", "updatedAt": "2026-11-20T00:00:00Z"\(more)}
    """
  }

  private static let regions = """
    <DescribeRegionsResponse xmlns="http://ec2.amazonaws.com/doc/2016-11-15/"><requestId>r</requestId><regionInfo>
    <item><regionName>us-east-1</regionName><regionEndpoint>ec2.us-east-1.amazonaws.com</regionEndpoint>
    <optInStatus>opt-in-not-required</optInStatus></item>
    <item><regionName>eu-west-1</regionName><regionEndpoint>ec2.eu-west-1.amazonaws.com</regionEndpoint>
    <optInStatus>opt-in-not-required</optInStatus></item></regionInfo></DescribeRegionsResponse>
    """

  private static func call(_ api: String, _ parameters: String = "", region: String? = nil, _ rest: String)
    -> String
  {
    let place = region.map { #""region": "\#($0)", "# } ?? ""
    return #"{"api": "\#(api)", \#(place)"parameters": {\#(parameters)}, \#(rest)}"#
  }

  private static func manifest(_ calls: [String]) -> String {
    #"{"version": 1, "account": "111122223333", "partition": "aws", "calls": [\#(calls.joined(separator: ","))]}"#
  }

  private static func analyzersCall(_ region: String, _ rest: String) -> String {
    call("access-analyzer:ListAnalyzers", #""maxResults": "100""#, region: region, rest)
  }

  @Test func `regions are read from EC2's XML and from either service's JSON`() throws {
    let xml = try TemporarySnapshot.read(["r.xml": Self.regions])
    #expect(
      xml.regions
        == Listing([
          Region(name: "eu-west-1", optInStatus: "opt-in-not-required"),
          Region(name: "us-east-1", optInStatus: "opt-in-not-required"),
        ]))
    let ec2 = try TemporarySnapshot.read([
      "r.json":
        #"{"Regions": [{"RegionName": "me-south-1", "OptInStatus": "opted-in"}, {"RegionName": "af-south-1", "OptInStatus": "not-opted-in"}]}"#
    ])
    #expect(ec2.regions.elements.map(\.name) == ["me-south-1"])
    let account = try TemporarySnapshot.read([
      "r.json":
        #"{"Regions": [{"RegionName": "eu-west-1", "RegionOptStatus": "ENABLED_BY_DEFAULT"}, {"RegionName": "af-south-1", "RegionOptStatus": "DISABLED"}]}"#
    ])
    #expect(account.regions.elements.map(\.name) == ["eu-west-1"])
    #expect(account.regions.gap == nil)
    let refused = try TemporarySnapshot.read([
      "snapshot.json": Self.manifest([
        Self.call("account:ListRegions", "", #""error": {"code": "AccessDeniedException", "message": "no"}"#)
      ]),
      "a.json": #"{"AccountAliases": []}"#,
    ])
    #expect(refused.regions.gap?.kind == .refused)
  }

  @Test(arguments: [
    ["r.xml": "<DescribeRegionsResponse><regionInfo><item><regionName>us-east-1</regionName></item>"],
    ["r.xml": "<DescribeRegionsResponse><regionInfo><item/></regionInfo></DescribeRegionsResponse>"],
    ["r.json": #"{"Regions": [{"Endpoint": "x"}]}"#], ["r.json": #"{"Regions": "all"}"#],
    ["r.json": #"{"Regions": [], "NextToken": "more"}"#],
    [
      "r.xml":
        "<Response><Errors><Error><Code>UnauthorizedOperation</Code><Message>You are not authorized to perform this operation. User: arn:aws:iam::111122223333:user/a is not authorized to perform: ec2:DescribeRegions because no identity-based policy allows it</Message></Error></Errors><RequestID>r</RequestID></Response>"
    ],
  ])
  func `regions that are broken, cut off or refused are missing`(_ files: [String: String]) throws {
    let account = try TemporarySnapshot.read(files)
    #expect(account.regions.gap != nil)
    #expect(account.regions.gap?.kind != .notCollected)
    #expect(account.analyzers.gap != nil)
  }

  @Test func `each region is known by itself, an empty one by the manifest alone`() throws {
    let files = [
      "r.xml": Self.regions, "a.json": Self.analyzers("eu-west-1"), "b.json": #"{"analyzers": []}"#,
    ]
    let account = try TemporarySnapshot.read(
      files.merging([
        "snapshot.json": Self.manifest([
          Self.call("ec2:DescribeRegions", "", #""file": "r.xml""#),
          Self.analyzersCall("eu-west-1", #""file": "a.json""#),
          Self.analyzersCall("us-east-1", #""file": "b.json""#),
        ])
      ]) { $1 })
    let analyzer = try #require(account.analyzers(in: "eu-west-1").value?.first)
    #expect(analyzer.arn == Self.arn)
    #expect(analyzer.tags == [Tag(key: "team", value: "risk")])
    #expect(analyzer.findsExternalAccess && analyzer.isActive)
    #expect(account.analyzers(in: "us-east-1") == .known([]))
    #expect(account.analyzers.gap == nil)
    #expect(account.status(.analyzers) == .available)
    #expect(account.id == "111122223333")

    let byHand = try TemporarySnapshot.read(files)
    #expect(byHand.analyzers(in: "eu-west-1").value?.count == 1)
    #expect(byHand.analyzers(in: "us-east-1").missing?.kind == .notCollected)
    #expect(byHand.analyzers.gap != nil)
    #expect(byHand.notes.contains { $0.hasPrefix("b.json: an answer of access-analyzer:ListAnalyzers") })
  }

  @Test func `the AWS CLI's answers say by --query what they are about`() throws {
    let account = try TemporarySnapshot.read([
      "r.xml": Self.regions, "a.json": Self.analyzers("eu-west-1", more: #", "region": "eu-west-1""#),
      "b.json": #"{"region": "us-east-1", "analyzers": []}"#,
      "f.json": #"{"analyzerArn": "\#(Self.arn)", "findings": [\#(Self.finding("1"))]}"#,
    ])
    #expect(account.analyzers.gap == nil)
    #expect(account.analyzers(in: "us-east-1") == .known([]))
    #expect(account.analyzers.elements.map { account.findings(of: $0).value?.map(\.id) } == [["1"]])
    #expect(account.status(.analyzerFindings) == .available)
  }

  @Test func `a region that refuses is missing, and no other`() throws {
    let denied =
      "User: x is not authorized to perform: access-analyzer:ListAnalyzers with an explicit deny in a service control policy"
    let account = try TemporarySnapshot.read([
      "r.xml": Self.regions, "a.json": Self.analyzers("eu-west-1"),
      "snapshot.json": Self.manifest([
        Self.call("ec2:DescribeRegions", "", #""file": "r.xml""#),
        Self.analyzersCall("eu-west-1", #""file": "a.json""#),
        Self.analyzersCall(
          "us-east-1", #""error": {"code": "AccessDeniedException", "message": "\#(denied)"}"#),
      ]),
    ])
    #expect(account.analyzers(in: "eu-west-1").value?.count == 1)
    #expect(account.analyzers(in: "us-east-1").missing?.kind == .refused)
    #expect(account.analyzers.gap?.kind == .refused)

    let byCLI = try TemporarySnapshot.read([
      "r.xml": Self.regions, "a.json": Self.analyzers("eu-west-1"),
      "b":
        "An error occurred (AccessDeniedException) when calling the ListAnalyzers operation: \(denied)\nabout: us-east-1\n",
    ])
    #expect(byCLI.analyzers(in: "us-east-1").missing?.kind == .refused)
    #expect(byCLI.analyzers(in: "eu-west-1").value?.count == 1)
  }

  @Test func `an answer about another region than was asked is no answer`() throws {
    let account = try TemporarySnapshot.read([
      "a.json": Self.analyzers("eu-west-1"),
      "snapshot.json": Self.manifest([Self.analyzersCall("us-east-1", #""file": "a.json""#)]),
    ])
    #expect(account.analyzers(in: "us-east-1").value == nil)
    #expect(account.analyzers(in: "eu-west-1").value == nil)
  }

  @Test(arguments: [
    #"{"analyzers": [{"name": "a"}]}"#, #"{"analyzers": {}}"#, #"{"analyzers": [{"arn": "#,
    #"{"analyzers": [{"arn": "arn:aws:iam::111122223333:user/a", "type": "ACCOUNT", "status": "ACTIVE"}]}"#,
    #"{"analyzers": [{"arn": "arn:aws:access-analyzer:eu-west-1:111122223333:analyzer/a", "type": "ACCOUNT"}]}"#,
    #"{"analyzers": [], "nextToken": "more"}"#,
  ])
  func `broken analyzers are missing`(_ body: String) throws {
    let account = try TemporarySnapshot.read([
      "a.json": body,
      "snapshot.json": Self.manifest([Self.analyzersCall("eu-west-1", #""file": "a.json""#)]),
    ])
    #expect(account.analyzers(in: "eu-west-1").value == nil)
  }

  @Test func `pages of findings are one list, and a page that is lacking makes it missing`() throws {
    let pages = [
      "1.json": #"{"findings": [\#(Self.finding("1"))], "nextToken": "p2"}"#,
      "2.json":
        #"{"findings": [\#(Self.finding("2", more: #", "isPublic": true, "principal": {"AWS": "*"}, "action": ["s3:GetObject"]"#))]}"#,
    ]
    let question = #""analyzerArn": "\#(Self.arn)", "filter": "\#(Self.active)", "maxResults": "100""#
    let first = Self.call("access-analyzer:ListFindings", question, region: "eu-west-1", #""file": "1.json""#)
    let second = Self.call(
      "access-analyzer:ListFindings", question + #", "nextToken": "p2""#, region: "eu-west-1",
      #""file": "2.json""#)
    let whole = try TemporarySnapshot.read(
      pages.merging(["snapshot.json": Self.manifest([first, second])]) { $1 })
    let findings = try #require(whole.findingsByAnalyzer[Self.arn]?.value)
    #expect(findings.map(\.id) == ["1", "2"])
    #expect(findings.map(\.isPublic) == [nil, true])
    #expect(findings.last?.principal == ["AWS": "*"])
    #expect(findings.last?.actions == ["s3:GetObject"])
    let half = try TemporarySnapshot.read(
      pages.merging(["snapshot.json": Self.manifest([first])]) { $1 })
    #expect(half.findingsByAnalyzer[Self.arn]?.missing?.kind == .incomplete)
  }

  @Test func `findings that were asked for by another filter say nothing of the active ones`() throws {
    let account = try TemporarySnapshot.read([
      "1.json": #"{"findings": []}"#,
      "snapshot.json": Self.manifest([
        Self.call(
          "access-analyzer:ListFindings",
          #""analyzerArn": "\#(Self.arn)", "filter": "{\"status\":{\"eq\":[\"ARCHIVED\"]}}""#,
          region: "eu-west-1",
          #""file": "1.json""#)
      ]),
    ])
    #expect(account.findingsByAnalyzer[Self.arn]?.missing?.kind == .incomplete)
  }

  @Test func `the second form of findings tells of external access too`() throws {
    let account = try TemporarySnapshot.read([
      "f.json":
        #"{"analyzerArn": "\#(Self.arn)", "findings": [\#(Self.finding("1", more: #", "findingType": "ExternalAccess""#))]}"#
    ])
    #expect(account.findingsByAnalyzer[Self.arn]?.value?.map(\.id) == ["1"])
  }

  @Test func `instances of Identity Center belong to the region that was asked`() throws {
    let instance = """
      {"Instances": [{"InstanceArn": "arn:aws:sso:::instance/ssoins-1", "IdentityStoreId": "d-1",
        "OwnerAccountId": "999988887777", "CreatedDate": 1700000000.5, "Status": "ACTIVE"}]}
      """
    func call(_ region: String, _ rest: String) -> String {
      Self.call("sso:ListInstances", region: region, rest)
    }
    let account = try TemporarySnapshot.read([
      "r.xml": Self.regions, "i.json": instance,
      "snapshot.json": Self.manifest([
        Self.call("ec2:DescribeRegions", "", #""file": "r.xml""#), call("eu-west-1", #""file": "i.json""#),
        call("us-east-1", #""error": {"code": "AccessDeniedException", "message": "no"}"#),
      ]),
    ])
    let found = try #require(account.identityCenterByRegion["eu-west-1"]?.value?.first)
    #expect(found.region == "eu-west-1")
    #expect(found.createdAt == Timestamp(seconds: 1_700_000_000))
    #expect(account.identityCenterByRegion["us-east-1"]?.missing?.kind == .refused)
    #expect(account.identityCenterInstances.elements.count == 1)
    #expect(account.identityCenterInstances.gap?.kind == .refused)
    #expect(account.id == "111122223333")

    let byHand = try TemporarySnapshot.read(["i.json": instance])
    #expect(byHand.identityCenterInstances.elements.isEmpty)
    #expect(byHand.notes.contains { $0.contains("sso:ListInstances") })
    let broken = try TemporarySnapshot.read([
      "i.json": #"{"Instances": [{"Status": "ACTIVE"}]}"#,
      "snapshot.json": Self.manifest([call("eu-west-1", #""file": "i.json""#)]),
    ])
    #expect(broken.identityCenterByRegion["eu-west-1"]?.missing?.kind == .malformed)
  }
}
