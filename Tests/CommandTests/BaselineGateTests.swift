import Foundation
import JSON
import TestSupport
import Testing

/// `muster audit --baseline` as a process: what it exits with, and the line at its end.
struct BaselineGateTests {
  private func baseline(_ name: String, _ folder: TemporaryFolder, _ options: String...) throws -> String {
    try baseline(name, folder, options)
  }

  private func baseline(_ name: String, _ folder: TemporaryFolder, _ options: [String]) throws -> String {
    let path = folder.url("baseline.json").path
    _ = try audit(name, ["--format", "json=\(path)"] + options)
    return path
  }

  private func lastLine(_ answer: BuiltBinary.Answer) -> String {
    String(answer.errors.split(separator: "\n").last ?? "")
  }

  @Test func `what was there does not fail the gate, and the report says that it is there`() throws {
    let folder = try TemporaryFolder()
    let path = try baseline("troubled", folder)
    let answer = try audit("troubled", "--baseline", path)
    #expect(answer.status == 0)
    #expect(answer.output.contains("55 known findings are in the baseline of 2026-11-22"))
    #expect(answer.output.contains("root-no-access-keys"))
    #expect(
      lastLine(answer)
        == "muster: passes: nothing at or above low is new since 2026-11-22; 55 known findings are in the baseline of 2026-11-22 (exit 0)"
    )
  }

  @Test func `what a rule finds that did not run then fails the gate`() throws {
    let folder = try TemporaryFolder()
    let path = try baseline("troubled", folder, "--exclude", "root-no-access-keys")
    let answer = try audit("troubled", "--baseline", path)
    #expect(answer.status == 1)
    #expect(
      lastLine(answer).hasPrefix("muster: fails: 1 new finding at or above low since 2026-11-22, critical; "))
    #expect(try audit("troubled", "--baseline", path, "--fail-on", "never").status == 0)
    #expect(try audit("troubled", "--baseline", path, "--exclude", "root-no-access-keys").status == 0)
  }

  @Test func `another parameter of a rule does not hide what is new, unless that is allowed`() throws {
    let folder = try TemporaryFolder()
    let rule = ["--rule", "user-access-key-rotated"]
    let path = try baseline(
      "troubled", folder, rule + ["--set", "user-access-key-rotated.max_age_days=3000"])
    let answer = try audit("troubled", rule + ["--baseline", path])
    #expect(answer.status == 2)
    #expect(
      lastLine(answer).hasPrefix(
        "muster: could not tell: whether 6 results at or above low are new cannot be told, because their rules have changed since 2026-11-22: make a new baseline"
      ), "\(answer.errors)")
    #expect(lastLine(answer).contains("--allow-rejudged"))
    #expect(answer.output.contains("6 failed (6 by a changed rule)"))
    let unknown = try audit("troubled", rule + ["--baseline", path, "--allow-unknown"])
    #expect(unknown.status == 2, "they are told: they fail")
    let allowed = try audit("troubled", rule + ["--baseline", path, "--allow-rejudged"])
    #expect(allowed.status == 0)
    #expect(lastLine(allowed).contains("6 results do not count: their rules have changed (exit 0)"))
    // What failed by the old parameters, too, is known.
    let strict = try baseline("troubled", folder, rule)
    let again = try audit(
      "troubled", rule + ["--baseline", strict, "--set", "user-access-key-rotated.max_age_days=91"])
    #expect(again.status == 0, "\(again.errors)")
    let key = folder.url("key.pem").path
    try #require(try BuiltBinary.run("keys", "new", "--out", key).status == 0)
    let kept = try audit(
      "troubled",
      rule + [
        "--baseline", path, "--allow-rejudged", "--bundle", folder.url("b").path, "--sign-key", key,
      ])
    #expect(kept.status == 64)
    #expect(kept.errors.contains("a bundle does not keep"))
  }

  @Test func `what can no longer be told exits 2`() throws {
    let folder = try TemporaryFolder()
    let path = try baseline("healthy", folder, "--rule", "root-hardware-mfa")
    let arguments = ["--rule", "root-hardware-mfa", "--baseline", path]
    let answer = try audit("refused", arguments)
    #expect(answer.status == 2, "\(answer.errors)")
    #expect(lastLine(answer).hasPrefix("muster: could not tell: 1 result at or above low cannot be told"))
    let allowed = try audit("refused", arguments + ["--allow-unknown"])
    #expect(allowed.status == 0)
    #expect(lastLine(allowed).hasPrefix("muster: passes as far as could be told: "))
    let known = try baseline("refused", folder, "--rule", "root-hardware-mfa")
    #expect(try audit("refused", "--rule", "root-hardware-mfa", "--baseline", known).status == 0)
  }

  @Test func `a waiver that expired since the baseline counts`() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      """
      - rule: root-no-access-keys
        subject: "*"
        owner: platform
        reason: the key goes with the old backup job
        expires: 2026-11-22
      """, to: "waivers.yaml")
    let rule = ["--rule", "root-no-access-keys", "--waivers", folder.url("waivers.yaml").path]
    let path = folder.url("baseline.json").path
    #expect(try audit("troubled", rule + ["--format", "json=\(path)"]).status == 0)
    let later = ["audit", "--snapshot", Project.file(account("troubled")), "--now", "2026-11-23"]
    #expect(try BuiltBinary.run(later + rule + ["--baseline", path]).status == 1)
    let answer = try audit("troubled", rule + ["--baseline", path])
    #expect(answer.status == 0)
  }

  @Test func `the stored assessment carries it, so that a report shows the same`() throws {
    let folder = try TemporaryFolder()
    let path = try baseline("troubled", folder, "--exclude", "root-no-access-keys")
    let stored = folder.url("run.json").path
    let answer = try audit("troubled", "--baseline", path, "--format", "json=\(stored)", "--format", "text")
    let report = try BuiltBinary.run("report", stored, "--format", "text")
    #expect(report.status == 0)
    #expect(report.output == answer.output)
    let document = try JSONParser.parse([UInt8](try Data(contentsOf: URL(filePath: stored))))
    #expect(document["exit_status"]?.integer == 1)
    #expect(document["baseline"]?["name"]?.string == "baseline.json")
    #expect(document["baseline"]?["counts"]?["new"]?.integer == 1)
    let states = (document["results"]?.array ?? []).compactMap { $0["baseline_state"]?.string }
    #expect(states.count { $0 == "new" } == 1 && states.count { $0 == "known" } > 50)
    // The run is the next baseline.
    #expect(try audit("troubled", "--baseline", stored).status == 0)
  }

  @Test func `another account, a later time and what is no assessment are refused before any report`() throws
  {
    let folder = try TemporaryFolder()
    let path = try baseline("troubled", folder)
    let other = try audit("healthy", "--baseline", path)
    #expect(other.status == 64)
    #expect(other.errors.contains("about account 444455556666 and this run about account 111122223333"))
    #expect(other.output.isEmpty)
    let early = try BuiltBinary.run(
      "audit", "--snapshot", Project.file(account("troubled")), "--now", "2026-11-22T02:30:00Z", "--baseline",
      path)
    #expect(early.status == 64)
    #expect(early.errors.contains("as of 2026-11-22T03:00:00Z and this run as of 2026-11-22T02:30:00Z"))
    for text in ["", "{}", "[", "{\"schema_version\": \"2\"}"] {
      try folder.write(text, to: "broken.json")
      let answer = try audit("troubled", "--baseline", folder.url("broken.json").path)
      #expect(answer.status == 64, "\(text)")
      #expect(answer.errors.contains("broken.json"))
    }
    #expect(try audit("troubled", "--baseline", "/nowhere.json").status == 64)
    #expect(try audit("troubled", "--baseline", folder.path).status == 64)
  }

  @Test(arguments: [
    ["troubled"], ["healthy", "--benchmark", "cis-aws-5.0"], ["refused", "--rule", "root-hardware-mfa"],
    ["refused", "--rule", "root-hardware-mfa", "--allow-unknown"], ["troubled", "--fail-on", "never"],
    ["troubled", "--format", "json"], ["troubled", "--format", "github"], ["empty"],
  ])
  func `every audit ends with one line on stderr that says its exit status`(_ arguments: [String]) throws {
    let answer = try audit(arguments[0], Array(arguments.dropFirst()))
    #expect(
      answer.errors.hasPrefix("muster: ") && answer.errors.count(where: \.isNewline) == 1, "\(answer.errors)")
    #expect(answer.errors.hasSuffix(" (exit \(answer.status))\n"), "\(answer.errors)")
  }

  @Test func `a report that cannot be written has the last word`() throws {
    let answer = try audit("healthy", "--format", "json=/dev/full")
    #expect(answer.status == 70)
    #expect(lastLine(answer).hasPrefix("muster: cannot write"))
  }
}
