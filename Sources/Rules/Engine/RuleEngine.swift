import IAM

/// Analyses and runs rules: SQL over the tables of an account, where missing evidence is never a pass.
package final class RuleEngine {
  package let tables: [Table]
  let limits: EngineLimits
  let analyst: Analyst
  /// The tables that were opened last stay open, so that whoever ends with the engine need not take them apart.
  private var opened: TableDatabase?
  /// Each rule is analysed once: for the evidence that it needs, and again for its results.
  private var analyses: [String: (rule: Rule, analysis: RuleAnalysis)] = [:]

  package init(tables: [Table], limits: EngineLimits = EngineLimits()) throws {
    self.tables = tables
    self.limits = limits
    try Self.requireUniqueNames(tables)
    analyst = try Analyst(tables: tables, limits: limits)
  }

  /// What the rule's SQL reads; throws for SQL that cannot be run.
  package func reads(of rule: Rule) throws(RuleError) -> RuleReads {
    let analysis = try analysis(of: rule)
    if case .query = rule.condition { try requireColumns(of: analysis) }
    return analysis.reads(tables)
  }

  /// Opens the tables over an account; one is enough for all rules of an audit.
  ///
  /// `preparing`: makes what the rules analysed so far are going to read, several columns at a time. Whoever reads a few
  /// columns only does without.
  package func open(_ input: TableInput, preparing: Bool = true) throws -> TableDatabase {
    let tables = tables
    let data = TableData(tables: tables) { tables[$0].rows(input) }
    if preparing, input.account.isLarge {
      // What is about the account as a whole is made when its evidence is settled.
      data.prepare(columnsRead().filter { !tables[$0.table].sources.isEmpty })
    }
    let database = try TableDatabase(
      tables: tables, data: data, now: input.now, accountARN: input.account.arn, limits: limits)
    opened = database
    return database
  }

  /// Makes what is left to be read, once for all threads that will read it; of small accounts each column is made when it is read.
  package func prepare(_ database: TableDatabase) {
    if database.isLarge { database.connection.data.prepare(columnsRead()) }
  }

  /// Judges the account by a rule; parameters that are not given have their default.
  package func evaluate(
    _ rule: Rule, parameters: [String: ParameterValue] = [:], over database: TableDatabase,
    listing: OutcomeListing = .problems
  ) -> RuleEvaluation {
    judge(rule, parameters).evaluation(over: database, listing)
  }

  /// The rule, analysed, with its parameters: those that are not given have their default.
  package func judge(_ rule: Rule, _ parameters: [String: ParameterValue]) -> RuleJudge {
    do throws(RuleError) {
      return RuleJudge(rule, parameters, .success(try analysis(of: rule)), tables: tables, limits: limits)
    } catch { return RuleJudge(rule, parameters, .failure(error), tables: tables, limits: limits) }
  }

  /// The status of each row in row order, before rows of one subject are merged: what a rule's examples expect.
  package func statuses(
    of rule: Rule, parameters: [String: ParameterValue], over database: TableDatabase
  ) throws(RuleError) -> [ResultStatus] {
    try judge(rule, parameters).statuses(over: database)
  }

  /// Answers a SELECT of the user's, with what it reads and is not there.
  package func query(
    _ sql: String, over database: TableDatabase, parameters: [String: ParameterValue] = [:]
  ) throws(RuleError) -> QueryAnswer {
    let reads = try analyst.query(sql)
    let analysis = RuleAnalysis(query: reads)
    for (name, offset) in reads.parameters where parameters[name] == nil && name != "now" {
      throw RuleError("no value is given for :\(name)", in: .query, at: offset)
    }
    var rows: [[Cell]] = []
    var bytes = 0
    do throws(SQLFailure) {
      let statement = try database.connection.compile(sql).statement
      try database.connection.run(statement, Bindings(parameters, now: database.now)) {
        row throws(SQLFailure) in
        let cells = (0..<row.count).map { row.cell($0) }
        for case .text(let text) in cells { bytes += text.utf8.count }
        bytes += 40 * cells.count
        guard bytes <= limits.answerLength else { throw SQLFailure(message: "gives too many rows") }
        rows.append(cells)
      }
    } catch { throw RuleError(error.message, in: .query) }
    var missing: [Missing] = []
    for var reason in database.missing(analysis.others) {
      // People are told once that an API was not asked, not once for each user.
      reason.subject = nil
      if !missing.contains(reason) { missing.append(reason) }
    }
    return QueryAnswer(columns: reads.columns, rows: rows, missing: missing)
  }

  /// The columns that decide, name and explain results of the rules that were analysed so far.
  private func columnsRead() -> [(table: Int, column: Int)] {
    var columns: [Int: Set<Int>] = [:]
    for (_, analysis) in analyses.values {
      if let table = analysis.table { columns[table, default: []].formUnion(analysis.ownRead) }
      for (table, others) in analysis.others { columns[table, default: []].formUnion(others) }
    }
    return columns.sorted { $0.key < $1.key }.flatMap { table, columns in
      columns.sorted().map { (table, $0) }
    }
  }

  func analysis(of rule: Rule) throws(RuleError) -> RuleAnalysis {
    if let known = analyses[rule.id], known.rule == rule { return known.analysis }
    let analysis = try analyst.analysis(of: rule)
    analyses[rule.id] = (rule, analysis)
    return analysis
  }

  private static func requireUniqueNames(_ tables: [Table]) throws(RuleError) {
    var names: Set<String> = []
    for table in tables {
      guard names.insert(table.name.lowercased()).inserted else {
        throw RuleError("two tables are called \(table.name)", in: .resource)
      }
      guard Set(table.columns.map { $0.name.lowercased() }).count == table.columns.count else {
        throw RuleError("two columns of \(table.name) have the same name", in: .resource)
      }
    }
  }

  private func requireColumns(of analysis: RuleAnalysis) throws(RuleError) {
    let columns = Set(analysis.fields.flatMap(\.reads.columns).map { $0.lowercased() })
    guard columns.isSuperset(of: ["resource", "status", "reason"]) else {
      throw RuleError("the columns resource, status and reason are wanted", in: .query)
    }
  }
}

extension Account {
  /// Whether it has so much in it that threads are worth their while.
  fileprivate var isLarge: Bool {
    users.elements.count + roles.elements.count + policies.elements.count >= TableData.largeTable
  }
}
