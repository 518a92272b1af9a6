import JSON

/// Why a line of a simulation could not be answered, with the code that IAM uses for it.
struct SimulationError: Error, Equatable {
  enum Code: String {
    case invalidInput = "InvalidInput"
    case malformedPolicy = "MalformedPolicyDocument"
  }

  var code: Code
  var message: String
  /// Where the line's JSON broke.
  var offset: Int?

  static func invalid(_ message: String) -> Self { Self(code: .invalidInput, message: message) }

  static func json(_ error: JSONError) -> Self {
    Self(
      code: .invalidInput, message: "the line is not the JSON that is wanted: \(error)", offset: error.offset)
  }

  static func policy(_ parameter: String, _ error: PolicyError) -> Self {
    Self(code: .malformedPolicy, message: "\(parameter): \(error)")
  }
}
