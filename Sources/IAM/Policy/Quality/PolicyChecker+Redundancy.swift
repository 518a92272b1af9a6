// What stands there twice, and what another part takes in.
extension PolicyChecker {
  /// Repetition within the lists of one statement.
  mutating func checkRepetition(_ statement: DraftStatement, _ patterns: DraftPatterns) {
    if let actions = statement.actions, actions.items.count > 1 {
      checkList(
        actions.items, keys: actions.items.map { $0.text.lowercased() }, patterns.actions, patterns.actions,
        .redundantAction)
    }
    if let resources = statement.resources, resources.items.count > 1 {
      checkList(
        resources.items, keys: resources.items.map(\.text), patterns.narrowResources,
        patterns.wideResources, .redundantResource)
    }
    for condition in statement.conditions where condition.values.count > 1 {
      checkList(condition.values, keys: condition.values.map(\.text), [], [], .duplicateItem)
    }
  }

  /// `covering` are the patterns as narrow as they are, nil for one with variables; `covered` as wide as they may be.
  private mutating func checkList(
    _ items: [DraftText], keys: [String], _ covering: [Glob?], _ covered: [Glob], _ code: PolicyFindingCode
  ) {
    var first: [String: Int] = [:]
    // An action of one service is never within a pattern of another.
    var wildcards: [String: [Int]] = [:]
    for index in covering.indices where covering[index].map({ $0.exactText == nil }) ?? false {
      wildcards[Self.group(keys[index]), default: []].append(index)
    }
    for index in items.indices {
      if let before = first[keys[index]] {
        add(
          .duplicateItem, at: items[index].place,
          "\"\(items[index].text)\" stands in this list before, at \(items[before].place.path); remove one")
        continue
      }
      first[keys[index]] = index
      guard !covered.isEmpty else { continue }
      let candidates = (wildcards[Self.group(keys[index])] ?? []) + (wildcards[""] ?? [])
      let wider = candidates.first { other in
        guard other != index, keys[other] != keys[index], covering[other]?.covers(covered[index]) == true
        else {
          return false
        }
        // Of two that take each other in, the later one is spare.
        return other < index || covering[index]?.covers(covered[other]) != true
      }
      if let wider {
        add(
          code, at: items[index].place,
          "\"\(items[wider].text)\" takes in \"\(items[index].text)\"; remove the narrower, or the wider if it was not meant",
          action: code == .redundantAction ? items[index].text : nil)
      }
    }
  }

  /// What stands before the first colon; nothing where a wildcard or a variable is part of it.
  private static func group(_ key: String) -> String {
    let head = key.prefix { $0 != ":" }
    return head.utf8.contains { isWildcard($0) || $0 == UInt8(ascii: "$") } ? "" : String(head)
  }

  /// Whole statements that others take in.
  mutating func checkStatements(_ draft: DraftPolicy, _ patterns: [DraftPatterns]) {
    guard draft.statements.count > 1 else { return }
    let statements = zip(draft.statements, patterns).map { StatementCover($0, $1) }
    for (index, statement) in statements.enumerated() where statement.isWhole {
      let draftStatement = draft.statements[index]
      let wider = statements.indices.first { other in
        guard other != index, statements[other].effect == statement.effect,
          statements[other].covers(statement, needsSamePrincipals: true)
        else { return false }
        return other < index || !statement.covers(statements[other], needsSamePrincipals: true)
      }
      if let wider {
        add(
          .redundantStatement, at: draftStatement.path, draftStatement.offset,
          "\(draft.statements[wider].path) says all that this statement says; remove this one, or the wider if it was not meant"
        )
      }
      guard statement.effect == .allow else { continue }
      let denial = statements.indices.first { other in
        statements[other].effect == .deny && statements[other].isUnconditional
          && statements[other].covers(statement, needsSamePrincipals: false)
      }
      if let denial {
        add(
          .allowIsDenied, at: draftStatement.path, draftStatement.offset,
          "\(draft.statements[denial].path) denies all that this statement allows, so that it allows nothing; remove one of them"
        )
      }
    }
  }
}

/// A statement made ready to be compared with others.
private struct StatementCover {
  let effect: Statement.Effect?
  /// Whether nothing of it is missing or unreadable.
  let isWhole: Bool
  let isUnconditional: Bool
  private let conditions: String
  private let principals: String
  private let meansEverybody: Bool
  private let exceptsActions: Bool
  private let actions: [Glob]
  private let exceptsResources: Bool
  private let hasResources: Bool
  private let resources: [Glob?]
  private let wideResources: [Glob]
  private let resourceTexts: [String]

  init(_ statement: DraftStatement, _ patterns: DraftPatterns) {
    effect = statement.effect
    isUnconditional = statement.conditionText.isEmpty
    conditions = statement.conditionText
    principals = statement.principalText
    meansEverybody =
      statement.exceptsPrincipals == nil
      || (statement.exceptsPrincipals == false && statement.principals.contains { $0.text.text == "*" })
    exceptsActions = statement.actions?.isExcepting ?? false
    actions = patterns.actions
    hasResources = statement.resources != nil
    exceptsResources = statement.resources?.isExcepting ?? false
    let items = statement.resources?.items ?? []
    resourceTexts = items.map(\.text)
    resources = patterns.narrowResources
    wideResources = patterns.wideResources
    isWhole =
      statement.effect != nil && !actions.isEmpty && (!hasResources || !items.isEmpty)
  }

  /// Whether all that `other` is about is also what this is about.
  func covers(_ other: StatementCover, needsSamePrincipals: Bool) -> Bool {
    guard isWhole, other.isWhole else { return false }
    guard isUnconditional || conditions == other.conditions else { return false }
    guard principals == other.principals || (meansEverybody && !needsSamePrincipals) else { return false }
    return coversActions(of: other) && coversResources(of: other)
  }

  private func coversActions(of other: StatementCover) -> Bool {
    if other.exceptsActions {
      // All but a few is within everything, or within all but the same few.
      return exceptsActions
        ? actions.allSatisfy { mine in other.actions.contains { $0.covers(mine) } }
        : actions.contains { $0.tokens == [.anything] }
    }
    return other.actions.allSatisfy { target in
      exceptsActions
        ? !actions.contains { $0.intersects(target) } : actions.contains { $0.covers(target) }
    }
  }

  private func coversResources(of other: StatementCover) -> Bool {
    guard hasResources, other.hasResources else { return hasResources == other.hasResources }
    if exceptsResources || other.exceptsResources {
      if exceptsResources, other.exceptsResources { return resourceTexts == other.resourceTexts }
      return !exceptsResources && resources.contains { $0?.tokens == [.anything] }
    }
    return other.wideResources.indices.allSatisfy { index in
      resourceTexts.contains(other.resourceTexts[index])
        || resources.contains { $0?.covers(other.wideResources[index]) == true }
    }
  }
}
