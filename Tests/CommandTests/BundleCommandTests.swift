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
    // Another benchmark by the name of Muster's.
    try folder.write(
      try Project.text(of: "rules/benchmarks/account-setup.yaml").replacing(
        "version: \"1.0\"", with: "version: \"9.0\""),
      to: "rules/benchmarks/account-setup.yaml")
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
    for text in [
      "own         benchmarks that are not those of Muster: account-setup",
      "own         1 rule not of Muster: own-short-names",
      "severities  root-mfa-enabled=low (critical)",
      "own-short-names.longest=5 (64)",
      "excluded    user-console-mfa",
    ] {
      #expect(answer.output.contains(text), "\(text): \(answer.output)")
    }
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
    #expect(verified.output.contains("; AWS was asked in the same run; judged by the clock of the machine"))
    #expect(verified.output.hasSuffix("\n1 bundle: verified\n"), "a live audit leaves nothing to remark")
    let names = try tar("-tf", path("1.tar")).split(separator: "\n")
    #expect(names.contains("snapshot/snapshot.json"))
    #expect(names.contains { $0.hasPrefix("snapshot/") && $0.hasSuffix("GetAccountSummary.xml") }, "\(names)")
  }

  @Test func `nights are chained by a folder, and a missing one is told`() throws {
    try newKey()
    try nights(22...25)
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

  /// Audits the account on these days of November, each with evidence of that day.
  private func nights(_ days: ClosedRange<Int>, into nights: String = "nights", _ options: [String] = [])
    throws
  {
    try FileManager.default.createDirectory(at: folder.url(nights), withIntermediateDirectories: true)
    for day in days {
      let answer = try night(day, into: nights, (day == 22 ? ["--first-night"] : []) + options)
      #expect(answer.status == 1)
      #expect(
        options.contains("--quiet") || answer.errors.contains("night \(day - 21) of its chain"),
        "\(answer.errors)")
    }
  }

  /// One of these nights; the evidence of a day is copied with that day in it.
  private func night(_ day: Int, into nights: String = "nights", _ options: [String] = []) throws
    -> BuiltBinary.Answer
  {
    try audit(
      "\(nights)/\(day).tar", snapshot: try evidence(of: day),
      ["--now", "2026-11-\(day)T03:00:00Z", "--previous", path(nights)] + options)
  }

  private func evidence(of day: Int) throws -> String {
    let name = "snapshot-\(day)"
    if FileManager.default.fileExists(atPath: path(name)) { return path(name) }
    try FileManager.default.copyItem(
      at: URL(filePath: Project.file("Tests/Fixtures/accounts/troubled")), to: folder.url(name))
    let manifest = try folder.read("\(name)/snapshot.json")
    try folder.write(
      manifest.replacing(
        "\"collected_at\": \"2026-11-22T02:00:00Z\"", with: "\"collected_at\": \"2026-11-\(day)T02:00:00Z\""),
      to: "\(name)/snapshot.json")
    return path(name)
  }

  /// What is in the folder of the nights, but for them.
  private func others(in nights: String = "nights") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path(nights)).filter { !$0.hasSuffix(".tar") }
      .sorted()
  }

  @Test func `evidence that was collected once makes one night, whatever the clock is said to be`() throws {
    try newKey()
    try nights(22...22)
    for (snapshot, reason) in [
      (try evidence(of: 22), "the evidence of this audit is that of"),
      (try evidence(of: 21), "a chain does not go back in time"),
    ] {
      let answer = try audit(
        "nights/23.tar", snapshot: snapshot, ["--now", "2027-12-01", "--previous", path("nights")])
      #expect(answer.status == 70)
      #expect(answer.errors.contains(reason), "\(answer.errors)")
      try FileManager.default.removeItem(atPath: path("nights/23.tar.unlinked"))
    }
    // Made apart, which no option refuses, they are two chains and no two nights.
    #expect(try audit("1.tar", ["--now", "2027-12-01"]).status == 1)
    #expect(try audit("2.tar", ["--now", "2027-12-02"]).status == 1)
    let both = try verify("1.tar", "2.tar")
    #expect(both.status == 1)
    #expect(both.output.contains("evidence-replayed: its evidence is that of \(path("1.tar"))"))
    let one = try verify("1.tar")
    #expect(one.output.contains("collected at 2026-11-22T02:00:00Z"))
    #expect(one.output.contains("judged as of a time that was given (--now)"))
    #expect(one.output.contains("? evidence-old: its evidence was 373 days old"))
    #expect(one.output.contains("? clock-given"))
  }

  @Test(arguments: ["empty", "missing", "garbage", "cut", "foreign", "account", "altered", "fork", "taken"])
  func `a night that cannot be chained is audited, told and kept apart, and ends with 70`(_ harm: String)
    throws
  {
    try newKey()
    try newKey("other")
    try nights(22...22)
    var reason = ""
    switch harm {
    case "empty":
      try FileManager.default.removeItem(atPath: path("nights/22.tar"))
      reason =
        "holds no bundle; if it is another disk, is that mounted? The first night of a chain takes --first-night"
    case "taken":
      try FileManager.default.createDirectory(
        at: folder.url("nights/24.tar"), withIntermediateDirectories: true)
      reason = "24.tar is there already"
    case "missing": reason = "is not there; if it is on another disk, is that mounted?"
    case "garbage":
      try folder.write("garbage", to: "nights/a.tar")
      reason = "a.tar cannot be followed"
    case "cut":
      let bytes = try Data(contentsOf: folder.url("nights/22.tar"))
      try bytes.prefix(bytes.count / 2).write(to: folder.url("nights/22.tar"))
      reason = "22.tar cannot be followed: it breaks off"
    case "foreign":
      try FileManager.default.removeItem(atPath: path("nights/22.tar"))
      #expect(try audit("nights/22.tar", key: "other").status == 1)
      reason = "22.tar cannot be followed: wrong-key"
    case "account":
      try FileManager.default.removeItem(atPath: path("nights/22.tar"))
      _ = try audit("nights/22.tar", snapshot: Project.file("Tests/Fixtures/accounts/china"))
      reason = "expected a chain for each account"
    case "altered":
      var bytes = try Data(contentsOf: folder.url("nights/22.tar"))
      bytes[2_000] ^= 1
      try bytes.write(to: folder.url("nights/22.tar"))
      reason = "22.tar cannot be followed: file-altered: assessment.json"
    default:
      _ = try audit("nights/fork.tar", snapshot: try evidence(of: 23))
      reason = "are both night 1"
    }
    let previous = harm == "missing" ? "unmounted" : "nights"
    let answer = try audit(
      "nights/24.tar", snapshot: try evidence(of: 24),
      [
        "--now", "2026-11-24T03:00:00Z", "--previous", path(previous), "--quiet", "--history",
        path("history"),
        "--on-change", "cat > '\(path("told"))'", "--format", "json=\(path("report.json"))", "--prometheus",
        path("metrics.prom"),
      ])
    #expect(answer.status == 70)
    #expect(answer.errors.contains("this night is not part of the chain: "), "\(answer.errors)")
    #expect(answer.errors.contains(reason), "\(answer.errors)")
    #expect(try folder.read("report.json").contains("\"exit_status\": 1"))
    #expect(try folder.read("told").contains("first_run"))
    #expect(try !folder.read("metrics.prom").contains("muster_last_success_timestamp_seconds{"))
    #expect(
      try BuiltBinary.run("history", "list", "--history", path("history")).output.contains("2026-11-24"))
    // The evidence is kept all the same, and says why it stands alone.
    #expect(FileManager.default.fileExists(atPath: path("nights/24.tar")) == (harm == "taken"))
    let apart = try verify("nights/24.tar.unlinked")
    #expect(apart.status == 0, "\(apart.output)")
    #expect(apart.output.contains("? unlinked: it follows no night although it should: "))
  }

  @Test func `what killed audits left beside the bundles is removed by the next, and reports likewise`()
    throws
  {
    try newKey()
    try nights(22...22)
    for name in ["nights/21.tar.1.partial", "report.json.1.partial"] {
      try folder.write("half", to: name)
      try FileManager.default.setAttributes(
        [.modificationDate: Date(timeIntervalSinceNow: -120)], ofItemAtPath: path(name))
    }
    let answer = try night(23, ["--format", "json=\(path("report.json"))"])
    #expect(answer.status == 1)
    #expect(answer.errors.contains("removed 21.tar.1.partial"))
    #expect(try others() == [])
    #expect(!FileManager.default.fileExists(atPath: path("report.json.1.partial")))
  }

  @Test func `a chain that is begun on purpose is begun once`() throws {
    try newKey()
    try nights(22...22)
    let again = try night(23, ["--first-night"])
    #expect(again.status == 64)
    #expect(
      again.errors.contains("--first-night: \(path("nights")) holds night 1 already"), "\(again.errors)")
  }

  @Test func `a changed key goes on with the chain where the old one is named`() throws {
    try newKey()
    try newKey("new")
    try nights(22...22)
    let answer = try audit(
      "nights/23.tar", snapshot: try evidence(of: 23), key: "new",
      ["--now", "2026-11-24", "--previous", path("nights"), "--previous-key", path("key.pub")])
    #expect(answer.status == 1 && answer.errors.contains("night 2 of its chain"), "\(answer.errors)")
    let verified = try verify("nights/22.tar", "nights/23.tar", options: ["--key", path("new.pub")])
    #expect(verified.status == 0, "\(verified.output)")
    #expect(verified.output.contains("? key-changed"))
  }

  @Test
  func `digests that are kept elsewhere tell that nights were cut off, before the next and a year later`()
    throws
  {
    try newKey()
    try FileManager.default.createDirectory(at: folder.url("elsewhere"), withIntermediateDirectories: true)
    let kept = ["--digest-file", path("elsewhere/digests"), "--quiet"]
    try nights(22...25, kept)
    let lines = try folder.read("elsewhere/digests").split(separator: "\n")
    #expect(lines.count == 4)
    #expect(lines[3].hasSuffix(" night 4 as of 2026-11-25T03:00:00Z"))
    let digests = lines.map { String($0.prefix(64)) }
    for day in 24...25 { try FileManager.default.removeItem(atPath: path("nights/\(day).tar")) }
    let expected = try night(26, ["--expect-previous", digests[3]])
    #expect(expected.status == 70)
    #expect(expected.errors.contains("not the one that --expect-previous names"), "\(expected.errors)")
    try FileManager.default.removeItem(atPath: path("nights/26.tar.unlinked"))
    let cut = try night(26, kept)
    #expect(cut.status == 70)
    #expect(cut.errors.contains("the last that \(path("elsewhere/digests")) knows is \(digests[3])"))
    #expect(try others() == ["26.tar.unlinked"])
    // Without the digests nobody sees it.
    let healed = try night(26)
    #expect(healed.status == 1 && healed.errors.contains("night 3 of its chain"))
    let names = ["nights/22.tar", "nights/23.tar", "nights/26.tar"]
    #expect(try verify(names[0], names[1], names[2]).status == 0)
    let later = try verify(
      names[0], names[1], names[2], options: ["--digest-file", path("elsewhere/digests")])
    #expect(later.status == 1)
    #expect(later.output.contains("night-missing: a night was written down with the digest \(digests[2])"))
    let other = try night(27, ["--digest-file", path("key.pub")])
    #expect(other.status == 70 && other.errors.contains("line 1: expected the digest of a night"))
    let nowhere = try night(28, ["--digest-file", path("unmounted/digests")])
    #expect(nowhere.status == 70 && nowhere.errors.contains("cannot write \(path("unmounted/digests"))"))
    let none = try verify(names[0], options: ["--digest-file", path("key.pub")])
    #expect(none.status == 64 && none.errors.contains("line 1: expected the digest of a night"))
  }

  @Test func `a digest that a killed audit did not write is added by the next night`() throws {
    try newKey()
    let kept = ["--digest-file", path("digests")]
    try nights(22...23, kept)
    let lines = try folder.read("digests").split(separator: "\n")
    try folder.write("\(lines[0])\n", to: "digests")
    #expect(try night(24, kept).status == 1)
    let after = try folder.read("digests").split(separator: "\n")
    #expect(after.count == 3 && after.prefix(2) == lines[...])
    #expect(
      try verify(
        "nights/22.tar", "nights/23.tar", "nights/24.tar", options: ["--digest-file", path("digests")]
      ).status == 0)
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
          "audit", "--snapshot", snapshot, "--bundle", path("nowhere/2.tar"), "--sign-key", path("key"),
        ], "--bundle \(path("nowhere/2.tar")): expected the folder \(path("nowhere")) to be there"
      ),
      (
        [
          "audit", "--snapshot", snapshot, "--bundle", path("2.tar"), "--sign-key", path("key"), "--now",
          "2026-11-01",
        ], "would be judged as of 2026-11-01T00:00:00Z"
      ),
      (
        [
          "audit", "--snapshot", snapshot, "--bundle", path("2.tar"), "--sign-key", path("key"),
          "--first-night",
        ], "give --previous too"
      ),
      (
        [
          "audit", "--snapshot", snapshot, "--bundle", path("2.tar"), "--sign-key", path("key"), "--previous",
          path("1.tar"), "--expect-previous", "abc",
        ], "64 hexadecimal digits"
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
      if command.hasPrefix("muster verify") { #expect(answer.output.contains("\n1 bundle: verified")) }
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
