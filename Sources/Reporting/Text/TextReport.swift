import Rules

/// The report for a terminal: the verdict, what to do about it, and why the exit status is what it is.
///
/// It is read from the top and cut off by whoever has seen enough, so the worst stands first.
struct TextReport {
  /// How many subjects of one rule are named.
  private static let subjects = 3

  private let model: ReportModel
  private let causes: [CauseGroup]
  private let style: TextStyle
  private let width: Int
  private var lines: [String] = []

  static func bytes(of assessment: Assessment, style: ReportStyle) -> [UInt8] {
    var report = TextReport(ReportModel(assessment), style)
    report.write()
    return Array((report.lines.joined(separator: "\n") + "\n").utf8)
  }

  private init(_ model: ReportModel, _ style: ReportStyle) {
    self.model = model
    causes = CauseGroup.groups(of: model.rules)
    self.style = TextStyle(isColoured: style.isColoured)
    width = max(40, style.width)
  }

  private mutating func write() {
    writeVerdict()
    if model.verdict[.fail] == 0 {
      writeUnknown()
      writeFailed()
    } else {
      writeFailed()
      writeUnknown()
    }
    writeKnown()
    writeManual()
    writeWaivers()
    writeAttestations()
    writeNotes()
    writeCounts()
    writeExitStatus()
  }

  private mutating func writeVerdict() {
    let headline = model.verdict.headline
    paragraph(
      headline.before + headline.stressed + headline.after, colour: colour(model.verdict.status, bold: true))
    let lede = model.verdict.lede(failed: model.rules(.fail), causes: causes)
    paragraph(lede.map(\.text).joined(separator: " "))
    let assessment = model.assessment
    var facts: [String] = []
    if let id = assessment.account.id { facts.append("account \(id)") }
    if let collected = assessment.collectedAt { facts.append("evidence of \(collected)") }
    facts.append("evaluated \(assessment.evaluatedAt)")
    facts.append(contentsOf: assessment.benchmarks.map(\.title))
    paragraph(facts.joined(separator: " · "), colour: .dim)
    if let redaction = assessment.redaction { paragraph(redaction.sentence, colour: .dim) }
  }

  private mutating func writeFailed() {
    let failed = model.rules(.fail)
    for severity in Severity.allCases {
      let rules = failed.filter { $0.outcome.severity == severity }
      if rules.isEmpty { continue }
      heading(severity.rawValue.uppercased(), .boldRed)
      for rule in rules {
        title(rule, mark: "✕", .fail)
        for result in rule.results(.fail).prefix(Self.subjects) { item(result) }
        more(rule.count(.fail) - min(Self.subjects, rule.results(.fail).count), than: "failed")
        if rule.count(.unknown) > 0 {
          paragraph("\(rule.count(.unknown).formatted) more could not be told", indent: 4, colour: .magenta)
        }
        let fix = rule.outcome.remediation.text.firstSentence.onOneLine
        if !fix.isEmpty { paragraph(fix, indent: 6, first: "    → ", colour: .cyan) }
      }
    }
  }

  private mutating func writeUnknown() {
    if causes.isEmpty { return }
    heading("COULD NOT BE TOLD", .boldMagenta)
    for group in causes {
      paragraph(group.title, indent: 4, first: "  ? ", colour: .magenta)
      let ids = group.rules.map { model.rules[$0].outcome.id }
      paragraph(Self.list(ids, atMost: 8), indent: 4, colour: .dim)
      for cause in group.causes.prefix(Self.subjects) {
        paragraph(group.message(of: cause).clipped(to: 400), indent: 6, first: "    · ")
      }
      more(group.causes.count - Self.subjects, than: "causes")
      if !group.actionsToGrant.isEmpty {
        paragraph(
          "Grant the auditor \(group.actionsToGrant.joined(separator: ", "))", indent: 6, first: "    → ",
          colour: .cyan)
      }
    }
  }

  /// What the baseline lets pass, behind what counts and never left out.
  private mutating func writeKnown() {
    let rules = model.knownRules
    guard let baseline = model.verdict.baseline, !rules.isEmpty else { return }
    heading(
      "KNOWN SINCE \(VisibleText.line(baseline.day))\(baseline.rejudged > 0 ? ", OR NOT COUNTED" : "")", .bold
    )
    for rule in rules {
      let known = rule.results(.known)
      title(rule, mark: "=", .known)
      for result in known.prefix(Self.subjects) { item(result) }
      more(known.count - Self.subjects, than: "known")
    }
  }

  private mutating func writeManual() {
    let rules = model.rules.filter { $0.count(.manual) > 0 && $0.count(.fail) == 0 }
    if rules.isEmpty { return }
    heading("TO CHECK BY HAND", .bold)
    for rule in rules {
      title(rule, mark: "☐", .manual)
      let text = rule.outcome.manual ?? rule.results(.manual).first?.reason ?? ""
      if !text.isEmpty { paragraph(text.firstSentence.onOneLine, indent: 4) }
      for remark in rule.results(.manual).prefix(5).flatMap({ $0.remarks(beside: text) }) {
        paragraph(remark.onOneLine, indent: 6, first: "    · ")
      }
    }
  }

  private mutating func writeWaivers() {
    let waivers = model.assessment.waivers
    let waived = model.assessment.summary.waived
    if waivers.isEmpty, waived == 0 { return }
    heading("WAIVED", .bold)
    let open = waivers.filter { $0.state == .active }
    paragraph("\(waived.counted("result")) accepted by \(open.count.counted("waiver"))", indent: 2)
    for waiver in waivers where !waiver.concerns.isEmpty {
      let concerns = waiver.concerns.joined(separator: "; ")
      paragraph(
        "\(waiver.rule) for \(waiver.subject.clipped(to: 120)): \(concerns)", indent: 4, first: "  ! ",
        colour: .yellow)
    }
    let idle = waivers.filter { $0.state == .notSelected || $0.state == .otherAccount }
    if !idle.isEmpty {
      paragraph(
        "\(idle.count.counted("waiver")) of rules that did not run, or for other accounts", indent: 4,
        first: "  · ", colour: .dim)
    }
  }

  private mutating func writeAttestations() {
    let attestations = model.assessment.attestations
    if attestations.isEmpty { return }
    heading("ATTESTED", .bold)
    for attestation in attestations {
      let what = "\(attestation.rule) for \(attestation.account)"
      switch attestation.state {
      case .active:
        let word = "\(attestation.value.rawValue) by \(attestation.by.clipped(to: 120))"
        paragraph("\(what): \(word), until \(attestation.expires)", indent: 4, first: "  · ")
      case .expired:
        paragraph("\(what): expired on \(attestation.expires)", indent: 4, first: "  ! ", colour: .yellow)
      case .unmatched:
        paragraph("\(what): decides nothing here", indent: 4, first: "  ! ", colour: .yellow)
      case .void:
        paragraph("\(what): void, because it has changed since", indent: 4, first: "  ! ", colour: .yellow)
      }
    }
  }

  private mutating func writeNotes() {
    if model.assessment.notes.isEmpty { return }
    heading("NOTES", .bold)
    for note in model.assessment.notes.prefix(20) {
      paragraph(note.clipped(to: 400), indent: 4, first: "  · ")
    }
    more(model.assessment.notes.count - 20, than: "notes")
  }

  private mutating func writeCounts() {
    lines.append("")
    let rules = ReportStatus.allCases.compactMap { status in
      model.verdict[status] > 0 ? count(model.verdict[status], status) : nil
    }
    counts("Rules", rules)
    let counts = model.assessment.summary.byStatus
    let statuses: [(ReportStatus, ResultStatus)] = [
      (.fail, .fail), (.unknown, .unknown), (.manual, .manual), (.pass, .pass),
      (.notApplicable, .notApplicable),
    ]
    func setApart(_ status: ReportStatus) -> [ResultStatus: Int] {
      model.rules.flatMap { $0.results(status) }.reduce(into: [:]) { $0[$1.status, default: 0] += 1 }
    }
    let waived = setApart(.waived)
    let known = setApart(.known)
    let undecided = setApart(.unknown)[.fail, default: 0]
    let results = statuses.compactMap { shown, status in
      counts[status] > 0
        ? count(
          counts[status], shown, waived: waived[status, default: 0], known: known[status, default: 0],
          undecided: status == .fail ? undecided : 0)
        : nil
    }
    self.counts("Results", results)
  }

  private mutating func counts(_ name: String, _ parts: [(text: String, colour: TextStyle.Colour)]) {
    let name = name.padding(to: 9)
    if parts.isEmpty {
      lines.append(name + "none")
      return
    }
    var line = style(name, .bold)
    var used = name.count
    for (index, part) in parts.enumerated() {
      let joint = index == 0 ? "" : " · "
      if used + joint.count + part.text.count > width {
        lines.append(line)
        line = String(repeating: " ", count: 9)
        used = 9
      } else {
        line += joint
        used += joint.count
      }
      line += style(part.text, part.colour)
      used += part.text.count
    }
    lines.append(line)
  }

  private mutating func writeExitStatus() {
    let gate = model.verdict.gate
    let reasons = gate.reasons.isEmpty ? gate.sentence.lowercasedFirst : gate.reasons.joined(separator: ", ")
    paragraph("Exit status \(model.verdict.exitStatus): \(reasons).", colour: .bold)
  }

  // MARK: - Pieces

  private mutating func heading(_ text: String, _ colour: TextStyle.Colour) {
    lines.append("")
    lines.append(style(text, colour))
  }

  /// The rule's title with its id behind it, on the same line where there is room.
  private mutating func title(_ rule: RuleEntry, mark: String, _ status: ReportStatus) {
    let titleLines = WordWrap.lines(VisibleText.line(rule.outcome.title.clipped(to: 300)), width: width - 4)
    for (index, line) in titleLines.enumerated() {
      let lead = index == 0 ? "  " + style(mark, colour(status)) + " " : "    "
      lines.append(lead + style(line, .bold))
    }
    var known = rule.outcome.id
    let variant = model.variant(rule)
    if !variant.isEmpty { known += " · \(variant)" }
    if rule.judged > 1, status == .fail {
      known += " · \(rule.count(.fail).formatted) of \(rule.judged.formatted) failed"
    }
    if status == .known { known += " · \(rule.outcome.severity.rawValue)" }
    paragraph(known, indent: 4, colour: .dim)
  }

  private mutating func item(_ result: Assessment.Result) {
    let subject = Subject(arn: result.subject)
    let name = subject.name.clipped(to: 120)
    let reason = result.reason.clipped(to: 400)
    var lead = name
    if let detail = result.detail, !reason.contains(detail) { lead += ", \(detail.clipped(to: 120))" }
    if let note = result.baselineNote { lead += " (\(note))" }
    let isNamed = subject.kind == .account || subject.kind == .root || reason.contains(name)
    paragraph(isNamed && lead == name ? reason : "\(lead): \(reason)", indent: 6, first: "    · ")
  }

  private mutating func more(_ number: Int, than what: String) {
    if number > 0 { paragraph("and \(number.formatted) more \(what)", indent: 6, colour: .dim) }
  }

  private mutating func paragraph(
    _ text: String, indent: Int = 0, first: String? = nil, colour: TextStyle.Colour? = nil
  ) {
    if indent == 0, !lines.isEmpty { lines.append("") }
    let margin = String(repeating: " ", count: indent)
    for (index, line) in WordWrap.lines(VisibleText.line(text), width: width - indent).enumerated() {
      lines.append((index == 0 ? first ?? margin : margin) + (colour.map { style(line, $0) } ?? line))
    }
  }

  /// `13 failed (3 waived)`: neither a waiver nor a baseline changes what a result is.
  private func count(
    _ number: Int, _ status: ReportStatus, waived: Int = 0, known: Int = 0, undecided: Int = 0
  ) -> (text: String, colour: TextStyle.Colour) {
    var parts: [String] = []
    if known > 0 { parts.append("\(known.formatted) known") }
    if waived > 0 { parts.append("\(waived.formatted) waived") }
    if undecided > 0 { parts.append("\(undecided.formatted) by a changed rule") }
    let accepted = parts.isEmpty ? "" : " (\(parts.joined(separator: ", ")))"
    return ("\(number.formatted) \(status.label.lowercased())\(accepted)", colour(status))
  }

  private func colour(_ status: ReportStatus, bold: Bool = false) -> TextStyle.Colour {
    switch status {
    case .fail: bold ? .boldRed : .red
    case .unknown: bold ? .boldMagenta : .magenta
    case .known: .yellow
    case .manual: .cyan
    case .waived: .yellow
    case .pass: bold ? .boldGreen : .green
    case .notApplicable: .dim
    }
  }

  private static func list(_ names: [String], atMost limit: Int) -> String {
    let shown = names.prefix(limit).joined(separator: ", ")
    return names.count > limit ? "\(shown) and \((names.count - limit).formatted) more" : shown
  }
}

extension String {
  fileprivate func padding(to width: Int) -> String {
    self + String(repeating: " ", count: Swift.max(0, width - count))
  }

  fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }

  /// A rule's text with its own line breaks as spaces; the terminal's width breaks it anew.
  fileprivate var onOneLine: String { split(whereSeparator: \.isNewline).joined(separator: " ") }
}

extension Assessment.Result {
  /// What a manual result says beside what a person has to do: what the evidence suggests, and what became of an attestation.
  fileprivate func remarks(beside manual: String) -> [String] {
    guard !manual.isEmpty, let range = reason.firstRange(of: manual) else { return [] }
    return [reason[..<range.lowerBound], reason[range.upperBound...]].map { text in
      String(text.drop { ";. ".contains($0) }.reversed().drop { $0 == " " }.reversed())
    }.filter { !$0.isEmpty }
  }
}
