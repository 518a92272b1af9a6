// Condition keys that the way itself fills in: with the role that is passed, or with the cluster that is made for it.
extension EscalationGraph {
  /// A key that the way fills in, and that a policy asks for.
  struct AskedFix {
    let action: String
    /// The form of what the action is about.
    let template: String
    let key: ContextKey
    let filling: EscalationEntry.Filling

    /// Whether it hangs on the role that is passed.
    var isOfRole: Bool { filling == .role || filling == .profile }
  }

  /// So many combinations of what is filled in are tried at most, and so many things that are there already.
  private static let fixedLimit = 64
  private static let existingLimit = 16

  /// The keys of the way that the principal's policies ask for; nearly nobody's ask for any.
  func askedFixes(_ node: AccountPrincipal, _ entry: EscalationEntry) -> [AskedFix] {
    guard node.policies.contains(where: \.asksForServiceKeys) || !access.resourceControl.isEmpty,
      entry.actions.contains(where: { !$0.fixes.isEmpty })
    else { return [] }
    let policies = (node.policies.all + access.resourceControl.joined()).filter {
      $0.compiled.asksForServiceKeys
    }
    var asked: [AskedFix] = []
    for action in entry.actions {
      guard !action.fixes.isEmpty, let number = access.actions[action.name] else { continue }
      for fix in action.fixes {
        let isAsked = policies.contains { policy in
          policy.compiled.policy.statements.enumerated().contains { index, statement in
            policy.compiled.covered[index].contains(number)
              && statement.conditions.contains { $0.key == fix.key }
          }
        }
        guard isAsked else { continue }
        asked.append(
          AskedFix(
            action: action.name, template: action.resource ?? "*", key: fix.key, filling: fix.filling))
      }
    }
    return asked
  }

  /// Whether all that is made and used on the way is allowed, with the keys as the way fills them in.
  mutating func mayFixed(
    _ node: AccountPrincipal, _ entry: EscalationEntry, _ asked: [AskedFix], making made: String?,
    in region: String?, for role: AccountPrincipal?
  ) -> Certainty {
    let role = asked.contains(where: \.isOfRole) ? role : nil
    let numbers = entry.actionNames.compactMap { access.actions[$0] }
    let place = ["fixed", entry.id, made, region, role?.arn].map { $0 ?? "" }.joined(separator: " ")
    let key = gateKey(node, numbers, place)
    if let known = gates[key] { return known }
    let certainty = fixed(node, entry, asked, making: made, in: region, for: role).certainty
    gates[key] = certainty
    return certainty
  }

  /// What comes of the way with what it fills in.
  struct Fixed {
    var certainty: Certainty
    var rulings: [AccessInquiry.Ruling] = []
    /// The instance profile that the role is put into, where a policy asks for it.
    var profile: String?
  }

  /// The best of what the way may fill in, and what allows it.
  func fixed(
    _ node: AccountPrincipal, _ entry: EscalationEntry, _ asked: [AskedFix], making made: String?,
    in region: String?, for role: AccountPrincipal?
  ) -> Fixed {
    let choices = fillings(node, entry, asked, making: made, in: region, for: role)
    var best = Fixed(certainty: .no)
    for places in Combinations(of: choices.map(\.arns.count), atMost: Self.fixedLimit) {
      var chosen: [EscalationEntry.Filling: String] = [:]
      for (choice, place) in zip(choices, places) { chosen[choice.filling] = choice.arns[place] }
      if let made, let form = entry.associated { chosen[.made(form)] = made }
      let found = fixed(node, entry, asked, with: chosen, in: region)
      if found.certainty > best.certainty { best = found }
      if best.certainty == .yes { break }
    }
    return best
  }

  private func fixed(
    _ node: AccountPrincipal, _ entry: EscalationEntry, _ asked: [AskedFix],
    with chosen: [EscalationEntry.Filling: String], in region: String?
  ) -> Fixed {
    var fixed = Fixed(certainty: .yes, profile: chosen[.reused])
    if let arn = chosen[.reused] {
      for action in entry.actions where action.on == .profile {
        let ruling = AccessInquiry(
          access, node, action: action.name, target: AccessTarget(arn: arn, tags: nil)
        ).ruling()
        fixed.certainty = min(fixed.certainty, ruling.certainty)
        fixed.rulings.append(ruling)
      }
    }
    for object in [EscalationEntry.Object.new, .used] {
      for group in entry.groups[object] ?? [] where fixed.certainty != .no {
        let (template, actions) = (group.template, group.actions)
        var things = MadeThings(access: access)
        for fix in asked where fix.template == template {
          guard let arn = chosen[fix.filling] else { continue }
          things.fixed[fix.action, default: []].append((fix.key, [Array(arn.utf8)]))
        }
        let nature = object == .new ? AccessTarget.Nature.made : .used
        let found =
          if let arn = chosen[.made(template)] {
            things.found(node, actions, arn, in: region, as: nature)
          } else {
            things.best(node, actions, template, in: region, as: nature)
          }
        fixed.certainty = min(fixed.certainty, found?.certainty ?? .no)
        fixed.rulings += found?.rulings ?? []
      }
    }
    return fixed
  }

  /// What each of the keys may be filled in with; those of which nobody can tell are left to whoever asks.
  private func fillings(
    _ node: AccountPrincipal, _ entry: EscalationEntry, _ asked: [AskedFix], making made: String?,
    in region: String?, for role: AccountPrincipal?
  ) -> [(filling: EscalationEntry.Filling, arns: [String])] {
    var choices: [(filling: EscalationEntry.Filling, arns: [String])] = []
    for fix in asked where !choices.contains(where: { $0.filling == fix.filling }) {
      switch fix.filling {
      case .role:
        if let role { choices.append((fix.filling, [role.arn])) }
      case .profile:
        if let profiles = role?.instanceProfileARNs.value, !profiles.isEmpty {
          choices.append((fix.filling, profiles))
        }
      case .reused: choices.append((fix.filling, arns(of: profiles, asked: fix, node)))
      case .existing:
        guard let type = entry.existing?.type, let inventory else { continue }
        choices.append((fix.filling, existing(type, inventory[type]?.pool, fix, node, in: region)))
      case .made(let form):
        let actions = entry.groups[.new]?.first { $0.template == form }?.actions ?? []
        let arns =
          form == entry.associated && made != nil
          ? [made].compactMap(\.self)
          : MadeThings(access: access).associations(node, actions, form, as: fix.key, in: region)
        choices.append((fix.filling, arns))
      }
    }
    return choices
  }

  /// Things that are there, those first that a policy names.
  private func existing(
    _ type: String, _ pool: TargetPool?, _ fix: AskedFix, _ node: AccountPrincipal, in region: String?
  ) -> [String] {
    guard let pool else { return [] }
    return arns(of: pool, asked: fix, node) { pool.isThere($0, in: region) }
  }

  private func arns(
    of pool: TargetPool, asked fix: AskedFix, _ node: AccountPrincipal,
    where isThere: (Int) -> Bool = { _ in true }
  ) -> [String] {
    let named = node.policies.all.flatMap { policy in
      policy.compiled.policy.statements.flatMap(\.conditions).filter { $0.key == fix.key }
        .flatMap(\.values).map { Glob(pattern: $0.utf8) }
    }
    let arns = pool.everyPlace.filter(isThere).map { pool.targets[$0].arn }
    let first = arns.filter { arn in named.contains { $0.matches(Array(arn.utf8)) } }
    let others = arns.filter { !first.contains($0) }
    return Array(first.prefix(Self.existingLimit) + others.prefix(Self.existingLimit))
  }

  /// What the requests of an action on what is there hold, where it is filled in with the role.
  func variant(
    of asked: [AskedFix], _ action: EscalationEntry.Action, _ role: AccountPrincipal
  ) -> TargetSets.Variant? {
    var variant = TargetSets.Variant()
    for fix in asked where fix.action == action.name && fix.template == action.resource ?? "*" {
      let filled: String?
      switch fix.filling {
      case .role: filled = role.arn
      case .profile: filled = role.instanceProfileARNs.value?.first
      case .reused, .existing, .made: filled = nil
      }
      guard let filled else { continue }
      variant = variant.joined(
        with: TargetSets.Variant(
          .filledIn, "\(fix.key.name) \(filled)", keys: [(fix.key, [Array(filled.utf8)])]))
    }
    return variant.keys.isEmpty ? nil : variant
  }
}
