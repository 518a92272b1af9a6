/// Annotations of a step of GitHub Actions, of which GitHub shows ten of each level.
struct WorkflowAnnotations {
  private var annotations: [WorkflowCommand.Level: [(title: String, message: String)]] = [:]

  mutating func add(_ level: WorkflowCommand.Level, title: String, _ message: String) {
    annotations[level, default: []].append((title, message))
  }

  /// The lines of the log, the first of each level first; `more` names those that the last of a level stands for, `end` is no command.
  func log(more: String, end: String) -> [UInt8] {
    var lines: [String] = []
    for level in WorkflowCommand.Level.allCases {
      let found = annotations[level] ?? []
      let isMore = found.count > WorkflowCommand.most
      for (title, message) in found.prefix(isMore ? WorkflowCommand.most - 1 : WorkflowCommand.most) {
        lines.append(WorkflowCommand(level, title: title, message: message).line)
      }
      if isMore {
        let rest = found.dropFirst(WorkflowCommand.most - 1).map(\.title)
        lines.append(
          WorkflowCommand(level, title: "\(rest.count) \(more)", message: rest.joined(separator: "\n")).line)
      }
    }
    // No command, but the line of the log that says what the annotations come to.
    lines.append(VisibleText.line("muster: \(end)").replacing("::", with: ": :"))
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }
}
