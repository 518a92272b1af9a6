/// The `{column}`s of a remediation command.
enum Placeholder {
  enum Piece: Equatable {
    case text(String)
    case name(String)
  }

  /// `text` in pieces; braces around anything but a word are text.
  static func split(_ text: String) -> [Piece] {
    var pieces: [Piece] = []
    var plain = Substring()
    var rest = text[...]
    while let open = rest.firstIndex(of: "{") {
      plain += rest[..<open]
      let inside = rest[rest.index(after: open)...]
      let name = inside.prefix { $0 == "_" || $0.isASCII && ($0.isLetter || $0.isNumber) }
      if !name.isEmpty, name.endIndex < inside.endIndex, inside[name.endIndex] == "}" {
        if !plain.isEmpty { pieces.append(.text(String(plain))) }
        plain = Substring()
        pieces.append(.name(String(name)))
        rest = inside[inside.index(after: name.endIndex)...]
      } else {
        plain += "{"
        rest = inside
      }
    }
    plain += rest
    if !plain.isEmpty { pieces.append(.text(String(plain))) }
    return pieces
  }

  static func names(in text: String) -> Set<String> {
    Set(
      split(text).compactMap { piece in
        if case .name(let name) = piece { name } else { nil }
      })
  }
}
