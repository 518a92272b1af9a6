import Rules

/// Several accounts as a comment on a pull request: the verdict, a table of the accounts and one of the rules, and the subjects to unfold.
///
/// GitHub takes 65,536 characters; what no longer fits is counted, and the tables come first.
struct AccountsMarkdown {
  /// Room for the end is left.
  private static let most = 60_000
  /// No more rows than these in a table: the rest of the page is about what the first of them fail.
  private static let rows = 100
  private static let subjects = 5

  private let model: AccountsModel
  private var text = ""
  private var length = 0
  private var leftOut = 0

  static func bytes(of merged: MergedAssessment) -> [UInt8] {
    var report = AccountsMarkdown(model: AccountsModel(merged))
    report.write()
    return Array(report.text.utf8)
  }

  private mutating func write() {
    let verdict = model.verdict
    let mark =
      switch verdict.status {
      case .fail: "❌"
      case .unknown: "❓"
      default: "✅"
      }
    line("### \(mark) \(MarkdownText.prose(verdict.sentence))")
    line()
    line(MarkdownText.prose("\(verdict.lede) \(verdict.gate)."))
    line()
    writeAccounts()
    writeRules()
    for rule in model.failed { writeDetails(rule) }
    writeUnknown()
    writeDifferences()
    if leftOut > 0 {
      line("_\(leftOut.counted("more part")) did not fit; the JSON and HTML reports have everything._")
      line()
    }
    let facts = AccountsDifferences(model).common.map { "\($0.name.lowercased()) \($0.value)" }
    line("<sub>Muster · \(MarkdownText.prose(facts.joined(separator: " · ")))</sub>")
  }

  private mutating func writeAccounts() {
    line("| Account | " + Severity.allCases.map(\.label).joined(separator: " | ") + " | Unknown | Waived |")
    line("| --- |" + String(repeating: " ---: |", count: Severity.allCases.count + 2))
    for account in model.worstFirst.prefix(Self.rows) {
      let counts =
        Severity.allCases.map { account.count(.fail, $0) }
        + [account.verdict[.unknown], account.verdict[.waived]]
      let number = account.number.map { "<br>\(MarkdownText.code($0, inTable: true))" } ?? ""
      let cells = counts.map { $0 == 0 ? "–" : $0.formatted }.joined(separator: " | ")
      add("| \(MarkdownText.prose(account.name.clipped(to: 200)))\(number) | \(cells) |\n")
    }
    line()
    more(model.accounts.count - Self.rows, "account")
  }

  private mutating func writeRules() {
    let failed = model.failed
    if failed.isEmpty { return }
    line("| Severity | Rule | Accounts | Results |")
    line("| --- | --- | ---: | ---: |")
    for rule in failed.prefix(Self.rows) {
      add(
        "| \(rule.outcome.severity.rawValue) | \(MarkdownText.prose(title(rule)))<br>\(MarkdownText.code(rule.outcome.id, inTable: true)) | \(rule.accounts(.fail).count.formatted) of \(rule.entries.count.formatted) | \(rule.results(.fail).formatted) |\n"
      )
    }
    line()
    more(failed.count - Self.rows, "rule")
  }

  private func title(_ rule: AccountsModel.Rule) -> String {
    rule.outcome.title + (rule.variant.isEmpty ? "" : " (\(rule.variant))")
  }

  private mutating func writeDetails(_ rule: AccountsModel.Rule) {
    let failing = rule.accounts(.fail)
    var part =
      "<details><summary>\(MarkdownText.html(title(rule))): \(failing.count.counted("account"))</summary>\n\n"
    for (index, entry) in failing.prefix(20) {
      let account = model.accounts[index]
      let results = entry.results(.fail)
      let named = results.prefix(Self.subjects).map {
        MarkdownText.code(account.names.name($0.subject).clipped(to: 200))
      }
      let rest = entry.count(.fail) - named.count
      part +=
        "- \(MarkdownText.prose(account.label.clipped(to: 200))): \(named.joined(separator: ", "))\(rest > 0 ? " and \(rest.formatted) more" : "")\n"
    }
    if failing.count > 20 { part += "- and \((failing.count - 20).counted("more account"))\n" }
    if !rule.outcome.remediation.text.isEmpty {
      part += "\n\(MarkdownText.prose(rule.outcome.remediation.text.replacing("\n", with: " ")))\n"
    }
    add(part + "\n</details>\n\n")
  }

  private mutating func writeUnknown() {
    let open = model.accounts.filter { account in account.model.rules.contains { $0.count(.unknown) > 0 } }
    if open.isEmpty { return }
    line("#### Could not be told")
    line()
    for account in open.prefix(Self.rows) {
      for group in CauseGroup.groups(of: account.model.rules) {
        let actions = group.actionsToGrant.map { MarkdownText.code($0) }.joined(separator: ", ")
        add(
          "- \(MarkdownText.prose("\(account.label.clipped(to: 200)): \(group.title.trimmingFullStop)"))\(actions.isEmpty ? "" : "; grant the auditor \(actions)") (\(group.rules.count.counted("rule")))\n"
        )
      }
    }
    line()
    more(open.count - Self.rows, "account")
  }

  private mutating func writeDifferences() {
    let lines = AccountsDifferences(model).lines
    if lines.isEmpty { return }
    var part = "<details><summary>The audits are not all alike</summary>\n\n"
    for line in lines.prefix(Self.rows) { part += "- \(MarkdownText.prose(line.clipped(to: 400)))\n" }
    if lines.count > Self.rows { part += "- and \((lines.count - Self.rows).formatted) more\n" }
    add(part + "\n</details>\n\n")
  }

  private mutating func more(_ number: Int, _ what: String) {
    if number <= 0 { return }
    line("_and \(number.counted("more \(what)"))_")
    line()
  }

  /// Adds a part if it fits.
  private mutating func add(_ part: String) {
    let more = part.unicodeScalars.count
    if length + more > Self.most {
      leftOut += 1
    } else {
      text += part
      length += more
    }
  }

  private mutating func line(_ line: String = "") {
    text += line + "\n"
    length += line.unicodeScalars.count + 1
  }
}
