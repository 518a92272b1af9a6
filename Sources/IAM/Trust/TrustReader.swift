/// Reads off a role's trust policy whom it lets in.
struct TrustReader {
  let policy: Policy
  /// The role's ARN and the account that it is in.
  let role: String
  let account: String

  func parties() -> [TrustedParty] {
    let denials = policy.statements.filter { $0.effect == .deny }
    return policy.statements.filter { $0.effect == .allow }.flatMap { statement in
      let trust = TrustStatement(statement: statement, denials: denials, role: role)
      return entries(of: trust).flatMap { entry, excepted in
        parties(of: entry, excepted: excepted, in: trust)
      }
    }
  }

  /// Whom a statement names, one by one.
  private func entries(of trust: TrustStatement) -> [(PrincipalElement.Entry, excepted: [String])] {
    switch trust.statement.principals {
    case nil: return []
    case .listed(let element):
      let named = element.entries.map { ($0, excepted: [String]()) }
      return element.entries.contains(.everyone) ? named + spared(by: trust.denials) : named
    case .allBut(let element):
      return [(.everyone, excepted: element.entries.map(\.text))] + spared(by: trust.denials)
    }
  }

  /// Whom a denial for everyone else names: where everyone is let in, those are.
  private func spared(by denials: [Statement]) -> [(PrincipalElement.Entry, excepted: [String])] {
    denials.flatMap { denial -> [(PrincipalElement.Entry, excepted: [String])] in
      guard case .allBut(let element) = denial.principals else { return [] }
      return element.entries.filter { $0 != .everyone }.map { ($0, excepted: []) }
    }
  }

  private func parties(of entry: PrincipalElement.Entry, excepted: [String], in trust: TrustStatement)
    -> [TrustedParty]
  {
    guard let (kind, account) = entry.party else { return [] }
    let requester = entry.requester
    let actions = trust.actions(kind.assumingActions, for: requester)
    guard !actions.isEmpty else { return [] }
    let conditions = trust.statement.conditions + trust.denials.flatMap(\.conditions)
    let factors = Set(conditions.compactMap { TrustFactor.of($0.key) })
    var party = TrustedParty(
      kind: kind, principal: entry.text, excepted: excepted, account: account, actions: actions,
      restrictions: factors.filter { trust.restricts(by: $0, requester, actions) },
      conditionKeys: trust.statement.conditions.map(\.key.name).uniqued(), federation: nil,
      statement: trust.statement.index, sid: trust.statement.sid)
    if kind == .oidc { party.federation = federation(with: entry, requester, actions, in: trust) }
    guard kind == .everyone, party.restrictions.contains(.principal) else { return [party] }
    let accounts = accounts(requester, actions, in: trust)
    guard !accounts.isEmpty else { return [party] }
    return accounts.map { account in
      var confined = party
      confined.kind = .account
      confined.account = account
      return confined
    }
  }

  /// The accounts that conditions confine everyone to; none where they tell it by something else.
  private func accounts(_ requester: Requester?, _ actions: [String], in trust: TrustStatement) -> [String] {
    let byAccount = trust.demands(on: ContextKey("aws:PrincipalAccount"), requester, actions).map { demand in
      demand.values.compactMap { value -> String? in
        value == "${aws:ResourceAccount}" ? account : Requester.isAccount(value) ? value : nil
      }
    }
    let byARN = trust.demands(on: ContextKey("aws:PrincipalArn"), requester, actions).map { demand in
      demand.values.compactMap { value -> String? in
        let parts = value.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
        guard parts.count == 6 else { return nil }
        let account = String(parts[4])
        return account == "${aws:ResourceAccount}"
          ? self.account : Requester.isAccount(account) ? account : nil
      }
    }
    let lists = (byAccount + byARN).filter { !$0.isEmpty }
    guard let first = lists.first else { return [] }
    return first.uniqued().filter { account in lists.allSatisfy { $0.contains(account) } }
  }

  private func federation(
    with entry: PrincipalElement.Entry, _ requester: Requester?, _ actions: [String], in trust: TrustStatement
  ) -> FederationTrust {
    guard let issuer = entry.issuer else {
      return FederationTrust(provider: "*", isShared: true, scope: .any, isSafe: false)
    }
    let provider = FederationProvider.of(issuer: issuer)
    let fixings = provider.claims.map { claim in
      // Conditions hold together, of which the best counts; the values of one stand beside each other, and the worst counts.
      trust.demands(on: ContextKey("\(issuer):\(claim.claim)"), requester, actions).map { demand in
        demand.values.map { claim.fixing(by: $0, isPattern: demand.isPattern) }.min() ?? .nothing
      }.max() ?? .nothing
    }
    let fixing = (provider.needsAll ? fixings.min() : fixings.max()) ?? .nothing
    return FederationTrust(
      provider: provider.name ?? issuer, isShared: provider.isShared, scope: fixing.scope,
      isSafe: fixing.isEnough)
  }
}

extension TrustedParty.Kind {
  /// The calls by which one of this kind enters a role.
  fileprivate var assumingActions: [String] {
    switch self {
    case .everyone: ["sts:AssumeRole", "sts:AssumeRoleWithSAML", "sts:AssumeRoleWithWebIdentity"]
    case .saml: ["sts:AssumeRoleWithSAML"]
    case .oidc: ["sts:AssumeRoleWithWebIdentity"]
    case .account, .role, .user, .session, .federatedUser, .deleted, .other, .service: ["sts:AssumeRole"]
    }
  }
}
