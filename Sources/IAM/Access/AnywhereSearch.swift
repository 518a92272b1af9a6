/// Looks for anything that a principal may do an action to.
struct AnywhereSearch {
  private let inquiry: AnywhereInquiry
  private let principal: AccountPrincipal
  private let folded: [UInt8]

  /// What came of the things that one pattern means.
  private struct Found {
    let resource: String
    var certainty: Certainty
    var obstacles: [Obstacle]
    let authorization: Authorization
    /// Whether requests need not be about it, but are about something else always.
    var isOptional = false

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

    /// The same where it hangs on something else too.
    func hanging(on obstacle: Obstacle?) -> Found {
      guard let obstacle, certainty != .no else { return self }
      var found = self
      found.certainty = .open
      found.obstacles.append(obstacle)
      return found
    }

    var statements: [StatementReference] {
      let open = certainty == .open ? authorization.openAllowing + authorization.openDenying : []
      return (authorization.allowing + open).map(\.reference)
    }
  }

  private var found: [Found] = []
  /// Roles of the account that cannot be assumed.
  private var closed: [Found] = []
  /// Patterns of nothing that the action is about.
  private var foreign: [String] = []
  /// What every layer of policies says of the action.
  private let layers: [PolicyReading]

  private var access: AccountAccess { inquiry.access }
  private var action: String { inquiry.action }
  private var scope: ActionScope { inquiry.scope }

  init(_ inquiry: AnywhereInquiry, _ principal: AccountPrincipal) {
    self.inquiry = inquiry
    self.principal = principal
    folded = inquiry.action.utf8.map(\.loweredASCII)
    let (access, action) = (inquiry.access, inquiry.action)
    let request = AccessRequest(
      requester: principal.requester, action: action, resource: "*", owner: access.accountID,
      context: access.circumstances.context(of: principal, session: .unknown))
    let policies = principal.policies
    var layers = [PolicyReading(policies.identity, request, isComplete: policies.unread.isEmpty)]
    switch policies.boundary {
    case .none: break
    case .policy(let policy): layers.append(PolicyReading([policy], request))
    case .unknown: layers.append(PolicyReading([], request, isComplete: false))
    }
    layers += policies.serviceControl.map { PolicyReading($0, request) }
    layers += access.resourceControl(over: request).map { PolicyReading($0, request, isComplete: false) }
    self.layers = layers
  }

  mutating func answer() -> AccessAnswer {
    if isAssuming { askRoles() }
    askPatterns()
    let best = found.map(\.certainty).max() ?? .no
    guard best != .no else { return refusal() }
    var chosen = found.filter { $0.certainty == best }
    if best == .yes, chosen.allSatisfy(\.isOptional) {
      chosen = chosen.map { $0.hanging(on: .circumstance(Self.alwaysBeside(scope))) }
    }
    var answer = AccessAnswer(
      outcome: chosen[0].certainty == .yes ? .allowed : .conditional,
      obstacles: chosen.flatMap(\.obstacles).uniqued(), statements: chosen.flatMap(\.statements).uniqued())
    answer.resources = chosen.map(\.resource).uniqued().filter { $0 != Self.unread }
    answer.exceptions = denials().filter { !answer.statements.contains($0) }
    return answer
  }

  private func refusal() -> AccessAnswer {
    let plain = Found("*", ruling(on: sample ?? "*"), isAssuming ? Self.trusting : nil)
    let denying = (found + [plain]).flatMap(\.authorization.denying).map(\.reference).uniqued()
    guard denying.isEmpty else {
      return AccessAnswer(outcome: .explicitDeny, obstacles: [], statements: denying)
    }
    return AccessAnswer(
      outcome: .implicitDeny, obstacles: [], statements: [], withholding: withholding(plain))
  }

  /// What does not allow it of the things that its own policies allow it to be done to; of anything if there is none.
  private func withholding(_ plain: Found) -> [Withholding] {
    let near = (found + closed).map(\.withholding).filter { !$0.isEmpty && !$0.contains(.own) }
    if !near.isEmpty { return near.flatMap(\.self).uniqued() }
    guard found.isEmpty, !foreign.isEmpty else { return plain.withholding.uniqued() }
    return [.otherKind(resources: foreign.uniqued(), action: action, forms: scope.forms)]
  }

  /// What is not known of roles of other accounts.
  private static let trusting = OtherAccount.hangs(
    .circumstance("the trust policy of a role of another account lets it in"))
  /// The name of what policies may allow that cannot be read.
  private static let unread = ""

  private static func alwaysBeside(_ scope: ActionScope) -> String {
    let forms = scope.kinds.filter { !$0.isOptional }.compactMap(\.form)
    return "it is allowed on \(ActionScope.shown(forms)) too, which its requests name"
  }

  private var isAssuming: Bool { folded.starts(with: "sts:assumerole".utf8) }

  private func ruling(on resource: String, trust: PlacedPolicy? = nil, target: AccessTarget? = nil)
    -> AccessInquiry.Ruling
  {
    AccessInquiry(
      access, principal, action: action, target: target ?? AccessTarget(arn: resource, nature: .any),
      trust: trust
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
    // What hangs on unread policies has no pattern of its own.
    if !principal.policies.unread.isEmpty { ask(Self.unread, Glob([.anything])) }
    for statement in layers[0].statements where statement.isAllowing {
      if statement.isExcepting {
        let name = "everything but " + statement.spellings.joined(separator: ", ")
        let but = statement.patterns.compactMap(\.self)
        ask(name, Glob([.anything]), but: but, namesForm: scope.kinds.count > 1)
        continue
      }
      for (pattern, spelling) in zip(statement.patterns, statement.spellings) {
        // With its variables filled in, or standing for anything.
        let glob = pattern ?? ResourcePattern(spelling, hasVariables: true).glob
        ask(pattern?.spelling ?? spelling, glob)
      }
    }
  }

  /// Asks about things that `pattern` means and none of `but` does until one may be had for certain; the best counts.
  private mutating func ask(_ name: String, _ pattern: Glob, but: [Glob] = [], namesForm: Bool = false) {
    var best: Found?
    func consider(_ new: Found) -> Bool {
      if new.certainty > best?.certainty ?? .no || best == nil { best = new }
      return new.certainty != .yes
    }
    let kinds = scope.kinds.indices.filter { scope.kinds[$0].pattern.intersects(pattern) }
    let exceptions = but.map(TextPattern.init)
    let mayBeNothing = matches("*", pattern, but)
    var isCut = false

    func tryAll() {
      if scope.isWithoutResource == true, !isAssuming, mayBeNothing {
        guard consider(Found(name, ruling(on: "*"))) else { return }
      }
      // Most of what is asked about is allowed by all that has a say, or denied by it, whatever it is called.
      for place in kinds where but.isEmpty {
        guard let text = inquiry.sample(place, of: owners[0], pattern) else { continue }
        guard consider(found(name, text, of: scope.kinds[place], namesForm)) else { return }
      }
      for kind in kinds.map({ scope.kinds[$0] }) {
        let reading = LayersReading(layers, within: [kind.pattern, pattern])
        for owner in owners {
          let compared = [pattern] + but + reading.telling
          guard let resources = kind.resources(of: owner, comparedWith: compared) else { continue }
          var unwanted = exceptions + kind.unwanted
          if owner == .anyAccount { unwanted.append(inquiry.own) }
          let search = TextSearch(
            wanted: [resources, TextPattern(pattern)], unwanted: unwanted,
            telling: reading.telling.map(TextPattern.init))
          var goesOn = true
          let end = search.forEachSet { text, matched in
            // One that is denied tells by what.
            if best != nil, !reading.mayAllow(matched) { return true }
            goesOn = consider(found(name, text, of: kind, namesForm))
            return goesOn
          }
          if end == .cutShort { isCut = true }
          guard goesOn else { return }
        }
      }
      if scope.isWithoutResource == nil, mayBeNothing {
        let nothing = "a request for \(action) may name no resource"
        guard consider(Found(name, ruling(on: "*")).hanging(on: .circumstance(nothing))) else { return }
      }
      if kinds.isEmpty, but.isEmpty, scope.isOfUnknownType(pattern) {
        let what = "\(action) may be about such resources, which AWS's reference does not say"
        _ = consider(Found(name, ruling(on: filled(pattern))).hanging(on: .circumstance(what)))
      }
    }
    tryAll()
    if isCut, best?.certainty ?? .no == .no {
      var cut = best ?? Found(name, ruling(on: sample ?? "*"))
      cut.certainty = .open
      cut.obstacles = [
        .circumstance("its policies leave something of \(name), which is more than was compared")
      ]
      best = cut
    }
    if let best {
      found.append(best)
    } else if !isAssuming || kinds.isEmpty {
      // Of the account's own roles has been asked; nothing else would be found of what the action is not about.
      foreign.append(name)
    }
  }

  private func found(_ name: String, _ text: String, of kind: ActionScope.Kind, _ namesForm: Bool) -> Found {
    let name = namesForm ? kind.form.map { "\(name), such as \($0)" } ?? name : name
    var found = Found(name, ruling(on: text), other(text, name))
    found.isOptional = kind.isOptional
    guard scope.knowledge == .none else { return found }
    return found.hanging(
      on: .circumstance(
        "AWS asks about such resources for \(action), of which its reference says that it knows none"))
  }

  private func other(_ text: String, _ name: String) -> OtherAccount? {
    if isAssuming { return Self.trusting }
    let other = access.otherAccount(action, on: text)
    guard case .hangs? = other, let account = ARN(text)?.account else { return other }
    // The account is one that the pattern names, or any.
    return .hangs(
      .circumstance(
        name.contains(account)
          ? "account \(account) allows it by a policy on \(name)"
          : "another account allows it by a policy on what is its own"))
  }

  /// Whose things are asked about: the account's own first.
  private var owners: [ActionScope.Owner] {
    if isAssuming { return [.anyAccount] }
    let own = ActionScope.Owner.account(access.accountID)
    let isIAM = folded.starts(with: "iam:".utf8)
    return [own] + (isIAM ? [] : [.nobody]) + (scope.isReading ? [.aws] : []) + [.anyAccount]
  }

  private func matches(_ text: String, _ pattern: Glob, _ but: [Glob]) -> Bool {
    let text = Array(text.utf8)
    return pattern.matches(text) && !but.contains { $0.matches(text) }
  }

  /// Something that the action is about.
  private var sample: String? {
    scope.kinds.indices.lazy.compactMap { inquiry.sample($0, of: owners[0], Glob([.anything])) }.first
  }

  /// The pattern with a name of nobody's in place of its wildcards.
  private func filled(_ glob: Glob) -> String { TextSearch(wanted: [TextPattern(glob)]).first ?? "" }

  /// The statements that deny the action of something.
  private func denials() -> [StatementReference] {
    layers.flatMap(\.statements).filter { !$0.isAllowing }.map(\.reference).uniqued()
  }
}
