package import IAM
import Spelling

/// Runs a plan over an account, and makes of its outcomes all that reports show.
package struct Assessor {
  let library: RuleLibrary
  let engine: RuleEngine

  package init(library: RuleLibrary, engine: RuleEngine) {
    self.library = library
    self.engine = engine
  }

  /// The sources that the plan's rules read: what a live audit collects, and what evidence is needed.
  package func sources(of plan: RulePlan) -> Set<Source> {
    plan.runs.reduce(into: []) { sources, run in
      if let reads = try? engine.reads(of: library.resolved(run.rule)) { sources.formUnion(reads.sources) }
    }
  }

  /// Throws only if SQLite itself cannot be opened; a rule that fails gives unknown results.
  package func assess(_ account: Account, plan: RulePlan, options: AssessmentOptions) throws -> Assessment {
    let needed = sources(of: plan)
    let opened = TableInput(account: account, now: options.now, neededSources: needed)
    let database = try engine.open(opened)
    let input = opened.settled(
      account.settlingSubjectEvidence(openQuestions(plan, over: database), needed))
    database.settle(input)
    engine.prepare(database)
    let account = input.account
    let judge = Judge(
      WaiverBook(
        options.waivers, account: account.id, now: options.now, known: Set(library.rules.map(\.id)),
        running: Set(plan.runs.map(\.rule.id))),
      AttestationBook(options.attestations, account: account.id, now: options.now),
      listing: options.listing)
    let who = AssessedPrincipals(input.analysis, isBegun: database.isLarge)
    run(plan, over: database, account: account.id, listing: options.listing, judge)
    let judged = judge.finish()
    let overrides = plan.overrides(in: library)
    var assessment = Assessment(
      toolVersion: options.toolVersion,
      account: Assessment.AccountIdentity(
        id: account.id, partition: account.partition, alias: account.aliases.value?.first),
      collectedBy: account.collection.by, collectedAt: account.collection.at?.iso8601,
      evaluatedAt: options.now.iso8601, asOfCollection: options.asOfCollection, threshold: options.threshold,
      allowUnknown: options.allowUnknown,
      exitStatus: Self.exitStatus(
        of: judged.runs, threshold: options.threshold, allowUnknown: options.allowUnknown),
      benchmarks: plan.benchmarks.map { Assessment.BenchmarkOutcome($0, judged.runs) },
      summary: Assessment.Summary(judged.runs),
      rules: judged.runs.map(\.outcome), results: judged.results,
      evidence: account.evidence.map { Assessment.EvidenceRecord($0, isNeeded: needed.contains($0.source)) },
      waivers: judged.waivers.records, attestations: judged.attestations.records,
      principals: who.principals(judged.subjects), statements: who.statements,
      notes: notes(input, options) + overrides.notes)
    assessment.overrides = overrides.isEmpty ? nil : overrides
    return assessment
  }

  /// Judges the account by every run of the plan, and gives the judge what each says, in the order of the plan.
  private func run(
    _ plan: RulePlan, over database: TableDatabase, account: String?, listing: OutcomeListing,
    _ judge: borrowing Judge
  ) {
    let runs = plan.runs.map { ($0, engine.judge(library.resolved($0.rule), $0.parameters)) }
    database.inOrder(runs.count) { index, database in
      let (run, rule) = runs[index]
      let evaluation = rule.evaluation(over: database, listing)
      let commands = RemediationCommands(run, database, account: account)?.commands(for: evaluation.outcomes)
      return (
        run: JudgedRun(run, evaluation, commands: commands, account: account),
        lackedMemory: evaluation.lackedMemory
      )
    } wantsAll: {
      $0.lackedMemory
    } finish: {
      judge.add($1.run)
    }
  }

  /// What the command exits with: 1 for failures at or above the threshold, else 2 for unknowns, else 0.
  ///
  /// Waived results do not count.
  static func exitStatus(of runs: [JudgedRun], threshold: Threshold, allowUnknown: Bool) -> Int {
    let counted = runs.filter { threshold.includes($0.outcome.severity) }
    if counted.contains(where: { $0.openFailures > 0 }) { return 1 }
    if !allowUnknown, counted.contains(where: { $0.openUnknowns > 0 }) { return 2 }
    return 0
  }

  private func notes(_ input: TableInput, _ options: AssessmentOptions) -> [String] {
    var notes = input.account.notes + library.notes
    if input.analysis.hasAdministrators, input.account.serviceControlPolicies.missing != nil {
      notes.append(
        "administrators were judged by the account's own policies: service control policies, which may limit them, are not in the evidence"
      )
    }
    let ids = library.rules.map(\.id)
    let known = Set(ids)
    for rule in Set(options.waivers.map(\.rule)).subtracting(known).sorted() {
      notes.append("a waiver names \(rule), which is no rule" + NearestName.suggestion(for: rule, in: ids))
    }
    for rule in Set(options.attestations.map(\.rule)).subtracting(known).sorted() {
      notes.append(
        "an attestation names \(rule), which is no rule" + NearestName.suggestion(for: rule, in: ids))
    }
    return notes
  }
}

extension Assessment.Result {
  /// The order of every report: rule, subject, detail, then parameters.
  func precedes(_ other: Self) -> Bool {
    if rule != other.rule { return rule < other.rule }
    if subject != other.subject { return subject < other.subject }
    if detail != other.detail { return detail ?? "" < other.detail ?? "" }
    return parameters.json < other.parameters.json
  }
}

extension Assessment.EvidenceRecord {
  fileprivate init(_ record: SourceRecord, isNeeded: Bool) {
    var status = "available"
    var reason: String?
    if case .missing(let missing) = record.status {
      status = missing.kind.rawValue
      reason = missing.message.isEmpty ? missing.description : missing.message
    }
    self.init(
      source: record.source.title, api: record.source.api, status: status, reason: reason,
      isNeeded: isNeeded, generatedAt: record.generatedAt?.iso8601,
      collectedAt: record.collectedAt?.iso8601,
      documents: record.documents.map { Document(name: $0.name, sha256: $0.sha256, bytes: $0.bytes) })
  }
}
