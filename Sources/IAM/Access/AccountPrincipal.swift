/// A user or role of the account, with all that decides what it may do.
package final class AccountPrincipal: Sendable {
  package enum Kind: String, Sendable {
    case user
    case role
  }

  /// Its place among the account's principals: users first, then roles.
  package let index: Int
  package let kind: Kind
  package let arn: String
  package let name: String
  let requester: Requester
  let id: String?
  let tags: Fact<[Tag]>
  let groups: [String]
  let boundaryARN: Fact<String?>
  let policies: PrincipalPolicies
  let isServiceLinked: Bool
  /// Nobody in the account can change it: AWS made it and keeps it.
  let isReserved: Bool
  /// Of a role.
  let trust: Fact<CompiledPolicy>?
  let instanceProfileARNs: Fact<[String]>
  /// Of a user.
  let keyCount: Fact<Int>
  let hasPassword: Fact<Bool>
  let hasMFA: Fact<Bool>
  /// The managed policies attached to it or to its groups.
  let attachedARNs: [String]
  /// The principal as what something is done to.
  let target: AccessTarget
  /// What requests that it makes have in their context because of its tags and its id.
  let contextEntries: [RequestContext.Entry]
  /// Of a role, where its trust policy can be read.
  let placedTrust: PlacedPolicy?
  /// Whether it has other tags than the listing says.
  let isRetagged: Bool
  /// The source identity of a role's session; nil where nobody has said it.
  let sourceIdentity: String?
  /// Who makes some of its requests, where two act together.
  let partnership: Partnership?

  init(
    index: Int, user: User, requester: Requester, policies: PrincipalPolicies, attachedARNs: [String],
    keyCount: Fact<Int>
  ) {
    self.index = index
    kind = .user
    arn = user.arn
    name = user.name
    self.requester = requester
    id = user.id.value
    tags = user.tags
    groups = user.groups.value ?? []
    boundaryARN = user.permissionsBoundary.map { $0?.arn }
    self.policies = policies
    isServiceLinked = false
    isReserved = false
    trust = nil
    instanceProfileARNs = .known([])
    self.keyCount = keyCount
    hasPassword = user.hasConsolePassword
    hasMFA = user.hasMFA
    self.attachedARNs = attachedARNs
    target = AccessTarget(
      arn: arn, tags: tags.value, boundaryARN: boundaryARN, ownTagKeys: policies.tagKeys,
      isReserved: isReserved)
    contextEntries = Self.contextEntries(tags, kind, id)
    placedTrust = nil
    isRetagged = false
    sourceIdentity = nil
    partnership = nil
  }

  init(
    index: Int, role: Role, requester: Requester, policies: PrincipalPolicies, attachedARNs: [String],
    trust: Fact<CompiledPolicy>
  ) {
    self.index = index
    kind = .role
    arn = role.arn
    name = role.name
    self.requester = requester
    id = role.id
    tags = role.tags
    groups = []
    boundaryARN = role.permissionsBoundary.map { $0?.arn }
    self.policies = policies
    isServiceLinked = role.isServiceLinked
    isReserved = role.hasReservedPath
    self.trust = trust
    instanceProfileARNs = role.instanceProfileARNs
    keyCount = .known(0)
    hasPassword = .known(false)
    hasMFA = .known(false)
    self.attachedARNs = attachedARNs
    target = AccessTarget(
      arn: arn, tags: tags.value, boundaryARN: boundaryARN, ownTagKeys: policies.tagKeys,
      isReserved: isReserved)
    sourceIdentity = nil
    contextEntries = Self.contextEntries(tags, kind, id, trust: trust.value)
    placedTrust = trust.value.map { PlacedPolicy(origin: .trust(role: role.arn), compiled: $0) }
    isRetagged = false
    partnership = nil
  }

  /// Somebody who is made, without tags and credentials; nil where `arn` is none of a user or role.
  init?(made kind: Kind, arn: String, index: Int, policies: PrincipalPolicies, boundaryARN: String?) {
    guard let requester = Requester(arn) else { return nil }
    self.index = index
    self.kind = kind
    self.arn = arn
    name = ARN(arn)?.name ?? arn
    self.requester = requester
    id = nil
    tags = .known([])
    groups = []
    self.boundaryARN = .known(boundaryARN)
    self.policies = policies
    isServiceLinked = false
    isReserved = false
    trust = nil
    instanceProfileARNs = .known([])
    keyCount = .known(0)
    hasPassword = .known(false)
    hasMFA = .known(false)
    attachedARNs = []
    target = AccessTarget(arn: arn, tags: [], boundaryARN: .known(boundaryARN))
    contextEntries = []
    placedTrust = nil
    isRetagged = false
    sourceIdentity = nil
    partnership = nil
  }

  /// The same principal as it would be with other policies, at another place of a graph.
  init(
    _ other: AccountPrincipal, index: Int, policies: PrincipalPolicies, joining joined: [AccountGroup] = [],
    leaving left: AccountGroup? = nil, attaching attached: String? = nil, session: Requester? = nil,
    sourceIdentity: String? = nil, tags changed: Tags? = nil, lacksDevice: Bool = false,
    partnership: Partnership? = nil
  ) {
    self.index = index
    kind = other.kind
    arn = other.arn
    name = other.name
    requester = session ?? other.requester
    id = other.id
    tags = changed.map { .known($0.tags) } ?? other.tags
    groups = other.groups.filter { $0 != left?.name } + joined.map(\.name)
    boundaryARN = other.boundaryARN
    self.policies = policies
    isServiceLinked = other.isServiceLinked
    isReserved = other.isReserved
    trust = other.trust
    instanceProfileARNs = other.instanceProfileARNs
    keyCount = other.keyCount
    hasPassword = other.hasPassword
    hasMFA = lacksDevice ? .known(false) : other.hasMFA
    let lost = left?.attachedARNs ?? []
    attachedARNs =
      other.attachedARNs.filter { !lost.contains($0) } + joined.flatMap(\.attachedARNs)
      + [attached].compactMap(\.self)
    target = changed.flatMap { $0.isOfSession ? nil : other.target.with(tags: $0.tags) } ?? other.target
    self.sourceIdentity = sourceIdentity ?? other.sourceIdentity
    contextEntries =
      changed == nil && session == nil && sourceIdentity == nil
      ? other.contextEntries
      : Self.contextEntries(
        tags, kind, id, session: requester.sessionName, sourceIdentity: self.sourceIdentity,
        trust: trust?.value)
    placedTrust = other.placedTrust
    isRetagged = changed.map { !$0.isOfSession } ?? other.isRetagged
    self.partnership = partnership
  }

  var hasInstanceProfile: Fact<Bool> { instanceProfileARNs.map { !$0.isEmpty } }

  /// Other tags than it has.
  struct Tags {
    let tags: [Tag]
    /// Whether only its session has them.
    var isOfSession = false
  }

  private static func contextEntries(
    _ tags: Fact<[Tag]>, _ kind: Kind, _ id: String?, session: String? = nil, sourceIdentity: String? = nil,
    trust: CompiledPolicy? = nil
  ) -> [RequestContext.Entry] {
    var context: [RequestContext.Entry] = []
    if let sourceIdentity {
      context.append((Self.identity, [Array(sourceIdentity.utf8)]))
    } else if let trust, !trust.policy.allowsSourceIdentity {
      context.append((Self.identity, []))
    }
    for tag in tags.value ?? [] {
      context.append((ContextKey("aws:PrincipalTag/\(tag.key)"), [Array(tag.value.utf8)]))
    }
    if let id {
      // The name of a role's session follows its id.
      let userID = kind == .user ? id : "\(id):\(session ?? "muster")"
      context.append((Self.userID, [Array(userID.utf8)]))
    }
    return context
  }

  static let userID = ContextKey("aws:userid")
  static let identity = ContextKey("aws:SourceIdentity")
}

extension Policy {
  /// Whether a trust policy lets anybody set the source identity of a session: "Monitor and control actions taken with assumed
  /// roles" in the IAM User Guide asks for `sts:SetSourceIdentity` there, of every role of a chain.
  fileprivate var allowsSourceIdentity: Bool {
    let action = Array("sts:setsourceidentity".utf8)
    return statements.contains { $0.effect == .allow && $0.coversAction(action) }
  }
}

extension AccountPrincipal {
  /// Whether its trust policy lets anybody call one of its sessions so, as far as it tells.
  func mayBeCalled(_ name: String) -> Bool {
    guard let trust = placedTrust else { return true }
    let bytes = Array(name.utf8)
    return trust.compiled.policy.statements.contains { statement in
      statement.effect == .allow
        && statement.conditions.allSatisfy { $0.key != Self.sessionName || $0.mayMean(bytes) }
    }
  }

  static let sessionName = ContextKey("sts:RoleSessionName")
}
