import Foundation
import JSON
import TestSupport
import Testing

/// Bundles on the built binary: made, verified, and verified by others.
struct BundleCommandTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func path(_ name: String) -> String { folder.url(name).path }

  private func newKey(_ name: String = "key", _ options: String..., input: String = "") throws {
    let answer = try BuiltBinary.run(["keys", "new", "--out", path(name)] + options, input: input)
    try #require(answer.status == 0, "\(answer.errors)")
  }

  private func audit(
    _ name: String, snapshot: String = Project.file("Tests/Fixtures/accounts/troubled"), key: String = "key",
    _ options: [String] = [], input: String = ""
  ) throws -> BuiltBinary.Answer {
    try BuiltBinary.run(
      ["audit", "--snapshot", snapshot, "--bundle", path(name), "--sign-key", key == "-" ? "-" : path(key)]
        + (options.contains("--now") ? [] : ["--as-of-collection"]) + options, input: input)
  }

  private func verify(_ names: String..., options: [String] = []) throws -> BuiltBinary.Answer {
    try BuiltBinary.run(["verify"] + names.map(path) + ["--key", path("key.pub")] + options)
  }

  @Test func `a night is audited, kept and verified`() throws {
    try newKey()
    let night = try audit("1.tar", ["--benchmark", "all", "--list", "all", "--format", "json"])
    #expect(night.status == 1)
    let line = try #require(night.errors.split(separator: "\n").first)
    let digest = try #require(line.split(separator: " ").last)
    #expect(line == "\(path("1.tar")): night 1 of its chain, digest \(digest)")
    let mode = try FileManager.default.attributesOfItem(atPath: path("1.tar"))[.posixPermissions] as? Int
    #expect(mode == 0o600)
    let answer = try verify("1.tar")
    #expect(answer.status == 0)
    #expect(answer.errors.isEmpty)
    #expect(answer.output.contains("reproduced byte for byte"))
    #expect(answer.output.contains(digest))
    let json = try JSONParser.parse(Array(verify("1.tar", options: ["--format", "json"]).output.utf8))
    #expect(json["verified"]?.bool == true)
    #expect(json["bundles"]?.array?.first?["reproduced"]?.bool == true)
    #expect(json["bundles"]?.array?.first?["digest"]?.string == String(digest))
    // The assessment in it is the one that was printed.
    try tar("-xf", path("1.tar"), "-C", folder.path)
    #expect(try folder.read("assessment.json") == night.output)
  }

  @Test
  func `what an audit was compared with and how it was configured is kept, and goes into the verdict again`()
    throws
  {
    try newKey()
    let earlier = try BuiltBinary.run(
      "audit", "--snapshot", Project.file("Tests/Fixtures/accounts/troubled"), "--as-of-collection",
      "--exclude",
      "root-mfa-enabled", "--format", "json")
    try folder.write(earlier.output, to: "baseline.json")
    let options = [
      "--baseline", path("baseline.json"), "--waivers", Project.file("Tests/Fixtures/waivers/waivers.yaml"),
      "--set-severity", "user-tagged=critical", "--set", "user-access-key-rotated.max_age_days=30",
    ]
    #expect(try audit("1.tar", options).status == 1)
    let answer = try verify("1.tar")
    #expect(answer.status == 0, "\(answer.output)")
    try tar("-xf", path("1.tar"), "-C", folder.path)
    #expect(try folder.read("assessment.json").contains("\"name\": \"baseline.json\""))
    let piped = try audit("2.tar", ["--baseline", "-"], input: earlier.output)
    #expect(piped.status == 64)
    #expect(piped.errors.contains("no pipe"))
  }

  @Test(arguments: [
    "bounded", "chains", "china", "cli", "empty", "govcloud", "healthy", "member", "mixed", "refused",
  ])
  func `every sample account is reproduced with all rules`(_ account: String) throws {
    try newKey()
    let snapshot = Project.file("Tests/Fixtures/accounts/\(account)")
    let night = try audit(
      "1.tar", snapshot: snapshot, ["--benchmark", "all", "--list", "all", "--now", "2026-12-01"])
    #expect(night.status <= 2, "\(night.errors)")
    let answer = try verify("1.tar")
    #expect(answer.status == 0, "\(answer.output)\(answer.errors)")
  }

  @Test func `everything that the caller gave is in it, and is judged by again`() throws {
    try newKey()
    try folder.write(
      """
      - {rule: user-console-mfa, subject: "*", owner: platform, reason: new devices come, expires: 2099-01-01}
      - {rule: no-such-rule, subject: "*", owner: platform, reason: none, expires: never}
      """, to: "waivers.yaml")
    try folder.write(
      """
      - {rule: account-billing-iam-access, account: "444455556666", value: pass, by: ana, date: 2026-11-20, expires: 2027-06-30}
      """, to: "attestations.yaml")
    try folder.write(
      #"[[{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "*", "Resource": "*"}}]]"#,
      to: "scp.json")
    try folder.write("", to: "inventory.jsonl")
    try folder.write(
      """
      id: own-short-names
      title: Users have short names
      severity: low
      resource: aws_iam_user
      require: length(name) < :longest AND 1 = one
      subject: arn
      parameters:
        longest: {type: integer, default: 64, description: The longest name.}
      """, to: "rules/own-short-names.yaml")
    try folder.write(
      try Project.text(of: "rules/root-mfa-enabled.yaml").replacing(
        "severity: critical", with: "severity: low"),
      to: "rules/root-mfa-enabled.yaml")
    try FileManager.default.createDirectory(at: folder.url("snapshot"), withIntermediateDirectories: true)
    try FileManager.default.removeItem(at: folder.url("snapshot"))
    try FileManager.default.copyItem(
      at: URL(filePath: Project.file("Tests/Fixtures/accounts/troubled")), to: folder.url("snapshot"))
    try folder.write("not AWS's", to: "snapshot/notes.txt")
    try FileManager.default.createSymbolicLink(
      atPath: path("snapshot/link"), withDestinationPath: "/etc/passwd")
    let night = try BuiltBinary.run(
      [
        "audit", "--snapshot", "snapshot", "--as-of-collection", "--waivers", "waivers.yaml",
        "--attestations",
        "attestations.yaml", "--scp", "scp.json", "--inventory", "inventory.jsonl", "--rules", "rules",
        "--benchmark", "account-setup", "--benchmark", "cis-aws-5.0", "--rule", "own-short-names",
        "--exclude", "user-console-mfa", "--set", "own-short-names.longest=5", "--fail-on", "high",
        "--severity", "low", "--allow-unknown", "--bundle", "1.tar", "--sign-key", "key", "--format", "json",
      ], in: folder.path)
    #expect(night.status == 1, "\(night.errors)")
    for text in [
      "own-short-names", "is replaced by", "symbolic link", "no-such-rule", "scp.json", "notes.txt",
    ] {
      #expect(night.output.contains(text), "\(text)")
    }
    // Judged anew elsewhere, where none of these files is.
    let other = try TemporaryFolder()
    for name in ["1.tar", "key.pub"] {
      try FileManager.default.copyItem(at: folder.url(name), to: other.url(name))
    }
    let answer = try BuiltBinary.run("verify", "1.tar", "--key", "key.pub", in: other.path)
    #expect(answer.status == 0, "\(answer.output)\(answer.errors)")
    #expect(try FileManager.default.contentsOfDirectory(atPath: other.path).sorted() == ["1.tar", "key.pub"])
  }

  @Test(arguments: ["ed25519", "ecdsa-p256"])
  func `in-toto's own library verifies it, and refuses what was altered`(_ type: String) throws {
    try newKey("key", "--type", type)
    try newKey("other", "--type", type)
    #expect(try audit("1.tar").status == 1)
    let digest = try python("1.tar", "key.pub")
    #expect(digest.status == 0, "\(digest.text)")
    let predicate = try JSONParser.parse(Array(digest.text.utf8))
    #expect(predicate["account"]?.string == "444455556666")
    let json = try JSONParser.parse(Array(verify("1.tar", options: ["--format", "json"]).output.utf8))
    #expect(predicate["digest"]?.string == json["bundles"]?.array?.first?["digest"]?.string)
    #expect(try python("1.tar", "other.pub").status == 1)
    var bytes = try Data(contentsOf: folder.url("1.tar"))
    let place = try #require(bytes.firstRange(of: Data("\"exit_status\": 1".utf8)))
    bytes[place.upperBound - 1] = UInt8(ascii: "0")
    try bytes.write(to: folder.url("2.tar"))
    #expect(try python("2.tar", "key.pub").text.contains("digests"))
    let answer = try verify("2.tar")
    #expect(answer.status == 1)
    #expect(answer.output.contains("file-altered: assessment.json"))
  }

  @Test func `a live audit keeps what AWS said, refusals too, and leaves nothing else behind`() throws {
    try newKey()
    let aws = try LivePeer.own("--users", "5")
    let scratch = try TemporaryFolder()
    let answer = try aws.run(
      ["audit", "--bundle", path("1.tar"), "--sign-key", path("key"), "--benchmark", "all"],
      environment: ["TMPDIR": scratch.path])
    #expect(answer.status <= 2, "\(answer.errors)")
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path).isEmpty)
    let verified = try verify("1.tar")
    #expect(verified.status == 0, "\(verified.output)")
    let names = try tar("-tf", path("1.tar")).split(separator: "\n")
    #expect(names.contains("snapshot/snapshot.json"))
    #expect(names.contains { $0.hasPrefix("snapshot/") && $0.hasSuffix("GetAccountSummary.xml") }, "\(names)")
  }

  @Test func `nights are chained by a folder, and a missing one is told`() throws {
    try newKey()
    try FileManager.default.createDirectory(at: folder.url("nights"), withIntermediateDirectories: true)
    for day in 22...25 {
      let answer = try audit(
        "nights/\(day).tar", ["--now", "2026-11-\(day)T03:00:00Z", "--previous", path("nights")])
      #expect(answer.errors.contains("night \(day - 21) of its chain"), "\(answer.errors)")
    }
    #expect(try verify("nights/22.tar", "nights/23.tar", "nights/24.tar", "nights/25.tar").status == 0)
    let gap = try verify("nights/22.tar", "nights/24.tar")
    #expect(gap.status == 1)
    #expect(gap.output.contains("night-missing: night 2 is missing"), "\(gap.output)")
    let twice = try verify("nights/22.tar", "nights/22.tar")
    #expect(twice.status == 1)
    #expect(twice.output.contains("night-replayed"))
    let end = try verify("nights/22.tar", options: ["--last", String(repeating: "0", count: 64)])
    #expect(end.status == 1)
  }

  @Test func `an encrypted key takes its passphrase from a file, or from standard input`() throws {
    try folder.write("correct horse\n", to: "passphrase")
    try newKey("key", "--passphrase-file", "-", input: "correct horse\n")
    #expect(try folder.read("key").hasPrefix("-----BEGIN ENCRYPTED PRIVATE KEY-----"))
    #expect(try audit("1.tar", ["--passphrase-file", path("passphrase")]).status == 1)
    #expect(try audit("2.tar", ["--passphrase-file", "-"], input: "correct horse").status == 1)
    #expect(
      try audit("3.tar", key: "-", ["--passphrase-file", path("passphrase")], input: folder.read("key"))
        .status == 1)
    #expect(try verify("1.tar").status == 0)
    #expect(try verify("3.tar").status == 0)
    let wrong = try audit("4.tar", ["--passphrase-file", "-"], input: "wrong")
    #expect(wrong.status == 64)
    #expect(wrong.errors.contains("cannot be opened with this passphrase"))
    let none = try audit("4.tar")
    #expect(none.status == 64)
    #expect(none.errors.contains("is encrypted; give its --passphrase-file"))
    #expect(!FileManager.default.fileExists(atPath: path("4.tar")))
    for answer in [wrong, none] { #expect(!answer.errors.contains("correct horse")) }
  }

  @Test func `what cannot be done is refused before anything is read`() throws {
    try newKey()
    #expect(try audit("1.tar").status == 1)
    let snapshot = Project.file("Tests/Fixtures/accounts/troubled")
    for (arguments, reason) in [
      (["audit", "--snapshot", snapshot, "--bundle", path("2.tar")], "muster keys new"),
      (["audit", "--snapshot", snapshot, "--sign-key", path("key")], "give --bundle FILE too"),
      (
        ["audit", "--snapshot", snapshot, "--bundle", path("1.tar"), "--sign-key", path("key")],
        "is there already"
      ),
      (
        ["audit", "--snapshot", snapshot, "--bundle", path("2.tar"), "--sign-key", path("key.pub")],
        "no private key"
      ),
      (
        ["audit", "--snapshot", snapshot, "--bundle", path("2.tar"), "--sign-key", path("none")],
        "cannot read"
      ),
      (
        [
          "audit", "--snapshot", snapshot, "--bundle", path("2.tar"), "--sign-key", path("key"), "--previous",
          path("key.pub"),
        ], "no bundle that can be followed"
      ),
      (["verify", path("none.tar"), "--key", path("key.pub")], "cannot read"),
      (["verify", path("1.tar"), "--key", path("key")], "is a private key"),
      (["verify", path("1.tar"), "--key", path("none")], "cannot read"),
      (["verify", path("1.tar")], "--key"),
      (["verify", path("1.tar"), "--key", path("key.pub"), "--last", "abc"], "64 hexadecimal digits"),
      (["keys", "new", "--out", path("key")], "is there already"),
      (["keys", "show", path("1.tar")], "no public key"),
    ] {
      let answer = try BuiltBinary.run(arguments)
      #expect(answer.status == 64, "\(arguments): \(answer.errors)")
      #expect(answer.errors.contains(reason), "\(answer.errors)")
      #expect(answer.output.isEmpty)
    }
    #expect(!FileManager.default.fileExists(atPath: path("2.tar")))
  }

  @Test func `a file that is no bundle is a finding`() throws {
    try newKey()
    try folder.write("\u{1B}[31mhello", to: "1.tar")
    let answer = try verify("1.tar")
    #expect(answer.status == 1)
    #expect(answer.output.contains("malformed"))
    #expect(!answer.output.contains("\u{1B}"))
  }

  @Test func `the private key of a bundle is read by its owner alone, or a line says so`() throws {
    try newKey()
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path("key"))
    let answer = try audit("1.tar")
    #expect(answer.status == 1)
    #expect(answer.errors.contains("chmod 600"))
  }

  @Test func `the id of a key is the digest of its DER`() throws {
    try newKey()
    let shown = try BuiltBinary.run("keys", "show", path("key.pub"))
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", "openssl pkey -pubin -in '\(path("key.pub"))' -outform DER | sha256sum"]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let digest = String(decoding: try pipe.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self).prefix(
      64)
    process.waitUntilExit()
    #expect(shown.output == "\(digest)  ed25519  \(path("key.pub"))\n")
  }

  @Test(arguments: [["verify"], ["keys"], ["keys", "new"], ["keys", "show"]])
  func `the examples of the help work as they are typed`(_ command: [String]) throws {
    let help = try BuiltBinary.run(command + ["--help"]).output
    let lines = help.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.allSatisfy { $0.count <= 80 || $0.hasPrefix("USAGE: ") }, "\(help)")
    let example = lines.drop { $0 != "EXAMPLE" }.dropFirst().prefix { !$0.isEmpty }
    #expect(!example.isEmpty)
    let script = example.map { $0.hasPrefix("  $ ") ? $0.dropFirst(4) : $0[...] }.joined(separator: "\n")
    #expect(try shell(script, in: Project.path).status == 0, "\(script)")
  }

  @Test func `the commands of the guide work as they are typed`() throws {
    try FileManager.default.copyItem(
      at: URL(filePath: Project.file("Tests/Fixtures/accounts/troubled")), to: folder.url("snapshot"))
    try folder.write("correct horse", to: "passphrase")
    let commands = try Project.text(of: "docs/evidence.md").split(separator: "\n").filter {
      $0.hasPrefix("$ ")
    }
    .map { String($0.dropFirst(2)) }
    #expect(commands.count == 5)
    for command in commands {
      let answer = try shell(command, in: folder.path)
      // The account has findings; that it was audited is what counts.
      #expect(answer.status == (command.hasPrefix("muster audit") ? 1 : 0), "\(command): \(answer.output)")
      if command.hasPrefix("muster verify") { #expect(answer.output.hasSuffix("1 bundle: verified\n")) }
      if command.hasPrefix("tar") { #expect(answer.output.contains("\"digest\": \"sha256:")) }
    }
  }

  private func shell(_ script: String, in folder: String) throws -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", script]
    process.currentDirectoryURL = URL(filePath: folder)
    let binary = try BuiltBinary.executable.deletingLastPathComponent().path
    process.environment = ["PATH": "\(binary):/usr/bin:/bin", "TMPDIR": self.folder.path]
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = String(decoding: try pipe.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    return (process.terminationStatus, output)
  }

  @discardableResult
  private func tar(_ arguments: String...) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/tar")
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = String(decoding: try pipe.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
    return output
  }

  private func python(_ bundle: String, _ key: String) throws -> (status: Int32, text: String) {
    let process = Process()
    process.executableURL = URL(filePath: LocalServer.python)
    process.arguments = [Project.file("Tests/verify_bundle.py"), path(bundle), path(key)]
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let text = String(decoding: try pipe.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    return (process.terminationStatus, text)
  }
}
