/// Every file that is made from the rules and tables, and committed so that a build needs no generator.
package enum GeneratedFiles {
  package struct File: Equatable, Sendable {
    /// Below the project's folder.
    package var path: String
    package var text: String
  }

  /// The files as they should be, given the rules as they are in their folder.
  package static func all(library: RuleLibrary, tables: [Table]) -> [File] {
    [
      File(path: "Sources/Rules/BuiltIn/Embedded+Generated.swift", text: embedded(library)),
      File(path: "rules/README.md", text: RulesPage.text(library)),
      File(path: "docs/tables.md", text: TablesPage.text(tables)),
      File(path: "docs/lint-policy.md", text: LintPolicyPage.text()),
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
    let hashes = String(repeating: "#", count: longestRun(of: "#", in: json) + 1)
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

  private static func separated(_ lines: [String]) -> [String] {
    lines.enumerated().map { index, line in index == lines.count - 1 ? line : line + "," }
  }

  private static func longestRun(of character: Character, in text: String) -> Int {
    text.split { $0 != character }.map(\.count).max() ?? 0
  }
}
