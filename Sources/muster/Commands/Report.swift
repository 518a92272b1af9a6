import ArgumentParser
import FoundationEssentials
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
    let bytes: [UInt8]
    do {
      bytes = [UInt8](try Data(contentsOf: URL(filePath: assessment)))
    } catch {
      throw Refusal("cannot read \(assessment); expected the JSON assessment that an audit wrote")
    }
    do {
      try output.write(AssessmentDocument.decode(bytes))
    } catch let error as AssessmentDocumentError {
      throw Refusal("\(assessment): \(error)")
    }
  }
}
