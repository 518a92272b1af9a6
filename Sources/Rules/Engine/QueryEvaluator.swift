import IAM

/// Runs a rule that is a whole SELECT, with Powerpipe's columns `resource`, `status` and `reason`.
struct QueryEvaluator {
  let rule: Rule
  let sql: String
  let analysis: RuleAnalysis
  let bindings: Bindings
  let database: TableDatabase
  let limits: EngineLimits

  /// One outcome a row, in the order of the SELECT; evidence that is missing makes it one for the account.
  func outcomes() throws(RuleError) -> [RowOutcome] {
    if let missing = database.missing(analysis.others).first {
      return [
        outcome(
          rule.manual == nil ? .unknown : .manual, database.account, nil, rule.manual ?? missing.description,
          Assessment.Cause(missing))
      ]
    }
    let columns = analysis.fields.first?.reads.columns.map { $0.lowercased() } ?? []
    guard let resource = columns.firstIndex(of: "resource"), let status = columns.firstIndex(of: "status"),
      let reason = columns.firstIndex(of: "reason")
    else { throw RuleError("the columns resource, status and reason are wanted", in: .query) }
    let detail = columns.firstIndex(of: "detail")
    var found: [RowOutcome] = []
    var bytes = 0
    do throws(SQLFailure) {
      let statement = try database.connection.compile(sql).statement
      try database.connection.run(statement, bindings) { row throws(SQLFailure) in
        let outcome = try self.outcome(
          subject: row.text(resource), word: row.text(status), reason: row.text(reason),
          detail: detail.flatMap { row.text($0) })
        bytes += 200 + outcome.subject.utf8.count + outcome.reason.utf8.count
        guard bytes <= limits.answerLength else { throw SQLFailure(message: "gives too many rows") }
        found.append(outcome)
      }
    } catch { throw RuleError(error.message, in: .query) }
    guard found.isEmpty else { return found }
    return [outcome(.notApplicable, database.account, nil, "the query gives no rows", nil)]
  }

  func evaluation(_ listing: OutcomeListing, reads: RuleReads) throws(RuleError) -> RuleEvaluation {
    var merged: [RowOutcome] = []
    struct Subject: Hashable {
      var subject: String
      var detail: String?
    }
    var indices: [Subject: Int] = [:]
    for outcome in try outcomes() {
      let subject = Subject(subject: outcome.subject, detail: outcome.detail)
      if let index = indices[subject] {
        if outcome.status.rank < merged[index].status.rank { merged[index] = outcome }
      } else {
        indices[subject] = merged.count
        merged.append(outcome)
      }
    }
    return RuleEvaluation(
      counts: Assessment.Counts(of: merged.map(\.status)),
      outcomes: merged.filter { listing.includes($0.status) },
      reads: reads)
  }

  private func outcome(
    subject: String?, word: String?, reason: String?, detail: String?
  ) throws(SQLFailure) -> RowOutcome {
    let subject = subject ?? database.account
    switch word {
    case "ok", "info": return outcome(.pass, subject, detail, reason ?? "holds: \(rule.title)", nil)
    case "alarm": return outcome(.fail, subject, detail, reason ?? "does not hold: \(rule.title)", nil)
    case "skip":
      return outcome(.notApplicable, subject, detail, reason ?? "not applicable: \(rule.title)", nil)
    case "error":
      let message = reason ?? "undecided: the query says error"
      let cause = Assessment.Cause(
        source: "rule", api: nil, kind: "undecided", message: message, actionToGrant: nil)
      guard let manual = rule.manual else { return outcome(.unknown, subject, detail, message, cause) }
      return outcome(.manual, subject, detail, manual, cause)
    default:
      let word = word.map { "'\($0)'" } ?? "NULL"
      throw SQLFailure(message: "the status \(word) is none of ok, alarm, skip, info and error")
    }
  }

  private func outcome(
    _ status: ResultStatus, _ subject: String, _ detail: String?, _ reason: String, _ cause: Assessment.Cause?
  ) -> RowOutcome {
    RowOutcome(
      status: status, subject: subject, detail: detail, reason: reason, cause: cause, evidence: [])
  }
}
