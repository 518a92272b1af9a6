/// Whose tokens of an OpenID Connect provider a role accepts.
package struct FederationTrust: Hashable, Sendable {
  /// How much of a token's identity the conditions fix.
  package enum Scope: String, Comparable, Sendable {
    /// Nothing: whatever the provider signs.
    case any
    /// Part of it: the organization and not the repository, say.
    case part
    /// All that the provider's documentation tells to fix.
    case whole

    private var rank: Int {
      switch self {
      case .any: 0
      case .part: 1
      case .whole: 2
      }
    }

    package static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }
  }

  /// What people call the provider; its issuer where it is not one of those known.
  package var provider: String
  /// Whether strangers get tokens of the same issuer.
  package var isShared: Bool
  package var scope: Scope
  /// Whether that is enough to keep out whom nobody means.
  package var isSafe: Bool

  package init(provider: String, isShared: Bool, scope: Scope, isSafe: Bool) {
    self.provider = provider
    self.isShared = isShared
    self.scope = scope
    self.isSafe = isSafe
  }
}
