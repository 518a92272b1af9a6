import Foundation
import JSON
import TestSupport
import Testing

/// Each command on the built binary: what it prints where.
struct CommandTests {
  @Test func `the version is said`() throws {
    let answer = try BuiltBinary.run("--version")
    #expect(answer.status == 0)
    #expect(answer.output.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil)
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `a completion script is written`(_ shell: String) throws {
    let answer = try BuiltBinary.run("--generate-completion-script", shell)
    #expect(answer.status == 0)
    #expect(answer.output.contains("muster"))
  }

  @Test func `no format gives a summary as text, and stderr ends with why it failed`() throws {
    let answer = try audit("troubled")
    #expect(answer.output.contains("does not pass"))
    #expect(!answer.output.contains("\u{1B}"))
    #expect(
      answer.errors
        == "muster: fails: 27 rules at or above low failed, 3 of them critical (exit 1)\n", "\(answer.errors)"
    )
  }

  @Test func `one format goes to stdout and the others to files`() throws {
    let folder = try TemporaryFolder()
    let answer = try audit(
      "troubled", "--format", "json", "--format", "html=\(folder.url("report.html").path)")
    #expect(answer.output.hasPrefix("{"))
    #expect(try folder.read("report.html").hasPrefix("<!doctype html>"))
  }

  @Test func `the output folder gets a file a format, for its owner only`() throws {
    let folder = try TemporaryFolder()
    let reports = folder.url("a/reports").path
    let answer = try audit("troubled", "--output", reports)
    #expect(answer.status == 1)
    for name in ["muster.json", "muster.html"] {
      let attributes = try FileManager.default.attributesOfItem(atPath: "\(reports)/\(name)")
      #expect(attributes[.posixPermissions] as? Int == 0o600)
    }
    let attributes = try FileManager.default.attributesOfItem(atPath: reports)
    #expect(attributes[.posixPermissions] as? Int == 0o700)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: reports).sorted() == ["muster.html", "muster.json"])
  }

  @Test func `two runs over one snapshot and clock give the same bytes`() throws {
    for format in ["json", "html", "text"] {
      let arguments = ["--benchmark", "all", "--list", "all", "--format", format]
      let first = try audit("troubled", arguments)
      let second = try audit("troubled", arguments)
      #expect(!first.output.isEmpty)
      #expect(first.output == second.output, "\(format)")
    }
  }

  @Test func `a stored assessment gives the same reports as the audit`() throws {
    let folder = try TemporaryFolder()
    let stored = folder.url("assessment.json").path
    let html = try audit("troubled", "--format", "html", "--format", "json=\(stored)").output
    #expect(try BuiltBinary.run("report", stored, "--format", "html").output == html)
    let again = try BuiltBinary.run("report", stored, "--format", "json")
    #expect(again.status == 0)
    #expect(try again.output == folder.read("assessment.json"))
  }

  @Test func `a file that is no assessment is refused with its place`() throws {
    let folder = try TemporaryFolder()
    try folder.write("{\"schema_version\": \"1\"", to: "broken.json")
    let answer = try BuiltBinary.run("report", folder.url("broken.json").path, "--format", "text")
    #expect(answer.status == 64)
    #expect(answer.errors.contains("broken.json"))
  }

  @Test func `the waivers and attestations of the guide are accepted as they stand`() throws {
    let folder = try TemporaryFolder()
    let blocks = try Project.text(of: "docs/waivers.md").split(separator: "```yaml\n").dropFirst()
      .map { String($0.prefix(upTo: $0.firstRange(of: "```")?.lowerBound ?? $0.endIndex)) }
    #expect(blocks.count == 2)
    for (name, block) in zip(["waivers", "attestations"], blocks) {
      try folder.write(block, to: "\(name).yaml")
      let file = folder.url("\(name).yaml").path
      let answer = try audit("troubled", "--benchmark", "all", "--\(name)", file, "--format", "json")
      #expect(answer.status == 1, "\(answer.errors)")
      let records = try JSONParser.parse(Array(answer.output.utf8))[name]?.array
      #expect(records?.first?["state"]?.string == "active")
    }
  }

  @Test(arguments: [
    ("2026-10-31", "manual", "void"), ("2026-11-01", "pass", "active"), ("2026-11-20", "pass", "active"),
  ])
  func `what was attested before CloudTrail shows a change is void`(
    _ date: String, _ status: String, _ state: String
  ) throws {
    let folder = try TemporaryFolder()
    try folder.write(
      """
      - rule: account-billing-iam-access
        account: "444455556666"
        value: pass
        by: finance team
        date: \(date)
        expires: 2027-06-30
      """, to: "attestations.yaml")
    let answer = try audit(
      "troubled", "--rule", "account-billing-iam-access", "--list", "all", "--format", "json",
      "--attestations", folder.url("attestations.yaml").path)
    let assessment = try JSONParser.parse(Array(answer.output.utf8))
    #expect(assessment["results"]?.array?.map { $0["status"]?.string } == [status])
    #expect(assessment["attestations"]?.array?.map { $0["state"]?.string } == [state])
    let reason = assessment["results"]?.array?.first?["reason"]?.string ?? ""
    #expect(
      reason.hasSuffix("is void: what it is about changed on 2026-11-01") == (state == "void"), "\(reason)")
    if state == "void" {
      let report = folder.url("report.json").path
      try folder.write(answer.output, to: "report.json")
      let text = try BuiltBinary.run("report", report, "--format", "text")
      let words = text.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(words.contains("void, because it has changed since"), "\(text.output)\(text.errors)")
      #expect(words.contains("· CloudTrail shows that the root user changed it on 2026-11-01"))
      #expect(words.contains("· the attestation of 2026-10-31 is void"))
      let html = try BuiltBinary.run("report", report, "--format", "html")
      #expect(html.output.contains("void: it has changed since"))
    }
  }

  @Test func `passes are listed only where all are asked for`() throws {
    func statuses(_ arguments: String...) throws -> Set<String> {
      let answer = try audit("healthy", ["--benchmark", "all", "--format", "json"] + arguments)
      let results = try JSONParser.parse(Array(answer.output.utf8))["results"]?.array ?? []
      return Set(results.compactMap { $0["status"]?.string })
    }
    #expect(try statuses() == ["fail", "manual"])
    #expect(try statuses("--list", "all") == ["fail", "manual", "pass", "not-applicable"])
  }

  @Test func `a severity keeps the rules at or above it`() throws {
    let answer = try audit("troubled", "--severity", "high", "--benchmark", "all", "--format", "json")
    let rules = try JSONParser.parse(Array(answer.output.utf8))["rules"]?.array ?? []
    #expect(!rules.isEmpty)
    #expect(rules.allSatisfy { ["critical", "high"].contains($0["severity"]?.string) })
  }

  @Test func `a parameter set on the command line is in force and in the report`() throws {
    let answer = try audit(
      "troubled", "--rule", "user-access-key-rotated", "--set", "user-access-key-rotated.max_age_days=3650",
      "--format", "json")
    let rule = try #require(try JSONParser.parse(Array(answer.output.utf8))["rules"]?.array?.first)
    #expect(rule["parameters"]?["max_age_days"]?.integer == 3650)
    #expect(rule["counts"]?["fail"]?.integer == 0)
  }

  @Test func `a query prints a table, CSV or JSON`() throws {
    let sql = "SELECT user_name, mfa_active FROM aws_iam_credential_report ORDER BY user_name LIMIT 2"
    let snapshot = Project.file(account("troubled"))
    let table = try BuiltBinary.run("query", sql, "--snapshot", snapshot)
    #expect(table.status == 0, "\(table.errors)")
    #expect(table.output.contains("user_name"))
    let csv = try BuiltBinary.run("query", sql, "--snapshot", snapshot, "--format", "csv")
    #expect(csv.output.hasPrefix("user_name,mfa_active\n<root_account>,"))
    let json = try BuiltBinary.run("query", sql, "--snapshot", snapshot, "--format", "json")
    let rows = try JSONParser.parse(Array(json.output.utf8))["rows"]?.array
    #expect(rows?.count == 2)
    #expect(rows?.first?["user_name"]?.string == "<root_account>")
  }

  @Test func `a query says what it reads that is missing`() throws {
    let answer = try BuiltBinary.run(
      "query", "SELECT count(*) FROM aws_iam_virtual_mfa_device", "--snapshot",
      Project.file(account("refused")))
    #expect(answer.status == 0)
    #expect(answer.errors.contains("iam:ListVirtualMFADevices was denied"))
  }

  @Test(arguments: [
    "SELECT nmae FROM aws_iam_user", "DELETE FROM aws_iam_user", "ATTACH 'x.db' AS x",
    "SELECT datetime('now')",
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n",
  ])
  func `a query that is wrong, hostile or endless exits 64 and says why`(_ sql: String) throws {
    let answer = try BuiltBinary.run("query", sql, "--snapshot", Project.file(account("troubled")))
    #expect(answer.status == 64)
    #expect(answer.output.isEmpty)
    #expect(!answer.errors.isEmpty)
  }

  @Test func `a query of a table that is not there suggests the nearest`() throws {
    let answer = try BuiltBinary.run(
      "query", "SELECT name FROM aws_iam_usr", "--snapshot", Project.file(account("healthy")))
    #expect(answer.status == 64)
    #expect(answer.errors.contains("no such table: aws_iam_usr; did you mean 'aws_iam_user'?"))
    let column = try BuiltBinary.run(
      ["query", "SELECT u.nme FROM aws_iam_user u", "--snapshot"]
        + [Project.file("Tests/Fixtures/accounts/healthy")])
    #expect(column.status == 64)
    #expect(column.errors.contains("no such column: u.nme; did you mean 'name'?"), "\(column.errors)")
  }

  @Test func `every benchmark audits an account, with a result for each control`() throws {
    let ids = try FileManager.default.contentsOfDirectory(atPath: Project.file("rules/benchmarks"))
      .map { $0.replacing(".yaml", with: "") }.sorted()
    #expect(ids.count > 20)
    for id in ids {
      let answer = try audit("troubled", "--benchmark", id, "--format", "json")
      #expect(answer.status == 1, "\(id): \(answer.errors)")
      let benchmarks = try JSONParser.parse(Array(answer.output.utf8))["benchmarks"]?.array ?? []
      #expect(benchmarks.map { $0["id"]?.string } == [id])
      let controls = (benchmarks.first?["sections"]?.array ?? []).flatMap { $0["controls"]?.array ?? [] }
      #expect(!controls.isEmpty)
      #expect(controls.allSatisfy { $0["status"]?.string != "not-run" }, "\(id)")
    }
  }

  @Test func `rules are listed as text and JSON`() throws {
    let text = try BuiltBinary.run("rules", "list")
    #expect(text.output.contains("root-no-access-keys"))
    let json = try JSONParser.parse(Array(BuiltBinary.run("rules", "list", "--format", "json").output.utf8))
    let ids = json["rules"]?.array?.compactMap { $0["id"]?.string } ?? []
    #expect(ids.contains("user-console-mfa"))
    #expect(ids == ids.sorted())
  }

  @Test func `a rule is shown; an unknown one exits 64 with the nearest`() throws {
    let page = try BuiltBinary.run("rules", "show", "user-console-mfa")
    #expect(page.output.contains("mfa_active"))
    let wrong = try BuiltBinary.run("rules", "show", "user-consol-mfa")
    #expect(wrong.status == 64)
    #expect(wrong.errors.contains("user-console-mfa"))
  }

  @Test func `the examples of the rules pass, and of a wrong one fail with exit 1`() throws {
    let all = try BuiltBinary.run("rules", "test", Project.file("rules"))
    #expect(all.status == 0, "\(all.output.suffix(2000))\(all.errors)")
    let wrong = try BuiltBinary.run("rules", "test", Project.file("Tests/Fixtures/rules/wrong-example"))
    #expect(wrong.status == 1)
    #expect(wrong.output.contains("expected"))
  }

  @Test func `the built-in rules are clean for lint; a bad one exits 1 with file and line`() throws {
    #expect(try BuiltBinary.run("rules", "lint", Project.file("rules")).status == 0)
    let bad = try BuiltBinary.run("rules", "lint", Project.file("Tests/Fixtures/rules/broken"))
    #expect(bad.status == 1)
    #expect(bad.output.contains("broken.yaml:"))
  }

  @Test func `a rule file that expands without end is refused with exit 64`() throws {
    let answer = try audit("healthy", "--rules", Project.file("Tests/Fixtures/rules/bomb"))
    #expect(answer.status == 64)
    #expect(answer.errors.contains("anchor") || answer.errors.contains("alias"))
  }

  @Test func `every example in a help text works as typed`() throws {
    let commands = [
      [], ["audit"], ["query"], ["report"], ["rules"], ["rules", "list"], ["rules", "show"],
      ["rules", "benchmarks"], ["config"], ["config", "show"], ["config", "schema"],
      ["rules", "test"],
      ["rules", "lint"],
    ]
    for command in commands {
      let help = try BuiltBinary.run(command + ["--help"])
      #expect(help.status == 0)
      let examples = help.output.replacing("\\\n", with: " ").split(separator: "\n")
        .map { $0.drop { $0 == " " } }.filter { $0.hasPrefix("$ muster ") }
      #expect(!examples.isEmpty, "muster \(command.joined(separator: " ")) --help has no example")
      for example in examples {
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = ["-c", String(example.dropFirst(2))]
        process.currentDirectoryURL = URL(filePath: Project.path)
        let folder = try BuiltBinary.executable.deletingLastPathComponent().path
        process.environment = ["PATH": "\(folder):/usr/bin:/bin"]
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        #expect([0, 1].contains(process.terminationStatus), "\(example)")
      }
    }
  }
}
