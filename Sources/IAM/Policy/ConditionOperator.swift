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

  private static let comparisons: [String: (Comparison, Bool)] = [
    "stringequals": (.stringEquals, false),
    "stringnotequals": (.stringEquals, true),
    "stringequalsignorecase": (.stringEqualsIgnoreCase, false),
    "stringnotequalsignorecase": (.stringEqualsIgnoreCase, true),
    "stringlike": (.stringLike, false),
    "stringnotlike": (.stringLike, true),
    "numericequals": (.numeric(.equal), false),
    "numericnotequals": (.numeric(.equal), true),
    "numericlessthan": (.numeric(.less), false),
    "numericlessthanequals": (.numeric(.lessOrEqual), false),
    "numericgreaterthan": (.numeric(.greater), false),
    "numericgreaterthanequals": (.numeric(.greaterOrEqual), false),
    "dateequals": (.date(.equal), false),
    "datenotequals": (.date(.equal), true),
    "datelessthan": (.date(.less), false),
    "datelessthanequals": (.date(.lessOrEqual), false),
    "dategreaterthan": (.date(.greater), false),
    "dategreaterthanequals": (.date(.greaterOrEqual), false),
    "bool": (.bool, false),
    "binaryequals": (.binaryEquals, false),
    "ipaddress": (.ipAddress, false),
    "notipaddress": (.ipAddress, true),
    "arnequals": (.arnLike, false),
    "arnlike": (.arnLike, false),
    "arnnotequals": (.arnLike, true),
    "arnnotlike": (.arnLike, true),
    "null": (.null, false),
  ]
}
