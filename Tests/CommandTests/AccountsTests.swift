import Foundation
import JSON
import TestSupport
import Testing

/// `muster report` over the assessments of several accounts, on the built binary.
struct AccountsTests {
  private static let accounts = ["troubled", "member", "china", "chains", "refused"]

  private func folder(_ names: [String] = accounts) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for name in names { try folder.audit(name, to: "\(name).json") }
    return folder
  }

  private func report(_ files: [String], in folder: TemporaryFolder, _ options: String...) throws
    -> BuiltBinary.Answer
  {
    try BuiltBinary.run(["report"] + files + options, in: folder.path)
  }

  @Test func `five accounts are one report in every format, in whatever order they are named`() throws {
    let folder = try folder()
    let files = Self.accounts.map { "\($0).json" }
    #expect(try report(files, in: folder, "--format", "json=all.json").status == 0)
    for format in ["text", "json", "html", "csv", "sarif", "junit", "markdown", "github", "ocsf"] {
      let forwards = try report(files, in: folder, "--format", format)
      #expect(forwards.status == 0)
      #expect(forwards.errors.isEmpty, "\(forwards.errors)")
      #expect(
        forwards.output.contains("444455556666") && forwards.output.contains("333344445555"), "\(format)")
      #expect(try report(files.reversed(), in: folder, "--format", format).output == forwards.output)
      #expect(try report(["all.json"], in: folder, "--format", format).output == forwards.output)
    }
  }

  @Test func `each assessment is in the merged JSON as its audit wrote it`() throws {
    let folder = try folder(["troubled", "member", "china"])
    let merged = try report(["china.json", "troubled.json", "member.json"], in: folder, "--format", "json")
      .json
    let expected = try ["member", "troubled", "china"].map {
      try JSONParser.parse(Array(try folder.read("\($0).json").utf8))
    }
    #expect(merged["assessments"]?.array == expected)
    #expect(merged["exit_status"]?.integer == 1)
    #expect(merged["accounts"]?.array?.map { $0["exit_status"]?.integer } == [2, 1, 1])
    let failed = expected.compactMap { $0["summary"]?["by_status"]?["fail"]?.integer }
    #expect(merged["summary"]?["by_status"]?["fail"]?.integer == failed.reduce(0, +))
  }

  @Test func `a merged report and others merge to what all would`() throws {
    let folder = try folder(["troubled", "member", "china"])
    #expect(try report(["troubled.json", "china.json"], in: folder, "--format", "json=two.json").status == 0)
    let all = try report(["troubled.json", "china.json", "member.json"], in: folder, "--format", "json")
    #expect(try report(["member.json", "two.json"], in: folder, "--format", "json").output == all.output)
    #expect(
      try report(["two.json", "member.json", "china.json"], in: folder, "--format", "json").output
        == all.output)
  }

  @Test(arguments: ["json", "html", "text"])
  func `one assessment is reported as before`(_ format: String) throws {
    let folder = try folder(["member"])
    let direct = try BuiltBinary.run(
      "audit", "--snapshot", Project.file(account("member")), "--as-of-collection", "--benchmark",
      "cis-aws-5.0", "--format", format)
    #expect(try report(["member.json"], in: folder, "--format", format).output == direct.output)
    // A copy is the same assessment.
    try folder.write(try folder.read("member.json"), to: "copy.json")
    #expect(try report(["member.json", "copy.json"], in: folder, "--format", format).output == direct.output)
  }

  @Test func `the older of two assessments is left out, and standard error says so`() throws {
    let folder = try folder(["member", "china"])
    let text = try folder.read("member.json")
    let time = try #require(try JSONParser.parse(Array(text.utf8))["evaluated_at"]?.string)
    try folder.write(
      text.replacing("\"evaluated_at\": \"\(time)\"", with: "\"evaluated_at\": \"2020-01-01T00:00:00Z\""),
      to: "old.json")
    let answer = try report(["old.json", "china.json", "member.json"], in: folder, "--format", "json")
    #expect(answer.status == 0)
    #expect(
      answer.errors.contains("old.json is left out: member.json is a newer assessment"), "\(answer.errors)")
    #expect(
      try answer.output == report(["china.json", "member.json"], in: folder, "--format", "json").output)
  }

  @Test func `two results of one account and time are refused by the names of both files`() throws {
    // The same account, with and without refusals.
    let folder = try folder(["refused", "healthy"])
    let answer = try report(["refused.json", "healthy.json"], in: folder)
    #expect(answer.status == 64)
    #expect(answer.output.isEmpty)
    #expect(answer.errors.contains("healthy.json and refused.json are both of account"), "\(answer.errors)")
  }

  @Test(arguments: [
    "{}", "[]", "", "{\"assessments\": 1}", "{\"schema_version\": \"1\", \"assessments\": [{}]}",
  ])
  func `a file that is no assessment is named, and nothing is written`(_ text: String) throws {
    let folder = try folder(["member"])
    try folder.write(text, to: "other.json")
    let answer = try report(["member.json", "other.json"], in: folder, "--format", "html=all.html")
    #expect(answer.status == 64)
    #expect(answer.errors.contains("other.json"), "\(answer.errors)")
    #expect(!FileManager.default.fileExists(atPath: folder.url("all.html").path))
  }

  @Test func `accounts that nothing names are two, by their files`() throws {
    let folder = try folder(["mixed"])
    try folder.write(try folder.read("mixed.json"), to: "other.json")
    let answer = try report(["mixed.json", "other.json"], in: folder)
    #expect(answer.output.contains("unknown account (mixed.json)"), "\(answer.output)")
    #expect(answer.output.contains("unknown account (other.json)"))
    #expect(answer.output.contains("all 2 accounts"))
  }

  @Test func `what compares two assessments says that it wants one account`() throws {
    let folder = try folder(["member", "china"])
    _ = try report(["member.json", "china.json"], in: folder, "--format", "json=all.json")
    let answer = try BuiltBinary.run("diff", "all.json", "member.json", in: folder.path)
    #expect(answer.status == 64)
    #expect(answer.errors.contains("all.json holds the assessments of 2 accounts"), "\(answer.errors)")
  }

  @Test func `more accounts than GitHub takes in a SARIF file are said`() throws {
    let folder = try folder(["member"])
    let text = try folder.read("member.json")
    let files = try (0..<21).map { index in
      let name = "\(index).json"
      try folder.write(text.replacing("333344445555", with: "\(200_000_000_000 + index)"), to: name)
      return name
    }
    let answer = try report(files, in: folder, "--format", "sarif")
    #expect(answer.status == 0)
    #expect(answer.errors.contains("at most 20 accounts"), "\(answer.errors)")
    #expect(try report(Array(files.dropLast()), in: folder, "--format", "sarif").errors.isEmpty)
  }

  /// Its first block, as it stands there, against moto: two accounts that may be audited, and one that may not.
  @Test func `the loop of the guide audits what it can and says what it could not`() throws {
    let moto = try LivePeer.moto()
    try moto.fault(
      #"{"match": "999999999999", "times": -1, "status": 403, "type": "text/xml", "body": "<ErrorResponse><Error><Type>Sender</Type><Code>AccessDenied</Code><Message>not authorized</Message></Error></ErrorResponse>"}"#
    )
    let loop = try #require(
      try Project.text(of: "docs/accounts.md").split(separator: "```sh\n").dropFirst().first?
        .split(separator: "```").first)
    let folder = try TemporaryFolder()
    try FileManager.default.createDirectory(at: folder.url("bin"), withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      at: folder.url("bin/muster"), withDestinationURL: BuiltBinary.executable)
    try folder.write("\(moto.account)\n888888888888\n999999999999\n", to: "accounts.txt")
    try folder.write("yesterday's", to: "audits/999999999999.json")
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", String(loop)]
    process.environment = moto.environment(with: ["PATH": "\(folder.url("bin").path):/usr/bin:/bin"])
    process.currentDirectoryURL = URL(filePath: folder.path)
    let errors = Pipe()
    process.standardError = errors
    try process.run()
    let said = String(decoding: try errors.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 70, "\(said)")
    #expect(said.contains("account 999999999999 was not audited"), "\(said)")
    let merged = try JSONParser.parse(Array(try folder.read("all.json").utf8))
    #expect(merged["accounts"]?.array?.map { $0["id"]?.string } == [moto.account, "888888888888"])
    #expect(try folder.read("all.html").hasPrefix("<!doctype html>"))
  }
}

extension TemporaryFolder {
  /// Writes the assessment of a sample account by CIS 5.0 to the file `name`.
  func audit(_ account: String, to name: String) throws {
    let answer = try BuiltBinary.run(
      "audit", "--snapshot", Project.file("Tests/Fixtures/accounts/\(account)"), "--as-of-collection",
      "--benchmark",
      "cis-aws-5.0", "--format", "json=\(url(name).path)")
    struct NotAudited: Error { var errors: String }
    guard answer.status <= 2 else { throw NotAudited(errors: answer.errors) }
  }
}
