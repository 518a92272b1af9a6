// Conditions of a statement that no request meets together, so that the statement never applies.
extension PolicyChecker {
  mutating func checkContradictions(_ statement: DraftStatement, hasVariables: Bool) {
    guard statement.conditions.count > 1 else { return }
    let conditions = statement.conditions.compactMap { condition in
      condition.operation.map {
        Condition(
          $0, key: ContextKey(condition.key.text), values: condition.values.map(\.text),
          hasVariables: hasVariables)
      }
    }
    guard let contradiction = conditions.contradiction, let key = contradiction.first?.key,
      let last = statement.conditions.last(where: { ContextKey($0.key.text) == key })
    else { return }
    let operators = contradiction.map(\.operation.name).joined(separator: " and ")
    add(
      .contradictingConditions, at: last.key.place,
      "no request meets \(operators) of \(key.name) together, so that the statement never applies; remove one of them"
    )
  }
}
