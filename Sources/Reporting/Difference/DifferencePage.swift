import Digests
import Rules

/// What changed, as a page of its own: it asks nothing of any network and has no script.
enum DifferencePage {
  static func bytes(of difference: AssessmentDifference, listsAll: Bool) -> [UInt8] {
    let style = ReportAssets.style
    let names = SubjectNames(difference.after)
    var page: Markup = """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
      style-src 'sha256-\(Base64.encode(SHA256.digest(of: style.bytes.span)))'; base-uri 'none'; form-action 'none'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="referrer" content="no-referrer">
      <meta name="color-scheme" content="light dark">
      <meta name="generator" content="muster \(difference.after.toolVersion)">
      <title>\(difference.account): \(difference.summary)</title>
      <style>\(style)</style>
      </head>
      <body>
      \(Components.sprite)
      <div class="page">
      <header class="head"><b>Muster</b><span>IAM audit · \(difference.account)</span></header>
      <main>
      <h1>\(difference.account): \(difference.summary)</h1>
      <p>\(Components.time(difference.before.evaluatedAt)) → \(Components.time(difference.after.evaluatedAt))\
      \(if: difference.benchmarks != nil, " · \(difference.benchmarks ?? "")")</p>

      """
    for kind in AssessmentDifference.shown(listsAll) {
      let entries = difference[kind]
      if entries.isEmpty { continue }
      page += """
        <section aria-labelledby="\(kind.rawValue)"><h2 id="\(kind.rawValue)">\(kind.title) (\(entries.count.formatted))</h2>

        """
      if let note = kind.note { page += "<p>\(note)</p>\n" }
      page += """
        <div class="scroll" tabindex="0" role="region" aria-labelledby="\(kind.rawValue)"><table class="sheet"><thead><tr>\
        <th scope="col">Severity</th><th scope="col">Rule</th><th scope="col">Subject</th><th scope="col">Why</th></tr>\
        </thead><tbody>

        """
      for entry in entries {
        guard let result = entry.result else { continue }
        let change = entry.change.map { " (\($0))" } ?? ""
        page += """
          <tr><td>\(Components.bars(result.severity)) \(result.severity.rawValue)</td><td>\(entry.title)<br>\
          <code>\(result.rule)</code></td><td>\(names.name(result.subject))</td><td>\(result.reason)\(change)</td></tr>

          """
      }
      page += "</tbody></table></div></section>\n"
    }
    page += """
      </main>
      <footer>Muster \(difference.after.toolVersion) · this page is made from two assessments alone</footer>
      </div>
      </body>
      </html>

      """
    return page.bytes
  }
}
