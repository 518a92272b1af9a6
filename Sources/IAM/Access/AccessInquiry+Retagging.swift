// Requests that are allowed once what they are about has other tags, which whoever asks may give it.
extension AccessInquiry {
  /// What is done to tags before a request, and what allows that.
  struct Tagging {
    let change: TagChange
    let rulings: [(action: String, ruling: Ruling)]
  }

  /// The same as ``ruling()``, with other tags of the target first where that is allowed and gets further.
  func prepared() -> Ruling {
    let plain = ruling()
    return plain.certainty == .yes ? plain : retagged(than: plain.certainty) ?? plain
  }

  private func retagged(than certainty: Certainty) -> Ruling? {
    // The tags of a role that is passed settle nothing.
    guard let tags = target.tags, let number, !target.isReserved, !isAction("iam:passrole"),
      let noun = TagChange.noun(of: target.arn), mayTag(noun)
    else { return nil }
    let layers = policies.all + access.resourceControl.joined() + [trust].compactMap(\.self)
    let asking = layers.filter { $0.compiled.particular.contains(number) }
    guard !asking.isEmpty else { return nil }
    let request = AccessRequest(
      requester: principal.requester, action: action, resource: target.arn, owner: access.accountID,
      context: access.circumstances.context(of: principal, session: .unknown))
    var best: Ruling?
    for change in TagChange.candidates(asking, of: number, .resource, in: request) {
      // What the owner may do by its tags is not to be lost.
      guard let changed = change.applied(to: tags), !isHeeded(change) else { continue }
      var inquiry = self
      inquiry.target = target.with(tags: changed)
      let found = inquiry.ruling()
      guard found.certainty > best?.certainty ?? certainty else { continue }
      let rulings = taggings(change, noun)
      // It may have to be done again for the next request.
      let again = inquiry.taggings(change, noun)
      let least = (rulings + again).map(\.ruling.certainty).min() ?? .no
      let whole = min(found.certainty, least)
      guard whole > best?.certainty ?? certainty else { continue }
      best = Ruling(
        certainty: whole, authorization: found.authorization, beside: found.beside,
        tagging: Tagging(change: change, rulings: rulings))
      if whole == .yes { break }
    }
    return best
  }

  private func taggings(_ change: TagChange, _ noun: String) -> [(action: String, ruling: Ruling)] {
    change.requests(for: noun).map { action, keys in
      let inquiry = AccessInquiry(
        access, principal, policies: policies, action: action, target: target, keys: keys)
      return (action, inquiry.ruling())
    }
  }

  /// Whether a policy allows changing tags at all.
  private func mayTag(_ noun: String) -> Bool {
    let numbers = ["iam:Tag\(noun)", "iam:Untag\(noun)"].compactMap { access.actions[$0] }
    return policies.identity.contains { numbers.contains(where: $0.compiled.allowed.contains) }
  }

  private func isHeeded(_ change: TagChange) -> Bool {
    change.keys.contains { key in target.ownTagKeys.contains(ContextKey("aws:PrincipalTag/\(key)")) }
  }
}
