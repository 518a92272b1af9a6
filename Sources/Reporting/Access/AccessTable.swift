import IAM

/// Who may do something, for whoever stands at the terminal.
struct AccessTable {
  private let report: AccessReport
  private var page: TextPage

  /// How many of the things that it may be done to, and of the statements, are named in a row.
  private static let entries = 8

  init(_ report: AccessReport, _ style: ReportStyle) {
    self.report = report
    page = TextPage(style)
  }

  consuming func single() -> [UInt8] {
    if let (arn, answer) = report.answers.first {
      let on = report.resource.map { " on \($0)" } ?? ""
      page.paragraph(
        "\(Subject.title(arn)): \(report.action)\(on): \(answer.outcome.phrase)", colour: Self.colour(answer))
      for resource in Self.clipped(answer.resources) {
        page.paragraph("on \(resource)", indent: 4, first: "  ")
      }
      for line in Self.grounds(answer) { page.paragraph(line, indent: 4, first: "  ") }
    }
    page.paragraph("Note: \(AccessReport.resourcePolicies).")
    return page.bytes
  }

  consuming func many(listsAll: Bool) -> [UInt8] {
    let listed = report.answers.filter { report.isListed($0.answer, listsAll) }
    if listed.isEmpty {
      page.paragraph("None of \(report.answers.count.formatted) users and roles.")
    } else {
      write(listed)
      let rest = report.answers.count - listed.count
      if rest > 0 { page.paragraph("\(rest.counted("other")) may not; --all lists them.") }
    }
    for missing in report.missing {
      page.paragraph("Not all users and roles are known: \(missing)", colour: .magenta)
    }
    page.paragraph("Note: \(AccessReport.resourcePolicies).")
    return page.bytes
  }

  private mutating func write(_ answers: [(arn: String, answer: AccessAnswer)]) {
    let hasResources = report.resource == nil
    var header = ["PRINCIPAL", "ANSWER"]
    if hasResources { header.append("ON") }
    header.append("WHY")
    let rows = answers.map { arn, answer in
      var cells = [[Subject.title(arn).clipped(to: 64)], [answer.outcome.phrase]]
      if hasResources { cells.append(Self.clipped(answer.resources)) }
      cells.append(Self.grounds(answer))
      return cells.map { $0.map(VisibleText.line) }
    }
    var widths = header.map(\.count)
    for row in rows {
      for (column, lines) in row.enumerated() {
        widths[column] = max(widths[column], lines.map(\.count).max() ?? 0)
      }
    }
    if hasResources, widths.reduce(6, +) > page.width {
      // What decides is told in sentences, which need more room than names.
      widths[2] = min(widths[2], max(14, (page.width - widths[0] - widths[1] - 6) * 2 / 5))
    }
    widths = ColumnWidths.fitted(widths, to: page.width, least: 14)
    page.row(header, widths, colour: .bold)
    for (entries, answer) in zip(rows, answers) {
      let row = zip(entries, widths).map(Self.wrapped)
      for line in 0..<(row.map(\.count).max() ?? 0) {
        let cells = row.map { $0.indices.contains(line) ? $0[line] : "" }
        page.row(cells, widths, colour: line == 0 ? Self.colour(answer.answer) : nil)
      }
    }
  }

  /// The statements that decide, and what the answer hangs on.
  private static func grounds(_ answer: AccessAnswer) -> [String] {
    let statements = clipped(answer.statements.map { "by \($0)" })
    let conditions = clipped(answer.obstacles.map(\.description.asClause))
    let exceptions = clipped(answer.exceptions.map { "but \($0) denies it elsewhere or otherwise" })
    return statements + conditions + exceptions + clipped(answer.withholding.map(\.description))
  }

  private static func clipped(_ texts: [String]) -> [String] {
    guard texts.count > entries else { return texts }
    return texts.prefix(entries - 1) + ["and \(texts.count - entries + 1) more"]
  }

  /// The entries of a cell in lines of its width; what an entry runs on to stands further in.
  private static func wrapped(_ entries: [String], to width: Int) -> [String] {
    entries.flatMap { entry -> [String] in
      if entry.count <= width { return [entry] }
      let lines = WordWrap.lines(entry, width: width - 2)
      return lines.prefix(1) + lines.dropFirst().map { "  " + $0 }
    }
  }

  private static func colour(_ answer: AccessAnswer) -> TextStyle.Colour {
    switch answer.outcome {
    case .allowed: .boldGreen
    case .conditional: .yellow
    case .explicitDeny: .boldRed
    case .implicitDeny: .dim
    }
  }
}
