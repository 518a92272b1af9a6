// Whom a node can make: a user or role with a name that its policies allow.
extension EscalationGraph {
  /// The node of somebody new whom the entry makes; nobody where the organization lets no one new be an administrator.
  mutating func made(_ node: AccountPrincipal, _ entry: EscalationEntry, _ entryPlace: Int) -> EdgeSet {
    let isUser = entry.target == .newUser
    guard grants(node, entryPlace),
      let place = nodes.indices.dropFirst(access.principals.count).first(where: {
        isNew($0) && (nodes[$0].kind == .user) == isUser
      }), administrators[place].certainty != .no
    else { return .none }
    // A boundary that has to be there may be done away with.
    let names = entry.actions.map(\.name) + Raising.lifting + Self.attachableActions + Self.deleting
    let numbers = names.compactMap { access.actions[$0] }
    let key = gateKey(node, numbers, entry.id, isWhole: entry.passesOn)
    let certainty: Certainty
    if let known = newPrincipals[key] {
      certainty = known
    } else {
      certainty = madePrincipal(node, entry)?.certainty ?? .no
      newPrincipals[key] = certainty
    }
    guard certainty != .no else { return .none }
    let edge = NewKey(isUser: isUser, certainty: certainty)
    if let known = newEdges[edge] { return known }
    let isSettled = certainty == .yes
    let set = EdgeSet(settled: isSettled ? [place] : [], open: isSettled ? [] : [place])
    newEdges[edge] = set
    return set
  }

  /// Whether policies that can be read allow somewhere all that the entry takes: others could allow anything, which says nothing.
  func grants(_ node: AccountPrincipal, _ entry: Int) -> Bool {
    var allowed = ActionSet()
    for policy in node.grants { allowed.formUnion(policy.compiled.allowed) }
    return allowed.isSuperset(of: required[entry])
  }

  /// The best that `node` can make by the entry; nil if there is nothing.
  mutating func madePrincipal(_ node: AccountPrincipal, _ entry: EscalationEntry) -> MadePrincipal? {
    guard let creating = entry.actions.first, let template = creating.resource else { return nil }
    let names = entry.actions.filter { $0.on == .new }.map(\.name)
    var best: MadePrincipal?
    let things = MadeThings(access: access)
    let boundaries = boundaries(node, creating.name)
    let named = things.names(node, names, template)
    for source in [{ named }, { things.otherNames(node, names, template, than: named) }] {
      let named = source()
      for arn in named.free {
        for boundary in boundaries {
          guard let made = madePrincipal(node, entry, arn, under: boundary) else { continue }
          if made.certainty > best?.certainty ?? .no { best = made }
          if made.certainty == .yes { return best }
        }
      }
      for (arn, place) in named.taken {
        guard let deletion = deletion(of: access.principals[place], by: node) else { continue }
        for boundary in boundaries {
          guard var made = madePrincipal(node, entry, arn, under: boundary) else { continue }
          made.actions.insert(contentsOf: deletion.map(\.action), at: 0)
          for (_, ruling) in deletion { made.add(ruling) }
          made.remarks.append("the role of that name is deleted first")
          if made.certainty > best?.certainty ?? .no { best = made }
          if made.certainty == .yes { return best }
        }
      }
    }
    return best
  }

  /// What lets `node` delete a role, to make it anew under its name, in its order: DeleteRole wants its policies gone before,
  /// and that it is in no instance profile.
  ///
  /// Nobody deletes itself: the session that did would be over.
  private func deletion(of role: AccountPrincipal, by node: AccountPrincipal)
    -> [(action: String, ruling: AccessInquiry.Ruling)]?
  {
    guard role.kind == .role, !role.isReserved, role.arn != node.arn, role.policies.unread.isEmpty,
      let profiles = role.instanceProfileARNs.value
    else { return nil }
    var steps: [(action: String, ruling: AccessInquiry.Ruling)] = []
    func add(
      _ action: String, _ target: AccessTarget, _ keys: [(key: ContextKey, values: [[UInt8]])] = []
    ) -> Bool {
      let ruling = AccessInquiry(access, node, action: action, target: target, keys: keys).ruling()
      if !steps.contains(where: { $0.action == action }) || ruling.certainty == .open {
        steps.append((action, ruling))
      }
      return ruling.certainty != .no
    }
    for arn in role.attachedARNs {
      guard add(Self.detaching, role.target, Attachable(arn: arn).variant.keys) else { return nil }
    }
    let hasInline = role.policies.identity.contains { policy in
      if case .inline = policy.origin { true } else { false }
    }
    if hasInline, !add(Self.deletingPolicy, role.target) { return nil }
    for arn in profiles {
      guard add(Self.leavingProfile, AccessTarget(arn: arn, tags: nil)) else { return nil }
    }
    return add(Self.deletingRole, role.target) ? steps : nil
  }

  /// What makes room for a role of the same name, and what has to be done before.
  static let deleting = [deletingRole, detaching, deletingPolicy, leavingProfile]
  private static let deletingRole = "iam:DeleteRole"
  private static let detaching = "iam:DetachRolePolicy"
  private static let deletingPolicy = "iam:DeleteRolePolicy"
  private static let leavingProfile = "iam:RemoveRoleFromInstanceProfile"

  private mutating func madePrincipal(
    _ node: AccountPrincipal, _ entry: EscalationEntry, _ arn: String, under boundary: Attachable?
  ) -> MadePrincipal? {
    madeCount += 1
    let kind = entry.target == .newUser ? AccountPrincipal.Kind.user : .role
    guard
      let principal = access.newPrincipal(
        kind, index: -madeCount, arn: arn, boundary: boundary?.arn, isMade: boundary?.before != nil)
    else { return nil }
    var made = MadePrincipal(arn: arn, actions: entry.actions.map(\.name))
    if let boundary { made.addBoundary(boundary) }
    for action in entry.actions where made.certainty != .no {
      switch action.on {
      case .administrators: join(&made, node, action.name)
      case .new where action.name == "sts:AssumeRole": enter(&made, node, principal)
      case .new where action.name == "iam:PassRole": passOn(&made, node, principal)
      case .new:
        let attachables: [Attachable?] =
          Self.attaching.contains(action.name) ? attachables(node) : [nil]
        var best: (certainty: Certainty, ruling: AccessInquiry.Ruling, attachable: Attachable?)?
        for attachable in attachables where best?.certainty != .yes {
          let ruling = AccessInquiry(
            access, node, action: action.name, target: principal.target,
            keys: attachable?.variant.keys ?? []
          ).ruling()
          let certainty = min(ruling.certainty, attachable?.certainty ?? .yes)
          if certainty > best?.certainty ?? .no { best = (certainty, ruling, attachable) }
        }
        guard let best else {
          made.certainty = .no
          break
        }
        made.add(best.ruling)
        if let attachable = best.attachable { made.add(attachable) }
      default: break
      }
    }
    if made.certainty != .no { hold(&made, node, principal) }
    return made.certainty == .no ? nil : made
  }

  /// What holds somebody new back once it has every permission, and how that is done away with.
  private mutating func hold(
    _ made: inout MadePrincipal, _ node: AccountPrincipal, _ principal: AccountPrincipal
  ) {
    let verdict = raising.verdict(of: principal)
    guard verdict.certainty != .yes else { return }
    if raising.isBounded(principal) {
      let without = raising.verdictWithoutBoundary(of: principal).certainty
      let lifts = lifts(of: principal, by: node).map { ($0, $0.ruling()) }
      if let (lift, ruling) = lifts.max(by: { $0.1.certainty < $1.1.certainty }),
        min(ruling.certainty, without) > verdict.certainty
      {
        made.actions.append(lift.action)
        made.add(ruling)
        made.certainty = min(made.certainty, without)
        made.remarks.append("the boundary that it has to have is done away with by \(lift.action)")
        return
      }
    }
    made.certainty = min(made.certainty, verdict.certainty)
    made.obstacles += verdict.obstacles
  }

  /// The best group of administrators that the node may add somebody to.
  private func join(_ made: inout MadePrincipal, _ node: AccountPrincipal, _ action: String) {
    var best: (certainty: Certainty, ruling: AccessInquiry.Ruling, group: AccountGroup)?
    for (place, group) in access.groups.enumerated() where administratorGroups[place] != .no {
      let target = AccessTarget(arn: group.arn, tags: [])
      let ruling = AccessInquiry(access, node, action: action, target: target).ruling()
      let certainty = min(ruling.certainty, administratorGroups[place])
      if certainty > best?.certainty ?? .no { best = (certainty, ruling, group) }
    }
    guard let best else {
      made.certainty = .no
      return
    }
    made.add(best.ruling)
    made.certainty = min(made.certainty, best.certainty)
    made.remarks.append("in group \(best.group.name)")
    if let missing = best.group.unread.first { made.obstacles.append(.missing(missing)) }
  }

  /// Whoever makes a role writes its trust policy, and names itself there.
  private func enter(_ made: inout MadePrincipal, _ node: AccountPrincipal, _ role: AccountPrincipal) {
    if enteringRewritten(role, by: node) == .yes { return }
    made.certainty = min(made.certainty, .open)
    made.obstacles.append(
      .circumstance(
        "somebody assumes the role whom \(node.arn) names in its trust policy; it may not itself"))
  }

  /// The new role is passed to a service that it trusts, by the first of the entries that can.
  private mutating func passOn(
    _ made: inout MadePrincipal, _ node: AccountPrincipal, _ role: AccountPrincipal
  ) {
    let best = passingOn(node, role)
    guard let best else {
      made.certainty = .no
      return
    }
    made.add(best.ruling)
    made.certainty = min(made.certainty, best.certainty)
    let things = MadeThings(access: access)
    let region = region(node, entries[best.entry])
    for group in entries[best.entry].groups[.new] ?? [] {
      let best = things.best(node, group.actions, group.template, in: region)
      for ruling in best?.rulings ?? [] { made.add(ruling) }
      made.actions += group.actions
    }
    made.remarks.append("the new role trusts \(best.service), as in \(entries[best.entry].id)")
  }

  /// Boundaries that somebody new can be made with: none, those that the policies ask for, and those that `node` makes itself.
  func boundaries(_ node: AccountPrincipal, _ action: String) -> [Attachable?] {
    let (known, patterns) = knownBoundaries(node, action)
    return known.map { $0.map { Attachable(arn: $0) } }
      + (patterns.isEmpty ? [] : makeable(node, patterns.map { Glob(pattern: $0.utf8) }))
  }

  /// Those of them that are there, and what the policies say of a boundary.
  func knownBoundaries(_ node: AccountPrincipal, _ action: String) -> (arns: [String?], patterns: [String]) {
    guard let number = access.actions[action] else { return ([nil], []) }
    var isAsked = false
    var asked: [String] = []
    for policy in node.policies.all {
      for (index, statement) in policy.compiled.policy.statements.enumerated()
      where policy.compiled.covered[index].contains(number) {
        for condition in statement.conditions where condition.key == Self.boundaryKey {
          isAsked = true
          // Whether there is one is no policy's name.
          if condition.operation.comparison != .null { asked += condition.values }
        }
      }
    }
    guard isAsked else { return ([nil], []) }
    var found: [String?] = [nil, access.administratorPolicyARN]
    for value in asked {
      let glob = Glob(pattern: value.utf8)
      let meant =
        glob.exactText == nil
        ? access.customerPolicies.map(\.arn).filter { glob.matches(Array($0.utf8)) } : [value]
      for arn in meant where !found.contains(arn) { found.append(arn) }
    }
    for arn in administratorPolicies where !found.contains(arn) { found.append(arn) }
    return (found, asked)
  }

  private static let boundaryKey = ContextKey("iam:PermissionsBoundary")
}
