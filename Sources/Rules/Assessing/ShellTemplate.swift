/// A rule's commands with `{column}` in them, filled so that a shell takes each value as one word and nothing else.
struct ShellTemplate {
  private enum Piece {
    case text(String)
    case placeholder(String, Quoting)
  }

  private var pieces: [Piece] = []

  init(_ text: String) {
    var literal = ""
    var quoting = Quoting.none
    var rest = text[...]
    var previous: Character = " "
    while let character = rest.first {
      if character == "{", previous != "$", let name = Self.placeholder(rest) {
        pieces.append(.text(literal))
        pieces.append(.placeholder(name, quoting))
        literal = ""
        rest = rest.dropFirst(name.count + 2)
        previous = "}"
        continue
      }
      rest = rest.dropFirst()
      literal.append(character)
      switch (quoting, character) {
      case (.none, "'"): quoting = .single
      case (.none, "\""): quoting = .double
      case (.single, "'"), (.double, "\""): quoting = .none
      case (.none, "\\"), (.double, "\\"):
        if let next = rest.popFirst() { literal.append(next) }
      default: break
      }
      previous = character
    }
    pieces.append(.text(literal))
  }

  /// Nil unless every placeholder has a value that can stand in a command.
  func filled(_ value: (String) -> String?) -> String? {
    var out = ""
    for piece in pieces {
      switch piece {
      case .text(let text): out += text
      case .placeholder(let name, let quoting):
        guard let value = value(name), let word = quoting.quoted(value) else { return nil }
        out += word
      }
    }
    return out
  }

  /// Every name in braces.
  var placeholders: Set<String> {
    var names: Set<String> = []
    for case .placeholder(let name, _) in pieces { names.insert(name) }
    return names
  }

  /// The name in `{name}` at the beginning of `text`.
  private static func placeholder(_ text: Substring) -> String? {
    let name = text.dropFirst().prefix { $0 == "_" || ("a"..."z").contains($0) || ("0"..."9").contains($0) }
    guard let first = name.first, first.isLetter, text.dropFirst(name.count + 1).first == "}" else {
      return nil
    }
    return String(name)
  }

  /// Where in a POSIX shell's quotes a placeholder stands.
  private enum Quoting {
    case none
    case single
    case double

    func quoted(_ value: String) -> String? {
      // A line break or an escape character would do something to whoever pastes the command.
      let isPrintable = value.unicodeScalars.allSatisfy {
        $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value)
      }
      guard isPrintable, !value.isEmpty else { return nil }
      switch self {
      case .none:
        let isPlain = value.utf8.allSatisfy { byte in
          switch byte {
          case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
          default: "_@%+=:,./-".utf8.contains(byte)
          }
        }
        return isPlain ? value : "'" + value.replacing("'", with: "'\\''") + "'"
      case .single: return value.replacing("'", with: "'\\''")
      case .double:
        var out = ""
        for character in value {
          if "\\\"$`".contains(character) { out.append("\\") }
          out.append(character)
        }
        return out
      }
    }
  }
}
