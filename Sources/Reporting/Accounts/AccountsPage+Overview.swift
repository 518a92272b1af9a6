import Rules

/// Which account fails what: the table of all, what tells the audits apart, and each account by itself.
extension AccountsPage {
  func accountsSection() -> Section {
    let severities = Severity.allCases
    let rows = model.worstFirst.markup { account in
      let place = String(account.index)
      let verdict = account.verdict
      let cells = severities.markup { severity in
        cell(
          account.count(.fail, severity), "is-fail", "#a-\(account.key)",
          "\(severity.rawValue) rules failed in \(account.name)")
      }
      return """
        <tr><td><label class="choice"><input type="checkbox" class="pick" id="k\(place)" autocomplete="off">\
        <span class="say">Show \(account.name)</span></label></td>\
        <th scope="row">\(Components.mark(verdict.status, isSpoken: true)) \(link(account))\
        \(if: account.number != nil, "<small class=\"num\">\(account.number ?? "")</small>")</th>\(cells)\
        \(cell(verdict[.unknown], "is-unknown", "#a-\(account.key)", "rules could not be told in \(account.name)"))\
        \(cell(verdict[.manual], "is-manual", "#a-\(account.key)", "rules to check by hand in \(account.name)"))\
        \(cell(verdict[.waived], "is-waived", "#a-\(account.key)", "rules waived in \(account.name)"))\
        <td class="n num">\(verdict[.pass])</td></tr>

        """
    }
    let heads = severities.markup { severity in
      "<th scope=\"col\" class=\"n\">\(Components.bars(severity)) \(severity.label)</th>"
    }
    func total(_ count: (AccountsModel.Account) -> Int) -> Markup {
      "<td class=\"n num\">\(model.accounts.reduce(0) { $0 + count($1) })</td>"
    }
    let totals = severities.markup { severity in total { $0.count(.fail, severity) } }
    let body: Markup = """
      <form id="choice" method="dialog" autocomplete="off"><div class="accounts" tabindex="0" role="region" aria-labelledby="\(Self.table)">\
      <table class="sheet"><caption class="say">Rules that failed, by account and severity</caption><thead><tr>\
      <th scope="col"><span class="say">Shown</span></th><th scope="col">Account</th>\(heads)\
      <th scope="col" class="n">Unknown</th><th scope="col" class="n">Manual</th><th scope="col" class="n">Waived</th>\
      <th scope="col" class="n">Passed</th></tr></thead><tbody>
      \(rows)</tbody><tfoot><tr><td></td><th scope="row">All</th>\(totals)\(total { $0.verdict[.unknown] })\
      \(total { $0.verdict[.manual] })\(total { $0.verdict[.waived] })\(total { $0.verdict[.pass] })</tr></tfoot>\
      </table></div></form>
      """
    return Section(
      id: Self.table, label: "Accounts", title: "Which account fails what",
      lead:
        "The number of rules by severity, the worst account first. Tick accounts to see only what belongs to them below.",
      body: body, count: model.accounts.count)
  }

  private func cell(_ count: Int, _ style: String, _ target: String, _ spoken: String) -> Markup {
    if count == 0 {
      return "<td class=\"n z\"><span class=\"say\">0</span><span aria-hidden=\"true\">–</span></td>"
    }
    return """
      <td class="n num \(style)"><a href="\(target)">\(count)<span class="say"> \(spoken)</span></a></td>
      """
  }

  func differencesSection() -> Section? {
    if differences.lines.isEmpty { return nil }
    let lines = differences.lines.markup { "<li>\($0)</li>" }
    return Section(
      id: "differences", label: "Not alike", title: "Where the audits are not alike",
      lead: "Counts of accounts can be compared only as far as the same was asked of them.",
      body:
        "<details class=\"plain\"><summary>\(differences.lines.count.counted("difference"))</summary><ul class=\"lines\">\(lines)</ul></details>",
      count: differences.lines.count)
  }

  func byAccountSection() -> Section {
    var body = Markup()
    let groups: [(status: ReportStatus, title: String)] = [
      (.fail, "Failed"), (.unknown, "Could not be told"), (.pass, "Passed"),
    ]
    for (status, title) in groups {
      let accounts = model.worstFirst.filter { $0.verdict.status == status }
      if accounts.isEmpty { continue }
      body += """
        <div class="\(classes(accounts.map(\.index)))"><div class="group"><h3 class="\(Components.styleClass(status))">\(title)\
        <span>\(accounts.count.counted("account"))</span></h3><div class="list">\(accounts.markup(self.account))</div></div></div>

        """
    }
    return Section(
      id: "by-account", label: "By account", title: "By account",
      lead: "Principals, ways, controls and evidence are in the report of each account by itself.",
      body: body,
      count: model.accounts.count)
  }

  private func account(_ account: AccountsModel.Account) -> Markup {
    let assessment = account.assessment
    let headline = account.verdict.headline
    let failed = account.verdict[.fail]
    let evidence: Markup = assessment.collectedAt.map { "; evidence of \(Components.time($0))" } ?? ""
    var body: Markup = """
      <section><h5>Audit</h5><p>Exit status \(String(assessment.exitStatus)); evaluated \(Components.time(assessment.evaluatedAt))\
      \(evidence); threshold \(assessment.threshold.rawValue)\(if: assessment.allowUnknown, "; unknown allowed")\
      ; \(assessment.benchmarks.isEmpty ? "no benchmark" : assessment.benchmarks.map(\.title).joined(separator: ", ")).</p></section>
      """
    for severity in Severity.allCases {
      let rules = account.model.rules(.fail).filter { $0.outcome.severity == severity }
      if rules.isEmpty { continue }
      body +=
        "<section><h5>\(severity.label)</h5><ul>\(rules.markup { "<li>\(self.line($0, account, .fail))</li>" })</ul></section>"
    }
    for status in [ReportStatus.unknown, .manual, .waived] {
      let rules = account.model.rules.filter { $0.status == status }
      if rules.isEmpty { continue }
      body +=
        "<section><h5>\(status.label)</h5><ul>\(rules.markup { "<li>\(self.line($0, account, status))</li>" })</ul></section>"
    }
    if !assessment.notes.isEmpty {
      let notes = assessment.notes.prefix(20).markup { "<li>\($0)</li>" }
      body += "<section><h5>Notes</h5><ul class=\"lines\">\(notes)</ul></section>"
    }
    return """
      <details class="rule \(classes([account.index]))"><summary>\(Components.mark(account.verdict.status, isSpoken: true))\
      <h4>\(account.name)</h4><span class="of num">\(failed) of \(account.verdict.total.counted("rule")) failed</span>\
      <span class="found">\(headline.before)\(headline.stressed)\(headline.after)</span>\
      <span class="id">\(assessment.account.id ?? "account unknown")\
      \(assessment.account.partition.map { " · \($0)" } ?? "")</span></summary>\
      <div class="body" id="a-\(account.key)">\(body)</div></details>

      """
  }

  private func line(_ entry: RuleEntry, _ account: AccountsModel.Account, _ status: ReportStatus) -> Markup {
    let place = ruleByEntry[EntryKey(account: account.index, rule: entry.index)]
    let title: Markup =
      place.map { "<a href=\"#\(anchors[$0])\">\(entry.outcome.title)</a>" } ?? "\(entry.outcome.title)"
    let variant = account.model.variant(entry)
    return "\(title)\(if: !variant.isEmpty, " (\(variant))") · \(entry.count(status)) \(status.word)"
  }
}
