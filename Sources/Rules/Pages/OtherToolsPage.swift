/// Which rules here are which checks of other tools, `docs/other-tools.md`: for people who come from one of them.
enum OtherToolsPage {
  static func text(_ library: RuleLibrary) -> String {
    var page = Markdown()
    page.line(Markdown.generated)
    page.heading(1, "Names in other tools")
    page.line(
      "What a check is called elsewhere, and which rules do it here. `muster rules show NAME` takes these names too. "
        + "The same check is not always the same result: a rule's page says how it judges.")
    for tool in OtherTool.all(in: library) {
      page.heading(2, tool.title)
      page.table(
        ["Name there", "Rules here"],
        tool.rules.sorted { ControlNumber.precedes($0.key, $1.key) }.map { name, rules in
          ["`\(name)`", rules.map { "[`\($0)`](rules/\($0).md)" }.joined(separator: ", ")]
        })
    }
    return page.text
  }
}
