/// Tells whether somebody who is given every permission is an administrator then, or is held back by a boundary or a denial.
struct Raising {
  private struct Key: Hashable {
    let isEverything: Bool
    let deciding: [ObjectIdentifier]
    let boundary: [ObjectIdentifier]
    let kind: AccountPrincipal.Kind
    let isBound: Bool
    let persona: Persona?
  }

  private let access: AccountAccess
  private let administrators: Administrators
  private var raised: [Int: Administrators.Verdict] = [:]
  private var alike: [Key: Administrators.Verdict] = [:]
  private var lifted: [Int: Administrators.Verdict] = [:]

  init(_ access: AccountAccess) {
    self.access = access
    administrators = Administrators(access: access)
  }

  /// Of `principal` with every permission, under what limits it now, unless it could lift that itself then.
  mutating func verdict(of principal: AccountPrincipal) -> Administrators.Verdict {
    if let known = raised[principal.index] { return known }
    var verdict = verdict(of: principal, with: access.withEverything(principal.policies, of: principal))
    if verdict.certainty != .yes, isBounded(principal) {
      let capped = AccountPrincipal(
        principal, index: principal.index, policies: access.withEverything(principal.policies, of: principal))
      let lift = min(lifting(principal, by: capped), verdictWithoutBoundary(of: principal).certainty)
      if lift > verdict.certainty {
        verdict = Administrators.Verdict(certainty: lift, obstacles: verdict.obstacles)
      }
    }
    raised[principal.index] = verdict
    return verdict
  }

  /// Of `principal` with other policies.
  ///
  /// Where everything is allowed, only what denies and what limits makes a difference: those who have the same of it are alike.
  mutating func verdict(of principal: AccountPrincipal, with policies: PrincipalPolicies)
    -> Administrators.Verdict
  {
    if case .unknown = policies.boundary { return administrators.verdict(of: principal, with: policies) }
    guard policies.unread.isEmpty else { return administrators.verdict(of: principal, with: policies) }
    let isEverything = policies.identity.contains { $0.compiled.allowsEverything }
    let deciding = isEverything ? policies.identity.filter { !$0.compiled.denied.isEmpty } : policies.identity
    let limits = (policies.boundaryPolicies ?? []) + policies.serviceControl.joined()
    let all = deciding + limits
    let key = Key(
      isEverything: isEverything, deciding: deciding.map { ObjectIdentifier($0.compiled) },
      boundary: (policies.boundaryPolicies ?? []).map { ObjectIdentifier($0.compiled) }, kind: principal.kind,
      isBound: !policies.serviceControl.isEmpty || !policies.unreadServiceControl.isEmpty,
      persona: all.contains { !$0.compiled.personalKeys.isEmpty }
        ? Persona(principal, asked: all, access) : nil)
    if let known = alike[key] { return known }
    let verdict = administrators.verdict(of: principal, with: policies)
    alike[key] = verdict
    return verdict
  }

  /// Of `principal` with every permission and without its boundary.
  mutating func verdictWithoutBoundary(of principal: AccountPrincipal) -> Administrators.Verdict {
    if let known = lifted[principal.index] { return known }
    var policies = access.withEverything(principal.policies, of: principal)
    policies.boundary = .none
    let verdict = verdict(of: principal, with: policies)
    lifted[principal.index] = verdict
    return verdict
  }

  func isBounded(_ principal: AccountPrincipal) -> Bool {
    if case .none = principal.policies.boundary { return false }
    return true
  }

  /// How `actor` could do away with the boundary of `principal`: an action and what it is done to, each with what to ask.
  func lifts(of principal: AccountPrincipal, by actor: AccountPrincipal) -> [AccessInquiry] {
    guard !principal.isReserved, let boundary = principal.boundaryARN.value ?? nil else { return [] }
    let noun = principal.kind == .user ? "User" : "Role"
    var inquiries = [
      AccessInquiry(
        access, actor, action: "iam:Delete\(noun)PermissionsBoundary", target: principal.target),
      AccessInquiry(
        access, actor, action: "iam:Put\(noun)PermissionsBoundary",
        target: AccessTarget(arn: principal.arn, tags: principal.tags.value),
        keys: [(ContextKey("iam:PermissionsBoundary"), [Array(access.administratorPolicyARN.utf8)])]),
    ]
    if let policy = access.customerPolicies.first(where: { $0.arn == boundary }) {
      inquiries.append(
        AccessInquiry(
          access, actor, action: "iam:CreatePolicyVersion",
          target: AccessTarget(arn: policy.arn, tags: policy.tags.value)))
      if mayChange(actor, EscalationGraph.resetting), hasLooseVersion(policy) {
        inquiries.append(
          AccessInquiry(
            access, actor, action: EscalationGraph.resetting,
            target: AccessTarget(arn: policy.arn, tags: policy.tags.value)))
      }
    }
    return inquiries
  }

  private func mayChange(_ actor: AccountPrincipal, _ action: String) -> Bool {
    guard let number = access.actions[action] else { return false }
    return actor.policies.possible?.contains(number) ?? true
  }

  /// Whether a policy has a version, not in force, that as a boundary holds nobody back who has every permission.
  func hasLooseVersion(_ policy: ManagedPolicy) -> Bool {
    guard let anybody = access.anybody, let everything = access.everything else { return false }
    return (policy.versions.value ?? []).contains { version in
      guard !version.isDefault, case .known(let compiled) = access.compiled(version),
        compiled.personalKeys.isEmpty
      else { return false }
      var policies = PrincipalPolicies()
      policies.identity = [
        PlacedPolicy(
          origin: .attached(arn: access.administratorPolicyARN, holder: anybody.arn), compiled: everything)
      ]
      policies.boundary = .policy(
        PlacedPolicy(origin: .boundary(arn: policy.arn, holder: anybody.arn), compiled: compiled))
      return administrators.verdict(of: anybody, with: policies).certainty == .yes
    }
  }

  /// Whether `actor` may do away with the boundary of `principal`.
  func lifting(_ principal: AccountPrincipal, by actor: AccountPrincipal) -> Certainty {
    lifts(of: principal, by: actor).map { $0.prepared().certainty }.max() ?? .no
  }

  /// The actions that are asked about.
  static let actions = lifting + ["iam:DeletePolicyVersion"]

  /// Those that do away with a boundary.
  static let lifting = [
    "iam:DeleteUserPermissionsBoundary", "iam:DeleteRolePermissionsBoundary",
    "iam:PutUserPermissionsBoundary",
    "iam:PutRolePermissionsBoundary", "iam:CreatePolicyVersion", EscalationGraph.resetting,
  ]
}
