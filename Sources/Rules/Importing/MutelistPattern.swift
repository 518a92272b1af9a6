/// What a regular expression of a mutelist comes to as a text with `*`, where that says no more than Prowler means.
///
/// Prowler looks for the expression anywhere in a name (Python's `re.search`), and takes a leading `*` for `.*`. People write names
/// and globs, so `ci` stands here for the name `ci` and not for whatever has `ci` in it: narrower, and said.
struct MutelistPattern: Equatable {
  /// The text, in which `*` stands for any text.
  var glob: String
  /// Why it matches less than Prowler's; nil where it matches the same.
  var narrowing: String?
  /// Whether Prowler lets anything follow.
  var hasOpenEnd: Bool

  /// Why an expression has no such text.
  struct Refusal: Error, Equatable {
    var reason: String
  }

  var isAll: Bool { !glob.isEmpty && glob.allSatisfy { $0 == "*" } }
  var hasWildcard: Bool { glob.contains("*") }

  init(_ expression: String) throws(Refusal) {
    var text = Substring(expression)
    let beginsWithStar = text.first == "*"
    if beginsWithStar { text = text.dropFirst() }
    let isAtStart = text.first == "^"
    if isAtStart { text = text.dropFirst() }
    var pieces: [Piece] = beginsWithStar ? [.any] : []
    var hasLooseDot = false
    var hasLooseStar = false
    var isAtEnd = false
    while let character = text.popFirst() {
      switch character {
      case "\\":
        guard let escaped = text.popFirst(), !escaped.isLetter, !escaped.isNumber, escaped != "*" else {
          throw Refusal(reason: "what its '\\' stands for no pattern of a waiver can say")
        }
        pieces.append(.literal(escaped))
      case "." where text.first == "*":
        text = text.dropFirst()
        if text.first == "?" { text = text.dropFirst() }
        pieces.append(.any)
      case ".":
        hasLooseDot = true
        pieces.append(.literal("."))
      case "$" where text.isEmpty: isAtEnd = true
      case "*" where text.isEmpty:
        // `ci-*` is a glob to whoever wrote it; to Prowler it is `ci`, then any number of `-`, then anything.
        hasLooseStar = true
        pieces.append(.any)
      case "*":
        throw Refusal(reason: "in the middle of an expression '*' repeats the character before it")
      case "[", "]", "(", ")", "{", "}", "|", "?", "+", "^", "$":
        throw Refusal(reason: "what its '\(character)' stands for no pattern of a waiver can say")
      default: pieces.append(.literal(character))
      }
    }
    if isAtStart, !isAtEnd, pieces.last != .any { pieces.append(.any) }
    if isAtEnd, !isAtStart, pieces.first != .any { pieces.insert(.any, at: 0) }
    glob = pieces.reduce(into: "") { glob, piece in
      switch piece {
      case .literal(let character): glob.append(character)
      case .any: if glob.last != "*" { glob.append("*") }
      }
    }
    hasOpenEnd = !isAtEnd
    let isOpen = (!isAtStart && pieces.first != .any) || (!isAtEnd && pieces.last != .any)
    narrowing =
      if glob == "*" {
        nil
      } else if hasLooseStar {
        "Prowler takes '*' for a repetition of the character before it, and so mutes more than what begins like this"
      } else if isOpen {
        "Prowler mutes whatever has this text anywhere in its name"
      } else if hasLooseDot {
        "Prowler takes '.' for any character"
      } else {
        nil
      }
  }

  private enum Piece: Equatable {
    case literal(Character)
    case any
  }
}
