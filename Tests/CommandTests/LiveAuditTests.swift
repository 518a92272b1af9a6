import Foundation
import JSON
import TestSupport
import Testing

/// Audits of an account that a server answers for, on the built binary.
struct LiveAuditTests {
  private static let subjectAPIs: Set = [
    "ListMFADevices", "ListAccessKeys", "GetAccessKeyLastUsed", "GetLoginProfile", "ListSSHPublicKeys",
    "ListSigningCertificates", "ListEntitiesForPolicy",
  ]

  @Test func `an account is audited where signatures and permissions are checked`() throws {
    let moto = try LivePeer.moto()
    let answer = try moto.run("audit", "--benchmark", "cis-aws-5.0", "--format", "json")
    #expect(answer.status == 1, "\(answer.errors)")
    #expect(try answer.json["account"]?["id"]?.string == moto.account)
    #expect(try answer.count("fail") > 0)
    #expect(try answer.count("pass") > 0)
    #expect(try answer.count("unknown") == 0, "\(answer.output)")
  }

  @Test(arguments: ["cis-aws-5.0", "account-setup", "all"])
  func `a live audit and an audit of what was collected give the same bytes`(_ benchmark: String) throws {
    let aws = try LivePeer.own("--users", "30", "--page", "20")
    let folder = try TemporaryFolder()
    let snapshot = folder.url("snapshot").path
    let report = [
      "--benchmark", benchmark, "--now", Date(timeIntervalSinceNow: 3600).formatted(.iso8601), "--list",
      "all",
    ]
    let formats = ["json", "html", "text"]
    func files(_ run: String) -> [String] {
      formats.flatMap { ["--format", "\($0)=\(folder.url("\(run).\($0)").path)"] }
    }
    let live = try aws.run(["audit", "--keep", snapshot] + report + files("live"))
    let offline = try BuiltBinary.run(["audit", "--snapshot", snapshot] + report + files("offline"))
    #expect(live.status == 1, "\(live.errors)")
    #expect(live.status == offline.status)
    for format in formats {
      let text = try folder.read("live.\(format)")
      #expect(text.utf8.count > 500)
      #expect(try text == folder.read("offline.\(format)"), "\(format)")
    }
  }

  @Test(arguments: ["ready", "none"])
  func `rules about root take six calls at most`(_ report: String) throws {
    let aws = try LivePeer.own("--users", "50", "--report", report)
    let rules = try FileManager.default.contentsOfDirectory(atPath: Project.file("rules"))
      .filter { $0.hasPrefix("root-") }.map { String($0.dropLast(".yaml".count)) }
      // Who is told of root's use is asked of CloudTrail, CloudWatch and SNS.
      .filter { $0 != "root-usage-alarm" }
    #expect(rules.count >= 5)
    let answer = try aws.run(["audit", "--format", "json"] + rules.flatMap { ["--rule", $0] })
    #expect(try answer.count("unknown") == 0, "\(answer.output)")
    let calls = try aws.calls
    #expect((2...6).contains(calls.count), "\(calls)")
  }

  @Test(arguments: ["cis-aws-5.0", "account-setup"], ["50", "400"])
  func `a benchmark takes forty calls at most, however many users there are`(
    _ benchmark: String, _ users: String
  )
    throws
  {
    // As many regions as an account has from the start.
    let aws = try LivePeer.own("--users", users, "--report", "none", "--regions", "17")
    let answer = try aws.run("audit", "--benchmark", benchmark, "--format", "json")
    #expect(try answer.count("unknown") == 0, "\(answer.output)")
    let calls = try aws.calls
    #expect(calls.count <= 40, "\(calls)")
    // Whether a password waits to be replaced is asked of administrators alone.
    let ofSubjects = calls.filter { Self.subjectAPIs.contains($0) }
    #expect(
      ofSubjects.allSatisfy { $0 == "GetLoginProfile" && benchmark == "account-setup" }, "\(ofSubjects)")
    #expect(ofSubjects.count <= (Int(users) ?? 0) / 10)
  }

  @Test func `each region that an account enabled itself takes one call more`() throws {
    let aws = try LivePeer.own("--users", "50", "--regions", "29")
    let answer = try aws.run("audit", "--benchmark", "cis-aws-5.0", "--format", "json")
    #expect(try answer.count("unknown") == 0, "\(answer.output)")
    let calls = try aws.calls
    #expect(calls.filter { $0.hasPrefix("ListAnalyzers ") }.count == 29)
    #expect(calls.count <= 40 + 29 - 17, "\(calls)")
  }

  @Test func `all rules ask about a user at most four times`() throws {
    let users = 50
    let aws = try LivePeer.own("--users", "\(users)")
    let answer = try aws.run("audit", "--benchmark", "all", "--format", "json")
    #expect(try answer.count("unknown") == 0, "\(answer.output)")
    let calls = try aws.calls
    let ofSubjects = calls.filter { Self.subjectAPIs.contains($0) }
    #expect(!ofSubjects.isEmpty)
    #expect(ofSubjects.count <= 4 * users, "\(ofSubjects.count)")
    // Lists of what users and roles last used are made for each, by two to four calls.
    let lists = calls.filter { $0.hasSuffix("ServiceLastAccessedDetails") }
    let ordered = lists.count { $0.hasPrefix("Generate") }
    #expect((2 * ordered...4 * ordered).contains(lists.count), "\(lists.count)")
    let ofRegions = calls.filter { $0.hasPrefix("ListAnalyzers ") || $0.hasPrefix("ListFindings ") }
    #expect(ofRegions.count <= 2 * 17 + 1)
    #expect(calls.count - ofSubjects.count - lists.count - ofRegions.count <= 40)
  }

  @Test func `regions are asked for what a rule reads of them, and not otherwise`() throws {
    let aws = try LivePeer.own("--users", "4", "--regions", "5")
    _ = try aws.run("audit", "--benchmark", "account-setup")
    #expect(try aws.calls.allSatisfy { !$0.hasPrefix("ListAnalyzers") && $0 != "DescribeRegions" })
    try aws.forgetCalls()
    let answer = try aws.run("audit", "--rule", "access-analyzer-external", "--format", "json")
    #expect(answer.status == 0, "\(answer.output)")
    let calls = try aws.calls
    #expect(calls.filter { $0.hasPrefix("ListAnalyzers ") }.count == 5)
    #expect(calls.count == 7, "\(calls)")
  }

  @Test
  func `the management account tells how its organization is set up, and a member is asked nothing of it`()
    throws
  {
    let rules = [
      "account-in-organization", "member-root-has-no-credentials", "org-delegated-admin-policies",
      "org-delegated-admin-services", "org-guardrails", "org-ou-structure",
    ]
    func statuses(_ aws: LivePeer) throws -> [String?] {
      let answer = try aws.run(
        ["audit", "--list", "all", "--format", "json"] + rules.flatMap { ["--rule", $0] })
      return (try answer.json["results"]?.array ?? []).map { $0["status"]?.string }
    }
    let management = try LivePeer.own("--users", "2")
    #expect(
      try statuses(management) == ["pass", "not-applicable", "pass", "pass", "manual", "manual"])
    #expect(try management.calls.filter { $0.hasPrefix("ListOrganizationalUnitsForParent ") }.count == 4)
    try management.fault(#"{"match": "Action=DescribeResourcePolicy", "kind": "denied"}"#)
    #expect(try statuses(management)[2] == "unknown")

    let member = try LivePeer.own("--users", "2", "--management", "999988887777")
    let others: [String?] = Array(repeating: "not-applicable", count: 4)
    // Its root user has a password and MFA.
    #expect(try statuses(member) == ["pass", "fail"] + others)
    let asked = Set(try member.calls.compactMap { $0.split(separator: " ").first.map(String.init) })
    #expect(
      asked == [
        "GetCallerIdentity", "DescribeOrganization", "GetAccountSummary", "GetCredentialReport",
      ])
    try member.fault(
      #"{"match": "Action=DescribeOrganization", "kind": "status", "status": 400, "code": "AWSOrganizationsNotInUseException"}"#
    )
    #expect(try statuses(member) == ["fail", "not-applicable"] + others)
    try member.fault(#"{"match": "Action=DescribeOrganization", "kind": "denied"}"#)
    #expect(
      try statuses(member) == ["unknown", "unknown", "unknown", "unknown", "manual", "manual"])
  }

  @Test(arguments: [("eu-west-1", "pass"), ("", "fail")])
  func `Identity Center is looked for in every region where nothing else settles it`(
    _ region: String, _ status: String
  ) throws {
    let aws = try LivePeer.own("--users", "4", "--identity-center", region)
    let answer = try aws.run(
      "audit", "--rule", "federation-configured", "--list", "all", "--format", "json")
    let results = try answer.json["results"]?.array ?? []
    #expect(results.map { $0["status"]?.string } == [status], "\(answer.output)\(answer.errors)")
    #expect(try aws.calls.filter { $0.hasPrefix("ListInstances ") }.count == 17)
    try aws.fault(#"{"match": "Action=ListInstances&region=eu-west-1", "kind": "denied"}"#)
    let refused = try aws.run(
      "audit", "--rule", "federation-configured", "--list", "all", "--format", "json")
    #expect(
      try refused.json["results"]?.array?.map { $0["status"]?.string } == ["unknown"], "\(refused.output)")
  }

  @Test func `a SAML provider settles it without a call`() throws {
    let aws = try LivePeer.own("--users", "4")
    let answer = try aws.run("audit", "--rule", "federation-configured", "--rule", "evidence-complete")
    #expect(answer.status == 0, "\(answer.output)")
    #expect(try aws.calls.allSatisfy { !$0.hasPrefix("ListInstances") })
  }

  @Test func `a region that refuses is unknown, and the others are judged`() throws {
    let aws = try LivePeer.own("--users", "4", "--regions", "8")
    try aws.fault(
      #"{"match": "Action=ListAnalyzers&region=us-west-2", "kind": "denied"}"#,
      #"{"match": "Action=ListAnalyzers&region=us-west-1", "kind": "short"}"#)
    let answer = try aws.run(
      "audit", "--rule", "access-analyzer-external", "--list", "all", "--format", "json")
    let results = try answer.json["results"]?.array ?? []
    func regions(_ status: String) -> [String] {
      results.filter { $0["status"]?.string == status }.compactMap { $0["detail"]?.string }.sorted()
    }
    #expect(answer.status == 1, "\(answer.errors)")
    #expect(regions("unknown") == ["us-west-1", "us-west-2"], "\(answer.output)")
    #expect(regions("fail") == ["ap-northeast-3"])
    #expect(regions("pass").count == 5)
    let reasons = results.compactMap { $0["reason"]?.string }
    #expect(
      reasons.contains { $0.contains("is not authorized to perform: access-analyzer:ListAnalyzers") },
      "\(reasons)")
  }

  @Test func `where nobody may ask for the regions, nothing is known of analyzers`() throws {
    let aws = try LivePeer.own("--users", "4")
    try aws.fault(#"{"match": "Action=DescribeRegions", "kind": "denied"}"#)
    let answer = try aws.run(
      "audit", "--rule", "access-analyzer-external", "--rule", "access-analyzer-no-findings", "--format",
      "json")
    #expect(answer.status == 2, "\(answer.output)")
    let results = try answer.json["results"]?.array ?? []
    #expect(results.map { $0["status"]?.string } == ["unknown", "unknown"])
    #expect(
      results.allSatisfy { $0["reason"]?.string?.contains("perform: ec2:DescribeRegions") == true },
      "\(answer.output)")
    #expect(try aws.calls.allSatisfy { !$0.hasPrefix("ListAnalyzers") })
  }

  @Test func `contacts that AWS refuses are unknown, one that is not there is a fact`() throws {
    let aws = try LivePeer.own("--users", "4")
    let rules = ["--rule", "account-security-contact", "--rule", "account-alternate-contacts-distinct"]
    func statuses() throws -> [String?] {
      let answer = try aws.run(["audit", "--list", "all", "--format", "json"] + rules)
      return (try answer.json["results"]?.array ?? []).map { $0["status"]?.string }
    }
    #expect(try statuses() == ["pass", "pass"])
    try aws.fault(#"{"match": "\"SECURITY\"", "kind": "denied"}"#)
    #expect(try statuses() == ["unknown", "unknown"])
    try aws.fault(
      #"{"match": "\"SECURITY\"", "kind": "status", "status": 404, "code": "ResourceNotFoundException"}"#)
    #expect(try statuses() == ["fail", "fail"])
  }

  @Test func `GovCloud is asked for nothing that it does not have`() throws {
    let aws = try LivePeer.own("--users", "4", "--regions", "1")
    // No address of Account Management is known there; the others are the server's.
    let own = ["IAM", "STS", "EC2", "ACCESSANALYZER"].map { ("AWS_ENDPOINT_URL_\($0)", aws.server.url) }
    let environment = Dictionary(uniqueKeysWithValues: own).merging(["AWS_REGION": "us-gov-west-1"]) { $1 }
    let answer = try aws.run(
      ["collect", "--output", "\(aws.home.path)/snapshot", "--rule", "account-security-contact"],
      environment: environment.mapValues { $0 }.merging(["AWS_ENDPOINT_URL": nil]) { $1 })
    #expect(answer.status == 0, "\(answer.errors)")
    #expect(try aws.calls == ["GetCallerIdentity"])
    let calls = try CollectedSnapshot("\(aws.home.path)/snapshot").calls.filter {
      $0.api != "sts:GetCallerIdentity"
    }
    #expect(calls.map(\.error) == ["NoSuchService", "NoSuchService", "NoSuchService"])
  }

  @Test func `nothing is asked twice`() throws {
    let aws = try LivePeer.own("--users", "20")
    _ = try aws.run("audit", "--benchmark", "cis-aws-5.0", "--benchmark", "account-setup")
    let calls = try aws.calls
    #expect(calls.count == Set(calls).count, "\(calls)")
  }
}
