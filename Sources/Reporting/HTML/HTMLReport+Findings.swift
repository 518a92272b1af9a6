import Rules

/// What failed, what could not be told, what a person has to check and what passed.
extension HTMLReport {
  func failedSection() -> Section {
    let failed = model.rules(.fail)
    var body = Markup()
    for severity in Severity.allCases {
      let rules = failed.filter { $0.outcome.severity == severity }
      if rules.isEmpty { continue }
      body += """
        <div class="group"><h3 id="failed-\(severity.rawValue)" class="\(severity.rawValue)">\
        \(Components.bars(severity)) \(severity.label)<span>\(rules.count.counted("rule"))</span></h3><div class="list">

        """
      for entry in rules { body += rule(entry, showsSeverity: false) }
      body += "</div></div>"
    }
    let verdict = model.verdict
    let lead: Markup =
      if !failed.isEmpty {
        "The worst first. A rule is listed once with everything it concerns; open it for why, who, evidence and the fix."
      } else if model.rules.isEmpty {
        "No rule ran."
      } else if verdict[.unknown] > 0 {
        "None of the rules that could be judged; \(verdict[.unknown]) could not be."
      } else {
        "Nothing failed."
      }
    return Section(
      id: "failed", label: "Failed", title: "What failed", lead: lead, body: body, count: failed.count)
  }

  func unknownSection() -> Section {
    var body = Markup()
    var shown: Set<Int> = []
    for group in causes {
      let mine = group.rules.filter { model.rules[$0].status == .unknown && !shown.contains($0) }
      let also = group.rules.filter { !mine.contains($0) }
      shown.formUnion(mine)
      let ids = group.rules.map { model.rules[$0].outcome.id }.filter { !$0.contains(where: \.isWhitespace) }
      body += """
        <div class="group cause" data-rules="\(ids.joined(separator: " "))"><h3>\(Components.mark(.unknown)) \
        \(group.label)<span>\(group.rules.count.counted("rule"))</span></h3><div class="list">\(note(group, also: also))

        """
      for index in mine { body += rule(model.rules[index]) }
      body += "</div></div>"
    }
    let lead: Markup =
      causes.isEmpty
      ? model.rules.isEmpty ? "No rule ran." : "Everything that the rules asked for could be read."
      : """
      Evidence was missing, so these rules neither passed nor failed. Grouped by what was missing: one permission often \
      answers several.
      """
    return Section(
      id: "unknown", label: "Could not tell", title: "What could not be told", lead: lead, body: body,
      count: model.verdict[.unknown])
  }

  /// What was missing, who said so, and the statement that answers it.
  private func note(_ group: CauseGroup, also: [Int]) -> Markup {
    let limit = 20
    let messages = group.causes.prefix(limit).markup { "<li>\(group.message(of: $0))</li>" }
    let rest = group.causes.count - limit
    var markup: Markup = """
      <div class="note"><p><b>\(group.title)</b></p><ul class="small dim">\(messages)\
      \(if: rest > 0, "<li>and \(rest) more, named in the JSON assessment</li>")</ul>
      """
    let actions = group.actionsToGrant
    if !actions.isEmpty {
      markup += Components.code("Statement for the auditor’s policy", Self.statement(allowing: actions))
    }
    if !also.isEmpty {
      let links = also.markup(joinedBy: ", ") { index in
        "<a href=\"#\(anchors.rules[index])\">\(model.rules[index].outcome.title)</a>"
      }
      markup += "<p class=\"small\">Also leaves results open in \(links).</p>"
    }
    markup += "</div>"
    return markup
  }

  static func statement(allowing actions: [String]) -> String {
    let list = actions.map { "\n    \"\($0)\"" }.joined(separator: ",")
    return """
      {
        "Effect": "Allow",
        "Action": [\(list)
        ],
        "Resource": "*"
      }
      """
  }

  /// What the baseline lets pass; rules that fail anew, too, are above with all that they concern.
  func knownSection() -> Section? {
    guard let baseline = model.verdict.baseline else { return nil }
    let rules = model.rules(.known)
    if rules.isEmpty { return nil }
    var body: Markup = """
      <div class="group one"><h3>\(Components.mark(.known)) \(rules.count.counted("rule"))</h3><div class="list">

      """
    for entry in rules { body += rule(entry) }
    body += "</div></div>"
    return Section(
      id: "known", label: "Known", title: "What was known before",
      lead:
        "It is in the baseline of \(Components.day(baseline.day)), or its rule has changed since, and does not count.",
      body: body, count: rules.count)
  }

  func manualSection() -> Section? {
    let rules = model.rules(.manual)
    if rules.isEmpty { return nil }
    var body: Markup = """
      <div class="group one"><h3>\(Components.mark(.manual)) \(rules.count.counted("rule"))</h3><div class="list">

      """
    for entry in rules { body += rule(entry) }
    body += "</div></div>"
    return Section(
      id: "manual", label: "By hand", title: "What a person has to check",
      lead: "No call to AWS can settle these. An attestation settles one until it expires.", body: body,
      count: rules.count)
  }

  func passedSection() -> Section {
    let folds: [(title: Markup, status: ReportStatus)] = [
      ("Only waived results", .waived), ("Passed", .pass), ("Not applicable", .notApplicable),
    ]
    var body = Markup()
    for (title, status) in folds {
      let rules = model.rules(status)
      if rules.isEmpty { continue }
      body += """
        <details class="plain fold"><summary><h3>\(title)</h3> <span class="dim num">\(rules.count.counted("rule"))</span>\
        </summary>

        """
      for entry in rules { body += rule(entry) }
      body += "</details>"
    }
    if body.isEmpty { body = "<p>Nothing passed.</p>" }
    return Section(
      id: "passed", label: "Passed", title: "What passed", body: body, count: model.verdict[.pass])
  }
}
