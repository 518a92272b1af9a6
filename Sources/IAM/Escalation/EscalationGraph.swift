/// Who can do what to whom: for every principal and entry of the catalogue, whom it reaches.
///
/// Nodes are the principals at their places, and after them principals as they would be once they have raised themselves.
struct EscalationGraph {
  let access: AccountAccess
  let entries: [EscalationEntry]
  private(set) var nodes: [AccountPrincipal]
  /// The principal that each node is, by its place in the account.
  private var bases: [Int]
  /// Whether each node is an administrator.
  private(set) var administrators: [Administrators.Verdict]
  /// What each node can do.
  private(set) var edges: [[EscalationEdge]] = []

  let users: TargetPool
  let roles: TargetPool
  let groups: TargetPool
  let policies: TargetPool
  /// What runs, by its type; nil where nobody told.
  let inventory: [String: (pool: TargetPool, roles: [Int?])]?
  /// Groups whose policies alone make administrators, by their places.
  let administratorGroups: [Certainty]

  var sets: TargetSets
  var raising: Raising
  private let userCount: Int
  /// Who has each customer's policy, by the policy's place.
  private let holders: [[Int]]
  private let policyPlaces: [String: Int]
  /// What each entry cannot do without; a trust policy may let somebody in who has no permission to assume.
  private let required: [ActionSet]
  private var trusting: [String: TargetSet] = [:]
  private var reached: [ReachedKey: EdgeSet] = [:]
  private var gates: [GateKey: Certainty] = [:]
  private var ownSets: [TargetSet] = []
  /// The policies that an attacker could attach: AWS's, and the customer's that allow as much.
  private(set) var administratorPolicies: [String] = []

  private struct ReachedKey: Hashable {
    let entry: Int
    let sets: [ObjectIdentifier]
    let isOpen: Bool
    let node: Int?
  }

  private struct GateKey: Hashable {
    let actions: [Int]
    let template: String
    let policies: [ObjectIdentifier]
    let kind: AccountPrincipal.Kind
    let isBound: Bool
    let isOpen: Bool
    let persona: Persona?
  }

  init(
    _ administrators: AccountAdministrators, _ catalogue: EscalationCatalogue, inventory: [InventoryResource]?
  ) {
    let access = administrators.access
    self.access = access
    entries = catalogue.entries
    required = catalogue.entries.map { entry in
      var required = ActionSet()
      for action in entry.actions where action.name != "sts:AssumeRole" && entry.gain != .unbind {
        if let number = access.actions[action.name] { required.insert(number) }
      }
      return required
    }
    nodes = access.principals
    bases = Array(access.principals.indices)
    userCount = access.principals.prefix { $0.kind == .user }.count
    users = TargetPool(access.principals.filter { $0.kind == .user }.map(\.target))
    roles = TargetPool(access.principals.filter { $0.kind == .role }.map(\.target))
    groups = TargetPool(access.groups.map { AccessTarget(arn: $0.arn, tags: []) })
    policies = TargetPool(
      access.customerPolicies.map { AccessTarget(arn: $0.arn, tags: $0.tags.value) })
    var places: [String: Int] = [:]
    for (place, policy) in access.customerPolicies.enumerated() { places[policy.arn] = place }
    var holders = [[Int]](repeating: [], count: access.customerPolicies.count)
    for principal in access.principals {
      for arn in Set(principal.attachedARNs) {
        if let place = places[arn] { holders[place].append(principal.index) }
      }
    }
    self.holders = holders
    policyPlaces = places
    let roleByARN = Dictionary(
      access.principals.filter { $0.kind == .role }.map { ($0.arn, $0.index) }
    ) { first, _ in first }
    self.inventory = inventory.map { inventory in
      Dictionary(grouping: inventory, by: \.type).mapValues { resources in
        (
          TargetPool(resources.map { AccessTarget(arn: $0.arn, tags: nil) }),
          resources.map { $0.roleARN.flatMap { roleByARN[$0] } }
        )
      }
    }
    sets = TargetSets(access)
    raising = Raising(access)
    let judge = Administrators(access: access)
    self.administrators = administrators.verdicts
    administratorGroups = administrators.groups
    administratorPolicies = [access.administratorPolicyARN]
    if let anybody = access.principals.first {
      for (arn, compiled) in access.compiledByARN.sorted(by: { $0.key < $1.key })
      where arn != access.administratorPolicyARN {
        var policies = PrincipalPolicies()
        policies.identity = [
          PlacedPolicy(origin: .attached(arn: arn, holder: anybody.arn), compiled: compiled)
        ]
        if judge.verdict(of: anybody, with: policies).certainty == .yes { administratorPolicies.append(arn) }
      }
    }
    for node in nodes { edges.append(found(for: node)) }
  }

  /// The principal that a node is, by its place in the account.
  func place(of node: Int) -> Int { bases[node] }

  /// Adds a principal as it would be with other policies, and as what it can become by `entry`.
  private mutating func add(
    _ principal: AccountPrincipal, with policies: PrincipalPolicies, joining joined: [AccountGroup] = [],
    by entry: Int, _ certainty: Certainty
  ) {
    let node = AccountPrincipal(principal, index: nodes.count, policies: policies, joining: joined)
    nodes.append(node)
    bases.append(principal.index)
    administrators.append(Administrators(access: access).verdict(of: node))
    edges.append(found(for: node))
    let reached = EdgeSet(
      settled: certainty == .yes ? [node.index] : [], open: certainty == .yes ? [] : [node.index])
    edges[principal.index].append(EscalationEdge(entry: entry, gain: .become, reached: reached))
  }

  /// Adds those that can raise themselves by more than one step: by joining groups, by a grant that a boundary caps, or by
  /// doing away with their boundary.
  ///
  /// Asked only of those that get no further as they are.
  mutating func addRaised(_ places: [Int]) {
    for place in places {
      let principal = nodes[place]
      if principal.kind == .user { addMember(principal) }
      if let (entry, certainty) = ownGrant(of: principal), raising.verdict(of: principal).certainty != .yes {
        add(principal, with: access.withEverything(principal.policies, of: principal), by: entry, certainty)
      }
      addUnbound(principal)
    }
  }

  private mutating func addUnbound(_ principal: AccountPrincipal) {
    guard raising.isBounded(principal), mayLift(principal),
      let entry = entries.firstIndex(where: { $0.gain == .unbind })
    else { return }
    let certainty = Lifts(principal, &self).certainty(of: principal, in: self)
    guard certainty != .no else { return }
    var policies = principal.policies
    policies.boundary = .none
    add(principal, with: policies, by: entry, certainty)
  }

  private mutating func addMember(_ user: AccountPrincipal) {
    guard let entry = entries.firstIndex(where: { $0.actions.contains { $0.on == .administrators } }) else {
      return
    }
    let set = sets.set(user, may: entries[entry].actions[0].name, on: groups)
    for (places, certainty) in [(set.settled, Certainty.yes), (set.settled + set.open, .open)] {
      if certainty == .open, set.open.isEmpty { continue }
      var policies = user.policies
      var joined: [AccountGroup] = []
      for place in places {
        let group = access.groups[place]
        // A group that denies something is not joined.
        guard !user.groups.contains(group.name), group.policies.allSatisfy({ $0.compiled.denied.isEmpty })
        else {
          continue
        }
        policies.identity += group.policies
        joined.append(group)
      }
      guard !joined.isEmpty else { continue }
      add(user, with: policies, joining: joined, by: entry, certainty)
    }
  }

  /// An entry by which a principal may give itself permissions, whatever holds them back.
  private mutating func ownGrant(of principal: AccountPrincipal) -> (entry: Int, certainty: Certainty)? {
    var best: (entry: Int, certainty: Certainty)?
    guard !principal.isReserved else { return nil }
    let possible = principal.policies.possible
    for place in entries.indices where possible?.isSuperset(of: required[place]) ?? true {
      let entry = entries[place]
      guard entry.gain == .empower, let action = entry.actions.first else { continue }
      let certainty: Certainty
      switch action.on {
      case .target where entry.target.rawValue == principal.kind.rawValue:
        let pool = principal.kind == .user ? users : roles
        let own = principal.kind == .user ? principal.index : principal.index - userCount
        let variant =
          Self.attaching.contains(action.name) ? Self.attaching(0, access.administratorPolicyARN) : .init()
        certainty = sets.set(principal, may: action.name, on: pool, variant).certainty(of: own)
      case .policy:
        let set = versioned(principal, sets.set(principal, may: action.name, on: policies))
        certainty =
          policies.everyPlace.filter { holders[$0].contains(principal.index) }
          .map { set.certainty(of: $0) }.max() ?? .no
      default: continue
      }
      if certainty > best?.certainty ?? .no { best = (place, certainty) }
    }
    return best
  }

  /// Whether the principal at a place of the account is an administrator for certain.
  func isAdministrator(_ place: Int) -> Bool { administrators[place].certainty == .yes }

  private func index(ofRole place: Int) -> Int { place + userCount }

  // MARK: What one node can do

  private mutating func found(for node: AccountPrincipal) -> [EscalationEdge] {
    guard !isAdministrator(node.index) else { return [] }
    let possible = node.policies.possible
    var edges: [EscalationEdge] = []
    for place in entries.indices {
      if let possible, !possible.isSuperset(of: required[place]) { continue }
      let entry = entries[place]
      let found: [EdgeSet] =
        switch entry.gain {
        case .become: become(node, entry, place, entry.actions)
        case .empower: [empower(node, entry, place, entry.actions)]
        case .both: both(node, entry, place)
        case .unbind: []
        }
      edges += found.filter { !$0.isEmpty }.map {
        EscalationEdge(entry: place, gain: entry.gain, reached: $0)
      }
    }
    return edges
  }

  private mutating func both(_ node: AccountPrincipal, _ entry: EscalationEntry, _ place: Int) -> [EdgeSet] {
    let taking = entry.actions.filter { Self.taking.contains($0.name) }
    let granting = entry.actions.filter { !Self.taking.contains($0.name) }
    let granted = empower(node, entry, place, granting)
    guard !granted.isEmpty else { return [] }
    return become(node, entry, place, taking).map { taken in
      let settled = granted.settled.filter(Set(taken.settled).contains)
      let all = Set(taken.settled).union(taken.open)
      let both = Set(settled)
      let open = (granted.settled + granted.open).filter { all.contains($0) && !both.contains($0) }.sorted()
      return EdgeSet(settled: settled, open: open)
    }
  }

  /// The actions by which somebody takes another's credentials; the others of IAM grant.
  private static let taking: Set<String> = [
    "sts:AssumeRole", "iam:UpdateAssumeRolePolicy", "iam:CreateAccessKey", "iam:DeleteAccessKey",
    "iam:CreateLoginProfile", "iam:UpdateLoginProfile",
  ]

  // MARK: Becoming

  private mutating func become(
    _ node: AccountPrincipal, _ entry: EscalationEntry, _ place: Int, _ actions: [EscalationEntry.Action]
  ) -> [EdgeSet] {
    if !entry.services.isEmpty { return [pass(node, entry, place)] }
    if entry.existing != nil { return [run(node, entry, place)] }
    let names = actions.map(\.name)
    if names.contains("sts:AssumeRole") { return assume(node, entry, place) }
    let pool = entry.target == .user ? users : roles
    var key: [ObjectIdentifier] = []
    var found: [TargetSet] = []
    for name in names {
      let set = sets.set(node, may: name, on: pool)
      if set.isEmpty { return [] }
      key.append(ObjectIdentifier(set))
      found.append(set)
    }
    if names.contains("iam:UpdateAssumeRolePolicy") {
      let entered = sets.entered(by: node, of: pool)
      key.append(ObjectIdentifier(entered))
      found.append(entered)
    }
    return [
      kept(entry: place, key, isOpen: false) { graph in
        graph.intersection(found, of: pool, gate: .yes) { index in
          let target = graph.nodes[index]
          if target.kind == .role, target.isReserved { return .no }
          return entry.needs.map { Self.certainty(of: $0, about: target) }.min() ?? .yes
        }
      }
    ]
  }

  private mutating func pass(_ node: AccountPrincipal, _ entry: EscalationEntry, _ place: Int) -> EdgeSet {
    var result = EdgeSet.none
    for service in entry.services {
      let passed = sets.set(node, may: "iam:PassRole", on: roles, Self.passing(service))
      guard !passed.isEmpty else { continue }
      let gate = gate(node, entry)
      guard gate != .no else { return .none }
      let trusting = trusting(service)
      let reached = kept(
        entry: place, [ObjectIdentifier(passed), ObjectIdentifier(trusting)], isOpen: gate == .open
      ) {
        graph in
        graph.intersection([passed, trusting], of: graph.roles, gate: gate) { index in
          entry.needs.map { Self.certainty(of: $0, about: graph.nodes[index]) }.min() ?? .yes
        }
      }
      result = result.isEmpty ? reached : Self.union(result, reached)
    }
    return result
  }

  private mutating func run(_ node: AccountPrincipal, _ entry: EscalationEntry, _ place: Int) -> EdgeSet {
    guard let existing = entry.existing else { return .none }
    let gate = gate(node, entry)
    guard gate != .no else { return .none }
    guard let inventory else {
      // Nobody told what runs: it may be any role that the service may have.
      guard let service = existing.service else { return .none }
      let trusting = trusting(service)
      return kept(entry: place, [ObjectIdentifier(trusting)], isOpen: true) { graph in
        graph.intersection([trusting], of: graph.roles, gate: .open) { index in
          entry.needs.map { Self.certainty(of: $0, about: graph.nodes[index]) }.min() ?? .yes
        }
      }
    }
    guard let (pool, runningRoles) = inventory[existing.type] else { return .none }
    let found = entry.actions.filter { $0.on == .existing }.map { sets.set(node, may: $0.name, on: pool) }
    guard !found.contains(where: \.isEmpty) else { return .none }
    return kept(entry: place, found.map { ObjectIdentifier($0) }, isOpen: gate == .open) { _ in
      var settled: Set<Int> = []
      var open: Set<Int> = []
      for place in pool.everyPlace {
        guard let role = runningRoles[place] else { continue }
        switch found.map({ $0.certainty(of: place) }).min() ?? .yes {
        case .yes where gate == .yes: settled.insert(role)
        case .no: break
        default: open.insert(role)
        }
      }
      return EdgeSet(settled: settled.sorted(), open: open.subtracting(settled).sorted())
    }
  }

  /// Roles that the node may assume: by a permission and a trust policy that leaves it to the account, or by a trust policy that
  /// names it.
  private mutating func assume(_ node: AccountPrincipal, _ entry: EscalationEntry, _ place: Int) -> [EdgeSet]
  {
    let granted = sets.set(node, may: "sts:AssumeRole", on: roles)
    var shared = EdgeSet.none
    let delegating = delegating
    if !granted.isEmpty {
      shared = kept(entry: place, [ObjectIdentifier(granted), ObjectIdentifier(delegating)], isOpen: false) {
        graph in
        graph.intersection([granted, delegating], of: graph.roles, gate: .yes) { _ in .yes }
      }
    }
    var asked = Set(particular.byARN[node.arn] ?? [])
    asked.formUnion(particular.forEveryone)
    if !granted.isEmpty {
      asked.formUnion(particular.forAccount.filter { granted.certainty(of: $0) != .no })
    }
    var settled: [Int] = []
    var open: [Int] = []
    for role in asked.sorted() {
      let target = nodes[index(ofRole: role)]
      switch entering(target, by: node).certainty {
      case .yes: settled.append(target.index)
      case .open: open.append(target.index)
      case .no: break
      }
    }
    let own = EdgeSet(settled: settled.filter { $0 != node.index }, open: open.filter { $0 != node.index })
    return [shared, own, unreadable]
  }

  /// Roles whose trust policies cannot be read: they may let in anybody.
  private lazy var unreadable = EdgeSet(
    settled: [],
    open: nodes[userCount...].prefix(roles.targets.count).filter { $0.trust?.missing != nil }.map(\.index))

  /// Whether `node` may assume `role` by its trust policy as it is.
  func entering(_ role: AccountPrincipal, by node: AccountPrincipal) -> AccessInquiry.Ruling {
    AccessInquiry(
      access, node, action: "sts:AssumeRole", target: role.target, trust: role.placedTrust
    ).ruling()
  }

  /// Whether `node` could assume `role` once its trust policy names it.
  func enteringRewritten(_ role: AccountPrincipal, by node: AccountPrincipal) -> Certainty {
    let trust = access.trust(naming: node, ofRole: role.arn)
    let inquiry = AccessInquiry(access, node, action: "sts:AssumeRole", target: role.target, trust: trust)
    return inquiry.ruling().certainty == .yes ? .yes : .open
  }

  // MARK: Granting

  private mutating func empower(
    _ node: AccountPrincipal, _ entry: EscalationEntry, _ place: Int, _ actions: [EscalationEntry.Action]
  ) -> EdgeSet {
    guard let action = actions.first else { return .none }
    let variants =
      Self.attaching.contains(action.name)
      ? administratorPolicies.enumerated().map(Self.attaching) : [.init()]
    var result = EdgeSet.none
    for variant in variants {
      let found: EdgeSet
      switch action.on {
      case .target:
        let pool = entry.target == .user ? users : roles
        let set = sets.set(node, may: action.name, on: pool, variant)
        guard !set.isEmpty else { continue }
        found = granted(node, place, set) { graph, targets in
          targets.map { pool === graph.users ? $0 : graph.index(ofRole: $0) }
        }
      case .group:
        let set = sets.set(node, may: action.name, on: groups, variant)
        guard !set.isEmpty else { continue }
        found = granted(node, place, set) { graph, groups in
          let joined = groups.contains { node.groups.contains(graph.access.groups[$0].name) }
          return groups.flatMap { graph.access.groups[$0].members } + graph.itself(node, if: joined)
        }
      case .administrators:
        let set = sets.set(node, may: action.name, on: groups, variant)
        guard !set.isEmpty else { continue }
        found = joined(node, place, set)
      case .policy:
        let set = versioned(node, sets.set(node, may: action.name, on: policies, variant))
        guard !set.isEmpty else { continue }
        let isRole = entry.target == .role
        found = granted(node, place, set) { graph, policies in
          let held = policies.contains { node.attachedARNs.contains(graph.policies.targets[$0].arn) }
          let holders = policies.flatMap { graph.holders[$0] } + graph.itself(node, if: held)
          return holders.filter { !isRole || graph.nodes[$0].kind == .role }
        }
      case .new, .existing: continue
      }
      result = result.isEmpty ? found : Self.union(result, found)
    }
    return result
  }

  static let attaching: Set<String> = [
    "iam:AttachUserPolicy", "iam:AttachRolePolicy", "iam:AttachGroupPolicy",
  ]

  static func attaching(_ place: Int, _ arn: String) -> TargetSets.Variant {
    TargetSets.Variant(number: 1_000 + place, keys: [(ContextKey("iam:PolicyARN"), [Array(arn.utf8)])])
  }

  static func passing(_ service: String) -> TargetSets.Variant {
    TargetSets.Variant(
      number: service.utf8.reduce(2_166_136_261) { ($0 ^ Int($1)) &* 16_777_619 } | 1 << 40,
      keys: [(ContextKey("iam:PassedToService"), [Array(service.utf8)])])
  }

  /// A raised node's own place, for it has what the listings do not know of.
  private func itself(_ node: AccountPrincipal, if holds: Bool) -> [Int] {
    holds && node.index >= access.principals.count ? [bases[node.index]] : []
  }

  /// Those of a set of policies that have room for a version, or whose versions the node may delete.
  private mutating func versioned(_ node: AccountPrincipal, _ set: TargetSet) -> TargetSet {
    let full = (set.settled + set.open).filter {
      (access.customerPolicies[$0].versions.value?.count ?? 0) >= 5
    }
    guard !full.isEmpty else { return set }
    let deleting = sets.set(node, may: "iam:DeletePolicyVersion", on: policies)
    let blocked = Set(full.filter { deleting.certainty(of: $0) == .no })
    let unsure = Set(full.filter { deleting.certainty(of: $0) == .open })
    let reduced = TargetSet(
      settled: set.settled.filter { !blocked.contains($0) && !unsure.contains($0) },
      open: (set.open.filter { !blocked.contains($0) } + set.settled.filter(unsure.contains)).sorted())
    // Sets are told apart by where they lie: one that is gone could lend its place to another.
    ownSets.append(reduced)
    return reduced
  }

  /// Whom a grant makes an administrator: those whom it is given to, unless something holds them back.
  private mutating func granted(
    _ node: AccountPrincipal, _ place: Int, _ set: TargetSet,
    _ principals: (inout Self, [Int]) -> [Int]
  ) -> EdgeSet {
    let settled = principals(&self, set.settled)
    let open = principals(&self, set.open)
    let isBounded = (settled + open).contains { raising.isBounded(nodes[$0]) }
    let lifts = isBounded && mayLift(node) ? Lifts(node, &self) : nil
    // What a raised node has is known of it alone; of others equal grants, and equal power over boundaries, are shared.
    let isRaised = node.index >= access.principals.count
    return kept(
      entry: place, [ObjectIdentifier(set)] + (lifts?.identity ?? []), isOpen: false,
      node: isRaised ? node.index : nil
    ) { graph in
      var certain: Set<Int> = []
      var uncertain: Set<Int> = []
      for (principals, gate) in [(settled, Certainty.yes), (open, .open)] {
        for index in principals where !graph.isAdministrator(index) {
          let target = graph.nodes[index]
          if target.isReserved { continue }
          switch min(gate, graph.raised(target, lifts)) {
          case .yes: certain.insert(index)
          case .open: uncertain.insert(index)
          case .no: break
          }
        }
      }
      return EdgeSet(settled: certain.sorted(), open: uncertain.subtracting(certain).sorted())
    }
  }

  private func mayLift(_ node: AccountPrincipal) -> Bool {
    guard let possible = node.policies.possible else { return true }
    return Raising.lifting.contains { access.actions[$0].map(possible.contains) ?? true }
  }

  /// Whose boundaries a node may do away with.
  private struct Lifts {
    private let users: [TargetSet]
    private let roles: [TargetSet]
    private let policies: TargetSet

    init(_ node: AccountPrincipal, _ graph: inout EscalationGraph) {
      let replacing = TargetSets.Variant(
        number: 1,
        keys: [(ContextKey("iam:PermissionsBoundary"), [Array(graph.access.administratorPolicyARN.utf8)])])
      users = [
        graph.sets.set(node, may: "iam:DeleteUserPermissionsBoundary", on: graph.users),
        graph.sets.set(node, may: "iam:PutUserPermissionsBoundary", on: graph.users, replacing),
      ]
      roles = [
        graph.sets.set(node, may: "iam:DeleteRolePermissionsBoundary", on: graph.roles),
        graph.sets.set(node, may: "iam:PutRolePermissionsBoundary", on: graph.roles, replacing),
      ]
      policies = graph.sets.set(node, may: "iam:CreatePolicyVersion", on: graph.policies)
    }

    var identity: [ObjectIdentifier] { (users + roles + [policies]).map { ObjectIdentifier($0) } }

    /// Whether that of `target` is among them.
    func certainty(of target: AccountPrincipal, in graph: EscalationGraph) -> Certainty {
      if target.isReserved { return .no }
      let base = graph.place(of: target.index)
      let place = target.kind == .user ? base : base - graph.userCount
      let boundary = (target.boundaryARN.value ?? nil).flatMap { graph.policyPlaces[$0] }
      let sets = target.kind == .user ? users : roles
      let direct = sets.map { $0.certainty(of: place) }.max() ?? .no
      return max(direct, boundary.map { policies.certainty(of: $0) } ?? .no)
    }
  }

  /// Whether `target` is an administrator once it has every permission; what `lifts` holds may be done away with first.
  private mutating func raised(_ target: AccountPrincipal, _ lifts: Lifts?) -> Certainty {
    let verdict = raising.verdict(of: target).certainty
    guard verdict != .yes, let lifts, raising.isBounded(target) else { return verdict }
    let lifting = lifts.certainty(of: target, in: self)
    return max(verdict, min(lifting, raising.verdictWithoutBoundary(of: target).certainty))
  }

  /// Users who become administrators by joining one of the groups.
  private mutating func joined(_ node: AccountPrincipal, _ place: Int, _ set: TargetSet) -> EdgeSet {
    let candidates = (set.settled + set.open).filter { administratorGroups[$0] != .no }
    guard !candidates.isEmpty else { return .none }
    return kept(entry: place, [ObjectIdentifier(set)], isOpen: false) { graph in
      var certain: Set<Int> = []
      var uncertain: Set<Int> = []
      for index in graph.users.everyPlace where !graph.isAdministrator(index) {
        let user = graph.nodes[index]
        var best = Certainty.no
        for group in candidates.sorted() where best != .yes {
          let verdict = graph.verdict(of: user, joining: group).certainty
          best = max(best, min(set.certainty(of: group), verdict))
        }
        switch best {
        case .yes: certain.insert(index)
        case .open: uncertain.insert(index)
        case .no: break
        }
      }
      return EdgeSet(settled: certain.sorted(), open: uncertain.sorted())
    }
  }

  /// Of `user` as a member of one more group.
  mutating func verdict(of user: AccountPrincipal, joining group: Int) -> Administrators.Verdict {
    if case .none = user.policies.boundary, user.policies.unread.isEmpty,
      user.policies.serviceControl.isEmpty,
      user.policies.identity.allSatisfy({ $0.compiled.denied.isEmpty }), administratorGroups[group] == .yes
    {
      return Administrators.Verdict(certainty: .yes, obstacles: [])
    }
    var policies = user.policies
    policies.identity += access.groups[group].policies
    policies.unread += access.groups[group].unread
    return raising.verdict(of: user, with: policies)
  }

  // MARK: What sets have in common

  private static func certainty(of need: EscalationEntry.Need, about target: AccountPrincipal) -> Certainty {
    func certainty(_ fact: Fact<Bool>, otherwise: Certainty = .open) -> Certainty {
      switch fact {
      case .known(let holds): holds ? .yes : .no
      case .missing: otherwise
      }
    }
    return switch need {
    case .freeKey: certainty(target.keyCount.map { $0 < 2 })
    // With both permissions it does not matter whether there are two: one can be deleted, or need not be.
    case .twoKeys: certainty(target.keyCount.map { $0 >= 2 }, otherwise: .yes)
    case .password: certainty(target.hasPassword)
    case .noPassword: certainty(target.hasPassword.map { !$0 })
    case .instanceProfile: certainty(target.hasInstanceProfile)
    case .version: .yes
    }
  }

  /// The principals at the places that all sets have; `about` says what else has to be so of each.
  private func intersection(
    _ sets: [TargetSet], of pool: TargetPool, gate: Certainty, _ about: (Int) -> Certainty
  ) -> EdgeSet {
    var settled: [Int] = []
    var open: [Int] = []
    guard let smallest = sets.min(by: { $0.settled.count + $0.open.count < $1.settled.count + $1.open.count })
    else { return .none }
    for place in (smallest.settled + smallest.open).sorted() {
      let index = pool === users ? place : index(ofRole: place)
      var certainty = gate
      for set in sets where certainty != .no { certainty = min(certainty, set.certainty(of: place)) }
      if certainty != .no { certainty = min(certainty, about(index)) }
      switch certainty {
      case .yes: settled.append(index)
      case .open: open.append(index)
      case .no: break
      }
    }
    return EdgeSet(settled: settled, open: open)
  }

  private static func union(_ left: EdgeSet, _ right: EdgeSet) -> EdgeSet {
    let settled = Set(left.settled).union(right.settled)
    let open = Set(left.open).union(right.open).subtracting(settled)
    return EdgeSet(settled: settled.sorted(), open: open.sorted())
  }

  private mutating func kept(
    entry: Int, _ sets: [ObjectIdentifier], isOpen: Bool, node: Int? = nil, _ make: (inout Self) -> EdgeSet
  ) -> EdgeSet {
    let key = ReachedKey(entry: entry, sets: sets, isOpen: isOpen, node: node)
    if let known = reached[key] { return known }
    let set = make(&self)
    reached[key] = set
    return set
  }

  // MARK: Trust

  /// Roles that a service may assume.
  mutating func trusting(_ service: String) -> TargetSet {
    if let known = trusting[service] { return known }
    let trust = ServiceTrust(access: access)
    var settled: [Int] = []
    var open: [Int] = []
    for place in roles.everyPlace {
      let role = nodes[index(ofRole: place)]
      if role.trust?.missing != nil {
        open.append(place)
        continue
      }
      switch trust.ruling(service, assuming: role)?.certainty ?? .no {
      case .yes: settled.append(place)
      case .open: open.append(place)
      case .no: break
      }
    }
    let set = TargetSet(settled: settled, open: open)
    trusting[service] = set
    return set
  }

  /// Roles whose trust policy leaves it to the account, and has no say beside.
  private lazy var delegating: TargetSet = TargetSet(settled: trusts.delegating, open: [])

  /// Roles that have to be asked about one principal at a time, by their places.
  private lazy var particular = trusts.particular

  private lazy var trusts = RoleTrusts(
    roles: nodes[userCount...].prefix(roles.targets.count), account: access.accountID)

  // MARK: What is made or there already

  /// Whether the actions on what is made, or on what a role is passed to, are allowed on anything at all.
  private mutating func gate(_ node: AccountPrincipal, _ entry: EscalationEntry) -> Certainty {
    var result = Certainty.yes
    for (template, actions) in Self.groups(of: entry, .new) {
      result = min(result, mayAnywhere(node, actions, template))
      if result == .no { return .no }
    }
    guard let existing = entry.existing else { return result }
    let onExisting = entry.actions.filter { $0.on == .existing }
    guard let inventory else {
      for (template, actions) in Self.groups(of: entry, .existing) {
        result = min(
          result, max(mayAnywhere(node, actions, template), mayAnywhere(node, actions, Self.wide(template))))
      }
      return min(result, .open)
    }
    guard let (pool, _) = inventory[existing.type] else { return .no }
    // Where a role is passed, it is enough that one is there; otherwise each is asked about with its role.
    guard !entry.services.isEmpty, !onExisting.isEmpty else { return result }
    let found = onExisting.map { sets.set(node, may: $0.name, on: pool) }
    let best =
      pool.everyPlace.map { place in found.map { $0.certainty(of: place) }.min() ?? .yes }.max() ?? .no
    return min(result, best)
  }

  /// The names of actions that are about one thing, by the form of its ARN.
  static func groups(of entry: EscalationEntry, _ object: EscalationEntry.Object) -> [(
    template: String, actions: [String]
  )] {
    var groups: [(template: String, actions: [String])] = []
    for action in entry.actions where action.on == object {
      let template = action.resource ?? "*"
      if let place = groups.firstIndex(where: { $0.template == template }) {
        groups[place].actions.append(action.name)
      } else {
        groups.append((template, [action.name]))
      }
    }
    return groups
  }

  /// Whether all of the actions are allowed on everything without a condition, and denied nowhere.
  private func isUniform(_ node: AccountPrincipal, _ numbers: [Int]) -> Bool {
    let policies = node.policies
    guard policies.unread.isEmpty, policies.unreadServiceControl.isEmpty, access.resourceControl.isEmpty
    else {
      return false
    }
    if case .unknown = policies.boundary { return false }
    let layers =
      [policies.identity] + (policies.boundaryPolicies.map { [$0] } ?? []) + policies.serviceControl
    return numbers.allSatisfy { number in
      layers.allSatisfy { layer in
        layer.contains { $0.compiled.unrestricted.contains(number) }
          && !layer.contains { $0.compiled.denied.contains(number) }
      }
    }
  }

  /// The form with anything of the same service.
  private static func wide(_ template: String) -> String {
    let parts = template.split(separator: ":", maxSplits: 5).prefix(5)
    return parts.count == 5 ? parts.joined(separator: ":") + ":{name}" : template
  }

  private mutating func mayAnywhere(_ node: AccountPrincipal, _ actions: [String], _ template: String)
    -> Certainty
  {
    let numbers = actions.compactMap { access.actions[$0] }
    let policies = node.policies.identity + (node.policies.boundaryPolicies ?? [])
    let relevant = policies.filter { policy in
      numbers.contains { policy.compiled.allowed.contains($0) || policy.compiled.denied.contains($0) }
    }
    if isUniform(node, numbers) { return .yes }
    let all = relevant + node.policies.serviceControl.joined()
    let isPersonal = all.contains { policy in numbers.contains { policy.compiled.personal.contains($0) } }
    var isOpen = !node.policies.unread.isEmpty || !node.policies.unreadServiceControl.isEmpty
    if case .unknown = node.policies.boundary { isOpen = true }
    let key = GateKey(
      actions: numbers, template: template, policies: relevant.map { ObjectIdentifier($0.compiled) },
      kind: node.kind, isBound: !node.policies.serviceControl.isEmpty, isOpen: isOpen,
      persona: isPersonal ? Persona(node, asked: all, access) : nil)
    if let known = gates[key] { return known }
    let certainty = MadeThings(access: access).best(node, actions, template)?.certainty ?? .no
    gates[key] = certainty
    return certainty
  }
}
