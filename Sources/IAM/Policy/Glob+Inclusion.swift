// Questions about all texts that a pattern stands for, so that nothing has to be tried on samples.
extension Glob {
  /// Whether every text that `other` matches is matched by this pattern too.
  package func covers(_ other: Glob) -> Bool {
    switch shape {
    case .everything: return true
    case .exact(let bytes): return other.exactText == bytes
    case .prefix(let bytes): return other.beginsLiterally(with: bytes)
    case .general(let tokens), .confined(let tokens):
      // What stands before the first wildcard has to begin the other pattern too.
      guard other.beginsLiterally(with: literalPrefix) else { return false }
      if let text = other.exactText { return matches(text) }
      // And what stands at the end has to end it.
      if let last = tokens.last, last.literal != nil, other.tokens.last != last { return false }
      let steps = Self.loosened(Self.symbols(of: tokens))
      return Self.covers(steps, Self.symbols(of: other.tokens))
    }
  }

  /// Whether it begins with these bytes, and no wildcard among them.
  private func beginsLiterally(with bytes: [UInt8]) -> Bool {
    switch shape {
    case .everything: bytes.isEmpty
    case .exact(let own), .prefix(let own): own.span.starts(with: bytes.span)
    case .general(let tokens), .confined(let tokens):
      tokens.count >= bytes.count && zip(tokens, bytes).allSatisfy { $0 == .byte($1) }
    }
  }

  /// Whether there is a text that both patterns match.
  package func intersects(_ other: Glob) -> Bool {
    switch (shape, other.shape) {
    case (.everything, _), (_, .everything): true
    case (.exact(let bytes), _): other.matches(bytes)
    case (_, .exact(let bytes)): matches(bytes)
    case (.prefix(let bytes), _): other.matchesSome(beginningWith: bytes.span)
    case (_, .prefix(let bytes)): matchesSome(beginningWith: bytes.span)
    case (.general(let left), .general(let right)), (.general(let left), .confined(let right)),
      (.confined(let left), .general(let right)), (.confined(let left), .confined(let right)):
      Self.intersect(left, right)
    }
  }

  /// Whether it matches a text that begins with `bytes`.
  func matchesSome(beginningWith bytes: Span<UInt8>) -> Bool {
    switch shape {
    case .everything: return true
    case .exact(let own): return own.span.starts(with: bytes)
    case .prefix(let own): return own.span.starts(with: bytes) || bytes.starts(with: own.span)
    case .general(let tokens), .confined(let tokens):
      for (place, token) in tokens.enumerated() where place < bytes.count {
        guard let literal = token.literal else { break }
        if literal != bytes[place] { return false }
      }
      return Self.intersect(bytes.indices.map { .byte(bytes[$0]) } + [.anything], tokens)
    }
  }

  private static func intersect(_ left: [Token], _ right: [Token]) -> Bool {
    for (left, right) in zip(left, right) {
      guard left.literal != nil, right.literal != nil else { break }
      if left != right { return false }
    }
    return intersect(symbols(of: left), symbols(of: right))
  }

  /// One step of a pattern in characters, not bytes: `?` stands for a character of several bytes too.
  private enum Symbol: Equatable {
    /// The bytes of one character.
    case character(UInt32)
    /// `?` and `*`, that stop at colons or do not.
    case one(isConfined: Bool)
    case anything(isConfined: Bool)

    static let colon = Symbol.character(UInt32(UInt8(ascii: ":")))

    var isConfined: Bool {
      switch self {
      case .character: self != .colon
      case .one(let isConfined), .anything(let isConfined): isConfined
      }
    }

    var isAnything: Bool { if case .anything = self { true } else { false } }

    var isWildcard: Bool { if case .character = self { false } else { true } }

    /// Whether it takes in all that `other` stands for, a star as a whole.
    func covers(_ other: Symbol) -> Bool {
      switch self {
      case .character: self == other
      case .one(let isConfined): !other.isAnything && (!isConfined || other.isConfined)
      case .anything(let isConfined): !isConfined || other.isConfined
      }
    }

    /// Whether some character fits both.
    func intersects(_ other: Symbol) -> Bool {
      if isWildcard, other.isWildcard { return true }
      return isWildcard ? covers(other) : other.covers(self)
    }
  }

  private static func symbols(of tokens: [Token]) -> [Symbol] {
    var symbols: [Symbol] = []
    symbols.reserveCapacity(tokens.count)
    for token in tokens {
      switch token {
      case .anything: symbols.append(.anything(isConfined: false))
      case .anythingInSegment: symbols.append(.anything(isConfined: true))
      case .one: symbols.append(.one(isConfined: false))
      case .oneInSegment: symbols.append(.one(isConfined: true))
      default:
        let byte = UInt32(token.literal ?? 0)
        if byte & 0xC0 == 0x80, case .character(let begun)? = symbols.last, begun > 0x7F {
          symbols[symbols.count - 1] = .character(begun << 8 | byte)
        } else {
          symbols.append(.character(byte))
        }
      }
    }
    return symbols
  }

  /// The same pattern with a star at every place of a run of wildcards that holds one.
  ///
  /// `?*`, `*?` and `*?*` are the same; only the last form lets the star take up the other pattern's stars wherever they stand.
  private static func loosened(_ symbols: [Symbol]) -> [Symbol] {
    var loosened: [Symbol] = []
    var start = 0
    while start < symbols.count {
      var end = start
      while end < symbols.count, symbols[end].isWildcard { end += 1 }
      let run = symbols[start..<end]
      if let star = run.first(where: \.isAnything), run.allSatisfy({ $0.isConfined == star.isConfined }) {
        loosened.append(star)
        for symbol in run where !symbol.isAnything { loosened += [symbol, star] }
      } else {
        loosened += run
      }
      if end < symbols.count { loosened.append(symbols[end]) }
      start = end + 1
    }
    return loosened
  }

  /// Follows all ways through `steps` at once, with the other pattern's symbols as the text.
  private static func covers(_ steps: [Symbol], _ text: [Symbol]) -> Bool {
    var reached = [Bool](repeating: false, count: steps.count + 1)
    var next = reached
    reached[0] = true
    for symbol in text {
      for index in next.indices { next[index] = false }
      for (index, step) in steps.enumerated() where reached[index] {
        if step.isAnything { reached[index + 1] = true }
        if step.covers(symbol) { next[step.isAnything ? index : index + 1] = true }
      }
      guard next.contains(true) else { return false }
      swap(&reached, &next)
    }
    for (index, step) in steps.enumerated() where reached[index] && step.isAnything {
      reached[index + 1] = true
    }
    return reached[steps.count]
  }

  /// Looks for a way through both patterns by the same characters.
  private static func intersect(_ left: [Symbol], _ right: [Symbol]) -> Bool {
    let width = right.count + 1
    var seen = [Bool](repeating: false, count: (left.count + 1) * width)
    var open = [0]
    seen[0] = true
    while let place = open.popLast() {
      let (row, column) = place.quotientAndRemainder(dividingBy: width)
      if row == left.count, column == right.count { return true }
      let a = row < left.count ? left[row] : nil
      let b = column < right.count ? right[column] : nil
      var ways: [Int] = []
      if a?.isAnything == true { ways.append(place + width) }
      if b?.isAnything == true { ways.append(place + 1) }
      if let a, let b, a.intersects(b) {
        ways.append((a.isAnything ? row : row + 1) * width + (b.isAnything ? column : column + 1))
      }
      for way in ways where !seen[way] {
        seen[way] = true
        open.append(way)
      }
    }
    return false
  }
}
