import FoundationEssentials
import TestSupport
import Testing

/// The reports under `reports/examples` are what the audit of the sample account writes.
struct ExampleReportTests {
  @Test(arguments: [
    ("text", "txt"), ("json", "json"), ("html", "html"), ("sarif", "sarif"), ("junit", "junit.xml"),
    ("csv", "csv"),
    ("markdown", "md"), ("github", "github.txt"), ("ocsf", "ocsf.jsonl"),
  ])
  func `the example report is what the audit writes today`(_ format: String, _ ending: String) throws {
    let name = "reports/examples/muster.\(ending)"
    let answer = try BuiltBinary.run(
      "audit", "--snapshot", Project.file(account("troubled")), "--as-of-collection", "--benchmark",
      "account-setup",
      "--benchmark", "cis-aws-5.0", "--format", format)
    #expect(try answer.output == Project.text(of: name), "\(name) is stale; run: make examples")
  }

  @Test(arguments: [("html", "html"), ("markdown", "md")])
  func `the example over several accounts is what their assessments give today`(
    _ format: String, _ ending: String
  ) throws {
    let name = "reports/examples/accounts.\(ending)"
    let folder = try TemporaryFolder()
    let accounts = ["troubled", "member", "china"]
    for name in accounts {
      try folder.audit(name, to: "\(name).json")
    }
    let answer = try BuiltBinary.run(
      ["report"] + accounts.map { folder.url("\($0).json").path } + ["--format", format])
    #expect(try answer.output == Project.text(of: name), "\(name) is stale; run: make examples")
  }
}
