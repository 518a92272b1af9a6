import Foundation
import TestSupport
import Testing

/// Searches everything that runs wrote for secrets.
struct LiveSecretsTests {
  @Test func `no secret key, session token or signature is in anything that a run wrote`() throws {
    let moto = try LivePeer.moto("--users", "9")
    let folder = try TemporaryFolder()
    var texts = try outputs(of: moto, into: folder, arguments: ["--role-arn", moto.roleARN])
    texts += try files(below: folder)
    #expect(texts.count > 15)
    try check(texts, for: [moto.secret])
    // moto lists the seeds of MFA devices, which AWS never does.
    for seed in try seeds(in: folder) { #expect(seed.isEmpty) }
  }

  @Test func `an error of AWS's that quotes the request is stored without it`() throws {
    let aws = try LivePeer.own()
    for action in ["GetAccountSummary", "GetCallerIdentity"] {
      let folder = try TemporaryFolder()
      try aws.fault("{\"match\": \"Action=\(action)\", \"kind\": \"quote\"}")
      let token = ["AWS_SESSION_TOKEN": "session-token-of-the-caller/+=="]
      var texts = try outputs(of: aws, into: folder, environment: token)
      texts += try files(below: folder)
      try check(texts, for: [aws.secret, "session-token-of-the-caller"])
    }
  }

  @Test func `the credentials of an assumed role are in nothing that a run wrote`() throws {
    let aws = try LivePeer.own()
    let folder = try TemporaryFolder()
    try aws.fault("{\"match\": \"Action=GetAccountSummary\", \"kind\": \"quote\"}")
    var texts = try outputs(of: aws, into: folder, arguments: ["--role-arn", aws.roleARN])
    texts += try files(below: folder)
    #expect(try aws.calls.contains("AssumeRole"))
    try check(texts, for: [aws.secret, "secret-of-the-assumed-role", "token-of-the-assumed-role"])
  }

  @Test func `the files of a snapshot are for their owner only`() throws {
    let aws = try LivePeer.own()
    let folder = try TemporaryFolder()
    let snapshot = folder.url("snapshot").path
    #expect(try aws.run("collect", "--output", snapshot).status == 0)
    let names = try FileManager.default.subpathsOfDirectory(atPath: snapshot)
    #expect(names.count > 5)
    for name in names {
      let attributes = try FileManager.default.attributesOfItem(atPath: "\(snapshot)/\(name)")
      let isFolder = attributes[.type] as? FileAttributeType == .typeDirectory
      #expect(attributes[.posixPermissions] as? Int == (isFolder ? 0o700 : 0o600), "\(name)")
    }
  }

  /// Collects and audits, as verbosely as can be, and gives what was printed; files go into `folder`.
  private func outputs(
    of peer: LivePeer, into folder: TemporaryFolder, arguments: [String] = [],
    environment: [String: String] = [:]
  ) throws -> [String] {
    let collect = try peer.run(
      ["collect", "--output", folder.url("snapshot").path, "--verbose"] + arguments, environment: environment)
    let audit = try peer.run(
      ["audit", "--benchmark", "all", "--list", "all", "--verbose", "--output", folder.url("reports").path]
        + arguments, environment: environment)
    #expect(!collect.errors.isEmpty)
    return [collect.output, collect.errors, audit.output, audit.errors]
  }

  private func check(_ texts: [String], for secrets: [String]) throws {
    let markers = ["AWS4-HMAC-SHA256", "Signature=", "Credential=", "X-Amz-Security-Token: "]
    for text in texts {
      for secret in secrets + markers {
        #expect(!text.localizedCaseInsensitiveContains(secret), "\(secret) is in \(text.prefix(2000))")
      }
    }
  }

  private func files(below folder: TemporaryFolder) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: folder.path).compactMap { name in
      try? folder.read(name)
    }
  }

  private func seeds(in folder: TemporaryFolder) throws -> [String] {
    let answers = try files(below: folder).joined()
    let seeds = answers.matches(of: /<Base32StringSeed>([^<]*)<\/Base32StringSeed>/).map { String($0.1) }
    #expect(!answers.isEmpty)
    return seeds
  }
}
