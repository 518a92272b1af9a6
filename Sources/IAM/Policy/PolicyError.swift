/// Why a policy document is malformed, and where.
package struct PolicyError: Error, Equatable, Sendable {
  /// The place as a path, `Statement[0].Action`; empty for the document itself.
  package var place: String
  package var reason: String

  package init(place: String, reason: String) {
    self.place = place
    self.reason = reason
  }
}

extension PolicyError: CustomStringConvertible {
  package var description: String { place.isEmpty ? reason : "\(place): \(reason)" }
}
