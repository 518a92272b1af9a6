/// GetAccountSummary: counts and quotas by AWS's own names (`AccountMFAEnabled`, `UsersQuota`, …).
package struct AccountSummary: Hashable, Sendable {
  package var counts: [String: Int]

  package init(counts: [String: Int]) { self.counts = counts }

  package subscript(name: String) -> Int? { counts[name] }
}
