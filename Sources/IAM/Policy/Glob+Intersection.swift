extension Glob {
  /// A text that both patterns match; nil if there is none.
  ///
  /// Found by following both at once, shortest text first.
  func commonText(with other: Glob) -> [UInt8]? {
    let (tokens, others) = (tokens, other.tokens)
    for (left, right) in zip(tokens, others) {
      guard left.literal != nil, right.literal != nil else { break }
      if left != right { return nil }
    }
    // A state is a place in both patterns, as one number; what each was come to by is kept beside it.
    let width = others.count + 1
    let end = tokens.count * width + others.count
    var cameFrom = [Int32](repeating: -1, count: end + 1)
    var bytes = [UInt8?](repeating: nil, count: end + 1)
    var open = [0]
    var next = 0
    cameFrom[0] = 0
    while next < open.count, cameFrom[end] < 0 {
      let state = open[next]
      next += 1
      func visit(_ left: Int, _ right: Int, _ byte: UInt8?) {
        let reached = left * width + right
        guard cameFrom[reached] < 0 else { return }
        cameFrom[reached] = Int32(state)
        bytes[reached] = byte
        open.append(reached)
      }
      let (leftPlace, rightPlace) = (state / width, state % width)
      let left = leftPlace < tokens.count ? tokens[leftPlace] : nil
      let right = rightPlace < others.count ? others[rightPlace] : nil
      if let left, left.isStar { visit(leftPlace + 1, rightPlace, nil) }
      if let right, right.isStar { visit(leftPlace, rightPlace + 1, nil) }
      guard let left, let right, let byte = Self.commonByte(left, right) else { continue }
      visit(left.isStar ? leftPlace : leftPlace + 1, right.isStar ? rightPlace : rightPlace + 1, byte)
    }
    guard cameFrom[end] >= 0 else { return nil }
    var text: [UInt8] = []
    var state = end
    while state != 0 {
      if let byte = bytes[state] { text.append(byte) }
      state = Int(cameFrom[state])
    }
    return text.reversed()
  }

  /// A text that all patterns match; nil if there is none, or none is found in reasonable time.
  static func commonText(of globs: [Glob]) -> [UInt8]? {
    guard globs.count > 2 else { return globs.count == 2 ? globs[0].commonText(with: globs[1]) : nil }
    let patterns = globs.map(\.tokens)
    let end = patterns.map(\.count)
    var places = [[Int](repeating: 0, count: globs.count)]
    var cameFrom: [(state: Int, byte: UInt8?)] = [(0, nil)]
    var seen: Set<[Int]> = [places[0]]
    var next = 0
    while next < places.count, places.count < 20_000 {
      let state = places[next]
      if state == end {
        var text: [UInt8] = []
        var place = next
        while place != 0 {
          if let byte = cameFrom[place].byte { text.append(byte) }
          place = cameFrom[place].state
        }
        return text.reversed()
      }
      func visit(_ reached: [Int], _ byte: UInt8?) {
        guard seen.insert(reached).inserted else { return }
        places.append(reached)
        cameFrom.append((next, byte))
      }
      let tokens = state.indices.map { state[$0] < end[$0] ? patterns[$0][state[$0]] : nil }
      for (index, token) in tokens.enumerated() where token?.isStar ?? false {
        var reached = state
        reached[index] += 1
        visit(reached, nil)
      }
      let present = tokens.compactMap(\.self)
      if present.count == tokens.count {
        let byte = present.lazy.compactMap(\.literal).first ?? UInt8(ascii: "x")
        if present.allSatisfy({ $0.literal.map { $0 == byte } ?? $0.takes(byte) }) {
          visit(zip(state, present).map { $1.isStar ? $0 : $0 + 1 }, byte)
        }
      }
      next += 1
    }
    return nil
  }

  private static func commonByte(_ left: Token, _ right: Token) -> UInt8? {
    switch (left.literal, right.literal) {
    case (let left?, let right?): return left == right ? left : nil
    case (let byte?, nil): return right.takes(byte) ? byte : nil
    case (nil, let byte?): return left.takes(byte) ? byte : nil
    case (nil, nil): return UInt8(ascii: "x")
    }
  }
}

extension Glob.Token {
  /// Whether it stands for any number of characters.
  var isStar: Bool { self == .anything || self == .anythingInSegment }

  /// Whether a wildcard stands for `byte` too.
  func takes(_ byte: UInt8) -> Bool {
    self == .anything || self == .one || byte != UInt8(ascii: ":")
  }
}
