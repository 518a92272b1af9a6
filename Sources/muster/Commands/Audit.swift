import ArgumentParser
import Bundles
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

      The last line on standard error says why the run passed or failed. With --baseline, what the earlier assessment \
      lists does not count again, and every report shows what is new first: docs/baseline.md.

      EXAMPLE
        $ muster audit --snapshot Tests/Fixtures/accounts/troubled \\
            --benchmark cis-aws-5.0 --format html=/tmp/muster.html
      """)

  @OptionGroup var evidence: EvidenceOptions
  @OptionGroup var policyEvidence: PolicyEvidenceOptions
  @OptionGroup var configuration: ConfigurationOptions
  @OptionGroup var selection: SelectionOptions
  @OptionGroup var judging: JudgingOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var redaction: RedactionOptions
  @OptionGroup var clock: ClockOptions
  @OptionGroup(title: "EVIDENCE FOR OTHERS (docs/evidence.md)") var bundle: BundleOptions

  @OptionGroup(title: "EVERY NIGHT") var night: NightOptions

  func run() throws {
    let night = try night.begin(isDryRun: evidence.live.dryRun)
    let reading = evidence.snapshot.reading()
    let (settings, selection) = try self.settings()
    let library = selection.library
    let plan = try selection.plan()
    let accepted = try settings.judging.readWaivers()
    let attested = try settings.judging.readAttestations()
    let output = try output.using(settings.output)
    let given = try policyEvidence.read()
    let known = try settings.judging.baseline.value.map(StoredAssessment.baseline)
    let redacting = Redacting(key: try redaction.key())
    if evidence.snapshot.snapshot == nil { try clock.checkLive() }
    try redacting.check(known)
    // Before minutes of calls, or of reading, whose report would then be lost.
    try output.check()
    let bundle = try bundle.making()
    if bundle != nil {
      try redacting.checkBundle(known)
      try settings.judging.checkBundle()
    }
    if bundle != nil, known?.name == nil, known != nil {
      throw Refusal(
        "a bundle keeps the baseline, so that it has to be a file that can be read twice, and no pipe")
    }
    let assessor = Assessor(library: library, engine: try RuleEngine(tables: Tables.all))
    var gathered = try evidence.using(settings.connection).gathered(
      reading, assessor.sourcesToCollect(for: plan), given
    ) { account in
      try assessor.requests(plan, of: account, at: account.collection.at ?? .current)
    }
    guard let account = gathered?.account, let folder = gathered?.folder else { return }
    if bundle == nil { gathered?.discard() }
    let now = try clock.moment(for: account)
    try StoredAssessment.check(known, account: redacting.account(account.id, in: known), now: now)
    let options = AssessmentOptions(
      toolVersion: Muster.version, now: now,
      asOfCollection: clock.asOfCollection, threshold: settings.judging.failOn.value,
      allowUnknown: settings.judging.allowUnknown.value, listing: settings.judging.list.value,
      waivers: accepted, attestations: attested)
    try clock.check(options.now, collectedAt: account.collection.at, keeping: bundle != nil)
    var assessment = try assessor.assess(account, plan: plan, options: options)
    if let known {
      assessment = redacting.compared(
        assessment, with: known, account, allowRejudged: settings.judging.allowRejudged.value)
    }
    if settings.judging.strictWaivers.value { assessment = assessment.withStrictWaivers() }
    let judged = assessment
    // Before the reports, which show the history with this run in it.
    let recording = night.record(&assessment)
    let shown = redacting.redacted(assessment, account)
    try output.write(shown)
    let judging = settings.judging
    // What earlier runs said is no evidence of this one.
    let keeping = Result {
      try bundle?.write(
        BundleWriter.Audit(
          judged, plan: plan, options: options, snapshot: folder,
          ruleFolders: settings.selection.ruleFolders.value, waivers: judging.waivers.value,
          attestations: judging.attestations.value, baseline: judging.baseline.value,
          serviceControlPolicies: policyEvidence.scp, resourceControlPolicies: policyEvidence.rcp,
          inventory: policyEvidence.inventory, circumstances: circumstances(settings.selection.request)))
    }
    gathered?.discard()
    try night.finish(assessment, recording, keeping, redacting, account)
    LastLine.say(of: shown, output, settings.selection)
    try keeping.get()
    // To take apart what a large account was made of takes a tenth of the time that judging it takes.
    withExtendedLifetime((assessor, account, night)) { Muster.leave(Int32(assessment.exitStatus)) }
  }

  private func circumstances(_ selection: SelectionRequest) -> AuditCircumstances {
    AuditCircumstances(
      origin: evidence.snapshot.snapshot == nil ? .aws : .snapshot, clock: clock.kind, madeAt: .current,
      benchmarks: selection.benchmarks, rules: selection.rules, excluded: selection.excludes,
      minimumSeverity: selection.minimumSeverity)
  }

  /// What the command line and the configuration file say together.
  private func settings() throws -> (AuditSettings, Selection) {
    let file = try configuration.file()
    let selection = try selection.selection(over: file)
    let settings = AuditSettings(
      selection: selection.settings, judging: judging.settings(over: file),
      output: output.settings(over: file), connection: evidence.live.settings(over: file))
    return (settings, selection)
  }
}
