/// Finds what a principal could make, and do the rest to: a name that the policies allow, if there is one.
struct MadeThings {
  struct Found {
    let arn: String
    let certainty: Certainty
    let rulings: [AccessInquiry.Ruling]
  }

  let access: AccountAccess
  /// The policy that is attached to it, where one of the actions attaches one.
  var attached: String?
  /// What the requests of some actions hold besides, by the action.
  var fixed: [String: [(key: ContextKey, values: [[UInt8]])]] = [:]

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
      if found.certainty == .yes { return best }
    }
    for arn in overlaps(node, actions, template, in: region) {
      let found = found(node, actions, arn, in: region, isMade: isMade)
      if found.certainty > best?.certainty ?? .no { best = found }
      if found.certainty == .yes { return best }
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
      var keys = keys + (fixed[action] ?? [])
      if let attached, EscalationGraph.attaching.contains(action) {
        keys.append((Circumstances.policyARN, [Array(attached.utf8)]))
      }
      let ruling = AccessInquiry(access, node, action: action, target: target, keys: keys).ruling()
      certainty = min(certainty, ruling.certainty)
      rulings.append(ruling)
    }
    return Found(arn: arn, certainty: certainty, rulings: rulings)
  }

  /// Names of users, roles or groups that the policies allow: those that nobody has yet, and the places of those who have one.
  func names(_ node: AccountPrincipal, _ actions: [String], _ template: String) -> (
    free: [String], taken: [Int]
  ) {
    let all =
      candidates(node, actions, template, ending: "*muster") + candidates(node, actions, template)
      + overlaps(node, actions, template, in: nil)
    let free = all.filter { arn in
      access.place(of: arn) == nil && !access.groups.contains { $0.arn == arn }
    }
    return (free, all.compactMap(access.place))
  }

  /// ARNs of customer's policies that nobody has made yet: names that may be made, and that `patterns` are about.
  func policies(_ node: AccountPrincipal, _ action: String, _ patterns: [Glob]) -> [String] {
    let template = "arn:{partition}:iam::{account}:policy/{name}"
    var found = candidates(node, [action], template)
    let request = AccessRequest(requester: node.requester, action: action, resource: "*")
    let number = access.actions[action]
    var makeable: [Glob] = []
    for policy in node.policies.identity where number.map(policy.compiled.allowed.contains) ?? false {
      for (index, statement) in policy.compiled.policy.statements.enumerated()
      where statement.effect == .allow && !statement.exceptsResources
        && number.map(policy.compiled.covered[index].contains) ?? false
      {
        makeable += statement.resourcePatterns.compactMap { $0.glob(in: request) }
      }
    }
    for name in ["*muster", "*"] {
      let form = form(of: template, name: name)
      for pattern in patterns.prefix(Self.overlapLimit) {
        for glob in [form] + makeable.prefix(Self.overlapLimit) {
          guard let text = Glob.commonText(of: [glob, pattern, form]) else { continue }
          let arn = String(decoding: text, as: UTF8.self)
          if !found.contains(arn) { found.append(arn) }
        }
      }
    }
    return found.filter { arn in
      !arn.hasSuffix("/") && !access.customerPolicies.contains { $0.arn == arn }
    }
  }

  /// ARNs of things that a role may be passed to: names that the policies allow and the conditions on what it will belong to.
  ///
  /// The same of any `key` that holds the ARN of what is made, and of `others` who ask for it.
  func associations(
    _ node: AccountPrincipal, _ actions: [String], _ template: String,
    as key: ContextKey = Circumstances.associatedResource, others: [PlacedPolicy] = [],
    in region: String? = nil
  ) -> [String] {
    var found =
      candidates(node, actions, template, ending: "*muster", in: region)
      + candidates(node, actions, template, in: region)
    let form = form(of: template, region: region ?? "*")
    let allowed = [form] + allowed(node, actions).prefix(Self.overlapLimit)
    for policy in node.policies.all + others {
      for condition in policy.compiled.policy.statements.flatMap(\.conditions) where condition.key == key {
        for value in condition.values {
          let value = Glob(pattern: value.utf8)
          guard value.intersects(form) else { continue }
          for pattern in allowed {
            guard let text = Glob.commonText(of: [value, pattern, form]) else { continue }
            let arn = String(decoding: text, as: UTF8.self)
            // A wildcard of a condition's value may stand for more than one part of an ARN.
            guard ARN(arn)?.account == access.accountID, !found.contains(arn) else { continue }
            found.append(arn)
          }
        }
      }
    }
    return found
  }

  /// The patterns of what the principal's own policies allow the actions on.
  func allowed(_ node: AccountPrincipal, _ actions: [String]) -> [Glob] {
    let numbers = actions.compactMap { access.actions[$0] }
    let request = AccessRequest(requester: node.requester, action: actions.first ?? "", resource: "*")
    var globs: [Glob] = []
    for policy in node.policies.identity where numbers.contains(where: policy.compiled.allowed.contains) {
      for (index, statement) in policy.compiled.policy.statements.enumerated()
      where statement.effect == .allow && !statement.exceptsResources
        && numbers.contains(where: policy.compiled.covered[index].contains)
      {
        globs += statement.resourcePatterns.compactMap { $0.glob(in: request) }
      }
    }
    return globs
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
    let isWide = template.hasSuffix(":{name}") && template.utf8.split(separator: UInt8(ascii: ":")).count <= 6
    var colons = 0
    return Glob(
      filled(template, region: region, name: name).utf8.map { byte in
        if byte == UInt8(ascii: ":") { colons += 1 }
        guard byte == UInt8(ascii: "*") else { return .byte(byte) }
        return isWide && colons == 5 ? .anything : .anythingInSegment
      })
  }

  /// Names that several patterns allow together: `a-*` for one action and `*-z` for another.
  ///
  /// One pattern of each action in each layer of policies; actions that a layer allows on everything ask for nothing.
  private func overlaps(
    _ node: AccountPrincipal, _ actions: [String], _ template: String, in region: String?
  ) -> [String] {
    let numbers = actions.compactMap { access.actions[$0] }
    let layers =
      ([node.policies.identity, node.policies.boundaryPolicies ?? []] + node.policies.serviceControl)
      .filter { !$0.isEmpty }
    // Each pattern alone has been tried.
    guard template != "*", layers.count * numbers.count > 1 else { return [] }
    let plain = filled(template, region: region ?? "us-east-1", name: "muster")
    let form = form(of: template, region: region ?? "*")
    let request = AccessRequest(requester: node.requester, action: actions.first ?? "", resource: plain)
    var choices: [[Glob]] = []
    for layer in layers {
      for number in numbers {
        var globs: [Glob] = []
        for policy in layer where policy.compiled.allowed.contains(number) {
          for (index, statement) in policy.compiled.policy.statements.enumerated()
          where statement.effect == .allow && policy.compiled.covered[index].contains(number) {
            // What is allowed on nearly everything is met by nearly any name.
            if statement.exceptsResources { globs.append(Glob([.anything])) }
            guard !statement.exceptsResources else { continue }
            globs += statement.resourcePatterns.compactMap { $0.glob(in: request) }
          }
        }
        guard !globs.isEmpty, !globs.contains(where: { $0.covers(form) }) else { continue }
        let fitting = globs.filter { $0.intersects(form) }
        guard !choices.contains(where: { $0.map(\.tokens) == fitting.map(\.tokens) }) else { continue }
        choices.append(fitting)
      }
    }
    guard choices.count > 1 else { return [] }
    var found: [String] = []
    var places = [Int](repeating: 0, count: choices.count)
    guard choices.allSatisfy({ !$0.isEmpty }) else { return [] }
    for _ in 0..<Self.overlapLimit {
      let chosen = zip(choices, places).map { $0[$1] }
      for form in [self.form(of: template, region: region ?? "*", name: "*muster"), form] {
        guard let text = Glob.commonText(of: chosen + [form]) else { continue }
        let arn = String(decoding: text, as: UTF8.self)
        if !found.contains(arn) { found.append(arn) }
      }
      guard let moving = places.indices.first(where: { places[$0] + 1 < choices[$0].count }) else { break }
      places[moving] += 1
      for index in places.indices where index < moving { places[index] = 0 }
    }
    return found
  }

  /// So many combinations of patterns are looked at at most.
  private static let overlapLimit = 32

  func filled(_ template: String, region: String, name: String) -> String {
    // Byte by byte: a large account fills templates a hundred thousand times.
    var bytes: [UInt8] = []
    bytes.reserveCapacity(template.utf8.count + region.utf8.count + name.utf8.count)
    var rest = template.utf8[...]
    while let open = rest.firstIndex(of: UInt8(ascii: "{")),
      let close = rest[open...].firstIndex(of: UInt8(ascii: "}"))
    {
      bytes += rest[..<open]
      let place = rest[rest.index(after: open)..<close]
      if place.elementsEqual("partition".utf8) {
        bytes += access.circumstances.partition.utf8
      } else if place.elementsEqual("region".utf8) {
        bytes += region.utf8
      } else if place.elementsEqual("account".utf8) {
        bytes += access.accountID.utf8
      } else {
        bytes += name.utf8
      }
      rest = rest[rest.index(after: close)...]
    }
    bytes += rest
    return String(decoding: bytes, as: UTF8.self)
  }
}
