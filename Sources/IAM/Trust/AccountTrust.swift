/// Whom the trust policies of an account's roles let in.
package struct AccountTrust: Sendable {
  private let documents: PolicyDocuments
  /// By the document's place: roles often share one.
  private let byDocument: [Int: Fact<[TrustedParty]>]

  init(_ account: Account, _ policies: AccountPolicies) {
    documents = account.documents
    policies.decode(account.trustDocuments, as: .trust)
    var seen: Set<Int> = []
    let roles = account.roles.elements.filter { role in
      role.trustPolicy.value.map { seen.insert(account.documents.index(of: $0)).inserted } ?? false
    }
    let parties = concurrentMap(roles) { roles in
      roles.map { role in
        policies.policy(role.trustPolicy, as: .trust).map { policy in
          TrustReader(policy: policy, role: role.arn, account: role.account ?? account.id ?? "").parties()
        }
      }
    }
    byDocument = Dictionary(
      zip(roles, parties).compactMap { role, parties in
        role.trustPolicy.value.map { (account.documents.index(of: $0), parties) }
      }
    ) { first, _ in first }
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
