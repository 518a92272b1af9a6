/// Who can do what to whom: for every principal and entry of the catalogue, whom it reaches.
///
/// Nodes are the principals at their places; after them a user and a role that somebody would make, users without the device that
/// they sign in with, and principals as they would be once they have raised themselves.
struct EscalationGraph {
  let access: AccountAccess
  let entries: [EscalationEntry]
  var nodes: [AccountPrincipal]
  /// The principal that each node is, by its place in the account.
  var bases: [Int]
  /// Whether each node is an administrator.
  var administrators: [Administrators.Verdict]
  /// What each node can do.
  var edges: [[EscalationEdge]] = []
  /// How each principal that did away with something came to be so, by its node.
  var unbindings: [Int: Unbinding] = [:]
  /// Who helps whom, by the nodes of both together.
  var helpings: [Int: Helping] = [:]
  /// What somebody can do who can become two others, by whoever can.
  var joints: [Int: [Joint]] = [:]
  /// The tags of sessions that have some, by their nodes.
  var sessionTags: [Int: TagChange] = [:]

  /// The nodes of users whose device makes a difference as they are without it, by the users' places.
  var deviceless: [Int: Int] = [:]
  /// Users who may enable another device without the one that they have.
  var enrolled: Set<Int> = []

  /// What one's own tags may be compared with.
  var tagComparisons = TagComparisons()

  let users: TargetPool
  let roles: TargetPool
  let groups: TargetPool
  let policies: TargetPool
  /// Instance profiles with a role that is not AWS's own.
  let profiles: TargetPool
  /// The providers of identities that roles trust.
  let providers: SAMLProviders
  /// Why it is not known whether a provider is there that somebody could take.
  var missingProvider: Missing?
  /// What runs, by its type; nil where nobody told.
  let inventory: [String: (pool: TargetPool, roles: [Int?])]?
  /// The same with what may follow their ARNs, by type and what follows.
  let qualified: [String: TargetPool]
  /// What two sets give together, by both, so that all who have both share it.
  var derivedSets: [[ObjectIdentifier]: TargetSet] = [:]
  /// Groups whose policies alone make administrators, by their places.
  let administratorGroups: [Certainty]

  var sets: TargetSets
  var raising: Raising
  let userCount: Int
  /// Users who are in as many groups as anybody may be.
  let crowdedUsers: [Int]
  /// Who has each customer's policy, by the policy's place.
  let holders: [[Int]]
  let policyPlaces: [String: Int]
  /// Customers' policies that are boundaries, of which another version holds nobody back, by their places.
  let looseBoundaries: Set<Int>
  /// What each entry cannot do without; a trust policy may let somebody in who has no permission to assume.
  let required: [ActionSet]
  var trusting: [String: TargetSet] = [:]
  /// Whether the service may assume the role, by the place of what runs with it.
  var runnings: [String: [Certainty]] = [:]
  var reached: [ReachedKey: EdgeSet] = [:]
  var gates: [GateKey: Certainty] = [:]
  /// The patterns of the forms of ARN that were asked about.
  var forms: [Form: Glob] = [:]
  /// What comes of a way in each region, by a number for each list of them.
  var regionalGates: [[String]: Int] = [:]
  /// Numbers for those who may go a way alike with each role.
  var alike: [GateKey: Int] = [:]
  var ownSets: [TargetSet] = []
  /// What other versions of each customer's policy say, by the policy's place.
  var otherVersions: [Int: [OtherVersion]] = [:]
  var newPrincipals: [GateKey: Certainty] = [:]
  var newEdges: [NewKey: EdgeSet] = [:]
  /// How many principals were thought of that somebody could make.
  var madeCount = 0
  /// Entries by which a role can be passed to something new, by their places.
  let passingEntries: [Int]
  /// The entries that assume a role, make another version of a policy the default, and change tags, by their places.
  let assumingEntry: Int?
  let versionEntry: Int?
  let taggingEntry: Int?
  /// The entry that puts users into groups, by its place.
  let joiningEntry: Int?
  /// The actions that have a say in each entry, by its place.
  let asked: [ActionSet]
  /// The actions by which others' permissions come to be one's own.
  let granting: ActionSet
  let entering: ActionSet
  /// Actions that have a part in ways of which no entry names them.
  let supporting: ActionSet
  /// The actions of entries that do away with something.
  let unbindingActions: ActionSet
  /// The policies that an attacker could attach: AWS's, and the customer's that allow as much.
  var administratorPolicies: [String] = []
  /// Who would be an administrator but for what others may do away with.
  var unbindables = Unbindables.none
  /// What each node could attach, where its policies ask for that.
  var attachables: [Int: [Attachable]] = [:]

  struct ReachedKey: Hashable {
    let entry: Int
    let question: Question
    let sets: [ObjectIdentifier]
    let isOpen: Bool
    let node: Int?
  }

  /// What is asked of the same targets by the same entry.
  enum Question: Hashable {
    case becoming
    case granting
    case joining
    case rewriting
    case resetting
    /// By a service that is let in first; nil: whom nobody could assume otherwise.
    case passingOn(String?)
    /// What two forms of one way have for themselves.
    case otherForm(isLater: Bool)
  }

  struct NewKey: Hashable {
    let isUser: Bool
    let certainty: Certainty
  }

  struct GateKey: Hashable {
    let actions: [Int]
    let template: String
    let policies: [ObjectIdentifier]
    let kind: AccountPrincipal.Kind
    let isBound: Bool
    let isOpen: Bool
    let persona: Persona?
    /// Who makes some of the requests in the node's stead.
    let helper: Int?
  }

  init(
    _ administrators: AccountAdministrators, _ catalogue: EscalationCatalogue,
    inventory: [InventoryResource]?,
    samlProviders: Listing<SAMLProvider>
  ) {
    let access = administrators.access
    self.access = access
    entries = catalogue.entries
    required = catalogue.entries.map { entry in
      // A provider that is gone need not be deleted first.
      let actions = entry.actions.last?.on == .provider ? entry.actions.suffix(1) : entry.actions[...]
      return entry.gain == .unbind
        ? ActionSet() : access.actions.set(of: actions.map(\.name).filter { $0 != "sts:AssumeRole" })
    }
    passingEntries = entries.indices.filter { place in
      let entry = catalogue.entries[place]
      return !entry.services.isEmpty && entry.existing == nil && entry.companions.isEmpty
        && !entry.needs.contains(.instanceProfile)
    }
    assumingEntry = catalogue.entries.firstIndex { $0.actions.map(\.name) == ["sts:AssumeRole"] }
    versionEntry = catalogue.entries.firstIndex { $0.actions.first?.on == .version }
    taggingEntry = catalogue.entries.firstIndex { entry in
      entry.gain == .unbind && entry.actions.contains { $0.on == .tags }
    }
    joiningEntry = catalogue.entries.firstIndex { $0.actions.contains { $0.on == .administrators } }
    asked = catalogue.entries.map { entry in
      let names = entry.askedNames
      let beside =
        (names.contains(Self.rewritingTrust) ? ["sts:AssumeRole"] : [])
        + (entry.companions.isEmpty ? [] : ["iam:PassRole"])
      return access.actions.set(of: names + beside)
    }
    granting = access.actions.set(of: Administrators.actions)
    entering = access.actions.set(of: ["sts:AssumeRole"])
    supporting = access.actions.set(
      of: Raising.actions + Self.attachableActions + Self.deleting + [Self.deactivating] + Self.enrolling)
    unbindingActions = access.actions.set(
      of: catalogue.entries.filter { $0.gain == .unbind }.flatMap(\.actions).map(\.name))
    nodes = access.principals
    bases = Array(access.principals.indices)
    userCount = access.principals.prefix { $0.kind == .user }.count
    crowdedUsers = Self.crowded(access.principals)
    users = TargetPool(access.principals.filter { $0.kind == .user }.map(\.target))
    roles = TargetPool(access.principals.filter { $0.kind == .role }.map(\.target))
    groups = TargetPool(access.groups.map { AccessTarget(arn: $0.arn, tags: []) })
    policies = TargetPool(
      access.customerPolicies.map { AccessTarget(arn: $0.arn, tags: $0.tags.value) })
    profiles = TargetPool(
      access.principals.filter { !$0.isReserved }.flatMap { $0.instanceProfileARNs.value ?? [] }
        .map { AccessTarget(arn: $0, tags: nil) })
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
    var qualified: [String: TargetPool] = [:]
    for entry in catalogue.entries {
      guard let type = entry.existing?.type, let inventory else { continue }
      for qualifier in Set(entry.actions.filter { $0.on == .existing }.flatMap(\.qualifiers)) {
        qualified[type + qualifier] = TargetPool(
          inventory.filter { $0.type == type }.map { AccessTarget(arn: $0.arn + qualifier, tags: nil) })
      }
    }
    self.qualified = qualified
    providers = SAMLProviders(access, samlProviders)
    sets = TargetSets(access)
    let raising = Raising(access)
    self.raising = raising
    let boundaries = Set(access.principals.compactMap { $0.boundaryARN.value ?? nil })
    looseBoundaries = Set(
      boundaries.compactMap { places[$0] }.filter { raising.hasLooseVersion(access.customerPolicies[$0]) })
    let judge = Administrators(access: access)
    self.administrators = administrators.verdicts
    for kind in [AccountPrincipal.Kind.user, .role] {
      guard let made = access.newPrincipal(kind, index: nodes.count) else { continue }
      nodes.append(made)
      bases.append(made.index)
      self.administrators.append(judge.verdict(of: made))
    }
    administratorGroups = administrators.groups
    administratorPolicies = [access.administratorPolicyARN, access.identityPolicyARN]
    if let anybody = access.principals.first {
      for (arn, compiled) in access.compiledByARN.sorted(by: { $0.key < $1.key })
      where !administratorPolicies.contains(arn) {
        var policies = PrincipalPolicies()
        policies.identity = [
          PlacedPolicy(origin: .attached(arn: arn, holder: anybody.arn), compiled: compiled)
        ]
        if judge.verdict(of: anybody, with: policies).certainty == .yes { administratorPolicies.append(arn) }
      }
    }
    addDeviceless()
    unbindables = Unbindables(&self)
    findEdges()
    addSessions()
  }

  /// Adds a principal at a place of the account as it would be; what it can do comes next.
  mutating func append(_ node: AccountPrincipal, of place: Int, _ verdict: Administrators.Verdict) {
    nodes.append(node)
    bases.append(place)
    administrators.append(verdict)
  }

  /// The principal that a node is, by its place in the account.
  func place(of node: Int) -> Int { bases[node] }

  /// Whether the principal at a place of the account is an administrator for certain.
  func isAdministrator(_ place: Int) -> Bool { administrators[place].certainty == .yes }

  func index(ofRole place: Int) -> Int { place + userCount }

  /// Whether the node is nobody yet.
  func isNew(_ node: Int) -> Bool {
    node >= access.principals.count && bases[node] == node
  }

  /// Whether the node is a principal as it would be.
  func isRaised(_ node: Int) -> Bool { node >= access.principals.count && bases[node] != node }

  /// All users, where it hangs on what the evidence does not tell.
  lazy var openUsers = TargetSet(settled: [], open: users.everyPlace)

  /// Roles whose trust policies cannot be read: they may let in anybody.
  lazy var unreadable = EdgeSet(
    settled: [],
    open: nodes[userCount...].prefix(roles.targets.count).filter { $0.trust?.missing != nil }.map(\.index))

  /// Roles whose trust policy leaves it to the account, and has no say beside.
  lazy var delegating: TargetSet = TargetSet(settled: trusts.delegating, open: [])

  /// Roles that have to be asked about one principal at a time, by their places.
  lazy var particular = trusts.particular

  /// Roles whose trust policy asks what a service acts for, by their nodes.
  lazy var sourced = Set(
    nodes[userCount...].prefix(roles.targets.count).filter { role in
      role.trust?.value?.policy.statements.contains { statement in
        statement.conditions.contains { $0.key == Circumstances.source }
      } ?? false
    }.map(\.index))

  lazy var trusts = RoleTrusts(
    roles: nodes[userCount...].prefix(roles.targets.count), account: access.accountID)
}
