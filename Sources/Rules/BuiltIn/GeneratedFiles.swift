/// Every file that is made from the rules and tables, and committed so that a build needs no generator.
package enum GeneratedFiles {
  package struct File: Equatable, Sendable {
    /// Below the project's folder.
    package var path: String
    package var text: String
  }

  /// The folder of the rules' pages, in which nothing else lies.
  package static let pagesFolder = RulePage.folder

  /// The files as they should be, given the rules as they are in their folder.
  package static func all(library: RuleLibrary, tables: [Table]) throws -> [File] {
    try documents(library, tables) + [
      File(path: "Sources/Rules/BuiltIn/Embedded+Generated.swift", text: embedded(library)),
      File(path: "rules/README.md", text: RulesPage.text(library)),
      File(path: "docs/tables.md", text: TablesPage.text(tables)),
      File(path: "docs/lint-policy.md", text: LintPolicyPage.text()),
    ]
  }

  /// The pages of the rules and of what they cover, and the examples that the binary shows.
  private static func documents(_ library: RuleLibrary, _ tables: [Table]) throws -> [File] {
    let engine = try RuleEngine(tables: tables)
    let pages = library.rules.map { rule in
      let document = RuleDocument(
        rule, in: library, reads: try? engine.reads(of: library.resolved(rule)), tables: tables,
        examples: ExampleText.all(of: rule, tables: tables))
      return File(path: "\(pagesFolder)/\(rule.id).md", text: RulePage.text(document))
    }
    return pages + [
      File(
        path: "Sources/Rules/BuiltIn/EmbeddedExamples+Generated.swift",
        text: embeddedExamples(library, tables: tables)),
      File(path: "docs/coverage.md", text: CoveragePage.text(library)),
      File(path: "docs/other-tools.md", text: OtherToolsPage.text(library)),
    ]
  }

  /// Swift source that holds rules, benchmarks and parameters as JSON, a line each.
  static func embedded(_ library: RuleLibrary) -> String {
    var lines = [#"{"parameters":"# + RuleWriter.json(library.parameters) + #","rules":["#]
    lines += separated(library.rules.map { RuleWriter.json($0) })
    lines.append(#"],"benchmarks":["#)
    lines += separated(library.benchmarks.map { RuleWriter.json($0) })
    lines.append("]}")
    let json = lines.joined(separator: "\n")
    let hashes = hashes(around: json)
    return """
      // Generated from rules/ by `make generate`.
      // swift-format-ignore-file

      /// The text of what is part of the binary.
      enum Embedded {
        /// JSON: the rules without their examples, the benchmarks and the shared parameters.
        static let rules = \(hashes)\"""
      \(json)
      \"""\(hashes)
      }

      """
  }

  /// Swift source that holds the examples as people read them, apart from the rules, because only a page of a rule needs them.
  static func embeddedExamples(_ library: RuleLibrary, tables: [Table]) -> String {
    let json = ExampleText.json(
      library.rules.map { ($0.id, ExampleText.all(of: $0, tables: tables)) })
    let hashes = hashes(around: json)
    return """
      // Generated from rules/ by `make generate`.
      // swift-format-ignore-file

      extension Embedded {
        /// JSON: the examples of each rule as text, by rule.
        static let examples = \(hashes)\"""
      \(json)
      \"""\(hashes)
      }

      """
  }

  private static func hashes(around text: String) -> String {
    String(repeating: "#", count: longestRun(of: "#", in: text) + 1)
  }

  private static func separated(_ lines: [String]) -> [String] {
    lines.enumerated().map { index, line in index == lines.count - 1 ? line : line + "," }
  }

  private static func longestRun(of character: Character, in text: String) -> Int {
    text.split { $0 != character }.map(\.count).max() ?? 0
  }
}
