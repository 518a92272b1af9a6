// Which sets of actions and resources a statement takes in as a whole, by its patterns and not by samples.
extension Statement {
  /// Whether all actions that `target` matches are meant.
  func coversActions(_ target: Glob) -> Bool {
    actions.isExcepting
      ? !actionPatterns.contains { $0.intersects(target) } : actionPatterns.contains { $0.covers(target) }
  }

  /// Whether all resources that `target` matches are meant; what a variable stands for is never all.
  func coversResources(_ target: Glob) -> Bool {
    guard namesResources else { return true }
    return exceptsResources
      ? resourcePatterns.allSatisfy { $0.fixed.map { !$0.intersects(target) } ?? false }
      : resourcePatterns.contains { $0.fixed?.covers(target) ?? false }
  }

  /// Whether it is about every action there is, as `*` and `*:*` are.
  package var coversAllActions: Bool { coversActions(GrantTargets.allActions) }

  /// Whether it applies whatever the request's context is.
  package var isUnconditional: Bool { conditions.isEmpty }

  /// The services of which all actions are meant, in lower case; see ``PolicyGrants/fullAccessServices``.
  package var wholeServices: [String] {
    GrantTargets.services(namedIn: [self]).filter { coversActions(GrantTargets.actions(ofService: $0)) }
  }
}
