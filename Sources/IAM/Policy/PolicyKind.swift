/// What a policy document is attached to, which decides the elements that it may have.
package enum PolicyKind: Hashable, Sendable, CaseIterable {
  case identity
  case boundary
  case session
  case resource
  /// A role's trust policy: a resource policy whose resource is the role.
  case trust
  case serviceControl
  case resourceControl

  /// Whether a statement names its principals; it must where it may.
  package var namesPrincipals: Bool {
    switch self {
    case .resource, .trust, .resourceControl: true
    case .identity, .boundary, .session, .serviceControl: false
    }
  }

  /// Whether a statement may name resources.
  package var mayNameResources: Bool { self != .trust }

  /// Whether AWS completes the ARN of a resource that lacks parts: "in an identity-based policy", which boundaries are too.
  package var completesARNs: Bool { self == .identity || self == .boundary }

  /// Whether a statement must name resources; where a policy lies on a resource, that one is meant otherwise.
  package var mustNameResources: Bool { self != .trust && self != .resource }
}
