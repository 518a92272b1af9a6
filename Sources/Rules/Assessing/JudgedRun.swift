import IAM

/// One run of the plan with its results, first as the rule gave them, then after attestations and waivers.
struct JudgedRun: Sendable {
  /// As reports show the rule.
  private(set) var outcome: Assessment.RuleOutcome
  /// In the order of every report.
  private(set) var results: [Assessment.Result] = []
  /// Failed results that nobody waived.
  private(set) var openFailures = 0
  /// Unknown results that nobody waived.
  private(set) var openUnknowns = 0

  /// When what an attestation would be about last changed, of manual results by their place.
  private let attestedSince: [Int: String]
  /// What would mend a result that an attestation may say failed, by its place.
  private let commands: [Int: String]

  /// `commands`: what would mend each of the evaluation's outcomes; nil for a rule without commands.
  init(_ run: RuleRun, _ evaluation: RuleEvaluation, commands: [String?]?, account: String?) {
    outcome = Assessment.RuleOutcome(run, evaluation)
    let outcomes = evaluation.outcomes
    let order = outcomes.indices.sorted { outcomes[$0].precedes(outcomes[$1]) }
    results.reserveCapacity(outcomes.count)
    var attestedSince: [Int: String] = [:]
    var mending: [Int: String] = [:]
    let blank = Assessment.Result(run)
    for (place, index) in order.enumerated() {
      var result = blank
      result.take(outcomes[index])
      result.fingerprint = Fingerprint.of(
        rule: run.rule.id, account: account, subject: result.subject, detail: result.detail,
        changedParameters: run.changedParameters)
      switch result.status {
      case .fail: result.remediationCLI = commands?[index]
      case .manual:
        attestedSince[place] = outcomes[index].attestedSince
        mending[place] = commands?[index]
      default: break
      }
      results.append(result)
    }
    self.attestedSince = attestedSince
    self.commands = mending
  }

  /// Applies what people said of its results, and drops those that are not listed.
  mutating func settle(
    _ listing: OutcomeListing, _ waivers: inout WaiverBook, _ attestations: inout AttestationBook
  ) {
    var isShort = false
    for place in results.indices {
      if results[place].status == .manual {
        let verdict = attestations.verdict(for: outcome.id, since: attestedSince[place])
        apply(verdict, at: place)
        if results[place].status == .fail { results[place].remediationCLI = commands[place] }
      }
      if results[place].status == .fail || results[place].status == .unknown {
        apply(waivers.verdict(for: outcome.id, results[place].subject), at: place)
        count(results[place].status, isWaived: results[place].waiver != nil)
      }
      if !listing.includes(results[place].status) { isShort = true }
    }
    if isShort { results.removeAll { !listing.includes($0.status) } }
  }

  /// An attestation in force decides a manual result; one that is not is told beside it.
  private mutating func apply(_ verdict: AttestationBook.Verdict, at place: Int) {
    switch verdict {
    case .none: break
    case .expired(let attestation):
      results[place].reason += "; attestation expired \(attestation.expires)"
    case .void(let attestation, let since):
      results[place].reason +=
        "; the attestation of \(attestation.date) is void: what it is about changed on \(since)"
    case .attested(let attestation):
      results[place].status = attestation.value.status
      results[place].reason = attestation.reason
      results[place].cause = nil
      results[place].attestation = attestation.shown
      outcome.counts[.manual] -= 1
      outcome.counts[attestation.value.status] += 1
    }
  }

  /// A waiver never changes a status; one that has expired is told beside the result.
  private mutating func apply(_ verdict: WaiverBook.Verdict, at place: Int) {
    switch verdict {
    case .none: break
    case .waived(let waiver): results[place].waiver = waiver
    case .expired(let waiver):
      results[place].reason += "; the waiver of \(waiver.owner) expired on \(waiver.expires.text)"
    }
  }

  private mutating func count(_ status: ResultStatus, isWaived: Bool) {
    if isWaived {
      outcome.waived += 1
    } else if status == .fail {
      openFailures += 1
    } else {
      openUnknowns += 1
    }
  }

  /// Hands over its results: what is left counts them.
  mutating func takeResults() -> [Assessment.Result] {
    defer { results = [] }
    return results
  }

  /// The worst of its results, as a control shows it; nil without results.
  var status: Assessment.ControlStatus? {
    if openFailures > 0 { return .fail }
    if openUnknowns > 0 { return .unknown }
    if outcome.counts[.manual] > 0 { return .manual }
    if outcome.waived > 0 { return .waived }
    if outcome.counts[.pass] > 0 { return .pass }
    return outcome.counts[.notApplicable] > 0 ? .notApplicable : nil
  }
}

extension Assessment.RuleOutcome {
  fileprivate init(_ run: RuleRun, _ evaluation: RuleEvaluation) {
    let rule = run.rule
    self.init(
      id: rule.id, title: rule.title, severity: run.severity, description: rule.description,
      rationale: rule.rationale, remediation: rule.remediation, references: rule.references,
      controls: rule.controls, aliases: rule.aliases, parameters: run.parameters, manual: rule.manual,
      digest: run.digest, counts: evaluation.counts, waived: 0, condition: rule.condition,
      sources: evaluation.reads.sources.map(\.api).sorted(), error: evaluation.error?.description)
  }
}

extension Assessment.Result {
  /// What all results of a run have in common.
  fileprivate init(_ run: RuleRun) {
    self.init(
      rule: run.rule.id, severity: run.severity, status: .notApplicable, subject: "", detail: nil, reason: "",
      evidence: [], parameters: run.parameters, benchmarks: run.benchmarks, remediationCLI: nil,
      fingerprint: "", waiver: nil, attestation: nil, cause: nil)
  }

  /// Takes what is its own.
  fileprivate mutating func take(_ row: RowOutcome) {
    status = row.status
    subject = row.subject
    detail = row.detail
    reason = row.reason
    evidence = row.evidence
    if row.cause != nil { cause = row.cause }
  }
}

extension RowOutcome {
  /// The order of a run's results in every report.
  fileprivate func precedes(_ other: Self) -> Bool {
    if subject != other.subject { return subject < other.subject }
    return detail ?? "" < other.detail ?? ""
  }
}
