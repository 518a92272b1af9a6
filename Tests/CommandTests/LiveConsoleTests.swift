import Foundation
import TestSupport
import Testing

/// What a live run prints besides its report, on the built binary.
struct LiveConsoleTests {
  @Test(arguments: ["audit", "collect"])
  func `a dry run prints the calls and makes none`(_ command: String) throws {
    let aws = try LivePeer.own()
    let folder = try TemporaryFolder()
    let snapshot = folder.url("snapshot").path
    let output = command == "collect" ? ["--output", snapshot] : []
    let answer = try aws.run([command, "--dry-run", "--benchmark", "cis-aws-5.0"] + output)
    #expect(answer.status == 0, "\(answer.errors)")
    for call in ["sts:GetCallerIdentity", "iam:GetAccountSummary", "iam:GetAccountAuthorizationDetails"] {
      #expect(answer.output.contains(call), "\(answer.output)")
    }
    #expect(try aws.calls.isEmpty)
    #expect(!FileManager.default.fileExists(atPath: "\(snapshot)/snapshot.json"))
  }

  @Test func `a dry run of a night leaves no file behind`() throws {
    let aws = try LivePeer.own()
    let folder = try TemporaryFolder()
    let answer = try aws.run(
      "audit", "--dry-run", "--history", folder.url("history").path, "--prometheus",
      folder.url("muster.prom").path)
    #expect(answer.status == 0, "\(answer.errors)")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url("").path).isEmpty)
  }

  @Test func `a dry run needs no credentials`() throws {
    let aws = try LivePeer.own()
    let answer = try aws.run(
      "audit", "--dry-run", environment: ["AWS_ACCESS_KEY_ID": nil, "AWS_SECRET_ACCESS_KEY": nil])
    #expect(answer.status == 0, "\(answer.errors)")
  }

  @Test func `a live audit in a log is silent but for its report and its last line`() throws {
    let aws = try LivePeer.own()
    let answer = try aws.run("audit", "--benchmark", "cis-aws-5.0")
    #expect(answer.status == 1)
    #expect(!answer.output.isEmpty)
    #expect(answer.errors.hasPrefix("muster: fails: "), "\(answer.errors)")
    #expect(answer.errors.hasSuffix(" (exit 1)\n") && answer.errors.count(where: \.isNewline) == 1)
  }

  @Test func `verbose prints a line a call with its status and duration`() throws {
    let aws = try LivePeer.own()
    try aws.fault("{\"match\": \"Action=GetAccountSummary\", \"times\": 1, \"kind\": \"throttle\"}")
    let answer = try aws.run("audit", "--benchmark", "cis-aws-5.0", "--verbose")
    let lines = answer.errors.split(separator: "\n")
    let calls = try Set(aws.calls)
    #expect(calls.count > 4)
    for call in calls {
      #expect(
        lines.contains { $0.contains(":\(call) ") && $0.contains("200") && $0.contains(" ms") },
        "\(call): \(answer.errors)")
    }
    #expect(
      lines.contains { $0.contains("GetAccountSummary") && $0.contains("Throttling") }, "\(answer.errors)")
  }

  @Test func `live options beside a snapshot are refused`() throws {
    let answer = try BuiltBinary.run(
      "audit", "--snapshot", Project.file(account("healthy")), "--profile", "audit")
    #expect(answer.status == 64)
    #expect(answer.errors.contains("--profile"))
  }

  @Test func `a folder that is not empty is not collected into`() throws {
    let aws = try LivePeer.own()
    let folder = try TemporaryFolder()
    try folder.write("{}", to: "older.json")
    let answer = try aws.run("collect", "--output", folder.path)
    #expect(answer.status == 64, "\(answer.errors)")
    #expect(try aws.calls.isEmpty)
  }

  @Test func `a live audit leaves nothing behind in the temporary folder`() throws {
    let aws = try LivePeer.own()
    let folder = try TemporaryFolder()
    _ = try aws.run("audit", "--benchmark", "cis-aws-5.0", environment: ["TMPDIR": folder.path])
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
  }
}
