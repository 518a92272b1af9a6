import IAM

/// Everything that there is to say of a rule, in order: its page and `muster rules show` are two ways of writing it.
package struct RuleDocument: Equatable, Sendable {
  package struct Section: Equatable, Sendable {
    package var title: String
    package var blocks: [Block]
  }

  package enum Block: Equatable, Sendable {
    case prose(String)
    /// What is to be copied or read as it stands.
    case code(String, language: String)
    case links([String])
    case table([String], rows: [[String]])
    case controls([Mapping])
    case example(ExampleText)
  }

  /// The numbers of a framework's controls that a rule bears on.
  package struct Mapping: Equatable, Sendable {
    package var framework: String
    package var numbers: [String]
    /// The benchmark that lists these controls, if there is one here.
    package var benchmark: String?
  }

  package var id: String
  package var title: String
  package var severity: Severity
  package var sections: [Section]

  /// `reads` is nil where the rule's SQL cannot be analysed.
  package init(
    _ rule: Rule, in library: RuleLibrary, reads: RuleReads?, tables: [Table], examples: [ExampleText]
  ) {
    id = rule.id
    title = rule.title
    severity = rule.severity
    sections = [
      Section(title: "What it checks", blocks: Self.prose(rule.description)),
      Section(title: "Why it matters", blocks: Self.prose(rule.rationale)),
      Section(title: "How it is judged", blocks: Self.judgement(of: rule)),
      Section(title: "What a person has to check", blocks: Self.prose(rule.manual ?? "")),
      Section(title: "How to fix it", blocks: Self.remedy(rule.remediation)),
      Section(title: "Parameters", blocks: Self.parameters(of: rule, library)),
      Section(
        title: "Evidence and permissions",
        blocks: reads.map { Self.evidence($0, of: rule, tables) } ?? []),
      Section(title: "Controls", blocks: Self.controls(of: rule, library)),
      Section(title: "The same check elsewhere", blocks: Self.aliases(of: rule)),
      Section(title: "Examples", blocks: examples.map { .example($0) }),
      Section(
        title: "References", blocks: rule.references.isEmpty ? [] : [.links(rule.references)]),
    ].filter { !$0.blocks.isEmpty }
  }

  private static func prose(_ text: String) -> [Block] { text.isEmpty ? [] : [.prose(text)] }

  private static func judgement(of rule: Rule) -> [Block] {
    switch rule.condition {
    case .query(let sql): return [.code(sql, language: "sql")]
    case .rows(let condition):
      var lines = ["each row of \(condition.resource)"]
      if let when = condition.when { lines.append("where    \(when)") }
      lines.append(
        condition.require.map { "requires \($0)" } ?? "is for a person to judge")
      if let inference = condition.inference { lines.append("infers   \(inference)") }
      if let since = condition.attestedSince { lines.append("voids attestations older than \(since)") }
      return [.code(lines.joined(separator: "\n"), language: "sql")]
    }
  }

  private static func remedy(_ remediation: Rule.Remediation) -> [Block] {
    var blocks = prose(remediation.text)
    if let cli = remediation.cli { blocks.append(.code(cli, language: "sh")) }
    if let terraform = remediation.terraform { blocks.append(.code(terraform, language: "terraform")) }
    return blocks
  }

  private static func parameters(of rule: Rule, _ library: RuleLibrary) -> [Block] {
    let rows = library.parameterNames(of: rule).sorted().compactMap { name -> [String]? in
      guard let parameter = library.declaration(of: name, for: rule) else { return nil }
      // A rule that comes with the shared declarations says nothing of where they are from.
      let isShared = library.parameters[name] == parameter
      return [
        name, parameter.kind.rawValue, parameter.defaultValue.shown,
        parameter.description + (isShared ? " (shared by all rules)" : ""),
      ]
    }
    return rows.isEmpty ? [] : [.table(["Parameter", "Type", "Default", "Meaning"], rows: rows)]
  }

  private static func evidence(_ reads: RuleReads, of rule: Rule, _ tables: [Table]) -> [Block] {
    var blocks: [Block] = []
    var columns = reads.others
    if case .rows(let condition) = rule.condition, !reads.shown.isEmpty {
      columns[condition.resource, default: []].formUnion(reads.shown)
    }
    let read = columns.sorted { $0.key < $1.key }.map { name, names in
      let order = tables.first { $0.name == name }?.columns.map(\.name).filter(names.contains) ?? []
      return [name, order.isEmpty ? "its rows" : order.joined(separator: ", ")]
    }
    if !read.isEmpty { blocks.append(.table(["Table", "Columns that are read"], rows: read)) }
    let sources = reads.sources.sorted { $0.api < $1.api }
    guard !sources.isEmpty else {
      return blocks + [.prose("Nothing is asked of AWS for it: the snapshot itself tells.")]
    }
    blocks.append(
      .table(
        ["Call", "Asked", "IAM actions to allow"],
        rows: sources.map { source in
          [
            source.api, source.subject.map { "for each \($0.rawValue)" } ?? "once",
            source.actions.isEmpty ? "none" : source.actions.joined(separator: ", "),
          ]
        }))
    if sources.count > 1 {
      blocks.append(
        .prose(
          "Where several calls tell the same, the first that answers decides; not all have to be allowed."))
    }
    return blocks
  }

  private static func controls(of rule: Rule, _ library: RuleLibrary) -> [Block] {
    guard !rule.controls.isEmpty else { return [] }
    let mappings = rule.controls.sorted { $0.key < $1.key }.map { framework, numbers in
      Mapping(framework: framework, numbers: numbers, benchmark: library.benchmark(framework).map(\.id))
    }
    return [.controls(mappings)]
  }

  private static func aliases(of rule: Rule) -> [Block] {
    guard !rule.aliases.isEmpty else { return [] }
    let rows = rule.aliases.sorted { $0.key < $1.key }.map { [$0.key, $0.value.joined(separator: ", ")] }
    return [.table(["Tool", "Names"], rows: rows)]
  }
}
