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
    let aws = try LivePeer.own("--users", users, "--report", "none")
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
    #expect(calls.count - ofSubjects.count - lists.count <= 40)
  }

  @Test func `nothing is asked twice`() throws {
    let aws = try LivePeer.own("--users", "20")
    _ = try aws.run("audit", "--benchmark", "cis-aws-5.0", "--benchmark", "account-setup")
    let calls = try aws.calls
    #expect(calls.count == Set(calls).count, "\(calls)")
  }
}
