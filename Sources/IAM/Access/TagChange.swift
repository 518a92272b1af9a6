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
    (added.map { "\($0.key)=\($0.value)" } + removed).joined(separator: ",").utf8
      .reduce(2_166_136_261) { ($0 ^ Int($1)) &* 16_777_619 } | 1 << 42
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

  /// The changes with which statements of the policies may come to say something else: each by itself, and one that allows
  /// together with one that denies no longer.
  ///
  /// Of an action, by its number, or of all; in the words of `request`, which fills in variables.
  static func candidates(
    _ policies: some Sequence<PlacedPolicy>, of action: Int?, _ family: Family, in request: AccessRequest
  ) -> [TagChange] {
    var meeting: [TagChange] = []
    var breaking: [TagChange] = []
    for policy in policies {
      for (index, statement) in policy.compiled.policy.statements.enumerated() {
        if let action, !policy.compiled.covered[index].contains(action) { continue }
        let conditions = statement.conditions.compactMap { condition in
          key(of: condition, family).map { (condition, $0) }
        }
        guard !conditions.isEmpty else { continue }
        switch statement.effect {
        case .allow:
          let all = conditions.map { options(toMeet: $0, $1, in: request) }
          guard all.allSatisfy({ !$0.isEmpty }) else { continue }
          if all.count == 1 { meeting += all[0] } else { meeting.append(merged(all.map { $0[0] })) }
        case .deny:
          for (condition, key) in conditions {
            breaking += options(toBreak: condition, key, in: request)
          }
        }
      }
    }
    var found: [TagChange] = []
    let both = meeting.flatMap { met in breaking.map { merged([met, $0]) } }
    for change in meeting + breaking + both where found.count < limit && !found.contains(change) {
      found.append(change)
    }
    return found
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
