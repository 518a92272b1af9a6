/// The condition keys of a request with their values.
package struct RequestContext: Sendable {
  /// A key and what it holds; no value says that the request does not have it.
  typealias Entry = (key: ContextKey, values: [[UInt8]])

  /// What many requests have in common: it is never copied.
  private var common: [Entry] = []
  private var entries: [Entry] = []
  /// Beginnings of names, lowered, of which every key without an entry is known not to be in the request.
  private var absentPrefixes: [[UInt8]] = []
  /// Which keys the requests for the action have; nil where that has no say.
  var parameters: RequestParameters?
  /// Whether a user's own credentials sign it, which bring nothing that a session would.
  var isOfUser = false

  /// What is known of keys that the request has, short of their value: a pattern that it fits.
  private var shapes: [(key: ContextKey, shape: Glob)] = []
  /// Whether whoever asks may ask from somewhere on the internet, where the address is not known.
  var isFromSomewhere = false

  package init() {}

  /// Adds a key, which replaces one of the same name.
  package mutating func set(_ key: ContextKey, _ values: [[UInt8]]) {
    if let place = entries.lastIndex(where: { $0.key == key }) {
      entries[place].values = values
    } else {
      entries.append((key, values))
    }
  }

  package mutating func set(_ name: String, _ values: String...) {
    set(ContextKey(name), values.map { Array($0.utf8) })
  }

  /// Says that the request does not have the key.
  package mutating func setAbsent(_ name: String) { set(ContextKey(name), []) }

  /// Says that the request has no key whose name begins so, but for those that are set.
  package mutating func setAbsent(allBeginningWith prefix: String) {
    absentPrefixes.append(prefix.utf8.map(\.loweredASCII))
  }

  /// The same with room for what one request has besides.
  var asCommon: Self {
    var context = self
    context.common += entries
    context.entries = []
    return context
  }

  /// Adds keys, which win over those of the same name that are there.
  mutating func add(_ more: [Entry]) {
    if entries.isEmpty { entries = more } else { entries += more }
  }

  /// Says the same of names that begin with bytes which are lowered already.
  mutating func setAbsent(allBeginningWith prefix: [UInt8]) { absentPrefixes.append(prefix) }

  /// Says that the request has the key, and what its value is like.
  mutating func setShape(of key: ContextKey, _ shape: Glob) { shapes.append((key, shape)) }

  /// What a value that is not known is like, of a key that the request has.
  func shape(of key: ContextKey) -> Glob? { shapes.first { $0.key == key }?.shape }

  /// Whether a key of that name is there.
  package func has(_ key: ContextKey) -> Bool {
    entries.contains { $0.key == key } || common.contains { $0.key == key }
  }

  /// Whether a key of the request alone that begins so, in lower case, holds something.
  func holds(anyBeginningWith prefix: [UInt8]) -> Bool {
    entries.contains { !$0.values.isEmpty && $0.key.folded.starts(with: prefix) }
  }

  /// What follows the prefix in the names of such keys.
  func names(after prefix: [UInt8]) -> [[UInt8]] {
    var names: [[UInt8]] = []
    for entry in entries where !entry.values.isEmpty && entry.key.folded.starts(with: prefix) {
      let name = Array(entry.key.name.utf8.dropFirst(prefix.count))
      if !names.contains(name) { names.append(name) }
    }
    return names
  }

  /// The place of the last entry of a key; nil without one.
  private static func last(_ key: ContextKey, in entries: [Entry]) -> Int? {
    let digest = key.digest
    // The digests first, which counts no references.
    for place in entries.indices.reversed()
    where entries[place].key.digest == digest && entries[place].key == key {
      return place
    }
    return nil
  }

  func values(of key: ContextKey) -> [[UInt8]]? {
    if let place = Self.last(key, in: entries) { return entries[place].values }
    if let place = Self.last(key, in: common) { return common[place].values }
    for prefix in absentPrefixes where key.folded.starts(with: prefix) { return [] }
    if let parameters, parameters.lacks(key, isOfUser: isOfUser) { return [] }
    return nil
  }
}
