/// The index of all rules, `rules/README.md`: by area, by severity and by framework.
enum RulesPage {
  static func text(_ library: RuleLibrary) -> String {
    var page = Markdown()
    page.line(Markdown.generated)
    page.heading(1, "Rules")
    page.line(
      "\(library.rules.count) rules and \(library.benchmarks.count) benchmarks are part of the binary. "
        + "Each rule is one file, which is its documentation and its tests too; its page and `muster rules show ID` "
        + "say all of it. [docs/writing-rules.md](../docs/writing-rules.md) tells how to write one, "
        + "[docs/coverage.md](../docs/coverage.md) what is done about each control, "
        + "[docs/other-tools.md](../docs/other-tools.md) what checks are called elsewhere.")
    page.line("")
    let areas = areas(library.rules).map(\.area)
    let headings = ["Benchmarks", "By severity", "By framework"] + areas + ["Shared parameters"]
    page.line(headings.map { "[\($0)](#\(anchor($0)))" }.joined(separator: " · "))
    benchmarks(library, &page)
    severities(library, &page)
    frameworks(library, &page)
    for (area, rules) in Self.areas(library.rules) {
      page.heading(2, area)
      page.row(["Rule", "Severity", "What has to hold", "Controls", "Parameters"])
      page.row(["---", "---", "---", "---", "---"])
      for rule in rules {
        page.row([
          link(rule.id), rule.severity.rawValue, Markdown.escaped(rule.title),
          controls(of: rule, library), parameters(of: rule, library),
        ])
      }
    }
    parameters(library, &page)
    return page.text
  }

  private static func benchmarks(_ library: RuleLibrary, _ page: inout Markdown) {
    guard !library.benchmarks.isEmpty else { return }
    page.heading(2, "Benchmarks")
    page.table(
      ["Benchmark", "Title", "Controls"] + ControlCoverage.allCases.map(\.rawValue),
      library.benchmarks.map { benchmark in
        let controls = library.expanded(benchmark).sections.flatMap(\.controls)
        return [
          "[`\(benchmark.id)`](../docs/coverage.md#\(benchmark.id))", Markdown.escaped(benchmark.title),
          String(controls.count),
        ]
          + ControlCoverage.allCases.map { coverage in
            String(controls.count { ControlCoverage($0, library) == coverage })
          }
      })
  }

  private static func link(_ id: String) -> String { "[`\(id)`](../\(RulePage.folder)/\(id).md)" }

  /// As Markdown's readers make anchors of headings.
  private static func anchor(_ heading: String) -> String {
    heading.lowercased().filter { $0.isLetter || $0.isNumber || $0 == " " || $0 == "-" }.replacing(
      " ", with: "-")
  }

  private static func severities(_ library: RuleLibrary, _ page: inout Markdown) {
    page.heading(2, "By severity")
    page.table(
      ["Severity", "Rules"],
      Severity.allCases.sorted(by: >).map { severity in
        let rules = library.rules.filter { $0.severity == severity }
        return [severity.rawValue, rules.map { link($0.id) }.joined(separator: ", ")]
      })
  }

  private static func frameworks(_ library: RuleLibrary, _ page: inout Markdown) {
    page.heading(2, "By framework")
    page.table(
      ["Framework", "Rules"],
      library.benchmarks.map { benchmark in
        let selected = Set(library.expanded(benchmark).selections.map(\.rule)).sorted()
        return [
          "[\(Markdown.escaped(benchmark.title))](../docs/coverage.md#\(benchmark.id))",
          selected.map(link).joined(separator: ", "),
        ]
      })
  }

  private static func parameters(_ library: RuleLibrary, _ page: inout Markdown) {
    guard !library.parameters.isEmpty else { return }
    page.heading(2, "Shared parameters")
    page.line("`--set NAME=VALUE` sets one for every rule that uses it.")
    page.line("")
    page.row(["Parameter", "Type", "Default", "Meaning", "Rules"])
    page.row(["---", "---", "---", "---", "---"])
    for (name, parameter) in library.parameters.sorted(by: { $0.key < $1.key }) {
      let users = library.rules.filter {
        $0.parameters[name] == nil && library.parameterNames(of: $0).contains(name)
      }
      page.row([
        "`\(name)`", parameter.kind.rawValue, "`\(Markdown.escaped(parameter.defaultValue.shown))`",
        Markdown.escaped(parameter.description),
        users.map { link($0.id) }.joined(separator: ", "),
      ])
    }
  }

  /// Of the many versions that a rule may stand in, those that are benchmarks here.
  private static func controls(of rule: Rule, _ library: RuleLibrary) -> String {
    rule.controls.filter { library.benchmark($0.key) != nil }
      .sorted { $0.key < $1.key }
      .map { "\($0.key) \($0.value.joined(separator: ", "))" }.map(Markdown.escaped)
      .joined(separator: "<br>")
  }

  private static func parameters(of rule: Rule, _ library: RuleLibrary) -> String {
    library.defaults(of: rule).sorted { $0.key < $1.key }
      .map { "`\($0.key)` = `\(Markdown.escaped($0.value.shown))`" }.joined(separator: "<br>")
  }

  /// Rules by the first word of their id, the subject, the most severe first.
  private static func areas(_ rules: [Rule]) -> [(area: String, rules: [Rule])] {
    let groups = Dictionary(grouping: rules) { rule in area(of: rule.id) }
    return groups.sorted { $0.key < $1.key }.map { area, rules in
      (area, rules.sorted { ($1.severity, $0.id) < ($0.severity, $1.id) })
    }
  }

  private static func area(of id: String) -> String {
    switch id.split(separator: "-").first ?? "" {
    case "root", "member", "org": "Root user and organization"
    case "access", "analyzer": "Access Analyzer"
    case "principal", "instance": "Unused access and instances"
    case "user", "key", "example", "no", "admin", "service": "Users, their credentials and administrators"
    case "password": "Password policy"
    case "group", "role", "policy", "support", "security", "federation", "inline":
      "Groups, roles and policies"
    case "server": "Certificates"
    case "account": "Account"
    case "evidence", "auditor": "Evidence"
    default: "Others"
    }
  }
}
