extension Glob {
  /// A text that both patterns match; nil if there is none.
  ///
  /// Found by following both at once, shortest text first.
  func commonText(with other: Glob) -> [UInt8]? {
    struct State: Hashable {
      var left: Int
      var right: Int
    }
    var cameFrom: [State: (State, UInt8?)] = [:]
    let start = State(left: 0, right: 0)
    let end = State(left: tokens.count, right: other.tokens.count)
    var open = [start]
    var next = 0
    var seen: Set<State> = [start]
    while next < open.count {
      let state = open[next]
      next += 1
      if state == end { break }
      func visit(_ left: Int, _ right: Int, _ byte: UInt8?) {
        let reached = State(left: left, right: right)
        guard seen.insert(reached).inserted else { return }
        cameFrom[reached] = (state, byte)
        open.append(reached)
      }
      let left = state.left < tokens.count ? tokens[state.left] : nil
      let right = state.right < other.tokens.count ? other.tokens[state.right] : nil
      if let left, left.isStar { visit(state.left + 1, state.right, nil) }
      if let right, right.isStar { visit(state.left, state.right + 1, nil) }
      guard let left, let right, let byte = Self.commonByte(left, right) else { continue }
      visit(left.isStar ? state.left : state.left + 1, right.isStar ? state.right : state.right + 1, byte)
    }
    guard seen.contains(end) else { return nil }
    var text: [UInt8] = []
    var state = end
    while let (previous, byte) = cameFrom[state] {
      if let byte { text.append(byte) }
      state = previous
    }
    return text.reversed()
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
  fileprivate var isStar: Bool { self == .anything || self == .anythingInSegment }

  fileprivate func takes(_ byte: UInt8) -> Bool {
    self == .anything || self == .one || byte != UInt8(ascii: ":")
  }
}
