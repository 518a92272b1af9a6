/// Finds what a principal could make, and do the rest to: a name that the policies allow, if there is one.
struct MadeThings {
  struct Found {
    let arn: String
    let certainty: Certainty
    let rulings: [AccessInquiry.Ruling]
  }

  let access: AccountAccess

  /// The best thing of the form `template` that `node` may do all of `actions` to; nil if there is none.
  ///
  /// In `region`, where one is given; `isMade` is false of what is there already and only used.
  func best(
    _ node: AccountPrincipal, _ actions: [String], _ template: String, in region: String? = nil,
    isMade: Bool = true
  ) -> Found? {
    var best: Found?
    for arn in candidates(node, actions, template, in: region) {
      let found = found(node, actions, arn, in: region, isMade: isMade)
      if found.certainty > best?.certainty ?? .no { best = found }
      if found.certainty == .yes { break }
    }
    return best
  }

  /// What comes of all of the actions done to one thing.
  func found(
    _ node: AccountPrincipal, _ actions: [String], _ arn: String, in region: String? = nil,
    isMade: Bool = true
  ) -> Found {
    let keys = region.map { [(key: Statement.requestedRegion, values: [Array($0.utf8)])] } ?? []
    var rulings: [AccessInquiry.Ruling] = []
    var certainty = Certainty.yes
    for action in actions where certainty != .no {
      let target = AccessTarget(arn: arn, tags: nil, isMade: isMade)
      let ruling = AccessInquiry(access, node, action: action, target: target, keys: keys).ruling()
      certainty = min(certainty, ruling.certainty)
      rulings.append(ruling)
    }
    return Found(arn: arn, certainty: certainty, rulings: rulings)
  }

  /// Names of users, roles or groups that the policies allow and that nobody has yet.
  func names(_ node: AccountPrincipal, _ actions: [String], _ template: String) -> [String] {
    (candidates(node, actions, template, ending: "*muster") + candidates(node, actions, template))
      .filter { arn in access.place(of: arn) == nil && !access.groups.contains { $0.arn == arn } }
  }

  /// ARNs of things that a role may be passed to: names that the policies allow and the conditions on what it will belong to.
  func associations(_ node: AccountPrincipal, _ actions: [String], _ template: String) -> [String] {
    var found = candidates(node, actions, template, ending: "*muster") + candidates(node, actions, template)
    let layers =
      [node.policies.identity, node.policies.boundaryPolicies ?? []] + node.policies.serviceControl
    let form = form(of: template)
    for policy in layers.joined() where policy.compiled.asksForAssociation {
      for condition in policy.compiled.policy.statements.flatMap(\.conditions)
      where condition.key == Circumstances.associatedResource {
        for value in condition.values {
          guard let text = Glob(pattern: value.utf8).commonText(with: form) else { continue }
          let arn = String(decoding: text, as: UTF8.self)
          // A wildcard of a condition's value may stand for more than one part of an ARN.
          guard ARN(arn)?.account == access.accountID, !found.contains(arn) else { continue }
          found.append(arn)
        }
      }
    }
    return found
  }

  /// A plain name, and names that the patterns of the policies allow.
  private func candidates(
    _ node: AccountPrincipal, _ actions: [String], _ template: String, ending name: String = "*",
    in region: String? = nil
  ) -> [String] {
    guard template != "*" else { return ["*"] }
    let plain = filled(template, region: region ?? "us-east-1", name: "muster")
    var found = [plain]
    let form = form(of: template, region: region ?? "*", name: name)
    let request = AccessRequest(requester: node.requester, action: actions.first ?? "", resource: plain)
    let layers =
      [node.policies.identity, node.policies.boundaryPolicies ?? []] + node.policies.serviceControl
    let numbers = actions.compactMap { access.actions[$0] }
    for policy in layers.joined() {
      let compiled = policy.compiled
      for (index, statement) in compiled.policy.statements.enumerated()
      where statement.effect == .allow && statement.namesResources && !statement.exceptsResources
        && numbers.contains(where: compiled.covered[index].contains)
      {
        for pattern in statement.resourcePatterns {
          guard let glob = pattern.glob(in: request), let text = glob.commonText(with: form)
          else { continue }
          let arn = String(decoding: text, as: UTF8.self)
          if !found.contains(arn) { found.append(arn) }
        }
      }
    }
    return found
  }

  /// The form as a pattern whose wildcards stay within their part of the ARN: a name holds no colon, or else what is another
  /// account's, or of another kind, would fit it.
  private func form(of template: String, region: String = "*", name: String = "*") -> Glob {
    // Of anything of a service, the name is the whole last part.
    let isWide = template.hasSuffix(":{name}") && template.split(separator: ":").count <= 6
    var colons = 0
    return Glob(
      filled(template, region: region, name: name).utf8.map { byte in
        if byte == UInt8(ascii: ":") { colons += 1 }
        guard byte == UInt8(ascii: "*") else { return .byte(byte) }
        return isWide && colons == 5 ? .anything : .anythingInSegment
      })
  }

  private func filled(_ template: String, region: String, name: String) -> String {
    var text = ""
    var rest = template[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      text += rest[..<open]
      switch rest[rest.index(after: open)..<close] {
      case "partition": text += access.circumstances.partition
      case "region": text += region
      case "account": text += access.accountID
      default: text += name
      }
      rest = rest[rest.index(after: close)...]
    }
    return text + rest
  }
}
