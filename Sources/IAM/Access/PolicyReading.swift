/// What one layer of policies says of an action, as far as patterns of resources tell it.
struct PolicyReading {
  struct Entry {
    let reference: StatementReference
    let isAllowing: Bool
    /// Whether `NotResource` stands there.
    let isExcepting: Bool
    /// The patterns with their variables filled in; nil for one with a variable that is not known.
    let patterns: [Glob?]
    let spellings: [String]
    /// Whether nothing but the resource has a say.
    let isUnconditional: Bool
  }

  /// The statements about the action.
  let statements: [Entry]
  /// Whether nothing is allowed that no statement allows.
  let isComplete: Bool

  init(_ policies: [PlacedPolicy], _ request: AccessRequest, isComplete: Bool = true) {
    statements = policies.flatMap { policy in
      policy.compiled.policy.statements.compactMap { statement in
        guard statement.namesResources, statement.coversAction(request.foldedAction) else { return nil }
        return Entry(statement, policy.reference(to: statement), request)
      }
    }
    self.isComplete = isComplete
  }
}

extension PolicyReading.Entry {
  /// Nil where it never applies.
  init?(_ statement: Statement, _ reference: StatementReference, _ request: AccessRequest) {
    var patterns: [Glob?] = []
    var spellings: [String] = []
    for pattern in statement.resourcePatterns {
      let glob = pattern.glob(in: request)
      if glob == nil, !pattern.isOpen(in: request) {
        // A variable that nobody resolves matches nothing, and makes an exception invalid.
        if statement.exceptsResources { return nil }
        continue
      }
      patterns.append(glob)
      spellings.append(pattern.spelling)
    }
    self.reference = reference
    isAllowing = statement.effect == .allow
    isExcepting = statement.exceptsResources
    self.patterns = patterns
    self.spellings = spellings
    isUnconditional = statement.conditions.isEmpty && statement.principals == nil
  }
}

/// What layers of policies say of the resources that some patterns mean together, by which of their own patterns match.
struct LayersReading {
  /// What a pattern says of those resources.
  private enum Match {
    case always
    case never
    /// What the pattern at this place says.
    case telling(Int)
    /// A variable has a say.
    case open
  }

  private struct Entry {
    let isAllowing: Bool
    let isExcepting: Bool
    let isUnconditional: Bool
    let matches: [Match]

    /// Whether it may apply, and whether it does whatever else the request is.
    func applies(_ matched: [Bool]) -> (maybe: Bool, surely: Bool) {
      var hits = false
      var isOpen = false
      for match in matches {
        switch match {
        case .always: hits = true
        case .never: break
        case .telling(let place): if matched[place] { hits = true }
        case .open: isOpen = true
        }
      }
      return isExcepting
        ? (!hits, !hits && !isOpen && isUnconditional) : (hits || isOpen, hits && isUnconditional)
    }
  }

  /// Patterns that some of the resources match and others do not, each once.
  private(set) var telling: [Glob] = []
  private var layers: [(entries: [Entry], isComplete: Bool)] = []

  init(_ readings: [PolicyReading], within bounds: [Glob]) {
    var places: [[Glob.Token]: Int] = [:]
    for reading in readings {
      var entries: [Entry] = []
      for statement in reading.statements {
        let matches = statement.patterns.map { pattern -> Match in
          guard let pattern else { return .open }
          if bounds.contains(where: pattern.covers) { return .always }
          guard bounds.allSatisfy(pattern.intersects) else { return .never }
          let tokens = pattern.tokens
          if let place = places[tokens] { return .telling(place) }
          places[tokens] = telling.count
          telling.append(pattern)
          return .telling(telling.count - 1)
        }
        entries.append(
          Entry(
            isAllowing: statement.isAllowing, isExcepting: statement.isExcepting,
            isUnconditional: statement.isUnconditional, matches: matches))
      }
      layers.append((entries, reading.isComplete))
    }
  }

  /// Whether what matches just those patterns may be allowed by all layers and denied by none.
  func mayAllow(_ matched: [Bool]) -> Bool {
    layers.allSatisfy { entries, isComplete in
      var isAllowed = !isComplete
      for entry in entries {
        let applies = entry.applies(matched)
        if entry.isAllowing, applies.maybe { isAllowed = true }
        if !entry.isAllowing, applies.surely { return false }
      }
      return isAllowed
    }
  }
}
