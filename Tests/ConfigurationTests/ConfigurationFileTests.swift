import Foundation
import Reporting
import Rules
import TestSupport
import Testing

@testable import Configuration

/// What a configuration is refused for, with its place and what was meant.
struct ConfigurationFileTests {
  @Test(arguments: [
    ("benchmark: [all]", "1:1: unknown field 'benchmark' of a configuration; did you mean 'benchmarks'?"),
    ("rules: user-mfa", "1:8: expected a list as 'rules', found text"),
    ("rules: [a, b, a]", "1:15: 'a' stands in 'rules' twice"),
    (
      "min_severity: hihg",
      "1:15: expected critical, high, medium, low, info as 'min_severity', found 'hihg'; did you mean 'high'?"
    ),
    ("allow_unknown: yes", "1:16: expected true or false as 'allow_unknown', found text"),
    (
      "parameters: {grace_days: 1.5}",
      "1:26: expected an integer, text, a boolean or a list as the value of 'grace_days', found the number 1.5"
    ),
    ("waivers: 7", "1:10: expected a path or a list of paths as 'waivers', found the number 7"),
    ("formats: {json: a, html: a}", "1:20: two reports go to the file 'a'"),
    ("fail_on: low\nfail_on: high", "1:1: not YAML: duplicate field 'fail_on'"),
  ])
  func `a file of the wrong shape is refused with its line`(text: String, message: String) {
    #expect {
      try ConfigurationFile(text, path: "muster.yaml")
    } throws: { error in
      let found = "\(error)"
      #expect(found == "muster.yaml:\(message)")
      return found == "muster.yaml:\(message)"
    }
  }

  @Test(arguments: [
    (
      "parameters: {grace_day: 1}",
      "1:14: no shared parameter is called 'grace_day'; did you mean 'grace_days'?"
    ),
    (
      "parameters: {max_members: 1}",
      "1:14: 'max_members' is not shared; write it below its rule, as in admin-members-bounded: {max_members: …}"
    ),
    ("parameters: {user-mfa: 1}", "1:14: expected the parameters of rule user-mfa as a mapping"),
    (
      "parameters: {user-mfaa: {a: 1, b: 2}}", "1:14: no rule is called 'user-mfaa'; did you mean 'user-mfa'?"
    ),
    ("parameters: {user-mfa: {a: 1}}", "1:25: rule user-mfa has no parameter 'a'; it has none"),
    (
      "parameters: {user-access-key-rotated: {max_age: 1}}",
      "1:40: rule user-access-key-rotated has no parameter 'max_age'; expected one of max_age_days"
    ),
    (
      "parameters: {user-access-key-rotated: {max_age_days: old}}",
      "1:54: expected an integer as the value of 'max_age_days', found text"
    ),
  ])
  func `a parameter that is not there is refused with its line`(text: String, message: String) throws {
    let file = try ConfigurationFile(text, path: "muster.yaml")
    #expect {
      _ = try file.parameterSettings(in: BuiltIn.library)
    } throws: { error in
      #expect("\(error)" == "muster.yaml:\(message)")
      return true
    }
  }

  @Test
  func `rules and benchmarks that are not there are refused, but for lists that the command line replaces`()
    throws
  {
    let text =
      "benchmarks: [cis]\nrules: [user-mfaa]\nexclude: [iam_root_mfa_enabled]\nseverities: {root: low}\n"
    let file = try ConfigurationFile(text, path: "muster.yaml")
    let all = file.problems(in: BuiltIn.library, benchmarks: true, rules: true, exclude: true)
    #expect(all.map(\.position?.line) == [1, 2, 3, 4])
    #expect(all[2].message == "'iam_root_mfa_enabled' is a name of Prowler; here it is root-mfa-enabled")
    #expect(
      file.problems(in: BuiltIn.library, benchmarks: false, rules: false, exclude: false).map(
        \.position?.line)
        == [4])
  }

  @Test func `paths begin at the folder of the file`() throws {
    let text = "waivers: w.yaml\nrule_folders: [/a, b]\noutput: out\nformats: {html: r.html}\n"
    let file = try ConfigurationFile(text, path: "../x/muster.yaml")
    #expect(file.waivers?.value == ["../x/w.yaml"])
    #expect(file.ruleFolders?.value == ["/a", "../x/b"])
    #expect(file.output?.value == "../x/out")
    #expect(file.formats?.value == [ConfigurationFile.Report(format: .html, file: "../x/r.html")])
    #expect(try ConfigurationFile(text, path: "muster.yaml").waivers?.value == ["w.yaml"])
  }

  @Test(arguments: [
    "../a.html", "a/../../b.html", "/tmp/a.html", ".git/hooks/a", "a/.GIT/b", "out/a.html", "link.html",
    "hidden/config",
  ])
  func `a file that was found writes nothing outside of its folder`(_ path: String) throws {
    let folder = try TemporaryFolder()
    let outside = try TemporaryFolder()
    try outside.write("kept", to: "file")
    try folder.write("", to: ".git/config")
    let files = FileManager.default
    try files.createSymbolicLink(at: folder.url("out"), withDestinationURL: URL(filePath: outside.path))
    try files.createSymbolicLink(at: folder.url("link.html"), withDestinationURL: outside.url("file"))
    try files.createSymbolicLink(at: folder.url("hidden"), withDestinationURL: folder.url(".git"))
    let file = folder.url("muster.yaml").path
    for text in ["formats: {html: \(path)}", "formats: [{format: html, file: \(path)}]", "output: \(path)"] {
      #expect(throws: RuleFileErrors.self, "\(text)") { try ConfigurationFile(text, path: file, found: true) }
      _ = try ConfigurationFile(text, path: file)
    }
    for text in ["formats: {html: a/b.html}", "output: out2", "output: git"] {
      _ = try ConfigurationFile(text, path: file, found: true)
    }
  }

  @Test func `who may have written a file that is read without being named`() {
    let user = FileTrust(user: 1000, ownerOfWorkingDirectory: 1001)
    #expect(user.refusal(owner: 1000, mode: 0o644) == nil)
    #expect(user.refusal(owner: 0, mode: 0o644) == nil)
    #expect(user.refusal(owner: 1000, mode: 0o664) == nil)
    #expect(user.refusal(owner: 1000, mode: 0o666) != nil)
    #expect(user.refusal(owner: 1001, mode: 0o644) != nil)
    // A container: root over a checkout of the runner's user.
    let root = FileTrust(user: 0, ownerOfWorkingDirectory: 1001)
    #expect(root.refusal(owner: 1001, mode: 0o644) == nil)
    #expect(root.refusal(owner: 1002, mode: 0o644) != nil)
    #expect(root.refusal(owner: 1001, mode: 0o646) != nil)
  }
}
