import ArgumentParser
import IAM
import Reporting
import Rules

/// Runs one SELECT over the account's tables.
struct Query: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Ask the account's tables a question in SQL.",
    discussion: """
      The tables and their columns are on the page docs/tables.md. What a statement reads and is missing from the \
      evidence is said on stderr; a missing value prints like NULL, empty. On a terminal a table is fitted to its width, \
      and long values are cut; a file or a pipe gets them whole, as csv and json always have them.

      EXAMPLE
        $ muster query --snapshot Tests/Fixtures/accounts/healthy \\
            "SELECT name, create_date FROM aws_iam_user"

      EXIT STATUS
        0   answered, whatever the answer is
        64  usage, a refused file, no snapshot, or no credentials
        70  everything else
      """)

  @Argument(help: "One SELECT, in SQLite's dialect; :now is the time of the run.")
  var sql: String

  @OptionGroup var evidence: EvidenceOptions
  @OptionGroup var policyEvidence: PolicyEvidenceOptions
  @OptionGroup var clock: ClockOptions

  @Option(help: "How to print the rows: \(QueryFormat.allCases.map(\.rawValue).joined(separator: ", ")).")
  var format: QueryFormat = .table

  func run() throws {
    let reading = evidence.snapshot.reading()
    let given = try policyEvidence.read()
    let engine = try RuleEngine(tables: Tables.all)
    let answer: QueryAnswer
    let advice: String?
    do {
      let reads = try engine.reads(ofQuery: sql)
      let account = try evidence.account(reading, reads.sources.withSubjectLists, given) { account in
        let input = TableInput(account: account, now: account.collection.at ?? .current)
        return account.requests(for: try engine.openQuestions(ofQuery: sql, over: try engine.open(input)))
      }
      guard let account else { return }
      let input = TableInput(account: account, now: try clock.moment(for: account))
      answer = try engine.query(sql, over: engine.open(input))
      advice = account.boundaryAdvice
    } catch let error as RuleError {
      throw Refusal("\(error)")
    }
    for missing in answer.missing { Console.say("missing: \(missing)") }
    let isBoundary = answer.missing.contains { $0.source == .policyVersion && $0.kind == .notCollected }
    if isBoundary, let advice { Console.say("note: \(advice).") }
    try Console.report(
      format.write(columns: answer.columns, rows: answer.rows, width: Console.terminalWidth))
  }
}

extension QueryFormat: ExpressibleByArgument {}
