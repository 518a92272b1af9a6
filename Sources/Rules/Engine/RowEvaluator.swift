import IAM

/// Judges the rows of a table by one rule with one set of parameters.
struct RowEvaluator {
  let rule: Rule
  let condition: Rule.RowCondition
  let analysis: RuleAnalysis
  let table: Int
  let bindings: Bindings
  let database: TableDatabase

  private var definition: Table { database.tables[table] }
  private var data: OpenTable { database.connection.data.table(table) }

  /// The verdict of each row, in the order in which evidence is asked for: see "Missing evidence" in docs/rules.md.
  func verdicts() throws(RuleError) -> Verdicts {
    let data = data
    var account: Verdict?
    if let gap = data.gap {
      account = .unknown(.missing(gap))
    } else if data.count == 0 {
      account = .notApplicable
    }
    if let missing = database.missing(analysis.others).first {
      return Verdicts(
        rows: Array(repeating: .unknown(.missing(missing)), count: data.count), account: account)
    }
    let decided = try decisions(count: data.count)
    let inWhen = missingCells(.when, data)
    let inRequire = missingCells(.require, data)
    var rows: [Verdict] = []
    rows.reserveCapacity(data.count)
    for row in 0..<data.count {
      let verdict: Verdict
      if let missing = Self.first(inWhen, row) {
        verdict = .unknown(.missing(missing))
      } else if decided[row] == .notApplicable {
        verdict = .notApplicable
      } else if let missing = Self.first(inRequire, row) {
        verdict = .unknown(.missing(missing))
      } else {
        verdict =
          switch decided[row] {
          case _ where condition.require == nil: .manual
          case .pass: .pass
          case .fail: .fail
          case .notApplicable: .notApplicable
          case .undecided: .unknown(.undecided)
          }
      }
      rows.append(verdict)
    }
    return Verdicts(rows: rows, account: account)
  }

  /// Counts, merges and explains.
  func evaluation(_ listing: OutcomeListing, reads: RuleReads) throws(RuleError) -> RuleEvaluation {
    let verdicts = try verdicts()
    let subjects: RowSubjects
    do throws(SQLFailure) {
      subjects = try database.subjects(
        table: table, condition, bindings, isFixed: analysis.hasFixedSubjects)
    } catch { throw RuleError(error.message, in: .subject) }
    let isManual = rule.manual != nil

    // The worst row of each group; the account's own verdict is a row behind the last.
    var worst = Array(repeating: -1, count: subjects.count)
    var statuses = Array(repeating: ResultStatus.notApplicable, count: subjects.count)
    for (row, verdict) in verdicts.rows.enumerated() {
      let group = subjects.groupOfRow[row]
      let status = verdict.status(isManual: isManual)
      guard worst[group] < 0 || status.rank < statuses[group].rank else { continue }
      worst[group] = row
      statuses[group] = status
    }
    if let verdict = verdicts.account {
      let status = verdict.status(isManual: isManual)
      if let group = subjects.group(of: database.account) {
        if status.rank < statuses[group].rank {
          worst[group] = verdicts.rows.count
          statuses[group] = status
        }
      } else {
        worst.append(verdicts.rows.count)
        statuses.append(status)
      }
    }

    let listed = statuses.indices.filter { listing.includes(statuses[$0]) }
    let manual = listed.filter { statuses[$0] == .manual }.map { worst[$0] }
      .filter { $0 < verdicts.rows.count }
    let reasons = ReasonWriter(
      self, rows: listed.map { worst[$0] }.filter(verdicts.isDecided), manual: manual)
    let columns = evidenceColumns
    var outcomes: [RowOutcome] = []
    outcomes.reserveCapacity(listed.count)
    for group in listed {
      let row = worst[group] < verdicts.rows.count ? worst[group] : nil
      guard let verdict = row.map({ verdicts.rows[$0] }) ?? verdicts.account else { continue }
      let explanation = reasons.explain(verdict, row: row)
      outcomes.append(
        RowOutcome(
          status: statuses[group],
          subject: group < subjects.count ? subjects.subject(group) : database.account,
          detail: group < subjects.count ? subjects.detail(group) : nil, reason: explanation.reason,
          cause: explanation.cause, evidence: row.map { evidence(row: $0, columns) } ?? [], row: row,
          attestedSince: row.flatMap { reasons.attestedSince[$0] }))
    }
    return RuleEvaluation(counts: Assessment.Counts(of: statuses), outcomes: outcomes, reads: reads)
  }

  /// The columns of the row that decided, as values; missing ones are left out.
  func evidence(row: Int) -> [Assessment.EvidenceValue] { evidence(row: row, evidenceColumns) }

  /// What of the table's columns it takes to show their cells, which is the same for all rows.
  private typealias EvidenceColumn = (index: Int, name: String, isBoolean: Bool)

  private var evidenceColumns: [EvidenceColumn] {
    let columns = definition.columns
    return analysis.ownDeciding.map { ($0, columns[$0].name, columns[$0].kind == .boolean) }
  }

  private func evidence(row: Int, _ columns: [EvidenceColumn]) -> [Assessment.EvidenceValue] {
    let data = data
    return columns.compactMap { column in
      let value: Assessment.EvidenceValue.Value
      switch data.cell(row: row, column: column.index) {
      case .missing: return nil
      case .null: value = .null
      case .integer(let number): value = column.isBoolean ? .bool(number != 0) : .integer(number)
      case .text(let text): value = .text(text)
      }
      return Assessment.EvidenceValue(column: column.name, value: value)
    }
  }

  /// The columns that `require` reads and that are NULL in the row.
  func nullColumns(row: Int) -> [String] {
    let data = data
    return analysis.own(.require).filter { data.cell(row: row, column: $0) == .null }
      .map { definition.columns[$0].name }
  }

  private enum Decision { case notApplicable, pass, fail, undecided }

  /// What the rule's SQL says of each row; rows that it does not return are those where `when` does not hold.
  private func decisions(count: Int) throws(RuleError) -> [Decision] {
    let sql = SQLText.judgement(definition, when: condition.when, require: condition.require)
    var decisions = Array(repeating: Decision.notApplicable, count: count)
    do throws(SQLFailure) {
      let statement = try database.connection.compile(sql).statement
      try database.connection.run(statement, bindings) { row throws(SQLFailure) in
        decisions[row.integer(0)] =
          switch row.truth(1) {
          case true?: .pass
          case false?: .fail
          case nil: .undecided
          }
      }
    } catch { throw RuleError(error.message, in: condition.require == nil ? .when : .require) }
    return decisions
  }

  private func missingCells(_ field: RuleError.Field, _ data: OpenTable) -> [[Int: Missing]] {
    analysis.own(field).map { data.column($0).missing }.filter { !$0.isEmpty }
  }

  private static func first(_ columns: [[Int: Missing]], _ row: Int) -> Missing? {
    for column in columns { if let missing = column[row] { return missing } }
    return nil
  }
}
