import IAM
import JSON

/// What `muster lint-policy` found as workflow commands of GitHub Actions: an annotation a finding, at its line.
///
/// GitHub shows ten of each level: the worst come first, and the last says how many more there are and where.
enum PolicyLintAnnotations {
  static func bytes(of report: PolicyLintReport) -> [UInt8] {
    let ranked = report.ranked
    var lines: [String] = []
    for level in WorkflowCommand.Level.allCases {
      let found = ranked.filter { $0.placed.finding.kind.level == level }
      let shown = found.count > WorkflowCommand.most ? WorkflowCommand.most - 1 : found.count
      lines += found.prefix(shown).map { command(level, $0.file, $0.placed).line }
      let rest = found.dropFirst(shown)
      guard !rest.isEmpty else { continue }
      let places = rest.prefix(50).map { file, placed in
        VisibleText.line(
          "\(file):\(placed.position.line):\(placed.position.column): \(placed.finding.code.rawValue)")
      }
      let more = rest.count > places.count ? ["and \(rest.count - places.count) more"] : []
      lines.append(
        WorkflowCommand(
          level, title: "\(rest.count) more findings", message: (places + more).joined(separator: "\n")
        ).line)
    }
    return lines.flatMap { Array("\($0)\n".utf8) }
  }

  private static func command(
    _ level: WorkflowCommand.Level, _ file: String, _ placed: PolicyLintReport.PlacedFinding
  ) -> WorkflowCommand {
    let place = WorkflowCommand.Place(
      file: file, line: placed.position.line, column: placed.position.column)
    return WorkflowCommand(
      level, title: "\(placed.finding.kind.rawValue): \(placed.finding.code.rawValue)",
      message: VisibleText.line(placed.finding.message),
      // Standard input is no file of the repository.
      place: file == "-" ? nil : place)
  }
}

extension PolicyFinding.Kind {
  fileprivate var level: WorkflowCommand.Level {
    switch self {
    case .error: .error
    case .securityWarning, .warning: .warning
    case .suggestion: .notice
    }
  }
}
