import Foundation
import JSON
import TestSupport
import Testing

/// What becomes of a collection when the server or the network misbehaves, on the built binary.
struct LiveFaultTests {
  private static let victim = "GetAccountPasswordPolicy"

  @Test(arguments: ["throttle", "unavailable", "reset", "truncate"])
  func `what passes by is tried again`(_ kind: String) throws {
    let aws = try LivePeer.own()
    let folder = try TemporaryFolder()
    try aws.fault("{\"match\": \"Action=\(Self.victim)\", \"times\": 2, \"kind\": \"\(kind)\"}")
    let answer = try collect(aws, into: folder)
    #expect(answer.status == 0, "\(answer.errors)")
    #expect(try aws.calls.count { $0 == Self.victim } >= 3)
    #expect(try CollectedSnapshot(folder.url("snapshot").path).failed.isEmpty)
  }

  @Test(arguments: [
    "throttle", "unavailable", "denied", "html", "wrong-root", "short", "truncate", "reset",
  ])
  func `what lasts is missing evidence of that call alone`(_ kind: String) throws {
    let aws = try LivePeer.own()
    let folder = try TemporaryFolder()
    try aws.fault("{\"match\": \"Action=\(Self.victim)\", \"kind\": \"\(kind)\"}")
    let answer = try collect(aws, into: folder, environment: ["AWS_MAX_ATTEMPTS": "2"])
    #expect(answer.status == 2, "\(answer.errors)")
    #expect(answer.errors.contains("iam:\(Self.victim)"), "\(answer.errors)")
    let snapshot = try CollectedSnapshot(folder.url("snapshot").path)
    #expect(snapshot.failed == ["iam:\(Self.victim)"])
    #expect(snapshot.account == aws.account)
    let expected = [
      "throttle": "Throttling", "unavailable": "ServiceUnavailable", "denied": "AccessDenied",
      "truncate": "TransferFailed", "reset": "TransferFailed",
    ]
    #expect(snapshot.failure(of: "iam:\(Self.victim)")?.error == expected[kind, default: "WrongBody"])
    // A refusal is asked for once, what could pass by twice. (libcurl repeats by itself what a reset took from a
    // connection that was used before.)
    let attempts = try aws.calls.count { $0 == Self.victim }
    let isTransient = ["throttle", "unavailable", "truncate", "reset"].contains(kind)
    #expect(kind == "reset" ? attempts >= 2 : attempts == (isTransient ? 2 : 1), "\(attempts)")
    // An audit of it comes to an end and does not pass.
    let audit = try BuiltBinary.run(
      "audit", "--snapshot", folder.url("snapshot").path, "--rule", "password-policy-min-length",
      "--as-of-collection")
    #expect(audit.status == 2, "\(audit.output)")
  }

  @Test(arguments: [
    (["--output", "DIR/file/reports"], 70), (["--format", "json=DIR/missing/report.json"], 64),
    (["--format", "html=DIR/file/report.html"], 64), (["--format", "json=DIR/folder"], 70),
  ])
  func `a report that could not be written stops the audit before AWS is asked`(
    _ arguments: [String], status: Int
  ) throws {
    let aws = try LivePeer.own()
    let folder = try TemporaryFolder()
    try folder.write("", to: "file")
    try folder.write("", to: "folder/readme.txt")
    let answer = try aws.run(["audit"] + arguments.map { $0.replacing("DIR", with: folder.path) })
    #expect(Int(answer.status) == status, "\(answer.errors)")
    #expect(answer.errors.contains("\(folder.path)/"), "\(answer.errors)")
    #expect(try aws.calls.isEmpty)
  }

  @Test func `a page that fails makes the listing incomplete and not shorter`() throws {
    let aws = try LivePeer.own("--users", "30", "--page", "20")
    try aws.fault("{\"match\": \"Marker=page%2F20\", \"kind\": \"denied\"}")
    let answer = try aws.run("audit", "--rule", "user-no-direct-policies", "--format", "json")
    #expect(answer.status != 0)
    let unknown = try answer.json["results"]?.array?.first { $0["status"]?.string == "unknown" }
    #expect(unknown?["reason"]?.string?.contains("is not authorized to perform") == true, "\(answer.output)")
  }

  @Test func `a marker that repeats itself ends the listing with an error`() throws {
    let aws = try LivePeer.own()
    let folder = try TemporaryFolder()
    try aws.fault("{\"match\": \"Action=GetAccountAuthorizationDetails\", \"kind\": \"repeat-marker\"}")
    let answer = try collect(aws, into: folder)
    #expect(answer.status == 2, "\(answer.errors)")
    #expect(
      try CollectedSnapshot(folder.url("snapshot").path).failed == ["iam:GetAccountAuthorizationDetails"])
    #expect(try aws.calls.count { $0 == "GetAccountAuthorizationDetails" } <= 3)
  }

  @Test func `a redirect is not followed and carries credentials nowhere`() throws {
    let aws = try LivePeer.own()
    let elsewhere = try LivePeer.own("--users", "1")
    let folder = try TemporaryFolder()
    try aws.fault(
      "{\"match\": \"Action=\(Self.victim)\", \"kind\": \"redirect\", \"to\": \"\(elsewhere.server.url)/\"}")
    #expect(try collect(aws, into: folder).status == 2)
    #expect(try CollectedSnapshot(folder.url("snapshot").path).failed == ["iam:\(Self.victim)"])
    #expect(try elsewhere.calls.isEmpty)
  }

  @Test func `an answer that is slow to begin is waited for`() throws {
    let aws = try LivePeer.own()
    let folder = try TemporaryFolder()
    try aws.fault("{\"match\": \"Action=\(Self.victim)\", \"kind\": \"slow\", \"delay\": 0.4}")
    #expect(try collect(aws, into: folder).status == 0)
    #expect(try aws.calls.count { $0 == Self.victim } == 1)
  }

  @Test func `Ctrl-C in a stalled collection leaves a snapshot that says what is missing`() throws {
    let aws = try LivePeer.own()
    let folder = try TemporaryFolder()
    let snapshot = folder.url("snapshot").path
    try aws.fault("{\"match\": \"Action=GetAccountAuthorizationDetails\", \"kind\": \"stall\"}")
    let running = try BuiltBinary.start(
      ["collect", "--output", snapshot, "--benchmark", "cis-aws-5.0"], environment: aws.environment)
    // Until the stalled call was asked for, and everything else has had time to be answered.
    let calls = try wait { try aws.calls.contains("GetAccountAuthorizationDetails") && aws.calls.count >= 6 }
    #expect(calls)
    let start = ContinuousClock.now
    running.interrupt()
    let answer = try running.wait()
    #expect(ContinuousClock.now - start < .seconds(5))
    #expect(answer.status == 2, "\(answer.errors)")
    #expect(answer.errors.contains("interrupted"), "\(answer.errors)")
    let collected = try CollectedSnapshot(snapshot)
    #expect(collected.failure(of: "iam:GetAccountAuthorizationDetails")?.error == "Cancelled")
    #expect(collected.calls.contains { $0.error == nil })
    let audit = try BuiltBinary.run(
      "audit", "--snapshot", snapshot, "--rule", "user-no-direct-policies", "--as-of-collection")
    #expect(audit.status == 2, "\(audit.output)")
  }

  @Test func `Ctrl-C in a live audit gives no report and no verdict`() throws {
    let aws = try LivePeer.own()
    try aws.fault("{\"match\": \"Action=GetAccountAuthorizationDetails\", \"kind\": \"stall\"}")
    let running = try BuiltBinary.start(
      ["audit", "--benchmark", "cis-aws-5.0"], environment: aws.environment)
    #expect(try wait { try aws.calls.contains("GetAccountAuthorizationDetails") })
    running.interrupt()
    let answer = try running.wait()
    #expect(answer.status == 70, "\(answer.errors)")
    #expect(answer.output.isEmpty)
  }

  private func collect(
    _ aws: LivePeer, into folder: TemporaryFolder, environment: [String: String?] = [:]
  ) throws -> BuiltBinary.Answer {
    try aws.run(
      "collect", "--output", folder.url("snapshot").path, "--benchmark", "cis-aws-5.0",
      environment: environment)
  }

  /// Asks again and again for what will be so in a moment.
  private func wait(until isSo: () throws -> Bool) throws -> Bool {
    for _ in 0..<500 {
      if try isSo() { return true }
      usleep(10_000)
    }
    return false
  }
}
