package import IAM

/// Says why a row has its status: in the rule's words, or where those fail, in plain ones.
struct ReasonWriter {
  private let evaluator: RowEvaluator
  private var statement: SQLStatement?
  private var hasCompiled = false
  private var hasRun = false

  init(_ evaluator: RowEvaluator) { self.evaluator = evaluator }

  /// The reason, and for what is unknown its cause; without a row it is about the account.
  mutating func explain(_ verdict: Verdict, row: Int?) -> (reason: String, cause: Assessment.Cause?) {
    let title = evaluator.rule.title
    switch verdict {
    case .unknown(.missing(let missing)):
      return (evaluator.rule.manual ?? missing.description, Assessment.Cause(missing))
    case .unknown(.undecided):
      let message = undecided(row)
      let cause = Assessment.Cause(
        source: evaluator.condition.resource, api: nil, kind: "undecided", message: message,
        actionToGrant: nil)
      return (evaluator.rule.manual ?? message, cause)
    case .manual: return (evaluator.rule.manual ?? title, nil)
    case .notApplicable:
      guard let row else { return ("\(evaluator.condition.resource) has no rows", nil) }
      return (written(row) ?? "not applicable: \(title)", nil)
    case .pass: return (row.flatMap { written($0) } ?? "holds: \(title)", nil)
    case .fail: return (row.flatMap { written($0) } ?? "does not hold: \(title)\(values(row))", nil)
    }
  }

  private func undecided(_ row: Int?) -> String {
    let columns = row.map(evaluator.nullColumns) ?? []
    guard let first = columns.first else { return "undecided: the condition is neither true nor false" }
    guard columns.count > 1 else { return "undecided: \(first) has no value" }
    return "undecided: \(columns.joined(separator: ", ")) have no value"
  }

  /// What the rule's `reason` says of the row; nil if it is NULL or cannot be worked out.
  private mutating func written(_ row: Int) -> String? {
    guard let reason = evaluator.condition.reason else { return nil }
    let connection = evaluator.database.connection
    if !hasCompiled {
      hasCompiled = true
      let table = evaluator.database.tables[evaluator.table]
      statement = try? connection.compile(SQLText.reason(table, reason)).statement
    }
    guard let statement else { return nil }
    var text: String?
    do throws(SQLFailure) {
      // All reasons of a rule share one allowance, or a costly one would be paid for each of ten thousand rows.
      defer { hasRun = true }
      try connection.run(statement, evaluator.bindings.with(row: row), continues: hasRun) {
        row throws(SQLFailure) in
        text = row.text(0)
      }
    } catch { return nil }
    return text.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// `: mfa_active is false, user_name is ana`.
  private func values(_ row: Int?) -> String {
    let evidence = row.map(evaluator.evidence) ?? []
    guard !evidence.isEmpty else { return "" }
    let values = evidence.map { item in
      switch item.value {
      case .null: "\(item.column) has no value"
      case .bool(let flag): "\(item.column) is \(flag)"
      case .integer(let number): "\(item.column) is \(number)"
      case .text(let text): "\(item.column) is \(text)"
      }
    }
    return " (\(values.joined(separator: ", ")))"
  }
}

extension Assessment.Cause {
  /// What is missing, as reports say it.
  package init(_ missing: Missing) {
    self.init(
      source: missing.source.title, api: missing.source.api, kind: missing.kind.rawValue,
      message: missing.message,
      actionToGrant: missing.actionToGrant)
  }

  /// A rule that could not be run.
  package init(_ error: RuleError) {
    self.init(
      source: "rule", api: nil, kind: "rule-error", message: error.description, actionToGrant: nil)
  }
}
