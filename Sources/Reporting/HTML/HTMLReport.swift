import Digests
import Rules

/// The report for people who were not there: one page that asks nothing of any network.
///
/// It runs without its script, which only adds search, filters and copy buttons. Style and script are constants, whose
/// digests the page's own policy names, so that nothing else can run.
struct HTMLReport {
  let model: ReportModel
  let anchors: Anchors
  let causes: [CauseGroup]
  /// What people call the subjects, by ARN.
  let subjects: SubjectNames
  /// Who can become an administrator, and who is one.
  let ways: WaysToAdministrator
  let benchmarksByRule: [String: Set<String>]

  static func bytes(of assessment: Assessment) -> [UInt8] {
    HTMLReport(ReportModel(assessment)).page().bytes
  }

  init(_ model: ReportModel) {
    self.model = model
    anchors = Anchors(model)
    causes = CauseGroup.groups(of: model.rules)
    subjects = SubjectNames(model.assessment)
    ways = WaysToAdministrator(model.assessment.principals.compactMap(\.standing))
    var benchmarks: [String: Set<String>] = [:]
    for benchmark in model.assessment.benchmarks {
      for control in benchmark.sections.flatMap(\.controls) {
        for rule in control.rules { benchmarks[rule, default: []].insert(benchmark.id) }
      }
    }
    benchmarksByRule = benchmarks
  }

  private func page() -> Markup {
    let sections = sections()
    let title = "\(Self.sign(model.verdict.status)) \(headline) · \(auditedOn)"
    var page: Markup = """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
      style-src 'sha256-\(Self.digest(ReportAssets.style))'; script-src 'sha256-\(Self.digest(ReportAssets.script))'; \
      img-src data:; base-uri 'none'; form-action 'none'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="referrer" content="no-referrer">
      <meta name="color-scheme" content="light dark">
      <meta name="generator" content="muster \(model.assessment.toolVersion)">
      <title>\(title)</title>
      <link rel="icon" href="\(icon)">
      <style>\(ReportAssets.style)</style>
      </head>
      <body>
      <a class="skip" href="#\(sections.first?.id ?? "about")">Skip to the results</a>
      \(Components.sprite)
      <div class="page">
      <header class="head"><b>Muster</b><span>IAM audit · \(model.verdict.account)\
      \(if: model.assessment.account.alias != nil, " · \(model.assessment.account.id ?? "account unknown")")\
       · \(auditedOn)</span></header>
      <main>

      """
    page += verdict()
    page += "<div class=\"cols\">\n<nav class=\"rail\" aria-label=\"Sections\"><ul>"
    for section in sections {
      page += "<li><a href=\"#\(section.id)\"><span>\(section.label)</span>"
      if let count = section.count { page += "<span class=\"num\">\(count)</span>" }
      page += "</a></li>"
    }
    page += "</ul></nav>\n<div>\n\(filter())\n"
    for section in sections {
      page += "<section aria-labelledby=\"\(section.id)\"><h2 id=\"\(section.id)\">\(section.title)</h2>"
      if !section.lead.isEmpty { page += "<p>\(section.lead)</p>" }
      page += section.body
      page += "</section>\n"
    }
    page += """
      </div>
      </div>
      </main>
      <footer>Muster \(model.assessment.toolVersion) · assessment schema \(AssessmentDocument.schemaVersion) · evaluated \
      \(model.assessment.evaluatedAt) · this page is made from the assessment alone</footer>
      </div>
      <p class="say" id="said" role="status"></p>
      <script>\(ReportAssets.script)</script>
      </body>
      </html>

      """
    return page
  }

  /// One part of the page below the verdict.
  struct Section {
    var id: String
    var label: String
    var title: String
    var lead: Markup = ""
    var body: Markup
    var count: Int?
  }

  private func sections() -> [Section] {
    var sections = [failedSection(), unknownSection()]
    if model.verdict[.fail] == 0, !causes.isEmpty { sections.reverse() }
    sections.append(
      contentsOf: [
        knownSection(), manualSection(), pathsSection(), historySection(), controlsSection(),
      ].compactMap { $0 })
    sections.append(principalsSection())
    sections.append(passedSection())
    if let waivers = waiversSection() { sections.append(waivers) }
    sections.append(evidenceSection())
    sections.append(aboutSection())
    return sections
  }

  private var headline: String {
    let headline = model.verdict.headline
    return (headline.before + headline.stressed + headline.after).trimmingFullStop
  }

  private var auditedOn: String {
    CivilDay(model.assessment.evaluatedAt)?.words ?? model.assessment.evaluatedAt
  }

  private static func digest(_ asset: Markup) -> String {
    let bytes = asset.bytes
    return Base64.encode(SHA256.digest(of: bytes.span))
  }

  private static func sign(_ status: ReportStatus) -> String {
    switch status {
    case .fail: "✕"
    case .pass: "✓"
    case .unknown, .known, .manual, .waived, .notApplicable: "?"
    }
  }

  /// The tab's icon carries the verdict too.
  private var icon: Markup {
    switch model.verdict.status {
    case .fail:
      """
      data:image/svg+xml,%3Csvg%20xmlns='http://www.w3.org/2000/svg'%20viewBox='0%200%2016%2016'%3E%3Cpath%20\
      fill='%23a81e1a'%20d='M0%200h16v16H0z'/%3E%3Cpath%20fill='%23fff'%20d='M4.3%205.7%206.6%208l-2.3%202.3%201.4\
      %201.4L8%209.4l2.3%202.3%201.4-1.4L9.4%208l2.3-2.3-1.4-1.4L8%206.6%205.7%204.3z'/%3E%3C/svg%3E
      """
    case .pass:
      """
      data:image/svg+xml,%3Csvg%20xmlns='http://www.w3.org/2000/svg'%20viewBox='0%200%2016%2016'%3E%3Cpath%20\
      fill='%232b6742'%20d='M0%200h16v16H0z'/%3E%3Cpath%20fill='%23fff'%20d='m3%208.6%201.3-1.4%202.5%202.3%205-5.6\
      L13.2%205%206.9%2012.2z'/%3E%3C/svg%3E
      """
    case .unknown, .known, .manual, .waived, .notApplicable:
      """
      data:image/svg+xml,%3Csvg%20xmlns='http://www.w3.org/2000/svg'%20viewBox='0%200%2016%2016'%3E%3Cpath%20\
      fill='%235b3fa0'%20d='M0%200h16v16H0z'/%3E%3Cpath%20fill='%23fff'%20d='M7%2011h2v2H7zM5%206a3%203%200%201%201\
      %204%202.8V10H7V8c1.5%200%202-.8%202-2a1%201%200%200%200-2%200z'/%3E%3C/svg%3E
      """
    }
  }
}
