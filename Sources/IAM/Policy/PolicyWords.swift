/// The words that policies have in common, each read once: actions, and the operators and keys of conditions.
///
/// A large account names some thousand actions a million times; kept once, they take a third of the memory.
final class PolicyWords {
  private var actions: [String: (text: String, pattern: Glob)] = [:]
  private var operators: [String: ConditionOperator] = [:]
  private var keys: [String: ContextKey] = [:]

  /// The text, shared with others that are equal, and its pattern in lower case, as actions are compared.
  func action(_ text: String) -> (text: String, pattern: Glob) {
    if let known = actions[text] { return known }
    let made = (text: text, pattern: Glob(pattern: text.utf8.lazy.map(\.loweredASCII)))
    actions[text] = made
    return made
  }

  /// The operator that has a name; nil if none has.
  func conditionOperator(_ name: String) -> ConditionOperator? {
    if let known = operators[name] { return known }
    guard let made = ConditionOperator(name) else { return nil }
    operators[name] = made
    return made
  }

  func key(_ name: String) -> ContextKey {
    if let known = keys[name] { return known }
    let made = ContextKey(name)
    keys[name] = made
    return made
  }
}
