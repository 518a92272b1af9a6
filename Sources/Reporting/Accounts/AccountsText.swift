import Rules

/// Several accounts for a terminal: what they come to, which fails what, and which rules fail where.
enum AccountsText {
  /// How many accounts or rules one list names.
  private static let most = 40
  private static let named = 8

  static func bytes(of merged: MergedAssessment, style: ReportStyle) -> [UInt8] {
    let model = AccountsModel(merged)
    var page = TextPage(style)
    page.paragraph(model.verdict.sentence, colour: colour(model.verdict.status))
    page.paragraph(model.verdict.lede)
    page.paragraph(
      AccountsDifferences(model).common.map { "\($0.name.lowercased()) \($0.value)" }.joined(
        separator: " · "),
      colour: .dim)
    writeAccounts(model, &page)
    writeFailed(model, &page)
    writeUnknown(model, &page)
    let differences = AccountsDifferences(model).lines
    if !differences.isEmpty {
      page.heading("THE AUDITS DIFFER", .bold)
      for line in differences.prefix(most) { page.paragraph(line, indent: 4, first: "  · ") }
      more(differences.count - most, &page)
    }
    page.paragraph("\(model.verdict.gate): exit status \(model.verdict.exitStatus).", colour: .bold)
    return page.bytes
  }

  private static func writeAccounts(_ model: AccountsModel, _ page: inout TextPage) {
    page.heading("ACCOUNTS", .bold)
    let columns = ["", "account"] + Severity.allCases.map(\.rawValue) + ["unknown", "waived"]
    let accounts = model.worstFirst.prefix(most)
    let rows = accounts.map { account in
      let severities = Severity.allCases.map { account.count(.fail, $0) }
      let counts = severities + [account.verdict[.unknown], account.verdict[.waived]]
      return [sign(account.verdict.status), VisibleText.line(account.label.clipped(to: 60))]
        + counts.map { $0 == 0 ? "–" : $0.formatted }
    }
    let widths = columns.indices.map { column in
      ([columns[column].count] + rows.map { $0[column].count }).max() ?? 0
    }
    page.row(columns, widths, colour: .dim)
    for (account, row) in zip(accounts, rows) {
      page.row(row, widths, colour: account.verdict.status == .pass ? nil : colour(account.verdict.status))
    }
    more(model.accounts.count - most, &page)
  }

  private static func writeFailed(_ model: AccountsModel, _ page: inout TextPage) {
    for severity in Severity.allCases {
      let rules = model.failed.filter { $0.outcome.severity == severity }
      if rules.isEmpty { continue }
      page.heading(severity.rawValue.uppercased(), .boldRed)
      for rule in rules {
        page.paragraph(rule.outcome.title.clipped(to: 300), indent: 4, first: "  ✕ ", colour: .bold)
        let failing = rule.accounts(.fail)
        let variant = rule.variant.isEmpty ? "" : " · \(rule.variant)"
        page.paragraph(
          "\(rule.outcome.id)\(variant) · fails in \(failing.count.formatted) of \(rule.entries.count.counted("account"))",
          indent: 4, colour: .dim)
        for (account, entry) in failing.prefix(named) {
          let names = entry.results(.fail).prefix(3).map { model.accounts[account].names.name($0.subject) }
          let rest = entry.count(.fail) - names.count
          let subjects = names.map { $0.clipped(to: 80) }.joined(separator: ", ")
          page.paragraph(
            "\(model.accounts[account].name.clipped(to: 60)): \(subjects)\(rest > 0 ? " and \(rest.formatted) more" : "")",
            indent: 6, first: "    · ")
        }
        more(failing.count - named, &page)
      }
    }
  }

  private static func writeUnknown(_ model: AccountsModel, _ page: inout TextPage) {
    let open = model.accounts.filter { account in account.model.rules.contains { $0.count(.unknown) > 0 } }
    if open.isEmpty { return }
    page.heading("COULD NOT BE TOLD", .boldMagenta)
    for account in open.prefix(most) {
      for group in CauseGroup.groups(of: account.model.rules) {
        let grant =
          group.actionsToGrant.isEmpty
          ? "" : " Grant the auditor \(group.actionsToGrant.joined(separator: ", "))."
        page.paragraph(
          "\(account.name.clipped(to: 60)): \(group.title) \(group.rules.count.counted("rule")).\(grant)",
          indent: 4, first: "  ? ")
      }
    }
    more(open.count - most, &page)
  }

  private static func more(_ number: Int, _ page: inout TextPage) {
    if number > 0 { page.paragraph("and \(number.formatted) more", indent: 6, colour: .dim) }
  }

  private static func sign(_ status: ReportStatus) -> String {
    switch status {
    case .fail: "✕"
    case .pass: "✓"
    default: "?"
    }
  }

  private static func colour(_ status: ReportStatus) -> TextStyle.Colour {
    switch status {
    case .fail: .boldRed
    case .pass: .boldGreen
    default: .boldMagenta
    }
  }
}
