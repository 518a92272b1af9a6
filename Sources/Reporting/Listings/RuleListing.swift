import JSON
package import Rules

/// The list of rules, for `muster rules list`, and single rules as JSON.
package enum RuleListing {
  /// One line a rule: severity, id, title; then the benchmarks that select among them.
  package static func text(_ rules: [Rule], benchmarks: [String]) -> [UInt8] {
    let width = rules.map(\.id.count).max() ?? 0
    var lines = rules.map { rule in
      let severity = rule.severity.rawValue.padded(to: 9)
      return "\(severity) \(rule.id.padded(to: width))  \(rule.title)"
    }
    lines.append("\(rules.count) rules")
    lines += WordWrap.lines("benchmarks: all, \(benchmarks.joined(separator: ", "))", width: 100)
    return Array(VisibleText.block(lines.joined(separator: "\n") + "\n").utf8)
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
}

extension String {
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
