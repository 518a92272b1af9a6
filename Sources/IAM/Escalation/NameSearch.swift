/// Looks for the name of something that is to be made: one that some patterns ask for and others spare.
///
/// All patterns are followed at once, letter by letter, so that the first name that is found is among the shortest.
struct NameSearch {
  /// What a name has to be like: one of `some` matches it, or none of one of the lists.
  struct Clause {
    var some: [Glob] = []
    var orNone: [[Glob]] = []
  }

  /// So many beginnings of names are looked at at most.
  private static let limit = 3_000

  private let tokens: [Glob.Token?]
  /// Where each pattern of the form and the clauses begins and ends among the tokens.
  private let form: Range<Int>
  private let clauses: [(some: [Range<Int>], orNone: [[Range<Int>]])]
  /// Whether a letter that a token stands for brings a name nearer to what is asked for.
  private let isWanted: [Bool]

  /// All names that are looked for match `form`.
  init(_ form: Glob, _ clauses: [Clause]) {
    var tokens: [Glob.Token?] = []
    var isWanted: [Bool] = []
    func add(_ glob: Glob, isWanted wanted: Bool) -> Range<Int> {
      let start = tokens.count
      tokens += glob.tokens
      // Whatever has come here has matched.
      tokens.append(nil)
      isWanted += Array(repeating: wanted, count: tokens.count - start)
      return start..<tokens.count - 1
    }
    self.form = add(form, isWanted: true)
    var placed: [(some: [Range<Int>], orNone: [[Range<Int>]])] = []
    for clause in clauses {
      let some = clause.some.map { add($0, isWanted: true) }
      placed.append((some, clause.orNone.map { list in list.map { add($0, isWanted: false) } }))
    }
    self.clauses = placed
    self.tokens = tokens
    self.isWanted = isWanted
  }

  /// A name that fits, or nil if there is none that is easy to find.
  func name() -> String? {
    // A state is the places that all patterns have come to, in their order.
    var states: [[Int]] = []
    var cameFrom: [(state: Int, byte: UInt8)] = []
    var seen: Set<[Int]> = []
    func visit(_ state: [Int], from previous: Int, by byte: UInt8) {
      guard isHopeful(state), seen.insert(state).inserted else { return }
      states.append(state)
      cameFrom.append((previous, byte))
    }
    visit(opened(beginnings), from: -1, by: 0)
    var next = 0
    while next < states.count, next < Self.limit {
      if fits(states[next]) {
        var text: [UInt8] = []
        var place = next
        while place > 0 {
          text.append(cameFrom[place].byte)
          place = cameFrom[place].state
        }
        return String(decoding: text.reversed(), as: UTF8.self)
      }
      for byte in letters(after: states[next]) {
        visit(opened(moved(states[next], by: byte)), from: next, by: byte)
      }
      next += 1
    }
    return nil
  }

  private var beginnings: [Int] {
    let patterns = [form] + clauses.flatMap { $0.some + $0.orNone.joined() }
    return patterns.map(\.lowerBound).sorted()
  }

  /// With the places behind the stars.
  private func opened(_ state: [Int]) -> [Int] {
    var opened: [Int] = []
    for place in state where opened.last ?? -1 < place {
      opened.append(place)
      var place = place
      while let token = tokens[place], token.isStar {
        place += 1
        opened.append(place)
      }
    }
    return opened
  }

  private func moved(_ state: [Int], by byte: UInt8) -> [Int] {
    var moved: [Int] = []
    for place in state {
      guard let token = tokens[place], token.literal.map({ $0 == byte }) ?? token.takes(byte) else {
        continue
      }
      let reached = token.isStar ? place : place + 1
      if moved.last != reached { moved.append(reached) }
    }
    return moved.sorted()
  }

  /// The letters that the patterns ask for next, and one that none of them speaks of.
  private func letters(after state: [Int]) -> [UInt8] {
    var wanted: [UInt8] = []
    var spoken: Set<UInt8> = []
    var isFree = false
    for place in state {
      guard let token = tokens[place] else { continue }
      guard let byte = token.literal else {
        if form.contains(place) { isFree = true }
        continue
      }
      spoken.insert(byte)
      if isWanted[place], !wanted.contains(byte), byte > 0x20, byte < 0x7F { wanted.append(byte) }
    }
    guard isFree else { return wanted }
    if let other = Self.plainLetters.first(where: { !spoken.contains($0) }) { return wanted + [other] }
    return wanted + Self.plainLetters.filter { !wanted.contains($0) }
  }

  private static let plainLetters = Array(
    "xabcdefghijklmnopqrstuvwyz0123456789-_XABCDEFGHIJKLMNOPQRSTUVWYZ".utf8)

  private func isHopeful(_ state: [Int]) -> Bool {
    guard state.contains(where: { form.contains($0) || $0 == form.upperBound }) else { return false }
    return clauses.allSatisfy { clause in
      clause.some.contains { pattern in
        state.contains { pattern.contains($0) || $0 == pattern.upperBound }
      }
        || clause.orNone.contains { list in
          !list.contains { pattern in state.contains { pattern.contains($0) && isEverything(from: $0) } }
        }
    }
  }

  /// Whether anything may follow at the place of a pattern.
  private func isEverything(from place: Int) -> Bool {
    tokens[place] == .anything && tokens[place + 1] == nil
  }

  private func fits(_ state: [Int]) -> Bool {
    func matches(_ pattern: Range<Int>) -> Bool { state.contains(pattern.upperBound) }
    return matches(form)
      && clauses.allSatisfy { clause in
        clause.some.contains(where: matches)
          || clause.orNone.contains { list in !list.contains(where: matches) }
      }
  }
}
