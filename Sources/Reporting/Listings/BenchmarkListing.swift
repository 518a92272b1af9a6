import JSON
package import Rules

/// The list of benchmarks and the controls of one, for `muster rules benchmarks`.
package enum BenchmarkListing {
  /// One line a benchmark: id, title, how many of its controls rules judge.
  package static func text(_ benchmarks: [Benchmark]) -> [UInt8] {
    let width = benchmarks.map(\.id.count).max() ?? 0
    let titles = benchmarks.map(\.title.count).max() ?? 0
    var lines = benchmarks.map { benchmark in
      let controls = benchmark.sections.flatMap(\.controls)
      return "\(padded(benchmark.id, width))  \(padded(benchmark.title, titles))  "
        + "\(controls.count { !$0.rules.isEmpty }) of \(controls.count.counted("control"))"
    }
    lines.append("\(benchmarks.count.counted("benchmark"))")
    return Array(VisibleText.block(lines.joined(separator: "\n") + "\n").utf8)
  }

  /// Each control of one benchmark with the rules that judge it, or why none does.
  package static func text(_ benchmark: Benchmark, style: ReportStyle = .plain) -> [UInt8] {
    let width = max(40, style.width)
    var page = "\(benchmark.title)\n\(benchmark.id) · version \(benchmark.version)\n"
    if !benchmark.description.isEmpty {
      page +=
        "\n" + WordWrap.lines(benchmark.description.trimmed, width: width).joined(separator: "\n") + "\n"
    }
    for section in benchmark.sections where !section.controls.isEmpty {
      page += "\n\(section.id) \(section.title)\n"
      for control in section.controls {
        page += "  \(control.id)" + (control.title == section.title ? "\n" : "  \(control.title)\n")
        for line in WordWrap.lines(coverage(of: control), width: width - 6) { page += "      \(line)\n" }
      }
    }
    return Array(VisibleText.block(page).utf8)
  }

  /// `{"benchmarks": [{"id", "title", "version", "description", "references", "sections"}]}`, with every control.
  package static func json(_ benchmarks: [Benchmark]) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.key("benchmarks")
      json.array { json in
        for benchmark in benchmarks { json.item { RuleWriter.write(benchmark, to: &$0) } }
      }
    }
    json.endLine()
    return json.bytes
  }

  private static func coverage(of control: Benchmark.Control) -> String {
    switch control.coverage {
    case .rules: control.rules.joined(separator: ", ")
    case .manual(let text): "by a person: \(text.trimmed)"
    case .coming(let text): "coming: \(text.trimmed)"
    case .outOfScope(let text): "out of scope: \(text.trimmed)"
    }
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}

extension Benchmark.Control {
  fileprivate var rules: [String] {
    if case .rules(let selections) = coverage { selections.map(\.rule) } else { [] }
  }
}
