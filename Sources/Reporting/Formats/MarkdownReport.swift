import Rules

/// The assessment as a comment on a pull request: the verdict, a table of what failed, and the subjects to unfold.
///
/// GitHub takes 65,536 characters; the rules that no longer fit are counted, the least severe first.
struct MarkdownReport {
  /// Room for the end is left.
  private static let most = 60_000
  private static let subjects = 20

  private let model: ReportModel
  private let names: SubjectNames
  private var text = ""
  private var leftOut = 0

  static func bytes(of assessment: Assessment) -> [UInt8] {
    var report = MarkdownReport(ReportModel(assessment), SubjectNames(assessment))
    report.write()
    return Array(report.text.utf8)
  }

  private init(_ model: ReportModel, _ names: SubjectNames) {
    self.model = model
    self.names = names
  }

  private mutating func write() {
    let headline = model.verdict.headline
    let mark =
      switch model.verdict.status {
      case .fail: "❌"
      case .unknown: "❓"
      default: "✅"
      }
    line("### \(mark) \(MarkdownText.prose(headline.before + headline.stressed + headline.after))")
    line()
    let gate = model.verdict.gate
    let reasons = gate.reasons.isEmpty ? "" : ": " + gate.reasons.joined(separator: ", ")
    line(MarkdownText.prose("\(gate.sentence)\(reasons)."))
    line()
    writeCounts()
    writeTable()
    for entry in model.rules(.fail) { writeDetails(entry, .fail) }
    writeUnknown()
    writeKnown()
    writeWaived()
    writeWaiversToLookAt()
    if leftOut > 0 {
      line(
        "_The subjects of \(leftOut.counted("more rule")) did not fit; the JSON and HTML reports have them._")
      line()
    }
    writeEnd()
  }

  private mutating func writeCounts() {
    let counts = ReportStatus.allCases.compactMap { status in
      model.verdict[status] == 0 ? nil : "\(model.verdict[status].formatted) \(status.word)"
    }
    line("**Rules:** " + (counts.isEmpty ? "none ran" : counts.joined(separator: " · ")))
    line()
  }

  private mutating func writeTable() {
    let failed = model.rules(.fail)
    guard !failed.isEmpty else { return }
    line("| Severity | Rule | Failed |")
    line("| --- | --- | ---: |")
    for entry in failed {
      let variant = model.variant(entry)
      let title = MarkdownText.prose(entry.outcome.title + (variant.isEmpty ? "" : " (\(variant))"))
      add(
        "| \(entry.outcome.severity.rawValue) | \(title)<br>\(MarkdownText.code(entry.outcome.id, inTable: true)) | \(entry.count(.fail).formatted) of \(entry.judged.formatted) |\n"
      )
    }
    line()
  }

  private mutating func writeDetails(_ entry: RuleEntry, _ status: ReportStatus) {
    var part = "<details><summary>\(MarkdownText.html(entry.outcome.title))</summary>\n\n"
    let results = entry.results(status)
    for result in results.prefix(Self.subjects) {
      let detail = result.detail.map { " " + MarkdownText.code($0) } ?? ""
      part +=
        "- \(MarkdownText.code(names.name(result.subject)))\(detail): \(MarkdownText.prose(result.reason))\n"
    }
    if results.count > Self.subjects { part += "- and \((results.count - Self.subjects).formatted) more\n" }
    if !entry.outcome.remediation.text.isEmpty {
      part += "\n\(MarkdownText.prose(entry.outcome.remediation.text.replacing("\n", with: " ")))\n"
    }
    part += "\n</details>\n\n"
    add(part)
  }

  private mutating func writeUnknown() {
    let unknown = model.rules.filter { $0.count(.unknown) > 0 }
    guard !unknown.isEmpty else { return }
    line("#### Could not be told")
    line()
    for group in CauseGroup.groups(of: model.rules) {
      let grant =
        group.actionsToGrant.isEmpty
        ? ""
        : "; grant the auditor " + group.actionsToGrant.map { MarkdownText.code($0) }.joined(separator: ", ")
      let rules = group.rules.map { MarkdownText.code(model.rules[$0].outcome.id) }
      let shown =
        rules.prefix(8).joined(separator: ", ") + (rules.count > 8 ? " and \(rules.count - 8) more" : "")
      add("- \(MarkdownText.prose(group.title.trimmingFullStop))\(grant): \(shown)\n")
    }
    line()
  }

  private mutating func writeKnown() {
    guard let baseline = model.verdict.baseline, !model.knownRules.isEmpty else { return }
    let known = model.knownRules.flatMap { $0.results(.known) }
    var part =
      "<details><summary>\(known.count.counted("result")) known since \(MarkdownText.html(baseline.day))</summary>\n\n"
    for entry in model.knownRules {
      let results = entry.results(.known)
      let subjects = results.prefix(5).map { result in
        MarkdownText.code(names.name(result.subject)) + (result.baselineNote.map { " (\($0))" } ?? "")
      }
      let more = results.count > 5 ? " and \((results.count - 5).formatted) more" : ""
      part +=
        "- \(entry.outcome.severity.rawValue) \(MarkdownText.code(entry.outcome.id)): \(subjects.joined(separator: ", "))\(more)\n"
    }
    add(part + "\n</details>\n\n")
  }

  private mutating func writeWaived() {
    let waived = model.rules.flatMap { $0.results(.waived) }
    guard !waived.isEmpty else { return }
    var part = "<details><summary>\(waived.count.counted("result")) waived</summary>\n\n"
    for result in waived.prefix(Self.subjects) {
      guard let waiver = result.waiver else { continue }
      let ticket = waiver.ticket.map { ", \($0)" } ?? ""
      part +=
        "- \(MarkdownText.code(result.rule)) \(MarkdownText.code(names.name(result.subject))): \(MarkdownText.prose("\(waiver.reason) (\(waiver.owner)\(ticket), until \(waiver.expires))"))\n"
    }
    if waived.count > Self.subjects { part += "- and \((waived.count - Self.subjects).formatted) more\n" }
    add(part + "\n</details>\n\n")
  }

  private mutating func writeWaiversToLookAt() {
    let waivers = model.assessment.waivers.filter { !$0.concerns.isEmpty }
    guard !waivers.isEmpty else { return }
    var part = "#### Waivers to look at\n\n"
    for waiver in waivers.prefix(Self.subjects) {
      part +=
        "- \(MarkdownText.code(waiver.rule)) \(MarkdownText.code(waiver.subject)): \(MarkdownText.prose(waiver.concerns.joined(separator: "; ")))\n"
    }
    if waivers.count > Self.subjects { part += "- and \((waivers.count - Self.subjects).formatted) more\n" }
    add(part + "\n")
  }

  private mutating func writeEnd() {
    let assessment = model.assessment
    if let redaction = assessment.redaction {
      line("<sub>\(MarkdownText.prose(redaction.sentence))</sub>")
      line()
    }
    for note in assessment.overrides?.notes ?? [] {
      line("<sub>\(MarkdownText.prose(note.clipped(to: 2_000)))</sub>")
      line()
    }
    var facts: [String] = []
    if let id = assessment.account.id { facts.append("account \(id)") }
    if let collected = assessment.collectedAt { facts.append("evidence of \(collected)") }
    facts += assessment.benchmarks.map(\.title)
    line(
      "<sub>Muster \(assessment.toolVersion) · \(MarkdownText.prose(facts.joined(separator: " · ")))</sub>")
  }

  /// Adds a part if it fits.
  private mutating func add(_ part: String) {
    if text.unicodeScalars.count + part.unicodeScalars.count > Self.most {
      leftOut += 1
    } else {
      text += part
    }
  }

  private mutating func line(_ line: String = "") { text += line + "\n" }
}
