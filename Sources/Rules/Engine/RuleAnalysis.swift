import IAM

/// What each part of one rule reads, by the index of table and column.
struct RuleAnalysis {
  /// The judged table; nil for a query.
  var table: Int?
  var fields: [(field: RuleError.Field, reads: FieldReads)]

  init(query: FieldReads) { fields = [(.query, query)] }

  init(
    table: Int, when: FieldReads?, require: FieldReads?, subject: FieldReads?, detail: FieldReads?,
    reason: FieldReads?, inference: FieldReads? = nil, attestedSince: FieldReads? = nil
  ) {
    self.table = table
    let all: [(RuleError.Field, FieldReads?)] = [
      (.when, when), (.require, require), (.subject, subject), (.detail, detail), (.reason, reason),
      (.inference, inference), (.attestedSince, attestedSince),
    ]
    fields = all.compactMap { field, reads in reads.map { (field, $0) } }
  }

  /// The columns of the judged row that one part reads, in the table's order.
  func own(_ field: RuleError.Field) -> [Int] {
    fields.filter { $0.field == field }.flatMap { $0.reads.modules.own }.sorted()
  }

  /// What decides results beside the judged row, in the order of the tables.
  var others: [(table: Int, columns: [Int])] {
    deciding.others.sorted { $0.key < $1.key }.map { ($0.key, $0.value.sorted()) }
  }

  /// The columns of the judged row that decide its result, in the table's order.
  var ownDeciding: [Int] { deciding.own.sorted() }

  /// All columns of the judged row that are read.
  var ownRead: Set<Int> { fields.reduce(into: []) { $0.formUnion($1.reads.modules.own) } }

  /// Whether subjects are the same whatever the parameters are.
  var hasFixedSubjects: Bool {
    fields.allSatisfy { ($0.field != .subject && $0.field != .detail) || $0.reads.parameters.isEmpty }
  }

  private var deciding: ModuleReads {
    fields.filter { [.when, .require, .query].contains($0.field) }
      .reduce(into: ModuleReads()) { $0.formUnion($1.reads.modules) }
  }

  /// The same in names, for everybody else.
  func reads(_ tables: [Table]) -> RuleReads {
    let deciding = deciding
    let all = fields.reduce(into: ModuleReads()) { $0.formUnion($1.reads.modules) }
    var reads = RuleReads()
    if let table {
      reads.own = Set(deciding.own.map { tables[table].columns[$0].name })
      reads.shown = Set(all.own.map { tables[table].columns[$0].name })
      reads.sources = Set(tables[table].sources + all.own.flatMap { tables[table].columns[$0].sources })
    }
    for (index, columns) in deciding.others {
      reads.others[tables[index].name] = Set(columns.map { tables[index].columns[$0].name })
    }
    for (index, columns) in all.others {
      reads.sources.formUnion(tables[index].sources + columns.flatMap { tables[index].columns[$0].sources })
    }
    reads.parameters = Set(fields.flatMap { $0.reads.parameters.map(\.name) })
    return reads
  }
}
