/// A tool that users come from, with its names for the rules here.
package struct OtherTool: Equatable, Sendable {
  package var id: String
  package var title: String
  /// The rules here by the name there, each list sorted.
  package var rules: [String: [String]]

  private static let titles = [
    ("prowler", "Prowler"), ("securityhub", "AWS Security Hub"), ("steampipe", "Steampipe and Powerpipe"),
    ("scoutsuite", "ScoutSuite"), ("aws-config", "AWS Config"),
  ]

  /// The tools that rules name in their `aliases`, and Security Hub, whose names are control numbers.
  package static func all(in library: RuleLibrary) -> [OtherTool] {
    var names: [String: [String: [String]]] = [:]
    for rule in library.rules {
      var there = rule.aliases
      there["securityhub", default: []] += rule.controls["securityhub"] ?? []
      for (tool, list) in there {
        for name in Set(list) { names[tool, default: [:]][name, default: []].append(rule.id) }
      }
    }
    let known = titles.compactMap { id, title in names[id].map { OtherTool(id: id, title: title, rules: $0) }
    }
    let others = names.keys.filter { id in !titles.contains { $0.0 == id } }.sorted()
    return (known + others.map { OtherTool(id: $0, title: $0, rules: names[$0] ?? [:]) })
      .filter { !$0.rules.isEmpty }
  }
}

extension RuleLibrary {
  /// The rules that another tool calls `name`, with the tool's title.
  ///
  /// Upper and lower case are the same, and so are `-` and `_`: AWS Config's `access-keys-rotated` is ACCESS_KEYS_ROTATED
  /// as an identifier. Security Hub's titles begin with `[IAM.1]`.
  package func rules(calledElsewhere name: String) -> (tool: String, rules: [Rule])? {
    var name = name
    if name.hasPrefix("["), name.hasSuffix("]") { name = String(name.dropFirst().dropLast()) }
    let tools = OtherTool.all(in: self)
    for isSame in [Self.isSameName, Self.isSameButForDashes] {
      for tool in tools {
        let ids = Set(tool.rules.filter { isSame($0.key, name) }.flatMap(\.value))
        if !ids.isEmpty { return (tool.title, rules.filter { ids.contains($0.id) }) }
      }
    }
    return nil
  }

  private static func isSameName(_ left: String, _ right: String) -> Bool {
    left.lowercased() == right.lowercased()
  }

  private static func isSameButForDashes(_ left: String, _ right: String) -> Bool {
    isSameName(left.replacing("_", with: "-"), right.replacing("_", with: "-"))
  }

  /// Every name that another tool has for a rule.
  package var namesElsewhere: [String] { OtherTool.all(in: self).flatMap(\.rules.keys).sorted() }
}
