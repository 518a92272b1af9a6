import ArgumentParser
import Reporting

/// Writes a stored assessment in other formats; nothing is evaluated again.
struct Report: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write other formats from a stored assessment.",
    discussion: """
      EXAMPLE
        $ muster report reports/examples/muster.json --format text
      """)

  @Argument(
    help: "The assessment that an audit wrote with --format json.", completion: .file(extensions: ["json"]))
  var assessment: String

  @OptionGroup var output: OutputOptions

  func run() throws {
    try output.write(StoredAssessment.read(assessment))
  }
}
