import Rules

/// The head of the page: the verdict, the facts beside it and the roll of all rules.
extension HTMLReport {
  func verdict() -> Markup {
    let verdict = model.verdict
    let headline = verdict.headline
    let lede = verdict.lede(failed: model.rules(.fail), causes: causes).markup(joinedBy: " ") { sentence in
      guard let status = sentence.status else { return "\(sentence.text)" }
      return "<span class=\"\(Components.styleClass(status))\">\(sentence.text)</span>"
    }
    let gate = verdict.gate
    return """
      <div class="verdict">
      <div class="top"><h1>\(headline.before)<strong class="\(Components.styleClass(verdict.status))">\
      \(headline.stressed)</strong>\(headline.after)</h1>
      <div><p class="lede">\(lede)</p><p class="gate">\(gate.sentence): exit status \
      <b>\(String(verdict.exitStatus))</b>.\(if: !gate.reasons.isEmpty, " \(Self.sentence(gate.reasons))")</p></div>
      <dl class="facts">\(facts())</dl></div>
      \(roll())
      </div>

      """
  }

  private static func sentence(_ parts: [String]) -> String {
    let text = parts.joined(separator: ", ")
    return text.prefix(1).uppercased() + text.dropFirst() + "."
  }

  private func facts() -> Markup {
    let assessment = model.assessment
    var facts: [(name: Markup, value: Markup)] = []
    var account: Markup = "\(model.verdict.account)"
    if assessment.account.alias != nil, let id = assessment.account.id {
      account += ", <span class=\"num\">\(id)</span>"
    }
    if let partition = assessment.account.partition { account += ", partition \(partition)" }
    facts.append(("Account", account))
    facts.append(("Audited", Components.time(assessment.evaluatedAt)))
    facts.append(("Evidence", evidenceAge()))
    facts.append(("Not read", notRead()))
    if let collector = assessment.collectedBy { facts.append(("By", "\(Self.collector(collector))")) }
    if let redaction = assessment.redaction { facts.append(("Names", "\(redaction.sentence)")) }
    if !assessment.benchmarks.isEmpty {
      let links = assessment.benchmarks.enumerated().markup(joinedBy: ", ") { index, benchmark in
        "<a href=\"#bench-\(index + 1)\">\(benchmark.title)</a>"
      }
      facts.append(("Benchmarks", links))
    }
    if let baseline = assessment.baseline {
      let name: Markup = baseline.name.map { " (<code>\($0)</code>)" } ?? ""
      facts.append(("Baseline", "\(Components.time(baseline.evaluatedAt))\(name)"))
    }
    let threshold = assessment.threshold
    facts.append(
      (
        "Threshold",
        threshold == .never
          ? "none (<code>--fail-on never</code>)"
          : "\(threshold.rawValue)\(if: threshold != .critical, " and above") (<code>--fail-on \(threshold.rawValue)</code>)"
      ))
    if assessment.allowUnknown { facts.append(("Unknown", "allowed (<code>--allow-unknown</code>)")) }
    return facts.markup { "<dt>\($0.name)</dt><dd>\($0.value)</dd>" }
  }

  private func evidenceAge() -> Markup {
    let assessment = model.assessment
    guard let now = ReportTime(assessment.evaluatedAt) else { return "of unknown age" }
    var parts: [String] = []
    if let collected = assessment.collectedAt.flatMap({ ReportTime($0) }) {
      parts.append(
        assessment.asOfCollection ? "judged as of its collection" : "\(collected.age(at: now)) old")
    }
    let report = assessment.evidence.first { $0.generatedAt != nil }
    if let report, let generated = report.generatedAt.flatMap({ ReportTime($0) }) {
      parts.append("\(report.source) \(generated.age(at: now)) old")
    }
    return parts.isEmpty ? "of unknown age" : "\(parts.joined(separator: "; "))"
  }

  private func notRead() -> Markup {
    let needed = model.assessment.evidence.filter(\.isNeeded)
    let missing = needed.count { $0.status != "available" }
    if needed.isEmpty { return "no source was needed" }
    if missing == 0 {
      return needed.count == 1
        ? "nothing: the only source was read" : "nothing: all \(needed.count) sources were read"
    }
    let all = missing == needed.count ? "all" : "\(missing.formatted) of"
    return "<a class=\"is-unknown\" href=\"#unknown\">\(all) \(needed.count.counted("source"))</a>"
  }

  /// `role muster-audit, session nightly` for an assumed role.
  private static func collector(_ arn: String) -> String {
    let resource = arn.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false).last ?? ""
    let parts = resource.split(separator: "/")
    if parts.count == 3, parts[0] == "assumed-role" { return "role \(parts[1]), session \(parts[2])" }
    if parts.count > 1, let name = parts.last { return "\(parts[0]) \(name)" }
    return arn.hasSuffix(":root") ? "the root user" : arn
  }

  private func roll() -> Markup {
    // Five are as many as a telephone has room for; beside a baseline those to check by hand are counted below.
    let hasBaseline = model.verdict.baseline != nil
    let columns = shownStatuses.filter { !hasBaseline || $0 != .manual }
    var body = Markup()
    for severity in Severity.allCases {
      let rules = model.rules.filter { $0.outcome.severity == severity }
        .sorted {
          Self.place($0.status) != Self.place($1.status)
            ? Self.place($0.status) < Self.place($1.status) : $0.index < $1.index
        }
      if rules.isEmpty { continue }
      let marks = rules.markup { rule in
        let spoken = "\(rule.outcome.title): \(rule.status.word)"
        return """
          <li><a class="\(Components.styleClass(rule.status))" href="#\(anchors.rules[rule.index])" title="\(spoken)">\
          <svg class="m" aria-hidden="true"><use href="#\(Components.symbol(rule.status))"/></svg>\
          <span class="say">\(spoken)</span></a></li>
          """
      }
      let cells = columns.markup { cell($0, severity, rules) }
      body += """
        <tr><th scope="row" class="\(severity.rawValue)">\(Components.bars(severity)) \(severity.label)</th>\
        <td class="marks"><ul>\(marks)</ul></td>\(cells)</tr>
        """
    }
    let absent = model.verdict[.notApplicable]
    var notes = absent > 0 ? ["\(absent.counted("rule")) not applicable to this account"] : []
    if hasBaseline, model.verdict[.manual] > 0 {
      notes.append("\(model.verdict[.manual].formatted) to check by hand")
    }
    let note = notes.joined(separator: ", ")
    return """
      <table class="roll"><caption class="say">Rules by severity and result</caption><thead><tr>\
      <th scope="col">Severity</th><td class="marks">A mark for each rule, in the order to fix them</td>\
      \(columns.markup { "<th scope=\"col\">\($0.label)</th>" })</tr></thead><tbody>\(body)</tbody><tfoot><tr>\
      <th scope="row">\(model.rules.count.counted("rule"))</th><td class="marks dim">\(note)</td>\
      \(columns.markup { "<td class=\"n num\">\(model.verdict[$0])</td>" })</tr></tfoot></table>
      """
  }

  /// Those that the page counts and filters by.
  private var shownStatuses: [ReportStatus] {
    [.fail, .unknown] + (model.verdict.baseline == nil ? [] : [.known]) + [.manual, .waived, .pass]
  }

  private func cell(_ status: ReportStatus, _ severity: Severity, _ rules: [RuleEntry]) -> Markup {
    let mine = rules.count { $0.status == status }
    let results = rules.reduce(0) { $0 + $1.count(status) }
    let style = Components.styleClass(status)
    let hasSmall = results > 0 && [.fail, .unknown, .known, .waived].contains(status)
    let small: Markup =
      hasSmall ? "<small>\(results)<span> result\(if: results != 1, "s")</span></small>" : ""
    if mine > 0 {
      return """
        <td class="n num \(style)"><a href="#\(place(of: status, severity))"><span class="say">\(severity.rawValue) rules \
        \(status.word): </span>\(mine)</a>\(small)</td>
        """
    }
    if hasSmall { return "<td class=\"n num \(style)\"><span class=\"z\">0</span>\(small)</td>" }
    return "<td class=\"n num z\"><span class=\"say\">0</span><span aria-hidden=\"true\">–</span></td>"
  }

  private func place(of status: ReportStatus, _ severity: Severity) -> String {
    switch status {
    case .fail: "failed-\(severity.rawValue)"
    case .unknown: "unknown"
    case .known: "known"
    case .manual: "manual"
    case .waived: model.assessment.waivers.isEmpty ? "passed" : "waivers"
    case .pass, .notApplicable: "passed"
    }
  }

  private static func place(_ status: ReportStatus) -> Int {
    ReportStatus.allCases.firstIndex(of: status) ?? 0
  }

  /// Filters what is new; without a baseline nothing is.
  private var newChip: Markup {
    model.verdict.baseline == nil
      ? "<input type=\"checkbox\" name=\"new\" aria-label=\"New\" hidden>"
      : "<label class=\"chip\"><input type=\"checkbox\" name=\"new\">New</label>"
  }

  /// The form that the script makes work; without it the form is not shown.
  func filter() -> Markup {
    let severities = Severity.allCases.filter { severity in
      model.rules.contains { $0.outcome.severity == severity }
    }
    let severityChips = severities.markup { severity in
      """
      <label class="chip"><input type="checkbox" name="severity" value="\(severity.rawValue)">\
      \(Components.bars(severity))\(severity.label)</label>
      """
    }
    let statusChips = shownStatuses.markup { status in
      """
      <label class="chip"><input type="checkbox" name="status" value="\(status.rawValue)">\
      \(Components.mark(status))\(status.label)</label>
      """
    }
    let frameworks = Set(model.rules.flatMap { self.frameworks(of: $0) }).sorted()
    let options = frameworks.markup { "<option value=\"\($0)\">\(title(ofFramework: $0))</option>" }
    return """
      <form id="filter" class="filter" role="search" aria-label="Filter the results" autocomplete="off">\
      <div class="line"><label class="f q">Search<input type="search" name="q" spellcheck="false" \
      placeholder="rule, principal, control, reason"></label>\
      <label class="f">Principal<input name="principal" list="people" spellcheck="false"></label>\
      <datalist id="people"></datalist>\
      <label class="f">Benchmark<select name="benchmark"><option value="">Any</option>\(options)</select></label>\
      <div class="acts"><output></output><div><button type="reset" name="clear" hidden>Clear</button>\
      <button type="button" id="expand">Open all</button></div></div></div>\
      <div class="line"><fieldset><legend class="say">Severity</legend>\(severityChips)</fieldset>\
      <fieldset><legend class="say">Status</legend>\(statusChips)</fieldset>\
      \(newChip)</div></form>
      """
  }
}

extension Severity {
  var label: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }
}
