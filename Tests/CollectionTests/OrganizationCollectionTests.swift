import AWS
import Collection
import Evidence
import IAM
import Testing

/// How a collection finds the policies of the organization that bind the account, and boundaries that no listing holds.
struct OrganizationCollectionTests {
  private static let full =
    #"{\"Version\":\"2012-10-17\",\"Statement\":{\"Effect\":\"Allow\",\"Principal\":\"*\",\"Action\":\"*\",\"Resource\":\"*\"}}"#
  private static let document =
    #"{\"Version\":\"2012-10-17\",\"Statement\":{\"Effect\":\"Allow\",\"Action\":\"*\",\"Resource\":\"*\"}}"#

  /// The account in unit `ou-1` in unit `ou-2` below the root `r-1`, each with two policies a type.
  private static func reply(_ call: Call, management: String = "999988887777") -> ScriptedRunner.Reply {
    switch call.operation {
    case "DescribeOrganization":
      return .body(
        #"{"Organization": {"Id": "o-1", "MasterAccountId": "\#(management)", "FeatureSet": "ALL"}}"#)
    case "ListParents":
      switch call.text("ChildId") {
      case Replies.account: return .body(#"{"Parents": [{"Id": "ou-1", "Type": "ORGANIZATIONAL_UNIT"}]}"#)
      case "ou-1": return .body(#"{"Parents": [{"Id": "ou-2", "Type": "ORGANIZATIONAL_UNIT"}]}"#)
      default: return .body(#"{"Parents": [{"Id": "r-1", "Type": "ROOT"}]}"#)
      }
    case "ListPoliciesForTarget":
      let type = call.text("Filter") ?? ""
      let short = type.prefix(1).lowercased()
      guard call.text("NextToken") == nil else {
        return .body(#"{"Policies": [{"Id": "p-\#(short)2", "Name": "second", "Type": "\#(type)"}]}"#)
      }
      return .body(
        #"{"Policies": [{"Id": "p-\#(short)1", "Name": "first", "Type": "\#(type)"}], "NextToken": "next"}"#,
        next: "next")
    case "DescribePolicy":
      let id = call.text("PolicyId") ?? ""
      let content = id.hasPrefix("p-r") ? full : document
      return .body(#"{"Policy": {"PolicySummary": {"Id": "\#(id)"}, "Content": "\#(content)"}}"#)
    default: return Replies.usual(call)
    }
  }

  @Test(arguments: [false, true])
  func `it climbs from the account to the root, and describes each policy once`(_ lastFirst: Bool) throws {
    let fixture = try CollectionFixture(answersLastFirst: lastFirst) { call, _ in Self.reply(call) }
    try fixture.collector.collect(Source.organizationPolicies.union([.accountSummary]))
    let counts = Dictionary(grouping: fixture.runner.operations) { $0 }.mapValues(\.count)
    #expect(
      counts == [
        "GetCallerIdentity": 1, "GetAccountSummary": 1, "DescribeOrganization": 1, "ListParents": 3,
        "ListPoliciesForTarget": 16, "DescribePolicy": 4,
      ])
    #expect(fixture.collector.outcome.isComplete)
    let account = try fixture.account()
    let names = account.serviceControlPolicies.value?.map { $0.map(\.name) }
    #expect(names == Array(repeating: ["first", "second"], count: 4))
    #expect(account.resourceControlPolicies.value?.count == 4)
    #expect(account.notes == [])
  }

  @Test func `the folder has the same bytes in whatever order answers come`() throws {
    let fixtures = try [false, true].map { lastFirst in
      try CollectionFixture(answersLastFirst: lastFirst) { call, _ in Self.reply(call) }
    }
    for fixture in fixtures { try fixture.collector.collect(Source.organizationPolicies) }
    #expect(try fixtures[0].manifest() == fixtures[1].manifest())
    #expect(try fixtures[0].files() == fixtures[1].files())
  }

  @Test func `a member that may not ask is refused once, and nothing else is asked`() throws {
    let fixture = try CollectionFixture { call, _ in
      call.operation == "ListParents"
        ? .refused(400, "AccessDeniedException", "You don't have permissions to access this resource.")
        : Self.reply(call)
    }
    try fixture.collector.collect(Source.organizationPolicies)
    #expect(fixture.runner.operations == ["GetCallerIdentity", "DescribeOrganization", "ListParents"])
    let account = try fixture.account()
    #expect(account.serviceControlPolicies.missing?.kind == .refused)
    #expect(account.serviceControlPolicies.missing?.source == .parents)
    #expect(account.resourceControlPolicies.missing?.kind == .refused)
    #expect(fixture.collector.outcome.failures.map(\.api) == ["organizations:ListParents"])
  }

  @Test func `the management account is bound by nothing, and nothing else is asked`() throws {
    let fixture = try CollectionFixture { call, _ in Self.reply(call, management: Replies.account) }
    try fixture.collector.collect(Source.organizationPolicies)
    #expect(fixture.runner.operations == ["GetCallerIdentity", "DescribeOrganization"])
    #expect(try fixture.account().serviceControlPolicies == .known([]))
    #expect(fixture.collector.outcome.isComplete)
  }

  @Test func `an account in no organization is complete evidence`() throws {
    let fixture = try CollectionFixture { call, _ in
      call.operation == "DescribeOrganization"
        ? .refused(400, "AWSOrganizationsNotInUseException", "Your account is not a member.")
        : Self.reply(call)
    }
    try fixture.collector.collect(Source.organizationPolicies)
    #expect(fixture.runner.operations == ["GetCallerIdentity", "DescribeOrganization"])
    #expect(try fixture.account().serviceControlPolicies == .known([]))
    #expect(fixture.collector.outcome.isComplete)
  }

  @Test func `only what is wanted is asked, and once`() throws {
    let fixture = try CollectionFixture { call, _ in Self.reply(call) }
    try fixture.collector.collect([.organization])
    #expect(fixture.runner.operations == ["GetCallerIdentity", "DescribeOrganization"])
    try fixture.collector.collect([.parents])
    try fixture.collector.collect([.parents, .organization])
    #expect(fixture.runner.operations.dropFirst(2) == ["ListParents", "ListParents", "ListParents"])
  }

  @Test func `a server on which units have no end is not followed for ever`() throws {
    var number = 0
    let fixture = try CollectionFixture { call, _ in
      number += 1
      return call.operation == "ListParents"
        ? .body(#"{"Parents": [{"Id": "ou-\#(number)", "Type": "ORGANIZATIONAL_UNIT"}]}"#) : Self.reply(call)
    }
    try fixture.collector.collect([.organization, .parents])
    #expect(fixture.runner.operations.count < 30)
    #expect(try fixture.account().serviceControlPolicies.missing != nil)
  }

  @Test(arguments: ["{", "[]", "{}", #"{"Parents": [1]}"#, #"{"Parents": [{"Id": 1}]}"#])
  func `an answer of another form leads no further`(_ body: String) throws {
    let fixture = try CollectionFixture { call, _ in
      call.operation == "ListParents" ? .body(body) : Self.reply(call)
    }
    try fixture.collector.collect(Source.organizationPolicies)
    #expect(fixture.runner.operations == ["GetCallerIdentity", "DescribeOrganization", "ListParents"])
    #expect(try fixture.account().serviceControlPolicies.missing != nil)
  }

  @Test func `a boundary is asked for, and then the version of it that is in force`() throws {
    let arn = "arn:aws:iam::aws:policy/PowerUserAccess"
    let fixture = try CollectionFixture { call, _ in
      switch call.operation {
      case "GetPolicy":
        return .body(
          Replies.response(
            "GetPolicy",
            "<Policy><PolicyName>PowerUserAccess</PolicyName><Arn>\(arn)</Arn><PolicyId>ANPA</PolicyId>"
              + "<DefaultVersionId>v7</DefaultVersionId><CreateDate>2015-02-06T18:39:47Z</CreateDate>"
              + "<UpdateDate>2015-02-06T18:39:47Z</UpdateDate></Policy>"))
      case "GetPolicyVersion":
        return .body(
          Replies.response(
            "GetPolicyVersion",
            "<PolicyVersion><Document>%7B%7D</Document><VersionId>\(call.text("VersionId") ?? "")</VersionId>"
              + "<IsDefaultVersion>true</IsDefaultVersion></PolicyVersion>"))
      default: return Replies.usual(call)
      }
    }
    let request = SubjectRequest(source: .policyVersion, subject: arn)
    try fixture.collector.collect([.accountAuthorizationDetails])
    try fixture.collector.collect([request, SubjectRequest(source: .policy, subject: arn)])
    try fixture.collector.collect([request])
    #expect(fixture.runner.operations.suffix(2) == ["GetPolicy", "GetPolicyVersion"])
    #expect(fixture.runner.sent.last?.text("VersionId") == "v7")
    let policy = try #require(try fixture.account().policies.elements.first)
    #expect(policy.arn == arn)
    #expect(policy.versions.value?.map(\.id) == ["v7"])
  }
}
