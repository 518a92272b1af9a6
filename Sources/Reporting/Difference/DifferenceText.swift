import Rules

/// What changed, for a terminal: the worst first, and at the end a line that says it all.
enum DifferenceText {
  static func bytes(of difference: AssessmentDifference, style: ReportStyle, listsAll: Bool) -> [UInt8] {
    var page = TextPage(style)
    let names = SubjectNames(difference.after)
    page.paragraph("\(difference.account): \(difference.summary).", colour: .bold)
    page.paragraph(
      ["\(difference.before.evaluatedAt) → \(difference.after.evaluatedAt)", difference.benchmarks]
        .compactMap(\.self).joined(separator: " · "), colour: .dim)
    if let redaction = difference.after.redaction { page.paragraph(redaction.sentence, colour: .dim) }
    for kind in AssessmentDifference.shown(listsAll) {
      let entries = difference[kind]
      if entries.isEmpty { continue }
      page.heading("\(kind.title.uppercased()) (\(entries.count.formatted))", colour(of: kind))
      if let note = kind.note { page.paragraph(note, indent: 2, colour: .dim) }
      var rule = ""
      for entry in entries {
        guard let result = entry.result else { continue }
        if result.rule != rule {
          rule = result.rule
          page.paragraph(
            "\(entry.title) · \(result.rule) · \(result.severity.rawValue)", indent: 4,
            first: "  \(sign(kind)) ")
        }
        let what = result.reason.isEmpty ? names.name(result.subject) : result.reason
        page.paragraph(what + (entry.change.map { " (\($0))" } ?? ""), indent: 6, first: "    · ")
      }
    }
    return page.bytes
  }

  private static func sign(_ kind: AssessmentDifference.Kind) -> String {
    switch kind {
    case .new: "+"
    case .fixed: "−"
    case .untold: "?"
    case .told: "!"
    case .changed, .rejudged: "~"
    case .unselected: "·"
    case .still: "="
    }
  }

  private static func colour(of kind: AssessmentDifference.Kind) -> TextStyle.Colour {
    switch kind {
    case .new: .boldRed
    case .fixed, .told: .boldGreen
    case .untold: .boldMagenta
    case .changed, .rejudged, .unselected, .still: .bold
    }
  }
}
