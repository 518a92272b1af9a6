import Foundation
import JSON
import TestSupport
import Testing

@testable import Rules

struct FilesGeneratedTests {
  @Test func `what is generated is up to date`() throws {
    let library = try RuleFiles.load([Project.file("rules")], addingTo: RuleLibrary())
    let files = try GeneratedFiles.all(library: library, tables: Tables.all)
    for file in files {
      let text = try? Project.text(of: file.path)
      #expect(text == file.text, "\(file.path) is stale; run `make generate`")
    }
    let pages = try FileManager.default.contentsOfDirectory(atPath: Project.file(GeneratedFiles.pagesFolder))
    let wanted = files.map(\.path)
    #expect(
      pages.filter { !wanted.contains("\(GeneratedFiles.pagesFolder)/\($0)") } == [],
      "pages of rules that are gone; run `make generate`")
  }

  @Test func `the rules of the binary are those of the files, without examples`() throws {
    let library = try RuleFiles.load([Project.file("rules")], addingTo: RuleLibrary())
    #expect(BuiltIn.rules == library.rules.map(withoutExamples))
    #expect(BuiltIn.benchmarks == library.benchmarks)
    #expect(BuiltIn.library.parameters == library.parameters)
  }

  @Test func `a rule survives the way into the binary whole`() throws {
    let rule = try RuleFiles.rule(
      smallRule.replacing(
        "severity: low",
        with: "severity: low\nwhen: arn <> '\"\"\"##'\ndetail: size\nmanual: \"Look.\\nTwice.\""
      )
      .replacing("references:", with: "controls: {cis: [\"1.10\"]}\naliases: {other: [a, b]}\nreferences:"),
      path: "small.yaml")
    let query = try RuleFiles.rule(
      "id: q\ntitle: Q\nseverity: info\nquery: SELECT arn AS resource, 'ok' AS status, '' AS reason FROM things\n",
      path: "q.yaml")
    let benchmark = Benchmark(
      id: "b", title: "B", version: "1.0", description: "D", references: ["https://a"],
      parameters: ["max_size": .integer(1)],
      sections: [
        Benchmark.Section(
          id: "1", title: "One",
          controls: [
            Benchmark.Control(
              id: "1.1", title: "T",
              coverage: .rules([
                Benchmark.Selection(rule: "small", parameters: ["max_size": .integer(2)], severity: .high)
              ])),
            Benchmark.Control(id: "1.2", title: "T", coverage: .manual("m")),
            Benchmark.Control(id: "1.3", title: "T", coverage: .coming("c")),
            Benchmark.Control(id: "1.4", title: "T", coverage: .outOfScope("o")),
          ]), Benchmark.Section(id: "AC", title: "Two", controls: [], mapped: "AC-"),
      ])
    let parameters = [
      "names": Parameter(kind: .list, defaultValue: .list(["a", "b\"c"]), description: "N"),
      "on": Parameter(kind: .boolean, defaultValue: .boolean(true), description: "O"),
    ]
    let library = RuleLibrary(rules: [rule, query], benchmarks: [benchmark], parameters: parameters)
    let source = GeneratedFiles.embedded(library)
    let lines = source.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let first = try #require(lines.firstIndex { $0.hasPrefix("{\"parameters\"") })
    let last = try #require(lines.firstIndex { $0 == "]}" })
    #expect(lines[first - 1].hasSuffix("= ###\"\"\""))
    let read = BuiltIn.library(from: lines[first...last].joined(separator: "\n"))
    #expect(read.rules == [query, rule].map(withoutExamples))
    #expect(read.benchmarks == [benchmark])
    #expect(read.parameters == parameters)
  }

  private func withoutExamples(_ rule: Rule) -> Rule {
    var rule = rule
    rule.examples = []
    return rule
  }
}
