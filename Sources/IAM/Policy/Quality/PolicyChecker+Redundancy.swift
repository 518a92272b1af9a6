// What stands there twice, and what another part takes in.
extension PolicyChecker {
  /// Repetition within the lists of one statement.
  mutating func checkRepetition(
    _ statement: DraftStatement, _ known: [KnownAction], _ patterns: DraftPatterns
  ) {
    if let actions = statement.actions, actions.items.count > 1 {
      checkList(
        actions.items, keys: known.map(\.name), patterns.actions, patterns.actions, .redundantAction)
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
    let first = FirstPlaces(of: keys)
    let wildcards = covering.indices.filter { covering[$0].map { !$0.isExact } ?? false }
    // An action of one service is never within a pattern of another.
    let groups = wildcards.isEmpty ? [] : keys.map(Self.group)
    for index in items.indices {
      if let before = first.place(before: index) {
        add(
          .duplicateItem, at: items[index].place,
          "\"\(items[index].text)\" stands in this list before, at \(items[before].place.path); remove one")
        continue
      }
      if wildcards.isEmpty { continue }
      func isWider(_ other: Int) -> Bool {
        guard other != index, keys[other] != keys[index], covering[other]?.covers(covered[index]) == true
        else { return false }
        // Of two that take each other in, the later one is spare.
        return other < index || covering[index]?.covers(covered[other]) != true
      }
      let wider =
        wildcards.first { groups[$0] == groups[index] && isWider($0) }
        ?? wildcards.first { groups[$0].isEmpty && isWider($0) }
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
    let head = key.utf8.prefix { $0 != UInt8(ascii: ":") }
    return head.contains { isWildcard($0) || $0 == UInt8(ascii: "$") } ? "" : String(Substring(head))
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
  private let statement: DraftStatement
  private let patterns: DraftPatterns
  /// Whether nothing of it is missing or unreadable.
  let isWhole: Bool
  private let meansEverybody: Bool

  init(_ statement: DraftStatement, _ patterns: DraftPatterns) {
    self.statement = statement
    self.patterns = patterns
    isWhole =
      statement.effect != nil && !patterns.actions.isEmpty && statement.resources?.items.isEmpty != true
    meansEverybody =
      statement.exceptsPrincipals == nil
      || (statement.exceptsPrincipals == false && statement.principals.contains { $0.text.text == "*" })
  }

  var effect: Statement.Effect? { statement.effect }

  var isUnconditional: Bool { statement.conditionElement == nil }

  /// Whether all that `other` is about is also what this is about.
  func covers(_ other: StatementCover, needsSamePrincipals: Bool) -> Bool {
    guard isWhole, other.isWhole else { return false }
    // Patterns first: few take each other in, and conditions are long to compare.
    guard coversActions(of: other), coversResources(of: other) else { return false }
    guard isUnconditional || statement.conditionText == other.statement.conditionText else { return false }
    return (meansEverybody && !needsSamePrincipals)
      || statement.principalText == other.statement.principalText
  }

  private func coversActions(of other: StatementCover) -> Bool {
    let actions = patterns.actions
    if other.exceptsActions {
      // All but a few is within everything, or within all but the same few.
      return exceptsActions
        ? actions.allSatisfy { mine in other.patterns.actions.contains { $0.covers(mine) } }
        : actions.contains { $0.isEverything }
    }
    return other.patterns.actions.allSatisfy { target in
      exceptsActions
        ? !actions.contains { $0.intersects(target) } : actions.contains { $0.covers(target) }
    }
  }

  private var exceptsActions: Bool { statement.actions?.isExcepting ?? false }

  private func coversResources(of other: StatementCover) -> Bool {
    guard let mine = statement.resources, let others = other.statement.resources else {
      return statement.resources == nil && other.statement.resources == nil
    }
    let resources = patterns.narrowResources
    if mine.isExcepting || others.isExcepting {
      if mine.isExcepting, others.isExcepting { return mine.items.map(\.text) == others.items.map(\.text) }
      return !mine.isExcepting && resources.contains { $0?.isEverything == true }
    }
    return others.items.indices.allSatisfy { index in
      mine.items.contains { $0.text == others.items[index].text }
        || resources.contains { $0?.covers(other.patterns.wideResources[index]) == true }
    }
  }
}

/// Where the texts of a list stand for the first time.
///
/// A short list is looked through sooner than a dictionary is made of it.
private struct FirstPlaces {
  private let texts: [String]
  private let places: [String: Int]
  private static let isShort = 12

  init(of texts: [String]) {
    self.texts = texts
    places =
      texts.count > Self.isShort ? Dictionary(zip(texts, texts.indices)) { first, _ in first } : [:]
  }

  /// Where the text at `index` stood before; nil where it is the first.
  func place(before index: Int) -> Int? {
    let text = texts[index]
    let first = texts.count > Self.isShort ? places[text] : texts.firstIndex(of: text)
    return first == index ? nil : first
  }
}
