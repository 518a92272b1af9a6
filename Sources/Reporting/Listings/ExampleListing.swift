package import Rules

/// What came of the examples of rules, as a test runner tells it.
package enum ExampleListing {
  /// Failures with their place and what was got; the last line counts.
  package static func text(_ outcomes: [ExampleRun.RuleOutcome]) -> [UInt8] {
    var lines: [String] = []
    for outcome in outcomes {
      for example in outcome.examples where !example.passed {
        lines.append("\(outcome.file):\(example.line): \(outcome.rule): \(VisibleText.line(example.name))")
        lines.append("  expected \(words(example.expected))")
        lines.append("  got      \(words(example.got))")
        if let error = example.error { lines.append("  \(VisibleText.line(error))") }
      }
      if outcome.examples.isEmpty { lines.append("\(outcome.file): \(outcome.rule): has no example") }
    }
    let examples = outcomes.flatMap(\.examples)
    let failed = examples.count { !$0.passed }
    lines.append("\(examples.count - failed) passed, \(failed) failed, of \(outcomes.count) rules")
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  private static func words(_ statuses: [ResultStatus]) -> String {
    statuses.isEmpty ? "nothing" : statuses.map(\.rawValue).joined(separator: ", ")
  }
}
