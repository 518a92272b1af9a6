import Synchronization

/// The account's policy documents in normal form, each distinct one decoded once for each kind that it serves as.
///
/// A boundary is a document that another principal may have attached; a trust policy has a grammar of its own.
package final class AccountPolicies: Sendable {
  private struct Key: Hashable {
    let index: Int
    let kind: PolicyKind
  }

  private let documents: PolicyDocuments
  private let decoded = Mutex<[Key: Fact<Policy>]>([:])

  package init(_ documents: PolicyDocuments) { self.documents = documents }

  /// The document that `id` names; missing as malformed, with place and reason, where IAM would refuse it.
  package func policy(_ id: PolicyDocuments.ID, as kind: PolicyKind) -> Fact<Policy> {
    let key = Key(index: documents.index(of: id), kind: kind)
    if let known = decoded.withLock({ $0[key] }) { return known }
    let policy = documents.policy(of: id, as: kind)
    return decoded.withLock { decoded in
      if let known = decoded[key] { return known }
      decoded[key] = policy
      return policy
    }
  }

  /// The document that a fact names.
  package func policy(_ id: Fact<PolicyDocuments.ID>, as kind: PolicyKind) -> Fact<Policy> {
    id.flatMap { policy($0, as: kind) }
  }
}
