import JSON
package import Rules

/// The list of rules and the page of one, for `muster rules list` and `muster rules show`.
package enum RuleListing {
  /// One line a rule: severity, id, title.
  package static func text(_ rules: [Rule]) -> [UInt8] {
    let width = rules.map(\.id.count).max() ?? 0
    var lines = rules.map { rule in
      let severity = rule.severity.rawValue.padded(to: 9)
      return "\(severity) \(rule.id.padded(to: width))  \(rule.title)"
    }
    lines.append("\(rules.count) rules")
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  /// `{"rules": [{"id", "title", "severity", "controls", "aliases", "parameters", …}]}`.
  package static func json(_ rules: [Rule]) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.key("rules")
      json.array { json in for rule in rules { json.item { RuleWriter.write(rule, to: &$0) } } }
    }
    json.endLine()
    return json.bytes
  }

  /// One rule as an object of the same form.
  package static func json(_ rule: Rule) -> [UInt8] {
    var json = JSONWriter()
    RuleWriter.write(rule, to: &json)
    json.endLine()
    return json.bytes
  }

  /// Everything about one rule, for a terminal.
  package static func page(of rule: Rule, style: ReportStyle = .plain) -> [UInt8] {
    var page = "\(rule.title)\n\(rule.id) · \(rule.severity.rawValue)\n"
    func section(_ title: String, lines: [some StringProtocol]) {
      page += "\n\(title)\n" + lines.map { $0.isEmpty ? "\n" : "  \($0)\n" }.joined()
    }
    /// Prose is wrapped, what is to be copied is not.
    func section(_ title: String, _ text: String) {
      section(title, lines: WordWrap.lines(text.trimmed, width: max(40, style.width) - 2))
    }
    func section(_ title: String, verbatim text: String) {
      section(title, lines: text.trimmed.split(separator: "\n", omittingEmptySubsequences: false))
    }
    section("What it checks", rule.description)
    section("Why it matters", rule.rationale)
    section("How it is judged", verbatim: judgement(of: rule))
    if let manual = rule.manual { section("What a person has to check", manual) }
    section("How to fix it", rule.remediation.text)
    if let cli = rule.remediation.cli { section("AWS CLI", verbatim: cli) }
    if let terraform = rule.remediation.terraform { section("Terraform", verbatim: terraform) }
    if !rule.parameters.isEmpty {
      let lines = rule.parameters.sorted { $0.key < $1.key }.map { name, parameter in
        "\(name) (\(parameter.kind.rawValue), \(parameter.defaultValue.shown)): \(parameter.description)"
      }
      section("Parameters", lines: lines)
    }
    if !rule.controls.isEmpty { section("Controls", lines: table(rule.controls)) }
    if !rule.aliases.isEmpty { section("The same check elsewhere", lines: table(rule.aliases)) }
    if !rule.references.isEmpty { section("References", lines: rule.references) }
    return Array(page.utf8)
  }

  private static func judgement(of rule: Rule) -> String {
    switch rule.condition {
    case .query(let sql): return sql.trimmed
    case .rows(let condition):
      var text = "each row of \(condition.resource)"
      if let when = condition.when { text += "\nwhere    \(when.trimmed)" }
      if let require = condition.require { text += "\nrequires \(require.trimmed)" }
      if let inference = condition.inference { text += "\ninfers   \(inference.trimmed)" }
      if let since = condition.attestedSince { text += "\nattested since \(since.trimmed)" }
      return text
    }
  }

  private static func table(_ lists: [String: [String]]) -> [String] {
    lists.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value.joined(separator: ", "))" }
  }
}

extension String {
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }

  fileprivate var trimmed: String {
    var text = Substring(self)
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
