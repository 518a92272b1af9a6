// Things that are made with the tags that what is done to them afterwards asks for.
extension MadeThings {
  /// The best thing of the form with tags that its maker gives it, if that gets further than `best`; otherwise that.
  func tagged(
    _ node: AccountPrincipal, _ actions: [String], _ template: String, in region: String?,
    as nature: AccessTarget.Nature,
    than best: Found?
  ) -> Found? {
    guard nature == .made, let making = actions.first, asksForTags(node, actions.dropFirst()) else {
      return best
    }
    let parameters = access.actions.parameters(of: making, access.actions[making])
    guard parameters.isKnown, !parameters.absent.contains(TaggingOnCreation.requestTags) else { return best }
    var best = best
    for change in changes(node, actions.dropFirst(), template) {
      for arn in candidates(node, actions, template, in: region) {
        let found = found(node, actions, arn, in: region, tags: change)
        if found.certainty > best?.certainty ?? .no { best = found }
        if found.certainty == .yes { return best }
      }
    }
    return best
  }

  /// Whether the tags of what the actions are about have a say.
  private func asksForTags(_ node: AccountPrincipal, _ actions: ArraySlice<String>) -> Bool {
    let numbers = actions.compactMap { access.actions[$0] }
    func asks(_ policy: CompiledPolicy) -> Bool { numbers.contains(where: policy.particular.contains) }
    return node.policies.contains(where: asks)
      || access.resourceControl.contains { $0.contains { asks($0.compiled) } }
  }

  /// Tags with which what the policies say of the actions may come to allow them.
  private func changes(_ node: AccountPrincipal, _ actions: ArraySlice<String>, _ template: String)
    -> [TagChange]
  {
    var changes: [TagChange] = []
    for action in actions {
      guard let number = access.actions[action] else { continue }
      let asking = (node.policies.all + access.resourceControl.joined()).filter {
        $0.compiled.particular.contains(number)
      }
      guard !asking.isEmpty else { continue }
      let request = AccessRequest(
        requester: node.requester, action: action, resource: template, owner: access.accountID,
        context: access.circumstances.context(of: node, session: .unknown))
      for change in TagChange.candidates(asking, of: number, .resource, in: request)
      where change.removed.isEmpty && !changes.contains(change) {
        changes.append(change)
      }
    }
    return changes
  }
}

extension AccountAccess {
  /// The best of the requests that do the same to one thing: about it as it is called, or with what may follow its ARN.
  func ruling(
    _ node: AccountPrincipal, _ action: String, _ keys: [RequestContext.Entry],
    _ target: (_ qualifier: String) -> AccessTarget
  ) -> AccessInquiry.Ruling {
    var best = AccessInquiry(self, node, action: action, target: target(""), keys: keys).ruling()
    for qualifier in actions.qualifiers[action] ?? [] where best.certainty != .yes {
      let ruling = AccessInquiry(self, node, action: action, target: target(qualifier), keys: keys).ruling()
      if ruling.certainty > best.certainty { best = ruling }
    }
    return best
  }
}
