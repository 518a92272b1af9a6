/// One rule with its parameters, analysed and ready to judge an account on any thread.
package struct RuleJudge: Sendable {
  private let rule: Rule
  private let parameters: [String: ParameterValue]
  private let analysis: Result<RuleAnalysis, RuleError>
  private let tables: [Table]
  private let limits: EngineLimits

  /// Parameters that are not given have their default.
  init(
    _ rule: Rule, _ parameters: [String: ParameterValue], _ analysis: Result<RuleAnalysis, RuleError>,
    tables: [Table], limits: EngineLimits
  ) {
    self.rule = rule
    self.parameters = rule.parameters.mapValues(\.defaultValue).merging(parameters) { $1 }
    self.analysis = analysis
    self.tables = tables
    self.limits = limits
  }

  /// Judges the account; a rule that cannot be run gives one unknown outcome.
  package func evaluation(
    over database: TableDatabase, _ listing: OutcomeListing = .problems
  ) -> RuleEvaluation {
    var (evaluation, lackedMemory) = database.connection.notingLackOfMemory {
      judged(over: database, listing)
    }
    evaluation.lackedMemory = lackedMemory
    return evaluation
  }

  private func judged(over database: TableDatabase, _ listing: OutcomeListing) -> RuleEvaluation {
    do throws(RuleError) {
      let reads = try analysis.get().reads(tables)
      switch rule.condition {
      case .query(let sql):
        return try queryEvaluator(sql, over: database).evaluation(listing, reads: reads)
      case .rows(let condition):
        return try rowEvaluator(condition, over: database).evaluation(listing, reads: reads)
      }
    } catch { return failed(error, over: database) }
  }

  /// The status of each row in row order, before rows of one subject are merged.
  func statuses(over database: TableDatabase) throws(RuleError) -> [ResultStatus] {
    switch rule.condition {
    case .query(let sql): return try queryEvaluator(sql, over: database).outcomes().map(\.status)
    case .rows(let condition):
      let verdicts = try rowEvaluator(condition, over: database).verdicts()
      let isManual = rule.manual != nil
      return (verdicts.rows + [verdicts.account].compactMap(\.self)).map { $0.status(isManual: isManual) }
    }
  }

  func rowEvaluator(
    _ condition: Rule.RowCondition, over database: TableDatabase
  ) throws(RuleError) -> RowEvaluator {
    let analysis = try analysis.get()
    guard let table = analysis.table else { throw RuleError("there is no table to judge", in: .resource) }
    return RowEvaluator(
      rule: rule, condition: condition, analysis: analysis, table: table,
      bindings: Bindings(parameters, now: database.now), database: database)
  }

  private func queryEvaluator(
    _ sql: String, over database: TableDatabase
  ) throws(RuleError) -> QueryEvaluator {
    QueryEvaluator(
      rule: rule, sql: sql, analysis: try analysis.get(), bindings: Bindings(parameters, now: database.now),
      database: database, limits: limits)
  }

  /// A rule that cannot be run is unknown for the account; the run goes on.
  private func failed(_ error: RuleError, over database: TableDatabase) -> RuleEvaluation {
    let outcome = RowOutcome(
      status: .unknown, subject: database.account, detail: nil, reason: error.description,
      cause: Assessment.Cause(error), evidence: [])
    return RuleEvaluation(counts: Assessment.Counts([.unknown: 1]), outcomes: [outcome], error: error)
  }
}
