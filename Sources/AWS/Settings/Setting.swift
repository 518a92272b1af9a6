/// A value of a configuration file, and the line that holds it; the value does not print, for some are secret.
struct Setting: Sendable {
  /// A value that spans several lines has them joined by line feeds.
  private let value: Secret
  /// For people: the file as it was named.
  let file: String
  let line: Int

  init(_ text: String, file: String, line: Int) {
    value = Secret(text)
    self.file = file
    self.line = line
  }

  var text: String { value.reveal() }
  var secret: Secret { value }

  /// `~/.aws/config:12`.
  var place: String { "\(file):\(line)" }

  /// Whether the value is a block of settings of its own: nothing behind the `=`, and indented lines below.
  var isBlock: Bool { text.hasPrefix("\n") }

  /// The settings of the block, `key = value` a line.
  func block() throws(CredentialError) -> [String: String] {
    var settings: [String: String] = [:]
    for line in text.split(separator: "\n") {
      let line = line.trimmed
      guard !line.isEmpty else { continue }
      guard let equals = line.firstIndex(of: "=") else {
        throw .configuration("\(place): an indented line below has no '='")
      }
      settings[String(line[..<equals].trimmed)] = String(line[line.index(after: equals)...].trimmed)
    }
    return settings
  }
}

extension Substring {
  /// Without space at either end.
  var trimmed: Substring {
    let isSpace: (Unicode.Scalar) -> Bool = { $0.properties.isWhitespace }
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !isSpace($0) }),
      let last = scalars.lastIndex(where: { !isSpace($0) })
    else { return "" }
    return Substring(scalars[first...last])
  }
}
