import Synchronization

/// Whether principals of an account may do an action to anything at all, to what, and what decides it.
///
/// Asked of one thing for each pattern of a principal's resources and each set of its other patterns that such a thing may fit, of
/// the types that the action is about, and of the account's roles where a role is to be assumed.
package struct AnywhereInquiry: Sendable {
  let access: AccountAccess
  let action: String
  let scope: ActionScope
  private let samples = Samples()

  package init(_ access: AccountAccess, _ action: String) {
    self.access = access
    self.action = action
    scope = ActionScope(action: action, partition: access.circumstances.partition)
  }

  /// The answer for the principal at `place`.
  package func answer(_ place: Int) -> AccessAnswer {
    var search = AnywhereSearch(self, access.principals[place])
    return search.answer()
  }

  /// Things by what they have to be; found once, for most principals have patterns that others have too.
  private final class Samples: Sendable {
    struct Key: Hashable {
      let kind: Int
      let pattern: [Glob.Token]
    }

    let texts = Mutex<[Key: String?]>([:])
  }

  /// Something of the kind at a place of the scope that `owner` owns and `pattern` means; nil if there is nothing.
  func sample(_ kind: Int, of owner: ActionScope.Owner, _ pattern: Glob) -> String? {
    let key = Samples.Key(kind: kind, pattern: pattern.tokens)
    if let known = samples.texts.withLock({ $0[key] }) { return known }
    let text = scope.kinds[kind].resources(of: owner, comparedWith: [pattern]).flatMap { resources in
      let unwanted = scope.kinds[kind].unwanted + (owner == .anyAccount ? [own] : [])
      return TextSearch(wanted: [resources, TextPattern(pattern)], unwanted: unwanted).first
    }
    samples.texts.withLock { $0[key] = .some(text) }
    return text
  }

  /// Whatever is the account's own by its ARN.
  var own: TextPattern {
    var pattern = TextPattern()
    for part in ["arn", nil, nil, nil, access.accountID] {
      if let part { pattern.append(part) } else { pattern.append(.anyButColon, isRepeated: true) }
      pattern.append(":")
    }
    pattern.append(.any, isRepeated: true)
    return pattern
  }
}
