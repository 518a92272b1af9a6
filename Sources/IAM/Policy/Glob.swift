/// A compiled pattern of `*` (any characters) and `?` (one character) over UTF-8 bytes.
package struct Glob: Sendable {
  /// One step of a pattern: a byte stands for itself, the others are wildcards.
  package struct Token: Hashable, Sendable {
    private let code: UInt16

    private init(code: UInt16) { self.code = code }

    /// What a byte of a pattern means in which nothing but `*` and `?` is special.
    init(of byte: UInt8) {
      switch byte {
      case UInt8(ascii: "*"): self = .anything
      case UInt8(ascii: "?"): self = .one
      default: self = .byte(byte)
      }
    }

    package static func byte(_ byte: UInt8) -> Token { Token(code: UInt16(byte)) }
    /// Any characters, `*`.
    package static let anything = Token(code: 256)
    /// One character, `?`.
    package static let one = Token(code: 257)
    /// `*` that stops at a colon.
    package static let anythingInSegment = Token(code: 258)
    /// `?` that is no colon.
    package static let oneInSegment = Token(code: 259)

    /// The byte that it stands for; nil for a wildcard.
    package var literal: UInt8? { UInt8(exactly: code) }
  }

  /// Nearly all patterns of real policies are one of the first three, which need no search and no steps.
  enum Shape {
    case everything
    case exact([UInt8])
    case prefix([UInt8])
    case general([Token])
    /// With wildcards that stop at colons, over which the search of `general` would not be complete.
    case confined([Token])
  }

  let shape: Shape

  package init(_ tokens: [Token]) {
    let wildcard = tokens.firstIndex { $0.literal == nil }
    shape =
      if wildcard == nil {
        .exact(tokens.compactMap(\.literal))
      } else if let wildcard, wildcard == tokens.count - 1, tokens[wildcard] == .anything {
        wildcard == 0 ? .everything : .prefix(tokens[..<wildcard].compactMap(\.literal))
      } else if tokens.contains(where: { $0 == .anythingInSegment || $0 == .oneInSegment }) {
        .confined(tokens)
      } else {
        .general(tokens)
      }
  }

  /// Matches one text, in which nothing is special.
  init(literal bytes: [UInt8]) { shape = .exact(bytes) }

  /// Compiles a pattern in which nothing but `*` and `?` is special.
  package init(pattern: some Sequence<UInt8>) {
    let bytes = Array(pattern)
    switch bytes.firstIndex(where: { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "?") }) {
    case nil: shape = .exact(bytes)
    case let wildcard? where wildcard == bytes.count - 1 && bytes[wildcard] == UInt8(ascii: "*"):
      shape = wildcard == 0 ? .everything : .prefix(Array(bytes[..<wildcard]))
    default: shape = .general(Self.tokens(of: bytes))
    }
  }

  /// The pattern step by step.
  package var tokens: [Token] {
    switch shape {
    case .everything: [.anything]
    case .exact(let bytes): bytes.map(Token.byte)
    case .prefix(let bytes): bytes.map(Token.byte) + [.anything]
    case .general(let tokens), .confined(let tokens): tokens
    }
  }

  /// The pattern as it is spelled.
  var spelling: String {
    let bytes = tokens.map { token in
      switch token {
      case .anything, .anythingInSegment: UInt8(ascii: "*")
      case .one, .oneInSegment: UInt8(ascii: "?")
      default: token.literal ?? UInt8(ascii: "*")
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether it is `*`.
  var isEverything: Bool { if case .everything = shape { true } else { false } }

  static func tokens(of pattern: some Sequence<UInt8>) -> [Token] {
    pattern.map(Token.init(of:))
  }

  /// Whether it has no wildcard.
  var isExact: Bool { if case .exact = shape { true } else { false } }

  /// The one text that it matches, where it has no wildcard.
  var exactText: [UInt8]? { if case .exact(let bytes) = shape { bytes } else { nil } }

  /// What every text that it matches begins with.
  var literalPrefix: [UInt8] {
    switch shape {
    case .everything: []
    case .exact(let bytes), .prefix(let bytes): bytes
    case .general(let tokens), .confined(let tokens):
      tokens.prefix { $0.literal != nil }.compactMap(\.literal)
    }
  }

  package func matches(_ text: [UInt8]) -> Bool { matches(text.span) }

  package func matches(_ text: Span<UInt8>) -> Bool {
    switch shape {
    case .everything: true
    case .exact(let bytes): text.isEqual(to: bytes.span)
    case .prefix(let bytes): text.starts(with: bytes.span)
    case .general(let tokens): Self.matches(text, tokens)
    case .confined(let tokens): Self.matchesConfined(text, tokens)
    }
  }

  /// The usual search that goes back to the last `*` only.
  private static func matches(_ text: Span<UInt8>, _ tokens: [Token]) -> Bool {
    var place = 0
    var step = 0
    var star: Int?
    var starPlace = 0
    while place < text.count {
      if step < tokens.count {
        let token = tokens[step]
        if token == .anything {
          star = step
          starPlace = place
          step += 1
          continue
        }
        if token == .byte(text[place]) {
          place += 1
          step += 1
          continue
        }
        if token == .one, let next = endOfCharacter(text, at: place) {
          place = next
          step += 1
          continue
        }
      }
      guard let last = star else { return false }
      starPlace += 1
      place = starPlace
      step = last + 1
    }
    while step < tokens.count, tokens[step] == .anything { step += 1 }
    return step == tokens.count
  }

  /// Follows all ways at once: which steps can be reached after each byte, of which there are one or two nearly always.
  private static func matchesConfined(_ text: Span<UInt8>, _ tokens: [Token]) -> Bool {
    var first = 0
    while first < tokens.count, let literal = tokens[first].literal {
      guard first < text.count, text[first] == literal else { return false }
      first += 1
    }
    var ways = Ways(from: first, through: tokens)
    for place in first..<text.count {
      guard ways.take(text[place], at: place) else { return false }
    }
    return ways.reached.contains(tokens.count)
  }

  /// The steps of a pattern that the text so far leads to.
  private struct Ways {
    let tokens: [Token]
    private(set) var reached: [Int] = []
    private var next: [Int] = []
    /// Before which byte each step was reached last.
    private var lastReached: [Int]

    init(from first: Int, through tokens: [Token]) {
      self.tokens = tokens
      lastReached = Array(repeating: -1, count: tokens.count + 1)
      reach(first, before: first)
      swap(&reached, &next)
    }

    /// Goes on by the byte at a place of the text; whether any way is left.
    mutating func take(_ byte: UInt8, at place: Int) -> Bool {
      let isContinuation = byte & 0xC0 == 0x80
      let isColon = byte == UInt8(ascii: ":")
      next.removeAll(keepingCapacity: true)
      for step in reached {
        // The rest of a character belongs to the `?` that took its first byte.
        if isContinuation, step > 0, tokens[step - 1] == .one || tokens[step - 1] == .oneInSegment {
          reach(step, before: place + 1)
        }
        guard step < tokens.count else { continue }
        switch tokens[step] {
        case .anything: reach(step, before: place + 1)
        case .anythingInSegment: if !isColon { reach(step, before: place + 1) }
        case .one: if !isContinuation { reach(step + 1, before: place + 1) }
        case .oneInSegment: if !isContinuation, !isColon { reach(step + 1, before: place + 1) }
        case let token: if token == .byte(byte) { reach(step + 1, before: place + 1) }
        }
      }
      swap(&reached, &next)
      return !reached.isEmpty
    }

    /// Reaches a step, and what is beyond it where it may stand for nothing.
    private mutating func reach(_ step: Int, before place: Int) {
      var step = step
      while lastReached[step] != place {
        lastReached[step] = place
        next.append(step)
        guard step < tokens.count, tokens[step].isStar else { return }
        step += 1
      }
    }
  }

  /// Where the character that begins at `place` ends; nil inside of one.
  private static func endOfCharacter(_ text: Span<UInt8>, at place: Int) -> Int? {
    guard text[place] & 0xC0 != 0x80 else { return nil }
    var end = place + 1
    while end < text.count, text[end] & 0xC0 == 0x80 { end += 1 }
    return end
  }
}
