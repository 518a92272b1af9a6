/// Why an address cannot be asked; without the address, in which people have put passwords.
package struct EndpointError: Error, Hashable, Sendable {
  /// The variable, option or setting that is wrong.
  package var origin: String
  package var problem: String

  package init(origin: String, problem: String) {
    self.origin = origin
    self.problem = problem
  }
}

extension EndpointError: CustomStringConvertible {
  package var description: String { "\(origin) \(problem)" }
}
