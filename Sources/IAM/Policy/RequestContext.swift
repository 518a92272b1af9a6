/// The condition keys of a request with their values.
package struct RequestContext: Sendable {
  private var entries: [(key: ContextKey, values: [[UInt8]])] = []
  /// Beginnings of names, lowered, of which every key without an entry is known not to be in the request.
  private var absentPrefixes: [[UInt8]] = []

  package init() {}

  /// Adds a key, which replaces one of the same name.
  package mutating func set(_ key: ContextKey, _ values: [[UInt8]]) {
    if let place = entries.firstIndex(where: { $0.key == key }) {
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

  /// Whether a key of that name is there.
  package func has(_ key: ContextKey) -> Bool { entries.contains { $0.key == key } }

  func values(of key: ContextKey) -> [[UInt8]]? {
    for index in entries.indices where entries[index].key == key { return entries[index].values }
    for prefix in absentPrefixes where key.folded.starts(with: prefix) { return [] }
    return nil
  }
}
