/// The page of one rule, `docs/rules/ID.md`.
enum RulePage {
  static let folder = "docs/rules"

  static func text(_ document: RuleDocument) -> String {
    var page = Markdown()
    page.line(Markdown.generated)
    page.heading(1, Markdown.escaped(document.title))
    page.line(
      "`\(document.id)` · \(document.severity.rawValue) · [the rule's file](../../rules/\(document.id).yaml)"
        + " · [all rules](../../rules/README.md)")
    for section in document.sections {
      page.heading(2, section.title)
      for (index, block) in section.blocks.enumerated() {
        if index > 0 { page.line("") }
        write(block, to: &page)
      }
    }
    return page.text
  }

  private static func write(_ block: RuleDocument.Block, to page: inout Markdown) {
    switch block {
    case .prose(let text): page.line(Markdown.escaped(text.trimmed))
    case .code(let text, let language): page.code(text.trimmed, language: language)
    case .links(let links): for link in links { page.line("- <\(link)>") }
    case .table(let columns, let rows): page.table(columns, rows.map { $0.map(Markdown.escaped) })
    case .controls(let mappings):
      page.table(
        ["Framework", "Controls"],
        mappings.map { mapping in
          let name = Markdown.escaped(mapping.framework)
          return [
            mapping.benchmark.map { "[\(name)](../coverage.md#\($0))" } ?? name,
            Markdown.escaped(mapping.numbers.joined(separator: ", ")),
          ]
        })
    case .example(let example):
      page.line("**\(Markdown.escaped(example.name))**")
      page.line("")
      page.code(example.lines.joined(separator: "\n"), language: "text")
    }
  }
}

extension String {
  /// Without white space at its end, which folded YAML leaves.
  package var trimmed: String {
    var text = Substring(self)
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
