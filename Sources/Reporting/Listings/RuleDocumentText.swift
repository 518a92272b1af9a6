package import Rules

/// A rule's document on a terminal, for `muster rules show`.
package enum RuleDocumentText {
  /// Prose is wrapped, what is to be copied is not; a rule file from a stranger cannot move the cursor.
  package static func page(of document: RuleDocument, style: ReportStyle = .plain) -> [UInt8] {
    let width = max(40, style.width) - 2
    var page = "\(document.title)\n\(document.id) · \(document.severity.rawValue)\n"
    for section in document.sections {
      page += "\n\(section.title)\n"
      for (index, block) in section.blocks.enumerated() {
        if index > 0 { page += "\n" }
        let lines = lines(of: block, width: width)
        page += lines.map { $0.isEmpty ? "\n" : "  \($0)\n" }.joined()
      }
    }
    return Array(VisibleText.block(page).utf8)
  }

  private static func lines(of block: RuleDocument.Block, width: Int) -> [String] {
    switch block {
    case .prose(let text): WordWrap.lines(text.trimmed, width: width)
    case .code(let text, _):
      text.trimmed.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    case .links(let links): links
    case .table(_, let rows): rows.flatMap { row(of: $0, width: width) }
    case .controls(let mappings):
      mappings.flatMap { row(of: [$0.framework, $0.numbers.joined(separator: ", ")], width: width) }
    case .example(let example): [example.name] + example.lines.map { "  \($0)" }
    }
  }

  /// `name: what it is`, and what does not fit indented below.
  private static func row(of cells: [String], width: Int) -> [String] {
    let name = cells.first ?? ""
    let rest = cells.dropFirst()
    let text =
      rest.count > 1
      ? "(\(rest.dropLast().joined(separator: ", "))): \(rest.last ?? "")" : ": \(rest.last ?? "")"
    let lines = WordWrap.lines(rest.count > 1 ? "\(name) \(text)" : name + text, width: width)
    let further = WordWrap.lines(lines.dropFirst().joined(separator: " "), width: width - 4)
    return [lines.first ?? ""] + (lines.count > 1 ? further.map { "    \($0)" } : [])
  }
}
