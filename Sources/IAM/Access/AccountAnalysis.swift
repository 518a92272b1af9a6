/// What follows from the account's policies, each part computed when it is first asked for.
package final class AccountAnalysis: Sendable {
  package let account: Account
  package let policies: AccountPolicies

  package init(_ account: Account) {
    self.account = account
    policies = AccountPolicies(account.documents)
  }
}
