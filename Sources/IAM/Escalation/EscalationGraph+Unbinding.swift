// How a principal changes itself: it does away with what denies it something, and gives itself other tags.
extension EscalationGraph {
  /// So many changed principals are looked at for one at most.
  private static let unbindingLimit = 12

  /// Adds a principal as it would be without its boundary, without what denies it something, or with other tags, and so on from
  /// there, one after the other.
  mutating func addChanged(_ principal: AccountPrincipal) {
    guard
      principal.policies.possible.map({ !$0.isDisjoint(with: unbindingActions) }) ?? true
        || asksWhatIsAttached(principal)
    else { return }
    var states = [principal]
    var seen: Set<[String]> = [Self.shape(of: principal.policies, principal.tags.value)]
    var next = 0
    while next < states.count, states.count < Self.unbindingLimit {
      let state = states[next]
      next += 1
      if next > 1, administrators[state.index].certainty == .yes { continue }
      var unbindings: [Unbinding] = []
      if mayUnbind(state) {
        if let unbounded = addWithoutBoundary(state, &seen) { states.append(unbounded) }
        unbindings =
          boundaryVersions(of: state, by: state) + boundaryReplacements(of: state, by: state)
          + denials(of: state, by: state)
      }
      unbindings += attachments(of: state, by: state)
      for unbinding in unbindings + retaggings(of: state, by: state)
      where states.count < Self.unbindingLimit
        && seen.insert(Self.shape(of: unbinding.policies, unbinding.tags ?? state.tags.value)).inserted
      {
        states.append(add(state, by: unbinding))
      }
    }
  }

  /// Adds a principal as it would be with another version of a policy that it has.
  mutating func addVersions(_ principal: AccountPrincipal) {
    for version in versions(of: principal, by: principal) { _ = add(principal, by: version) }
  }

  /// What somebody may do to a principal's policies, so that another version of one is in force.
  mutating func versions(of principal: AccountPrincipal, by actor: AccountPrincipal) -> [Unbinding] {
    guard let entry = versionEntry, !principal.isReserved,
      actor.policies.possible?.isSuperset(of: required[entry]) ?? true
    else { return [] }
    let action = entries[entry].actions[0].name
    var found: [Unbinding] = []
    for place in Set(principal.attachedARNs.compactMap { policyPlaces[$0] }).sorted()
    where found.count < Self.unbindingLimit {
      let policy = access.customerPolicies[place]
      let target = policies.targets[place]
      for version in others(of: place) {
        guard case .known(let compiled) = version.compiled else { continue }
        // What allows nothing more is of no use here.
        if has(compiled, principal) { continue }
        let unbinding = Unbinding(
          entry: entry, inquiry: AccessInquiry(access, actor, action: action, target: target),
          object: "version \(version.id) of policy \(policy.name)",
          policies: principal.policies.replacing(policy.arn, by: compiled))
        guard unbinding.certainty != .no else { break }
        found.append(unbinding)
      }
    }
    return found
  }

  /// Whether its own policies allow all of it already, on everything.
  private func has(_ policy: CompiledPolicy, _ principal: AccountPrincipal) -> Bool {
    var unrestricted = ActionSet()
    for own in principal.policies.identity { unrestricted.formUnion(own.compiled.unrestricted) }
    return unrestricted.isSuperset(of: policy.allowed)
  }

  private func mayUnbind(_ principal: AccountPrincipal) -> Bool {
    guard
      raising.isBounded(principal)
        || principal.policies.identity.contains(where: { !$0.compiled.denied.isEmpty })
    else { return false }
    return principal.policies.possible.map { !$0.isDisjoint(with: unbindingActions) } ?? true
  }

  mutating func add(_ state: AccountPrincipal, by unbinding: Unbinding) -> AccountPrincipal {
    let node = add(
      state, with: unbinding.policies, leaving: unbinding.left, attaching: unbinding.attached,
      tags: unbinding.tags.map { AccountPrincipal.Tags(tags: $0) }, by: unbinding.entry, unbinding.certainty)
    unbindings[node.index] = unbinding
    return node
  }

  private mutating func addWithoutBoundary(
    _ principal: AccountPrincipal, _ seen: inout Set<[String]>
  ) -> AccountPrincipal? {
    guard raising.isBounded(principal), mayLift(principal), let entry = unbindables.boundaryEntry else {
      return nil
    }
    let certainty = BoundaryLifts(principal, &self).certainty(
      of: principal, in: self, byOtherVersions: false)
    guard certainty != .no else { return nil }
    var policies = principal.policies
    policies.boundary = .none
    guard seen.insert(Self.shape(of: policies, principal.tags.value)).inserted else { return nil }
    return add(principal, with: policies, by: entry, certainty)
  }

  /// What tells changes of one principal apart.
  private static func shape(of policies: PrincipalPolicies, _ tags: [Tag]?) -> [String] {
    (tags ?? []).map { "\($0.key)=\($0.value)" }.sorted()
      + policies.identity.map { "\($0.origin) \(ObjectIdentifier($0.compiled).hashValue)" }
      + (policies.boundaryPolicies ?? []).map { "\(ObjectIdentifier($0.compiled).hashValue)" }
  }

  /// Other versions of the policy that is the boundary.
  mutating func boundaryVersions(of principal: AccountPrincipal, by actor: AccountPrincipal) -> [Unbinding] {
    let action = Self.resetting
    guard case .policy(let boundary) = principal.policies.boundary,
      case .boundary(let arn, _) = boundary.origin, let place = policyPlaces[arn],
      let entry = entries.firstIndex(where: { entry in
        entry.gain == .unbind && entry.actions.contains { $0.on == .policy && $0.name == action }
      })
    else { return [] }
    let inquiry = AccessInquiry(access, actor, action: action, target: policies.targets[place])
    return others(of: place).compactMap { version in
      guard case .known(let compiled) = version.compiled else { return nil }
      var policies = principal.policies
      policies.boundary = .policy(PlacedPolicy(origin: boundary.origin, compiled: compiled))
      let unbinding = Unbinding(
        entry: entry, inquiry: inquiry, object: "\(boundary.origin), to version \(version.id)",
        policies: policies)
      return unbinding.certainty == .no ? nil : unbinding
    }
  }

  /// Other policies that may take the boundary's place: those that conditions ask for.
  func boundaryReplacements(of principal: AccountPrincipal, by actor: AccountPrincipal) -> [Unbinding] {
    let action = "iam:Put\(principal.kind == .user ? "User" : "Role")PermissionsBoundary"
    guard raising.isBounded(principal), !principal.isReserved, let number = access.actions[action],
      actor.policies.possible?.contains(number) ?? true, let entry = unbindables.boundaryEntry
    else { return [] }
    return boundaries(actor, action).compactMap(\.self).prefix(Self.unbindingLimit).compactMap { other in
      let arn = other.arn
      guard let compiled = access.compiledByARN[arn] ?? (other.before == nil ? nil : access.everything),
        arn != principal.boundaryARN.value ?? nil
      else { return nil }
      var policies = principal.policies
      policies.boundary = .policy(
        PlacedPolicy(origin: .boundary(arn: arn, holder: principal.arn), compiled: compiled))
      let inquiry = AccessInquiry(
        access, actor, action: action, target: principal.target,
        keys: [(ContextKey("iam:PermissionsBoundary"), [Array(arn.utf8)])])
      var unbinding = Unbinding(
        entry: entry, inquiry: inquiry, object: "policy \(ARN(arn)?.name ?? arn) takes its place",
        policies: policies)
      if let before = other.before {
        unbinding.also = [
          AccessInquiry(access, actor, action: before.action, target: AccessTarget(arn: arn, tags: []))
        ]
      }
      return unbinding.certainty == .no ? nil : unbinding
    }
  }

  /// Whether conditions leave it a choice of policies to attach.
  func asksWhatIsAttached(_ principal: AccountPrincipal) -> Bool {
    principal.policies.contains { !$0.attachedPatterns.isEmpty }
  }

  /// Policies of the account that may be attached to a principal or its groups and allow something more, though none that makes
  /// an administrator may be.
  func attachments(of principal: AccountPrincipal, by actor: AccountPrincipal) -> [Unbinding] {
    guard asksWhatIsAttached(actor), !principal.isReserved else { return [] }
    let noun = principal.kind == .user ? "User" : "Role"
    var targets = [(action: "iam:Attach\(noun)Policy", target: principal.target)]
    targets += access.groups.filter { principal.groups.contains($0.name) }.map {
      ("iam:AttachGroupPolicy", AccessTarget(arn: $0.arn, tags: []))
    }
    var found: [Unbinding] = []
    for (action, target) in targets {
      guard let number = access.actions[action], actor.policies.possible?.contains(number) ?? true,
        let entry = entries.firstIndex(where: { entry in
          entry.gain == .empower && entry.actions.map(\.name) == [action]
        })
      else { continue }
      var asked = 0
      for policy in access.customerPolicies
      where asked < 2 * Self.unbindingLimit && found.count < Self.unbindingLimit {
        guard let compiled = access.compiledByARN[policy.arn], !compiled.allowed.isEmpty,
          !has(compiled, principal), !principal.attachedARNs.contains(policy.arn)
        else { continue }
        asked += 1
        var policies = principal.policies
        policies.identity.append(
          PlacedPolicy(origin: .attached(arn: policy.arn, holder: target.arn), compiled: compiled))
        let inquiry = AccessInquiry(
          access, actor, action: action, target: target, keys: Attachable(arn: policy.arn).variant.keys)
        var unbinding = Unbinding(
          entry: entry, inquiry: inquiry, object: "policy \(policy.name)", policies: policies)
        unbinding.attached = policy.arn
        unbinding.does =
          action.hasSuffix("GroupPolicy")
          ? "attaches a policy to a group" : "attaches a policy to the \(noun.lowercased())"
        if unbinding.certainty != .no { found.append(unbinding) }
      }
    }
    return found
  }

  /// The ways to do away with each policy that denies something.
  mutating func denials(of principal: AccountPrincipal, by actor: AccountPrincipal) -> [Unbinding] {
    let denying = principal.policies.identity.filter { !$0.compiled.denied.isEmpty }
    guard !denying.isEmpty, !principal.isReserved else { return [] }
    let possible = actor.policies.possible
    var found: [Unbinding] = []
    for (place, entry) in entries.enumerated() where entry.gain == .unbind {
      for action in entry.actions where action.on == .denial {
        if let possible, let number = access.actions[action.name], !possible.contains(number) { continue }
        for policy in denying {
          found += ways(to: action.name, policy, of: principal, by: actor, place).filter {
            $0.certainty != .no
          }
        }
      }
    }
    return found
  }

  private mutating func ways(
    to action: String, _ policy: PlacedPolicy, of principal: AccountPrincipal, by actor: AccountPrincipal,
    _ entry: Int
  ) -> [Unbinding] {
    let holder = policy.origin.holder ?? ""
    let isOwn = holder == principal.arn
    let group = access.groups.first { $0.arn == holder && principal.groups.contains($0.name) }
    guard let object = isOwn ? principal.target : group.map({ AccessTarget(arn: $0.arn, tags: []) }),
      let everything = access.everything
    else { return [] }
    let noun = isOwn ? (principal.kind == .user ? "User" : "Role") : "Group"
    func unbinding(
      _ target: AccessTarget, _ keys: [(key: ContextKey, values: [[UInt8]])] = [],
      _ change: (inout [PlacedPolicy]) -> Void
    ) -> Unbinding {
      var policies = principal.policies
      change(&policies.identity)
      let inquiry = AccessInquiry(access, actor, action: action, target: target, keys: keys)
      return Unbinding(entry: entry, inquiry: inquiry, object: "\(policy.origin)", policies: policies)
    }
    switch (action, policy.origin) {
    case ("iam:Detach\(noun)Policy", .attached(let arn, _)):
      return [unbinding(object, Attachable(arn: arn).variant.keys) { $0.removeAll { $0 === policy } }]
    case ("iam:Delete\(noun)Policy", .inline):
      return [unbinding(object) { $0.removeAll { $0 === policy } }]
    case ("iam:Put\(noun)Policy", .inline):
      // It is written over under its own name.
      return [
        unbinding(object) { identity in
          identity = identity.map {
            $0 === policy ? PlacedPolicy(origin: policy.origin, compiled: everything) : $0
          }
        }
      ]
    case ("iam:RemoveUserFromGroup", _):
      guard let group, principal.kind == .user else { return [] }
      var left = unbinding(object) { $0.removeAll { $0.origin.holder == group.arn } }
      left.left = group
      return [left]
    case ("iam:CreatePolicyVersion", .attached(let arn, _)):
      guard let place = policyPlaces[arn] else { return [] }
      let target = policies.targets[place]
      var rewritten = unbinding(target) { _ in }
      rewritten = Unbinding(
        entry: entry, inquiry: rewritten.inquiry, object: rewritten.object,
        policies: principal.policies.replacing(arn, by: everything))
      if (access.customerPolicies[place].versions.value?.count ?? 0) >= 5 {
        rewritten.also = [AccessInquiry(access, actor, action: "iam:DeletePolicyVersion", target: target)]
      }
      return [rewritten]
    case ("iam:SetDefaultPolicyVersion", .attached(let arn, _)):
      guard let place = policyPlaces[arn] else { return [] }
      let inquiry = AccessInquiry(access, actor, action: action, target: policies.targets[place])
      return others(of: place).map { version in
        let compiled = version.compiled.value
        var unbinding = Unbinding(
          entry: entry, inquiry: inquiry, object: "\(policy.origin), to version \(version.id)",
          policies: principal.policies.replacing(arn, by: compiled ?? everything))
        unbinding.missing = version.compiled.missing
        return unbinding
      }
    default: return []
    }
  }
}
