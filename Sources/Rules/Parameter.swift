/// A value that a rule leaves open, used in its SQL as `:name`.
package struct Parameter: Equatable, Sendable {
  package enum Kind: String, Hashable, Sendable {
    case integer, string, boolean
    /// Of strings; bound as a JSON array for `json_each`.
    case list
  }

  package var kind: Kind
  package var defaultValue: ParameterValue
  package var description: String

  package init(kind: Kind, defaultValue: ParameterValue, description: String) {
    self.kind = kind
    self.defaultValue = defaultValue
    self.description = description
  }

  /// What a value may be where it is a number of days, as a name that ends in `_days` says; nil for other parameters.
  ///
  /// No number of days is negative, and nobody means more than ten years.
  package func range(named name: String) -> ClosedRange<Int>? {
    guard kind == .integer, name.hasSuffix("_days") else { return nil }
    guard case .integer(let value) = defaultValue else { return nil }
    return min(0, value)...max(3_650, value)
  }

  /// Why `value` cannot be one of the parameter `name`, whose type it has; nil where it can.
  package func refusal(of value: ParameterValue, named name: String) -> String? {
    guard let range = range(named: name), case .integer(let number) = value, !range.contains(number) else {
      return nil
    }
    return
      "expected \(range.lowerBound) to \(range.upperBound) days as the value of '\(name)', found \(number)"
  }
}

/// The value of a parameter in force.
package enum ParameterValue: Hashable, Sendable {
  case integer(Int)
  case string(String)
  case boolean(Bool)
  case list([String])

  package var kind: Parameter.Kind {
    switch self {
    case .integer: .integer
    case .string: .string
    case .boolean: .boolean
    case .list: .list
    }
  }
}
