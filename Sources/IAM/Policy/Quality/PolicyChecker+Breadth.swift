// What a statement allows beyond what it names.
extension PolicyChecker {
  mutating func checkBreadth(_ statement: DraftStatement, _ known: [KnownAction]) {
    guard statement.effect == .allow, kind.grants, let actions = statement.actions else { return }
    if statement.exceptsPrincipals == true {
      add(
        .allowByNotPrincipal, at: statement.path, statement.offset,
        "this allows everybody whom it does not name, strangers included; name the principals, or deny by NotPrincipal's keys (aws:PrincipalArn)"
      )
    }
    if actions.isExcepting {
      add(
        .allowByNotAction, at: actions.place,
        "this allows every action that it does not name, those to come included; name the actions")
      return
    }
    // The owner of a key or a bucket allows the account everything on it as a rule, and whoever enters a role is all it gives.
    guard kind == .identity || kind == .session else { return }
    for (index, action) in known.enumerated() {
      if action.isPattern { checkWildcard(actions.items[index], action.meaning) }
      if action.passesRoles { checkPassing(actions.items[index], statement) }
    }
  }

  private mutating func checkWildcard(_ item: DraftText, _ meaning: ActionMeaning) {
    let levels: [AccessLevel]
    let what: String
    switch meaning {
    case .everything:
      levels = AccessLevel.allCases
      what = "every action of every service"
    case .services:
      levels = AccessLevel.allCases
      what = "actions of several services"
    case .actions(let service, let actions, isPattern: true):
      levels = Set(actions.map { service.level(of: $0) }).sorted()
      let count =
        actions.count == service.count
        ? "all \(actions.count) actions" : "\(actions.count) of \(service.count) actions"
      what = "\(count) of \(service.name)"
    case .actions, .unknown: return
    }
    let code: PolicyFindingCode =
      switch levels.last {
      case .permissionsManagement: .wildcardGrantsPermissions
      case .write, .tagging: .wildcardWrites
      case .read, .list, nil: .wildcardReads
      }
    let named = levels.map(\.rawValue).joined(separator: ", ")
    add(
      code, at: item.place,
      "\"\(item.text)\" takes in \(what) (\(named)), and what AWS adds to them; name the actions that are needed",
      action: item.text, levels: levels)
  }

  private static let allRoles = Glob(pattern: "arn:aws:iam::*:role/*".utf8)

  private mutating func checkPassing(_ item: DraftText, _ statement: DraftStatement) {
    guard let resources = statement.resources, !resources.isExcepting,
      resources.items.contains(where: { Glob(pattern: $0.text.utf8).covers(Self.allRoles) })
    else { return }
    let narrowing = ["iam:passedtoservice", "iam:associatedresourcearn"]
    if statement.conditions.contains(where: { narrowing.contains($0.known.name) }) { return }
    add(
      .passesAnyRole, at: item.place,
      "every role may be passed to every service; name the roles, and the services by iam:PassedToService",
      action: item.text)
  }
}
