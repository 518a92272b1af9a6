/// A `Principal` or `NotPrincipal` element: who is meant.
package struct PrincipalElement: Sendable {
  /// One of those who are meant.
  package enum Entry: Hashable, Sendable {
    /// `*`, anonymous callers too.
    case everyone
    /// An account by its number or its root user: it may hand the permission on.
    case account(String, partition: String?)
    /// A role, in all its sessions.
    case role(arn: String, account: String, name: String)
    /// A user, and sessions that it made by GetFederationToken.
    case user(arn: String, account: String, name: String)
    /// Somebody with another ARN: a session, a federated user.
    case arn(String)
    case service(String)
    case anyService
    case federated(String)
    case anyFederated
    case canonicalUser(String)
  }

  /// How directly a principal element means somebody, which decides what limits the permission.
  package enum Directness: Int, Comparable, Sendable {
    /// Through the account: its own policies have to allow it too.
    case account
    /// As a role, or as the user that made the session: its boundary and session policies limit it.
    case entity
    /// In person, or as everyone.
    case direct

    package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  package let entries: [Entry]

  package init(entries: [Entry]) { self.entries = entries }

  /// How directly `requester` is meant; nil if it is not.
  func directness(for requester: Requester) -> Directness? {
    var best: Directness?
    for entry in entries {
      guard let found = Self.directness(of: entry, for: requester) else { continue }
      if found == .direct { return .direct }
      best = max(best ?? found, found)
    }
    return best
  }

  /// Whether every identity that `requester` has is listed: its account, its role, itself.
  ///
  /// A denial by `NotPrincipal` spares only those: "AWS might validate the account first, then the role, and then the
  /// assumed-role user".
  func listsWhole(_ requester: Requester) -> Bool {
    if entries.contains(.everyone) { return true }
    let found = Set(entries.compactMap { Self.directness(of: $0, for: requester) })
    switch requester.kind {
    case .user, .federatedUser: return found.contains(.direct) && found.contains(.account)
    case .role: return found.contains(.entity) && found.contains(.account)
    case .session: return found.isSuperset(of: [.direct, .entity, .account])
    case .root, .service, .federated, .anonymous: return found.contains(.direct)
    }
  }

  private static func directness(of entry: Entry, for requester: Requester) -> Directness? {
    switch entry {
    case .everyone: return .direct
    case .account(let account, let partition):
      guard requester.hasIdentityPolicies, requester.account == account,
        partition == nil || partition == requester.partition
      else { return nil }
      return requester.kind == .root ? .direct : .account
    case .role(let arn, let account, let name):
      switch requester.kind {
      case .role: return requester.identifier == arn ? .entity : nil
      // The ARN of a session lacks its role's path; names are unique in an account.
      case .session: return requester.account == account && requester.name == name ? .entity : nil
      default: return nil
      }
    case .user(let arn, let account, let name):
      switch requester.kind {
      case .user: return requester.identifier == arn ? .direct : nil
      case .federatedUser: return requester.account == account && requester.name == name ? .entity : nil
      default: return nil
      }
    case .arn(let arn):
      return requester.kind != .federated && requester.identifier == arn ? .direct : nil
    case .service(let name):
      return requester.kind == .service && requester.name == name ? .direct : nil
    case .anyService: return requester.kind == .service ? .direct : nil
    case .federated(let name):
      return requester.kind == .federated && requester.identifier == name ? .direct : nil
    case .anyFederated: return requester.kind == .federated ? .direct : nil
    // Only S3 knows whom it names.
    case .canonicalUser: return nil
    }
  }
}

extension PrincipalElement.Entry {
  /// Reads one value of the map's member for accounts, users and roles.
  ///
  /// A wildcard inside of an ARN stands for itself: it names nobody.
  static func aws(_ text: String) -> Self? {
    if text == "*" { return .everyone }
    if Requester.isAccount(text) { return .account(text, partition: nil) }
    guard let arn = ARN(text) else {
      // What IAM shows where a user or role was deleted: its unique id.
      return text.utf8.count > 15 && text.hasPrefix("A") && text.allSatisfy { $0.isLetter || $0.isNumber }
        ? .arn(text) : nil
    }
    let name = arn.name
    switch arn.service {
    case "iam" where arn.resource == "root": return .account(arn.account, partition: arn.partition)
    case "iam" where arn.resource.hasPrefix("role/"):
      return .role(arn: text, account: arn.account, name: name)
    case "iam" where arn.resource.hasPrefix("user/"):
      return .user(arn: text, account: arn.account, name: name)
    default: return .arn(text)
    }
  }
}
