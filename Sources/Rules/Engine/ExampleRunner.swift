import IAM
import Spelling

/// Runs the examples of rules: their tests, over tables that hold what the examples give and nothing else.
package final class ExampleRunner {
  private let engine: RuleEngine
  private var database: TableDatabase?

  /// The clock of examples that set none.
  private static let defaultNow = Timestamp(seconds: 1_767_225_600)

  package init(_ engine: RuleEngine) { self.engine = engine }

  /// The outcome of each of the rule's examples, in their order.
  package func run(_ rule: Rule) -> [ExampleOutcome] { rule.examples.map { run($0, of: rule) } }

  package func run(_ example: Example, of rule: Rule) -> ExampleOutcome {
    var outcome = ExampleOutcome(
      name: example.name, line: example.line, expected: example.expect, got: [], error: nil)
    do {
      let database = try open(example)
      for name in example.parameters.keys.sorted() where rule.parameters[name] == nil {
        throw ExampleError(
          message: NearestName.unknown("parameter", name, among: rule.parameters.keys.sorted()))
      }
      outcome.got = try engine.statuses(of: rule, parameters: example.parameters, over: database)
    } catch let error as RuleError {
      outcome.got = [.unknown]
      outcome.error = error.description
    } catch { outcome.error = "\(error)" }
    return outcome
  }

  private func open(_ example: Example) throws -> TableDatabase {
    var now = Self.defaultNow
    if let text = example.now {
      guard let time = Timestamp(iso8601: text) ?? Timestamp(day: text) else {
        throw ExampleError(message: "`now` is no time: \(text)")
      }
      now = time
    }
    var given: [Int: GivenRows] = [:]
    for name in example.given.keys.sorted() {
      guard let index = engine.tables.firstIndex(where: { $0.name == name }) else {
        throw ExampleError(message: NearestName.unknown("table", name, among: engine.tables.map(\.name)))
      }
      given[index] = try rows(example.given[name], of: engine.tables[index])
    }
    let data = TableData(tables: engine.tables) { [given] in given[$0] ?? GivenRows() }
    if let database, database.now == now.iso8601 {
      database.replace(data)
      return database
    }
    let opened = try TableDatabase(
      tables: engine.tables, data: data, now: now, accountARN: "arn:aws:::123456789012", limits: engine.limits
    )
    database = opened
    return opened
  }

  private func rows(_ given: Example.GivenTable?, of table: Table) throws -> GivenRows {
    let defaults = table.columns.map(\.defaultValue)
    let rows = try (given?.rows ?? []).map { row in
      var cells = defaults
      for name in row.keys.sorted() {
        guard let index = table.index(of: name) else {
          let wrong = NearestName.unknown("column", name, among: table.columns.map(\.name))
          throw ExampleError(message: "\(table.name): \(wrong)")
        }
        cells[index] = row[name] ?? .null
      }
      return cells
    }
    let gap = given?.gap.map { Missing(table.sources.first ?? .credentialReport, .incomplete, $0) }
    return GivenRows(rows, gap: gap)
  }
}

/// What came of one example.
package struct ExampleOutcome: Equatable, Sendable {
  package var name: String
  /// 1-based in the rule's file.
  package var line: Int
  package var expected: [ResultStatus]
  package var got: [ResultStatus]
  /// Why the example could not be run.
  package var error: String?

  package init(
    name: String, line: Int, expected: [ResultStatus], got: [ResultStatus], error: String?
  ) {
    self.name = name
    self.line = line
    self.expected = expected
    self.got = got
    self.error = error
  }

  package var passed: Bool { error == nil && expected == got }
}

/// Something in an example that the tables or the rule do not know.
private struct ExampleError: Error, CustomStringConvertible {
  var message: String
  var description: String { message }
}
