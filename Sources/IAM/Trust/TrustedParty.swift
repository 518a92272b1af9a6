/// Somebody whom a role's trust policy lets in, and under which restrictions.
package struct TrustedParty: Hashable, Sendable {
  package enum Kind: String, Sendable {
    /// `*`, or everyone whom a NotPrincipal does not name.
    case everyone
    /// Every principal of an account that its own administrators allow.
    case account
    case role
    case user
    case session
    case federatedUser = "federated-user"
    /// The unique id of a user or role that was deleted: nobody.
    case deleted
    /// An ARN of another form.
    case other
    case service
    case oidc
    case saml

    /// Whether it is a principal of an account, or may be one.
    package var isAWSPrincipal: Bool {
      switch self {
      case .everyone, .account, .role, .user, .session, .federatedUser, .other: true
      case .deleted, .service, .oidc, .saml: false
      }
    }
  }

  package var kind: Kind
  /// As the policy names it; `*` too where conditions say which accounts are meant.
  package var principal: String
  /// Whom a NotPrincipal excepts.
  package var excepted: [String]
  /// The account it belongs to; nil where it belongs to none, or may belong to any.
  package var account: String?
  /// The calls by which it can enter.
  package var actions: [String]
  /// What keeps strangers out in earnest.
  package var restrictions: Set<TrustFactor>
  /// The keys of the statement's conditions, whether they restrict or not.
  package var conditionKeys: [String]
  /// Of an identity provider: whose tokens are accepted.
  package var federation: FederationTrust?
  /// The statement's place in the document, from zero.
  package var statement: Int
  package var sid: String?

  /// Whether it can be anybody: nothing in the policy tells strangers from those it means.
  ///
  /// MFA does not: strangers have devices too.
  package var isOpen: Bool {
    switch kind {
    case .everyone: restrictions.subtracting([.mfa, .audience]).isEmpty
    case .oidc: federation.map { $0.isShared && $0.scope == .any } ?? false
    default: false
    }
  }

  /// Whether it is, or may be, a principal of another account than `own`.
  package func isForeign(to own: String) -> Bool {
    switch kind {
    case .deleted, .service: false
    case .everyone: account != own
    default: account.map { $0 != own } ?? false
    }
  }
}
