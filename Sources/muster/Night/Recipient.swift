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
    text = String(text.drop { $0.isWhitespace })
    guard !text.isEmpty else { throw Refusal("--on-change: expected a command or a URL") }
    let scheme = text.prefix(8).lowercased()
    if scheme.hasPrefix("http://") || scheme.hasPrefix("https://") {
      self = .webhook(try Webhook(text))
    } else if let name = text.prefixMatch(of: /([A-Za-z][A-Za-z0-9+.\-]*):\/\//)?.output.1 {
      // Not to a shell, whose message would have the URL, and with it the token, in a log.
      throw Refusal(
        "--on-change: expected a command or a URL that begins with https:// or http://, and not with \(name)://"
      )
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
