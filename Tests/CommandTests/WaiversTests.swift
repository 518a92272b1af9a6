import FoundationEssentials
import JSON
import TestSupport
import Testing

/// Waivers on the built binary: they are told in every report, looked over, and made of a Prowler mutelist.
struct WaiversTests {
  private let mutelist = "Tests/Fixtures/waivers/prowler-mutelist.yaml"

  private func imported(_ arguments: String...) throws -> BuiltBinary.Answer {
    try BuiltBinary.run(
      ["waivers", "import", "--from", "prowler", Project.file(mutelist), "--owner", "platform team"]
        + arguments)
  }

  @Test func `a mutelist becomes waivers that an audit takes, and what is lost is told with its line`() throws
  {
    let answer = try imported("--expires", "2027-06-30", "--reason", "moved from Prowler")
    #expect(answer.status == 1)
    let lines = answer.errors.split(separator: "\n")
    for (line, kind) in [
      (10, "narrower"), (12, "left out"), (18, "narrower"), (19, "left out"), (25, "left out"),
      (43, "left out"), (44, "left out"),
    ] {
      #expect(
        lines.contains { $0.contains("mutelist.yaml:\(line):") && $0.contains(": \(kind): ") }, "\(line)")
    }
    #expect(lines.last == "muster: waivers: 5, left out: 5")

    let folder = try TemporaryFolder()
    try folder.write(answer.output, to: "waivers.yaml")
    let audited = try audit(
      "troubled", "--benchmark", "all", "--format", "json", "--waivers", folder.url("waivers.yaml").path)
    let assessment = try JSONParser.parse(Array(audited.output.utf8))
    let records = assessment["waivers"]?.array ?? []
    #expect(records.map { $0["state"]?.string } == Array(repeating: "active", count: 5))
    #expect(records.first?["subject"]?.string == "arn:aws:iam::444455556666:user*/ci-deploy")
    let waived = assessment["results"]?.array?.filter { $0["waived"]?.bool == true } ?? []
    #expect(
      waived.map { $0["subject"]?.string } == [
        "arn:aws:::444455556666", "arn:aws:iam::444455556666:root",
        "arn:aws:iam::444455556666:user/automation/ci-deploy", "arn:aws:iam::444455556666:user/carol.ng",
        "arn:aws:iam::444455556666:user/carol.ng", "arn:aws:iam::444455556666:user/erin.walsh",
      ])
  }

  @Test(arguments: [
    ["--expires", "2027-06-30"], ["--reason", "x"], ["--expires", "soon", "--reason", "x"],
    ["--expires", "never", "--reason", "x", "--partition", "a:b"], ["--expires", "never", "--reason", " "],
  ])
  func `what a mutelist does not say has to be given`(arguments: [String]) throws {
    let answer = try BuiltBinary.run(
      ["waivers", "import", "--from", "prowler", Project.file(mutelist), "--owner", "me"] + arguments)
    #expect(answer.status == 64, "\(answer.errors)")
    #expect(answer.output.isEmpty)
  }

  @Test func `everything that carried over exits 0`() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      """
      Mutelist:
        Accounts:
          "*":
            Checks:
              iam_no_root_access_key: {Regions: ["*"], Resources: ["*"], Description: known}
      """, to: "list.yaml")
    let answer = try BuiltBinary.run(
      "waivers", "import", "--from", "prowler", folder.url("list.yaml").path, "--owner", "me", "--expires",
      "never")
    #expect(answer.status == 0, "\(answer.errors)")
  }

  @Test func `a pattern of checks is told in few lines, and so is what is too wide`() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      """
      Mutelist:
        Accounts:
          "*":
            Checks:
              "*": {Regions: ["*"], Resources: ["^svc"], Description: d}
              iam_no_root_access_key: {Regions: ["*"], Resources: ["*"], Description: known}
              iam_user_mfa_enabled_console_access: {Regions: [], Resources: ["a"], Description: known}
      """, to: "list.yaml")
    let answer = try BuiltBinary.run(
      "waivers", "import", "--from", "prowler", folder.url("list.yaml").path, "--owner", "me", "--expires",
      "never")
    #expect(answer.status == 1)
    #expect(answer.errors.split(separator: "\n").count < 20, "\(answer.errors)")
    #expect(
      answer.errors.contains(#/left out: [0-9]+ checks of '\*', such as [a-z_]+: /#), "\(answer.errors)")
    #expect(answer.errors.contains("list.yaml:6:") && answer.errors.contains(": too wide: "))
    #expect(answer.errors.contains("the entry names none"), "\(answer.errors)")
  }

  @Test func `lint exits 1 on a finding, 0 on none and 64 on what is no file of waivers`() throws {
    let good = Project.file("Tests/Fixtures/waivers/waivers.yaml")
    #expect(try BuiltBinary.run("waivers", "lint", good).status == 0)
    let twice = try BuiltBinary.run("waivers", "lint", good, good)
    #expect(twice.status == 1)
    #expect(twice.output.contains("says the same"))
    #expect(
      try BuiltBinary.run("waivers", "lint", good, "--now", "2099-01-30").output.contains("expires in 1 day"))
    #expect(try BuiltBinary.run("waivers", "lint", Project.file(mutelist)).status == 64)
    #expect(try BuiltBinary.run("waivers", "lint", "/nonexistent.yaml").status == 64)
  }

  @Test(arguments: [
    ("arn:aws:iam::444455556666:root", "2026-11-20", "1 waiver has to be mended"),
    ("arn:aws:iam::444455556666:user/nobody", "2027-01-31", "1 waiver has to be mended"),
    ("*", "2027-01-31", "1 waiver has to be mended"), ("arn:aws:iam::444455556666:root", "2027-01-31", nil),
  ])
  func `strict waivers end the audit with 1 where one has to be mended`(
    _ subject: String, _ expires: String, _ reason: String?
  ) throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "- {rule: root-no-access-keys, subject: '\(subject)', owner: O, reason: R, expires: \(expires)}\n",
      to: "waivers.yaml")
    // Nothing else fails the run.
    let arguments = [
      "--rule", "root-no-access-keys", "--fail-on", "never", "--waivers", folder.url("waivers.yaml").path,
    ]
    let plain = try audit("troubled", arguments)
    #expect(plain.status == 0)
    let strict = try audit("troubled", arguments + ["--strict-waivers", "--format", "junit"])
    #expect(strict.status == (reason == nil ? 0 : 1), "\(strict.errors)")
    #expect(strict.errors.contains("to be mended") == (reason != nil))
    if let reason { #expect(strict.errors.contains("fails: \(reason)"), "\(strict.errors)") }
    #expect(strict.output.contains("<failure type=\"waiver\"") == (reason != nil))
  }

  @Test func `what may be unknown is skipped in JUnit`() throws {
    let rule = ["--rule", "root-hardware-mfa", "--format", "junit"]
    #expect(try audit("refused", rule).output.contains("errors=\"1\""))
    let allowed = try audit("refused", rule + ["--allow-unknown"])
    #expect(allowed.status == 0)
    #expect(allowed.output.contains("errors=\"0\" skipped=\"1\""), "\(allowed.output)")
    #expect(allowed.output.contains("could not be told, which was allowed: "))
  }

  @Test func `several files of waivers add up`() throws {
    let folder = try TemporaryFolder()
    for (name, rule) in [("a", "root-no-access-keys"), ("b", "root-mfa-enabled")] {
      try folder.write(
        "- {rule: \(rule), subject: 'arn:aws:iam::444455556666:root', owner: me, reason: why, expires: never}\n",
        to: "\(name).yaml")
    }
    let files = ["a", "b"].map { folder.url("\($0).yaml").path }
    let rules = ["--rule", "root-no-access-keys", "--rule", "root-mfa-enabled"]
    #expect(try audit("troubled", rules + ["--waivers", files[0]]).status == 1)
    #expect(try audit("troubled", rules + files.flatMap { ["--waivers", $0] }).status == 0)
  }

  @Test(arguments: ["text", "json", "html", "csv", "junit", "sarif", "ocsf", "markdown", "github"])
  func `each format says who waived, and what a waiver that is to be looked at lacks`(format: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(
      """
      - rule: user-console-mfa
        subject: arn:aws:iam::444455556666:user/aiko.tanaka
        owner: The Owner In Force
        reason: The Reason In Force
        expires: 2027-01-31
      - rule: user-console-mfa
        subject: arn:aws:iam::444455556666:user/bruno*
        owner: The Owner Of Old
        reason: The Reason Of Old
        expires: 2026-01-31
      """, to: "waivers.yaml")
    let answer = try audit(
      "troubled", "--rule", "user-console-mfa", "--format", format, "--waivers",
      folder.url("waivers.yaml").path)
    #expect(answer.status == 1)
    let text = answer.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(text.contains("the waiver of The Owner Of Old expired on 2026-01-31"))
    if format == "text" {
      // The terminal counts what is waived; the other reports name it.
      #expect(text.contains("1 result accepted by 1 waiver"))
    } else {
      #expect(text.contains("The Owner In Force"))
      #expect(text.contains("The Reason In Force"))
    }
  }
}
