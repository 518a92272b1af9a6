/// What a name is of, which its pseudonym says: `user-7k3m9q2x`.
enum NameKind: String, CaseIterable {
  case user, role, group, policy, certificate, profile, provider, device, path, session, person, alias,
    statement
  /// Anything else that the house has named.
  case name
  /// A value that was typed in: of a tag, of a contact, of a condition.
  case value

  /// By the word of an IAM ARN.
  init(ofARN word: some StringProtocol) {
    self =
      switch word {
      case "user", "federated-user": .user
      case "role", "assumed-role": .role
      case "group": .group
      case "policy": .policy
      case "server-certificate": .certificate
      case "instance-profile": .profile
      case "mfa", "sms-mfa", "u2f": .device
      case "oidc-provider", "saml-provider": .provider
      default: .name
      }
  }

  /// By the word that stands before a name in our own texts, or the option of the AWS CLI; nil for other words.
  init?(before word: String) {
    switch word {
    case "user", "users", "User": self = .user
    case "role", "roles": self = .role
    case "group", "groups": self = .group
    case "policy", "policies", "boundary": self = .policy
    case "provider": self = .provider
    case "profile": self = .profile
    case "Sid": self = .statement
    case _ where word.hasPrefix("--") && word.hasSuffix("-name"):
      self = NameKind(ofARN: word.dropFirst(2).dropLast(5))
    default: return nil
    }
  }
}
