import Spelling

/// A condition operator with its qualifiers: `ForAnyValue:StringNotLikeIfExists`.
package struct ConditionOperator: Hashable, Sendable {
  /// What is compared, and how.
  package enum Comparison: Hashable, Sendable {
    case stringEquals
    case stringEqualsIgnoreCase
    case stringLike
    case numeric(Relation)
    case date(Relation)
    case bool
    case binaryEquals
    case ipAddress
    /// `ArnEquals` and `ArnLike` are one.
    case arnLike
    case null
  }

  /// How two numbers or dates have to stand to each other.
  package enum Relation: Hashable, Sendable {
    case equal
    case less
    case lessOrEqual
    case greater
    case greaterOrEqual

    func holds<Value: Comparable>(_ left: Value, _ right: Value) -> Bool {
      switch self {
      case .equal: left == right
      case .less: left < right
      case .lessOrEqual: left <= right
      case .greater: left > right
      case .greaterOrEqual: left >= right
      }
    }
  }

  /// How many of the request's values have to match.
  package enum Quantifier: Hashable, Sendable {
    case forAllValues
    case forAnyValue
  }

  package let comparison: Comparison
  package let isNegated: Bool
  package let quantifier: Quantifier?
  package let isIfExists: Bool
  /// As it is spelled in the policy.
  package let name: String

  /// Nil for a name that is no operator; IAM compares names without regard to case.
  package init?(_ name: String) {
    var rest = name.lowercased()[...]
    if rest.hasPrefix("forallvalues:") {
      quantifier = .forAllValues
      rest = rest.dropFirst("forallvalues:".count)
    } else if rest.hasPrefix("foranyvalue:") {
      quantifier = .forAnyValue
      rest = rest.dropFirst("foranyvalue:".count)
    } else {
      quantifier = nil
    }
    isIfExists = rest.hasSuffix("ifexists")
    if isIfExists { rest = rest.dropLast("ifexists".count) }
    guard let (comparison, isNegated) = Self.comparisons[String(rest)] else { return nil }
    if comparison == .null, isIfExists { return nil }
    self.comparison = comparison
    self.isNegated = isNegated
    self.name = name
  }

  /// Whether variables may stand in its values.
  var takesVariables: Bool {
    switch comparison {
    case .stringEquals, .stringEqualsIgnoreCase, .stringLike, .arnLike, .bool: true
    case .numeric, .date, .binaryEquals, .ipAddress, .null: false
    }
  }

  /// `; did you mean 'StringEquals'?` for a name that is no operator; nothing where none is near.
  static func suggestion(for name: String) -> String {
    var rest = name[...]
    var prefix = ""
    if let colon = rest.firstIndex(of: ":") {
      let quantifier = String(rest[..<colon])
      let quantifiers = ["ForAllValues", "ForAnyValue"]
      prefix = (NearestName.nearest(to: quantifier, in: quantifiers) ?? quantifier) + ":"
      rest = rest[rest.index(after: colon)...]
    }
    var suffix = ""
    if rest.lowercased().hasSuffix("ifexists") {
      suffix = "IfExists"
      rest = rest.dropLast(suffix.count)
    }
    let nearest = NearestName.nearest(to: String(rest), in: spelled.map(\.key)) ?? String(rest)
    let suggestion = prefix + nearest + suffix
    guard suggestion != name, Self(suggestion) != nil else { return "" }
    return "; did you mean '\(suggestion)'?"
  }

  private static let comparisons = Dictionary(
    uniqueKeysWithValues: spelled.map { ($0.key.lowercased(), $0.value) })

  private static let spelled: KeyValuePairs<String, (Comparison, Bool)> = [
    "StringEquals": (.stringEquals, false),
    "StringNotEquals": (.stringEquals, true),
    "StringEqualsIgnoreCase": (.stringEqualsIgnoreCase, false),
    "StringNotEqualsIgnoreCase": (.stringEqualsIgnoreCase, true),
    "StringLike": (.stringLike, false),
    "StringNotLike": (.stringLike, true),
    "NumericEquals": (.numeric(.equal), false),
    "NumericNotEquals": (.numeric(.equal), true),
    "NumericLessThan": (.numeric(.less), false),
    "NumericLessThanEquals": (.numeric(.lessOrEqual), false),
    "NumericGreaterThan": (.numeric(.greater), false),
    "NumericGreaterThanEquals": (.numeric(.greaterOrEqual), false),
    "DateEquals": (.date(.equal), false),
    "DateNotEquals": (.date(.equal), true),
    "DateLessThan": (.date(.less), false),
    "DateLessThanEquals": (.date(.lessOrEqual), false),
    "DateGreaterThan": (.date(.greater), false),
    "DateGreaterThanEquals": (.date(.greaterOrEqual), false),
    "Bool": (.bool, false),
    "BinaryEquals": (.binaryEquals, false),
    "IpAddress": (.ipAddress, false),
    "NotIpAddress": (.ipAddress, true),
    "ArnEquals": (.arnLike, false),
    "ArnLike": (.arnLike, false),
    "ArnNotEquals": (.arnLike, true),
    "ArnNotLike": (.arnLike, true),
    "Null": (.null, false),
  ]
}
