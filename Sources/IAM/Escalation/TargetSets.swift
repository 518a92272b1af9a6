/// Finds what actions may be done to, once for all principals whose grants are equal.
///
/// A thousand principals with the same `iam:PassRole` on `*` share one set, so that the graph does not grow with the square of
/// the account.
struct TargetSets {
  /// What the requests of a set hold besides, by a number that tells such requests apart.
  struct Variant {
    var number = 0
    var keys: [(key: ContextKey, values: [[UInt8]])] = []
    /// Whether the policies of what is asked about name the principal.
    var isNamed = false

    /// What such requests have beside, each with numbers of its own.
    enum Kind: Int {
      case passing = 40
      case attaching, tagging, holding, filledIn

      /// A number for a text, far above those of places.
      func number(of text: String) -> Int {
        text.utf8.reduce(2_166_136_261) { ($0 ^ Int($1)) &* 16_777_619 } | 1 << rawValue
      }
    }

    /// The same requests with what another holds too.
    func joined(with other: Variant?) -> Variant {
      guard let other, !other.keys.isEmpty else { return self }
      var joined = self
      joined.number = number &* 31 ^ other.number
      joined.keys += other.keys
      return joined
    }
  }

  private struct Key: Hashable {
    let action: Int
    let pool: ObjectIdentifier
    let variant: Int
    let kind: AccountPrincipal.Kind
    let policies: [ObjectIdentifier]
    let boundary: [ObjectIdentifier]
    let isBound: Bool
    let isOpen: Bool
    let persona: Persona?
    /// Whoever asks about itself with other tags than the pool knows.
    let itself: Int?
  }

  private struct SharedKey: Hashable {
    let doer: Int
    let helper: Int
    let action: Int
    let pool: ObjectIdentifier
    let variant: Int
  }

  private struct MeaningKey: Hashable {
    let policy: ObjectIdentifier
    let statement: Int
    let pool: ObjectIdentifier
  }

  private struct ContentKey: Hashable {
    let pool: ObjectIdentifier
    let digest: UInt64
  }

  private let access: AccountAccess
  private var sets: [Key: TargetSet] = [:]
  /// What two may do together, by both.
  private var sharedSets: [SharedKey: TargetSet] = [:]
  /// All sets that were found, by a digest of what they hold.
  private var found: [ContentKey: [TargetSet]] = [:]
  private var classes = TargetClasses()
  /// What statements mean that name no variable: those that limit many principals, and those of one in its many states.
  private var meanings: [MeaningKey: TargetPool.Meaning] = [:]

  init(_ access: AccountAccess) { self.access = access }

  /// Roles of `pool` that `principal` may assume if their trust policies name it; all others are open, because such a policy may
  /// name somebody else, of whom nothing is known.
  mutating func entered(by principal: AccountPrincipal, of pool: TargetPool) -> TargetSet {
    set(principal, may: "sts:AssumeRole", on: pool, Variant(number: 2, isNamed: true))
  }

  mutating func set(
    _ principal: AccountPrincipal, may action: String, on pool: TargetPool, _ variant: Variant = Variant()
  ) -> TargetSet {
    guard let number = access.actions[action] else { return .none }
    if let partnership = principal.partnership {
      return shared(partnership, as: principal, action, number, pool, variant)
    }
    let policies = principal.policies
    let numbers = [number] + taggings(policies, number, pool)
    let asked = access.actions.withTagging(numbers)
    let relevant = policies.identity.filter { policy in
      asked.contains { policy.compiled.allowed.contains($0) || policy.compiled.denied.contains($0) }
    }
    guard variant.isNamed || relevant.contains(where: { $0.compiled.allowed.contains(number) }) else {
      return .none
    }
    let boundary = policies.boundaryPolicies ?? []
    var isOpen = !policies.unread.isEmpty || !policies.unreadServiceControl.isEmpty
    if case .unknown = policies.boundary { isOpen = true }
    let all = relevant + boundary + policies.serviceControl.joined() + access.resourceControl.joined()
    let isPersonal = all.contains { asked.contains(where: $0.compiled.personal.contains) }
    let persona = isPersonal ? Persona(principal, asked: all, access) : nil
    let key = Key(
      action: number, pool: ObjectIdentifier(pool), variant: variant.number, kind: principal.kind,
      policies: relevant.map { ObjectIdentifier($0.compiled) },
      boundary: boundary.map { ObjectIdentifier($0.compiled) }, isBound: !policies.serviceControl.isEmpty,
      isOpen: isOpen, persona: persona, itself: nil)
    let shared = sets[key] ?? found(key, principal, action, relevant, numbers, pool, variant)
    guard principal.isRetagged, let place = pool.place(of: principal.arn),
      all.contains(where: { policy in numbers.contains(where: policy.compiled.particular.contains) })
    else { return shared }
    return itself(key, shared, at: place, principal, action, numbers, pool, variant)
  }

  /// What two may do together: what each may do alone, and what one may do to that to which the other gives other tags before.
  private mutating func shared(
    _ partnership: Partnership, as principal: AccountPrincipal, _ action: String, _ number: Int,
    _ pool: TargetPool, _ variant: Variant
  ) -> TargetSet {
    let (doer, helper) = (partnership.doer, partnership.helper)
    let key = SharedKey(
      doer: doer.index, helper: helper.index, action: number, pool: ObjectIdentifier(pool),
      variant: variant.number)
    if let known = sharedSets[key] { return known }
    let own = set(doer, may: action, on: pool, variant)
    let other = partnership.shares(action) ? set(helper, may: action, on: pool, variant) : .none
    var settled = Set(own.settled).union(other.settled)
    if let noun = pool.tagNoun, !variant.isNamed,
      doer.policies.contains(where: { $0.particular.contains(number) })
    {
      var tagged: Set<Int> = []
      for tagging in TagChange.actions(on: noun) {
        let set = set(helper, may: tagging, on: pool)
        tagged.formUnion(set.settled + set.open)
      }
      var retagging: AccessInquiry.Retagging??
      for place in tagged.subtracting(settled).sorted() {
        let inquiry = AccessInquiry(
          access, principal, action: action, target: pool.targets[place], keys: variant.keys)
        let changes = retagging ?? inquiry.retagging()
        retagging = changes
        guard let changes, inquiry.retagged(changes, than: .open)?.certainty == .yes else { continue }
        settled.insert(place)
      }
    }
    let open = Set(own.open + other.open).subtracting(settled)
    let set =
      settled.count == own.settled.count
      ? own : unique(TargetSet(settled: settled.sorted(), open: open.sorted()), in: pool)
    sharedSets[key] = set
    return set
  }

  private mutating func found(
    _ key: Key, _ principal: AccountPrincipal, _ action: String, _ relevant: [PlacedPolicy], _ numbers: [Int],
    _ pool: TargetPool, _ variant: Variant
  ) -> TargetSet {
    let policies = principal.policies
    let isUniform =
      !key.isOpen && !variant.isNamed
      && isUniform(relevant, policies.boundaryPolicies ?? [], policies.serviceControl, numbers[0])
    let set = isUniform ? pool.every : asked(principal, action, relevant, numbers, pool, variant)
    sets[key] = set
    return set
  }

  /// The set of others who are alike, with what comes of asking about oneself with one's own tags.
  private mutating func itself(
    _ key: Key, _ shared: TargetSet, at place: Int, _ principal: AccountPrincipal, _ action: String,
    _ numbers: [Int], _ pool: TargetPool, _ variant: Variant
  ) -> TargetSet {
    let own = Key(
      action: key.action, pool: key.pool, variant: key.variant, kind: key.kind, policies: key.policies,
      boundary: key.boundary, isBound: key.isBound, isOpen: key.isOpen, persona: key.persona,
      itself: principal.index)
    if let known = sets[own] { return known }
    let trust = variant.isNamed ? access.trust(naming: principal, ofRole: principal.arn) : nil
    let inquiry = AccessInquiry(
      access, principal, action: action, target: principal.target, keys: variant.keys, trust: trust)
    var certainty = inquiry.prepared().certainty
    if variant.isNamed, certainty == .no { certainty = .open }
    var set = shared
    if certainty != shared.certainty(of: place) {
      var settled = shared.settled.filter { $0 != place }
      var open = shared.open.filter { $0 != place }
      if certainty == .yes { settled = (settled + [place]).sorted() }
      if certainty == .open { open = (open + [place]).sorted() }
      set = unique(TargetSet(settled: settled, open: open), in: pool)
    }
    sets[own] = set
    return set
  }

  /// The actions by which targets may be given other tags first, where the tags have a say.
  private func taggings(_ policies: PrincipalPolicies, _ number: Int, _ pool: TargetPool) -> [Int] {
    guard let noun = pool.tagNoun,
      policies.contains(where: { $0.particular.contains(number) })
        || access.resourceControl.contains(where: { $0.contains { $0.compiled.particular.contains(number) } })
    else { return [] }
    return TagChange.actions(on: noun).compactMap { access.actions[$0] }
  }

  /// Whether everything is allowed without a condition, and nothing denied anywhere.
  private func isUniform(
    _ identity: [PlacedPolicy], _ boundary: [PlacedPolicy], _ levels: [[PlacedPolicy]], _ number: Int
  ) -> Bool {
    let layers = [identity] + (boundary.isEmpty ? [] : [boundary]) + levels
    guard layers.allSatisfy({ $0.contains { $0.compiled.unrestricted.contains(number) } }) else {
      return false
    }
    return !(layers + access.resourceControl).joined().contains { $0.compiled.denied.contains(number) }
  }

  /// Asks once for all targets that the same statements mean, and that are alike where that has a say.
  private mutating func asked(
    _ principal: AccountPrincipal, _ action: String, _ relevant: [PlacedPolicy], _ numbers: [Int],
    _ pool: TargetPool, _ variant: Variant
  ) -> TargetSet {
    let number = numbers[0]
    let request = AccessRequest(
      requester: principal.requester, action: action, resource: "*",
      context: access.circumstances.context(of: principal, session: .unknown))
    let policies = principal.policies
    let limits =
      (policies.boundaryPolicies ?? []) + policies.serviceControl.joined() + access.resourceControl.joined()
    var isParticular = false
    var isRegional = false
    var isEvery = variant.isNamed
    var mayTagEvery = false
    classes.begin(with: pool.targets.count)
    for (policy, isIdentity) in relevant.map({ ($0, true) }) + limits.map({ ($0, false) }) {
      let compiled = policy.compiled
      if compiled.particular.contains(number) { isParticular = true }
      if compiled.regional.contains(number) { isRegional = true }
      for (index, statement) in compiled.policy.statements.enumerated()
      where numbers.contains(where: compiled.covered[index].contains) {
        let covered = compiled.covered[index]
        let isAllowing = isIdentity && statement.effect == .allow
        let isGrant = isAllowing && covered.contains(number)
        let isTagging = isAllowing && numbers.dropFirst().contains(where: covered.contains)
        let meaning =
          principal.isRetagged || !isIdentity
          ? kept(compiled, index, pool, request) : pool.meaning(of: statement, in: request)
        switch meaning {
        case .some(let meant): classes.divide(meant, isGrant: isGrant, isTagging: isTagging)
        case .every, .open:
          // Where nobody knows whom it means, each is asked about.
          if isGrant { isEvery = true }
          if isTagging { mayTagEvery = true }
        }
      }
    }
    let granted = isEvery ? pool.everyPlace : classes.granted()
    if isParticular { classes.divide(granted, by: pool.kinds) }
    if isRegional, pool.regionNames.count > 1 { classes.divide(granted, by: pool.regions) }
    var settled: [Int] = []
    var open: [Int] = []
    var known = [Certainty?](repeating: nil, count: classes.count)
    var retagging: AccessInquiry.Retagging??
    for place in granted {
      let number = classes[place]
      let certainty: Certainty
      if let found = known[number] {
        certainty = found
      } else {
        let target = pool.targets[place]
        let trust = variant.isNamed ? access.trust(naming: principal, ofRole: target.arn) : nil
        let inquiry = AccessInquiry(
          access, principal, action: action, target: target, keys: variant.keys, trust: trust)
        var found = inquiry.ruling().certainty
        if found != .yes, mayTagEvery || classes.mayBeTagged(number) {
          let changes = retagging ?? inquiry.retagging()
          retagging = changes
          if let changes, let better = inquiry.retagged(changes, than: found) { found = better.certainty }
        }
        certainty = variant.isNamed && found == .no ? .open : found
        known[number] = certainty
      }
      switch certainty {
      case .yes: settled.append(place)
      case .open: open.append(place)
      case .no: break
      }
    }
    if settled.count == pool.targets.count { return pool.every }
    return unique(TargetSet(settled: settled, open: open), in: pool)
  }

  private mutating func kept(
    _ policy: CompiledPolicy, _ index: Int, _ pool: TargetPool, _ request: AccessRequest
  ) -> TargetPool.Meaning {
    let statement = policy.policy.statements[index]
    guard statement.resourcePatterns.allSatisfy({ $0.variables.isEmpty }) else {
      return pool.meaning(of: statement, in: request)
    }
    let key = MeaningKey(policy: ObjectIdentifier(policy), statement: index, pool: ObjectIdentifier(pool))
    if let known = meanings[key] { return known }
    let meaning = pool.meaning(of: statement, in: request)
    meanings[key] = meaning
    return meaning
  }

  /// The set itself, or one that was found before and holds the same, so that what follows from it is found once.
  private mutating func unique(_ set: TargetSet, in pool: TargetPool) -> TargetSet {
    var digest = UInt64(set.settled.count)
    for place in set.settled { digest = (digest ^ UInt64(place)) &* 0x100_0000_01B3 }
    for place in set.open { digest = (digest ^ ~UInt64(place)) &* 0x100_0000_01B3 }
    let key = ContentKey(pool: ObjectIdentifier(pool), digest: digest)
    for other in found[key] ?? [] where other.settled == set.settled && other.open == set.open {
      return other
    }
    found[key, default: []].append(set)
    return set
  }
}

extension TargetSets.Variant {
  /// Requests of one kind that hold `keys`, told from others of the kind by a text.
  init(_ kind: Kind, _ text: String, keys: [(key: ContextKey, values: [[UInt8]])]) {
    self.init(number: kind.number(of: text), keys: keys)
  }
}
