/// A condition key as the catalogue names it, with the type of its values: `s3:prefix`, `aws:RequestTag/${TagKey}`.
package struct ConditionKeyName: Hashable, Sendable {
  /// What the values of a key are; the reference has a list of each beside it.
  package enum Kind: String, Sendable {
    case string = "String"
    case arn = "ARN"
    case bool = "Bool"
    case numeric = "Numeric"
    case date = "Date"
    case ipAddress = "IPAddress"
  }

  package let name: String
  /// Nil for a type that is not known.
  package let kind: Kind?
  /// Whether a request may have several values of it.
  package let isMultivalued: Bool
  private let folded: [UInt8]
  /// Whether its name has a variable, such as the key of a tag.
  let hasVariable: Bool

  /// `type` as the reference has it: `String`, `ArrayOfString`, `Bool`.
  package init(_ name: String, type: String) {
    self.name = name
    isMultivalued = type.hasPrefix("ArrayOf")
    kind = Kind(rawValue: isMultivalued ? String(type.dropFirst("ArrayOf".count)) : type)
    folded = name.utf8.map(\.loweredASCII)
    hasVariable = folded.contains(UInt8(ascii: "$"))
  }

  /// Whether a key of a policy, in lower case, is this one; a variable stands for any text that is not empty.
  package func matches(_ key: [UInt8]) -> Bool {
    guard hasVariable else { return folded == key }
    return Self.matches(key[...], folded[...])
  }

  private static func matches(_ key: ArraySlice<UInt8>, _ pattern: ArraySlice<UInt8>) -> Bool {
    var key = key
    var pattern = pattern
    while let next = pattern.first {
      if next == UInt8(ascii: "$"), let close = pattern.firstIndex(of: UInt8(ascii: "}")) {
        let rest = pattern[(close + 1)...]
        if rest.isEmpty { return !key.isEmpty }
        var tail = key.dropFirst()
        while !tail.isEmpty {
          if matches(tail, rest) { return true }
          tail = tail.dropFirst()
        }
        return false
      }
      guard key.first == next else { return false }
      key = key.dropFirst()
      pattern = pattern.dropFirst()
    }
    return key.isEmpty
  }
}
