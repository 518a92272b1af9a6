import Digests
import Rules

/// Several accounts as one page: the verdict over all, which account fails what, and each rule with the accounts that fail it.
///
/// It has no script. Every part that belongs to an account has its class, and the boxes of the table of accounts show by CSS only what
/// belongs to those that are ticked. That takes a line of style for each account, made of nothing but its place.
struct AccountsPage {
  let model: AccountsModel
  /// By the rules' places.
  let anchors: [String]
  let differences: AccountsDifferences
  /// Where a rule of an account's assessment stands among the rules of all.
  let ruleByEntry: [EntryKey: Int]

  static func bytes(of merged: MergedAssessment) -> [UInt8] {
    AccountsPage(AccountsModel(merged)).page().bytes
  }

  init(_ model: AccountsModel) {
    self.model = model
    anchors = Anchors.rules(model.rules.map(\.outcome.id))
    differences = AccountsDifferences(model)
    var places: [EntryKey: Int] = [:]
    for rule in model.rules {
      for (account, entry) in rule.entries {
        places[EntryKey(account: account, rule: entry.index)] = rule.index
      }
    }
    ruleByEntry = places
  }

  /// The id of the section with the table of accounts.
  static let table = "accounts"

  /// One part of the page below the verdict.
  struct Section {
    var id: String
    var label: String
    var title: String
    var lead: Markup = ""
    var body: Markup
    var count: Int?
  }

  private func page() -> Markup {
    let sections = [
      accountsSection(), differencesSection(), failedSection(), unknownSection(), manualSection(),
      waivedSection(), byAccountSection(), passedSection(), aboutSection(),
    ].compactMap(\.self)
    let styles = [ReportAssets.style, ReportAssets.accountsStyle, choices]
    let policy = styles.markup(joinedBy: " ") {
      "'sha256-\(Base64.encode(SHA256.digest(of: $0.bytes.span)))'"
    }
    let verdict = model.verdict
    let headline = verdict.headline
    var page: Markup = """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src \(policy); \
      base-uri 'none'; form-action 'none'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="referrer" content="no-referrer">
      <meta name="color-scheme" content="light dark">
      <title>\(verdict.sentence.trimmingFullStop)</title>
      \(styles.markup { "<style>\($0)</style>" })
      </head>
      <body>
      <a class="skip" href="#\(Self.table)">Skip to the results</a>
      \(Components.sprite)
      <div class="page">
      <header class="head"><b>Muster</b><span>IAM audit · \(model.accounts.count.counted("account"))</span></header>
      <main>
      <div class="verdict">
      <div class="top"><h1>\(headline.before)<strong class="\(Components.styleClass(verdict.status))">\
      \(headline.stressed)</strong>\(headline.after)</h1>
      <div><p class="lede">\(verdict.lede)</p><p class="gate">\(verdict.gate): exit status \
      <b>\(String(verdict.exitStatus))</b>.</p></div>
      <dl class="facts">\(facts())</dl></div>
      </div>
      <div class="cols">
      <nav class="rail" aria-label="Sections"><ul>
      """
    for section in sections {
      page += "<li><a href=\"#\(section.id)\"><span>\(section.label)</span>"
      if let count = section.count { page += "<span class=\"num\">\(count)</span>" }
      page += "</a></li>"
    }
    page += "</ul></nav>\n<div>\n"
    for section in sections {
      let isTable = section.id == Self.table
      page +=
        "<section\(if: isTable, " class=\"choose\"") aria-labelledby=\"\(section.id)\"><h2 id=\"\(section.id)\">\(section.title)</h2>"
      if !section.lead.isEmpty { page += "<p>\(section.lead)</p>" }
      page += section.body
      page += "</section>\n"
      if isTable { page += chosen() }
    }
    page += """
      </div>
      </div>
      </main>
      <footer>Muster · assessments schema \(MergedDocument.schemaVersion) · this page is made from the assessments alone</footer>
      </div>
      </body>
      </html>

      """
    return page
  }

  private func facts() -> Markup {
    var facts: Markup = "<dt>Accounts</dt><dd>\(model.accounts.count)</dd>"
    for (name, value) in differences.common { facts += "<dt>\(name)</dt><dd>\(value)</dd>" }
    if !differences.lines.isEmpty {
      facts += """
        <dt>Not alike</dt><dd><a href="#differences">\(differences.lines.count.counted("difference"))</a></dd>
        """
    }
    return facts
  }

  // MARK: - The choice of accounts

  /// A rule of style for each account: what is its own is shown where its box is ticked.
  ///
  /// It looks for the box in the section of the table alone: in the whole page that would take seconds with 500 accounts.
  private var choices: Markup {
    model.accounts.markup { account in
      let place = String(account.index)
      return ".choose:has(#k\(place):checked)~* .a\(place){display:var(--shown,block)}\n"
    }
  }

  /// The classes of what belongs to `accounts`: hidden while others are chosen.
  func classes(_ accounts: some Sequence<Int>) -> Markup {
    "x\(accounts.markup { " a\(String($0))" })"
  }

  private func chosen() -> Markup {
    let names = model.accounts.markup { "<span class=\"\(classes([$0.index]))\">\($0.name)</span>" }
    return """
      <p class="chosen">Only what belongs to the chosen accounts is shown; counts are those of all accounts. \
      <button type="reset" form="choice">Show all</button>\(names)</p>

      """
  }

  func link(_ account: AccountsModel.Account) -> Markup {
    "<a href=\"#a-\(account.key)\">\(account.name)</a>"
  }
}
