/// Whom the trust policies of an account's roles let in.
package struct AccountTrust: Sendable {
  private let documents: PolicyDocuments
  /// By the document's place: roles often share one.
  private let byDocument: [Int: Fact<[TrustedParty]>]

  init(_ account: Account, _ policies: AccountPolicies) {
    documents = account.documents
    var byDocument: [Int: Fact<[TrustedParty]>] = [:]
    for role in account.roles.elements {
      guard let id = role.trustPolicy.value else { continue }
      let index = account.documents.index(of: id)
      guard byDocument[index] == nil else { continue }
      byDocument[index] = policies.policy(id, as: .trust).map { policy in
        TrustReader(policy: policy, role: role.arn, account: role.account ?? account.id ?? "").parties()
      }
    }
    self.byDocument = byDocument
  }

  /// Whom `role` lets in; missing where its trust policy is, or cannot be read.
  package func parties(of role: Role) -> Fact<[TrustedParty]> {
    role.trustPolicy.flatMap { id in
      byDocument[documents.index(of: id)] ?? .missing(Missing(.accountAuthorizationDetails, .notCollected))
    }
  }
}

extension Role {
  /// The account that its ARN says it is in.
  package var account: String? { ARN(arn)?.account }
}
