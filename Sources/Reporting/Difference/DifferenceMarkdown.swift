import Rules

/// What changed, as a comment on a pull request.
enum DifferenceMarkdown {
  /// Of one kind, so that a comment stays under GitHub's 65,536 characters.
  private static let most = 40

  static func bytes(of difference: AssessmentDifference, listsAll: Bool) -> [UInt8] {
    let names = SubjectNames(difference.after)
    var text = "### \(MarkdownText.prose(difference.account)): \(difference.summary)\n\n"
    if let benchmarks = difference.benchmarks { text += "\(MarkdownText.prose(benchmarks))\n\n" }
    for kind in AssessmentDifference.shown(listsAll) {
      let entries = difference[kind]
      if entries.isEmpty { continue }
      text += "#### \(kind.title) (\(entries.count.formatted))\n\n"
      if let note = kind.note { text += "\(note)\n\n" }
      text += "| Severity | Rule | Subject | Why |\n| --- | --- | --- | --- |\n"
      for entry in entries.prefix(most) {
        guard let result = entry.result else { continue }
        let why = (result.reason + (entry.change.map { " (\($0))" } ?? "")).clipped(to: 300)
        text += "| \(result.severity.rawValue) | \(MarkdownText.code(result.rule, inTable: true)) "
        text +=
          "| \(MarkdownText.code(names.name(result.subject), inTable: true)) | \(MarkdownText.prose(why)) |\n"
      }
      if entries.count > most { text += "\nand \((entries.count - most).formatted) more\n" }
      text += "\n"
    }
    text +=
      "<sub>\(difference.before.evaluatedAt) → \(difference.after.evaluatedAt) · Muster \(difference.after.toolVersion)</sub>\n"
    return Array(text.utf8)
  }
}
