/// The words of policies with what they mean, each found out once: an account's policies use the same few hundred.
final class PolicyVocabulary {
  let catalogue: ActionCatalogue
  private var actions: [String: KnownAction] = [:]
  private var conditionKeys: [String: KnownConditionKey] = [:]
  private var operations: [String: ConditionOperator?] = [:]
  /// A stranger's document can hold any number of words.
  private static let limit = 50_000

  init(_ catalogue: ActionCatalogue) { self.catalogue = catalogue }

  /// An action as a policy spells it.
  func action(_ text: String) -> KnownAction {
    if let known = actions[text] { return known }
    let action = KnownAction(text, catalogue)
    if actions.count < Self.limit { actions[text] = action }
    return action
  }

  /// A condition key as a policy spells it.
  func conditionKey(_ text: String) -> KnownConditionKey {
    if let known = conditionKeys[text] { return known }
    let key = KnownConditionKey(text)
    if conditionKeys.count < Self.limit { conditionKeys[text] = key }
    return key
  }

  /// The operator of this name; nil where there is none.
  func operation(_ name: String) -> ConditionOperator? {
    if let known = operations[name] { return known }
    let operation = ConditionOperator(name)
    if operations.count < Self.limit { operations[name] = .some(operation) }
    return operation
  }
}

/// A condition key as policies spell it.
final class KnownConditionKey {
  /// In lower case.
  let name: String
  let folded: [UInt8]
  /// The key that is not of one service.
  let global: ConditionKeyName?

  init(_ text: String) {
    name = text.lowercased()
    folded = text.utf8.map(\.loweredASCII)
    global = GlobalConditionKeys.key(folded)
  }
}
