package import IAM

/// Says why a row has its status: in the rule's words, or where those fail, in plain ones.
struct ReasonWriter {
  private let evaluator: RowEvaluator
  /// What the rule's `reason` says, by row; not there where it is NULL, empty, or cannot be worked out.
  private var written: [Int: String] = [:]
  /// What the evidence suggests of rows that a person has to judge.
  private var inferred: [Int: String] = [:]
  /// Since when an attestation counts, of the same rows.
  private(set) var attestedSince: [Int: String] = [:]

  /// Prepares to explain the verdicts of some rows.
  ///
  /// All reasons of a rule share one allowance, or a costly one would be paid for each of ten thousand rows.
  init(_ evaluator: RowEvaluator, rows: [Int], manual: [Int]) {
    self.evaluator = evaluator
    written = Self.texts(evaluator.condition.reason, evaluator, rows)
    inferred = Self.texts(evaluator.condition.inference, evaluator, manual)
    attestedSince = Self.texts(evaluator.condition.attestedSince, evaluator, manual)
  }

  /// What an expression says of some rows, those left out of which it says nothing.
  private static func texts(_ expression: String?, _ evaluator: RowEvaluator, _ rows: [Int]) -> [Int: String]
  {
    guard let expression, !rows.isEmpty else { return [:] }
    let connection = evaluator.database.connection
    let table = evaluator.database.tables[evaluator.table]
    guard let statement = try? connection.compile(SQLText.reason(table, expression)).statement else {
      return [:]
    }
    return connection.texts(of: statement, evaluator.bindings, rows: rows)
  }

  /// What a person has to do, after what the evidence suggests.
  private func manual(_ row: Int?) -> String? {
    guard let manual = evaluator.rule.manual else { return nil }
    guard let inference = row.flatMap({ inferred[$0] }) else { return manual }
    return "\(inference.hasSuffix(".") ? inference : inference + ".") \(manual)"
  }

  /// The reason, and for what is unknown its cause; without a row it is about the account.
  func explain(_ verdict: Verdict, row: Int?) -> (reason: String, cause: Assessment.Cause?) {
    let title = evaluator.rule.title
    switch verdict {
    case .unknown(.missing(let missing)):
      return (manual(row) ?? missing.description, Assessment.Cause(missing))
    case .unknown(.undecided):
      let message = undecided(row)
      let cause = Assessment.Cause(
        source: evaluator.condition.resource, api: nil, kind: "undecided", message: message,
        actionToGrant: nil)
      return (manual(row) ?? message, cause)
    case .manual: return (manual(row) ?? title, nil)
    case .notApplicable:
      guard row != nil else { return ("\(evaluator.condition.resource) has no rows", nil) }
      // The rule's words are for rows where `when` holds: of a user without a password they say "can sign in".
      return ("not applicable: \(title)", nil)
    case .pass: return (row.flatMap { written[$0] } ?? "holds: \(title)", nil)
    case .fail: return (row.flatMap { written[$0] } ?? "does not hold: \(title)\(values(row))", nil)
    }
  }

  private func undecided(_ row: Int?) -> String {
    let columns = row.map(evaluator.nullColumns) ?? []
    guard let first = columns.first else { return "undecided: the condition is neither true nor false" }
    guard columns.count > 1 else { return "undecided: \(first) has no value" }
    return "undecided: \(columns.joined(separator: ", ")) have no value"
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
