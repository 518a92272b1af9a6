extension AccountAccess {
  /// Whether the principal at `place` may do `action` to anything at all, to what, and what decides it.
  ///
  /// Asked of one thing for each pattern of its policies' resources, a thing that the other policies allow too if there is
  /// one, and of the account's roles where a role is to be assumed.
  package func answer(_ place: Int, mayAnywhere action: String) -> AccessAnswer {
    var search = AnywhereSearch(access: self, principal: principals[place], action: action)
    return search.answer()
  }
}

/// Looks for anything that a principal may do an action to.
private struct AnywhereSearch {
  let access: AccountAccess
  let principal: AccountPrincipal
  let action: String
  private let folded: [UInt8]

  /// What came of the things that one pattern means.
  private struct Found {
    let resource: String
    let certainty: Certainty
    let obstacles: [Obstacle]
    let authorization: Authorization

    /// What does not allow it.
    let withholding: [Withholding]

    init(_ resource: String, _ ruling: AccessInquiry.Ruling, _ other: OtherAccount? = nil) {
      self.resource = resource
      authorization = ruling.authorization
      switch other {
      case .hangs(let obstacle):
        certainty = min(ruling.certainty, .open)
        obstacles = ruling.obstacles + [obstacle]
        withholding = authorization.withholding
      case .unreachable(let reason):
        certainty = .no
        obstacles = []
        withholding = [reason]
      case nil:
        certainty = ruling.certainty
        obstacles = ruling.obstacles
        withholding = authorization.withholding
      }
    }

    var statements: [StatementReference] {
      let open = certainty == .open ? authorization.openAllowing + authorization.openDenying : []
      return (authorization.allowing + open).map(\.reference)
    }
  }

  private var found: [Found] = []
  /// Roles of the account that cannot be assumed.
  private var closed: [Found] = []

  init(access: AccountAccess, principal: AccountPrincipal, action: String) {
    self.access = access
    self.principal = principal
    self.action = action
    folded = action.utf8.map(\.loweredASCII)
  }

  mutating func answer() -> AccessAnswer {
    if isAssuming { askRoles() }
    askPatterns()
    // What hangs on unread policies has no pattern of its own.
    let plain = Found("*", ruling(on: "*", trust: nil), isAssuming ? Self.trusting : nil)
    let best = found.map(\.certainty).max() ?? .no
    if best == .no, plain.certainty == .no {
      let denying = distinct((found + [plain]).flatMap(\.authorization.denying).map(\.reference))
      guard denying.isEmpty else {
        return AccessAnswer(outcome: .explicitDeny, obstacles: [], statements: denying)
      }
      return AccessAnswer(
        outcome: .implicitDeny, obstacles: [], statements: [], withholding: withholding(plain))
    }
    let chosen = best == .no ? [plain] : found.filter { $0.certainty == best }
    var answer = AccessAnswer(
      outcome: chosen[0].certainty == .yes ? .allowed : .conditional,
      obstacles: distinct(chosen.flatMap(\.obstacles)), statements: distinct(chosen.flatMap(\.statements)))
    answer.resources = best == .no ? [] : distinct(chosen.map(\.resource))
    answer.exceptions = denials().filter { !answer.statements.contains($0) }
    return answer
  }

  /// What does not allow it of the things that its own policies allow it to be done to; of anything if there is none.
  private func withholding(_ plain: Found) -> [Withholding] {
    let near = (found + closed).map(\.withholding).filter { !$0.isEmpty && !$0.contains(.own) }
    return distinct(near.isEmpty ? plain.withholding : near.flatMap(\.self))
  }

  /// What is not known of roles of other accounts.
  private static let trusting = OtherAccount.hangs(
    .circumstance("the trust policy of a role of another account lets it in"))

  private var isAssuming: Bool { folded.starts(with: "sts:assumerole".utf8) }

  private func ruling(on resource: String, trust: PlacedPolicy?, target: AccessTarget? = nil)
    -> AccessInquiry.Ruling
  {
    AccessInquiry(
      access, principal, action: action, target: target ?? AccessTarget(arn: resource), trust: trust
    ).ruling()
  }

  /// The account's roles, which say themselves whom they let in.
  private mutating func askRoles() {
    for role in access.principals where role.kind == .role {
      guard let trust = role.placedTrust else { continue }
      let ruling = ruling(on: role.arn, trust: trust, target: role.target)
      let role = Found(role.arn, ruling)
      if ruling.certainty == .no { closed.append(role) } else { found.append(role) }
    }
  }

  private mutating func askPatterns() {
    let limits = limits()
    for policy in principal.policies.identity {
      for statement in policy.compiled.policy.statements
      where statement.effect == .allow && statement.coversAction(folded) {
        guard statement.namesResources else { continue }
        if statement.exceptsResources {
          let name = "everything but " + statement.resourcePatterns.map(\.spelling).joined(separator: ", ")
          ask(name, of: [plain] + limits.compactMap { text(Glob([.anything]), $0) })
          continue
        }
        for pattern in statement.resourcePatterns {
          guard let glob = glob(of: pattern) else {
            ask(pattern.spelling, of: ["*"])
            continue
          }
          // With its variables filled in.
          ask(glob.spelling, of: [filled(glob)] + limits.compactMap { text(glob, $0) })
        }
      }
    }
  }

  /// Asks about the candidates until one may be had for certain; the best counts.
  private mutating func ask(_ name: String, of candidates: [String]) {
    var best: Found?
    for candidate in distinct(candidates) where !isOwnRole(candidate) {
      let other = isAssuming ? Self.trusting : access.otherAccount(action, on: candidate)
      let found = Found(name, ruling(on: candidate, trust: nil), other)
      if found.certainty > best?.certainty ?? .no || best == nil { best = found }
      if found.certainty == .yes { break }
    }
    if let best { found.append(best) }
  }

  /// Whether the trust policy of a role of the account has its say, which has been asked.
  private func isOwnRole(_ arn: String) -> Bool {
    guard isAssuming else { return false }
    guard let arn = ARN(arn) else { return true }
    return arn.account == access.accountID || arn.account.isEmpty
  }

  /// The patterns within which the other policies allow anything.
  private func limits() -> [Glob] {
    let policies = principal.policies
    let allowing = [policies.boundaryPolicies ?? []] + policies.serviceControl
    var limits: [Glob] = []
    for policy in (allowing + [policies.identity] + resourceControl).joined() {
      for statement in policy.compiled.policy.statements where statement.coversAction(folded) {
        let isExcepting = statement.exceptsResources
        // What an allow names, and what a denial of everything else leaves.
        guard (statement.effect == .allow) != isExcepting else { continue }
        limits += statement.resourcePatterns.compactMap(glob)
      }
    }
    return limits
  }

  /// The resource control policies that have a say in the action at all.
  private var resourceControl: [[PlacedPolicy]] {
    access.resourceControl(
      over: AccessRequest(
        requester: principal.requester, action: action, resource: "*", owner: access.accountID))
  }

  private func glob(of pattern: PolicyText) -> Glob? {
    if let fixed = pattern.fixed { return fixed }
    let request = AccessRequest(
      requester: principal.requester, action: action, resource: "*", owner: access.accountID,
      context: access.circumstances.context(of: principal, session: .unknown))
    return pattern.glob(in: request)
  }

  private func text(_ left: Glob, _ right: Glob) -> String? {
    left.commonText(with: right).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Something that no policy speaks of in particular.
  private var plain: String { "arn:\(access.circumstances.partition):\(service):::muster" }

  private var service: String { String(action.prefix { $0 != ":" }) }

  /// The pattern with a name of nobody's in place of its wildcards; `*` alone stays, for actions without a resource, but
  /// where a role is meant.
  private func filled(_ glob: Glob) -> String {
    if glob.isEverything {
      return isAssuming ? "arn:\(access.circumstances.partition):iam::999999999999:role/muster" : "*"
    }
    var bytes: [UInt8] = []
    for token in glob.tokens {
      if let byte = token.literal {
        bytes.append(byte)
      } else if token == .anything || token == .anythingInSegment {
        bytes += Array("muster".utf8)
      } else {
        bytes.append(UInt8(ascii: "x"))
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The statements that deny the action of something.
  private func denials() -> [StatementReference] {
    let policies = principal.policies
    let layers =
      [policies.identity, policies.boundaryPolicies ?? []] + policies.serviceControl + resourceControl
    return distinct(
      layers.joined().flatMap { policy in
        policy.compiled.policy.statements.filter { $0.effect == .deny && $0.coversAction(folded) }
          .map(policy.reference)
      })
  }

  private func distinct<Element: Hashable>(_ elements: [Element]) -> [Element] {
    var seen: Set<Element> = []
    return elements.filter { seen.insert($0).inserted }
  }
}
