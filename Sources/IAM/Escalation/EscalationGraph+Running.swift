// Roles that something of the inventory runs with: its service has to be let in, or what runs there gets no credentials.
extension EscalationGraph {
  /// How a service gets the role that something runs with.
  struct Running {
    let certainty: Certainty
    /// What lets the service in; nil where the trust policy cannot be read or does not know it, or nobody has to be let in.
    let trust: AccessInquiry.Ruling?
    /// The service of which the inventory says that it runs with the role, and the trust policy nothing.
    var stranger: String?

    var obstacles: [Obstacle] {
      (trust?.obstacles ?? [])
        + (stranger.map { [.circumstance("the role lets in \($0), which the inventory says runs with it")] }
          ?? [])
    }
  }

  /// The same of everything of a kind, by its place; no for what runs without a role.
  mutating func runnings(_ existing: EscalationEntry.Existing) -> [Certainty] {
    let key = "\(existing.type) \(existing.service ?? "")"
    if let known = runnings[key] { return known }
    let roles = inventory?[existing.type]?.roles ?? []
    let found = roles.enumerated().map { place, role in
      role.map { running(place, existing, with: $0).certainty } ?? .no
    }
    runnings[key] = found
    return found
  }

  /// Whether the service that runs what is at a place of the inventory may assume `role`, a node.
  mutating func running(_ place: Int, _ existing: EscalationEntry.Existing, with role: Int) -> Running {
    guard let service = existing.service, let resource = inventory?[existing.type]?.pool.targets[place].arn
    else { return Running(certainty: .yes, trust: nil) }
    let node = nodes[role]
    guard node.trust?.missing == nil else { return Running(certainty: .open, trust: nil) }
    let source = sourced.contains(role) ? source(service, resource) : nil
    var best = Running(certainty: .no, trust: nil)
    for name in names(of: service, in: ARN(resource)?.region ?? "", by: node) where best.certainty != .yes {
      // Most roles do not ask what for, and are many things' at once.
      if source == nil, trusting(name).certainty(of: role - userCount) <= best.certainty { continue }
      guard let ruling = ServiceTrust(access: access).ruling(name, assuming: node, source: source),
        ruling.certainty > best.certainty
      else { continue }
      best = Running(certainty: ruling.certainty, trust: ruling)
    }
    guard best.certainty == .no, !knows(service, node) else { return best }
    // What the inventory says and the trust policy contradict each other: one of them is of another time.
    return Running(certainty: .open, trust: nil, stranger: service)
  }

  /// Whether the role's trust policy says anything of the service, of whatever region.
  private func knows(_ service: String, _ role: AccountPrincipal) -> Bool {
    let own = ServicePrincipalName(service)?.name ?? service
    return role.trust?.value?.policy.statements.contains { statement in
      guard case .listed(let element) = statement.principals else { return true }
      return element.entries.contains { entry in
        switch entry {
        case .everyone, .anyService: true
        case .service(let name):
          ServicePrincipalName(name)?.name.split(separator: ".").first == own.split(separator: ".").first
        default: false
        }
      }
    } ?? false
  }

  /// The names under which a role's trust policy may let the service in: its own, and those of its region and partition.
  private func names(of service: String, in region: String, by role: AccountPrincipal) -> [String] {
    guard let own = ServicePrincipalName(service)?.name else { return [service] }
    var names = [service]
    for statement in role.trust?.value?.policy.statements ?? [] {
      guard case .listed(let element) = statement.principals else { continue }
      for case .service(let name) in element.entries where !names.contains(name) {
        let called = ServicePrincipalName(name)?.name
        if called == own || called == "\(own).\(region)" { names.append(name) }
      }
    }
    return names
  }

  /// What the service says that it acts for: the thing itself where that is what it says of what is made, or something of its
  /// region; nil where no more is documented.
  private func source(_ service: String, _ resource: String) -> Glob? {
    guard let form = entries.first(where: { $0.source != nil && $0.services.contains(service) })?.source
    else { return nil }
    let text = MadeThings(access: access).filled(form, region: ARN(resource)?.region ?? "", name: "*")
    let pattern = Glob(pattern: text.utf8)
    guard form.contains("{name}") else { return pattern }
    let bytes = Array(resource.utf8)
    return pattern.matches(bytes) ? Glob(literal: bytes) : nil
  }
}
