/// Finds what a principal could make, and do the rest to: a name that the policies allow, if there is one.
struct MadeThings {
  struct Found {
    let arn: String
    let certainty: Certainty
    let rulings: [AccessInquiry.Ruling]
    /// The tags that it is made with, where what is done to it then asks for them.
    var tags: TagChange?
  }

  let access: AccountAccess
  /// The policy that is attached to it, where one of the actions attaches one.
  var attached: String?
  /// What the requests of some actions hold besides, by the action.
  var fixed: [String: [(key: ContextKey, values: [[UInt8]])]] = [:]
  /// What the requests hold beside.
  var held: [RequestContext.Entry] = []

  /// The best thing of the form `template` that `node` may do all of `actions` to; nil if there is none.
  ///
  /// In `region`, where one is given; `nature` tells what is made from what is there; nothing better is looked for
  /// than what is certain `enough`.
  func best(
    _ node: AccountPrincipal, _ actions: [String], _ template: String, in region: String? = nil,
    as nature: AccessTarget.Nature = .made, enough: Certainty = .yes
  ) -> Found? {
    let isCreating = actions.contains(where: Self.creating.contains)
    var isTaken = false
    // Each of them takes longer than the one before.
    let plain = plainName(template, in: region)
    let sources: [() -> [String]] = [
      { [plain] }, { candidates(node, actions, template, in: region).filter { $0 != plain } },
      { overlaps(node, actions, template, in: region) },
      { spared(node, actions, template, in: region, isTaken: isTaken) },
    ]
    var best: Found?
    for source in sources {
      for arn in source() {
        guard !isCreating || isFree(arn) else {
          isTaken = true
          continue
        }
        let found = found(node, actions, arn, in: region, as: nature)
        if found.certainty > best?.certainty ?? .no { best = found }
        if found.certainty >= enough { return best }
      }
    }
    return tagged(node, actions, template, in: region, as: nature, than: best)
  }

  /// Actions that make something of IAM's, which must have a name that nothing of its kind has.
  private static let creating: Set<String> = [
    "iam:CreateUser", "iam:CreateRole", "iam:CreateGroup", "iam:CreatePolicy", "iam:CreateInstanceProfile",
  ]

  /// Whether IAM takes the name and nothing has it yet.
  private func isFree(_ arn: String) -> Bool {
    IAMName(arn).map { access.taken.value[$0] == nil } ?? false
  }

  /// What comes of all of the actions done to one thing.
  func found(
    _ node: AccountPrincipal, _ actions: [String], _ arn: String, in region: String? = nil,
    as nature: AccessTarget.Nature = .made, tags: TagChange? = nil
  ) -> Found {
    let keys = held + (region.map { [(key: Statement.requestedRegion, values: [Array($0.utf8)])] } ?? [])
    var rulings: [AccessInquiry.Ruling] = []
    var certainty = Certainty.yes
    for action in actions where certainty != .no {
      var keys = keys + (fixed[action] ?? [])
      if let tags, action == actions.first { keys += tags.requestKeys }
      if let attached, EscalationGraph.attaching.contains(action) {
        keys.append((Circumstances.policyARN, [Array(attached.utf8)]))
      }
      let given = action == actions.first ? nil : tags?.added
      let ruling = access.ruling(node, action, keys) { qualifier in
        AccessTarget(arn: arn + qualifier, tags: given, nature: nature)
      }
      certainty = min(certainty, ruling.certainty)
      rulings.append(ruling)
    }
    return Found(arn: arn, certainty: certainty, rulings: rulings, tags: tags)
  }

  /// Names of users or roles: those that nobody has yet, and those whose owner is at a place.
  struct Names {
    var free: [String] = []
    var taken: [(arn: String, place: Int)] = []
    /// Whether there would be more if others were not there, or IAM took them.
    var lacksSome = false
  }

  /// Names that the policies allow, one by one or together.
  func names(_ node: AccountPrincipal, _ actions: [String], _ template: String) -> Names {
    sorted(
      candidates(node, actions, template, ending: "*muster") + candidates(node, actions, template)
        + overlaps(node, actions, template, in: nil))
  }

  /// Names that denials spare, or where those that the policies allow are taken.
  func otherNames(
    _ node: AccountPrincipal, _ actions: [String], _ template: String, than names: Names
  ) -> Names {
    sorted(
      spared(node, actions, template, isTaken: names.lacksSome)
        .filter { arn in !names.free.contains(arn) && !names.taken.contains { $0.arn == arn } })
  }

  private func sorted(_ arns: [String]) -> Names {
    var names = Names()
    for arn in arns {
      guard let name = IAMName(arn) else {
        names.lacksSome = true
        continue
      }
      if let holder = access.taken.value[name] {
        names.lacksSome = true
        if let place = access.place(of: holder) { names.taken.append((arn, place)) }
      } else {
        names.free.append(arn)
      }
    }
    return names
  }

  /// ARNs of customer's policies that nobody has made yet: names that may be made, and that `patterns` are about.
  func policies(_ node: AccountPrincipal, _ action: String, _ patterns: [Glob]) -> [String] {
    let template = "arn:{partition}:iam::{account}:policy/{name}"
    var found = candidates(node, [action], template)
    let makeable = allowed(node, [action])
    for name in ["*muster", "*?"] {
      let form = form(of: template, name: name)
      for pattern in patterns.prefix(Self.overlapLimit) {
        for glob in [form] + makeable.prefix(Self.overlapLimit) {
          guard let text = Glob.commonText(of: [glob, pattern, form]) else { continue }
          let arn = String(decoding: text, as: UTF8.self)
          if !found.contains(arn) { found.append(arn) }
        }
      }
    }
    for pattern in patterns.prefix(Self.sparedLimit) {
      for arn in spared(node, [action], template, matching: pattern) where !found.contains(arn) {
        found.append(arn)
      }
    }
    return found.filter(isFree)
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
      + candidates(node, actions, template, in: region) + spared(node, actions, template, in: region)
    let form = form(of: template, region: region ?? "*")
    let allowed = [form] + allowed(node, actions).prefix(Self.overlapLimit)
    for policy in node.policies.all + others {
      for condition in policy.compiled.policy.statements.flatMap(\.conditions) where condition.key == key {
        for value in condition.values {
          let value = Glob(pattern: value.utf8)
          guard value.intersects(form) else { continue }
          let arns =
            allowed.compactMap { Glob.commonText(of: [value, $0, form]) }.map {
              String(decoding: $0, as: UTF8.self)
            }
            + spared(node, actions, template, in: region, matching: value)
          // A wildcard of a condition's value may stand for more than one part of an ARN.
          for arn in arns where ARN(arn)?.account == access.accountID && !found.contains(arn) {
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
    for policy in node.grants where numbers.contains(where: policy.compiled.allowed.contains) {
      for (index, statement) in policy.compiled.policy.statements.enumerated()
      where statement.effect == .allow && !statement.exceptsResources
        && numbers.contains(where: policy.compiled.covered[index].contains)
      {
        globs += statement.resourcePatterns.compactMap { $0.glob(in: request) }
      }
    }
    return globs
  }

  /// A name that says nothing, which will do where the policies ask for none.
  private func plainName(_ template: String, in region: String?) -> String {
    template == "*" ? "*" : filled(template, region: region ?? "us-east-1", name: "muster")
  }

  /// A plain name, and names that the patterns of the policies allow.
  func candidates(
    _ node: AccountPrincipal, _ actions: [String], _ template: String, ending name: String = "*?",
    in region: String? = nil
  ) -> [String] {
    let plain = plainName(template, in: region)
    guard template != "*" else { return [plain] }
    let qualifiers = actions.flatMap { access.actions.qualifiers[$0] ?? [] }
    let qualified = qualifiers.map {
      (form: self.form(of: template + $0, region: region ?? "*", name: name), length: $0.utf8.count)
    }
    var found = [plain]
    let form = form(of: template, region: region ?? "*", name: name)
    let request = AccessRequest(requester: node.requester, action: actions.first ?? "", resource: plain)
    let numbers = actions.compactMap { access.actions[$0] }
    for policy in node.policies.all + (node.partnership?.helper.policies.all ?? []) {
      let compiled = policy.compiled
      for (index, statement) in compiled.policy.statements.enumerated()
      where statement.effect == .allow && statement.namesResources && !statement.exceptsResources
        && numbers.contains(where: compiled.covered[index].contains)
      {
        for pattern in statement.resourcePatterns {
          guard let glob = pattern.glob(in: request) else { continue }
          for (form, length) in qualified {
            guard let text = glob.commonText(with: form) else { continue }
            let arn = String(decoding: text.dropLast(length), as: UTF8.self)
            if !found.contains(arn) { found.append(arn) }
          }
          guard let text = glob.commonText(with: form) else { continue }
          let arn = String(decoding: text, as: UTF8.self)
          if !found.contains(arn) { found.append(arn) }
        }
      }
    }
    return found
  }

  /// The form as a pattern whose wildcards stay within their part of the ARN: a name holds no colon, or else what is another
  /// account's, or of another kind, would fit it.
  func form(of template: String, region: String = "*", name: String = "*") -> Glob {
    // Of anything of a service, the name is the whole last part.
    let isWide = template.hasSuffix(":{name}") && template.utf8.split(separator: UInt8(ascii: ":")).count <= 6
    var colons = 0
    return Glob(
      filled(template, region: region, name: name).utf8.map { byte in
        if byte == UInt8(ascii: ":") { colons += 1 }
        let isFree = isWide && colons == 5
        switch Glob.Token(of: byte) {
        case .anything: return isFree ? .anything : .anythingInSegment
        case .one: return isFree ? .one : .oneInSegment
        case let token: return token
        }
      })
  }

  /// Names that several patterns allow together: `a-*` for one action and `*-z` for another.
  ///
  /// One pattern of each action in each layer of policies; actions that a layer allows on everything ask for nothing.
  private func overlaps(
    _ node: AccountPrincipal, _ actions: [String], _ template: String, in region: String?
  ) -> [String] {
    let numbers = actions.compactMap { access.actions[$0] }
    let layers = node.policies.layers + (node.partnership?.helper.policies.layers ?? [])
    // Each pattern alone has been tried.
    guard template != "*", layers.count * numbers.count > 1 else { return [] }
    let plain = plainName(template, in: region)
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
    for places in Combinations(of: choices.map(\.count), atMost: Self.overlapLimit) {
      let chosen = zip(choices, places).map { $0[$1] }
      for name in ["*muster", "*?"] {
        let form = self.form(of: template, region: region ?? "*", name: name)
        guard let text = Glob.commonText(of: chosen + [form]) else { continue }
        let arn = String(decoding: text, as: UTF8.self)
        if !found.contains(arn) { found.append(arn) }
      }
    }
    return found
  }

  /// So many combinations of patterns are looked at at most.
  private static let overlapLimit = 32

  /// So many patterns are looked at together with what denials spare at most.
  private static let sparedLimit = 8

  /// Names that all policies leave together: allowed, outside of what denials are about, and within what they except.
  ///
  /// None where nothing is denied and nothing excepted, for other names would fare no better, unless `isTaken` says that others
  /// are needed. All of them match `pattern`.
  private func spared(
    _ node: AccountPrincipal, _ actions: [String], _ template: String, in region: String? = nil,
    matching pattern: Glob? = nil, isTaken: Bool = false
  ) -> [String] {
    guard template != "*", isTaken || pattern != nil || NameReading.isNeeded(access, node, actions) else {
      return []
    }
    let whole = form(of: template, region: region ?? "*")
    let plain = plainName(template, in: region)
    let reading = NameReading(access, node, actions, about: whole, resource: plain)
    guard reading.isRefusing || isTaken || pattern != nil && reading.isAsking else { return [] }
    let isCreating = actions.contains(where: Self.creating.contains)
    let regions = region.map { [$0] } ?? (template.contains("{region}") ? ["us-east-1", "*"] : ["*"])
    // No part of a path is empty.
    var excluded = isCreating ? [Glob(pattern: "*//*".utf8)] : []
    var found: [String] = []
    for clauses in reading.clauses() {
      for region in regions {
        for name in ["*muster", "*?"] {
          let form = form(of: template, region: region, name: name)
          for _ in 0..<Self.takenLimit {
            let all =
              clauses + (pattern.map { [NameSearch.Clause(some: [$0])] } ?? [])
              + (excluded.isEmpty ? [] : [NameSearch.Clause(orNone: [excluded])])
            guard let arn = NameSearch(form, all).name() else { break }
            if !found.contains(arn) { found.append(arn) }
            guard isCreating, !isFree(arn) else { break }
            excluded += IAMName.patterns(ofNameOf: arn)
          }
        }
      }
    }
    return found
  }

  /// So many names that are taken are passed over at most.
  private static let takenLimit = 4

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
