import IAM

/// Looks up what a report says of a user, role, group, policy or root beside its results.
struct PrincipalFacts: Sendable {
  private let account: Account
  private let analysis: AccountAnalysis
  private let kinds: [String: Kind]
  /// Of whom the account tells, sorted.
  private let listed: [String]
  private let members: [String: Int]
  private let activeKeys: [String: Int]
  private let areMembersKnown: Bool

  private enum Kind {
    case user(Int)
    case role(Int)
    case group(Int)
    case policy(Int)
  }

  init(_ analysis: AccountAnalysis) {
    self.analysis = analysis
    account = analysis.account
    var kinds: [String: Kind] = [:]
    var members: [String: Int] = [:]
    for (index, user) in account.users.elements.enumerated() {
      kinds[user.arn] = .user(index)
      for group in user.groups.value ?? [] { members[group, default: 0] += 1 }
    }
    for (index, role) in account.roles.elements.enumerated() { kinds[role.arn] = .role(index) }
    for (index, group) in account.groups.elements.enumerated() { kinds[group.arn] = .group(index) }
    for (index, policy) in account.policies.elements.enumerated() { kinds[policy.arn] = .policy(index) }
    self.kinds = kinds
    listed = kinds.keys.sorted()
    self.members = members
    areMembersKnown =
      account.users.gap == nil && account.users.elements.allSatisfy { $0.groups.value != nil }
    var activeKeys: [String: Int] = [:]
    for key in account.accessKeys.elements where key.isActive.value == true {
      activeKeys[key.userARN, default: 0] += 1
    }
    self.activeKeys = activeKeys
  }

  /// Of whom the account tells, and whoever else is a root user among some ARNs, sorted.
  func arns(among concerned: Set<String>) -> [String] {
    let roots = concerned.filter { $0.hasSuffix(":root") && kinds[$0] == nil }
    return roots.isEmpty ? listed : (listed + roots).sorted()
  }

  /// Nil for what is none of these, such as the account.
  func principal(_ arn: String) -> Assessment.Principal? {
    switch kinds[arn] {
    case .user(let index): return user(account.users.elements[index])
    case .role(let index): return role(account.roles.elements[index])
    case .group(let index): return group(account.groups.elements[index])
    case .policy(let index): return policy(account.policies.elements[index])
    case nil: return ARN(arn)?.isRootUser == true ? root(arn) : nil
    }
  }

  private func user(_ user: User) -> Assessment.Principal {
    var facts = created(user.createdAt)
    if let groups = user.groups.value {
      facts.append(groups.isEmpty ? "in no group" : "in " + groups.sorted().joined(separator: ", "))
    }
    facts += path(user.path)
    facts += attached(user.attachedPolicies, user.inlinePolicies)
    facts += boundary(user.permissionsBoundary)
    if let keys = activeKeys[user.arn] {
      facts.append(keys == 1 ? "1 active access key" : "\(keys) active access keys")
    }
    if case .known(let used?) = user.passwordLastUsed { facts.append("password last used \(day(used))") }
    return Assessment.Principal(arn: user.arn, kind: "user", name: user.name, facts: facts)
  }

  private func role(_ role: Role) -> Assessment.Principal {
    var facts = created(role.createdAt)
    if role.isServiceLinked { facts.append("service-linked") }
    facts += path(role.path)
    facts += attached(role.attachedPolicies, role.inlinePolicies)
    facts += boundary(role.permissionsBoundary)
    switch role.lastUsed {
    case .known(let used?): facts.append("last used \(day(used.at))")
    case .known(nil): facts.append("not used in the last 400 days")
    case .missing: break
    }
    return Assessment.Principal(
      arn: role.arn, kind: "role", name: role.name, facts: facts, entries: entries(of: role))
  }

  /// Whom the role's trust policy lets in, each once.
  private func entries(of role: Role) -> [String] {
    var seen: Set<String> = []
    return (analysis.trust.parties(of: role).value ?? []).compactMap { party in
      party.entry(inAccount: account.id)
    }.filter { seen.insert($0).inserted }
  }

  private func group(_ group: Group) -> Assessment.Principal {
    var facts = created(group.createdAt)
    if areMembersKnown {
      let count = members[group.name, default: 0]
      facts.append(count == 0 ? "no members" : count == 1 ? "1 member" : "\(count) members")
    }
    facts += path(group.path) + attached(group.attachedPolicies, group.inlinePolicies)
    return Assessment.Principal(arn: group.arn, kind: "group", name: group.name, facts: facts)
  }

  private func policy(_ policy: ManagedPolicy) -> Assessment.Principal {
    var facts = [policy.isAWSManaged ? "AWS managed" : "customer managed"]
    facts += created(policy.createdAt)
    facts.append(policy.attachmentCount == 0 ? "not attached" : "attached to \(policy.attachmentCount)")
    return Assessment.Principal(arn: policy.arn, kind: "policy", name: policy.name, facts: facts)
  }

  private func root(_ arn: String) -> Assessment.Principal {
    var facts = created(account.root.createdAt)
    switch account.root.lastUse {
    case .known(let use?): facts.append("last used \(day(use.at)) by \(use.credential.rawValue)")
    case .known(nil): facts.append("never used")
    case .missing: break
    }
    return Assessment.Principal(arn: arn, kind: "root", name: "root", facts: facts)
  }

  private func created(_ time: Fact<Timestamp>) -> [String] {
    time.value.map { ["created \(day($0))"] } ?? []
  }

  private func path(_ path: String) -> [String] { path == "/" || path.isEmpty ? [] : ["path \(path)"] }

  private func boundary(_ boundary: Fact<AttachedPolicy?>) -> [String] {
    if case .known(let policy?) = boundary { ["boundary \(policy.name)"] } else { [] }
  }

  private func attached(_ attached: Fact<[AttachedPolicy]>, _ inline: Fact<[InlinePolicy]>) -> [String] {
    var facts: [String] = []
    if let names = attached.value?.map(\.name), !names.isEmpty {
      facts.append("has " + names.sorted().joined(separator: ", "))
    }
    if let count = inline.value?.count, count > 0 {
      facts.append(count == 1 ? "1 inline policy" : "\(count) inline policies")
    }
    return facts
  }

  private func day(_ time: Timestamp) -> String { String(time.iso8601.prefix(10)) }
}

extension TrustedParty {
  /// Who it is in people's words; nil for nobody.
  fileprivate func entry(inAccount own: String?) -> String? {
    let who: String
    switch kind {
    case .deleted: return nil
    case .everyone: who = account.map { "anyone of account \($0)" } ?? "anyone"
    case .account: who = account == own && own != nil ? "this account" : "account \(account ?? principal)"
    case .role, .user:
      who = account == own && own != nil ? "\(kind.rawValue) \(ARN(principal)?.name ?? principal)" : principal
    case .session, .federatedUser, .other, .service: who = principal
    case .oidc, .saml: who = ARN(principal).map { "\(kind.rawValue) provider \($0.name)" } ?? principal
    }
    return conditionKeys.isEmpty ? who : "\(who) (under conditions)"
  }
}
