import Foundation
import JSON
import TestSupport
import Testing

/// What makes a gate let more pass is said by its last line and by every report.
struct WeakenedGateTests {
  private static let rules = [
    "--rule", "root-mfa-enabled", "--rule", "root-no-access-keys", "--rule", "user-console-mfa",
  ]

  private func lastLine(_ answer: BuiltBinary.Answer) -> String {
    String(answer.errors.split(separator: "\n").last ?? "")
  }

  @Test func `lowered severities and what failed below the threshold are said, and by whom`() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "rules: [root-mfa-enabled, root-no-access-keys, user-console-mfa]\n"
        + "severities: {root-mfa-enabled: info, root-no-access-keys: info, user-console-mfa: info}\n",
      to: "muster.yaml")
    let answer = try BuiltBinary.run(
      "audit", "--snapshot", Project.file(account("troubled")), "--as-of-collection", "--config",
      folder.url("muster.yaml").path)
    #expect(answer.status == 0)
    #expect(
      lastLine(answer)
        == "muster: passes: no rule at or above low failed or was left open; 3 rules failed below it, 3 severities lowered by muster.yaml (exit 0)"
    )
    let both = try BuiltBinary.run(
      "audit", "--snapshot", Project.file(account("troubled")), "--as-of-collection", "--config",
      folder.url("muster.yaml").path, "--set-severity", "user-console-mfa=info")
    #expect(lastLine(both).contains("3 severities lowered by muster.yaml and the command line"))
  }

  @Test(arguments: ["text", "markdown", "github", "html", "junit", "sarif", "json"])
  func `every report says what was lowered, changed and left out`(_ format: String) throws {
    let answer = try audit(
      "troubled", "--benchmark", "cis-aws-5.0", "--set-severity", "root-mfa-enabled=info", "--exclude",
      "user-console-mfa", "--set", "user-access-key-rotated.max_age_days=91", "--format", format)
    let text = answer.output.replacing("\\", with: "").split(whereSeparator: \.isWhitespace).joined(
      separator: " ")
    #expect(text.contains("root-mfa-enabled is info and not critical"), "\(format)")
    #expect(text.contains("max_age_days is 91 and not 90"))
    #expect(text.contains("left out by configuration: user-console-mfa"))
    #expect(
      lastLine(answer).contains(
        "; 1 severity lowered by the command line, 1 parameter changed by the command line, 1 rule of the benchmarks left out by the command line"
      ), "\(answer.errors)")
    let plain = try audit("troubled", "--benchmark", "cis-aws-5.0", "--format", format)
    #expect(!plain.output.contains("configuration: "))
  }

  @Test(arguments: ["text", "markdown", "github", "junit", "json"])
  func `a stored assessment says the same`(_ format: String) throws {
    let folder = try TemporaryFolder()
    let stored = folder.url("run.json").path
    let answer = try audit(
      "troubled",
      Self.rules + [
        "--set-severity", "root-mfa-enabled=info", "--format", "json=\(stored)", "--format", format,
      ])
    #expect(try BuiltBinary.run("report", stored, "--format", format).output == answer.output)
  }

  @Test(arguments: ["text", "markdown", "github", "html", "junit"])
  func `waived results and waivers that are too wide are said`(_ format: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "- {rule: user-console-mfa, subject: \"*\", owner: O, reason: R, expires: never}\n", to: "waivers.yaml")
    let answer = try audit(
      "troubled", "--rule", "user-console-mfa", "--waivers", folder.url("waivers.yaml").path, "--format",
      format)
    #expect(answer.status == 0)
    #expect(
      lastLine(answer)
        == "muster: passes: no rule at or above low failed or was left open; 3 results waived, 1 waiver too wide (exit 0)"
    )
    let text = answer.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if format != "junit" { #expect(text.contains(/3 results waived(,| and) 1 waiver too wide/)) }
    #expect(text.lowercased().contains("too wide: its pattern names nothing"))
  }
}
