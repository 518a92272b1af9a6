import Rules

/// On what the page stands: waivers, attestations, sources with their digests, and what its words mean.
extension HTMLReport {
  func waiversSection() -> Section? {
    let waivers = model.assessment.waivers
    let attestations = model.assessment.attestations
    if waivers.isEmpty, attestations.isEmpty { return nil }
    var body = Markup()
    if !waivers.isEmpty {
      let rows = waivers.enumerated().markup { index, waiver in self.waiver(waiver, number: index + 1) }
      body += """
        <table class="sheet"><caption class="say">Waivers</caption><thead><tr><th scope="col">Rule and subject</th>\
        <th scope="col">Reason and owner</th><th scope="col">Until</th></tr></thead><tbody>\(rows)</tbody></table>
        """
    }
    if !attestations.isEmpty {
      let rows = attestations.markup { attestation($0) }
      body += """
        <table class="sheet"><caption><b>Attestations</b></caption><thead><tr><th scope="col">Rule</th>\
        <th scope="col">Said by</th><th scope="col">Until</th></tr></thead><tbody>\(rows)</tbody></table>
        """
    }
    let title: String =
      attestations.isEmpty ? "Waivers" : waivers.isEmpty ? "Attestations" : "Waivers and attestations"
    return Section(
      id: "waivers", label: waivers.isEmpty ? "Attestations" : "Waivers", title: title,
      lead: waivers.isEmpty
        ? "What a person looked at where evidence cannot tell."
        : "A waiver changes no result. It says who accepts one, why and until when.",
      body: body, count: waivers.count + attestations.count)
  }

  private func ruleLink(_ id: String) -> Markup {
    anchors.rule(id).map { "<a href=\"#\($0)\">\(id)</a>" } ?? "\(id)"
  }

  private func waiver(_ waiver: Assessment.WaiverRecord, number: Int) -> Markup {
    let status: ReportStatus =
      switch waiver.state {
      case .active: .waived
      case .expired: .fail
      case .unmatched, .noSuchRule: .unknown
      case .notSelected, .otherAccount: .notApplicable
      }
    let days = daysLeft(until: waiver.expires)
    let state =
      switch waiver.state {
      case .active:
        days.map { $0 <= 14 ? "ends in \($0.counted("day"))" : "active, \($0.counted("day")) left" }
          ?? "active"
      case .expired: "\(days.map { "expired \((-$0).counted("day")) ago" } ?? "expired"): counts again"
      case .unmatched, .noSuchRule, .notSelected, .otherAccount: waiver.standing
      }
    let width = waiver.tooWide.markup { "<br><span class=\"small is-unknown\">Too wide: \($0.words)</span>" }
    return """
      <tr id="w-\(String(number))"><td>\(ruleLink(waiver.rule))<br>\(waiver.subject)</td><td>\(waiver.reason)<br>\
      <span class="small dim">\(waiver.owner)\(if: waiver.ticket != nil, " · \(waiver.ticket ?? "")")\
      \(if: waiver.matches > 0, " · \(waiver.matches.counted("result"))")</span></td>\
      <td class="res">\(Components.day(waiver.expires))<br><span class="\(Components.styleClass(status))">\
      \(Components.mark(status)) \(state)</span>\(width)</td></tr>
      """
  }

  private func attestation(_ attestation: Assessment.AttestationRecord) -> Markup {
    let value: ReportStatus = attestation.value == .pass ? .pass : .fail
    let state =
      switch attestation.state {
      case .active: "active"
      case .expired: "expired: no longer counts"
      case .unmatched: "matches nothing"
      case .void: "void: it has changed since"
      }
    let style = attestation.state == .active ? "dim" : "is-unknown"
    return """
      <tr><td>\(ruleLink(attestation.rule))<br>\(Components.mark(value)) \(value.label)</td><td>\(attestation.by)<br>\
      <span class="small dim">\(Components.day(attestation.date))\
      \(if: attestation.reference != nil, " · \(attestation.reference ?? "")")</span></td>\
      <td class="res">\(Components.day(attestation.expires))<br><span class="\(style)">\(state)</span></td></tr>
      """
  }

  private func daysLeft(until day: String) -> Int? {
    guard let end = CivilDay(day), let now = CivilDay(model.assessment.evaluatedAt) else { return nil }
    return end.daysSinceEpoch - now.daysSinceEpoch
  }

  func evidenceSection() -> Section {
    let records = model.assessment.evidence
    var rows = Markup()
    var aside: [String] = []
    for (index, record) in records.enumerated() {
      if !record.isNeeded, record.status != "available",
        model.rules.allSatisfy({ !$0.outcome.sources.contains(record.api) })
      {
        aside.append(record.api)
        continue
      }
      rows += source(record, number: index + 1)
    }
    var body: Markup = """
      <table class="sheet"><caption class="say">Sources of evidence</caption><thead><tr><th scope="col">Source</th>\
      <th scope="col">Read</th></tr></thead><tbody>\(rows)</tbody></table>
      """
    if rows.isEmpty { body = "<p>The assessment names no source.</p>" }
    if !aside.isEmpty {
      body +=
        "<p class=\"run\">Not asked for, because no rule of this run reads it: \(aside.joined(separator: ", "))</p>"
    }
    let notes = model.assessment.notes
    if !notes.isEmpty {
      body += """
        <table class="sheet"><caption><b>Notes</b></caption><tbody>\(notes.markup { "<tr><td>\($0)</td></tr>" })</tbody>\
        </table>
        """
    }
    return Section(
      id: "evidence", label: "Evidence", title: "Evidence",
      lead: "What AWS answered, as stored in the snapshot. Each digest is of the file as it came.",
      body: body,
      count: records.count - aside.count)
  }

  private func source(_ record: Assessment.EvidenceRecord, number: Int) -> Markup {
    let isAvailable = record.status == "available"
    let state = isAvailable ? "read" : record.status.replacingHyphens
    let status: ReportStatus = isAvailable ? .pass : .unknown
    var about: [Markup] = []
    if !record.isNeeded { about.append("not needed") }
    if let generated = record.generatedAt { about.append("generated \(Components.time(generated))") }
    if let collected = record.collectedAt { about.append(Components.time(collected)) }
    return """
      <tr id="e-\(String(number))"><td><b>\(record.api)</b> <span class="dim">\(record.source)</span>\
      \(if: record.reason != nil, "<br><code>\(record.reason ?? "")</code>")\(documents(record.documents))</td>\
      <td class="res">\(Components.mark(status)) \(state)\
      \(if: !about.isEmpty, "<br><span class=\"small dim\">\(about.markup(joinedBy: "<br>") { $0 })</span>")</td></tr>
      """
  }

  private func documents(_ documents: [Assessment.EvidenceRecord.Document]) -> Markup {
    let limit = 100
    func line(_ document: Assessment.EvidenceRecord.Document) -> Markup {
      "<code>\(document.name) · \(document.bytes.counted("byte")) · sha256 \(document.sha256)</code>"
    }
    if documents.count <= 3 { return documents.markup { "<br>\(line($0))" } }
    let rest = documents.count - limit
    return """
      <details class="plain"><summary>\(documents.count) files</summary>\
      \(documents.prefix(limit).markup(joinedBy: "<br>", line))\
      \(if: rest > 0, "<br>and \(rest) more, named in the JSON assessment")</details>
      """
  }

  func aboutSection() -> Section {
    let entries: [(name: Markup, text: Markup)] = [
      ("failed", "\(Components.mark(.fail)) The evidence shows that the rule is broken."),
      (
        "unknown",
        "\(Components.mark(.unknown)) Evidence was missing or could not be read. Neither passed nor failed."
      ),
      ("manual", "\(Components.mark(.manual)) No evidence can settle it: a person has to look."),
      ("waived", "\(Components.mark(.waived)) Failed or unknown, and somebody accepts it until a date."),
      ("passed", "\(Components.mark(.pass)) The evidence shows that the rule holds."),
      (
        "not applicable",
        "\(Components.mark(.notApplicable)) There is nothing in the account that the rule is about."
      ),
      (
        "severity",
        Severity.allCases.markup(joinedBy: " &ensp; ") { "\(Components.bars($0)) \($0.rawValue)" }
      ),
      (
        "the same as data",
        "<code>muster audit --format json</code> writes every figure of this page; <code>--list all</code> names who passed."
      ),
      (
        "this file",
        """
        asks nothing of any network, stores nothing and runs without scripts. What you filter stands in its address, to \
        share.
        """
      ),
    ]
    return Section(
      id: "about", label: "About", title: "About this report",
      body: "<dl class=\"legend\">\(entries.markup { "<dt>\($0.name)</dt><dd>\($0.text)</dd>" })</dl>")
  }
}

extension String {
  fileprivate var replacingHyphens: String { split(separator: "-").joined(separator: " ") }
}
