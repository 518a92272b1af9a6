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
      let documents = account.documents
      let ids = documents.distinct(account.identityDocuments)
      let made = concurrentMap(policies.decoded(ids, as: .identity)) { policies in
        policies.map { $0.map { PolicyGrants($0, targets) } }
      }
      var all = [Fact<PolicyGrants>?](repeating: nil, count: documents.count)
      for (id, grants) in zip(ids, made) { all[documents.index(of: id)] = grants }
      return all
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
