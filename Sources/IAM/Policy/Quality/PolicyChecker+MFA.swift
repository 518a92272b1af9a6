// Conditions on MFA that let through whom they are meant for: requests signed with access keys lack aws:MultiFactorAuthPresent.
// See "aws:MultiFactorAuthPresent" among the global condition keys in the IAM User Guide.
extension PolicyChecker {
  private static let key = "aws:multifactorauthpresent"

  mutating func checkMFA(_ draft: DraftPolicy) {
    // A denial where the key is absent takes in what another leaves out.
    let deniesAbsence = draft.statements.contains { statement in
      statement.effect == .deny && statement.conditions.contains { Self.isNull($0, "true") }
    }
    for statement in draft.statements {
      for condition in statement.conditions where condition.known.name == Self.key {
        guard let operation = condition.operation, operation.comparison == .bool, operation.quantifier == nil
        else { continue }
        let values = Set(condition.values.map { $0.text.lowercased() })
        switch statement.effect {
        case .allow where operation.isIfExists && values == ["true"] && !Self.requiresKey(statement):
          add(
            .mfaNotRequired, at: condition.key.place,
            "access keys have no aws:MultiFactorAuthPresent, so that \(condition.operatorName) lets them through without MFA; write Bool"
          )
        case .deny where !operation.isIfExists && values == ["false"] && !deniesAbsence:
          add(
            .mfaNotRequired, at: condition.key.place,
            "access keys have no aws:MultiFactorAuthPresent, so that \(condition.operatorName) does not deny them; write BoolIfExists"
          )
        default: break
        }
      }
    }
  }

  private static func requiresKey(_ statement: DraftStatement) -> Bool {
    statement.conditions.contains { isNull($0, "false") }
  }

  private static func isNull(_ condition: DraftCondition, _ value: String) -> Bool {
    condition.operation?.comparison == .null && condition.known.name == key
      && condition.values.contains { $0.text.lowercased() == value }
  }
}
