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
    page.line("The most severe first.")
    for severity in Severity.allCases.sorted(by: >) {
      let rules = library.rules.filter { $0.severity == severity }
      guard !rules.isEmpty else { continue }
      page.heading(3, "Severity \(severity.rawValue): \(rules.count) rules")
      for rule in rules { page.line("- \(link(rule.id)): \(Markdown.escaped(rule.title))") }
    }
  }

  private static func frameworks(_ library: RuleLibrary, _ page: inout Markdown) {
    page.heading(2, "By framework")
    page.line(
      "The links lead to the controls of each framework with their rules, which `muster rules benchmarks ID` shows too."
    )
    page.line("")
    for benchmark in library.benchmarks {
      let selected = Set(library.expanded(benchmark).selections.map(\.rule))
      page.line(
        "- [\(Markdown.escaped(benchmark.title))](../docs/coverage.md#\(benchmark.id)), `\(benchmark.id)`: "
          + "\(selected.count) rules")
    }
  }

  private static func parameters(_ library: RuleLibrary, _ page: inout Markdown) {
    guard !library.parameters.isEmpty else { return }
    page.heading(2, "Shared parameters")
    page.line("`--set NAME=VALUE` sets one for every rule that uses it.")
    page.line("")
    for (name, parameter) in library.parameters.sorted(by: { $0.key < $1.key }) {
      page.line(
        "- `\(name)`, a \(parameter.kind.rawValue), `\(Markdown.escaped(parameter.defaultValue.shown))` unless set: "
          + "\(Markdown.escaped(parameter.description))")
      for rule in library.rules
      where rule.parameters[name] == nil && library.parameterNames(of: rule).contains(name) {
        page.line("  - \(link(rule.id))")
      }
    }
  }

  /// Of the many versions that a rule may stand in, those that are benchmarks here; the rule's page has the long lists.
  private static func controls(of rule: Rule, _ library: RuleLibrary) -> String {
    rule.controls.filter { library.benchmark($0.key) != nil }
      .sorted { $0.key < $1.key }
      .map { framework, numbers in
        let shown = numbers.count > 6 ? "\(numbers.count) controls" : numbers.joined(separator: ", ")
        return Markdown.escaped("\(framework) \(shown)")
      }
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
