/// A change of the tags of a user, role or policy: what is set and what is taken away.
struct TagChange: Hashable, Sendable {
  var added: [Tag] = []
  /// Keys.
  var removed: [String] = []

  /// So many tags a user, role or policy has at most: "IAM and AWS STS quotas" in the IAM User Guide.
  private static let quota = 50

  /// So many changes are thought of at most.
  private static let limit = 16

  var keys: [String] { added.map(\.key) + removed }

  /// The tags after the change; nil where it changes nothing or would leave too many.
  ///
  /// IAM tells keys apart without regard to case.
  func applied(to tags: [Tag]) -> [Tag]? {
    let changed = Set(keys.map { $0.lowercased() })
    let result = tags.filter { !changed.contains($0.key.lowercased()) } + added
    return Set(result) == Set(tags) || result.count > Self.quota ? nil : result
  }

  /// What of it is left to do where there are some tags already.
  func needed(by tags: [Tag]) -> TagChange {
    var needed = self
    needed.added.removeAll { tags.contains($0) }
    needed.removed.removeAll { key in !tags.contains { $0.key.lowercased() == key.lowercased() } }
    return needed
  }

  /// The requests that make the change to a `noun`: User, Role or Policy.
  func requests(for noun: String) -> [(action: String, keys: [(key: ContextKey, values: [[UInt8]])])] {
    var requests: [(action: String, keys: [(key: ContextKey, values: [[UInt8]])])] = []
    if !added.isEmpty { requests.append(("iam:Tag\(noun)", requestKeys)) }
    if !removed.isEmpty {
      requests.append(("iam:Untag\(noun)", [(Self.tagKeys, removed.map { Array($0.utf8) })]))
    }
    return requests
  }

  /// What a request holds that sets the tags.
  var requestKeys: [(key: ContextKey, values: [[UInt8]])] {
    added.map { (ContextKey("aws:RequestTag/\($0.key)"), [Array($0.value.utf8)]) }
      + [(Self.tagKeys, added.map { Array($0.key.utf8) })]
  }

  /// Tells it from others.
  var number: Int {
    TargetSets.Variant.Kind.tagging.number(
      of: (added.map { "\($0.key)=\($0.value)" } + removed).joined(separator: ","))
  }

  private static let tagKeys = ContextKey("aws:TagKeys")

  /// `User`, `Role` or `Policy`; nil for what has no tags, or none that are asked about.
  static func noun(of arn: String) -> String? {
    guard let arn = ARN(arn), arn.service == "iam" else { return nil }
    for (prefix, noun) in [("user/", "User"), ("role/", "Role"), ("policy/", "Policy")]
    where arn.resource.hasPrefix(prefix) {
      return noun
    }
    return nil
  }

  /// The actions that change tags.
  static let actions = ["User", "Role", "Policy"].flatMap(actions)

  /// Those that change the tags of a `noun`.
  static func actions(on noun: String) -> [String] { ["iam:Tag\(noun)", "iam:Untag\(noun)"] }
}

extension TagChange: CustomStringConvertible {
  /// Which tags it is, for people: `tag team is "ops"`.
  var description: String {
    (added.map { "tag \($0.key) is \"\($0.value)\"" } + removed.map { "tag \($0) is gone" })
      .joined(separator: " and ")
  }
}

extension TagChange {
  /// Whose tags conditions speak of.
  enum Family {
    case principal
    case resource

    fileprivate var prefixes: [[UInt8]] {
      switch self {
      case .principal: [Array("aws:principaltag/".utf8)]
      case .resource: [Array("aws:resourcetag/".utf8), Array("iam:resourcetag/".utf8)]
      }
    }
  }

  /// The key of the tag that a condition speaks of; nil where it speaks of something else.
  static func key(of condition: Condition, _ family: Family) -> String? {
    for prefix in family.prefixes where condition.key.folded.starts(with: prefix) {
      let key = String(decoding: condition.key.name.utf8.dropFirst(prefix.count), as: UTF8.self)
      // Nobody sets a tag of AWS's own.
      return key.isEmpty || key.lowercased().hasPrefix("aws:") ? nil : key
    }
    return nil
  }

  /// What there is to compare one's own tags with: the values that a resource's tag has, and those with which a pattern of
  /// resources that holds a tag as a variable means one of them.
  struct Resources {
    var values: (_ tag: String) -> [String]
    /// The tags that one has together, by their keys in lower case.
    var sets: [[String: String]]
    var matching: (_ before: String, _ after: String) -> [String]
  }

  /// The changes with which statements of the policies may come to say something else: each by itself, and one that allows
  /// together with one that denies no longer.
  ///
  /// Of an action, by its number, or of all that are asked about; in the words of `request`, which fills in variables.
  static func candidates(
    _ policies: some Sequence<PlacedPolicy>, of action: Int?, _ family: Family, in request: AccessRequest,
    resources: Resources? = nil
  ) -> [TagChange] {
    var meeting: [TagChange] = []
    var breaking: [TagChange] = []
    for policy in policies {
      for (index, statement) in policy.compiled.policy.statements.enumerated() {
        let covered = policy.compiled.covered[index]
        guard action.map(covered.contains) ?? !covered.isEmpty else { continue }
        let requirements = requirements(of: statement, family, in: request, resources)
        guard !requirements.isEmpty else { continue }
        switch statement.effect {
        case .allow:
          guard requirements.allSatisfy({ !$0.meeting.isEmpty }) else { continue }
          meeting += combinations(requirements.map(\.meeting))
        case .deny:
          breaking += requirements.flatMap(\.breaking)
        }
      }
    }
    var found: [TagChange] = []
    let both = meeting.prefix(limit).flatMap { met in breaking.prefix(limit).map { merged([met, $0]) } }
    for change in meeting + breaking + both where found.count < limit && !found.contains(change) {
      found.append(change)
    }
    return found
  }

  /// What meets a condition on tags, and what makes it fail.
  private struct Requirement {
    var meeting: [TagChange]
    var breaking: [TagChange]
  }

  private static func requirements(
    of statement: Statement, _ family: Family, in request: AccessRequest, _ resources: Resources?
  ) -> [Requirement] {
    var found: [Requirement] = []
    var compared: [(tag: String, comparison: Comparison)] = []
    for condition in statement.conditions {
      if let key = key(of: condition, family) {
        var requirement = Requirement(
          meeting: options(toMeet: condition, key, in: request),
          breaking: options(toBreak: condition, key, in: request))
        if family == .principal, let resources {
          let values = comparisons(condition, with: .resource).flatMap { resources.values($0.key) }
          let changes = values.filter(isValue).map { TagChange(added: [Tag(key: key, value: $0)]) }
          if condition.operation.isNegated {
            requirement.breaking += changes
          } else {
            requirement.meeting += changes
          }
        }
        found.append(requirement)
      } else if family == .principal, let resources, let tag = key(of: condition, .resource) {
        // `aws:ResourceTag/team` is `${aws:PrincipalTag/team}`
        for comparison in comparisons(condition, with: .principal) {
          if !condition.operation.isNegated { compared.append((tag.lowercased(), comparison)) }
          let values = resources.values(tag).compactMap(comparison.filled).filter(isValue)
          let equal = values.map { TagChange(added: [Tag(key: comparison.key, value: $0)]) }
          let other = others(comparison.key)
          found.append(
            condition.operation.isNegated
              ? Requirement(meeting: other, breaking: equal) : Requirement(meeting: equal, breaking: other))
        }
      }
    }
    guard family == .principal, let resources else { return found }
    if compared.count > 1 {
      // The tags of one resource together: many combinations of values are nobody's.
      let together = resources.sets.compactMap { set -> TagChange? in
        let changes = compared.map { tag, comparison in
          set[tag].flatMap(comparison.filled).map { TagChange(added: [Tag(key: comparison.key, value: $0)]) }
        }
        return changes.contains(nil) ? nil : merged(changes.compactMap(\.self))
      }
      let isOnly = found.count == compared.count
      let breaking = found.flatMap(\.breaking)
      if isOnly { return [Requirement(meeting: together, breaking: breaking)] }
    }
    let named = statement.resourcePatterns.flatMap { pattern in
      pattern.variables.isEmpty
        ? [] : Comparison(pattern.spelling, .principal).map { [(pattern.spelling, $0)] } ?? []
    }
    if !named.isEmpty {
      let equal = named.flatMap { _, comparison in
        resources.matching(comparison.before, comparison.after).filter(isValue).map {
          TagChange(added: [Tag(key: comparison.key, value: $0)])
        }
      }
      let other = named.flatMap { others($0.1.key) }
      found.append(
        statement.exceptsResources
          ? Requirement(meeting: other, breaking: equal) : Requirement(meeting: equal, breaking: other))
    }
    return found
  }

  /// One of each list, merged: of many combinations the first.
  private static func combinations(_ lists: [[TagChange]]) -> [TagChange] {
    lists.dropFirst().reduce(lists.first ?? []) { found, list in
      Array(
        found.prefix(limit).flatMap { one in list.prefix(limit).map { merged([one, $0]) } }.prefix(limit))
    }
  }

  /// A text that holds a tag as a variable: `role/${aws:PrincipalTag/team}-*`.
  private struct Comparison {
    let before: String
    let key: String
    let after: String

    /// Nil where it holds none, or another variable beside.
    init?(_ text: String, _ family: Family) {
      let parts = text.split(separator: "${", omittingEmptySubsequences: false)
      guard parts.count == 2, let end = parts[1].firstIndex(of: "}") else { return nil }
      let inside = parts[1][..<end]
      let name = inside.split(separator: ",").first.map(String.init) ?? ""
      guard let prefix = family.prefixes.first(where: { name.lowercased().utf8.starts(with: $0) }) else {
        return nil
      }
      before = String(parts[0])
      key = String(decoding: name.utf8.dropFirst(prefix.count), as: UTF8.self)
      after = String(parts[1][parts[1].index(after: end)...])
      guard !key.isEmpty, !key.lowercased().hasPrefix("aws:") else { return nil }
    }

    /// What the variable has to be for the text to be `value`; nil where nothing makes it that.
    func filled(_ value: String) -> String? {
      let before = before.replacing("*", with: "")
      let after = after.replacing("*", with: "")
      guard value.hasPrefix(before), value.dropFirst(before.count).hasSuffix(after) else { return nil }
      return String(value.dropFirst(before.count).dropLast(after.count))
    }
  }

  private static func comparisons(_ condition: Condition, with family: Family) -> [Comparison] {
    // A text is read as one with variables only where the policy's version knows them.
    guard condition.personalKeys.contains(where: { $0 != condition.key }) else { return [] }
    return condition.values.compactMap { Comparison($0, family) }
  }

  /// Whether a tag may have the value: up to 256 characters, none of them a wildcard.
  private static func isValue(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= 256 && !text.contains { "*?$".contains($0) }
  }

  /// Whether a condition or a variable of the statement is about a tag, by its key in lower case, of whoever asks or of what is
  /// asked about.
  static func isAsked(_ keys: Set<String>, by statement: Statement) -> Bool {
    let named = statement.conditions.map(\.key) + statement.personalKeys
    return named.contains { key in
      (Family.principal.prefixes + Family.resource.prefixes).contains { prefix in
        key.folded.starts(with: prefix)
          && keys.contains(String(decoding: key.folded.dropFirst(prefix.count), as: UTF8.self))
      }
    }
  }

  private static func merged(_ changes: [TagChange]) -> TagChange {
    var merged = TagChange()
    for change in changes {
      for tag in change.added where !merged.keys.contains(tag.key) { merged.added.append(tag) }
      for key in change.removed where !merged.keys.contains(key) { merged.removed.append(key) }
    }
    return merged
  }

  private static func options(toMeet condition: Condition, _ key: String, in request: AccessRequest)
    -> [TagChange]
  {
    if condition.operation.comparison == .null { return [nullOption(condition, key, isMet: true)] }
    return condition.operation.isNegated ? others(key) : values(condition, key, in: request)
  }

  private static func options(toBreak condition: Condition, _ key: String, in request: AccessRequest)
    -> [TagChange]
  {
    if condition.operation.comparison == .null { return [nullOption(condition, key, isMet: false)] }
    return condition.operation.isNegated ? values(condition, key, in: request) : others(key)
  }

  private static func nullOption(_ condition: Condition, _ key: String, isMet: Bool) -> TagChange {
    let isAbsent = condition.values.contains { $0.lowercased() == "true" } == isMet
    return isAbsent ? TagChange(removed: [key]) : TagChange(added: [Tag(key: key, value: other)])
  }

  /// A value that no policy speaks of.
  private static let other = "muster"

  private static func others(_ key: String) -> [TagChange] {
    [TagChange(added: [Tag(key: key, value: other)]), TagChange(removed: [key])]
  }

  /// What the condition names, with wildcards filled in; what hangs on a variable that nobody knows is left out.
  private static func values(_ condition: Condition, _ key: String, in request: AccessRequest) -> [TagChange]
  {
    condition.chosenValues(in: request).filter { !$0.contains("${") && $0.utf8.count <= 256 }.prefix(4).map {
      let value = $0.replacing("*", with: "").replacing("?", with: "x")
      return TagChange(added: [Tag(key: key, value: value)])
    }
  }
}
