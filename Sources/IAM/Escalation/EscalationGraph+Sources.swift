// Roles that are asked about one by one, because a policy asks for them by a key that the way fills in, or because their trust
// policies ask what the service acts for.
extension EscalationGraph {
  /// How a role is passed to a service that acts for something with it.
  struct Passage {
    let certainty: Certainty
    /// What lets the service in; nil where the trust policy cannot be read.
    let trust: AccessInquiry.Ruling?
    /// The one thing that may be made, and the region, where the trust policy asks for them.
    let thing: String?
    let region: String?
  }

  /// So many regions and things are thought of for one role at most.
  private static let sourceLimit = 24
  private static let nameLimit = 64

  /// The roles that are reached, where they have to be asked about one by one; nil where they need not be.
  mutating func passedApart(
    _ node: AccountPrincipal, _ entry: EscalationEntry, _ place: Int, _ service: String, _ thing: String?,
    _ passed: TargetSet
  ) -> EdgeSet? {
    let trusting = trusting(service)
    let isOfRole = askedFixes(node, entry).contains(where: \.isOfRole)
    let sourced = sourced
    let asksForSource =
      entry.source != nil && !sourced.isEmpty
      && (trusting.settled + trusting.open).contains { sourced.contains(index(ofRole: $0)) }
    guard isOfRole || asksForSource else { return nil }
    return kept(
      .becoming, entry: place, [ObjectIdentifier(passed), ObjectIdentifier(trusting)], isOpen: false,
      node: alike(node, entry, service, thing)
    ) { graph in
      var settled: [Int] = []
      var open: [Int] = []
      for place in (trusting.settled + trusting.open).sorted() {
        let role = graph.nodes[graph.index(ofRole: place)]
        var certainty = min(passed.certainty(of: place), Self.certainty(ofNeedsOf: entry, about: role))
        guard certainty != .no else { continue }
        certainty = min(certainty, graph.passage(node, entry, service, thing, of: role).certainty)
        switch certainty {
        case .yes: settled.append(role.index)
        case .open: open.append(role.index)
        case .no: break
        }
      }
      return EdgeSet(settled: settled, open: open)
    }
  }

  /// How the role is passed best, but for the permission to pass it.
  mutating func passage(
    _ node: AccountPrincipal, _ entry: EscalationEntry, _ service: String, _ thing: String?,
    of role: AccountPrincipal
  ) -> Passage {
    let trust = ServiceTrust(access: access)
    guard let form = entry.source, sourced.contains(role.index) else {
      let ruling = trust.ruling(service, assuming: role)
      let certainty = min(ruling?.certainty ?? .open, gate(node, entry, making: thing, for: role))
      return Passage(certainty: certainty, trust: ruling, thing: thing, region: nil)
    }
    var best: Passage?
    for source in sources(node, entry, form, thing, of: role) where best?.certainty != .yes {
      guard let ruling = trust.ruling(service, assuming: role, source: source.pattern) else { continue }
      guard ruling.certainty > best?.certainty ?? .no else { continue }
      let gate =
        source.region == nil
        ? gate(node, entry, making: source.thing, for: role)
        : gate(node, entry, making: source.thing, in: source.region, for: role)
      let certainty = min(ruling.certainty, gate)
      if certainty > best?.certainty ?? .no {
        best = Passage(certainty: certainty, trust: ruling, thing: source.thing, region: source.region)
      }
    }
    return best ?? Passage(certainty: .no, trust: nil, thing: thing, region: nil)
  }

  /// Something that the service may act for.
  struct Source {
    let pattern: Glob
    let thing: String?
    let region: String?
  }

  /// What the service may act for: things with names that may be made and that the trust policy asks for, or all of a region.
  func sources(
    _ node: AccountPrincipal, _ entry: EscalationEntry, _ form: String, _ thing: String?,
    of role: AccountPrincipal
  ) -> [Source] {
    guard let trust = role.placedTrust else { return [] }
    let things = MadeThings(access: access)
    if form.contains("{name}") {
      let actions = entry.groups[.new]?.first { $0.template == form }?.actions ?? []
      let names =
        thing.map { [$0] }
        ?? sourceRegions(node, entry, trust).flatMap { region in
          things.associations(node, actions, form, as: Circumstances.source, others: [trust], in: region)
        }
      return names.prefix(Self.nameLimit).map { name in
        let region = ARN(name)?.region ?? ""
        return Source(
          pattern: Glob(literal: Array(name.utf8)), thing: name, region: region.isEmpty ? nil : region)
      }
    }
    let own = thing.flatMap { ARN($0)?.region } ?? ""
    let regions = own.isEmpty ? sourceRegions(node, entry, trust) : [own]
    return regions.prefix(Self.sourceLimit).map { region in
      let text = things.filled(form, region: region, name: "*")
      return Source(pattern: Glob(pattern: text.utf8), thing: thing, region: region)
    }
  }

  /// The regions that the trust policy and the principal's policies name, those of what is there, and one that nobody names.
  private func sourceRegions(
    _ node: AccountPrincipal, _ entry: EscalationEntry, _ trust: PlacedPolicy
  ) -> [String] {
    var regions: [String] = []
    func add(_ region: String?) {
      guard let region, !region.isEmpty, !regions.contains(region),
        !region.utf8.contains(where: { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "?") })
      else { return }
      regions.append(region)
    }
    for condition in trust.compiled.policy.statements.flatMap(\.conditions)
    where condition.key == Circumstances.source {
      for value in condition.values { add(ARN(value)?.region) }
    }
    let actions = entry.actions.filter { $0.on == .new || $0.on == .existing }.map(\.name)
    for pattern in MadeThings(access: access).allowed(node, actions) { add(ARN(pattern.spelling)?.region) }
    for region in self.regions(node, entry) { add(region) }
    if let type = entry.existing?.type, let pool = inventory?[type]?.pool { pool.regionNames.forEach(add) }
    add("us-east-1")
    return regions
  }

  /// A number for all who may go the way alike with each role.
  mutating func alike(
    _ node: AccountPrincipal, _ entry: EscalationEntry, _ service: String, _ thing: String?
  ) -> Int {
    let numbers = entry.actionNames.compactMap { access.actions[$0] }
    let key = gateKey(node, numbers, [entry.id, service, thing ?? ""].joined(separator: " "))
    if let known = alike[key] { return known }
    // Between those of nodes and those of ways in regions.
    let number = Int.min / 2 + alike.count
    alike[key] = number
    return number
  }
}
