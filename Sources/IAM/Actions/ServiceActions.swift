/// What the catalogue says of one service: its actions, their resources and their condition keys.
///
/// Names stay in the bytes that they were read from until somebody asks for one.
package final class ServiceActions: Sendable {
  /// A type of resources that an action is about.
  package struct Use: Sendable {
    /// The place in ``ServiceActions/resourceTypes``.
    package let type: Int
    /// Whether every request names one.
    package let isRequired: Bool
    let keySet: Int
  }

  struct Entry: Sendable {
    let name: Range<Int>
    let level: AccessLevel
    let keySet: Int
    let useSet: Int
  }

  /// What stands before the colon of its actions.
  package let prefix: String
  /// What AWS calls it.
  package let name: String
  /// Most of what asks for actions asks for neither of them.
  private let kept: (conditionKeys: Lazy<[ConditionKeyName]>, resourceTypes: Lazy<[ResourceType]>)
  private let bytes: [UInt8]
  private let keySets: [[Int]]
  private let useSets: [[Use]]
  /// By name in lower case.
  private let entries: [Entry]

  init(_ block: ServiceBlock) {
    prefix = block.prefix
    name = block.name
    kept = (Lazy { block.conditionKeys }, Lazy { block.resourceTypes })
    bytes = block.bytes
    keySets = block.keySets
    useSets = block.useSets
    entries = block.entries
  }

  package var conditionKeys: [ConditionKeyName] { kept.conditionKeys.value }

  package var resourceTypes: [ResourceType] { kept.resourceTypes.value }

  /// Actions are numbered by their names' order.
  package var count: Int { entries.count }

  /// `GetObject`.
  package func name(of action: Int) -> String {
    String(decoding: bytes[entries[action].name], as: UTF8.self)
  }

  package func level(of action: Int) -> AccessLevel { entries[action].level }

  /// The types of resources that it is about; none where it knows no resource but `*`.
  package func uses(of action: Int) -> [Use] {
    let set = entries[action].useSet
    return set == 0 ? [] : useSets[set - 1]
  }

  /// The condition keys that its requests may hold: its own, and those of the resources that it is about.
  package func conditionKeys(of action: Int) -> Set<Int> {
    var keys = Set(ownKeys(of: action))
    for use in uses(of: action) {
      keys.formUnion(self.keys(of: use))
      keys.formUnion(keysOfType(use))
    }
    return keys
  }

  /// Those of its condition keys that it has whatever it is about.
  func ownKeys(of action: Int) -> [Int] { keySet(entries[action].keySet) }

  /// Those that an action has for being about one of its types.
  func keys(of use: Use) -> [Int] { keySet(use.keySet) }

  /// Those that any action about the type may have.
  func keysOfType(_ use: Use) -> [Int] { keySet(resourceTypes[use.type].keySet) }

  /// The action called `name`, in lower case.
  package func action(_ name: [UInt8]) -> Int? {
    let place = lowerBound(name[...])
    guard place < entries.count, fold(place).elementsEqual(name) else { return nil }
    return place
  }

  /// The actions whose names in lower case `pattern` matches.
  package func actions(matching pattern: Glob) -> [Int] {
    let prefix = pattern.literalPrefix
    var found: [Int] = []
    var place = lowerBound(prefix[...])
    while place < entries.count {
      let name = Array(fold(place))
      guard name.starts(with: prefix) else { break }
      if pattern.matches(name) { found.append(place) }
      place += 1
    }
    return found
  }

  /// The numbers of the service's keys that `key`, in lower case, is.
  package func conditionKeys(named key: [UInt8]) -> [Int] {
    let keys = conditionKeys
    let span = keys.span
    var numbers: [Int] = []
    for number in span.indices where span[number].matches(key) { numbers.append(number) }
    return numbers
  }

  private func keySet(_ number: Int) -> [Int] { number == 0 ? [] : keySets[number - 1] }

  private func fold(_ action: Int) -> some Collection<UInt8> {
    bytes[entries[action].name].lazy.map(\.loweredASCII)
  }

  private func lowerBound(_ name: ArraySlice<UInt8>) -> Int {
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      if fold(middle).lexicographicallyPrecedes(name) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
