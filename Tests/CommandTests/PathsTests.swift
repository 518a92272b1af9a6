import Foundation
import JSON
import TestSupport
import Testing

/// `muster paths` on the built binary.
struct PathsTests {
  private func paths(_ arguments: String...) throws -> BuiltBinary.Answer {
    let account = try WaysAccount()
    return try withExtendedLifetime(account) {
      try BuiltBinary.run(["paths", "--snapshot", account.path, "--now", "2026-11-22"] + arguments)
    }
  }

  private func principals(_ answer: BuiltBinary.Answer) throws -> [JSONValue] {
    try #require(try JSONParser.parse(Array(answer.output.utf8))["principals"]?.array)
  }

  @Test func `text names who is or can become an administrator, with the steps and their statements`() throws
  {
    let answer = try paths()
    #expect(answer.status == 0)
    try expectGolden(answer.output, "paths.txt")
  }

  @Test func `JSON has the published members`() throws {
    let answer = try paths("--format", "json")
    #expect(answer.status == 0)
    let principals = try principals(answer)
    #expect(principals.count == 8)
    func standing(_ arn: String) throws -> JSONValue {
      try #require(principals.first { $0["arn"]?.string == arn })
    }
    #expect(try standing(WaysAccount.user("alice"))["administrator"]?.bool == true)
    let carol = try standing(WaysAccount.user("carol"))
    #expect(carol["administrator"]?.bool == false)
    #expect(carol["escalates"]?.bool == true)
    let path = try #require(carol["paths"]?.array?.first)
    #expect(path["target"]?.string == WaysAccount.role("deploy"))
    #expect(path["conditions"]?.array?.isEmpty == true)
    let steps = try #require(path["steps"]?.array)
    #expect(steps.map { $0["to"]?.string } == [WaysAccount.role("deploy"), WaysAccount.role("deploy")])
    #expect(steps.allSatisfy { $0["actions"]?.array?.isEmpty == false && $0["why"]?.string != nil })
    #expect(steps[0]["resource"]?.string == WaysAccount.role("deploy"))
    #expect(steps[0]["statements"]?.array?.isEmpty == false)
    let dan = try standing(WaysAccount.user("dan"))
    #expect(dan["escalates"]?.bool == false)
    #expect(dan["paths"]?.array?.first?["conditions"]?.array?.isEmpty == false)
    #expect(try standing(WaysAccount.user("grace"))["unknown"]?.string?.contains("cannot be read") == true)
  }

  @Test func `principals named by name, kind or ARN are the only ones told of`() throws {
    for name in ["bob", "user/bob", WaysAccount.user("bob")] {
      let principals = try principals(try paths(name, "--format", "json"))
      #expect(principals.compactMap { $0["arn"]?.string } == [WaysAccount.user("bob")])
    }
    let session = "arn:aws:sts::\(WaysAccount.id):assumed-role/deploy/nightly"
    #expect(try principals(try paths(session, "--format", "json")).count == 1)
    let answer = try paths("bobb")
    #expect(answer.status == 64)
    #expect(answer.errors.contains("there is no user or role bobb; did you mean 'bob'?"))
  }

  @Test func `all names those too of whom there is nothing to say`() throws {
    #expect(!(try paths().output.contains("user fred")))
    #expect(try paths("--all").output.contains("user fred"))
  }

  @Test func `Graphviz draws it, names that mean something to it included`() throws {
    let answer = try paths("--format", "dot")
    #expect(answer.status == 0)
    for (format, expected) in [("svg", "&lt;b&gt;"), ("cmapx", "<map id=\"muster\"")] {
      let drawn = try run("dot", ["-T\(format)"], input: answer.output)
      #expect(drawn.status == 0, "\(drawn.text)")
      #expect(drawn.text.contains(expected))
      #expect(!drawn.text.contains("<b>"))
      #expect(!drawn.text.contains("Warning"))
      // What was drawn is XML, whatever the names hold.
      #expect(try run("xmllint", ["--noout", "--nonet", "-"], input: drawn.text).status == 0)
    }
  }

  @Test(arguments: ["text", "dot", "json"])
  func `no name reaches a terminal as it is`(_ format: String) throws {
    let output = try paths("--format", format, "--all").output
    #expect(output.contains("eve"))
    #expect(!output.contains("\u{1B}"))
  }

  @Test func `what the evidence leaves out is said on stderr`() throws {
    let errors = try paths().errors
    #expect(errors.contains("only the account's own policies were judged"))
    #expect(errors.contains("nothing says what runs with which role"))
  }

  @Test func `policies of the organization and what runs with which role may be given`() throws {
    let folder = try TemporaryFolder()
    let allows = #"{"Effect": "Allow", "Action": "*", "Resource": "*"}"#
    let denies = #"{"Effect": "Deny", "Action": "iam:Put*", "Resource": "*"}"#
    let document = #"{"Version": "2012-10-17", "Statement": [\#(allows), \#(denies)]}"#
    try folder.write("[[\(document)]]", to: "scp.json")
    try folder.write("", to: "inventory.jsonl")
    let scp = folder.url("scp.json").path
    let answer = try paths(
      "bob", "carol", "--scp", scp, "--inventory", folder.url("inventory.jsonl").path, "--format", "json")
    #expect(answer.errors.isEmpty, "\(answer.errors)")
    #expect(try principals(answer).map { $0["escalates"]?.bool } == [false, true])
    let account = try WaysAccount()
    let can = try BuiltBinary.run(
      "can", "bob", "iam:PutUserPolicy", WaysAccount.user("bob"), "--snapshot", account.path, "--scp", scp,
      "--format", "json")
    #expect(try JSONParser.parse(Array(can.output.utf8))["answer"]?.string == "explicit-deny")
  }

  @Test func `the example of the README is what is printed`() throws {
    let answer = try BuiltBinary.run(
      "paths", "ci-runner", "--snapshot", "Tests/Fixtures/accounts/chains", in: Project.path)
    #expect(try Project.text(of: "README.md").contains("/chains\n\(answer.output)```"))
  }

  @Test func `a listing that is not whole is said`() throws {
    let account = try WaysAccount()
    try FileManager.default.removeItem(atPath: "\(account.path)/summary.json")
    let text = try BuiltBinary.run("paths", "--snapshot", account.path)
    #expect(text.output.contains("Not all users and roles are known"))
    let nobody = try BuiltBinary.run("paths", "somebody-else", "--snapshot", account.path)
    #expect(nobody.status == 64)
    #expect(
      nobody.errors.contains("there is no user or role somebody-else. Not all users and roles are known: "),
      "\(nobody.errors)")
    let json = try BuiltBinary.run("paths", "--snapshot", account.path, "--format", "json")
    #expect(try JSONParser.parse(Array(json.output.utf8))["missing"]?.array?.isEmpty == false)
  }

  @Test func `what cannot be told is null in the JSON, with the reason, and not false`() throws {
    let answer = try paths("--format", "json")
    let grace = try #require(
      try principals(answer).first { $0["arn"]?.string == WaysAccount.user("grace") })
    for member in ["administrator", "escalates", "empowers_others"] {
      #expect(grace[member]?.isNull == true, "\(member)")
    }
    let reason = try #require(grace["unknown"]?.string)
    #expect(reason.contains("inline policy p0 of user grace: "), "\(reason)")
    let missing = try JSONParser.parse(Array(answer.output.utf8))["missing"]?.array
    #expect(missing?.count { $0.string == reason } == 1)
    let fred = try #require(
      try principals(answer).first { $0["arn"]?.string == WaysAccount.user("fred") })
    #expect(fred["escalates"]?.bool == false)
    let account = try WaysAccount()
    let query = try BuiltBinary.run(
      "query",
      "SELECT is_administrator IS NULL AND escalates IS NULL FROM iam_principal WHERE name = 'grace'",
      "--snapshot", account.path, "--format", "csv")
    #expect(query.output.hasSuffix("\n1\n"), "\(query.output)")
  }

  @Test func `a boundary that no listing holds comes with what to do`() throws {
    let account = try WaysAccount()
    let details = "\(account.path)/details.json"
    let text = try String(contentsOfFile: details, encoding: .utf8)
    let boundary = "arn:aws:iam::aws:policy/PowerUserAccess"
    try text.replacing(
      #""UserName": "bob","#,
      with:
        #""UserName": "bob", "PermissionsBoundary": {"PermissionsBoundaryType": "Policy", "PermissionsBoundaryArn": "\#(boundary)"},"#
    ).write(toFile: details, atomically: true, encoding: .utf8)
    let answer = try BuiltBinary.run("paths", "bob", "--snapshot", account.path)
    #expect(
      answer.errors.contains("what the boundary \(boundary) allows is not known"), "\(answer.errors)")
    #expect(answer.errors.contains("--keep DIR"))
  }

  @Test func `evidence that tells of nobody is refused, by what audit says of it`() throws {
    let account = try WaysAccount()
    try String(contentsOfFile: "\(account.path)/details.json", encoding: .utf8)
      .replacing(WaysAccount.id, with: "444455556666")
      .write(toFile: "\(account.path)/other.json", atomically: true, encoding: .utf8)
    for command in [["paths"], ["can", "a", "s3:GetObject"], ["who-can", "s3:GetObject"]] {
      let answer = try BuiltBinary.run(command + ["--snapshot", account.path])
      #expect(answer.status == 64)
      #expect(answer.output.isEmpty)
      #expect(
        answer.errors.contains("nothing is known of the account's users and roles: ")
          && answer.errors.contains("documents of accounts 111122223333 and 444455556666"),
        "\(answer.errors)")
    }
  }

  @Test func `an unknown format and a folder without evidence are refused`() throws {
    #expect(try paths("--format", "svg").status == 64)
    #expect(try BuiltBinary.run("paths", "--snapshot", "/nowhere").status == 64)
  }

  @Test func `the example of the help works`() throws {
    let answer = try BuiltBinary.run(
      "paths", "--snapshot", "Tests/Fixtures/accounts/troubled", in: Project.path)
    #expect(answer.status == 0)
    #expect(answer.output.hasPrefix("ADMINISTRATORS"))
  }

  private func run(_ tool: String, _ arguments: [String], input: String) throws -> (
    status: Int32, text: String
  ) {
    let folder = try TemporaryFolder()
    try folder.write(input, to: "input")
    try folder.write("", to: "output")
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [tool] + arguments
    process.standardInput = try FileHandle(forReadingFrom: folder.url("input"))
    let output = try FileHandle(forWritingTo: folder.url("output"))
    process.standardOutput = output
    process.standardError = output
    try process.run()
    process.waitUntilExit()
    return (process.terminationStatus, try folder.read("output"))
  }
}
