/// How the permissions of a path are written down: the same grants in other words.
enum Form: String, CaseIterable, Sendable {
  case exact
  case anyResource
  case wildcards
  case exceptions
  case split
  case shouted
  case onlyByGroup

  /// The scene with its grants in this form; nil where it has none.
  func applied(to scene: Scene) -> Scene? {
    var scene = scene
    let needs = scene.fact.needs
    switch self {
    case .exact: scene.clauses = scene.exactClauses
    case .anyResource: scene.clauses = [.allow(needs.map(\.action))]
    case .wildcards:
      scene.clauses = needs.enumerated().map { index, need in
        .allow([Self.pattern(need.action, index)], on: [Self.widened(scene.arn(need.reach))] + need.beside)
      }
    case .exceptions:
      let resources = needs.flatMap { [scene.arn($0.reach)] + $0.beside }
      scene.clauses = [.allow(allBut: Self.everythingBut(needs.map(\.action)), on: resources)]
    case .split: split(&scene)
    case .shouted:
      scene.clauses = scene.exactClauses.enumerated().map { index, clause in
        var clause = clause
        clause.isBare = true
        clause.actions = clause.actions.map { index.isMultiple(of: 2) ? $0.uppercased() : $0.lowercased() }
        return clause
      }
      var document = Document(clauses: scene.clauses)
      document.isBare = true
      scene.start.inline.append(document)
      scene.clauses = []
    case .onlyByGroup:
      guard scene.start.kind == .user else { return nil }
      scene.account.add(.group("contractors", Document(clauses: scene.exactClauses)))
      scene.start.groups.append("contractors")
      scene.clauses = []
    }
    return scene
  }

  /// One grant in the start's own policy, one in a managed one, one in a group's.
  private func split(_ scene: inout Scene) {
    let clauses = scene.exactClauses
    scene.clauses = []
    for (index, clause) in clauses.enumerated() {
      switch (index + (clauses.count == 1 ? 1 : 0)) % 3 {
      case 0: scene.start.inline.append(Document(clause))
      case 1:
        let policy = Managed("Split\(index)", .allow(["s3:GetObject"]), Document(clause), current: 1)
        scene.account.policies.append(policy)
        scene.start.attached.append(policy.arn)
      default:
        guard scene.start.kind == .user else {
          scene.start.inline.append(Document(clause))
          continue
        }
        let policy = Managed("Split\(index)", Document(clause))
        scene.account.policies.append(policy)
        scene.account.add(.group("contractors-\(index)").with { $0.attached = [policy.arn] })
        scene.start.groups.append("contractors-\(index)")
      }
    }
  }

  /// The action with a wildcard in it, each time in another place.
  static func pattern(_ action: String, _ index: Int) -> String {
    let parts = action.split(separator: ":").map(String.init)
    let (service, name) = (parts[0], parts[1])
    return switch index % 3 {
    case 0: "\(service):\(name.prefix(2))*\(name.suffix(4))"
    case 1: "*:\(name.prefix(1))?\(name.dropFirst(2))"
    default: "\(service):*\(name.suffix(7))"
    }
  }

  /// The ARN with wildcards for the account and for the end of its name.
  static func widened(_ arn: String) -> String {
    guard arn != "*" else { return arn }
    return "\(arn.replacing(AccountSketch.id, with: "*").dropLast(3))*"
  }

  /// Patterns for all of IAM's actions but `actions`, for which `NotAction` then stands.
  private static func everythingBut(_ actions: [String]) -> [String] {
    let names = actions.filter { $0.hasPrefix("iam:") }.map { String($0.dropFirst(4)).lowercased() }
    var patterns = ["organizations:*"]
    func refuse(_ prefix: String) {
      guard names.contains(where: { $0.hasPrefix(prefix) }) else {
        patterns.append("iam:\(prefix)*")
        return
      }
      guard prefix.count < 7 else { return }
      for letter in "abcdefghijklmnopqrstuvwxyz" { refuse("\(prefix)\(letter)") }
    }
    refuse("")
    return patterns
  }
}
