package import IAM

extension RuleEngine {
  /// What is missing of single users, policies or keys and keeps results of the rule from being decided.
  ///
  /// A rule that does not compile asks nothing. Where a rule looks beyond its own row, it needs every subject's answer.
  package func openQuestions(
    of rule: Rule, parameters: [String: ParameterValue], over database: TableDatabase
  ) -> [Missing] {
    do throws(RuleError) {
      let analysis = try analysis(of: rule)
      guard analysis.reads(tables).sources.contains(where: \.isPerSubject) else { return [] }
      var missing: [Missing] = []
      for (table, columns) in analysis.others { missing += database.everyMissing(table, columns) }
      if case .rows(let condition) = rule.condition, let table = analysis.table {
        missing += [database.gap(of: table)].compactMap(\.self)
        let evaluator = try judge(rule, parameters).rowEvaluator(condition, over: database)
        for case .unknown(.missing(let reason)) in try evaluator.verdicts().rows { missing.append(reason) }
      }
      return missing.filter { $0.source.isPerSubject }
    } catch { return [] }
  }

  /// What a SELECT of the user's reads.
  package func reads(ofQuery sql: String) throws(RuleError) -> RuleReads {
    RuleAnalysis(query: try analyst.query(sql)).reads(tables)
  }

  /// What is missing of single users, policies or keys in what a SELECT of the user's reads.
  package func openQuestions(ofQuery sql: String, over database: TableDatabase) throws(RuleError) -> [Missing]
  {
    RuleAnalysis(query: try analyst.query(sql)).others.flatMap { database.everyMissing($0.table, $0.columns) }
      .filter { $0.source.isPerSubject }
  }
}

extension TableDatabase {
  /// Why rows of a table may be lacking; what lacks in a table of many users' things names no single one of them.
  fileprivate func gap(of table: Int) -> Missing? {
    var gap = connection.data.table(table).gap
    gap?.subject = nil
    return gap
  }

  /// Everything that is missing of some columns, cell by cell.
  fileprivate func everyMissing(_ table: Int, _ columns: [Int]) -> [Missing] {
    let data = connection.data.table(table)
    return [gap(of: table)].compactMap(\.self) + columns.flatMap { data.column($0).missing.values }
  }
}
