/// What follows from the account's policies, each part computed when it is first asked for.
package final class AccountAnalysis: Sendable {
  package let account: Account
  package let policies: AccountPolicies
  package let grants: AccountGrants
  private let kept: Kept

  private struct Kept: Sendable {
    let access: Lazy<AccountAccess>
    let administrators: Lazy<AccountAdministrators>
    let escalation: Lazy<EscalationAnalysis>
    let standings: Lazy<[PrincipalStanding]>
    let trust: Lazy<AccountTrust>
  }

  /// `now` settles conditions on the time; without it they stay open.
  package init(_ account: Account, now: Timestamp? = nil, catalogue: EscalationCatalogue = .builtIn) {
    self.account = account
    let policies = AccountPolicies(account.documents)
    self.policies = policies
    grants = AccountGrants(account, policies)
    let access = Lazy {
      let names =
        catalogue.entries.flatMap(\.askedNames) + Administrators.actions + Raising.actions
        + [EscalationGraph.deactivating] + EscalationGraph.enrolling + EscalationGraph.deleting
        + EscalationGraph.attachableActions
        + TagChange.actions
      let tagging = names.compactMap { TaggingOnCreation(making: $0)?.action }
      return AccountAccess(
        account, policies: policies, actions: ActionTable(names + tagging, qualifiers: catalogue.qualifiers),
        now: now)
    }
    let administrators = Lazy { AccountAdministrators(access.value) }
    let escalation = Lazy {
      EscalationAnalysis(
        administrators.value, catalogue, inventory: account.inventory, samlProviders: account.samlProviders)
    }
    kept = Kept(
      access: access, administrators: administrators, escalation: escalation,
      standings: Lazy {
        let escalation = escalation.value
        return concurrentMap(Array(access.value.principals.indices)) { places in
          escalation.standings(of: places)
        }
      },
      trust: Lazy { AccountTrust(account, policies) })
  }

  /// Who may do what.
  package var access: AccountAccess { kept.access.value }

  /// Who is an administrator.
  package var administrators: AccountAdministrators { kept.administrators.value }

  /// Who can become an administrator.
  package var escalation: EscalationAnalysis { kept.escalation.value }

  /// Whom the roles' trust policies let in.
  package var trust: AccountTrust { kept.trust.value }

  /// Whether anybody has asked who can become an administrator.
  package var hasEscalation: Bool { kept.escalation.existing != nil }

  /// How far every user and role can get: users first, in the order of the listing.
  package var standings: [PrincipalStanding] { kept.standings.value }

  /// Whether anybody has asked who is an administrator.
  package var hasAdministrators: Bool { kept.administrators.existing != nil }

  /// Whether anybody has asked for the paths.
  package var hasStandings: Bool { kept.standings.existing != nil }
}
