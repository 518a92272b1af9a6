import Synchronization

/// What each distinct policy document allows by itself, told once for all that have it.
package final class AccountGrants: Sendable {
  private let documents: PolicyDocuments
  private let policies: AccountPolicies
  private let targets: GrantTargets
  /// Of the documents that say what users, groups and roles may do, by their places among the distinct ones.
  private let all: Lazy<[Fact<PolicyGrants>?]>

  init(_ account: Account, _ policies: AccountPolicies) {
    documents = account.documents
    self.policies = policies
    let targets = GrantTargets(account: account.id, partition: account.partition ?? "aws")
    self.targets = targets
    all = Lazy {
      let ids = account.identityDocuments
      policies.decode(ids, as: .identity)
      var places = [PolicyDocuments.ID?](repeating: nil, count: account.documents.count)
      for id in ids { places[account.documents.index(of: id)] = id }
      return concurrentMap(places) { ids in
        ids.map { id in id.map { policies.policy($0, as: .identity).map { PolicyGrants($0, targets) } } }
      }
    }
  }

  /// What the document that `id` names allows; missing as malformed where IAM would refuse it.
  package func grants(of id: PolicyDocuments.ID) -> Fact<PolicyGrants> {
    all.value[documents.index(of: id)] ?? policies.policy(id, as: .identity).map { PolicyGrants($0, targets) }
  }

  /// What the document that a fact names allows.
  package func grants(of id: Fact<PolicyDocuments.ID>) -> Fact<PolicyGrants> { id.flatMap { grants(of: $0) } }

  /// Whether a statement is about every resource that has an ARN.
  package func coversAllResources(_ statement: Statement) -> Bool {
    statement.coversResources(targets.resources)
  }
}
