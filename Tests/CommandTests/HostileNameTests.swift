import FoundationEssentials
import TestSupport
import Testing

/// Names with line breaks in messages: none begins a line, where GitHub Actions takes commands.
struct HostileNameTests {
  private static let name = "nl\n::error::x"

  private func expectVisible(_ answer: BuiltBinary.Answer, _ what: String) {
    let lines = (answer.errors + answer.output).split(whereSeparator: \.isNewline)
    #expect(!lines.contains { $0.drop { $0 == " " }.hasPrefix("::") }, "\(what): \(answer.errors)")
    #expect(answer.errors.contains("nl\\u000a::error::x"), "\(what): \(answer.errors)")
  }

  @Test(arguments: [
    ["report", name], ["report", "--format", name, "x.json"], ["report", "--format=\(name)", "x.json"],
    ["audit", "--snapshot", name], ["audit", "--rule", name], ["audit", "--rules", name, "--rule", "a"],
    ["audit", "--config", name], ["audit", "--no-config", "--waivers", name], [name],
    ["audit", "--set", name], ["audit", "--baseline", name, "--no-config"], ["waivers", "lint", name],
    ["waivers", "import", "--from", "prowler", name, "--owner", "o", "--expires", "never"],
    ["diff", name, name], ["rules", "lint", name], ["rules", "show", name],
  ])
  func `a line break in an argument is shown and not printed`(_ arguments: [String]) throws {
    let answer = try BuiltBinary.run(arguments)
    #expect(answer.status == 64, "\(arguments) \(answer.errors)")
    expectVisible(answer, "\(arguments)")
  }

  @Test func `a line break in a mutelist is shown and not printed`() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      #"""
      Mutelist:
        Accounts:
          "*":
            Checks:
              "iam_user_mfa_enabled_console_access":
                Regions: ["*"]
                Resources: ["nl\n::error::x|y"]
      """#, to: "mutelist.yaml")
    let answer = try BuiltBinary.run(
      "waivers", "import", "--from", "prowler", folder.url("mutelist.yaml").path, "--owner", "o", "--expires",
      "2027-01-01", "--reason", "r")
    #expect(answer.status == 1)
    expectVisible(answer, "import")
  }

  @Test func `each mistake in a file still has a line of its own`() throws {
    let folder = try TemporaryFolder()
    try folder.write("- {rule: a}\n- {rule: b}\n", to: "waivers.yaml")
    let answer = try BuiltBinary.run("waivers", "lint", folder.url("waivers.yaml").path)
    #expect(answer.status == 64)
    #expect(answer.errors.split(separator: "\n").count > 2)
    #expect(!answer.errors.contains("\\u000a"))
  }

  @Test func `an assessment that has lost results is not reported as if it were whole`() throws {
    let folder = try TemporaryFolder()
    let path = folder.url("whole.json").path
    _ = try audit("troubled", "--rule", "user-console-mfa", "--format", "json=\(path)")
    #expect(try BuiltBinary.run("report", path).status == 0)
    let text = try folder.read("whole.json")
    let start = try #require(text.firstRange(of: "\"results\": ["))
    let last = try #require(text.firstRange(of: "\n  ],\n  \"evidence\": ["))
    try folder.write(
      text[..<start.upperBound] + "],\n  \"evidence\": [" + text[last.upperBound...], to: "emptied.json")
    let answer = try BuiltBinary.run("report", folder.url("emptied.json").path)
    #expect(answer.status == 64)
    #expect(
      answer.errors.contains(
        "emptied.json is damaged: rule user-console-mfa counts 3 fail results, and 0 are listed"),
      "\(answer.errors)")
  }

  @Test func `a file that is not there is called so`() throws {
    let answer = try BuiltBinary.run("report", "/nowhere/assessment.json")
    #expect(answer.status == 64)
    #expect(answer.errors == "muster: /nowhere/assessment.json: there is no such file\n")
  }
}
