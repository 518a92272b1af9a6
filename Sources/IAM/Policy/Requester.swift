/// Who makes a request.
package struct Requester: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case user
    /// A role whose session has no known name.
    case role
    case session
    /// Made by GetFederationToken.
    case federatedUser
    case root
    case service
    /// Somebody whom a provider (OIDC, SAML) vouches for, before a role is assumed.
    case federated
    case anonymous
  }

  package let kind: Kind
  /// The ARN, or the name of a service or a provider.
  package let identifier: String
  package let partition: String?
  package let account: String?
  /// The user's, role's or federated user's name without its path; what it is called otherwise.
  package let name: String
  package let isServiceLinkedRole: Bool
  let identifierBytes: [UInt8]

  package static let anonymous = Requester(kind: .anonymous, identifier: "anonymous")

  /// Reads the ARN of a user, role, session, root user, federated user or provider, the name of a service, or `anonymous`.
  package init?(_ text: String) {
    if text == "anonymous" {
      self = .anonymous
      return
    }
    guard text.hasPrefix("arn:") else {
      guard Self.isHostName(text) else { return nil }
      self.init(kind: Self.webProviders.contains(text) ? .federated : .service, identifier: text)
      return
    }
    guard let arn = ARN(text), Self.isAccount(arn.account) else { return nil }
    let parts = arn.resource.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
      .map { String(Substring($0)) }
    let kind: Kind
    var name = parts.last ?? ""
    switch (arn.service, parts[0], parts.count) {
    case ("iam", "root", 1): kind = .root
    case ("iam", "user", 2...): kind = .user
    case ("iam", "role", 2...): kind = .role
    case ("sts", "assumed-role", 3):
      kind = .session
      name = parts[1]
    case ("sts", "federated-user", 2): kind = .federatedUser
    case ("iam", "oidc-provider", 2...), ("iam", "saml-provider", 2...): kind = .federated
    default: return nil
    }
    if kind == .federated { name = text }
    guard !name.isEmpty, parts.last?.isEmpty == false else { return nil }
    self.init(
      kind: kind, identifier: text, partition: arn.partition, account: arn.account, name: name,
      isServiceLinkedRole: kind == .role && parts.count > 2 && parts[1] == "aws-service-role"
        || kind == .session && name.hasPrefix("AWSServiceRoleFor"))
  }

  /// Somebody whom the provider vouches for.
  package init(vouchedForBy provider: String) { self.init(kind: .federated, identifier: provider) }

  private init(
    kind: Kind, identifier: String, partition: String? = nil, account: String? = nil, name: String? = nil,
    isServiceLinkedRole: Bool = false
  ) {
    self.kind = kind
    self.identifier = identifier
    self.partition = partition
    self.account = account
    self.name = name ?? identifier
    self.isServiceLinkedRole = isServiceLinkedRole
    identifierBytes = Array(identifier.utf8)
  }

  /// Whether it is a principal of an account, whose own policies have a say.
  package var hasIdentityPolicies: Bool {
    switch kind {
    case .user, .role, .session, .federatedUser, .root: true
    case .service, .federated, .anonymous: false
    }
  }

  /// What `aws:PrincipalArn` holds: for a session its role's ARN, which lacks the path that the session's does not tell.
  package var principalARN: String? {
    switch kind {
    case .session: "arn:\(partition ?? "aws"):iam::\(account ?? ""):role/\(name)"
    case .user, .role, .federatedUser, .root: identifier
    case .service, .federated, .anonymous: nil
    }
  }

  /// What whoever opened a session of a role has called it.
  var sessionName: String? {
    kind == .session ? identifier.split(separator: "/").last.map(String.init) : nil
  }

  /// Whether `text` is a number as accounts have it.
  package static func isAccount(_ text: String) -> Bool {
    text.utf8.count == 12 && text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }

  /// The providers that trust policies name without an ARN.
  private static let webProviders: Set<String> = [
    "accounts.google.com", "cognito-identity.amazonaws.com", "graph.facebook.com", "www.amazon.com",
  ]

  private static func isHostName(_ text: String) -> Bool {
    text.utf8.contains(UInt8(ascii: "."))
      && text.utf8.allSatisfy { byte in
        switch byte.loweredASCII {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"),
          UInt8(ascii: "."), UInt8(ascii: "_"):
          true
        default: false
        }
      }
  }
}
