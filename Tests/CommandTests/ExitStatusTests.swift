import FoundationEssentials
import JSON
import TestSupport
import Testing

/// The exit status as the design fixes it, seen on the built binary.
struct ExitStatusTests {
  @Test func `a healthy account exits 0`() throws {
    let answer = try audit("healthy", "--benchmark", "cis-aws-5.0")
    #expect(answer.status == 0, "\(answer.output)\(answer.errors)")
  }

  @Test func `a failure at or above the threshold exits 1`() throws {
    #expect(try audit("troubled").status == 1)
    #expect(try audit("troubled", "--rule", "root-no-access-keys", "--fail-on", "critical").status == 1)
  }

  @Test func `a failure below the threshold exits 0`() throws {
    let answer = try audit("troubled", "--rule", "user-console-mfa", "--fail-on", "critical")
    #expect(answer.status == 0, "\(answer.output)")
  }

  @Test(arguments: ["-5", "3651", "99999999"])
  func `days that no rule means are refused on the command line and in a file`(_ days: String) throws {
    let answer = try audit("troubled", "--set", "user-access-key-rotated.max_age_days=\(days)")
    #expect(answer.status == 64)
    #expect(answer.errors.contains("expected 0 to 3650 days as the value of 'max_age_days', found \(days)"))
    #expect(try audit("troubled", "--set", "grace_days=\(days)").status == 64)
    let folder = try TemporaryFolder()
    try folder.write(
      "parameters:\n  user-access-key-rotated: {max_age_days: \(days)}\n", to: "muster.yaml")
    let file = try BuiltBinary.run(
      "audit", "--snapshot", Project.file(account("troubled")), "--config", folder.url("muster.yaml").path)
    #expect(file.status == 64)
    #expect(file.errors.contains("muster.yaml:2:43: expected 0 to 3650 days"), "\(file.errors)")
  }

  @Test func `an unknown at or above the threshold exits 2 where nothing failed`() throws {
    #expect(try audit("refused", "--rule", "root-hardware-mfa").status == 2)
  }

  @Test func `a failure beside an unknown exits 1`() throws {
    let answer = try audit(
      "troubled", "--rule", "root-no-access-keys", "--rule", "stranger", "--rules", Project.file(unknownRule))
    #expect(answer.status == 1, "\(answer.errors)")
  }

  @Test func `an unknown below the threshold exits 0`() throws {
    #expect(try audit("refused", "--rule", "root-hardware-mfa", "--fail-on", "critical").status == 0)
  }

  @Test func `an allowed unknown exits 0 and the report says so`() throws {
    let answer = try audit("refused", "--rule", "root-hardware-mfa", "--allow-unknown")
    #expect(answer.status == 0)
    #expect(answer.output.contains("as far as could be told"))
  }

  @Test func `without a threshold failures and unknowns exit 0`() throws {
    #expect(try audit("troubled", "--fail-on", "never").status == 0)
    #expect(try audit("refused", "--rule", "root-hardware-mfa", "--fail-on", "never").status == 0)
  }

  @Test func `a waived failure does not count`() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      """
      - rule: root-no-access-keys
        subject: "arn:aws:iam::*:root"
        owner: platform
        reason: the key goes with the old backup job
        ticket: OPS-1
        expires: 2027-01-31
      """, to: "waivers.yaml")
    let arguments = ["--rule", "root-no-access-keys", "--waivers", folder.url("waivers.yaml").path]
    #expect(try audit("troubled", arguments).status == 0)
  }

  @Test func `an expired waiver counts for nothing`() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      """
      - rule: root-no-access-keys
        subject: "arn:aws:iam::*:root"
        owner: platform
        reason: the key goes with the old backup job
        expires: 2026-01-31
      """, to: "waivers.yaml")
    let arguments = ["--rule", "root-no-access-keys", "--waivers", folder.url("waivers.yaml").path]
    #expect(try audit("troubled", arguments).status == 1)
  }

  @Test(arguments: [
    ["--no-such-option"], ["--rule", "no-such-rule"], ["--benchmark", "no-such-benchmark"],
    ["--now", "yesterday"],
    ["--format", "docx"], ["--format", "json", "--format", "html"], ["--fail-on", "sometimes"],
    ["--waivers", "/nonexistent.yaml"], ["--attestations", "/nonexistent.yaml"], ["--rules", "/nonexistent"],
    ["--set", "user-access-key-rotated.max_age_days=soon"], ["--set", "nonsense"],
    ["--now", "2026-11-22T00:00:00Z", "--as-of-collection"],
  ])
  func `a usage error exits 64, says why on stderr and leaves stdout empty`(_ arguments: [String]) throws {
    let answer = try BuiltBinary.run(["audit", "--snapshot", Project.file(account("healthy"))] + arguments)
    #expect(answer.status == 64, "\(arguments)")
    #expect(answer.output.isEmpty)
    #expect(!answer.errors.isEmpty)
  }

  @Test func `no snapshot, or no recognised document in it, exits 64`() throws {
    let folder = try TemporaryFolder()
    let nothing = try BuiltBinary.run("audit", environment: ["AWS_EC2_METADATA_DISABLED": "true"])
    #expect(nothing.status == 64, "\(nothing.errors)")
    #expect(nothing.errors.contains("AWS_ACCESS_KEY_ID"))
    #expect(try BuiltBinary.run("audit", "--snapshot", "/nonexistent").status == 64)
    #expect(try BuiltBinary.run("audit", "--snapshot", folder.path).status == 64)
    try folder.write("hello", to: "readme.txt")
    let answer = try BuiltBinary.run("audit", "--snapshot", folder.path)
    #expect(answer.status == 64)
    #expect(answer.errors.contains(folder.path))
  }

  @Test func `a refused waiver file exits 64 and names file and line`() throws {
    let folder = try TemporaryFolder()
    try folder.write("- rule: root-no-access-keys\n  subjekt: x\n", to: "waivers.yaml")
    let answer = try audit("healthy", "--waivers", folder.url("waivers.yaml").path)
    #expect(answer.status == 64)
    #expect(answer.errors.contains("waivers.yaml:2"))
  }

  @Test func `an unwritable report exits 70, and one for which there is no folder 64`() throws {
    let answer = try audit("healthy", "--format", "json=/nonexistent/report.json")
    #expect(answer.status == 64)
    #expect(answer.errors.contains("/nonexistent/report.json"))
    #expect(try audit("healthy", "--format", "json=/dev/full").status == 70)
  }

  @Test func `a rule whose SQL does not compile is unknown and the run goes on`() throws {
    let answer = try audit(
      "troubled", "--rule", "broken", "--rule", "root-no-access-keys", "--rules",
      Project.file("Tests/Fixtures/rules/broken"), "--format", "json")
    #expect(answer.status == 1)
    let json = try JSONParser.parse(Array(answer.output.utf8))
    let statuses = json["results"]?.array?.compactMap { $0["status"]?.string }
    #expect(statuses?.sorted() == ["fail", "unknown"])
  }

  private let unknownRule = "Tests/Fixtures/rules/unknown"
}

/// Runs `muster audit` on a sample account at the time it was made for.
func audit(_ name: String, _ arguments: String...) throws -> BuiltBinary.Answer {
  try audit(name, arguments)
}

func audit(_ name: String, _ arguments: [String]) throws -> BuiltBinary.Answer {
  let fixed = ["audit", "--snapshot", Project.file(account(name)), "--now", "2026-11-22T03:00:00Z"]
  return try BuiltBinary.run(fixed + arguments)
}

func account(_ name: String) -> String { "Tests/Fixtures/accounts/\(name)" }

extension JSONParser {
  static func parse(_ bytes: [UInt8]) throws -> JSONValue { try parse(bytes.span) }
}
