/// The account's SAML providers that roles trust: whoever writes a provider's metadata signs in as any of its roles.
///
/// AssumeRoleWithSAML asks for no credentials of AWS; it takes an assertion that is signed with the key in the metadata.
struct SAMLProviders: Sendable {
  let pool: TargetPool
  /// Why some may be there that nobody listed.
  let gap: Missing?
  private let listed: Set<String>

  init(_ access: AccountAccess, _ listing: Listing<SAMLProvider>) {
    var arns: [String] = []
    var seen: Set<String> = []
    for role in access.principals where role.kind == .role {
      for statement in role.placedTrust?.compiled.policy.statements ?? [] where statement.effect == .allow {
        guard case .listed(let element)? = statement.principals else { continue }
        for case .federated(let text) in element.entries where !seen.contains(text) {
          guard let arn = ARN(text), arn.service == "iam", arn.account == access.accountID,
            arn.resource.hasPrefix("saml-provider/")
          else { continue }
          seen.insert(text)
          arns.append(text)
        }
      }
    }
    pool = TargetPool(arns.map { AccessTarget(arn: $0, tags: nil) })
    listed = Set(listing.elements.map(\.arn))
    gap = listing.gap
  }

  /// Whether the provider is there: a role may trust one that is gone.
  func isThere(_ arn: String) -> Fact<Bool> {
    if listed.contains(arn) { return .known(true) }
    return gap.map(Fact.missing) ?? .known(false)
  }

  /// Whether Identity Center keeps it.
  static func isOfIdentityCenter(_ arn: String) -> Bool {
    ARN(arn)?.resource.hasPrefix("saml-provider/AWSSSO_") ?? false
  }
}

// Who may sign in as a role by what it does to a provider.
extension EscalationGraph {
  /// How a node takes a provider: by new metadata, or by making it anew.
  struct Taking {
    let provider: String
    var certainty: Certainty
    var rulings: [(action: String, ruling: AccessInquiry.Ruling)]
    var obstacles: [Obstacle] = []
  }

  /// The roles that trust a provider which the node can take by the entry.
  mutating func signIn(_ node: AccountPrincipal, _ entry: EscalationEntry, _ place: Int) -> EdgeSet {
    let names = entry.actions.filter { $0.on == .provider }.map(\.name)
    var found: [TargetSet] = []
    for name in names { found.append(sets.set(node, may: name, on: providers.pool)) }
    guard let last = found.last, !last.isEmpty else { return .none }
    if providers.gap != nil { missingProvider = providers.gap }
    return kept(.becoming, entry: place, found.map { ObjectIdentifier($0) }, isOpen: false) { graph in
      var settled: Set<Int> = []
      var open: Set<Int> = []
      for provider in graph.providers.pool.everyPlace {
        let arn = graph.providers.pool.targets[provider].arn
        let may = found.map { $0.certainty(of: provider) }
        let (taken, _) = graph.taken(arn, by: names, may)
        guard taken != .no else { continue }
        for place in graph.trusts.letting(in: arn) {
          let role = graph.nodes[graph.index(ofRole: place)]
          switch min(taken, graph.signingIn(role, by: arn)?.certainty ?? .no) {
          case .yes: settled.insert(role.index)
          case .open: open.insert(role.index)
          case .no: break
          }
        }
      }
      return EdgeSet(settled: settled.sorted(), open: open.subtracting(settled).sorted())
    }
  }

  /// What comes of it where the actions are allowed so far, and what it hangs on beside: one that is there can be changed, or
  /// deleted before it is made; one that is gone can be made.
  private func taken(_ provider: String, by names: [String], _ may: [Certainty]) -> (Certainty, [Obstacle]) {
    guard var certainty = may.last, certainty != .no else { return (.no, []) }
    var obstacles: [Obstacle] = []
    let isMaking = names.count > 1
    let isThere = providers.isThere(provider)
    let first = may[0]
    switch isThere {
    case .known(true): certainty = min(certainty, first)
    case .known(false): if !isMaking { return (.no, []) }
    case .missing(let missing):
      if isMaking, first == .yes { break }
      certainty = min(certainty, .open)
      let name = ARN(provider)?.name ?? provider
      obstacles.append(.untold("SAML provider \(name) is \(isMaking ? "gone" : "there")", missing))
    }
    if SAMLProviders.isOfIdentityCenter(provider), certainty == .yes {
      certainty = .open
      obstacles.append(.circumstance("AWS lets the account change the provider of Identity Center"))
    }
    return (certainty, obstacles)
  }

  /// The ways in which the node takes providers by the entry.
  func takings(_ node: AccountPrincipal, _ entry: EscalationEntry) -> [Taking] {
    let names = entry.actions.filter { $0.on == .provider }.map(\.name)
    return providers.pool.targets.compactMap { target in
      let rulings = names.map { name in
        (action: name, ruling: AccessInquiry(access, node, action: name, target: target).ruling())
      }
      let (certainty, obstacles) = taken(target.arn, by: names, rulings.map(\.ruling.certainty))
      guard certainty != .no else { return nil }
      let isThere = providers.isThere(target.arn).value ?? (rulings[0].ruling.certainty != .no)
      return Taking(
        provider: target.arn, certainty: certainty, rulings: isThere ? rulings : Array(rulings.suffix(1)),
        obstacles: obstacles)
    }
  }

  /// What comes of signing in as `role` with an assertion of one's own; nil where its trust policy cannot be read.
  func signingIn(_ role: AccountPrincipal, by provider: String) -> AccessInquiry.Ruling? {
    ServiceTrust(access: access).rulingOfAssertion(by: provider, assuming: role)
  }
}
