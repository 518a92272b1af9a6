import JSON
import TestSupport
import Testing

/// The states in which AWS's credential report is met, on the built binary.
struct LiveCredentialReportTests {
  @Test(arguments: [
    ("ready", ["GetCredentialReport"]),
    ("none", ["GetCredentialReport", "GenerateCredentialReport", "GetCredentialReport"]),
    ("expired", ["GetCredentialReport", "GenerateCredentialReport", "GetCredentialReport"]),
    ("old", ["GetCredentialReport", "GenerateCredentialReport", "GetCredentialReport"]),
    (
      "slow",
      ["GetCredentialReport", "GenerateCredentialReport", "GetCredentialReport", "GetCredentialReport"]
    ),
    ("busy", ["GetCredentialReport", "GenerateCredentialReport", "GetCredentialReport"]),
  ])
  func `a report is had with no more calls than it takes`(_ state: String, _ expected: [String]) throws {
    let aws = try LivePeer.own("--report", state)
    let answer = try aws.run("audit", "--rule", "user-console-mfa", "--format", "json")
    #expect(try answer.count("unknown") == 0, "\(answer.output)\(answer.errors)")
    #expect(try answer.count("pass") > 0)
    let evidence = try answer.json["evidence"]?.array?.first {
      $0["api"]?.string == "iam:GetCredentialReport"
    }
    #expect(evidence?["generated_at"]?.string?.isEmpty == false, "how old it is stands in the report")
    #expect(try aws.calls.filter { $0.hasSuffix("CredentialReport") } == expected)
  }

  @Test func `a fresh report is made where it is asked for`() throws {
    let aws = try LivePeer.own("--report", "ready")
    let answer = try aws.run("audit", "--rule", "user-console-mfa", "--fresh-report", "--format", "json")
    #expect(try answer.count("unknown") == 0, "\(answer.errors)")
    #expect(
      try aws.calls.filter { $0.hasSuffix("CredentialReport") } == [
        "GenerateCredentialReport", "GetCredentialReport",
      ])
  }

  @Test func `a report that may not be made is missing with what AWS said`() throws {
    let aws = try LivePeer.own("--report", "denied")
    let answer = try aws.run("audit", "--rule", "user-console-mfa", "--format", "json")
    #expect(answer.status == 2, "\(answer.errors)")
    #expect(
      answer.output.contains("not authorized to perform: iam:GenerateCredentialReport"), "\(answer.output)")
  }

  @Test func `an old report is evidence where no new one may be made`() throws {
    let aws = try LivePeer.own("--report", "old")
    try aws.fault("{\"match\": \"Action=GenerateCredentialReport\", \"kind\": \"denied\"}")
    let answer = try aws.run("audit", "--rule", "user-console-mfa", "--format", "json")
    #expect(try answer.count("pass") > 0, "\(answer.output)\(answer.errors)")
  }
}
