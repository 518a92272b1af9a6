import Rules

/// Each rule once, with the accounts that it concerns and their subjects.
extension AccountsPage {
  /// How many results of one account a rule lists; the account's own report and the CSV have them all.
  static let subjects = 20

  /// A rule of an account's assessment.
  struct EntryKey: Hashable {
    let account: Int
    let rule: Int
  }

  func failedSection() -> Section {
    let failed = model.failed
    var body = Markup()
    for severity in Severity.allCases {
      body += group(
        failed.filter { $0.outcome.severity == severity }, "failed-\(severity.rawValue)",
        "\(Components.bars(severity)) \(severity.label)")
    }
    let lead: Markup =
      failed.isEmpty
      ? "No rule failed in any account\(if: model.verdict[.unknown] > 0, " as far as could be told")."
      : "The worst first, then what fails in the most accounts. Open a rule for who, where and the fix."
    return Section(
      id: "failed", label: "Failed", title: "What failed", lead: lead, body: body, count: failed.count)
  }

  func unknownSection() -> Section {
    var causes: [String: [(account: AccountsModel.Account, group: CauseGroup)]] = [:]
    for account in model.accounts {
      for group in CauseGroup.groups(of: account.model.rules) {
        causes[group.kind, default: []].append((account, group))
      }
    }
    var body = Markup()
    let kinds = causes.keys.sorted { (CauseGroup.order($0), $0) < (CauseGroup.order($1), $1) }
    for (number, kind) in kinds.enumerated() {
      guard let members = causes[kind], let first = members.first else { continue }
      let actions = Set(members.flatMap(\.group.actionsToGrant)).sorted()
      let grant: Markup =
        actions.isEmpty
        ? ""
        : Components.code("The permissions that would answer it", HTMLReport.statement(allowing: actions))
      let lines = members.markup { account, group in
        """
        <div class="\(classes([account.index])) in"><p>\(link(account)): \(group.title) \
        \(group.rules.count.counted("rule")).</p></div>
        """
      }
      body += """
        <div class="\(classes(members.map(\.account.index)))"><div class="group"><h3 id="cause-\(String(number + 1))">\
        \(Components.mark(.unknown)) \(first.group.label)<span>\(members.count.counted("account"))</span></h3>\
        <div class="list">\(grant)\(lines)</div></div></div>

        """
    }
    let rules = model.rules.filter { $0.status == .unknown }
    body += group(rules, "unknown-rules", "\(Components.mark(.unknown)) Rules")
    return Section(
      id: "unknown", label: "Could not tell", title: "What could not be told",
      lead: causes.isEmpty
        ? "Everything that the rules asked for could be read."
        : "Evidence was missing, so these accounts neither passed nor failed in it.",
      body: body,
      count: model.accounts.count { account in
        account.model.rules.contains { $0.count(.unknown) > 0 }
      })
  }

  func manualSection() -> Section? {
    let rules = model.rules.filter { $0.status == .manual }
    if rules.isEmpty { return nil }
    return Section(
      id: "manual", label: "By hand", title: "What a person has to check",
      body: group(rules, "manual-rules", "\(Components.mark(.manual)) Rules"), count: rules.count)
  }

  func waivedSection() -> Section? {
    let rules = model.rules.filter { $0.status == .waived }
    if rules.isEmpty { return nil }
    return Section(
      id: "waived", label: "Waived", title: "What is only waived",
      body: group(rules, "waived-rules", "\(Components.mark(.waived)) Rules"), count: rules.count)
  }

  func passedSection() -> Section {
    let rules = model.rules.filter { $0.status == .pass || $0.status == .notApplicable }
    let lines = rules.markup { rule in
      let passed = rule.accounts(.pass).count
      return """
        <li id="\(anchors[rule.index])">\(rule.outcome.title)\(if: !rule.variant.isEmpty, " (\(rule.variant))") · \
        <code>\(rule.outcome.id)</code> · passed in \(passed) of \(rule.entries.count.counted("account"))\
        \(if: passed < rule.entries.count, ", not applicable in the others")</li>
        """
    }
    let body: Markup =
      rules.isEmpty
      ? ""
      : "<details class=\"plain\"><summary>\(rules.count.counted("rule"))</summary><ul class=\"lines\">\(lines)</ul></details>"
    return Section(
      id: "passed", label: "Passed", title: "What passed everywhere",
      lead: rules.isEmpty
        ? "No rule passed in every account." : "Rules that no account failed and none left open.",
      body: body, count: rules.count)
  }

  func aboutSection() -> Section {
    let body: Markup = """
      <dl class="legend"><dt>Counts</dt><dd>Figures of accounts count rules, each under its worst result: failed, unknown, manual, \
      waived, passed.</dd><dt>Fails in 3 of 5 accounts</dt><dd>Of the accounts in which the rule ran.</dd>\
      <dt>One account</dt><dd>Its own report has its principals, ways to administrator, controls and evidence: \
      <code>muster report ACCOUNT.json --format html=account.html</code>.</dd>\
      <dt>Every result</dt><dd>At most \(Self.subjects) results of one account and rule are listed here; \
      <code>--format csv</code> has all.</dd></dl>
      """
    return Section(id: "about", label: "About", title: "About this page", body: body)
  }

  // MARK: - A rule

  private func group(_ rules: [AccountsModel.Rule], _ id: String, _ title: Markup) -> Markup {
    if rules.isEmpty { return "" }
    let accounts = Set(rules.flatMap { self.concerned(by: $0) }).sorted()
    return """
      <div class="\(classes(accounts))"><div class="group"><h3 id="\(id)">\(title)<span>\(rules.count.counted("rule"))</span></h3>\
      <div class="list">
      \(rules.markup(self.rule))</div></div></div>

      """
  }

  /// The accounts in which a rule has something that is listed.
  private func concerned(by rule: AccountsModel.Rule) -> [Int] {
    rule.entries.filter { _, entry in Self.listed.contains { entry.count($0) > 0 } }.map(\.account)
  }

  private static let listed: [ReportStatus] = [.fail, .unknown, .manual, .waived]

  private func rule(_ rule: AccountsModel.Rule) -> Markup {
    let outcome = rule.outcome
    let status = rule.status
    let mine = rule.accounts(status)
    let names = mine.prefix(3).map { model.accounts[$0.account].name.clipped(to: 60) }.joined(separator: ", ")
    let rest = mine.count > 3 ? " and \((mine.count - 3).formatted) more" : ""
    let bar = Components.bar(
      [ReportStatus.fail, .unknown, .waived].map { ($0, rule.accounts($0).count) }, of: rule.entries.count)
    var body = Markup()
    if !outcome.rationale.trimmed.isEmpty {
      body += "<section><h5>Why it matters</h5><p>\(Markup(prose: outcome.rationale.trimmed))</p></section>"
    }
    for status in Self.listed {
      let having = rule.having(status)
      if having.isEmpty { continue }
      body += """
        <section class="\(classes(having.map(\.account)))"><h5>\(status.label) in \(having.count)</h5><div>\
        \(having.markup { self.results($0.entry, of: self.model.accounts[$0.account], status) })</div></section>
        """
    }
    let passed = rule.accounts(.pass).map { model.accounts[$0.account].name }
    if !passed.isEmpty {
      body +=
        "<section><h5>Passed in \(passed.count)</h5><p class=\"run\">\(passed.joined(separator: ", "))</p></section>"
    }
    let text = outcome.remediation.text.trimmed
    var fix: Markup = text.isEmpty ? "" : "<p>\(Markup(prose: text))</p>"
    if let cli = outcome.remediation.cli {
      fix += Components.code("AWS CLI", cli.trimmed, hasPlaceholders: true)
    }
    if !fix.isEmpty { body += "<section><h5>How to fix it</h5><div>\(fix)</div></section>" }
    if rule.digests.count > 1 {
      body += """
        <section><h5>Not alike</h5><p>The accounts were judged by \(rule.digests.count) texts of this rule; shown is the latest.</p></section>
        """
    }
    return """
      <details class="rule \(classes(concerned(by: rule)))"><summary>\(Components.mark(status, isSpoken: true))\
      <h4>\(outcome.title)</h4><span class="of num">\(mine.count) of \(rule.entries.count.counted("account"))\(bar)</span>\
      <span class="found">\(names)\(rest)</span>\
      <span class="id">\(Components.bars(outcome.severity)) \(outcome.severity.rawValue) · \(outcome.id)\
      \(if: !rule.variant.isEmpty, " · \(rule.variant)")</span></summary>\
      <div class="body" id="\(anchors[rule.index])">\(body)</div></details>

      """
  }

  private func results(_ entry: RuleEntry, of account: AccountsModel.Account, _ status: ReportStatus)
    -> Markup
  {
    let results = entry.results(status)
    let rows = results.prefix(Self.subjects).markup { result in
      let waiver: Markup =
        result.waiver.map { "<i>\($0.reason) (\($0.owner), until \($0.expires))</i>" } ?? ""
      let detail: Markup = result.detail.map { "<code>\($0)</code>" } ?? ""
      return
        "<li><b>\(account.names.name(result.subject))</b><span>\(result.reason)</span>\(detail)\(waiver)</li>"
    }
    let more = entry.count(status) - min(Self.subjects, results.count)
    return """
      <div class="\(classes([account.index])) in"><p>\(link(account)) · \(entry.count(status)) \(status.word)</p>\
      <ul class="rows">\(rows)</ul>\(if: more > 0, "<p class=\"run\">and \(more) more</p>")</div>

      """
  }
}
