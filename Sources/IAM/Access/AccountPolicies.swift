import Synchronization

/// The account's policy documents in normal form, each distinct one decoded once for each kind that it serves as.
///
/// A boundary is a document that another principal may have attached; a trust policy has a grammar of its own.
package final class AccountPolicies: Sendable {
  private let documents: PolicyDocuments
  /// By the document's place among the distinct ones.
  private let decoded = Mutex<[PolicyKind: [Fact<Policy>?]]>([:])
  /// One thread after the other decodes many: the second finds what the first has decoded.
  private let turn = Mutex<Void>(())

  package init(_ documents: PolicyDocuments) { self.documents = documents }

  /// The document that `id` names; missing as malformed, with place and reason, where IAM would refuse it.
  package func policy(_ id: PolicyDocuments.ID, as kind: PolicyKind) -> Fact<Policy> {
    let index = documents.index(of: id)
    if let known = decoded.withLock({ $0[kind]?[index] }) { return known }
    let policy = documents.policy(of: id, as: kind)
    keep([(index, policy)], as: kind)
    return policy
  }

  /// The document that a fact names.
  package func policy(_ id: Fact<PolicyDocuments.ID>, as kind: PolicyKind) -> Fact<Policy> {
    id.flatMap { policy($0, as: kind) }
  }

  /// Decodes all of some documents that are not decoded yet, on all cores.
  package func decode(_ ids: [PolicyDocuments.ID], as kind: PolicyKind) {
    turn.withLock { _ in decodeMissing(ids, as: kind) }
  }

  private func decodeMissing(_ ids: [PolicyDocuments.ID], as kind: PolicyKind) {
    let known = decoded.withLock { $0[kind] }
    var isWanted = [Bool](repeating: false, count: documents.count)
    for id in ids {
      let index = documents.index(of: id)
      isWanted[index] = known?[index] == nil
    }
    let indices = isWanted.indices.filter { isWanted[$0] }
    let policies = concurrentMap(indices) { [documents] indices in
      let words = PolicyWords()
      return indices.map { documents.policy(at: $0, as: kind, sharing: words) }
    }
    keep(Array(zip(indices, policies)), as: kind)
  }

  /// All of some documents in their order, decoded on all cores where they are not decoded yet.
  func decoded(_ ids: [PolicyDocuments.ID], as kind: PolicyKind) -> [Fact<Policy>] {
    decode(ids, as: kind)
    let known = decoded.withLock { $0[kind] } ?? []
    return ids.map { known[documents.index(of: $0)] ?? policy($0, as: kind) }
  }

  private func keep(_ policies: [(Int, Fact<Policy>)], as kind: PolicyKind) {
    decoded.withLock { decoded in
      // Taken out of the dictionary meanwhile, which would be asked for each policy.
      var known = decoded.updateValue([], forKey: kind) ?? Array(repeating: nil, count: documents.count)
      for (index, policy) in policies { known[index] = policy }
      decoded[kind] = known
    }
  }
}
