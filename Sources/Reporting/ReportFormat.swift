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
  /// For code scanning.
  case sarif
  /// For what shows test results: Jenkins, GitLab, Azure.
  case junit
  /// For spreadsheets.
  case csv
  /// For a comment on a pull request.
  case markdown
  /// For the log of a GitHub workflow, which makes annotations of it.
  case github
  /// For security data lakes.
  case ocsf

  package var fileExtension: String {
    switch self {
    case .text: "txt"
    case .json: "json"
    case .html: "html"
    case .sarif: "sarif"
    case .junit: "junit.xml"
    case .csv: "csv"
    case .markdown: "md"
    case .github: "github.txt"
    case .ocsf: "ocsf.jsonl"
    }
  }

  /// The bytes of the report; the same assessment and style give the same bytes.
  package func report(_ assessment: Assessment, style: ReportStyle = .plain) -> [UInt8] {
    switch self {
    case .text: TextReport.bytes(of: assessment, style: style)
    case .json: AssessmentDocument.encode(assessment)
    case .html: HTMLReport.bytes(of: assessment)
    case .sarif: SARIFReport.bytes(of: assessment)
    case .junit: JUnitReport.bytes(of: assessment)
    case .csv: CSVReport.bytes(of: assessment)
    case .markdown: MarkdownReport.bytes(of: assessment)
    case .github: GitHubReport.bytes(of: assessment)
    case .ocsf: OCSFReport.bytes(of: assessment)
    }
  }

  /// The same piece by piece, so that a large report can be written while it is made.
  package func report(
    _ assessment: Assessment, style: ReportStyle = .plain, to take: @escaping @Sendable ([UInt8]) -> Void
  ) {
    switch self {
    case .json: AssessmentDocument.encode(assessment, to: take)
    default: take(report(assessment, style: style))
    }
  }

  /// How many accounts in one file whoever reads the format takes; nil where there is no such limit.
  package var mostAccounts: Int? { self == .sarif ? SARIFReport.mostRuns : nil }

  /// The report over several accounts; the same assessments and style give the same bytes, in whatever order they were named.
  package func report(_ merged: MergedAssessment, style: ReportStyle = .plain) -> [UInt8] {
    switch self {
    case .text: AccountsText.bytes(of: merged, style: style)
    case .json: MergedDocument.encode(merged)
    case .html: AccountsPage.bytes(of: merged)
    case .sarif: SARIFReport.bytes(of: merged)
    case .junit: JUnitReport.bytes(of: merged)
    case .csv: CSVReport.bytes(of: merged)
    case .markdown: AccountsMarkdown.bytes(of: merged)
    case .github: AccountsAnnotations.bytes(of: merged)
    case .ocsf: OCSFReport.bytes(of: merged)
    }
  }
}
