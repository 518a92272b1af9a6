import ArgumentParser
import Configuration
import Reporting

/// Prints what an audit would go by, and where each value comes from.
struct ConfigShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show what an audit goes by here, and where it comes from; exit 64 where the file is wrong.",
    discussion: """
      The options are those of `muster audit` for the selection and for what is made of results.

      EXAMPLE
        $ muster config show
        $ muster config show --benchmark cis-aws-5.0 --format json
      """)

  @OptionGroup var configuration: ConfigurationOptions
  @OptionGroup var selection: SelectionOptions
  @OptionGroup var judging: JudgingOptions

  @Option(help: "How to answer: text or json.")
  var format: AnswerFormat = .text

  func run() throws {
    let file = try configuration.file()
    let selection = try selection.selection(over: file)
    // What is shown has to be what an audit would do: a selection of nothing, or a waiver that is none, ends both.
    _ = try selection.plan()
    let judging = judging.settings(over: file)
    _ = try judging.readWaivers()
    _ = try judging.readAttestations()
    let output = try OutputOptions.parse([])
    let reports = output.settings(over: file)
    _ = try output.using(reports)
    let settings = AuditSettings(
      selection: selection.settings, judging: judging,
      output: reports, connection: try LiveOptions.parse([]).settings(over: file))
    switch format {
    case .text: try Console.report(Array(SettingListing.text(settings.lines).utf8))
    case .json: try Console.report(SettingListing.json(settings.lines, file: file?.path))
    }
  }
}
