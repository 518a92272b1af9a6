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
