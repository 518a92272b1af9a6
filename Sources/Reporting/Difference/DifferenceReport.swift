package import Rules

/// What changed between two assessments: what `muster diff` prints.
package enum DifferenceFormat: String, CaseIterable, Sendable {
  /// For people.
  case text
  /// For programs.
  case json
  /// For a comment on a pull request.
  case markdown
  /// A page of its own.
  case html

  /// `listsAll` lists what is as it was, too; the status is what the command exits with.
  package func report(
    _ difference: AssessmentDifference, status: Int, style: ReportStyle, listsAll: Bool
  ) -> [UInt8] {
    switch self {
    case .text: DifferenceText.bytes(of: difference, style: style, listsAll: listsAll)
    case .json: DifferenceJSON.bytes(of: difference, status: status)
    case .markdown: DifferenceMarkdown.bytes(of: difference, listsAll: listsAll)
    case .html: DifferencePage.bytes(of: difference, listsAll: listsAll)
    }
  }
}
