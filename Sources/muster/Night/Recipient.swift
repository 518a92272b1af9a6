import HTTP
import Reporting

/// Who is told of changes: a webhook or a command.
enum Recipient {
  case webhook(Webhook)
  case command(String)

  /// `@FILE` holds the URL or the command in its first line, so that no list of processes shows it.
  init(_ argument: String) throws {
    var text = argument
    if argument.hasPrefix("@") {
      let file = String(argument.dropFirst())
      guard let line = StoredText.read(file)?.split(separator: "\n").first else {
        throw Refusal("--on-change: cannot read \(file); expected a file that holds a URL or a command")
      }
      text = String(line)
    }
    while text.last?.isWhitespace == true { text.removeLast() }
    guard !text.isEmpty else { throw Refusal("--on-change: expected a command or a URL") }
    let scheme = text.prefix(8).lowercased()
    if scheme.hasPrefix("http://") || scheme.hasPrefix("https://") {
      self = .webhook(try Webhook(text))
    } else {
      self = .command(text)
    }
  }

  /// Tells it; throws where it may not have arrived.
  func tell(_ notice: ChangeNotice, environment: [String: String]) throws {
    switch self {
    case .webhook(let webhook): try webhook.post(notice.json(most: Webhook.mostChanges))
    case .command(let command):
      try ShellCommand(command: command, environment: environment).run(notice.json())
    }
  }
}

/// Why nobody could be told.
struct NotTold: Error, CustomStringConvertible {
  var description: String
}
