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
      json.array { json in for rule in rules { json.item { write(rule, to: &$0) } } }
    }
    return json.bytes + [0x0A]
  }

  /// One rule as an object of the same form.
  package static func json(_ rule: Rule) -> [UInt8] {
    var json = JSONWriter()
    write(rule, to: &json)
    return json.bytes + [0x0A]
  }

  /// Everything about one rule, for a terminal.
  package static func page(of rule: Rule) -> [UInt8] {
    var page = "\(rule.title)\n\(rule.id) · \(rule.severity.rawValue)\n"
    func section(_ title: String, _ text: String) {
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map {
        $0.isEmpty ? "" : "  \($0)"
      }
      page += "\n\(title)\n\(lines.joined(separator: "\n"))\n"
    }
    section("What it checks", rule.description.trimmed)
    section("Why it matters", rule.rationale.trimmed)
    section("How it is judged", judgement(of: rule))
    if let manual = rule.manual { section("What a person has to check", manual.trimmed) }
    section("How to fix it", rule.remediation.text.trimmed)
    if let cli = rule.remediation.cli { section("AWS CLI", cli.trimmed) }
    if let terraform = rule.remediation.terraform { section("Terraform", terraform.trimmed) }
    if !rule.parameters.isEmpty {
      let lines = rule.parameters.sorted { $0.key < $1.key }.map { name, parameter in
        "\(name) (\(parameter.kind.rawValue), \(parameter.defaultValue.shown)): \(parameter.description)"
      }
      section("Parameters", lines.joined(separator: "\n"))
    }
    if !rule.controls.isEmpty { section("Controls", table(rule.controls)) }
    if !rule.aliases.isEmpty { section("The same check elsewhere", table(rule.aliases)) }
    if !rule.references.isEmpty { section("References", rule.references.joined(separator: "\n")) }
    return Array(page.utf8)
  }

  private static func judgement(of rule: Rule) -> String {
    switch rule.condition {
    case .query(let sql): return sql.trimmed
    case .rows(let condition):
      var text = "each row of \(condition.resource)"
      if let when = condition.when { text += "\nwhere    \(when.trimmed)" }
      if let require = condition.require { text += "\nrequires \(require.trimmed)" }
      return text
    }
  }

  private static func table(_ lists: [String: [String]]) -> String {
    lists.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value.joined(separator: ", "))" }.joined(
      separator: "\n")
  }

  private static func write(_ rule: Rule, to json: inout JSONWriter) {
    json.object { json in
      json.member("id", rule.id)
      json.member("title", rule.title)
      json.member("severity", rule.severity.rawValue)
      json.key("condition")
      json.object { json in
        switch rule.condition {
        case .rows(let condition):
          json.member("resource", condition.resource)
          json.member("when", condition.when)
          json.member("require", condition.require)
        case .query(let sql): json.member("query", sql)
        }
      }
      json.member("manual", rule.manual)
      json.member("description", rule.description)
      json.member("rationale", rule.rationale)
      json.key("remediation")
      json.object { json in
        json.member("text", rule.remediation.text)
        if let cli = rule.remediation.cli { json.member("cli", cli) }
        if let terraform = rule.remediation.terraform { json.member("terraform", terraform) }
      }
      json.member("references", rule.references)
      write(rule.controls, named: "controls", to: &json)
      write(rule.aliases, named: "aliases", to: &json)
      json.key("parameters")
      json.object { json in
        for (name, parameter) in rule.parameters.sorted(by: { $0.key < $1.key }) {
          json.key(name)
          json.object { json in
            json.member("type", parameter.kind.rawValue)
            json.key("default")
            json.parameterValue(parameter.defaultValue)
            json.member("description", parameter.description)
          }
        }
      }
    }
  }

  private static func write(_ lists: [String: [String]], named name: String, to json: inout JSONWriter) {
    json.key(name)
    json.object { json in
      for (key, values) in lists.sorted(by: { $0.key < $1.key }) { json.member(key, values) }
    }
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
