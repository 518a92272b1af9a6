package import Rules

/// How `muster rules test` tells what came of the examples of rules.
package enum ExampleListing: String, CaseIterable, Sendable {
  case text
  /// For pipelines, in the form that Jenkins and others read.
  case junit

  package func write(_ outcomes: [ExampleRun.RuleOutcome]) -> [UInt8] {
    switch self {
    case .text: Self.text(outcomes)
    case .junit: ExampleJUnit.bytes(of: outcomes)
    }
  }

  /// A line a rule, below it each failure with what was given, expected and got; the last line counts.
  private static func text(_ outcomes: [ExampleRun.RuleOutcome]) -> [UInt8] {
    let width = outcomes.map(\.rule.count).max() ?? 0
    var lines: [String] = []
    for outcome in outcomes {
      let failed = outcome.examples.count { !$0.passed }
      let name = outcome.rule + String(repeating: " ", count: width - outcome.rule.count)
      if outcome.examples.isEmpty {
        lines.append("none  \(name)  no example in \(outcome.file)")
      } else if failed == 0 {
        lines.append("pass  \(name)  \(outcome.examples.count.counted("example"))")
      } else {
        lines.append("FAIL  \(name)  \(failed) of \(outcome.examples.count.counted("example")) failed")
      }
      for (example, text) in zip(outcome.examples, outcome.texts) where !example.passed {
        lines.append("      \(outcome.file):\(example.line): \(example.name)")
        lines += explanation(of: example, text).map { "        \($0)" }
      }
    }
    let examples = outcomes.flatMap(\.examples)
    let failed = examples.count { !$0.passed }
    lines.append(
      "\(outcomes.count.counted("rule")), \(examples.count.counted("example")): "
        + "\(examples.count - failed) passed, \(failed) failed")
    // Names and cells of a rule file come from whoever wrote it.
    return Array((lines.map(VisibleText.line).joined(separator: "\n") + "\n").utf8)
  }

  /// What was given, with the status that each row should get, and what came instead.
  static func explanation(of example: ExampleOutcome, _ text: ExampleText) -> [String] {
    (text.lines.isEmpty ? ["no row"] : text.lines).enumerated().map { index, line in
      (index == 0 ? "given    " : "         ") + line
    }
      + ["expected \(words(example.expected))", "got      \(words(example.got))"]
      + (example.error.map { ["because  \($0)"] } ?? [])
  }

  private static func words(_ statuses: [ResultStatus]) -> String {
    statuses.isEmpty ? "nothing" : statuses.map(\.rawValue).joined(separator: ", ")
  }
}
