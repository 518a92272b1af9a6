/// What is known of an OpenID Connect provider: who gets its tokens, and what in them tells those apart.
struct FederationProvider: Sendable {
  /// What people call it; nil for one that is not known.
  let name: String?
  /// Whether its issuer serves many organizations, so that strangers get its tokens too.
  let isShared: Bool
  /// The claims that tell who somebody is, any of which will do unless all are needed.
  let claims: [ClaimShape]
  let needsAll: Bool
  private let issuers: [Glob]

  /// `issuers` are URLs without `https://`, with wildcards where they differ from tenant to tenant.
  init(
    _ name: String?, _ issuers: [String], isShared: Bool = true, needsAll: Bool = false,
    _ claims: [ClaimShape]
  ) {
    self.name = name
    self.isShared = isShared
    self.claims = claims
    self.needsAll = needsAll
    self.issuers = issuers.map { Glob(pattern: $0.utf8) }
  }

  /// The provider of an issuer, as it stands in the ARN or the principal element.
  static func of(issuer: String) -> FederationProvider {
    let bytes = issuer.utf8.map(\.loweredASCII)
    return known.first { $0.issuers.contains { $0.matches(bytes) } } ?? unknown
  }

  /// Somebody's own, as far as anybody can tell.
  private static let unknown = FederationProvider(nil, [], isShared: false, ClaimShape.ofTenants)
}
