import Foundation
import TestSupport
import Testing

/// `muster diff` as a process: what it prints and exits with.
struct DiffTests {
  private func assessment(_ name: String, _ folder: TemporaryFolder, _ options: String...) throws -> String {
    let path = folder.url("\(name).json").path
    _ = try audit(name, ["--format", "json=\(path)"] + options)
    return path
  }

  @Test func `an account against itself has nothing new and exits 0`() throws {
    let folder = try TemporaryFolder()
    let path = try assessment("troubled", folder)
    let answer = try BuiltBinary.run(["diff", path, path])
    #expect(answer.status == 0, "\(answer.errors)")
    #expect(answer.output.contains("still there"))
  }

  @Test func `refusals show as what can no longer be told, and exit 2`() throws {
    let folder = try TemporaryFolder()
    let before = try assessment("healthy", folder, "--rule", "root-hardware-mfa")
    let after = try assessment("refused", folder, "--rule", "root-hardware-mfa")
    let answer = try BuiltBinary.run(["diff", before, after])
    #expect(answer.status == 2)
    #expect(answer.output.contains("NO LONGER TOLD (1)"))
    #expect(try BuiltBinary.run(["diff", before, after, "--allow-unknown"]).status == 0)
  }

  @Test func `what fails by another parameter may be new, and exits 2`() throws {
    let folder = try TemporaryFolder()
    let lax = ["--rule", "user-access-key-rotated", "--set", "user-access-key-rotated.max_age_days=3000"]
    let before = folder.url("before.json").path
    _ = try audit("troubled", lax + ["--format", "json=\(before)"])
    let after = try assessment("troubled", folder, "--rule", "user-access-key-rotated")
    let answer = try BuiltBinary.run(["diff", before, after])
    #expect(answer.status == 2)
    #expect(answer.output.contains("BY A CHANGED RULE (6)"))
    #expect(try BuiltBinary.run(["diff", before, after, "--allow-rejudged"]).status == 0)
    #expect(try BuiltBinary.run(["diff", after, before]).status == 0)
  }

  @Test func `assessments of two accounts, a missing file and something else are refused`() throws {
    let folder = try TemporaryFolder()
    let one = try assessment("troubled", folder)
    let other = try assessment("healthy", folder)
    let answer = try BuiltBinary.run(["diff", one, other])
    #expect(answer.status == 64)
    #expect(answer.errors.contains("expected two assessments of one account"))
    #expect(try BuiltBinary.run(["diff", one, "/nowhere.json"]).status == 64)
    try folder.write("{}", to: "empty.json")
    #expect(try BuiltBinary.run(["diff", one, folder.url("empty.json").path]).status == 64)
  }
}
