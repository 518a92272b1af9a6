package import Rules

/// The formats that an assessment can be written in.
///
/// Adding a case does not compile until it has a reporter.
package enum ReportFormat: String, CaseIterable, Hashable, Sendable {
  /// For whoever stands at the terminal.
  case text
  /// For programs, and for every other format later: it carries the assessment whole.
  case json
  /// For people who were not there: one file that asks nothing of any network.
  case html

  package var fileExtension: String {
    switch self {
    case .text: "txt"
    case .json: "json"
    case .html: "html"
    }
  }

  /// The bytes of the report; the same assessment and style give the same bytes.
  package func report(_ assessment: Assessment, style: ReportStyle = .plain) -> [UInt8] {
    switch self {
    case .text: TextReport.bytes(of: assessment, style: style)
    case .json: AssessmentDocument.encode(assessment)
    case .html: HTMLReport.bytes(of: assessment)
    }
  }
}
