import IAM
import Testing

extension Scene {
  /// Whom the path ends with: the administrator that is reached, or the start itself, raised.
  var expectedTarget: String {
    if fact.usesExistingRole { return keeper }
    for need in fact.needs {
      switch need.reach {
      case .adminRole, .adminUser, .plainRole, .plainUser: return arn(need.reach)
      default: continue
      }
    }
    return start.arn
  }

  /// Expects that the start becomes an administrator for certain, by this path, and that nobody else does.
  func expectPath(_ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let what: Comment = "\(fact.id) from a \(start.kind.rawValue), \(name)"
    let standings = try sketch.standings()
    let standing = try #require(standings[start.arn], what, sourceLocation: sourceLocation)
    #expect(standing.missing == nil, what, sourceLocation: sourceLocation)
    #expect(!standing.isAdministrator, what, sourceLocation: sourceLocation)
    #expect(standing.escalates, what, sourceLocation: sourceLocation)
    #expect(standings.escalating == [start.arn], what, sourceLocation: sourceLocation)
    let path = standing.paths.first { $0.steps.first?.id == fact.id && $0.conditions.isEmpty }
    #expect(path != nil, "\(what): \(standing.outline)", sourceLocation: sourceLocation)
    standing.expectOrder(what, sourceLocation: sourceLocation)
  }

  /// Expects that nobody becomes an administrator for certain.
  func expectNoPath(_ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let what = "\(fact.id) from a \(start.kind.rawValue), \(name)"
    let standings = try sketch.standings()
    let standing = try #require(
      standings[start.arn], Comment(rawValue: what), sourceLocation: sourceLocation)
    #expect(!standing.isAdministrator, Comment(rawValue: what), sourceLocation: sourceLocation)
    #expect(standings.escalating == [], "\(what): \(standing.outline)", sourceLocation: sourceLocation)
    #expect(
      standing.paths.allSatisfy { !$0.conditions.isEmpty }, "\(what): \(standing.outline)",
      sourceLocation: sourceLocation)
  }

  /// Expects a path of which `condition` is left open, and that it makes nobody an administrator for certain.
  func expectConditionalPath(
    _ name: String, on condition: String = "", sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    try expectNoPath(name, sourceLocation: sourceLocation)
    let what = "\(fact.id) from a \(start.kind.rawValue), \(name)"
    let standing = try #require(try sketch.standings()[start.arn], sourceLocation: sourceLocation)
    let path = standing.paths.first { $0.steps.first?.id == fact.id }
    #expect(
      path?.conditions.contains { condition.isEmpty || $0.lowercased().contains(condition.lowercased()) }
        == true,
      "\(what): \(standing.outline)", sourceLocation: sourceLocation)
  }
}

extension PrincipalStanding {
  /// The paths in one line, for the messages of failing cases.
  var outline: String {
    let lines = paths.map { path in
      let steps = path.steps.map { "\($0.id) \($0.to.split(separator: ":").last ?? "")" }
      return "[\(steps.joined(separator: " → ")) if \(path.conditions)]"
    }
    return "escalates \(escalates), administrator \(isAdministrator) if \(administratorConditions), "
      + lines.joined(separator: " ")
  }

  /// Expects what holds of every standing: certain paths first, then the shortest, one an entry, steps that follow.
  func expectOrder(_ what: Comment, sourceLocation: SourceLocation = #_sourceLocation) {
    let ranks = paths.map { ($0.conditions.isEmpty ? 0 : 1, $0.steps.count) }
    #expect(
      zip(ranks, ranks.dropFirst()).allSatisfy { $0 <= $1 }, "\(what): \(outline)",
      sourceLocation: sourceLocation)
    let firsts = paths.compactMap(\.steps.first?.id)
    #expect(Set(firsts).count == paths.count, "\(what): \(outline)", sourceLocation: sourceLocation)
    #expect(
      escalates == paths.contains { $0.conditions.isEmpty }, "\(what): \(outline)",
      sourceLocation: sourceLocation)
    for path in paths {
      #expect(path.steps.first?.from == arn, "\(what): \(outline)", sourceLocation: sourceLocation)
      #expect(path.steps.last?.to == path.target, "\(what): \(outline)", sourceLocation: sourceLocation)
      // Whoever acts is the start, or somebody who was reached before.
      var held: Set<String> = [arn]
      for step in path.steps {
        #expect(held.contains(step.from), "\(what): \(outline)", sourceLocation: sourceLocation)
        held.insert(step.to)
      }
      for step in path.steps {
        #expect(!step.actions.isEmpty, what, sourceLocation: sourceLocation)
        #expect(!step.resource.isEmpty, what, sourceLocation: sourceLocation)
        #expect(!step.why.isEmpty, what, sourceLocation: sourceLocation)
        #expect(!step.statements.isEmpty, what, sourceLocation: sourceLocation)
      }
    }
  }
}

/// Tests of what becomes of a user robin: each way with neighbours that lack one thing.
protocol RobinExpecting {}

extension RobinExpecting {
  static var robin: String { "arn:aws:iam::\(AccountSketch.id):user/robin" }

  /// What becomes of robin, who has the statements and is as `change` makes it.
  func standing(
    _ clauses: [Clause], _ others: Holder..., policies: [Managed] = [],
    under serviceControl: [[Document]]? = nil, _ change: (inout Holder) -> Void = { _ in }
  ) throws -> PrincipalStanding {
    var sketch = AccountSketch()
    sketch.policies = policies
    sketch.serviceControl = serviceControl
    sketch.add(Holder.user("robin", Document(clauses: clauses)).with(change))
    for other in others { sketch.add(other) }
    return try #require(try sketch.standings()[Self.robin])
  }

  /// Expects a certain way, with a step by `entry` in it, or none.
  func expect(
    _ standing: PrincipalStanding, escalates: Bool, by entry: String? = nil, _ what: String = "",
    at location: SourceLocation = #_sourceLocation
  ) {
    let outline = Comment(rawValue: "\(what) \(standing.outline)")
    #expect(!standing.isAdministrator, outline, sourceLocation: location)
    #expect(standing.escalates == escalates, outline, sourceLocation: location)
    let certain = standing.paths.filter(\.conditions.isEmpty)
    #expect(certain.isEmpty != escalates, outline, sourceLocation: location)
    if !escalates { #expect(standing.administratorConditions.isEmpty, outline, sourceLocation: location) }
    guard let entry, escalates else { return }
    #expect(certain.contains { $0.steps.contains { $0.id == entry } }, outline, sourceLocation: location)
  }
}
