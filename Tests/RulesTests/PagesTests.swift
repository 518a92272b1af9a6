import Foundation
import TestSupport
import Testing

@testable import Rules

/// The pages that are made from rules and benchmarks.
struct PagesTests {
  private let library: RuleLibrary

  init() throws { library = try RuleFiles.load([Project.file("rules")], addingTo: RuleLibrary()) }

  @Test func `every rule has a page with its words, its SQL, its controls and its examples`() throws {
    for rule in library.rules {
      let page = try Project.text(of: "docs/rules/\(rule.id).md")
      #expect(page.contains("# \(Markdown.escaped(rule.title))\n"))
      if case .rows(let condition) = rule.condition, let require = condition.require {
        #expect(page.contains(require.trimmed), "\(rule.id)")
      }
      for (framework, numbers) in rule.controls {
        #expect(
          page.contains(
            "| [\(framework)](../coverage.md#\(framework)) | \(numbers.joined(separator: ", ")) |"),
          "\(rule.id)")
      }
      for name in rule.aliases.values.joined() { #expect(page.contains(name), "\(rule.id)") }
      for example in rule.examples where !example.isHidden {
        #expect(page.contains("**\(Markdown.escaped(example.name))**"), "\(rule.id)")
      }
    }
  }

  @Test func `every link of the pages leads to a file`() throws {
    for path in ["rules/README.md", "docs/coverage.md", "docs/other-tools.md", "docs/rules/user-mfa.md"] {
      let folder = path.split(separator: "/").dropLast().joined(separator: "/")
      let links = try Project.text(of: path).matches(of: /\]\(([^)#]+)/).map { String($0.1) }
      #expect(!links.isEmpty)
      for link in Set(links) where !link.hasPrefix("https://") {
        #expect((try? Project.text(of: "\(folder)/\(link)")) != nil, "\(path) links to \(link)")
      }
    }
  }

  @Test func `the coverage names every control of every benchmark with its rules or a reason`() throws {
    let page = try Project.text(of: "docs/coverage.md")
    for benchmark in library.benchmarks.map(library.expanded) {
      let start = try #require(page.range(of: "<a id=\"\(benchmark.id)\"></a>"))
      let rest = page[start.upperBound...]
      let part = rest[..<(rest.range(of: "<a id=")?.lowerBound ?? rest.endIndex)]
      for control in benchmark.sections.flatMap(\.controls) {
        let line = try #require(
          part.split(separator: "\n").first { $0.hasPrefix("| \(control.id) | ") },
          "\(benchmark.id) \(control.id)")
        switch control.coverage {
        case .rules(let selections):
          for selection in selections {
            #expect(line.contains("[`\(selection.rule)`](rules/\(selection.rule).md)"))
          }
        case .coming(let text): #expect(line.contains("| coming | \(text)"))
        case .manual(let text): #expect(line.contains("| by a person | \(text.trimmed)"))
        case .outOfScope(let text): #expect(line.contains("| out of scope | \(text)"))
        }
      }
    }
  }

  @Test func `a control whose rules may leave it to a person is not called automated`() throws {
    let coverage = try Project.text(of: "docs/coverage.md")
    for rule in library.rules where rule.manual != nil {
      guard case .rows(let rows) = rule.condition else { continue }
      let lines = coverage.split(separator: "\n").filter { $0.contains("[`\(rule.id)`]") }
      for line in lines {
        #expect(!line.contains("| automated |"), "\(line)")
        if rows.require != nil { #expect(line.contains("| partly |"), "\(line)") }
      }
    }
    for rule in [
      "account-contact-current", "instance-role-used", "org-guardrails", "org-ou-structure",
    ] {
      #expect(coverage.contains("| partly | [`\(rule)`](rules/\(rule).md) |"), "\(rule)")
    }
    #expect(coverage.contains("| 1.3 | No access key of the root user | automated |"))
    #expect(coverage.contains("| Automated | Partly | By a person |"))
  }

  @Test func `the index of rules names each under its severity, and no cell is long`() throws {
    let page = try Project.text(of: "rules/README.md")
    for rule in library.rules {
      #expect(
        page.contains("\n- [`\(rule.id)`](../docs/rules/\(rule.id).md): \(Markdown.escaped(rule.title))\n"))
    }
    for cell in page.split(separator: "\n").filter({ $0.hasPrefix("| ") }).flatMap({
      $0.split(separator: " | ")
    }) {
      #expect(cell.count < 700, "\(cell.prefix(80))")
    }
  }

  @Test func `every name of another tool leads to its rules, in a page and by a look-up`() throws {
    let page = try Project.text(of: "docs/other-tools.md")
    for rule in library.rules {
      for name in rule.aliases.values.joined() {
        #expect(page.contains("| `\(name)` |"))
        #expect(try #require(library.rules(calledElsewhere: name)).rules.contains(rule), "\(name)")
      }
    }
    #expect(library.rules(calledElsewhere: "no_such_check") == nil)
    #expect(library.rules(calledElsewhere: "") == nil)
  }

  @Test func `an example is a line a row, with the status that the row gets`() throws {
    let text = """
      id: small
      title: T
      severity: low
      resource: aws_iam_user
      require: mfa_enabled
      subject: arn
      examples:
        - name: all at once
          given:
            aws_iam_user: [{name: ana, mfa_enabled: true}, {name: null, mfa_enabled: !missing denied}, {}, !missing half]
            aws_iam_group: [{name: ops}]
            aws_iam_role: []
          now: 2026-01-01T00:00:00Z
          expect: [pass, unknown, fail, unknown]
        - {name: hidden, given: {}, expect: [not-applicable], hidden: true}

      """
    let rule = try RuleFiles.rule(text, path: "small.yaml")
    #expect(
      ExampleText.all(of: rule, tables: Tables.all) == [
        ExampleText(
          name: "all at once",
          lines: [
            "at 2026-01-01T00:00:00Z", "in aws_iam_group: name = ops", "no row of aws_iam_role",
            "pass           name = ana, mfa_enabled = true",
            "unknown        name = null, mfa_enabled = missing (denied)", "fail           a row of defaults",
            "unknown        aws_iam_user is incomplete: half",
          ])
      ])
    #expect(BuiltIn.examples(of: "user-mfa").first?.lines.isEmpty == false)
    #expect(BuiltIn.examples(of: "no-such-rule") == [])
  }

  @Test func `code cannot end its fence, nor a cell its row`() {
    var page = Markdown()
    page.code("a\n```\nb", language: "sh")
    page.table(["A"], [[Markdown.escaped("x | y\nz <b> `<`")]])
    #expect(page.text == "````sh\na\n```\nb\n````\n| A |\n| --- |\n| x \\| y z &lt;b> `<` |\n")
  }
}
