import ArgumentParser
import Reporting

/// A report to write: `html=report.html`, or `json` for standard output or the output folder.
struct OutputTarget: ExpressibleByArgument {
  var format: ReportFormat
  var file: String?

  init(format: ReportFormat, file: String? = nil) {
    self.format = format
    self.file = file
  }

  init?(argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard let format = ReportFormat(rawValue: String(parts[0])) else { return nil }
    self.format = format
    if parts.count == 2 {
      guard !parts[1].isEmpty else { return nil }
      file = String(parts[1])
    }
  }

  static var allValueStrings: [String] { ReportFormat.allCases.map(\.rawValue) }
}
