import Rules

/// The benchmarks: every control with its result, those without a rule too.
extension HTMLReport {
  func controlsSection() -> Section? {
    let benchmarks = model.assessment.benchmarks
    if benchmarks.isEmpty { return nil }
    var body = Markup()
    for (index, entry) in benchmarks.enumerated() {
      body += benchmark(entry, number: index + 1, isOpen: benchmarks.count == 1)
    }
    return Section(
      id: "controls", label: "By control", title: "By control",
      lead: "A control has the worst result of its rules. What no rule covers is listed too.", body: body)
  }

  private func benchmark(_ benchmark: Assessment.BenchmarkOutcome, number: Int, isOpen: Bool) -> Markup {
    var rows = Markup()
    var counts: [Assessment.ControlStatus: Int] = [:]
    for section in benchmark.sections {
      if !section.title.isEmpty {
        rows += """
          <tr class="sec"><th colspan="3" scope="colgroup">\(section.id) \(section.title)</th></tr>
          """
      }
      for entry in section.controls {
        counts[entry.status, default: 0] += 1
        rows += control(entry)
      }
    }
    let total = counts.values.reduce(0, +)
    let shares = Assessment.ControlStatus.allCases.compactMap {
      status -> (status: ReportStatus, count: Int)? in
      guard let shown = status.reportStatus, shown != .notApplicable else { return nil }
      return (shown, counts[status, default: 0])
    }
    let cover = Assessment.ControlStatus.allCases.filter { counts[$0, default: 0] > 0 }.markup { status in
      let number = counts[status, default: 0]
      guard let shown = status.reportStatus else {
        return "<span class=\"dim\">\(number) \(status.label.lowercased())</span>"
      }
      return "<span>\(Components.mark(shown)) \(number) \(status.label.lowercased())</span>"
    }
    return """
      <details class="plain bench" id="bench-\(number)"\(if: isOpen, " open")><summary><h3>\(benchmark.title)</h3> \
      <span class="dim">\(benchmark.version) · \(total.counted("control"))</span><span class="cover">\
      \(Components.bar(shares, of: total))\(cover)</span></summary>\
      <table class="sheet"><thead><tr><th scope="col">No.</th><th scope="col">Control</th>\
      <th scope="col">Result</th></tr></thead><tbody>\(rows)</tbody></table></details>

      """
  }

  private func control(_ control: Assessment.ControlOutcome) -> Markup {
    let links = control.rules.markup(joinedBy: " ") { id -> Markup in
      guard let anchor = anchors.rule(id) else { return "\(id)" }
      return "<a href=\"#\(anchor)\">\(id)</a>"
    }
    let status = control.status
    let shown = status.reportStatus ?? .notApplicable
    return """
      <tr><th scope="row" class="nr">\(control.id)</th><td><div class="ctl">\(control.title)<span>\(links)</span></div>\
      </td><td class="res">\(Components.mark(shown)) <span class="\(Components.styleClass(shown))">\(status.label)</span>\
      \(if: control.note != nil, "<br><span class=\"small dim\">\(control.note ?? "")</span>")</td></tr>
      """
  }
}

extension Assessment.ControlStatus {
  /// Nil where no rule of this run judged the control.
  var reportStatus: ReportStatus? {
    switch self {
    case .fail: .fail
    case .unknown: .unknown
    case .manual: .manual
    case .waived: .waived
    case .pass: .pass
    case .notApplicable: .notApplicable
    case .coming, .outOfScope, .notRun: nil
    }
  }

  var label: String {
    switch self {
    case .coming: "Not covered yet"
    case .outOfScope: "Out of scope"
    case .notRun: "Not run"
    case .fail, .unknown, .manual, .waived, .pass, .notApplicable: reportStatus?.label ?? rawValue
    }
  }
}
