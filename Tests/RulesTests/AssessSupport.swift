import IAM

@testable import Rules

/// One row of the table that assessment tests judge.
struct Thing: Sendable {
  var arn: String
  var size: Int?
  /// Whether AWS refused to tell the size.
  var isHidden = false
}

/// A table of `things` at hand.
func thingTable(_ things: [Thing], gap: Missing? = nil) -> Table {
  Table.of(
    "things", "Things.", sources: [.users], rows: { _ in Listing(things, gap: gap) },
    columns: [
      (Column("arn", .text, "ARN.", from: [.users]), { @Sendable thing, _ in .text(thing.arn) }),
      (
        Column("size", .integer, "Size.", from: [.accountSummary]),
        { @Sendable thing, _ in
          thing.isHidden
            ? .missing(Missing(.accountSummary, .refused, "no")) : .optional(thing.size) { .int($0) }
        }
      ),
      (
        Column("label", .text, "A label.", from: [.users]),
        { @Sendable thing, _ in .text("it's \(thing.arn)") }
      ),
    ])
}

/// A rule over `things`, passing up to `:max_size`.
func thingRule(
  _ id: String, severity: Severity = .low, require: String? = "size <= :max_size", manual: String? = nil,
  cli: String? = nil, inference: String? = nil, attestedSince: String? = nil
) -> Rule {
  Rule(
    id: id, title: "Things are small", severity: severity,
    condition: .rows(
      Rule.RowCondition(
        resource: "things", when: nil, require: require, subject: "arn", detail: nil,
        reason: "arn || ' has ' || size", inference: inference, attestedSince: attestedSince)),
    manual: manual, description: "D.", rationale: "R.",
    remediation: Rule.Remediation(text: "T.", cli: cli, terraform: nil), references: [], controls: [:],
    aliases: [:],
    parameters: require?.contains(":max_size") == true
      ? ["max_size": Parameter(kind: .integer, defaultValue: .integer(3), description: "Most.")] : [:],
    examples: [])
}

func benchmark(
  _ id: String, parameters: [String: ParameterValue] = [:], _ controls: [(String, [Benchmark.Selection])]
) -> Benchmark {
  Benchmark(
    id: id, title: id, version: "1", description: "", references: [], parameters: parameters,
    sections: [
      Benchmark.Section(
        id: "1", title: "One",
        controls: controls.map { Benchmark.Control(id: $0.0, title: $0.0, coverage: .rules($0.1)) })
    ])
}

/// 2026-11-22, the clock of these tests.
let testNow = Timestamp(seconds: 1_795_305_600)

/// Judges things by the rules of a library.
func assess(
  _ things: [Thing], _ library: RuleLibrary,
  _ request: SelectionRequest = SelectionRequest(benchmarks: ["all"]),
  gap: Missing? = nil, account id: String? = "123456789012",
  _ change: (inout AssessmentOptions) -> Void = { _ in }
) throws -> Assessment {
  var options = AssessmentOptions(toolVersion: "1", now: testNow)
  change(&options)
  var account = Account()
  account.id = id
  let assessor = Assessor(
    library: library, engine: try RuleEngine(tables: [thingTable(things, gap: gap)]))
  return try assessor.assess(account, plan: try library.plan(request), options: options)
}
