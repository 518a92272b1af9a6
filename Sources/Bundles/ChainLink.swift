/// What a bundle follows.
package enum ChainLink: Equatable, Sendable {
  /// Nothing: it is the first night of a chain.
  case first
  case following(PreviousNight)
  /// Nothing, although it should follow a night; why.
  case none(String)
}

/// Why a bundle cannot follow the night that it should; what was audited can be kept without a chain.
package struct LinkError: Error, Equatable, Sendable, CustomStringConvertible {
  package var description: String

  package init(_ description: String) { self.description = description }
}
