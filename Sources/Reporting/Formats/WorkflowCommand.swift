/// A workflow command of GitHub Actions that annotates a step, or a line of a file.
///
/// See "Workflow commands for GitHub Actions" for the commands and what is escaped in them.
struct WorkflowCommand {
  /// How many of a level GitHub shows of a step.
  static let most = 10

  enum Level: String, CaseIterable { case error, warning, notice }

  /// Where it belongs in a file of the repository.
  struct Place {
    var file: String
    var line: Int
    var column: Int
  }

  let level: Level
  let title: String
  let message: String
  let place: Place?

  init(_ level: Level, title: String, message: String, place: Place? = nil) {
    self.level = level
    self.title = title
    self.message = message
    self.place = place
  }

  /// As a line of the log, without its end.
  var line: String {
    var properties: [String] = []
    if let place {
      properties.append("file=\(Self.property(place.file))")
      properties.append("line=\(place.line),col=\(place.column)")
    }
    properties.append("title=\(Self.property(VisibleText.line(title)))")
    return "::\(level.rawValue) \(properties.joined(separator: ","))::\(Self.escaped(message))"
  }

  private static func property(_ text: String) -> String {
    escaped(text).replacing(":", with: "%3A").replacing(",", with: "%2C")
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("%", with: "%25").replacing("\r", with: "%0D").replacing("\n", with: "%0A")
  }
}
