/// The actions that the analyses ask about, numbered, so that what a statement covers is a set of bits.
struct ActionTable: Sendable {
  let names: [String]
  let folded: [[UInt8]]
  /// What may follow the ARN in requests, by the names of their actions.
  let qualifiers: [String: [String]]
  private let numbers: [[UInt8]: Int]
  /// The same by the names as they are spelled here, which nearly everybody asks by.
  private let numbersByName: [String: Int]
  private let parameters: [Lazy<RequestParameters>]
  /// What each takes beside where what it makes has tags, with its number.
  private let taggings: [(tagging: TaggingOnCreation, number: Int?)?]
  /// Those that take anything then.
  private let tagging: ActionSet
  /// The numbers of each service's actions, by the lowered prefix before the colon.
  private let byService: [[UInt8]: [Int]]

  /// Holds the first ``ActionSet/capacity``; what is beyond is not in the table.
  ///
  /// `qualifiers` are what may follow the ARN in requests, by the names of their actions.
  init(_ names: some Sequence<String>, qualifiers: [String: [String]] = [:]) {
    self.qualifiers = qualifiers
    var kept: [String] = []
    var numbers: [[UInt8]: Int] = [:]
    for name in names where kept.count < ActionSet.capacity {
      let folded = name.utf8.map(\.loweredASCII)
      guard numbers[folded] == nil else { continue }
      numbers[folded] = kept.count
      kept.append(name)
    }
    self.names = kept
    self.numbers = numbers
    numbersByName = Dictionary(uniqueKeysWithValues: kept.enumerated().map { ($1, $0) })
    parameters = kept.map { name in Lazy { RequestParameters(action: name) } }
    let taggings = kept.map { name in
      TaggingOnCreation(making: name).map { ($0, numbers[$0.action.utf8.map(\.loweredASCII)]) }
    }
    var tagging = ActionSet()
    for (number, found) in taggings.enumerated() where found != nil { tagging.insert(number) }
    self.taggings = taggings
    self.tagging = tagging
    folded = kept.map { $0.utf8.map(\.loweredASCII) }
    byService = Dictionary(grouping: kept.indices) { index in
      kept[index].utf8.prefix { $0 != UInt8(ascii: ":") }.map(\.loweredASCII)
    }
  }

  subscript(_ action: String) -> Int? { numbersByName[action] ?? numbers[action.utf8.map(\.loweredASCII)] }

  /// Those of the actions that are in the table.
  func set(of names: some Sequence<String>) -> ActionSet {
    var set = ActionSet()
    for name in names { if let number = self[name] { set.insert(number) } }
    return set
  }

  /// What the requests for an action can have; its number is that of ``subscript(_:)``.
  func parameters(of action: String, _ number: Int?) -> RequestParameters {
    number.map { parameters[$0].value } ?? RequestParameters(action: action)
  }

  /// What the action with a number takes beside where what it makes has tags.
  func tagging(of number: Int) -> (tagging: TaggingOnCreation, number: Int?)? { taggings[number] }

  /// Whether the action with a number takes anything beside where what it makes has tags.
  func takesTagging(_ number: Int) -> Bool { tagging.contains(number) }

  /// The numbers with those of the actions that tag what they make.
  func withTagging(_ numbers: [Int]) -> [Int] {
    guard numbers.contains(where: tagging.contains) else { return numbers }
    var all = numbers
    for number in numbers {
      if let tagging = taggings[number]?.number, !all.contains(tagging) { all.append(tagging) }
    }
    return all
  }

  /// The actions that a statement covers.
  func covered(by statement: Statement) -> ActionSet {
    var covered = ActionSet()
    for pattern in statement.actionPatterns {
      if let text = pattern.exactText {
        if let number = numbers[text] { covered.insert(number) }
        continue
      }
      let prefix = pattern.literalPrefix
      let candidates: some Sequence<Int> =
        prefix.firstIndex(of: UInt8(ascii: ":")).map { byService[Array(prefix[..<$0])] ?? [] }
        ?? Array(names.indices)
      for number in candidates where pattern.matches(folded[number]) { covered.insert(number) }
    }
    return statement.actions.isExcepting ? covered.inverted(of: names.count) : covered
  }
}

/// A set of numbers of an `ActionTable`.
struct ActionSet: Hashable, Sendable {
  /// Numbers from here on have no place in a set.
  static let capacity = 256

  private var low: UInt128 = 0
  private var high: UInt128 = 0

  var isEmpty: Bool { low | high == 0 }

  mutating func insert(_ number: Int) {
    if number < 128 { low |= 1 << UInt128(number) } else { high |= 1 << UInt128(number - 128) }
  }

  mutating func formUnion(_ other: Self) {
    low |= other.low
    high |= other.high
  }

  mutating func formIntersection(_ other: Self) {
    low &= other.low
    high &= other.high
  }

  func contains(_ number: Int) -> Bool {
    number < 128 ? low & 1 << UInt128(number) != 0 : high & 1 << UInt128(number - 128) != 0
  }

  func isSuperset(of other: Self) -> Bool {
    low & other.low == other.low && high & other.high == other.high
  }

  func subtracting(_ other: Self) -> Self {
    var rest = self
    rest.low &= ~other.low
    rest.high &= ~other.high
    return rest
  }

  func isDisjoint(with other: Self) -> Bool { low & other.low | high & other.high == 0 }

  func inverted(of count: Int) -> Self {
    var result = Self()
    result.low = ~low & Self.first(count)
    result.high = ~high & Self.first(count - 128)
    return result
  }

  private static func first(_ count: Int) -> UInt128 {
    if count >= 128 { return .max }
    return count <= 0 ? 0 : (1 << UInt128(count)) - 1
  }
}
