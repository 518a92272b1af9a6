// Whether strangers get in: what a policy on a role or another resource allows everybody, by the analysis of an account's trust.
extension PolicyChecker {
  /// The account and the role that a document without one is taken to lie on.
  private static let role = "arn:aws:iam::123456789012:role/role"

  mutating func checkStrangers(_ draft: DraftPolicy) {
    switch kind {
    case .trust: checkTrust(draft)
    case .resource: checkPublic(draft, decoded(draft))
    case .identity, .boundary, .session, .serviceControl, .resourceControl: break
    }
  }

  private func decoded(_ draft: DraftPolicy) -> [Statement?] {
    draft.statements.enumerated().map { $1.decoded(at: $0, hasVariables: draft.hasVariables) }
  }

  // MARK: Roles

  private mutating func checkTrust(_ draft: DraftPolicy) {
    // Nothing is said of those who are named: accounts, users, roles and services.
    let isOpen = draft.statements.contains { statement in
      statement.principals.contains { $0.type == "Federated" || $0.text.text == "*" }
    }
    guard isOpen else { return }
    let statements = decoded(draft)
    let policy = Policy(
      kind: .trust, version: draft.version ?? .v2008, id: nil, statements: statements.compactMap(\.self))
    let parties = TrustReader(policy: policy, role: Self.role, account: "123456789012").parties()
    for party in parties where party.excepted.isEmpty {
      let statement = draft.statements[party.statement]
      guard let place = statement.principals.first(where: { $0.text.text == party.principal })?.text.place
      else {
        continue
      }
      if party.kind == .everyone, party.isOpen {
        add(
          .trustsEveryone, at: place,
          "everybody may enter the role, from any account of AWS; name the accounts or roles, or add a condition such as aws:PrincipalOrgID"
        )
      } else if let federation = party.federation, !federation.isSafe {
        add(.acceptsAnyToken, at: place, Self.message(federation, party.principal))
      }
    }
  }

  private static func message(_ federation: FederationTrust, _ principal: String) -> String {
    let what =
      if federation.scope == .part {
        "only part of the subject of \(federation.provider)'s tokens is fixed"
      } else if federation.isShared {
        "tokens of \(federation.provider) get in that its other customers get too"
      } else {
        "whatever token \(federation.provider) signs gets in"
      }
    guard let issuer = PrincipalElement.Entry.federated(principal).issuer, principal != "*" else {
      return "\(what); name the provider, and add a condition on its subject"
    }
    let provider = FederationProvider.of(issuer: issuer)
    let claims = (provider.needsAll ? provider.claims : Array(provider.claims.prefix(1)))
      .map { "\(issuer):\($0.claim)" }
    return "\(what); add a condition on \(claims.joined(separator: " and on ")) that says whose"
  }

  // MARK: Other resources

  private mutating func checkPublic(_ draft: DraftPolicy, _ statements: [Statement?]) {
    for (source, statement) in zip(draft.statements, statements) {
      guard let statement, statement.effect == .allow, source.exceptsPrincipals == false,
        let everyone = source.principals.first(where: {
          $0.text.text == "*" && ($0.type == nil || $0.type == "AWS")
        }), !source.conditions.contains(where: Self.confines)
      else { continue }
      let denials = zip(draft.statements, statements).compactMap { denied, denial in
        denial.flatMap { $0.effect == .deny && Self.isAboutAll(denied, of: source, draft) ? $0 : nil }
      }
      let trust = TrustStatement(statement: statement, denials: denials, role: Self.role)
      guard let action = examples(of: source).first(where: { Self.isPublic($0, trust) }) else { continue }
      add(
        .allowsEveryone, at: everyone.text.place,
        "everybody may do this, strangers and whoever does not sign in included; name the accounts, or add a condition such as aws:PrincipalOrgID, aws:SourceAccount or aws:SourceVpce",
        action: action)
    }
  }

  private static func isPublic(_ action: String, _ trust: TrustStatement) -> Bool {
    let requester = Requester(Stranger.role)
    guard !trust.actions([action], for: requester).isEmpty else { return false }
    return [TrustFactor.organization, .principal, .source, .network]
      .allSatisfy { !trust.restricts(by: $0, requester, [action]) }
  }

  /// An action for each that the statement names: denials are about actions, and a pattern is none.
  private func examples(of statement: DraftStatement) -> [String] {
    guard let actions = statement.actions, !actions.isExcepting else { return ["s3:GetObject"] }
    let resource = statement.resources?.items.first?.text.split(
      separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
    let own = resource.flatMap { $0.count > 2 ? catalogue.service(String($0[2])) : nil }
    return zip(actions.items, self.actions(of: statement)).compactMap { item, action in
      switch action.meaning {
      case .actions(let service, let found, _): return "\(service.prefix):\(service.name(of: found[0]))"
      case .everything: return own.map { "\($0.prefix):\($0.name(of: 0))" } ?? "s3:GetObject"
      case .services, .unknown: return item.text.utf8.contains(where: Self.isWildcard) ? nil : item.text
      }
    }
  }

  /// Whether a denial is about every resource that the statement is about.
  private static func isAboutAll(_ denial: DraftStatement, of statement: DraftStatement, _ draft: DraftPolicy)
    -> Bool
  {
    guard let denied = denial.resources, let allowed = statement.resources, !denied.isExcepting,
      !allowed.isExcepting
    else { return true }
    let patterns = denied.items.map { ResourcePattern($0.text, hasVariables: draft.hasVariables).glob }
    return allowed.items.allSatisfy { item in
      let glob = ResourcePattern(item.text, hasVariables: draft.hasVariables).glob
      return patterns.contains { $0.covers(glob) }
    }
  }

  /// What single services tell those whom they mean by, and what only the policy of an endpoint asks.
  private static let confiningKeys: Set<String> = [
    "kms:calleraccount", "s3:dataaccesspointaccount", "s3:dataaccesspointarn", "aws:sourceowner",
    "aws:principalorgmasteraccountid", "lambda:eventsourcetoken", "elasticfilesystem:accessedviamounttarget",
    "vpc-lattice-svcs:sourcevpc", "vpc-lattice-svcs:sourcevpcowneraccount", "aws:resourceaccount",
    "aws:resourceorgid", "aws:resourceorgpaths",
  ]

  private static func confines(_ condition: DraftCondition) -> Bool {
    guard let operation = condition.operation, confiningKeys.contains(condition.known.name) else {
      return false
    }
    return !operation.isNegated && !operation.isIfExists && operation.quantifier != .forAllValues
      && operation.comparison != .null && condition.values.allSatisfy { Stranger.realLength($0.text) > 0 }
  }
}

extension DraftStatement {
  /// The statement as the policy engine reads it; nil where a part is missing or wrong, which other findings say.
  fileprivate func decoded(at index: Int, hasVariables: Bool) -> Statement? {
    guard let effect, let actions, !actions.items.isEmpty, let exceptsPrincipals, !principals.isEmpty else {
      return nil
    }
    var entries: [PrincipalElement.Entry] = []
    for principal in principals {
      guard let entry = principal.entry else { return nil }
      entries.append(entry)
    }
    var read: [Condition] = []
    for condition in conditions {
      guard let operation = condition.operation else { return nil }
      read.append(
        Condition(
          operation, key: ContextKey(condition.key.text), values: condition.values.map(\.text),
          hasVariables: hasVariables))
    }
    let element = PrincipalElement(entries: entries)
    return Statement(
      index: index, sid: nil, effect: effect,
      principals: exceptsPrincipals ? .allBut(element) : .listed(element),
      actions: Statement.Patterns(texts: actions.items.map(\.text), isExcepting: actions.isExcepting),
      resources: nil, conditions: read, hasVariables: hasVariables)
  }
}

extension DraftPrincipal {
  fileprivate var entry: PrincipalElement.Entry? {
    switch type {
    case nil: .everyone
    case "AWS": .aws(text.text)
    case "Service": text.text == "*" ? .anyService : .service(text.text)
    case "Federated": text.text == "*" ? .anyFederated : .federated(text.text)
    default: .canonicalUser(text.text)
    }
  }
}
