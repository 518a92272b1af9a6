import Foundation
import JSON
import TestSupport
import Testing

/// `muster rules …` on the built binary: what it tells of rules and benchmarks, and how it runs their examples.
struct RulesCommandTests {
  /// Names and cells that would end an element, an attribute, a section or a line, or move a cursor.
  private let hostile = #"""
    id: hostile
    title: "\e[31m<b>red</b>"
    severity: low
    resource: aws_iam_user
    require: mfa_enabled
    subject: arn
    examples:
      - name: "a \"<&>'\" ]]> \a\e[2J \uFFFE \u202E\ttab\nline"
        given: {aws_iam_user: [{name: "]]><failure \x01 \uFFFF", mfa_enabled: false}]}
        expect: [pass]
      - name: runs
        given: {aws_iam_user: [{name: ana, mfa_enabled: true}]}
        expect: [pass]
      - name: no such column
        given: {aws_iam_user: [{nam: "<&>"}]}
        expect: [pass]

    """#

  private func junit(_ folder: String) throws -> (status: Int32, file: TemporaryFolder) {
    let answer = try BuiltBinary.run("rules", "test", folder, "--format", "junit")
    let file = try TemporaryFolder()
    try file.write(answer.output, to: "rules.xml")
    return (answer.status, file)
  }

  private func xmllint(_ arguments: String...) throws -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["xmllint"] + arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
  }

  private let schema = Project.file("Tests/Fixtures/schemas/junit-10.xsd")

  @Test(arguments: ["rules", "Tests/Fixtures/rules/wrong-example"])
  func `the examples as JUnit are valid for the schema`(folder: String) throws {
    let (_, file) = try junit(Project.file(folder))
    let checked = try xmllint("--noout", "--schema", schema, file.url("rules.xml").path)
    #expect(checked.status == 0, "\(checked.output)")
  }

  @Test func `no name of a rule file breaks the JUnit file, and what XML cannot hold is made visible`() throws
  {
    let folder = try TemporaryFolder()
    try folder.write(hostile, to: "hostile.yaml")
    let (status, file) = try junit(folder.path)
    #expect(status == 1)
    let path = file.url("rules.xml").path
    let checked = try xmllint("--noout", "--schema", schema, path)
    #expect(checked.status == 0, "\(checked.output)")
    let counts = try xmllint(
      "--xpath", "concat(//testsuite/@tests, //testsuite/@failures, //testsuite/@errors)", path)
    #expect(counts.output == "311\n")
    let name = try xmllint("--xpath", "string(//testcase[1]/@name)", path).output
    #expect(name == #"a "<&>'" ]]> \u0007\u001b[2J \ufffe \u202e\u0009tab\u000aline"# + "\n")
    let failure = try xmllint("--xpath", "string(//failure)", path).output
    #expect(failure.contains(#"]]><failure \u0001 \uffff"#))
    let error = try xmllint("--xpath", "string(//error/@message)", path).output
    #expect(error.contains("there is no column nam"))
    #expect(try file.read("rules.xml").hasSuffix("</testsuites>\n"))
  }

  @Test func `the examples are told a line a rule, failures with given, expected and got`() throws {
    let folder = try TemporaryFolder()
    try folder.write(hostile, to: "hostile.yaml")
    let answer = try BuiltBinary.run("rules", "test", ".", in: folder.path)
    #expect(answer.status == 1)
    #expect(
      answer.output
        == #"""
        FAIL  hostile  2 of 3 examples failed
              ./hostile.yaml:8: a "<&>'" ]]> \u0007\u001b[2J ￾ \u202e\u0009tab\u000aline
                given    pass           name = ]]><failure \u0001 ￿, mfa_enabled = false
                expected pass
                got      fail
              ./hostile.yaml:14: no such column
                given    pass           nam = <&>
                expected pass
                got      nothing
                because  aws_iam_user: there is no column nam; did you mean 'name'?
        1 rule, 3 examples: 1 passed, 2 failed

        """#.replacing("￾", with: "\u{FFFE}").replacing("￿", with: "\u{FFFF}"))
  }

  @Test func `a rule without examples is told and fails nothing`() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "id: bare\ntitle: Bare\nseverity: low\nresource: aws_iam_user\nrequire: mfa_enabled\nsubject: arn\n",
      to: "bare.yaml")
    let answer = try BuiltBinary.run("rules", "test", ".", in: folder.path)
    #expect(answer.status == 0)
    #expect(
      answer.output
        == "none  bare  no example in ./bare.yaml\n1 rule, 0 examples: 0 passed, 0 failed\n")
  }

  @Test(arguments: [
    ("iam_root_mfa_enabled", "Prowler", ["root-mfa-enabled"]),
    ("iam_root_user_mfa_enabled", "Steampipe", ["root-mfa-enabled"]),
    ("iam-root-account-no-mfa", "ScoutSuite", ["root-mfa-enabled"]),
    ("Root-Account-MFA-Enabled", "AWS Config", ["root-mfa-enabled"]),
    ("iam.8", "AWS Security Hub", ["user-access-key-unused", "user-password-unused"]),
  ])
  func `a rule is shown by another tool's name for it`(name: String, tool: String, ids: [String]) throws {
    let answer = try BuiltBinary.run("rules", "show", name)
    #expect(answer.status == 0)
    #expect(answer.errors.contains(tool))
    for id in ids { #expect(answer.output.contains("\n\(id) · ")) }
    let json = try JSONParser.parse(
      Array(BuiltBinary.run("rules", "show", name, "--format", "json").output.utf8))
    let found = ids.count == 1 ? [json] : json["rules"]?.array ?? []
    #expect(found.map { $0["id"]?.string } == ids)
  }

  @Test func `a name that is nearly another tool's is guessed`() throws {
    let answer = try BuiltBinary.run("rules", "show", "iam_root_mfa_enable")
    #expect(answer.status == 64)
    #expect(answer.errors.contains("did you mean 'iam_root_mfa_enabled'?"))
    let benchmark = try BuiltBinary.run("rules", "show", "cis-aws-5.0")
    #expect(benchmark.status == 64)
    #expect(benchmark.errors.contains("muster rules benchmarks cis-aws-5.0"))
    let selected = try BuiltBinary.run("rules", "permissions", "--rule", "iam_root_mfa_enabled")
    #expect(selected.status == 64)
    #expect(selected.errors.contains("is a name of Prowler; here it is root-mfa-enabled"))
  }

  @Test func `the terminal and the page of a rule say the same, examples and permissions too`() throws {
    let shown = try BuiltBinary.run("rules", "show", "user-hardware-mfa").output
    let page = try Project.text(of: "docs/rules/user-hardware-mfa.md")
    let headings = page.split(separator: "\n").filter { $0.hasPrefix("## ") }.map { $0.dropFirst(3) }
    #expect(headings.count >= 8)
    for heading in headings { #expect(shown.contains("\n\(heading)\n"), "\(heading)") }
    #expect(shown.contains("iam:ListVirtualMFADevices (once): iam:ListVirtualMFADevices"))
    #expect(shown.contains("hardware_mfa_enabled = missing (access denied)"))
  }

  @Test func `a user's rule is shown with its own examples, and cannot move the cursor`() throws {
    let folder = try TemporaryFolder()
    try folder.write(hostile, to: "hostile.yaml")
    let answer = try BuiltBinary.run("rules", "show", "hostile", "--rules", folder.path)
    #expect(answer.output.hasPrefix("\\u001b[31m<b>red</b>\nhostile · low\n"))
    #expect(answer.output.contains("no such column\n    pass           nam = <&>"))
    #expect(!answer.output.contains("\u{1B}"))
  }

  @Test(arguments: [
    ("[IAM.4]", "root-no-access-keys"), ("ACCESS_KEYS_ROTATED", "user-access-key-rotated"),
    ("iam-root-mfa-enabled", "root-mfa-enabled"),
  ])
  func `a check's name elsewhere shows the rule, whichever way the tool writes it`(name: String, rule: String)
    throws
  {
    let answer = try BuiltBinary.run("rules", "show", name)
    #expect(answer.status == 0)
    #expect(answer.output.contains("\n\(rule) · "))
  }

  @Test(arguments: [
    ("root-mfa", "did you mean 'root-mfa-enabled'?"),
    ("iam_rotate_acess_key", "did you mean 'iam_rotate_access_key_90_days'?"),
    ("root-mfa-enabeld", "did you mean 'root-mfa-enabled'?"),
    (
      "CIS.1.4",
      "`muster rules benchmarks cis-aws-5.0` shows the rules of its control 1.4; the number means others in cis-aws-1.2, "
    ),
    ("[CIS.2.1.1]", "`muster rules benchmarks cis-aws-7.0` shows"),
    ("CIS.99.1", "`muster rules list` names them"), ("nothing-alike", "`muster rules list` names them"),
  ])
  func `an unknown rule's name is answered with what was probably meant`(name: String, hint: String) throws {
    for answer in try [
      BuiltBinary.run("rules", "show", name),
      BuiltBinary.run(
        "audit", "--snapshot", Project.file("Tests/Fixtures/accounts/troubled"), "--rule", name),
    ] {
      #expect(answer.status == 64)
      #expect(answer.errors.contains(hint), "\(answer.errors)")
      #expect(!answer.errors.contains("?;"))
    }
  }

  @Test(arguments: [
    ("fsbp", "aws-fsbp"), ("FSBP", "aws-fsbp"), ("security-hub", "securityhub"),
    ("foundational-security-best-practices", "aws-fsbp"), ("cis-7.0", "cis-aws-7.0"), ("cis", "cis-aws-7.0"),
    ("cis-aws-7", "cis-aws-7.0"), ("pci", "pci-dss-4.0"),
  ])
  func `an unknown benchmark's name is answered with the nearest, the newest of several`(
    name: String, near: String
  ) throws {
    for answer in try [
      BuiltBinary.run("rules", "benchmarks", name),
      BuiltBinary.run(
        "audit", "--snapshot", Project.file("Tests/Fixtures/accounts/troubled"), "--benchmark", name),
    ] {
      #expect(answer.status == 64)
      #expect(answer.errors.contains("did you mean '\(near)'?\n"), "\(answer.errors)")
    }
  }

  @Test(arguments: [
    ("audti", "there is no subcommand 'audti'; did you mean 'audit'?\n"),
    ("nothing-alike", "there is no subcommand 'nothing-alike'; `muster --help` lists them\n"),
  ])
  func `an unknown subcommand is answered with what was probably meant`(name: String, message: String) throws
  {
    let answer = try BuiltBinary.run(name, "--snapshot", "x")
    #expect(answer.status == 64)
    #expect(answer.errors == "muster: \(message)")
  }

  @Test(arguments: ["lint", "test"])
  func `a folder of rules that is not there is a mistake of usage`(command: String) throws {
    let answer = try BuiltBinary.run("rules", command, "no/such/folder")
    #expect(answer.status == 64)
    #expect(answer.output.isEmpty)
    #expect(answer.errors.contains("no/such/folder: expected a folder of rule files"))
  }

  @Test func `benchmarks are listed, and one with its controls and their rules`() throws {
    let list = try BuiltBinary.run("rules", "benchmarks").output
    for id in ["account-setup", "cis-aws-7.0", "aws-fsbp", "securityhub", "nist-800-53-r5"] {
      #expect(list.contains("\n\(id) ") || list.hasPrefix("\(id) "), "\(id)")
    }
    let one = try BuiltBinary.run("rules", "benchmarks", "cis-aws-5.0").output
    #expect(one.contains("\n  1.4  MFA for the root user\n      root-mfa-enabled\n"))
    let mapped = try JSONParser.parse(
      Array(BuiltBinary.run("rules", "benchmarks", "soc-2", "--format", "json").output.utf8))
    let sections = mapped["benchmarks"]?.array?.first?["sections"]?.array ?? []
    let controls = sections.flatMap { $0["controls"]?.array ?? [] }
    #expect(controls.contains { $0["id"]?.string == "CC6.1" })
    let wrong = try BuiltBinary.run("rules", "benchmarks", "soc2")
    #expect(wrong.status == 64)
    #expect(wrong.errors.contains("did you mean 'soc-2'?"))
  }
}
