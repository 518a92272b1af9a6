// Requests that are allowed once what they are about has other tags, which whoever asks may give it.
extension AccessInquiry {
  /// What is done to tags before a request, and what allows that.
  struct Tagging {
    let change: TagChange
    let rulings: [(action: String, ruling: Ruling)]
  }

  /// What tags of the target could be changed so that the request is allowed.
  struct Retagging {
    let noun: String
    let changes: [TagChange]
  }

  /// The same as ``ruling()``, with other tags of the target first where that is allowed and gets further.
  func prepared() -> Ruling {
    let plain = ruling()
    guard plain.certainty != .yes, let retagging = retagging() else { return plain }
    return retagged(retagging, than: plain.certainty) ?? plain
  }

  /// The changes that may help, whatever tags the target has; nil where there are none.
  func retagging() -> Retagging? {
    // The tags of a role that is passed settle nothing.
    guard let number, target.tags != nil, !isAction("iam:passrole") else { return nil }
    let layers = policies.all + access.resourceControl.joined() + [trust].compactMap(\.self)
    let asking = layers.filter { $0.compiled.particular.contains(number) }
    guard !asking.isEmpty, let noun = TagChange.noun(of: target.arn), mayTag(noun) else { return nil }
    let request = AccessRequest(
      requester: principal.requester, action: action, resource: target.arn, owner: access.accountID,
      context: access.circumstances.context(of: principal, session: .unknown))
    let changes = TagChange.candidates(asking, of: number, .resource, in: request)
    return changes.isEmpty ? nil : Retagging(noun: noun, changes: changes)
  }

  /// What comes of it with the first of the changes that gets furthest; nil where none gets further than `certainty`.
  func retagged(_ retagging: Retagging, than certainty: Certainty) -> Ruling? {
    guard let tags = target.tags, !target.isReserved else { return nil }
    var best: Ruling?
    for change in retagging.changes.map({ $0.needed(by: tags) }) {
      let least = best?.certainty ?? certainty
      // What the target may do by its tags is not to be lost.
      guard let changed = change.applied(to: tags), !isHeeded(change),
        let rulings = taggings(change, retagging.noun, over: least)
      else { continue }
      var inquiry = self
      inquiry.target = target.with(tags: changed)
      let found = inquiry.ruling()
      // It may have to be done again for the next request.
      guard found.certainty > least, let again = inquiry.taggings(change, retagging.noun, over: least) else {
        continue
      }
      let whole = (rulings + again).map(\.ruling.certainty).reduce(found.certainty, min)
      best = Ruling(
        certainty: whole, authorization: found.authorization, beside: found.beside,
        tagging: Tagging(change: change, rulings: rulings), helper: found.helper)
      if whole == .yes { break }
    }
    return best
  }

  /// What comes of the requests that make the change; nil where one of them gets no further than `least`.
  private func taggings(_ change: TagChange, _ noun: String, over least: Certainty)
    -> [(action: String, ruling: Ruling)]?
  {
    var rulings: [(action: String, ruling: Ruling)] = []
    for (action, keys) in change.requests(for: noun) {
      let inquiry = AccessInquiry(
        access, principal, policies: policies, action: action, target: target, keys: keys)
      let ruling = inquiry.ruling()
      guard ruling.certainty > least else { return nil }
      rulings.append((action, ruling))
    }
    return rulings
  }

  /// Whether a policy allows changing tags at all.
  private func mayTag(_ noun: String) -> Bool {
    let numbers = access.actions.set(of: TagChange.actions(on: noun))
    let helping = principal.partnership?.helper.policies.identity ?? []
    return (policies.identity + helping).contains { !$0.compiled.allowed.isDisjoint(with: numbers) }
  }

  /// Whether the target's own policies ask for one of the tags.
  private func isHeeded(_ change: TagChange) -> Bool {
    change.keys.contains { key in target.ownTagKeys.contains(ContextKey("aws:PrincipalTag/\(key)")) }
  }
}
