import Rules

/// What came of the examples of rules as JUnit XML: a suite a rule, a case an example.
///
/// The elements and attributes are those of the schema of Jenkins's xUnit plug-in, `junit-10.xsd`.
enum ExampleJUnit {
  static func bytes(of outcomes: [ExampleRun.RuleOutcome]) -> [UInt8] {
    let all = outcomes.flatMap(\.examples)
    var xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    xml += "<testsuites name=\"muster rules test\"\(counts(all))>\n"
    for outcome in outcomes {
      let name = XMLText.attribute(outcome.rule)
      xml += "  <testsuite name=\"\(name)\"\(counts(outcome.examples))"
      xml += " skipped=\"0\" file=\"\(XMLText.attribute(outcome.file))\">\n"
      for (example, text) in zip(outcome.examples, outcome.texts) {
        xml += "    <testcase classname=\"\(name)\" name=\"\(XMLText.attribute(example.name))\""
        guard !example.passed else {
          xml += "/>\n"
          continue
        }
        // What could not be run is another thing than what came out wrong.
        let element = example.error == nil ? "failure" : "error"
        let place = "\(outcome.file):\(example.line)"
        let message = example.error ?? "expected \(words(example.expected)), got \(words(example.got))"
        let lines = [place] + ExampleListing.explanation(of: example, text)
        xml += ">\n      <\(element) type=\"example\" message=\"\(XMLText.attribute(message))\">"
        xml += "\(XMLText.content(lines.joined(separator: "\n")))</\(element)>\n    </testcase>\n"
      }
      xml += "  </testsuite>\n"
    }
    return Array((xml + "</testsuites>\n").utf8)
  }

  private static func counts(_ examples: [ExampleOutcome]) -> String {
    let errors = examples.count { $0.error != nil }
    let failures = examples.count { !$0.passed } - errors
    return " tests=\"\(examples.count)\" failures=\"\(failures)\" errors=\"\(errors)\""
  }

  private static func words(_ statuses: [ResultStatus]) -> String {
    statuses.isEmpty ? "nothing" : statuses.map(\.rawValue).joined(separator: ", ")
  }
}
