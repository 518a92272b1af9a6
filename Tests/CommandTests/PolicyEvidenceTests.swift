import Foundation
import TestSupport
import Testing

/// The options by which users say what AWS did not: `--scp`, `--rcp` and `--inventory`.
struct PolicyEvidenceTests {
  private static let deny =
    #"[[{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "*", "Resource": "*"}}]]"#

  private func query(_ arguments: [String]) throws -> BuiltBinary.Answer {
    let sql = "SELECT status FROM evidence_source WHERE api = 'organizations:ListPoliciesForTarget'"
    return try BuiltBinary.run(
      ["query", sql, "--format", "csv", "--snapshot", Project.file("Tests/Fixtures/accounts/chains")]
        + arguments)
  }

  @Test func `files of the organization's policies are evidence, for queries and audits`() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.deny, to: "scp.json")
    try folder.write("[]", to: "rcp.json")
    try folder.write("", to: "inventory.jsonl")
    let files = [
      "--scp", folder.url("scp.json").path, "--rcp", folder.url("rcp.json").path, "--inventory",
      folder.url("inventory.jsonl").path,
    ]
    #expect(try query([]).output == "status\nnot-collected\n")
    let answer = try query(files)
    #expect(answer.status == 0, "\(answer.errors)")
    #expect(answer.output == "status\navailable\n")
    let audit = try BuiltBinary.run(
      ["audit", "--snapshot", Project.file("Tests/Fixtures/accounts/chains"), "--as-of-collection"]
        + ["--format", "json"] + files)
    #expect(audit.output.contains("the service control policies are those of"))
  }

  @Test(arguments: [
    ("--scp", "{}", ":1: expected an array of levels"), ("--rcp", "[1]", ":1: expected a level"),
    ("--scp", "[[\n{}]]", ":2: policy 1 of level 1 is malformed"),
    ("--inventory", "\n{oops", ":2: expected a key at byte 1; write an object a line, such as {\"arn\": "),
    (
      "--inventory",
      #"{"arn": "arn:aws:ec2:::instance/i", "type": "lambda-function", "role_arn": "arn:aws:iam::111122223333:role/r"}"#,
      ":1: expected the ARN of a lambda-function as 'arn'"
    ),
    (
      "--inventory", #"{"arn": "arn:aws:ec2:::i", "type": "lambda-funktion"}"#,
      ":1: there is no type of resource 'lambda-funktion'; did you mean 'lambda-function'?"
    ),
  ])
  func `a file of another form exits 64 with file, line and what was expected`(
    _ option: String, _ text: String, _ message: String
  ) throws {
    let folder = try TemporaryFolder()
    try folder.write(text, to: "given")
    let path = folder.url("given").path
    for command in ["audit", "query"] {
      let snapshot = ["--snapshot", Project.file("Tests/Fixtures/accounts/troubled"), option, path]
      let answer = try BuiltBinary.run(
        [command] + (command == "query" ? ["SELECT 1"] : []) + snapshot)
      #expect(answer.status == 64)
      #expect(answer.output.isEmpty)
      #expect(answer.errors.contains("\(path)\(message)"), "\(answer.errors)")
    }
  }

  @Test func `a file that is not there exits 64`() throws {
    let answer = try query(["--scp", "/nowhere/scp.json"])
    #expect(answer.status == 64)
    #expect(answer.errors.contains("cannot read /nowhere/scp.json"))
  }
}
