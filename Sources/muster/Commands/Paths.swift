import ArgumentParser
import IAM
import Reporting
import Rules

/// Says who is an administrator, who can become one, and how.
struct Paths: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say who is or can become an administrator, and how.",
    discussion: """
      An administrator can do everything, or give itself the permission to. The shortest way of every principal that \
      can become one is told step by step, with the statements that allow it; ways that hang on what the evidence does \
      not tell are conditional. `--format json` lists all ways, and has null for what cannot be told, with the reason in \
      `unknown` and `missing`; `--format dot` draws them with Graphviz.

      EXAMPLE
        $ muster paths --snapshot Tests/Fixtures/accounts/troubled
        $ muster paths --snapshot Tests/Fixtures/accounts/troubled \\
            --format dot | dot -Tsvg > /tmp/paths.svg

      EXIT STATUS
        0   answered, whatever the answer is
        64  usage, a refused file, no snapshot or one of nobody, or no credentials
        70  everything else
      """)

  @Argument(help: ArgumentHelp("Only these users and roles, by name or ARN.", valueName: "principal"))
  var principals: [String] = []

  @OptionGroup var evidence: EvidenceOptions
  @OptionGroup var policyEvidence: PolicyEvidenceOptions
  @OptionGroup var clock: ClockOptions

  @Option(help: "How to print: \(PathsFormat.allCases.map(\.rawValue).joined(separator: ", ")).")
  var format: PathsFormat = .text

  @Flag(help: "Name users and roles too of whom there is nothing to say.")
  var all = false

  func run() throws {
    guard let evidence = try AccessEvidence(evidence, policyEvidence, clock) else { return }
    let analysis = evidence.analysis
    let standings: [(Int, PrincipalStanding)]
    if principals.isEmpty {
      standings = analysis.standings.enumerated().map { ($0, $1) }
    } else {
      let places = try Set(principals.flatMap(evidence.places)).sorted()
      standings = Array(zip(places, analysis.escalation.standings(of: places)))
    }
    let report = PathsReport(
      standings.map { (Assessment.Standing($1), analysis.untold($1, at: $0)) }, missing: evidence.missing,
      notes: evidence.saidNotes(aboutPaths: true))
    let listsAll = all || !principals.isEmpty
    try Console.report(report.bytes(as: format, style: Console.style, listsAll: listsAll))
  }
}

extension PathsFormat: ExpressibleByArgument {}
