/// Looks for texts of which patterns say different things: one text for each set of patterns that some text matches.
///
/// Follows all patterns at once, shortest texts first, so that a set which it does not come to is that of no text, unless the
/// search is cut short.
struct TextSearch {
  /// How a search ended.
  enum End {
    /// Whoever asked has seen enough.
    case stopped
    /// There are no more sets.
    case exhausted
    /// There may be more, but it would take too long.
    case cutShort
  }

  /// A step, and where its pattern ends.
  private struct Position {
    /// Nil behind a pattern's last step.
    let step: TextPattern.Step?
    let pattern: Int
  }

  private let positions: [Position]
  private let starts: [Int]
  private let wanted: Range<Int>
  private let unwanted: Range<Int>
  private let telling: Range<Int>
  /// A character that no pattern has, and a digit, for what wildcards take.
  private let plain: UInt32
  private let digit: UInt32?

  /// So many steps of patterns are looked at at most.
  private static let mostWork = 1_000_000

  /// Texts that match all of `wanted` and none of `unwanted`; what `telling` says of them tells them apart.
  init(wanted: [TextPattern], unwanted: [TextPattern] = [], telling: [TextPattern] = []) {
    var positions: [Position] = []
    var starts: [Int] = []
    var literals: Set<UInt32> = [TextPattern.Characters.colon, TextPattern.Characters.slash]
    for (number, pattern) in (wanted + unwanted + telling).enumerated() {
      starts.append(positions.count)
      for step in pattern.steps {
        if case .only(let scalar) = step.characters { literals.insert(scalar) }
        positions.append(Position(step: step, pattern: number))
      }
      positions.append(Position(step: nil, pattern: number))
    }
    self.positions = positions
    self.starts = starts
    self.wanted = 0..<wanted.count
    self.unwanted = wanted.count..<(wanted.count + unwanted.count)
    self.telling = (wanted.count + unwanted.count)..<starts.count
    let digits = TextPattern.Characters.digits
    digit = digits.first { !literals.contains($0) }
    let free = "xmusterabcdfghijklnopqvwyz-_.XMUSTERABCDFGHIJKLNOPQVWYZ".unicodeScalars.lazy.map(\.value)
    // Nobody's policies name all of the private characters.
    plain =
      free.first { !literals.contains($0) } ?? (0xE000...0xF8FF).first { !literals.contains($0) } ?? 0xF8FF
  }

  private struct State {
    let places: [Int32]
    let cameFrom: Int
    let scalar: UInt32
  }

  /// Gives `body` one text for each set, and which of the telling patterns match it, until it returns false.
  func forEachSet(_ body: (_ text: String, _ matched: [Bool]) -> Bool) -> End {
    var states = [State(places: closed(starts.map(Int32.init)), cameFrom: 0, scalar: 0)]
    guard !isDead(states[0].places) else { return .exhausted }
    var seen: Set<[Int32]> = [states[0].places]
    var told: Set<[Bool]> = []
    var work = 0
    var next = 0
    while next < states.count {
      let places = states[next].places
      if let matched = matched(places), told.insert(matched).inserted, !body(text(of: next, states), matched)
      {
        return .stopped
      }
      for scalar in scalars(at: places) {
        work += places.count
        let reached = step(places, by: scalar)
        guard !isDead(reached), seen.insert(reached).inserted else { continue }
        states.append(State(places: reached, cameFrom: next, scalar: scalar))
      }
      if work > Self.mostWork { return .cutShort }
      next += 1
    }
    return .exhausted
  }

  /// A text that is looked for, the shortest; nil if there is none.
  var first: String? {
    var first: String?
    _ = forEachSet { text, _ in
      first = text
      return false
    }
    return first
  }

  /// The characters that lead to different places: all others lead where the plain one does.
  private func scalars(at places: [Int32]) -> [UInt32] {
    if let only = onlyScalar(at: places) { return [only] }
    var scalars = [plain, TextPattern.Characters.colon, TextPattern.Characters.slash]
    if let digit { scalars.append(digit) }
    for place in places {
      guard case .only(let scalar)? = positions[Int(place)].step?.characters, !scalars.contains(scalar) else {
        continue
      }
      scalars.append(scalar)
    }
    return scalars
  }

  /// The one character that a wanted pattern takes here.
  private func onlyScalar(at places: [Int32]) -> UInt32? {
    var place = places.startIndex
    while place < places.endIndex, wanted.contains(positions[Int(places[place])].pattern) {
      let position = positions[Int(places[place])]
      let isAlone =
        place + 1 == places.endIndex || positions[Int(places[place + 1])].pattern != position.pattern
      if isAlone, case .only(let scalar)? = position.step?.characters, position.step?.isRepeated == false {
        return scalar
      }
      let pattern = position.pattern
      while place < places.endIndex, positions[Int(places[place])].pattern == pattern { place += 1 }
    }
    return nil
  }

  private func step(_ places: [Int32], by scalar: UInt32) -> [Int32] {
    var reached: [Int32] = []
    reached.reserveCapacity(places.count)
    for place in places {
      guard let step = positions[Int(place)].step, step.characters.takes(scalar) else { continue }
      reached.append(step.isRepeated ? place : place + 1)
    }
    return closed(reached)
  }

  /// With what is reached by taking nothing, in order, and without what a later star stands for as well.
  private func closed(_ places: [Int32]) -> [Int32] {
    var all: Set<Int32> = []
    for place in places {
      var place = place
      while all.insert(place).inserted, positions[Int(place)].step?.isRepeated == true { place += 1 }
    }
    var kept: [Int32] = []
    // The last star of a pattern takes whatever an earlier place of it would.
    var pattern = -1
    var isSettled = false
    for place in all.sorted(by: >) {
      let position = positions[Int(place)]
      if position.pattern != pattern {
        pattern = position.pattern
        isSettled = false
      }
      if isSettled { continue }
      kept.append(place)
      if position.step == TextPattern.Step(characters: .any, isRepeated: true) { isSettled = true }
    }
    return kept.reversed()
  }

  /// Whether nothing that begins so is looked for.
  private func isDead(_ places: [Int32]) -> Bool {
    var alive = 0
    var last = -1
    for place in places {
      let position = positions[Int(place)]
      if wanted.contains(position.pattern) {
        if position.pattern != last { alive += 1 }
        last = position.pattern
      } else if unwanted.contains(position.pattern),
        position.step == TextPattern.Step(characters: .any, isRepeated: true),
        positions[Int(place) + 1].step == nil
      {
        return true
      }
    }
    return alive < wanted.count
  }

  /// Which of the telling patterns match what ends here; nil where it is not what is looked for.
  private func matched(_ places: [Int32]) -> [Bool]? {
    var matched = [Bool](repeating: false, count: telling.count)
    var found = 0
    for place in places where positions[Int(place)].step == nil {
      let pattern = positions[Int(place)].pattern
      if unwanted.contains(pattern) { return nil }
      if wanted.contains(pattern) { found += 1 } else { matched[pattern - telling.lowerBound] = true }
    }
    return found == wanted.count ? matched : nil
  }

  private func text(of state: Int, _ states: [State]) -> String {
    var scalars: [UInt32] = []
    var state = state
    while state != 0 {
      scalars.append(states[state].scalar)
      state = states[state].cameFrom
    }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars.reversed().lazy.compactMap(Unicode.Scalar.init))
    return String(text)
  }
}
