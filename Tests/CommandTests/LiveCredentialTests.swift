import Foundation
import TestSupport
import Testing

/// Whose credentials a live audit uses, on the built binary.
struct LiveCredentialTests {
  @Test func `a role is assumed by the option`() throws {
    let moto = try LivePeer.moto()
    let folder = try TemporaryFolder()
    let snapshot = folder.url("snapshot").path
    let answer = try moto.run(
      "collect", "--output", snapshot, "--benchmark", "cis-aws-5.0", "--role-arn", moto.roleARN)
    #expect(answer.status == 0, "\(answer.errors)")
    let by = try #require(try CollectedSnapshot(snapshot).collectedBy)
    #expect(by.contains(":assumed-role/muster-audit/"))
  }

  @Test func `a role is assumed by a profile`() throws {
    let moto = try LivePeer.moto()
    try moto.home.write(
      """
      [profile audit]
      role_arn = \(moto.roleARN)
      source_profile = base
      endpoint_url = \(moto.server.url)

      [profile base]
      """, to: ".aws/config")
    try moto.home.write(
      """
      [base]
      aws_access_key_id = \(moto.accessKeyID)
      aws_secret_access_key = \(moto.secret)
      """, to: ".aws/credentials")
    let folder = try TemporaryFolder()
    let snapshot = folder.url("snapshot").path
    let answer = try moto.run(
      "collect", "--output", snapshot, "--rule", "root-no-access-keys", "--profile", "audit",
      environment: ["AWS_ACCESS_KEY_ID": nil, "AWS_SECRET_ACCESS_KEY": nil, "AWS_ENDPOINT_URL": nil])
    #expect(answer.status == 0, "\(answer.errors)")
    let by = try #require(try CollectedSnapshot(snapshot).collectedBy)
    #expect(by.contains(":assumed-role/muster-audit/"))
  }

  @Test func `a wrong secret exits 70, says so, and nothing else is sent`() throws {
    let moto = try LivePeer.moto()
    let answer = try moto.run("audit", environment: ["AWS_SECRET_ACCESS_KEY": "wrong"])
    #expect(answer.status == 70)
    #expect(answer.output.isEmpty)
    #expect(answer.errors.contains("AWS does not accept the credentials"), "\(answer.errors)")
    #expect(try moto.calls == ["GetCallerIdentity"])
  }

  @Test func `a role that may not be assumed exits 70 with what AWS said`() throws {
    let moto = try LivePeer.moto()
    let answer = try moto.run("audit", "--role-arn", "arn:aws:iam::\(moto.account):role/aws-support")
    #expect(answer.status == 70)
    #expect(answer.errors.contains("AssumeRole"), "\(answer.errors)")
    #expect(try moto.calls.allSatisfy { $0 == "AssumeRole" })
  }

  @Test func `without credentials the exit status is 64 and the places that were looked at are named`() throws
  {
    let aws = try LivePeer.own()
    let answer = try aws.run(
      "audit", environment: ["AWS_ACCESS_KEY_ID": nil, "AWS_SECRET_ACCESS_KEY": nil])
    #expect(answer.status == 64)
    #expect(answer.output.isEmpty)
    for place in ["AWS_ACCESS_KEY_ID", ".aws"] {
      #expect(answer.errors.contains(place), "\(answer.errors)")
    }
    #expect(try aws.calls.isEmpty)
  }

  @Test func `a profile that is not there exits 64`() throws {
    let aws = try LivePeer.own()
    let answer = try aws.run("audit", "--profile", "no-such-profile")
    #expect(answer.status == 64)
    #expect(answer.errors.contains("no-such-profile"))
    #expect(try aws.calls.isEmpty)
  }

  @Test func `a server that is not there exits 70`() throws {
    let aws = try LivePeer.own()
    // Port 1 of loopback: nothing listens there.
    let answer = try aws.run(
      "audit", "--endpoint-url", "http://127.0.0.1:1", environment: ["AWS_MAX_ATTEMPTS": "1"])
    #expect(answer.status == 70)
    #expect(answer.output.isEmpty)
    #expect(answer.errors.contains("127.0.0.1"), "\(answer.errors)")
  }
}
