/// What Muster does about each control of each benchmark, `docs/coverage.md`.
enum CoveragePage {
  static func text(_ library: RuleLibrary) -> String {
    let benchmarks = library.benchmarks.map(library.expanded)
    var page = Markdown()
    page.line(Markdown.generated)
    page.heading(1, "Coverage")
    page.line(
      "Every benchmark with every control of the sections that it takes in, and what Muster does about it. "
        + "*Automated*: rules judge it. "
        + "*Partly*: rules judge what evidence can tell, and leave the rest, often a pass, to a person. "
        + "*By a person*: evidence cannot tell, and the report says what to look at. "
        + "*Coming*: the evidence is not collected yet. *Out of scope*: not IAM's or the account's. "
        + "`muster audit --benchmark ID` runs one.")
    page.line("")
    page.table(
      ["Benchmark", "Title", "Controls"] + ControlCoverage.allCases.map(\.rawValue),
      benchmarks.map { benchmark in
        let controls = benchmark.sections.flatMap(\.controls)
        return [
          "[`\(benchmark.id)`](#\(benchmark.id))", Markdown.escaped(benchmark.title), String(controls.count),
        ]
          + ControlCoverage.allCases.map { coverage in
            String(controls.count { ControlCoverage($0, library) == coverage })
          }
      })
    for benchmark in benchmarks {
      page.line("")
      page.line("<a id=\"\(benchmark.id)\"></a>")
      page.heading(2, Markdown.escaped(benchmark.title))
      page.line("`\(benchmark.id)` · [its file](../rules/benchmarks/\(benchmark.id).yaml)")
      page.line("")
      page.line(Markdown.escaped(benchmark.description.trimmed))
      page.line("")
      page.table(
        ["Control", "About", "Coverage", "Rules"],
        benchmark.sections.flatMap(\.controls).map { control in
          [
            Markdown.escaped(control.id), Markdown.escaped(control.title),
            ControlCoverage(control, library).rawValue.lowercased(), rules(of: control),
          ]
        })
    }
    return page.text
  }

  /// Links to the pages of the rules, or why there are none.
  private static func rules(of control: Benchmark.Control) -> String {
    switch control.coverage {
    case .manual(let text), .coming(let text), .outOfScope(let text): Markdown.escaped(text.trimmed)
    case .rules(let selections):
      selections.map { selection in
        let values = selection.parameters.sorted { $0.key < $1.key }.map { "`\($0.key)` = \($0.value.shown)" }
        return "[`\(selection.rule)`](rules/\(selection.rule).md)"
          + (values.isEmpty ? "" : " (\(Markdown.escaped(values.joined(separator: ", "))))")
      }.joined(separator: ", ")
    }
  }
}
