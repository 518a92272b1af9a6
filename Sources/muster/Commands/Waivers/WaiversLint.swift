import ArgumentParser
import IAM
import Reporting
import Rules

/// Checks files of waivers for what a reviewer would stumble over.
struct WaiversLint: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint",
    abstract: "Check files of waivers; exit 1 on a finding.",
    discussion: """
      Finds rules that do not exist, waivers that have expired or will within \(WaiverLint.daysOfNotice) days, that are too wide, and
      that another one covers.

      EXAMPLE
        $ muster waivers lint Tests/Fixtures/waivers/waivers.yaml

      EXIT STATUS
        0   nothing was found
        1   something was
        64  usage, or a file that is refused
        70  everything else
      """)

  @Argument(
    help: ArgumentHelp("Files of waivers.", valueName: "file"),
    completion: .file(extensions: ["yaml", "yml"]))
  var files: [String]

  @OptionGroup var rules: RuleOptions

  @Option(help: ArgumentHelp("Look at them as if it were TIME.", valueName: "time"))
  var now: Timestamp?

  func run() throws {
    let lint = WaiverLint(library: try rules.library(), now: now ?? .current)
    let findings: [LintFinding]
    do { findings = try lint.findings(files: files) } catch { throw Refusal(error) }
    try Console.report(Array(findings.map { "\(VisibleText.line("\($0)"))\n" }.joined().utf8))
    guard findings.isEmpty else { throw ExitCode(1) }
  }
}
