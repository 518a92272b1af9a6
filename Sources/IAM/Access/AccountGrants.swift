import Synchronization

/// What each distinct policy document allows by itself, told once for all that have it.
package final class AccountGrants: Sendable {
  private let documents: PolicyDocuments
  private let policies: AccountPolicies
  private let targets: GrantTargets
  private let known = Mutex<[Int: Fact<PolicyGrants>]>([:])

  init(_ account: Account, _ policies: AccountPolicies) {
    documents = account.documents
    self.policies = policies
    targets = GrantTargets(account: account.id, partition: account.partition ?? "aws")
  }

  /// What the document that `id` names allows; missing as malformed where IAM would refuse it.
  package func grants(of id: PolicyDocuments.ID) -> Fact<PolicyGrants> {
    let index = documents.index(of: id)
    if let grants = known.withLock({ $0[index] }) { return grants }
    let grants = policies.policy(id, as: .identity).map { PolicyGrants($0, targets) }
    known.withLock { $0[index] = grants }
    return grants
  }

  /// What the document that a fact names allows.
  package func grants(of id: Fact<PolicyDocuments.ID>) -> Fact<PolicyGrants> { id.flatMap { grants(of: $0) } }

  /// Whether a statement is about every resource that has an ARN.
  package func coversAllResources(_ statement: Statement) -> Bool {
    statement.coversResources(targets.resources)
  }
}
