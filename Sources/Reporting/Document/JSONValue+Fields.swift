import JSON

/// Reads fields of a document; errors gather their path on the way out, so that reading costs nothing for it.
extension JSONValue {
  typealias Failure = AssessmentDocumentError

  func field<Value>(
    _ key: String, _ read: (JSONValue) throws(Failure) -> Value
  ) throws(Failure) -> Value {
    guard case .object = self else { throw .field(path: "", expected: "an object") }
    guard let value = self[key] else { throw .field(path: key, expected: "a value, and there is none") }
    do { return try read(value) } catch { throw error.inside(key) }
  }

  /// Nil where the field is null or left out.
  func optional<Value>(
    _ key: String, _ read: (JSONValue) throws(Failure) -> Value
  ) throws(Failure) -> Value? {
    guard case .object = self else { throw .field(path: "", expected: "an object") }
    guard let value = self[key], !value.isNull else { return nil }
    do { return try read(value) } catch { throw error.inside(key) }
  }

  func list<Value>(
    _ key: String, _ read: (JSONValue) throws(Failure) -> Value
  ) throws(Failure) -> [Value] {
    try field(key) { value throws(Failure) in try value.items(read) }
  }

  func items<Value>(_ read: (JSONValue) throws(Failure) -> Value) throws(Failure) -> [Value] {
    guard let items = array else { throw .field(path: "", expected: "an array") }
    var values: [Value] = []
    values.reserveCapacity(items.count)
    for (index, item) in items.enumerated() {
      do { values.append(try read(item)) } catch { throw error.inside("[\(index)]") }
    }
    return values
  }

  /// The members of an object whose keys are not fixed.
  func entries<Value>(
    _ read: (JSONValue) throws(Failure) -> Value
  ) throws(Failure) -> [(key: String, value: Value)] {
    guard let members = object else { throw .field(path: "", expected: "an object") }
    var entries: [(key: String, value: Value)] = []
    for (key, value) in members {
      do { entries.append((key, try read(value))) } catch { throw error.inside(key) }
    }
    return entries
  }

  func dictionary<Value>(_ read: (JSONValue) throws(Failure) -> Value) throws(Failure) -> [String: Value] {
    var dictionary: [String: Value] = [:]
    for (key, value) in try entries(read) {
      guard dictionary.updateValue(value, forKey: key) == nil else {
        throw .field(path: key, expected: "each key once")
      }
    }
    return dictionary
  }

  func text() throws(Failure) -> String {
    guard let string else { throw .field(path: "", expected: "a string") }
    return string
  }

  func texts() throws(Failure) -> [String] {
    try items { value throws(Failure) in try value.text() }
  }

  func number() throws(Failure) -> Int {
    guard let integer else { throw .field(path: "", expected: "an integer") }
    return integer
  }

  func count() throws(Failure) -> Int {
    guard let integer, integer >= 0 else { throw .field(path: "", expected: "an integer from 0 on") }
    return integer
  }

  func flag() throws(Failure) -> Bool {
    guard let bool else { throw .field(path: "", expected: "true or false") }
    return bool
  }

  /// One word of an enumeration; the error names them all.
  func word<Word: RawRepresentable>(
    of words: [Word]
  ) throws(Failure) -> Word where Word.RawValue == String {
    if let string, let word = Word(rawValue: string) { return word }
    throw .field(path: "", expected: "one of " + words.map(\.rawValue).joined(separator: ", "))
  }
}
