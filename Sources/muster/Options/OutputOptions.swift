import ArgumentParser
import Configuration
import Reporting
import Rules

/// Which reports to write, and where.
struct OutputOptions: ParsableArguments {
  @Option(
    name: .customLong("format"),
    help: ArgumentHelp(
      "Write FORMAT (\(OutputTarget.allValueStrings.joined(separator: ", "))) to FILE; without =FILE to standard output. May be given several times.",
      valueName: "format[=file]"))
  var targets: [OutputTarget] = []

  @Option(
    help: ArgumentHelp(
      "Write each format that has no FILE to DIR as muster.EXTENSION; json and html where no format is given.",
      valueName: "dir"))
  var output: String?

  func validate() throws {
    if output == nil, targets.count(where: { $0.file == nil }) > 1 {
      throw ValidationError(
        "Only one format can go to standard output; give the others a file (--format html=report.html) or --output DIR."
      )
    }
  }

  func settings(over file: ConfigurationFile?) -> OutputSettings {
    OutputSettings(targets: targets, folder: output, over: file)
  }

  /// These options as `settings` have them; refuses two reports for standard output.
  func using(_ settings: OutputSettings) throws -> OutputOptions {
    var options = self
    options.targets = settings.formats.value
    options.output = settings.output.value
    do {
      try options.validate()
    } catch let error as ValidationError {
      throw Refusal(error.message)
    }
    return options
  }

  /// Throws where a report could not be written as things stand; nothing is made or changed.
  func check() throws {
    for target in targets {
      guard let file = target.file else { continue }
      try AtomicFile.checkPlace(file, of: "--format \(target.format.rawValue)=\(file)")
      try AtomicFile.check(file)
    }
    if let output { try AtomicFile.checkFolder(output) }
  }

  /// Whether the text report goes to standard output.
  var printsText: Bool {
    if targets.isEmpty { return !Console.isQuiet }
    return output == nil && targets.contains { $0.file == nil && $0.format == .text }
  }

  /// Writes every report that was asked for; a text summary to standard output where none is, and nobody asked to be spared it.
  func write(_ assessment: Assessment) throws {
    try write { $0.report(assessment, style: $1, to: $2) }
  }

  /// The same for the assessments of several accounts.
  func write(_ merged: MergedAssessment) throws {
    try write { $2($0.report(merged, style: $1)) }
  }

  private func write(
    _ report: (ReportFormat, ReportStyle, _ take: @escaping @Sendable ([UInt8]) -> Void) -> Void
  ) throws {
    let style = Console.style
    var targets = targets
    if targets.isEmpty, output != nil {
      targets = [OutputTarget(format: .json), OutputTarget(format: .html)]
    }
    for target in targets {
      if let file = target.file {
        try AtomicFile.write(to: file) { report(target.format, .plain, $0.take) }
      } else if let output {
        try AtomicFile.makeFolder(output)
        let path = "\(output)/muster.\(target.format.fileExtension)"
        try AtomicFile.write(to: path) { report(target.format, .plain, $0.take) }
      }
    }
    if let target = targets.first(where: { $0.file == nil }), output == nil {
      try Console.report { report(target.format, style, $0.take) }
    } else if self.targets.isEmpty, !Console.isQuiet {
      try Console.report { report(.text, style, $0.take) }
    }
  }
}
