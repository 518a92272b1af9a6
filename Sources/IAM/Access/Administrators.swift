/// Tells who is an administrator: who can do everything, or everything in effect because IAM itself obeys it.
///
/// Whatever the policies look like, somebody is one who may grant permissions to any user and any role, and may do nearly
/// everything else in IAM that grants or takes over. `*` is that, and `iam:*`, and many statements that add up to it; a
/// grant on one user is a way to become one and no more. What is denied or not allowed elsewhere makes no difference: such a principal
/// can give itself the rest. Boundaries, denials and the organization's policies count.
struct Administrators {
  /// Whether a principal is one, and what is open about it.
  struct Verdict: Sendable {
    var certainty: Certainty
    var obstacles: [Obstacle]

    static let no = Verdict(certainty: .no, obstacles: [])
  }

  /// What grants or takes over, asked of names that no policy means in particular.
  private struct Probe {
    let action: String
    let resource: String

    init(_ action: String, _ resource: String) {
      self.action = "iam:" + action
      self.resource = resource
    }
  }

  /// Any user and any role can be given anything: one of each list has to be allowed.
  private static let grants: [[Probe]] = [
    [Probe("PutUserPolicy", "user"), Probe("AttachUserPolicy", "user")],
    [Probe("PutRolePolicy", "role"), Probe("AttachRolePolicy", "role")],
  ]

  private static let others: [Probe] = [
    Probe("AttachUserPolicy", "user"), Probe("AttachRolePolicy", "role"), Probe("AttachGroupPolicy", "group"),
    Probe("PutUserPolicy", "user"), Probe("PutRolePolicy", "role"), Probe("PutGroupPolicy", "group"),
    Probe("CreatePolicy", "policy"), Probe("CreatePolicyVersion", "policy"),
    Probe("SetDefaultPolicyVersion", "policy"), Probe("CreateUser", "user"), Probe("CreateRole", "role"),
    Probe("CreateAccessKey", "user"), Probe("CreateLoginProfile", "user"),
    Probe("UpdateLoginProfile", "user"),
    Probe("AddUserToGroup", "group"), Probe("UpdateAssumeRolePolicy", "role"), Probe("PassRole", "role"),
  ]

  /// Of the others, so many have to be allowed: nearly all.
  private static let share = 0.8

  /// The actions that are asked about.
  static var actions: [String] { others.map(\.action) }

  let access: AccountAccess

  /// Whether `principal` is one, or would be with other policies than its own.
  func verdict(of principal: AccountPrincipal, with policies: PrincipalPolicies? = nil) -> Verdict {
    let policies = policies ?? principal.policies
    if let possible = policies.possible, !mayGrant(possible) { return .no }
    var obstacles: [Obstacle] = []
    var certainty = Certainty.yes
    for alternatives in Self.grants {
      var best = Certainty.no
      var open: [Obstacle] = []
      for probe in alternatives where best != .yes {
        let (found, obstacles) = ask(probe, principal, policies)
        if found > best { (best, open) = (found, obstacles) }
      }
      if best == .no { return .no }
      if best == .open { obstacles += open }
      certainty = certainty && best
    }
    var settled = 0
    var possible = 0
    var open: [Obstacle] = []
    for probe in Self.others {
      let (found, obstacles) = ask(probe, principal, policies)
      if found == .yes { settled += 1 }
      if found != .no { possible += 1 }
      if found == .open { open += obstacles }
    }
    let needed = Double(Self.others.count) * Self.share
    guard Double(possible) >= needed else { return .no }
    if Double(settled) < needed {
      certainty = .open
      obstacles += open
    }
    var seen: Set<Obstacle> = []
    return Verdict(
      certainty: certainty, obstacles: certainty == .open ? obstacles.filter { seen.insert($0).inserted } : []
    )
  }

  private func mayGrant(_ possible: ActionSet) -> Bool {
    Self.grants.allSatisfy { alternatives in
      alternatives.contains { access.actions[$0.action].map(possible.contains) ?? true }
    }
  }

  /// Two names, so that a pattern which happens to match one of them is not taken for all.
  private func ask(_ probe: Probe, _ principal: AccountPrincipal, _ policies: PrincipalPolicies) -> (
    Certainty, [Obstacle]
  ) {
    var certainty = Certainty.yes
    var obstacles: [Obstacle] = []
    for name in ["muster-probe", "a/b/Some.Other"] {
      let arn = "arn:\(access.circumstances.partition):iam::\(access.accountID):\(probe.resource)/\(name)"
      var keys: [(key: ContextKey, values: [[UInt8]])] = []
      if probe.action.hasPrefix("iam:Attach") {
        keys.append((Circumstances.policyARN, [Array(access.administratorPolicyARN.utf8)]))
      }
      let target = AccessTarget(arn: arn, tags: [], boundaryARN: .known(nil))
      let ruling = AccessInquiry(
        access, principal, policies: policies, action: probe.action, target: target, keys: keys
      ).ruling()
      certainty = certainty && ruling.certainty
      obstacles += ruling.obstacles
    }
    return (certainty, certainty == .open ? obstacles : [])
  }
}

extension AccountAccess {
  /// AWS's own policy that allows everything.
  var administratorPolicyARN: String { "arn:\(circumstances.partition):iam::aws:policy/AdministratorAccess" }

  /// AWS's own policy that allows everything in IAM, and so to take the rest: there is one in every account, as
  /// AdministratorAccess is.
  var identityPolicyARN: String { "arn:\(circumstances.partition):iam::aws:policy/IAMFullAccess" }

  /// The same policies with one more that allows everything: of the others only those that deny make a difference then.
  func withEverything(_ policies: PrincipalPolicies, of principal: AccountPrincipal) -> PrincipalPolicies {
    var raised = policies
    if let everything {
      let origin = PolicyOrigin.attached(arn: administratorPolicyARN, holder: principal.arn)
      raised.identity = raised.identity.filter { !$0.compiled.denied.isEmpty }
      raised.identity.append(PlacedPolicy(origin: origin, compiled: everything))
    }
    return raised
  }
}
