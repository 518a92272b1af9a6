/// Tells who is an administrator: who can do everything, or everything in effect because IAM itself obeys it.
///
/// Whatever the policies look like, somebody is one who may grant permissions to any user, or to any role, and use them, and
/// whose own policies allow nearly everything else in IAM that grants or takes over. `*` is that, and `iam:*`, and many statements
/// that add up to it; a grant on one user is a way to become one and no more. What is denied or not allowed elsewhere makes no
/// difference: such a principal can give itself the rest. Boundaries and denials count. The organization's policies count for
/// granting and using only: what they let nobody do makes nobody less of an administrator.
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

    private init(_ action: String) {
      self.action = action
      resource = "role"
    }

    /// To assume a role whose trust policy names whoever asks.
    static let assuming = Probe("sts:AssumeRole")
    var isAssuming: Bool { action == Probe.assuming.action }
  }

  /// How anybody is given anything, and who is taken over then: of each list one has to be allowed.
  private struct Grant {
    let giving: [[Probe]]
    /// Whom it gives to; somebody of the kind can give to itself.
    let kind: AccountPrincipal.Kind
  }

  private static let grants = [
    Grant(giving: [[Probe("PutUserPolicy", "user"), Probe("AttachUserPolicy", "user")]], kind: .user),
    Grant(giving: [[Probe("PutRolePolicy", "role"), Probe("AttachRolePolicy", "role")]], kind: .role),
    Grant(
      giving: [
        [Probe("PutGroupPolicy", "group"), Probe("AttachGroupPolicy", "group")],
        [Probe("AddUserToGroup", "group")],
      ], kind: .user),
  ]

  /// What takes over a user.
  private static let signingIn = [
    [
      Probe("CreateAccessKey", "user"), Probe("CreateLoginProfile", "user"),
      Probe("UpdateLoginProfile", "user"),
    ]
  ]

  /// What takes over a role: it trusts whoever writes its trust policy, or the service that it is passed to.
  private static let entering = [
    [Probe("UpdateAssumeRolePolicy", "role"), Probe("CreateRole", "role")],
    [Probe.assuming, Probe("PassRole", "role")],
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

  /// The actions of IAM that are asked about.
  static var actions: [String] { others.map(\.action) }

  let access: AccountAccess
  /// The numbers of the actions of ``others``; nil for one that is not in the table.
  private let others: [Int?]

  init(access: AccountAccess) {
    self.access = access
    others = Self.others.map { access.actions[$0.action] }
  }

  /// Whether `principal` is one, or would be with other policies than its own.
  func verdict(of principal: AccountPrincipal, with policies: PrincipalPolicies? = nil) -> Verdict {
    let policies = policies ?? principal.policies
    // What the organization leaves nobody makes no difference to who has nearly everything.
    var own = policies
    own.serviceControl = []
    own.unreadServiceControl = []
    let needed = Double(Self.others.count) * Self.share
    if let possible = own.possible, Double(others.count { $0.map(possible.contains) ?? true }) < needed {
      return .no
    }
    var (certainty, obstacles) = granting(principal, policies)
    guard certainty != .no else { return .no }
    var settled = 0
    var possible = 0
    var open: [Obstacle] = []
    for probe in Self.others {
      let (found, obstacles) = ask(probe, principal, own)
      if found == .yes { settled += 1 }
      if found != .no { possible += 1 }
      if found == .open { open += obstacles }
    }
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

  /// Whether anybody can be given anything, and be taken over then, in the best way.
  private func granting(_ principal: AccountPrincipal, _ policies: PrincipalPolicies) -> (
    Certainty, [Obstacle]
  ) {
    // Whatever it gives itself is under its own boundary.
    var isBounded = true
    if case .none = policies.boundary { isBounded = false }
    var best = (certainty: Certainty.no, obstacles: [Obstacle]())
    for grant in Self.grants where best.certainty != .yes {
      let isOwn = grant.kind == principal.kind && !isBounded
      let taking = isOwn ? [] : grant.kind == .user ? Self.signingIn : Self.entering
      var certainty = Certainty.yes
      var obstacles: [Obstacle] = []
      for alternatives in grant.giving + taking where certainty != .no {
        let (found, open) = askBest(alternatives, principal, policies)
        certainty = certainty && found
        obstacles += open
      }
      if certainty > best.certainty { best = (certainty, obstacles) }
    }
    return best
  }

  private func askBest(_ alternatives: [Probe], _ principal: AccountPrincipal, _ policies: PrincipalPolicies)
    -> (Certainty, [Obstacle])
  {
    var best = (certainty: Certainty.no, obstacles: [Obstacle]())
    for probe in alternatives where best.certainty != .yes {
      let (found, obstacles) = ask(probe, principal, policies)
      if found > best.certainty { best = (found, obstacles) }
    }
    return best
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
      let trust = probe.isAssuming ? access.trust(naming: principal, ofRole: arn) : nil
      let ruling = AccessInquiry(
        access, principal, policies: policies, action: probe.action, target: target, keys: keys, trust: trust
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
