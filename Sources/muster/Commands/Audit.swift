import ArgumentParser
import Evidence
import IAM
import Reporting
import Rules

/// Judges an account by rules and writes reports.
struct Audit: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Judge an account's IAM set-up by best-practice rules.",
    discussion: """
      Without --snapshot it asks AWS, with the credentials that the AWS CLI would use, for what the selected rules read \
      and nothing else; `muster rules permissions` prints the policy that this takes.

      EXAMPLE
        $ muster audit --snapshot Tests/Fixtures/accounts/troubled \\
            --benchmark cis-aws-5.0 --format html=/tmp/muster.html
      """)

  @OptionGroup var evidence: EvidenceOptions
  @OptionGroup var policyEvidence: PolicyEvidenceOptions
  @OptionGroup var selection: SelectionOptions
  @OptionGroup var rules: RuleOptions

  @Option(
    help: ArgumentHelp("Decide by a person's word what evidence cannot tell (YAML).", valueName: "file"),
    completion: .file(extensions: ["yaml", "yml"]))
  var attestations: String?

  @Option(
    help: ArgumentHelp("Accept the results that a file of waivers names (YAML).", valueName: "file"),
    completion: .file(extensions: ["yaml", "yml"]))
  var waivers: String?

  @OptionGroup var output: OutputOptions

  @Option(
    help: """
      Which results json, html, csv, junit, ocsf and markdown list: problems, or all with what \
      passed too.
      """)
  var list: OutcomeListing = .problems

  @Option(help: "The lowest severity that counts for the exit status: \(Threshold.words).")
  var failOn: Threshold = .low

  @Flag(help: "Exit 0 and not 2 where something could not be told; the report says so.")
  var allowUnknown = false

  @OptionGroup var clock: ClockOptions

  @OptionGroup(title: "EVERY NIGHT") var night: NightOptions

  func run() throws {
    let night = try night.begin()
    let reading = evidence.snapshot.reading()
    let library = try rules.library()
    let plan = try selection.plan(of: library)
    let accepted = try decisions(in: waivers, DecisionFiles.waivers(file:))
    let attested = try decisions(in: attestations, DecisionFiles.attestations(file:))
    let given = try policyEvidence.read()
    // Before minutes of calls, or of reading, whose report would then be lost.
    try output.check()
    let assessor = Assessor(library: library, engine: try RuleEngine(tables: Tables.all))
    let account = try evidence.account(reading, assessor.sourcesToCollect(for: plan), given) { account in
      try assessor.requests(plan, of: account, at: account.collection.at ?? .current)
    }
    guard let account else { return }
    let options = AssessmentOptions(
      toolVersion: Muster.version, now: try clock.moment(collectedAt: account.collection.at),
      asOfCollection: clock.asOfCollection, threshold: failOn, allowUnknown: allowUnknown, listing: list,
      waivers: accepted, attestations: attested)
    var assessment = try assessor.assess(account, plan: plan, options: options)
    // Before the reports, which show the history with this run in it.
    let recording = night.record(&assessment)
    try output.write(assessment)
    try night.finish(assessment, recording)
    // To take apart what a large account was made of takes a tenth of the time that judging it takes.
    withExtendedLifetime((assessor, account, night)) { Muster.leave(Int32(assessment.exitStatus)) }
  }

  private func decisions<Decision>(in file: String?, _ read: (String) throws -> [Decision]) throws
    -> [Decision]
  {
    guard let file else { return [] }
    do {
      return try read(file)
    } catch let errors as RuleFileErrors {
      throw Refusal("\(errors)")
    }
  }
}

extension OutcomeListing: ExpressibleByArgument {}

extension Threshold: ExpressibleByArgument {
  fileprivate static var words: String { allCases.map(\.rawValue).joined(separator: ", ") }
}
