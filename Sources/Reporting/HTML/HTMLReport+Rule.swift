import Rules

/// One rule: what it found, why it matters, how to fix it and how it was judged.
extension HTMLReport {
  /// How many names of those who passed a rule are listed.
  static let passedNames = 1_000

  func rule(_ rule: RuleEntry, showsSeverity: Bool = true) -> Markup {
    let outcome = rule.outcome
    let statuses = ReportStatus.allCases.filter { rule.count($0) > 0 }.map(\.rawValue).joined(separator: " ")
    var also = [outcome.id]
    for (_, numbers) in outcome.controls.sorted(by: { $0.key < $1.key }) { also += numbers }
    for (_, names) in outcome.aliases.sorted(by: { $0.key < $1.key }) { also += names }
    var markup: Markup = """
      <details class="rule" data-severity="\(outcome.severity.rawValue)" data-status="\(statuses)" \
      data-controls="\(frameworks(of: rule).joined(separator: " "))" data-also="\(also.joined(separator: " "))">\
      <summary>\(Components.mark(rule.status, isSpoken: true))<h4>\(outcome.title)</h4>\
      \(tally(rule))\(found(rule))<span class="id">\
      \(if: showsSeverity, "\(Components.bars(outcome.severity)) \(outcome.severity.rawValue) · ")\
      \(identity(rule))</span></summary>\
      <div class="body" id="\(anchors.rules[rule.index])">\
      <section id="\(anchors.short(rule.index))"><h5>Why it matters</h5>\
      \(paragraphs(outcome.description))\(paragraphs(outcome.rationale))</section>
      """
    for status in Self.listed where !rule.results(status).isEmpty {
      let count = rule.results(status).count
      markup += """
        <section class="part"><h5\(if: status == .fail && count > 1, " class=\"names\"")>\(Self.heading(status))\
        \(if: count > 1, " \(count)")</h5><div>\(rows(rule, status))</div></section>
        """
    }
    markup += quiet(rule)
    markup += remedy(rule)
    markup += judged(rule)
    markup += controls(rule)
    markup += "</div></details>\n"
    return markup
  }

  private static let listed: [ReportStatus] = [.fail, .unknown, .known, .manual, .waived]

  private static func heading(_ status: ReportStatus) -> String {
    switch status {
    case .unknown: "Could not tell"
    case .manual: "By hand"
    case .known: "Known from the baseline"
    case .fail, .waived, .pass, .notApplicable: status.label
    }
  }

  private func section(_ title: String, _ content: Markup) -> Markup {
    "<section><h5>\(title)</h5>\(content)</section>"
  }

  private func paragraphs(_ text: String) -> Markup {
    let text = text.trimmed
    return text.isEmpty ? "" : "<p>\(Markup(prose: text))</p>"
  }

  // MARK: - The summary

  private func tally(_ rule: RuleEntry) -> Markup {
    let judged = rule.judged
    if judged <= 1 { return "" }
    let unit = Unit(rule.outcome.condition)
    guard let lead = Self.listed.first(where: { rule.count($0) > 0 }) else {
      return "<span class=\"of num\">\(judged.counted(unit.singular, unit.plural))</span>"
    }
    let rest = Self.listed.filter { $0 != lead && rule.count($0) > 0 }
      .map { "\(rule.count($0).formatted) \($0.label.lowercased())" }.joined(separator: ", ")
    let bar = Components.bar([.fail, .unknown, .known, .waived].map { ($0, rule.count($0)) }, of: judged)
    return """
      <span class="of num">\(rule.count(lead)) of \(judged.counted(unit.singular, unit.plural))\
      \(if: !rest.isEmpty, "<br>\(rest)")\(bar)</span>
      """
  }

  private func found(_ rule: RuleEntry) -> Markup {
    guard let status = Self.listed.first(where: { !rule.results($0).isEmpty }) else { return "" }
    let results = rule.results(status)
    if rule.judged <= 1 || Set(results.map(\.subject)).count == 1, let first = results.first {
      let more = results.count - 1
      return """
        <span class="found\(if: rule.judged <= 1, " wide")">\(first.reason)\(if: more > 0, " and \(more) more")</span>
        """
    }
    var names: [String] = []
    for result in results.prefix(20) where names.count < 3 {
      let name = subjects.name(result.subject)
      if names.last != name { names.append(name) }
    }
    let rest = results.count - names.count
    return """
      <span class="found">\(names.joined(separator: ", "))\(if: rest > 0, " and \(rest) more")</span>
      """
  }

  private func identity(_ rule: RuleEntry) -> Markup {
    var parts = [rule.outcome.id]
    let variant = model.variant(rule)
    if !variant.isEmpty { parts.append(variant) }
    // Of the ten CIS versions that a rule may stand in, only those that were asked for.
    let cis = model.assessment.benchmarks.map(\.id).filter { $0.hasPrefix("cis-") }
    for framework in cis {
      let version = cis.count > 1 ? "\(framework.split(separator: "-").last ?? "") " : ""
      parts += (rule.outcome.controls[framework] ?? []).map { "CIS \(version)\($0)" }
    }
    parts += rule.outcome.controls["securityhub"] ?? []
    return "\(parts.joined(separator: " · "))"
  }

  // MARK: - Its results

  private func rows(_ rule: RuleEntry, _ status: ReportStatus) -> Markup {
    let results = rule.results(status)
    let names = results.map { subjects.name($0.subject) }
    let placeholders = status == .fail ? Placeholder.names(in: rule.outcome.remediation.cli ?? "") : []
    let columns = RowColumns(results, names: names, placeholders: placeholders)
    let ids = anchors.rows(of: rule.index, status)
    var markup = Markup()
    if columns.reason != nil || !columns.lifted.isEmpty {
      markup += "<p class=\"small lift\">"
      if let reason = columns.reason {
        markup += "All of them: \(reason)\(if: !columns.lifted.isEmpty, " · ")"
      }
      markup += columns.lifted.markup(joinedBy: ", ") { "<code>\($0.column) \($0.value)</code>" }
      markup += "</p>"
    }
    if let heading = columns.heading, results.count > 1 {
      markup += """
        <p class="cols3" aria-hidden="true"><span>\(Unit(rule.outcome.condition).singular)</span><span></span>\
        <code>\(heading)</code></p>
        """
    }
    for start in stride(from: 0, to: results.count, by: 100) {
      let end = min(start + 100, results.count)
      markup +=
        "<ul class=\"rows\(if: end - start == 100, " hundred")\" data-status=\"\(status.rawValue)\">\n"
      for index in start..<end {
        markup += row(
          results[index], name: names[index], id: ids[index], columns: columns, placeholders: placeholders)
      }
      markup += "</ul>\n"
    }
    return markup
  }

  private func row(
    _ result: Assessment.Result, name: String, id: String, columns: RowColumns, placeholders: Set<String>
  ) -> Markup {
    let shown = Set(columns.shown)
    let values = result.evidence.filter { shown.contains($0.column) }
    let isHeaded = columns.heading != nil
    let facts = values.markup(joinedBy: " ") { value in
      let text = value.value.shown
      if placeholders.contains(value.column) {
        return """
          <code\(if: !isHeaded, " title=\"\(value.column)\"") data-k="\(value.column)">\(text)</code>
          """
      }
      return isHeaded ? "<code>\(text)</code>" : "<code>\(value.column) \(text)</code>"
    }
    var reason = Markup()
    if let detail = result.detail, !result.reason.contains(detail) { reason += "\(detail)" }
    if columns.reason == nil, !result.reason.isEmpty {
      if !reason.isEmpty { reason += ": " }
      reason += "\(RowColumns.said(result.reason, of: name))"
    }
    var markup: Markup =
      "<li id=\"\(id)\"><a href=\"#\(anchors.subject(result.subject))\">\(name)\(tag(result))</a>"
    if !reason.isEmpty || !facts.isEmpty { markup += "<span>\(reason)</span>" }
    if values.count > 1 { markup += "<span class=\"said\">\(facts)</span>" } else { markup += facts }
    if let waiver = result.waiver { markup += waived(waiver, result) }
    if let note = result.baselineNote {
      markup += "<i>\(note.prefix(1).uppercased() + note.dropFirst()).</i>"
    }
    if let attestation = result.attestation { markup += "<i>\(attested(attestation))</i>" }
    if let since = result.failingSince, since != model.assessment.evaluatedAt {
      markup += "<span class=\"said dim\">failing since \(Components.day(String(since.prefix(10))))</span>"
    }
    markup += "</li>\n"
    return markup
  }

  /// Marks what is new beside the baseline; the script filters by it.
  private func tag(_ result: Assessment.Result) -> Markup {
    result.baselineState?.counts == true ? " <span class=\"tag\">new</span>" : ""
  }

  private func waived(_ waiver: Assessment.Waived, _ result: Assessment.Result) -> Markup {
    let ticket = waiver.ticket ?? "waiver"
    let until: Markup = waiver.expires == "never" ? "without end" : "until \(Components.day(waiver.expires))"
    let link: Markup =
      anchors.waiver(waiver, of: result.rule).map { "<a href=\"#\($0)\">\(ticket)</a>" } ?? "\(ticket)"
    return """
      <i>\(if: result.status == .unknown, "Unknown, and waived ")\(if: result.status != .unknown, "Waived ")\(until) by \
      \(waiver.owner): \(waiver.reason) \(link)</i>
      """
  }

  func attested(_ attestation: Assessment.Attested) -> Markup {
    """
    Attested by \(attestation.by) on \(Components.day(attestation.date)) until \(Components.day(attestation.expires))\
    \(if: attestation.reference != nil, " (\(attestation.reference ?? ""))")
    """
  }

  /// Who passed and what does not apply.
  private func quiet(_ rule: RuleEntry) -> Markup {
    var markup = Markup()
    let passed = rule.count(.pass)
    if passed > 0 {
      let results = rule.results(.pass)
      if results.isEmpty {
        let unit = Unit(rule.outcome.condition)
        markup += section(
          "Passed", "<p>\(passed.counted(unit.singular, unit.plural)), named by <code>--list all</code></p>")
      } else if passed == 1, let result = results.first {
        var said: Markup = "<p>\(result.reason.isEmpty ? subjects.name(result.subject) : result.reason)</p>"
        if let attestation = result.attestation { said += "<p class=\"small\">\(attested(attestation))</p>" }
        markup += section("Passed", said)
      } else {
        let names = results.prefix(Self.passedNames).markup(joinedBy: ", ") { "\(subjects.name($0.subject))" }
        let more = passed - min(results.count, Self.passedNames)
        markup += """
          <section><h5>Passed \(passed)</h5><details class="plain"><summary>Who passed</summary><p class="run">\(names)\
          \(if: more > 0, " and \(more) more, named in the JSON assessment")</p></details></section>
          """
      }
    }
    let absent = rule.count(.notApplicable)
    if absent > 0 { markup += section("Not applicable", "<p>\(notApplicable(rule, absent))</p>") }
    return markup
  }

  private func notApplicable(_ rule: RuleEntry, _ count: Int) -> Markup {
    let said = Set(rule.results(.notApplicable).map(\.reason))
    if said.count == 1, let reason = said.first, !reason.isEmpty {
      return count > 1 ? "\(count): \(reason)" : "\(reason)"
    }
    if case .rows(let condition) = rule.outcome.condition, let when = condition.when,
      rule.judged > 0 || count > 1
    {
      return "\(count): outside <code>\(when)</code>"
    }
    return count > 1 ? "\(count)" : "There is nothing in the account that the rule is about."
  }

  // MARK: - What to do

  private func remedy(_ rule: RuleEntry) -> Markup {
    if rule.count(.manual) > 0, let manual = rule.outcome.manual { return byHand(rule, manual) }
    let remediation = rule.outcome.remediation
    var blocks = paragraphs(remediation.text)
    let failed = rule.results(.fail)
    if let template = remediation.cli, !template.trimmed.isEmpty {
      if failed.count == 1, let command = failed.first?.remediationCLI {
        blocks += Components.code("AWS CLI", command.trimmed)
      } else {
        blocks += Components.code(
          "AWS CLI", template.trimmed, hasPlaceholders: true, forEach: canFill(template, for: failed))
      }
    }
    if let terraform = remediation.terraform { blocks += Components.code("Terraform", terraform.trimmed) }
    if let first = failed.first {
      blocks += waiverTemplate(rule, subject: failed.count == 1 ? first.subject : nil)
    }
    return blocks.isEmpty ? "" : section("How to fix it", blocks)
  }

  /// Whether the script finds a value for every `{name}` in every row; the row's own name stands for a `…_name`.
  private func canFill(_ template: String, for rows: [Assessment.Result]) -> Bool {
    let names = Placeholder.names(in: template)
    if names.isEmpty || rows.count < 2 { return false }
    return rows.allSatisfy { row in
      names.allSatisfy { name in
        guard let value = row.evidence.first(where: { $0.column == name })?.value.shown else {
          return name == "\(subjects.kind(row.subject).word)_name"
        }
        return !value.isEmpty && value != "none"
      }
    }
  }

  private func byHand(_ rule: RuleEntry, _ manual: String) -> Markup {
    let steps = manual.split(whereSeparator: \.isNewline).map(\.trimmed).filter { !$0.isEmpty }
    let list: Markup =
      steps.count > 1
      ? "<ol>\(steps.markup { "<li>\(Markup(prose: Self.withoutNumber($0)))</li>" })</ol>"
      : paragraphs(manual)
    let today = CivilDay(model.assessment.evaluatedAt)
    let template = """
      - rule: \(rule.outcome.id)
        account: "\(model.assessment.account.id ?? "…")"
        value: pass
        by: …
        date: \(today?.iso8601 ?? "…")
        expires: \(today?.adding(days: 365).iso8601 ?? "…")
        reference: …
      """
    return section("What to do", "\(list)\(Components.code("attestations.yaml", template))")
  }

  private static func withoutNumber(_ step: String) -> String {
    let digits = step.prefix(while: \.isNumber)
    let rest = step.dropFirst(digits.count)
    return !digits.isEmpty && (rest.hasPrefix(". ") || rest.hasPrefix(") "))
      ? String(rest.dropFirst(2)) : step
  }

  private func waiverTemplate(_ rule: RuleEntry, subject: String?) -> Markup {
    let until = CivilDay(model.assessment.evaluatedAt)?.adding(days: 90).iso8601 ?? "…"
    let template = """
      - rule: \(rule.outcome.id)
        subject: \(subject.map(Self.quoted) ?? "…")
        owner: …
        reason: …
        ticket: …
        expires: \(until)
      """
    return """
      <details class="plain screen"><summary>Accept it for now: a waiver, with an owner and an end</summary>\
      \(Components.code("waivers.yaml", template))</details>
      """
  }

  /// `text` as a YAML string in double quotes.
  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\\(scalar)"
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  // MARK: - How it was judged

  private func judged(_ rule: RuleEntry) -> Markup {
    let outcome = rule.outcome
    var content = Markup()
    switch outcome.condition {
    case .rows(let condition):
      let when: Markup = condition.when.map { " where <code>\($0.trimmed)</code>" } ?? ""
      if let require = condition.require {
        content += """
          <p><code>\(require.trimmed)</code> for each row of <code>\(condition.resource)</code>\(when)</p>
          """
      } else {
        content += "<p>By a person, for each row of <code>\(condition.resource)</code>\(when)</p>"
      }
    case .query(let query):
      content += "<p><code>\(query.trimmed)</code></p>"
    }
    if !outcome.parameters.isEmpty {
      let values = outcome.parameters.sorted { $0.key < $1.key }
        .markup(joinedBy: ", ") { "<code>:\($0.key)</code> is \($0.value.shown)" }
      content += "<p class=\"small\">\(values)</p>"
    }
    if let error = outcome.error { content += "<p class=\"is-unknown\">It could not be run: \(error)</p>" }
    let sources = outcome.sources.markup(joinedBy: ", ") { api -> Markup in
      guard let anchor = anchors.evidence(api) else { return "\(api)" }
      return "<a href=\"#\(anchor)\">\(api)</a>"
    }
    if !sources.isEmpty { content += "<p class=\"small\">Read from \(sources).</p>" }
    return section("How it was judged", content)
  }

  private func controls(_ rule: RuleEntry) -> Markup {
    var markup = Markup()
    let controls = rule.outcome.controls.sorted { $0.key < $1.key }
    if !controls.isEmpty {
      let chips = controls.markup { framework, numbers in
        "<li>\(title(ofFramework: framework)): \(numbers.joined(separator: ", "))</li>"
      }
      markup += section("Controls", "<ul class=\"chips\">\(chips)</ul>")
    }
    if !rule.outcome.references.isEmpty {
      let links = rule.outcome.references.markup { reference -> Markup in
        guard reference.hasPrefix("https://") || reference.hasPrefix("http://") else {
          return "<li>\(reference)</li>"
        }
        return "<li><a href=\"\(reference)\" rel=\"noopener noreferrer\">\(Self.linkText(reference))</a></li>"
      }
      markup += section("References", "<ul class=\"chips refs\">\(links)</ul>")
    }
    return markup
  }

  /// The host and the page of an address, which is what tells a reader where it leads.
  private static func linkText(_ address: String) -> String {
    let bare = address.drop { $0 != "/" }.dropFirst(2)
    let host = bare.prefix { $0 != "/" }
    let page = bare.split(separator: "/").last ?? ""
    return page == host || page.isEmpty ? String(host) : "\(host): \(page)"
  }

  /// The frameworks and benchmarks that a rule belongs to, for the filter.
  func frameworks(of rule: RuleEntry) -> [String] {
    var ids = Set(rule.outcome.controls.keys)
    for benchmark in benchmarksByRule[rule.outcome.id] ?? [] { ids.insert(benchmark) }
    return ids.filter { !$0.contains(where: \.isWhitespace) }.sorted()
  }

  func title(ofFramework id: String) -> String {
    if let benchmark = model.assessment.benchmarks.first(where: { $0.id == id }) { return benchmark.title }
    return FrameworkName.short(id)
  }
}

/// What the rows of a rule are, in words.
private struct Unit {
  var singular: String
  var plural: String

  init(_ condition: Rule.Condition) {
    let table =
      switch condition {
      case .rows(let condition): condition.resource
      case .query: ""
      }
    switch table {
    case "aws_iam_credential_report", "aws_iam_user": (singular, plural) = ("user", "users")
    case "aws_iam_access_key": (singular, plural) = ("key", "keys")
    case "aws_iam_role": (singular, plural) = ("role", "roles")
    case "aws_iam_group": (singular, plural) = ("group", "groups")
    case "aws_iam_policy": (singular, plural) = ("policy", "policies")
    default: (singular, plural) = ("result", "results")
    }
  }
}
