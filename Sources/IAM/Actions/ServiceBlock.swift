/// The lines about one service in the text of the catalogue, read; `rules/actions/make_actions.py` writes them.
///
/// The first byte of a line says what it is: `@` the service, `$` condition keys of one type, `&` a set of keys by
/// their numbers, `:` a resource type (its keys, the forms of its ARN, its name), `%` a set of resource types, and a letter before an action's name its access level.
/// Numbers count from 1; 0 stands for none.
struct ServiceBlock: Sendable {
  let bytes: [UInt8]
  private(set) var prefix = ""
  private(set) var name = ""
  private(set) var keySets: [[Int]] = []
  private(set) var useSets: [[ServiceActions.Use]] = []
  private(set) var entries: [ServiceActions.Entry] = []
  private var keyLines: [Range<Int>] = []
  private var typeLines: [Range<Int>] = []

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      if end > start { read(start, end) }
      start = end + 1
    }
  }

  /// The condition keys in the order of their numbers.
  var conditionKeys: [ConditionKeyName] {
    keyLines.flatMap { line in
      let words = split(line)
      let type = text(words.first)
      return words.dropFirst().map { ConditionKeyName(text($0), type: type) }
    }
  }

  /// The resource types in the order of their numbers.
  var resourceTypes: [ResourceType] {
    let own = "arn:${Partition}:\(prefix):${Region}:${Account}:"
    return typeLines.compactMap { line in
      let words = split(line)
      guard words.count > 2 else { return nil }
      let arns = text(words[1]).split(separator: ",").map {
        $0.hasPrefix("~") ? own + $0.dropFirst() : String($0)
      }
      return ResourceType(
        name: text(words[2].lowerBound..<line.upperBound), arns: arns, keySet: number(words[0]))
    }
  }

  private mutating func read(_ start: Int, _ end: Int) {
    let rest = (start + 1)..<end
    switch bytes[start] {
    case UInt8(ascii: "@"):
      let words = split(rest)
      prefix = text(words.first)
      name = text((words.first?.upperBound).map { min($0 + 1, end)..<end })
    case UInt8(ascii: "$"): keyLines.append(rest)
    case UInt8(ascii: "&"): keySets.append(split(rest).map { number($0) - 1 })
    case UInt8(ascii: ":"): typeLines.append(rest)
    case UInt8(ascii: "%"): useSets.append(split(rest).map(use))
    default:
      guard let level = AccessLevel(letter: bytes[start]) else { return }
      let words = split(rest)
      guard let name = words.first else { return }
      entries.append(
        ServiceActions.Entry(
          name: name, level: level, keySet: words.count > 1 ? number(words[1]) : 0,
          useSet: words.count > 2 ? number(words[2]) : 0))
    }
  }

  /// `3`, `3!` and `3!:7`: the type, whether it is required, its set of keys.
  private func use(_ word: Range<Int>) -> ServiceActions.Use {
    let digits = bytes[word].prefix { (0x30...0x39).contains($0) }
    let colon = bytes[word].firstIndex(of: UInt8(ascii: ":"))
    return ServiceActions.Use(
      type: number(digits.indices) - 1, isRequired: bytes[word].contains(UInt8(ascii: "!")),
      keySet: colon.map { number(($0 + 1)..<word.upperBound) } ?? 0)
  }

  private func split(_ range: Range<Int>) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start = range.lowerBound
    for place in range where bytes[place] == 0x20 {
      words.append(start..<place)
      start = place + 1
    }
    words.append(start..<range.upperBound)
    return words
  }

  private func number(_ range: Range<Int>) -> Int {
    var number = 0
    for place in range { number = number * 10 + Int(bytes[place] & 0x0F) }
    return number
  }

  private func text(_ range: Range<Int>?) -> String {
    range.map { String(decoding: bytes[$0], as: UTF8.self) } ?? ""
  }
}
